import type { NotificationPolicy } from '../../policy/policy-pack.ts';
import { plusMinutes, type Instant } from '../time.ts';
import { hoursOf, isSchoolDay, type SettingCalendar } from './calendar.ts';
import { dateOfDay, dayOf, londonDateOf, londonInstant } from './london-time.ts';

/**
 * The earliest opening of the school, on one of its school days, strictly later than `after`; looked for on the London date
 * of `after` and the `noOpeningWithinDays` dates that follow it. Null if there is none.
 */
export function nextOpening(after: Instant, calendar: SettingCalendar, policy: NotificationPolicy): Instant | null {
  const { opens } = hoursOf(calendar, policy);
  const from = dayOf(londonDateOf(after));
  for (let day = from; day <= from + policy.noOpeningWithinDays; day += 1) {
    const date = dateOfDay(day);
    if (!isSchoolDay(date, calendar, policy)) continue;
    const opening = londonInstant(date, opens);
    if (opening > after) return opening;
  }
  return null;
}

/** The closing of the school on the day of an instant that falls in its hours (opening included, closing not); null when it is closed then. */
export function closingIfOpen(at: Instant, calendar: SettingCalendar, policy: NotificationPolicy): Instant | null {
  const date = londonDateOf(at);
  if (!isSchoolDay(date, calendar, policy)) return null;
  const { opens, closes } = hoursOf(calendar, policy);
  const closing = londonInstant(date, closes);
  return londonInstant(date, opens) <= at && at < closing ? closing : null;
}

/**
 * When a phone task opened while the school is closed comes first again: half an hour (by default) before the school's next opening.
 * Null when nothing is gained by it: the school is open, that half hour has begun already, or no opening is known.
 */
export function phoneTaskSurfacesAt(openedAt: Instant, calendar: SettingCalendar, policy: NotificationPolicy): Instant | null {
  if (closingIfOpen(openedAt, calendar, policy) !== null) return null;
  const opening = nextOpening(openedAt, calendar, policy);
  if (opening === null) return null;
  const surfacesAt = plusMinutes(opening, -policy.phoneTaskFirstAgainMinutesBeforeOpening);
  return surfacesAt > openedAt ? surfacesAt : null;
}
