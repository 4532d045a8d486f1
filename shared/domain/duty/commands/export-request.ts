import type { CalendarDate, Instant } from '../../time.ts';
import { daysBetween } from '../../clocks/london-time.ts';
import { type Decision, taskEntry } from '../change.ts';
import type { Task, TaskDetail } from '../task.ts';
import type { Decider } from './decide-task.ts';
import { openTask, type WaitClocks } from './open-task.ts';

export type ExportDetail = Extract<TaskDetail, { kind: 'export' }>;

/** Days of one export, so that it can be made while somebody waits. */
export const mostDays = 31;
/** An approved export can be taken for so long. */
export const daysToTake = 7;

const onlyTwo = 'a second person, who did not ask for it, must approve an export';

/** Asks for an export. Nobody can take it until somebody else has approved it. */
export function askExport({ force, exportId, from, to, reason, by, clocks, now }: {
  readonly force: string; readonly exportId: string; readonly from: CalendarDate; readonly to: CalendarDate; readonly reason: string; readonly by: Decider; readonly clocks: WaitClocks; readonly now: Instant;
}): Decision {
  if (from > to || daysBetween(from, to) >= mostDays) return { kind: 'refused', why: `an export is of at most ${mostDays} days, the first before the last` };
  if (reason.trim() === '') return { kind: 'refused', why: 'an export needs a reason' };
  return { kind: 'change', change: openTask({ force, reference: '', childRef: null, taskId: exportTaskId(exportId), clocks, now, detail: { kind: 'export', from, to, reason, askedBy: by.sub } }) };
}

/** The second person's word. What is approved stays open until it was taken. */
export function decideExport({ task, decision, by, now }: { readonly task: Task; readonly decision: { readonly kind: 'approve' } | { readonly kind: 'refuse'; readonly reason: string }; readonly by: Decider; readonly now: Instant }): Decision {
  const { detail } = task;
  if (task.state === 'closed' || detail.kind !== 'export') return { kind: 'refused', why: 'this is no longer waiting' };
  if (by.role !== 'supervisor') return { kind: 'refused', why: 'this is for a supervisor to decide' };
  if (by.sub === detail.askedBy) return { kind: 'refused', why: onlyTwo };
  if (detail.approvedAt) return { kind: 'refused', why: 'this has already been approved' };
  if (decision.kind === 'refuse') return { kind: 'change', change: { tasks: [taskEntry(task, { state: 'closed', decision: { kind: 'export-refused', reason: decision.reason }, closedAt: now, closedBy: by.sub })] } };
  return { kind: 'change', change: { tasks: [taskEntry(task, { detail: { ...detail, approvedBy: by.sub, approvedAt: now } })] } };
}

/** Whether somebody may take an export now: who asked for it, once another person has approved it, for a week. */
export function mayTake(task: Task | undefined, sub: string, now: Instant): task is Task & { readonly detail: ExportDetail & { readonly approvedBy: string; readonly approvedAt: Instant } } {
  if (task?.state !== 'open' || task.detail.kind !== 'export') return false;
  const { askedBy, approvedBy, approvedAt } = task.detail;
  return sub === askedBy && approvedBy !== undefined && approvedBy !== askedBy && approvedAt !== undefined && Date.parse(now) - Date.parse(approvedAt) <= daysToTake * 86_400_000;
}

/** Closed by whoever asked: it was taken, or is not needed. */
export function closeExport({ task, by, now }: { readonly task: Task; readonly by: Decider; readonly now: Instant }): Decision {
  if (task.state === 'closed' || task.detail.kind !== 'export') return { kind: 'refused', why: 'this is no longer waiting' };
  if (by.sub !== task.detail.askedBy) return { kind: 'refused', why: 'only who asked for an export can close it' };
  return { kind: 'change', change: { tasks: [taskEntry(task, { state: 'closed', decision: { kind: 'seen' }, closedAt: now, closedBy: by.sub })] } };
}

export function exportTaskId(exportId: string): string {
  return `export~${exportId}`;
}
