import type { Disclosure, ToldByPhone } from '../../notification/content.ts';
import { readersOf } from '../../notification/earlier-versions.ts';
import { type Instant, plusSeconds } from '../../time.ts';
import { type Change, type Decision, taskEntry } from '../change.ts';
import type { DutyKey, ToldWhileHeld } from '../duty.ts';
import type { Task, TaskDetail } from '../task.ts';
import { openTask } from './open-task.ts';

type BreachDetail = Extract<TaskDetail, { kind: 'breach' }>;

export function breachTaskId(disclosure: Pick<Disclosure, 'disclosureId' | 'plannedAt'>): string {
  return `breach~${breachName(disclosure)}`;
}

/**
 * A school that was the wrong one has read, or was told on the telephone: what it read is hidden by then. Two tasks: the breach, with the clock until the regulator is told or a named
 * person decides that it need not be (72 hours from when it was known, by policy); and the safety of whoever was harmed, which waits for no clock.
 * Nothing where nobody there knows of it.
 * @param earlier versions of it that the same school was sent before
 */
export function openBreach(disclosure: Disclosure, how: BreachDetail['how'], hoursToRegulator: number, now: Instant, earlier: readonly Disclosure[] = []): Pick<Change, 'tasks' | 'due'> {
  const { setting, disclosureId } = disclosure;
  const versions = [disclosure, ...earlier];
  const readBy = readersOf(versions);
  const readAt = versions.flatMap((one) => one.readAt ?? []).toSorted()[0];
  const told = versions.find((one) => one.told !== undefined)?.told;
  if (readBy.length === 0 && !told) return {};
  return opened(disclosure, breachName(disclosure), { how, setting, disclosureId, readBy, readAt: readAt ?? told?.at ?? now, ...(told ? { told } : {}) }, hoursToRegulator, now);
}

/** The same where nothing could be disclosed, and a wrong school was told on the telephone. */
export function openBreachOfCall(duty: DutyKey, { where, ...told }: ToldWhileHeld, how: BreachDetail['how'], hoursToRegulator: number, now: Instant): Pick<Change, 'tasks' | 'due'> {
  return opened(duty, callName(duty, told), { how, setting: where ?? '', disclosureId: '', readBy: [], readAt: told.at, told }, hoursToRegulator, now);
}

export function breachTaskIdOfCall(duty: DutyKey, told: ToldByPhone): string {
  return `breach~${callName(duty, told)}`;
}

function callName({ reference, childRef }: DutyKey, { at }: ToldByPhone): string {
  return `${reference}~${childRef}~told~${at}`;
}

function breachName({ disclosureId, plannedAt }: Pick<Disclosure, 'disclosureId' | 'plannedAt'>): string {
  return `${disclosureId}~${plannedAt}`;
}

function opened({ force, reference, childRef }: DutyKey, name: string, detail: Omit<BreachDetail, 'kind' | 'regulatorBy' | 'deletions'>, hoursToRegulator: number, now: Instant): Pick<Change, 'tasks' | 'due'> {
  const regulatorBy = plusSeconds(now, hoursToRegulator * 3600);
  const about = { force, reference, childRef, now };
  const { setting, disclosureId } = detail;
  const breach = openTask({ ...about, taskId: `breach~${name}`, clocks: { deadlineAt: regulatorBy, deskAt: now, supervisorAt: now }, detail: { kind: 'breach', ...detail, regulatorBy, deletions: [] } });
  const safety = openTask({ ...about, taskId: `safety-review~${name}`, clocks: { deadlineAt: now, deskAt: now, supervisorAt: now }, detail: { kind: 'safety-review', setting, disclosureId } });
  return { tasks: [...breach.tasks, ...safety.tasks], due: [...breach.due, ...safety.due] };
}

/** The school, on its page or by telephone, says that every copy is deleted and that nobody else was told. */
export function confirmDeleted(task: Task | undefined, by: string, how: 'on-the-page' | 'by-telephone', now: Instant): Decision {
  if (task?.detail.kind !== 'breach') return { kind: 'refused', why: 'there is nothing to confirm' };
  if (task.detail.deletions.some((one) => one.by === by)) return { kind: 'change', change: {} };
  if (task.state === 'closed') return { kind: 'refused', why: 'this has already been decided' };
  return { kind: 'change', change: { tasks: [taskEntry(task, { detail: { ...task.detail, deletions: [...task.detail.deletions, { by, how, at: now }] } })] } };
}

export interface RegulatorDecision {
  readonly decision: 'told' | 'need-not-be-told';
  readonly reason: string;
}

/** What closes a breach: a supervisor's decision about the regulator, with its reason, once deletion is confirmed or it is written down why it can't be. */
export function decideBreach(task: Task, { decision, reason }: RegulatorDecision, by: { readonly sub: string; readonly role: 'desk' | 'supervisor' }, now: Instant): Decision {
  if (task.state === 'closed' || task.detail.kind !== 'breach') return { kind: 'refused', why: 'this has already been decided' };
  if (by.role !== 'supervisor') return { kind: 'refused', why: 'this is for a supervisor to decide' };
  if (reason.trim() === '') return { kind: 'refused', why: 'the decision needs its reason' };
  if (task.detail.deletions.length === 0 && decision === 'need-not-be-told') return { kind: 'refused', why: 'nobody has confirmed that it is deleted: until then the regulator may have to be told' };
  return { kind: 'change', change: { tasks: [taskEntry(task, { state: 'closed', decision: { kind: 'breach-decided', regulator: decision, reason: reason.trim() }, closedAt: now, closedBy: by.sub })] } };
}
