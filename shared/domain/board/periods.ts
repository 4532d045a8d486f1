import { dateOfDay, dayOf, plusDays } from '../clocks/london-time.ts';
import type { CalendarDate } from '../time.ts';

/** A quarter of the calendar: "2026-Q4". Its weeks are those that begin in it, so that no week is in two. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** The Monday of a date's week. */
export function mondayOf(date: CalendarDate): CalendarDate {
  // 1 January 1970 was a Thursday.
  const day = dayOf(date);
  return dateOfDay(day - ((day + 3) % 7));
}

export function quarterOf(monday: CalendarDate): Quarter {
  return `${Number(monday.slice(0, 4))}-Q${Math.ceil(Number(monday.slice(5, 7)) / 3) as 1 | 2 | 3 | 4}`;
}

export function quarterFrom(text: string | undefined): Quarter | undefined {
  return text && /^20\d\d-Q[1-4]$/.test(text) ? (text as Quarter) : undefined;
}

/** Mondays of the weeks that begin in it, 13 as a rule. */
export function weeksOf(quarter: Quarter): readonly CalendarDate[] {
  const [from, to] = datesOf(quarter);
  const first = mondayOf(plusDays(from, 6));
  return Array.from({ length: 14 }, (_, week) => plusDays(first, week * 7)).filter((monday) => monday <= to);
}

export function quarterBeside(quarter: Quarter, step: 1 | -1): Quarter {
  const [from, to] = datesOf(quarter);
  return quarterOf(step === 1 ? plusDays(to, 1) : plusDays(from, -1));
}

/** First and last date. */
export function datesOf(quarter: Quarter): readonly [CalendarDate, CalendarDate] {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  const first = (months: number): string => new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
  return [first((number - 1) * 3), plusDays(first(number * 3), -1)];
}

/** The last week that has ended before this date. Weeks that go on are not shown: figures that change by the day tell what a day added. */
export function lastWholeWeek(today: CalendarDate): CalendarDate {
  return plusDays(mondayOf(today), -7);
}
