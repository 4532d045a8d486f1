import { adultsAreIn, type SettingCalendar, termTime } from '../../clocks/calendar.ts';
import { londonDateOf, plusDays } from '../../clocks/london-time.ts';
import { clocksAfterRelease, deadlineFor, notificationClocks } from '../../clocks/notification-clocks.ts';
import { waitingClocks } from '../../clocks/waiting-clocks.ts';
import type { NotificationPolicy } from '../../../policy/policy-pack.ts';
import type { Disclosure } from '../../notification/content.ts';
import type { SettingKey } from '../../setting.ts';
import { type Instant, laterOf } from '../../time.ts';
import { type Change, disclosureEntry, dutyEntry, taskEntry } from '../change.ts';
import type { DueRow } from '../due.ts';
import type { Clocks, Duty } from '../duty.ts';
import type { Task } from '../task.ts';
import { dueRows } from './due-rows-of.ts';
import { isStopped } from './release-notification.ts';

export interface ToMove {
  readonly duty: Duty;
  readonly disclosure: Disclosure;
  /** The open call about it, if there is one. */
  readonly phoneTask: Task | undefined;
  readonly highRisk: boolean;
  /** As it is now. */
  readonly calendar: SettingCalendar;
  readonly policy: NotificationPolicy;
  readonly now: Instant;
}

/**
 * The days of a setting changed: a closure was declared, a term mended. What is unread there has its clocks worked out again; what is released
 * stays released and readable. A call on the list moves to when somebody answers. Again with the same calendar it changes nothing.
 */
export function moveClocks({ duty, disclosure, phoneTask, highRisk, calendar, policy, now }: ToMove): Change {
  const setting = disclosure.setting as SettingKey;
  const before = duty.settings[setting];
  if (duty.ended || isStopped(duty) || before?.disclosureId !== disclosure.disclosureId) return {};
  if (before.state !== 'planned' && before.state !== 'released' && before.state !== 'phone-open') return {};
  const reportedAt = before.clocks.countsFrom ?? duty.reportedAt;
  const { readyAt } = before.clocks;
  const worked = before.state === 'planned'
    ? notificationClocks({ reportedAt, readyAt, calendar, policy })
    : clocksAfterRelease({ reportedAt, releaseAt: before.releasedAt ?? before.clocks.releaseAt, calendar, policy });
  // What would have been by now is now.
  const clocks: Clocks = {
    ...before.clocks, ...worked, movedAt: now,
    releaseAt: before.state === 'planned' ? laterOf(worked.releaseAt, now) : before.clocks.releaseAt, deputyAt: laterOf(worked.deputyAt, now), phoneTaskAt: laterOf(worked.phoneTaskAt, now),
  };
  const same = clocks.deadlineAt === before.clocks.deadlineAt && isSame(worked.deputyAt, before.clocks.deputyAt, now) && isSame(worked.phoneTaskAt, before.clocks.phoneTaskAt, now) && (before.state !== 'planned' || isSame(worked.releaseAt, before.clocks.releaseAt, now));
  if (same) return {};
  const rows = dueRows({ duty, setting, disclosureId: disclosure.disclosureId, clocks, highRisk, calendar, policy })
    .filter(({ what, at }) => (what !== 'release' || before.state === 'planned') && (what !== 'deputy' || !before.deputyAlertedAt) && (what !== 'phone' || before.state !== 'phone-open') && (at >= now || what === 'release'));
  const call = phoneTask?.state === 'open' ? moveCall(phoneTask, clocks, now) : undefined;
  return {
    duties: [dutyEntry(duty, [{ kind: 'clocks-moved', at: now, setting, disclosureId: disclosure.disclosureId, clocks }])],
    disclosures: [disclosureEntry(disclosure, { deadlineAt: clocks.deadlineAt })],
    ...(call ? { tasks: call.tasks } : {}), due: [...rows, ...(call?.due ?? [])],
  };
}

/** Two instants that are both over are one. */
function isSame(one: Instant, other: Instant, now: Instant): boolean {
  return one === other || (one <= now && other <= now);
}

function moveCall(task: Task, { deadlineAt, phoneTaskAt }: Clocks, now: Instant): { readonly tasks: NonNullable<Change['tasks']>; readonly due: readonly DueRow[] } {
  const supervisorAt = deadlineAt !== null && deadlineAt > now ? deadlineAt : now;
  return {
    tasks: [taskEntry(task, { deadlineAt, supervisorAt, ...(phoneTaskAt > now ? { deskAt: phoneTaskAt } : {}) })],
    due: [
      ...(phoneTaskAt > now ? [{ what: 'surface' as const, at: phoneTaskAt, id: `surface~${task.force}~${task.taskId}`, force: task.force, taskId: task.taskId }] : []),
      { what: 'supervisor', at: supervisorAt, id: `supervisor~${task.force}~${task.taskId}`, force: task.force, taskId: task.taskId },
    ],
  };
}

/** The same for a child who waits for a person: the desk's and the supervisor's clocks follow the likeliest school's. */
export function moveWaiting(duty: Duty, task: Task, calendar: SettingCalendar, policy: NotificationPolicy, now: Instant): Change {
  const { waiting } = duty;
  if (task.state !== 'open' || waiting?.taskId !== task.taskId) return {};
  const deadlineAt = deadlineFor(duty.reportedAt, calendar, policy);
  if (deadlineAt === waiting.deadlineAt) return {};
  const clocks = { deadlineAt, ...waitingClocks({ queuedAt: waiting.since, deadlineAt, policy }) };
  const about = { force: duty.force, taskId: task.taskId };
  return {
    duties: [dutyEntry(duty, [{ kind: 'waiting', at: now, waiting: { ...waiting, ...clocks } }])],
    tasks: [taskEntry(task, clocks)],
    due: [
      { what: 'desk', at: clocks.deskAt, id: `desk~${duty.force}~${task.taskId}`, ...about },
      { what: 'supervisor', at: clocks.supervisorAt, id: `supervisor~${duty.force}~${task.taskId}`, ...about },
    ],
  };
}

/** A due row from before the calendar changed: what it asks for comes at another instant now, by a row of its own. */
export function isOfOldClocks(row: DueRow, duty: Duty, calendar: SettingCalendar, policy: NotificationPolicy): boolean {
  if (!('setting' in row)) return false;
  const { clocks, disclosureId } = duty.settings[row.setting] ?? {};
  if (!clocks?.movedAt || disclosureId !== row.disclosureId) return false;
  switch (row.what) {
    case 'deputy': return row.at !== clocks.deputyAt;
    case 'phone': return row.at !== clocks.phoneTaskAt;
    case 'release': return row.at < clocks.releaseAt;
    // It is for the first day the adults are in after one on which they were not.
    case 'resurface': return !adultsAreIn(londonDateOf(row.at), calendar, policy) || adultsAreIn(plusDays(londonDateOf(row.at), -1), calendar, policy);
    case 'stale': return termTime(londonDateOf(clocks.releaseAt), calendar, policy) !== 'between-terms';
  }
}
