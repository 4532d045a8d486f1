// The function-by-function form of the polyfill: a bundle takes up 50 KB, with the classes it would be 86.
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import { offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { epochMs, instantOf, type CalendarDate, type Instant } from '../time.ts';

/** A London time of day, "08:45". */
export type TimeOfDay = string;

const LONDON = 'Europe/London';
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Asking the time-zone database costs 10–20 µs, too much for a million facts, so each answer is kept. The same question
 * always has the same answer, so nobody can tell; the stores are emptied when they grow beyond use.
 */
const offsets = new Map<number, number>();
const instants = new Map<string, Instant>();
const dates = new Map<number, CalendarDate>();
const monthsBefore = new Map<number, number>();
const KEPT = 100_000;

/** Minutes that London is ahead of UTC. Clocks have only ever changed on a whole UTC hour since 1916, so one answer serves the hour. */
function londonOffsetMs(at: number): number {
  const hour = Math.floor(at / HOUR_MS);
  let offset = offsets.get(hour);
  if (offset === undefined) {
    offset = offsetNanoseconds(toZonedDateTimeISO(fromEpochMilliseconds(hour * HOUR_MS), LONDON)) / 1_000_000;
    if (offsets.size >= KEPT) offsets.clear();
    offsets.set(hour, offset);
  }
  return offset;
}

/** The date in London at an instant. */
export function londonDateOf(instant: Instant): CalendarDate {
  return dateOfDay(londonDayAt(epochMs(instant)));
}

/** The same as a day number, from an epoch time in milliseconds. */
export function londonDayAt(at: number): number {
  return Math.floor((at + londonOffsetMs(at)) / DAY_MS);
}

/**
 * The instant of a London date and time of day. A time that a spring night skips (01:00–02:00) is taken an hour later; of
 * a time that an autumn night has twice, the first is taken. No pack or school can ask for either.
 */
export function londonInstant(date: CalendarDate, time: TimeOfDay): Instant {
  const key = `${date}T${time}`;
  let instant = instants.get(key);
  if (instant === undefined) {
    const civil = PlainDateTime.create(...partsOf(date), Number(time.slice(0, 2)), Number(time.slice(3, 5)));
    instant = instantOf(PlainDateTime.toZonedDateTime(civil, LONDON, { disambiguation: 'compatible' }).epochMilliseconds);
    if (instants.size >= KEPT) instants.clear();
    instants.set(key, instant);
  }
  return instant;
}

/** Days since 1 January 1970, for arithmetic with dates. @throws RangeError if it is not of the form of a date */
export function dayOf(date: CalendarDate): number {
  const ms = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(ms)) throw new RangeError('not a calendar date');
  return ms / DAY_MS;
}

export function dateOfDay(day: number): CalendarDate {
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    if (dates.size >= KEPT) dates.clear();
    dates.set(day, date);
  }
  return date;
}

export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayOf(date) + days);
}

/** Whole days from one date to another; negative if the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayOf(to) - dayOf(from);
}

export function isWeekday(date: CalendarDate): boolean {
  const sinceMonday = (((dayOf(date) + 3) % 7) + 7) % 7;
  return sinceMonday < 5;
}

/** A date so many calendar months earlier; where that month is shorter, its last day: 31 May − 3 months is 28 or 29 February. */
export function minusMonths(date: CalendarDate, months: number): CalendarDate {
  return dateOfDay(dayMonthsBefore(dayOf(date), months));
}

/** The same with day numbers. `months` is below 1,000. */
export function dayMonthsBefore(day: number, months: number): number {
  const key = day * 1000 + months;
  let before = monthsBefore.get(key);
  if (before === undefined) {
    const civil = PlainDate.subtractMonths(PlainDate.create(...partsOf(dateOfDay(day))), months, { overflow: 'constrain' });
    before = Date.UTC(civil.year, civil.month - 1, civil.day) / DAY_MS;
    if (monthsBefore.size >= KEPT) monthsBefore.clear();
    monthsBefore.set(key, before);
  }
  return before;
}

function partsOf(date: CalendarDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
