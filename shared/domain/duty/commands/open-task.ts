import type { Instant } from '../../time.ts';
import type { Change } from '../change.ts';
import type { DueRow } from '../due.ts';
import type { Duty, Waiting, WaitReason } from '../duty.ts';
import type { Task, TaskDetail } from '../task.ts';

export interface WaitClocks {
  readonly deadlineAt: Instant | null;
  readonly deskAt: Instant;
  readonly supervisorAt: Instant;
}

export interface ToOpen {
  readonly force: string;
  readonly reference: string;
  readonly childRef: string | null;
  /** Made from what the task is about, so that opening it twice opens one. */
  readonly taskId: string;
  readonly detail: TaskDetail;
  readonly clocks: WaitClocks;
  readonly now: Instant;
}

/**
 * A task for a person, with the due rows that will remind the desk and then the supervisor. What is the desk's from the moment that it is opened, as every
 * call is, has had its clock: no row waits to say so a minute later.
 */
export function openTask({ force, reference, childRef, taskId, detail, clocks, now }: ToOpen): { tasks: NonNullable<Change['tasks']>; due: DueRow[] } {
  const atOnce = clocks.deskAt <= now;
  const task: Task = { taskId, revision: 1, force, reference, childRef, detail, openedAt: now, ...clocks, state: 'open', ...(atOnce ? { deskAlertedAt: now } : {}) };
  return {
    tasks: [{ before: 0, task }],
    due: [
      ...(atOnce ? [] : [{ what: 'desk' as const, at: clocks.deskAt, id: `desk~${force}~${taskId}`, force, taskId }]),
      { what: 'supervisor', at: clocks.supervisorAt, id: `supervisor~${force}~${taskId}`, force, taskId },
    ],
  };
}

export function waitingFor(taskId: string, reason: WaitReason, clocks: WaitClocks, now: Instant, hold = false): Waiting {
  return { taskId, reason, hold, since: now, ...clocks };
}

/** Duties that are over whatever is decided later, save by a new version. */
export function isEnded(duty: Duty): boolean {
  return duty.ended !== undefined;
}
