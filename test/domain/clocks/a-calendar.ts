import type { SchoolCalendar, SettingCalendar, Term } from '../../../shared/domain/clocks/calendar.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import type { NotificationPolicy } from '../../../shared/policy/policy-pack.ts';

/** Cheshire's: run 07:00, hours 08:45–15:30, deputy 60 and phone 30 minutes before the deadline, home time 90 before closing, calendar unknown after 56 days, 120 days looked ahead. */
export function thePolicy(changes: Partial<NotificationPolicy> = {}): NotificationPolicy {
  const pack = packOf('cheshire');
  if (!pack) throw new Error('the Cheshire pack is shipped');
  return { ...pack.notification, ...changes };
}

/** Autumn terms of an invented authority: 2 September to 23 October and 2 November to 18 December 2026, then from 4 January to 12 February 2027. */
export const autumnTerms: readonly Term[] = [
  { start: '2026-09-02', end: '2026-10-23' },
  { start: '2026-11-02', end: '2026-12-18' },
  { start: '2027-01-04', end: '2027-02-12' },
];

export const bankHolidays = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31'];

export function aCalendar(school: Partial<SchoolCalendar> = {}, authorityTerms: readonly Term[] = autumnTerms): SettingCalendar {
  return { school: { authority: '999', ...school }, authorityTerms, bankHolidays };
}
