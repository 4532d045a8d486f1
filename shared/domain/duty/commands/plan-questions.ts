import type { IncidentData } from '../../../../events/incident.ts';
import type { ReportedChild } from '../../../../events/people.ts';
import { deadlineFor } from '../../clocks/notification-clocks.ts';
import { waitingClocks, wordsMayWaitUntil } from '../../clocks/waiting-clocks.ts';
import { earlierOf as earlierVersions } from '../../notification/earlier-versions.ts';
import { screenWords } from '../../notification/screen-words.ts';
import { wordsForSchool } from '../../notification/write-notification.ts';
import { earlierOf, type Instant, plusSeconds } from '../../time.ts';
import { type Change, dutyEntry, stopUnread } from '../change.ts';
import type { Duty } from '../duty.ts';
import type { Task } from '../task.ts';
import { type ActiveHold, holdExpiry, holdsOn } from '../holds.ts';
import { breachTaskIdOfCall } from './breach.ts';
import { openTask, waitingFor } from './open-task.ts';
import { renewHold } from './renew-hold.ts';
import type { ToPlan } from './to-plan.ts';

/** The tasks that planning this version may ask of a person: read beforehand, for one may have been asked already, and overtaken by a setting's "not our pupil". */
export function questionIdsOf(duty: Duty, child: ReportedChild, incident: IncidentData): string[] {
  const breaches = (duty.toldHeld ?? []).map((told) => breachTaskIdOfCall(duty, told));
  // Asked before and overtaken: by a "not our pupil", or by a hold that another incident set or took back.
  if (duty.heldElsewhere === undefined && !Object.values(duty.settings).some(({ state }) => state === 'not-theirs')) return breaches;
  return [...breaches, wordsTaskId(duty, incident.incidentVersion), ...holdsOn(child, incident, duty).slice(0, 1).map((hold) => holdTaskId(duty, incident.incidentVersion, hold))];
}

/** Named by the version: a hold whose task a withdrawal closed is a new task once the child is reported again. */
function holdTaskId(duty: Duty, version: number, { holdKey }: ActiveHold): string {
  return `hold~${duty.reference}~${duty.childRef}~v${version}~${holdKey}`;
}

/** What was asked before and overtaken by another question is the same task, open again. */
function askedOnce(opened: NonNullable<Change['tasks']>, known: readonly Task[]): NonNullable<Change['tasks']> {
  return opened.flatMap(({ before, task }) => {
    const same = known.find(({ taskId }) => taskId === task.taskId);
    if (same?.state === 'open') return [];
    return [same ? { before: same.revision, task: { ...task, revision: same.revision + 1 } } : { before, task }];
  });
}

/** Everything that is not read stops, what is released already included, and the calls about it. */
export function stopAll({ duty, disclosures, tasks, now }: ToPlan): ReturnType<typeof stopUnread> {
  const current = Object.values(duty.settings).flatMap(({ disclosureId }) => disclosures.get(disclosureId) ?? []);
  return stopUnread([...current, ...current.flatMap((one) => earlierVersions(one, disclosures))], tasks, now, 'plan');
}

export function wordsTaskId(duty: Duty, version: number): string {
  return `words~${duty.reference}~${duty.childRef}~v${version}`;
}

export type Words = 'clean' | 'cleared' | 'removed' | 'undecided' | 'to-be-cleared';

export function wordsStanding(input: ToPlan): Words {
  const { duty, incident } = input;
  if (duty.words?.version === incident.incidentVersion) return duty.words.decision;
  return hitsOf(input).length === 0 ? 'clean' : 'to-be-cleared';
}

function hitsOf({ child, incident, pupil, namesProtected }: ToPlan): string[] {
  const own = [pupil?.givenName, ...(pupil?.knownAs ?? [])].filter((name) => name !== undefined);
  return [...new Set([...wordsForSchool(child).flatMap((text): string[] => screenWords(text, child, incident, own)), ...(namesProtected ? ['an address'] : [])])].toSorted();
}

/** The earliest deadline of the places the child is to be told at, with the clocks of whoever must decide before it. */
function waitClocks({ duty, policy: { notification: policy }, now, calendars }: ToPlan): { deadlineAt: Instant | null; deskAt: Instant; supervisorAt: Instant } {
  const each = [...calendars.values()].map((calendar) => {
    const deadlineAt = deadlineFor(duty.reportedAt, calendar, policy);
    return { deadlineAt, ...waitingClocks({ queuedAt: now, deadlineAt, policy, calendar }) };
  });
  const deadlineAt = each.flatMap(({ deadlineAt: at }) => at ?? []).toSorted()[0] ?? null;
  const first = each.filter((clocks) => clocks.deadlineAt !== null || deadlineAt === null);
  if (first.length === 0) return { deadlineAt, ...waitingClocks({ queuedAt: now, deadlineAt, policy }) };
  return { deadlineAt, deskAt: first.map(({ deskAt }) => deskAt).reduce(earlierOf), supervisorAt: first.map(({ supervisorAt }) => supervisorAt).reduce(earlierOf) };
}

export function holdIt(input: ToPlan, hold: ActiveHold): Change {
  const { duty, policy, now, tasks } = input;
  const clocks = waitClocks(input);
  const expiresAt = holdExpiry(hold, clocks.deadlineAt, policy.notification);
  const taskId = holdTaskId(duty, input.incident.incidentVersion, hold);
  const setting = duty.placement?.settings[0] ?? null;
  const opened = openTask({ force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId, now, clocks, detail: { kind: 'hold', holdKey: hold.holdKey, holdKind: hold.holdKind, reason: hold.reason, ...(hold.setBy ? { setBy: hold.setBy } : {}), setting, expiresAt, expired: false, attempts: [] } });
  const stopped = stopAll(input);
  return {
    duties: [dutyEntry(duty, [{ kind: 'waiting', at: now, waiting: waitingFor(taskId, 'hold', clocks, now, true) }])],
    tasks: [...askedOnce(opened.tasks, tasks), ...stopped.tasks],
    due: [...opened.due, { what: 'hold-expiry', at: expiresAt, id: `hold-expiry~${duty.force}~${taskId}`, force: duty.force, taskId }],
    disclosures: stopped.disclosures,
  };
}

/**
 * A later version renews the hold that a person looks at: the same kind, set again since by an inspector or above (ruling 8). The task is the same, with
 * its new end. What a sergeant sets again changes nothing: a renewal is not theirs.
 */
export function holdRenewed(input: ToPlan, question: Task): Change {
  const { duty, incident, child, policy, now, calendars } = input;
  const { detail } = question;
  if (detail.kind !== 'hold') return {};
  const setAt = detail.holdKey.slice(`sergeant:${detail.holdKind}:`.length);
  const renewed = holdsOn(child, incident, duty).find((hold) => hold.setBy !== undefined && !hold.setBy.startsWith('sergeant ') && hold.holdKind === detail.holdKind && hold.setAt > setAt && (hold.expiresAt ?? '') > detail.expiresAt);
  const [calendar] = calendars.values();
  if (!renewed?.expiresAt || renewed.setBy === undefined || !calendar) return {};
  const decision = renewHold({ task: question, duty, inspectorId: renewed.setBy.slice(renewed.setBy.lastIndexOf(' ') + 1), reason: renewed.reason, until: renewed.expiresAt, by: { sub: 'plan', role: 'supervisor' }, calendar, policy: policy.notification, now, holdKey: renewed.holdKey });
  return decision.kind === 'change' ? decision.change : {};
}

export function holdForWords(input: ToPlan): Change {
  const { duty, incident, now } = input;
  const clocks = waitClocks(input);
  const taskId = wordsTaskId(duty, incident.incidentVersion);
  const opened = openTask({ force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId, now, clocks, detail: { kind: 'words', version: incident.incidentVersion, hits: hitsOf(input) } });
  const ends = [...input.calendars.values()].flatMap((calendar) => wordsMayWaitUntil({ queuedAt: now, deadlineAt: clocks.deadlineAt, calendar, policy: input.policy.notification }) ?? []);
  // With no opening known there is no deadline to wait for: a day is long enough.
  const until = ends.toSorted()[0] ?? clocks.deadlineAt ?? plusSeconds(now, input.policy.notification.holds.hoursWithoutDeadline * 3600);
  return {
    duties: [dutyEntry(duty, [{ kind: 'waiting', at: now, waiting: waitingFor(taskId, 'words', clocks, now) }])],
    tasks: askedOnce(opened.tasks, input.tasks),
    due: [...opened.due, { what: 'words-deadline', at: until, id: `words-deadline~${duty.force}~${taskId}`, force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId }],
  };
}
