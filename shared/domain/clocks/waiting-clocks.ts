import type { NotificationPolicy } from '../../policy/policy-pack.ts';
import { laterOf, plusMinutes, plusSeconds, type Instant } from '../time.ts';
import type { SettingCalendar } from './calendar.ts';
import { nextOpening } from './openings.ts';

/**
 * The clocks of whatever waits for a person: a review, a school not known, a hold, a refused event.
 * `deadlineAt` is the likeliest school's, else by `calendarWithoutSchool`; with none (null) both are alerted at once.
 */
export function waitingClocks(input: { readonly queuedAt: Instant; readonly deadlineAt: Instant | null; readonly policy: NotificationPolicy }): {
  readonly deskAt: Instant;
  readonly supervisorAt: Instant;
} {
  const { queuedAt, deadlineAt, policy } = input;
  const before = (minutes: number): Instant => (deadlineAt === null ? queuedAt : laterOf(queuedAt, plusMinutes(deadlineAt, -minutes)));
  return { deskAt: before(policy.reviewDeskMinutesBeforeDeadline), supervisorAt: before(policy.reviewSupervisorMinutesBeforeDeadline) };
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
