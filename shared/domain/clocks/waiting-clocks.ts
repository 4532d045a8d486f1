import type { NotificationPolicy } from '../../policy/policy-pack.ts';
import { earlierOf, epochMs, instantOf, laterOf, plusMinutes, plusSeconds, type Instant } from '../time.ts';
import type { SettingCalendar } from './calendar.ts';
import { closingIfOpen, nextOpening } from './openings.ts';

/**
 * The clocks of whatever waits for a person: a review, a school not known, a hold, a refused event.
 * `deadlineAt` is the likeliest school's, else by `calendarWithoutSchool`; with none (null) both are alerted at once.
 *
 * @param input.calendar of the likeliest setting. Where it is open when the waiting begins, the home-time clock of ruling 1 holds as well: the desk at
 * once, the supervisor while there is time before it closes. The rules' own clocks ask for no more than the next opening, and a child must not go home before somebody knows.
 */
export function waitingClocks(input: { readonly queuedAt: Instant; readonly deadlineAt: Instant | null; readonly policy: NotificationPolicy; readonly calendar?: SettingCalendar }): {
  readonly deskAt: Instant;
  readonly supervisorAt: Instant;
} {
  const { queuedAt, deadlineAt, policy, calendar } = input;
  const before = (minutes: number): Instant => (deadlineAt === null ? queuedAt : laterOf(queuedAt, plusMinutes(deadlineAt, -minutes)));
  const closing = calendar ? closingIfOpen(queuedAt, calendar, policy) : null;
  const supervisorAt = before(policy.reviewSupervisorMinutesBeforeDeadline);
  if (closing === null) return { deskAt: before(policy.reviewDeskMinutesBeforeDeadline), supervisorAt };
  return { deskAt: queuedAt, supervisorAt: earlierOf(supervisorAt, laterOf(queuedAt, plusMinutes(closing, -policy.homeTimeMinutesBeforeClosing))) };
}

/**
 * Until when words for a school may wait to be cleared; then the structured fields go without them (ruling 7). The deadline, or where the school is open
 * now, the minutes before it closes at which somebody rings; with fewer than those left, half of what is left, so that a person has a chance and the
 * child does not go home first. Null where no opening is known.
 */
export function wordsMayWaitUntil({ queuedAt, deadlineAt, calendar, policy }: { readonly queuedAt: Instant; readonly deadlineAt: Instant | null; readonly calendar: SettingCalendar; readonly policy: NotificationPolicy }): Instant | null {
  const closing = closingIfOpen(queuedAt, calendar, policy);
  if (closing === null) return deadlineAt;
  const halfway = instantOf(epochMs(queuedAt) + Math.floor((epochMs(closing) - epochMs(queuedAt)) / 2000) * 1000);
  const until = laterOf(halfway, plusMinutes(closing, -policy.homeTimeMinutesBeforeClosing));
  return deadlineAt === null ? until : earlierOf(deadlineAt, until);
}

/** The latest that a hold set at `setAt` may expire (ruling 8): half an hour after it was set or 90 minutes before the deadline, whichever is later; with no deadline, 24 hours. */
export function latestHoldExpiry(setAt: Instant, deadlineAt: Instant | null, policy: NotificationPolicy): Instant {
  const { leastMinutes, minutesBeforeDeadline, hoursWithoutDeadline } = policy.holds;
  if (deadlineAt === null) return plusSeconds(setAt, hoursWithoutDeadline * 3600);
  return laterOf(plusMinutes(setAt, leastMinutes), plusMinutes(deadlineAt, -minutesBeforeDeadline));
}

/** The same for an inspector's renewal, which is measured against the next opening after it. */
export function latestHoldRenewal(renewedAt: Instant, calendar: SettingCalendar, policy: NotificationPolicy): Instant {
  return latestHoldExpiry(renewedAt, nextOpening(renewedAt, calendar, policy), policy);
}
