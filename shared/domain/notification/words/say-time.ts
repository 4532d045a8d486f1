import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../clocks/london-time.ts';
import type { CalendarDate, Instant } from '../../time.ts';

/** How a language writes days and times. Names run from Monday and from January. */
export interface CalendarWords {
  readonly days: readonly string[];
  readonly months: readonly string[];
}

/** "06:40", London civil time. */
export function sayTime(instant: Instant): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London');
  return `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`;
}

/** "9 November 2026". A month or a year alone is written as far as it is known. */
export function sayDate(date: string, words: CalendarWords): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? words.months[Number(month) - 1] : undefined;
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** "Monday 9 November 2026". */
export function sayDay(date: CalendarDate, words: CalendarWords): string {
  return `${weekday(date, words)} ${sayDate(date, words)}`;
}

/** The day of the week alone for `from` and the six days before it; else the whole day. */
export function sayRecentDay(date: CalendarDate, from: CalendarDate, words: CalendarWords): string {
  const apart = daysBetween(date, from);
  return apart < 0 || apart > 6 ? sayDay(date, words) : weekday(date, words);
}

function weekday(date: CalendarDate, words: CalendarWords): string {
  return words.days[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? '';
}
