import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { adultsAreIn, calendarWithoutSchool, isSchoolDay, termTime } from '../../../shared/domain/clocks/calendar.ts';
import { dateOfDay, daysBetween, dayOf, isWeekday, londonDateOf, londonInstant, minusMonths, plusDays } from '../../../shared/domain/clocks/london-time.ts';
import { aCalendar, autumnTerms, bankHolidays, thePolicy } from './a-calendar.ts';

const policy = thePolicy();

describe('a school day', () => {
  it.each([
    ['a Monday in term', '2026-11-09', true],
    ['a Saturday in term', '2026-11-07', false],
    ['a Sunday in term', '2026-11-08', false],
    ['the first day of a term', '2026-09-02', true],
    ['the last day of a term', '2026-10-23', true],
    ['the day before a term', '2026-09-01', false],
    ['half term', '2026-10-28', false],
    ['56 days after the last term, when the terms still say it is holiday', '2027-04-09', false],
    ['57 days after the last term, a Saturday', '2027-04-10', false],
    ['59 days after the last term, when nothing is known any more', '2027-04-12', true],
    ['a bank holiday when nothing is known', '2027-05-03', false],
    ['56 days before the first term', '2026-07-08', false],
    ['57 days before the first term', '2026-07-07', true],
  ])('%s (%s): %s', (_, date, expected) => {
    expect(isSchoolDay(date, aCalendar(), policy)).toBe(expected);
  });

  it('goes by the school\'s own terms where it has any, and by the authority\'s where its list is empty', () => {
    const own = [{ start: '2026-10-26', end: '2026-10-30' }];
    expect(isSchoolDay('2026-10-28', aCalendar({ terms: own }), policy)).toBe(true);
    expect(isSchoolDay('2026-11-09', aCalendar({ terms: own }), policy)).toBe(false);
    expect(isSchoolDay('2026-11-09', aCalendar({ terms: [] }), policy)).toBe(true);
    expect(isSchoolDay('2026-10-28', aCalendar({ terms: [] }), policy)).toBe(false);
  });

  it('is every weekday that is no bank holiday where there are no terms at all', () => {
    const calendar = calendarWithoutSchool('999', [], bankHolidays);
    expect(isSchoolDay('2026-08-12', calendar, policy)).toBe(true);
    expect(isSchoolDay('2026-12-25', calendar, policy)).toBe(false);
    expect(isSchoolDay('2026-08-15', calendar, policy)).toBe(false);
  });

  it('does not depend on the order in which terms are given', () => {
    const turned = aCalendar({}, [...autumnTerms].reverse());
    for (let day = dayOf('2026-06-01'); day < dayOf('2027-06-01'); day += 1) {
      expect(isSchoolDay(dateOfDay(day), turned, policy)).toBe(isSchoolDay(dateOfDay(day), aCalendar(), policy));
    }
  });

  it('is not an INSET day or a day the school is shut; on an INSET day the adults are in, even just outside term', () => {
    const calendar = aCalendar({ insetDays: ['2026-09-01', '2026-11-09', '2026-11-14', '2026-12-25'], closures: ['2026-11-10'] });
    const seen = (date: string) => [isSchoolDay(date, calendar, policy), adultsAreIn(date, calendar, policy)];
    expect(seen('2026-11-09')).toEqual([false, true]);
    expect(seen('2026-09-01')).toEqual([false, true]);
    expect(seen('2026-11-10')).toEqual([false, false]);
    expect(seen('2026-11-11')).toEqual([true, true]);
    expect(seen('2026-11-14')).toEqual([false, false]);
    expect(seen('2026-12-25')).toEqual([false, false]);
  });

  it('takes the pack in force, even for a calendar asked about under another', () => {
    const calendar = aCalendar();
    expect(termTime('2027-02-20', calendar, policy)).toBe('between-terms');
    expect(termTime('2027-02-20', calendar, thePolicy({ unknownCalendarAfterDays: 7 }))).toBe('not-known');
    expect(termTime('2027-02-20', calendar, policy)).toBe('between-terms');
  });
});

describe('London time', () => {
  const instant = fc.integer({ min: Date.UTC(1980, 0) / 1000, max: Date.UTC(2090, 0) / 1000 }).map((s) => `${new Date(s * 1000).toISOString().slice(0, 19)}Z`);
  const date = fc.integer({ min: dayOf('1980-01-01'), max: dayOf('2090-01-01') }).map(dateOfDay);

  it('gives the date in London that the time-zone database gives', () => {
    fc.assert(fc.property(instant, (at) => {
      expect(londonDateOf(at)).toBe(Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainDate().toString());
    }));
  });

  it('turns a date and a time of day into an instant on that date', () => {
    fc.assert(fc.property(date, fc.constantFrom('00:00', '07:00', '08:45', '15:30', '23:59'), (on, time) => {
      const at = londonInstant(on, time);
      expect(londonDateOf(at)).toBe(on);
      expect(Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainTime().toString()).toBe(`${time}:00`);
    }));
  });

  it.each([
    ['2027-03-28', '00:59', '2027-03-28T00:59:00Z'],
    ['2027-03-28', '07:00', '2027-03-28T06:00:00Z'],
    ['2027-10-31', '00:30', '2027-10-30T23:30:00Z'],
    ['2027-10-31', '07:00', '2027-10-31T07:00:00Z'],
  ])('on the nights the clocks change: %s %s is %s', (on, time, at) => {
    expect(londonInstant(on, time)).toBe(at);
  });

  it('counts days and weekdays as the calendar does', () => {
    fc.assert(fc.property(date, fc.integer({ min: -400, max: 400 }), (on, days) => {
      const plain = Temporal.PlainDate.from(on);
      expect(plusDays(on, days)).toBe(plain.add({ days }).toString());
      expect(daysBetween(on, plusDays(on, days))).toBe(days);
      expect(isWeekday(on)).toBe(plain.dayOfWeek <= 5);
    }));
  });

  it.each([
    ['2026-05-31', 3, '2026-02-28'],
    ['2028-05-31', 3, '2028-02-29'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-01-15', 36, '2023-01-15'],
    ['2026-12-31', 12, '2025-12-31'],
  ])('%s less %i months is %s', (on, months, expected) => {
    expect(minusMonths(on, months)).toBe(expected);
  });

  it('throws on what is no date', () => {
    expect(() => dayOf('9 November')).toThrow(RangeError);
  });
});
