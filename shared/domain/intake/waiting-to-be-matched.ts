import type { PolicyPack } from '../../policy/policy-pack.ts';
import type { SettingCalendar } from '../clocks/calendar.ts';
import { deadlineFor } from '../clocks/notification-clocks.ts';
import { waitingClocks } from '../clocks/waiting-clocks.ts';
import type { DueRow } from '../duty/due.ts';
import type { Duty, DutyKey, Waiting } from '../duty/duty.ts';
import { type Instant, laterOf, plusMinutes } from '../time.ts';

/** The clocks of something that has just come in and for which no school is known: default hours, the home authority's days. */
export function clocksUntilMatched(reportedAt: Instant, now: Instant, calendar: SettingCalendar, policy: PolicyPack): Pick<Waiting, 'deadlineAt' | 'deskAt' | 'supervisorAt'> {
  const deadlineAt = deadlineFor(reportedAt, calendar, policy.notification);
  return { deadlineAt, ...waitingClocks({ queuedAt: now, deadlineAt, policy: policy.notification, calendar }) };
}

/** How a duty begins: it waits to be matched, and nobody has been asked about it yet. */
export function toBeMatched(reportedAt: Instant, now: Instant, calendar: SettingCalendar, policy: PolicyPack): Waiting {
  return { taskId: null, reason: 'to-be-matched', hold: false, since: now, ...clocksUntilMatched(reportedAt, now, calendar, policy) };
}

/** What is told late is at its desk clock at once; the match is given these minutes to get there first. */
const minutesToMatch = 5;

/** The net under the match: a child whose match never happens comes before the desk all the same. */
export function unmatchedRow({ force, reference, childRef }: DutyKey, duty: Pick<Duty, 'version'>, waiting: Waiting, now: Instant): DueRow {
  return {
    what: 'unmatched', at: laterOf(waiting.deskAt, plusMinutes(now, minutesToMatch)), id: `unmatched~${force}~${reference}~${childRef}~v${duty.version}`,
    force, reference, childRef,
  };
}
