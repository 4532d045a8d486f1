import type { NotificationPolicy } from '../../policy/policy-pack.ts';
import { laterOf, plusMinutes, type Instant } from '../time.ts';
import { hoursOf, isSchoolDay, type SettingCalendar } from './calendar.ts';
import { londonDateOf, londonInstant, plusDays } from './london-time.ts';
import { closingIfOpen, nextOpening } from './openings.ts';

export interface NotificationClocks {
  /** The setting's next opening after the report; null where none is known. */
  readonly deadlineAt: Instant | null;
  /** The key adult is told. */
  readonly releaseAt: Instant;
  /** The deputy is told, if it is still unread. Never before the release. */
  readonly deputyAt: Instant;
  /** Someone telephones, if it is still unread. Never before the release. At equal instants: release, deputy, phone task, looking each time whether it was read. */
  readonly phoneTaskAt: Instant;
  /** Word comes while the children are in school, so it must be known before they go home. */
  readonly homeTime: boolean;
  /** The release falls after the deadline: recorded, with whose delay it was. */
  readonly late: boolean;
}

/** The opening before which an adult must know. */
export function deadlineFor(reportedAt: Instant, calendar: SettingCalendar, policy: NotificationPolicy): Instant | null {
  return nextOpening(reportedAt, calendar, policy);
}

/**
 * When what is ready at `readyAt` goes out: at that day's morning run if that has not been; at once if the day is a school day
 * and the school has not closed, even before it opens; otherwise at the next calendar day's morning run, whatever day that is.
 */
export function releaseFor(readyAt: Instant, calendar: SettingCalendar, policy: NotificationPolicy): Instant {
  const date = londonDateOf(readyAt);
  const morningRun = londonInstant(date, policy.morningRun);
  if (readyAt <= morningRun) return morningRun;
  if (isSchoolDay(date, calendar, policy) && readyAt < londonInstant(date, hoursOf(calendar, policy).closes)) return readyAt;
  return londonInstant(plusDays(date, 1), policy.morningRun);
}

/**
 * Every clock of one notification. `reportedAt`: when the force was told. `readyAt`: when child, school and content were settled;
 * as a rule later than the report, but clocks of two systems may differ and nothing here depends on it.
 */
export function notificationClocks(input: {
  readonly reportedAt: Instant;
  readonly readyAt: Instant;
  readonly calendar: SettingCalendar;
  readonly policy: NotificationPolicy;
}): NotificationClocks {
  return clocksAfterRelease({ ...input, releaseAt: releaseFor(input.readyAt, input.calendar, input.policy) });
}

/** The same where the release is given: it has been, and only what follows it can still move. */
export function clocksAfterRelease({ reportedAt, releaseAt, calendar, policy }: {
  readonly reportedAt: Instant;
  readonly releaseAt: Instant;
  readonly calendar: SettingCalendar;
  readonly policy: NotificationPolicy;
}): NotificationClocks {
  const deadlineAt = deadlineFor(reportedAt, calendar, policy);
  const late = deadlineAt !== null && releaseAt > deadlineAt;
  const closing = closingIfOpen(releaseAt, calendar, policy);
  if (closing !== null) {
    const phoneTaskAt = laterOf(releaseAt, plusMinutes(closing, -policy.homeTimeMinutesBeforeClosing));
    return { deadlineAt, releaseAt, deputyAt: releaseAt, phoneTaskAt, homeTime: true, late };
  }
  const before = (minutes: number): Instant => (deadlineAt === null ? releaseAt : laterOf(releaseAt, plusMinutes(deadlineAt, -minutes)));
  return {
    deadlineAt,
    releaseAt,
    deputyAt: before(policy.deputyMinutesBeforeDeadline),
    phoneTaskAt: before(policy.phoneTaskMinutesBeforeDeadline),
    homeTime: false,
    late,
  };
}
