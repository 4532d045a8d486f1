import type { NotificationPolicy } from '../../policy/policy-pack.ts';
import type { Instant } from '../time.ts';
import { adultsAreIn, termTime, type SettingCalendar } from './calendar.ts';
import { londonDateOf, londonInstant, plusDays } from './london-time.ts';

/**
 * When a notification still unread comes up again after a break (ruling 1): the morning run of the first day the adults are
 * in, INSET included, that follows one or more days on which they are not. A weekend is a break. What was released on a day of the
 * break itself counts as released before the rest of it: most weekend notifications are, and someone has to meet them on Monday.
 * Asked again with the instant it answered, it names the one after the next break. Null if no such day is known.
 */
export function resurfacesAt(after: Instant, calendar: SettingCalendar, policy: NotificationPolicy): Instant | null {
  const from = londonDateOf(after);
  let broken = false;
  for (let days = 0; days <= policy.noOpeningWithinDays; days += 1) {
    const date = plusDays(from, days);
    if (!adultsAreIn(date, calendar, policy)) {
      broken = true;
    } else if (broken) {
      return londonInstant(date, policy.morningRun);
    }
  }
  return null;
}

/**
 * When a notification released between terms and still unread goes to the authority's desk as well: the morning run of the fifth day after the
 * release, of the second if the incident is high risk. Null for a release in term, weekends included, or where terms are not known.
 */
export function staleAt(releaseAt: Instant, highRisk: boolean, calendar: SettingCalendar, policy: NotificationPolicy): Instant | null {
  const date = londonDateOf(releaseAt);
  if (termTime(date, calendar, policy) !== 'between-terms') return null;
  return londonInstant(plusDays(date, highRisk ? policy.staleDaysOutsideTermHighRisk : policy.staleDaysOutsideTerm), policy.morningRun);
}
