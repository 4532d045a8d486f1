import { latestHoldRenewal } from '../../clocks/waiting-clocks.ts';
import type { SettingCalendar } from '../../clocks/calendar.ts';
import type { NotificationPolicy } from '../../../policy/policy-pack.ts';
import { earlierOf, type Instant } from '../../time.ts';
import { type Decision, dutyEntry, taskEntry } from '../change.ts';
import type { Duty } from '../duty.ts';
import type { Task } from '../task.ts';
import type { Decider } from './decide-task.ts';

export interface Renewal {
  readonly task: Task;
  readonly duty: Duty | undefined;
  /** The inspector or above who decided, by the force's own id. */
  readonly inspectorId: string;
  readonly reason: string;
  /** Until when nothing goes out; cut back to what ruling 8 allows. */
  readonly until: Instant;
  readonly by: Decider;
  /** Of the setting that is held; where none is known, that of a weekday. */
  readonly calendar: SettingCalendar;
  readonly policy: NotificationPolicy;
  readonly now: Instant;
  /** Where a version of the force renews it: the hold as that version has it, so that lifting it lifts this one. */
  readonly holdKey?: string;
}

/**
 * Ruling 8: an inspector keeps a hold on, measured against the next opening after the renewal. The task stays open and its calls stay on record;
 * a hold that had run out is a hold again. Whoever set it cannot renew it by themselves if they are a sergeant: the id is the inspector's.
 */
export function renewHold({ task, duty, inspectorId, reason, until, by, calendar, policy, now, holdKey }: Renewal): Decision {
  if (task.state === 'closed') return { kind: 'refused', why: 'this has already been decided' };
  if (task.detail.kind !== 'hold') return { kind: 'refused', why: 'this is not a hold' };
  if (!duty || duty.waiting?.taskId !== task.taskId) return { kind: 'refused', why: 'this was overtaken by something that came later' };
  if (inspectorId.trim() === '') return { kind: 'refused', why: 'a hold is renewed by an inspector or above: give their id' };
  if (until <= now) return { kind: 'refused', why: 'a hold is renewed until a time to come' };
  const expiresAt = earlierOf(until, latestHoldRenewal(now, calendar, policy));
  return {
    kind: 'change',
    change: {
      tasks: [taskEntry(task, { detail: { ...task.detail, ...(holdKey === undefined ? {} : { holdKey }), expiresAt, expired: false } })],
      duties: [dutyEntry(duty, [{ kind: 'hold-renewed', at: now, taskId: task.taskId, by: inspectorId, recordedBy: by.sub, reason, expiresAt }])],
      due: [{ what: 'hold-expiry', at: expiresAt, id: `hold-expiry~${duty.force}~${task.taskId}~${expiresAt}`, force: duty.force, taskId: task.taskId }],
    },
  };
}
