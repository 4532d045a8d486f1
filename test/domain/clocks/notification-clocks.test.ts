import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingCalendar } from '../../../shared/domain/clocks/calendar.ts';
import { isSchoolDay } from '../../../shared/domain/clocks/calendar.ts';
import { dateOfDay, dayOf, londonDateOf, londonInstant } from '../../../shared/domain/clocks/london-time.ts';
import { deadlineFor, notificationClocks, releaseFor } from '../../../shared/domain/clocks/notification-clocks.ts';
import { aCalendar, autumnTerms, bankHolidays, thePolicy } from './a-calendar.ts';

const policy = thePolicy();
const clocksOf = (reportedAt: string, readyAt: string, calendar = aCalendar()) => notificationClocks({ reportedAt, readyAt, calendar, policy });

describe('the deadline', () => {
  it.each([
    ['a night report: that morning', '2026-11-10T02:00:00Z', '2026-11-10T08:45:00Z'],
    ['07:59 on a Monday: that morning', '2026-11-09T07:59:00Z', '2026-11-09T08:45:00Z'],
    ['a second before opening: that opening', '2026-11-09T08:44:59Z', '2026-11-09T08:45:00Z'],
    ['at the opening itself: the next day, since it must be strictly later', '2026-11-09T08:45:00Z', '2026-11-10T08:45:00Z'],
    ['Friday evening: Monday', '2026-11-13T20:00:00Z', '2026-11-16T08:45:00Z'],
    ['the last afternoon before half term: the Monday after, in winter time', '2026-10-23T14:00:00Z', '2026-11-02T08:45:00Z'],
    ['Christmas Eve: the first day of term', '2026-12-24T23:30:00Z', '2027-01-04T08:45:00Z'],
    ['the night the clocks go forward, past the end of known terms: Easter bank holidays are passed over', '2027-03-28T00:30:00Z', '2027-04-12T07:45:00Z'],
    ['the late evening in summer that is already the next day in London', '2026-09-07T23:30:00Z', '2026-09-08T07:45:00Z'],
  ])('for %s', (_, reportedAt, expected) => {
    expect(deadlineFor(reportedAt, aCalendar(), policy)).toBe(expected);
  });

  it('is not known when no opening comes on that date or the 120 after it, and is when one comes on the 120th', () => {
    const farTerm = (start: string): SettingCalendar => aCalendar({}, [{ start: '2026-09-01', end: '2026-09-01' }, { start, end: '2027-07-01' }]);
    const reportedAt = '2026-11-02T12:00:00Z';
    expect(dateOfDay(dayOf('2026-11-02') + 120)).toBe('2027-03-02');
    expect(deadlineFor(reportedAt, farTerm('2027-03-02'), policy)).toBe('2027-03-02T08:45:00Z');
    expect(deadlineFor(reportedAt, farTerm('2027-03-03'), policy)).toBeNull();
    expect(clocksOf(reportedAt, reportedAt, farTerm('2027-03-03'))).toEqual({
      deadlineAt: null, releaseAt: '2026-11-03T07:00:00Z', deputyAt: '2026-11-03T07:00:00Z', phoneTaskAt: '2026-11-03T07:00:00Z', homeTime: false, late: false,
    });
  });
});

describe('the release', () => {
  it.each([
    ['what is ready in the night waits for the morning run', '2026-11-09T02:00:00Z', '2026-11-09T07:00:00Z'],
    ['what is ready at the very run goes with it', '2026-11-09T07:00:00Z', '2026-11-09T07:00:00Z'],
    ['a second later on a school day it goes at once, before opening too', '2026-11-09T07:00:01Z', '2026-11-09T07:00:01Z'],
    ['in school hours it goes at once', '2026-11-09T11:00:00Z', '2026-11-09T11:00:00Z'],
    ['a second before closing it goes at once', '2026-11-09T15:29:59Z', '2026-11-09T15:29:59Z'],
    ['at closing it waits for the next morning', '2026-11-09T15:30:00Z', '2026-11-10T07:00:00Z'],
    ['on Friday evening it waits for Saturday, not Monday', '2026-11-13T20:00:00Z', '2026-11-14T07:00:00Z'],
    ['on a Saturday it waits for Sunday', '2026-11-14T11:00:00Z', '2026-11-15T07:00:00Z'],
    ['on a bank holiday it waits for the next morning', '2026-12-25T11:00:00Z', '2026-12-26T07:00:00Z'],
    ['on the morning the clocks go forward it goes at 07:00 by the new time', '2027-03-28T00:30:00Z', '2027-03-28T06:00:00Z'],
    ['on the morning they go back likewise', '2026-10-25T00:30:00Z', '2026-10-25T07:00:00Z'],
    ['in the summer hour before midnight UTC the London date counts', '2026-09-07T23:30:00Z', '2026-09-08T06:00:00Z'],
  ])('%s', (_, readyAt, expected) => {
    expect(releaseFor(readyAt, aCalendar(), policy)).toBe(expected);
  });

  it('waits for the next morning on an INSET day, when there are no children to go home', () => {
    expect(releaseFor('2026-11-09T11:00:00Z', aCalendar({ insetDays: ['2026-11-09'] }), policy)).toBe('2026-11-10T07:00:00Z');
  });
});

describe('the deputy and the phone task', () => {
  it('come an hour and half an hour before the opening when word went out in the morning run', () => {
    expect(clocksOf('2026-11-09T02:00:00Z', '2026-11-09T02:00:03Z')).toEqual({
      deadlineAt: '2026-11-09T08:45:00Z', releaseAt: '2026-11-09T07:00:00Z', deputyAt: '2026-11-09T07:45:00Z', phoneTaskAt: '2026-11-09T08:15:00Z', homeTime: false, late: false,
    });
  });

  it('wait for the school to return when word goes out in a holiday', () => {
    expect(clocksOf('2026-12-24T23:30:00Z', '2026-12-25T02:00:00Z')).toMatchObject({ releaseAt: '2026-12-25T07:00:00Z', deputyAt: '2027-01-04T07:45:00Z', phoneTaskAt: '2027-01-04T08:15:00Z' });
  });

  it.each([
    ['between the run and the deputy\'s time', '2026-11-09T07:30:00Z', '2026-11-09T07:45:00Z', '2026-11-09T08:15:00Z'],
    ['after the deputy\'s time', '2026-11-09T08:00:00Z', '2026-11-09T08:00:00Z', '2026-11-09T08:15:00Z'],
    ['after the phone task\'s time', '2026-11-09T08:20:00Z', '2026-11-09T08:20:00Z', '2026-11-09T08:20:00Z'],
  ])('never come before a release %s', (_, readyAt, deputyAt, phoneTaskAt) => {
    expect(clocksOf('2026-11-09T07:20:00Z', readyAt)).toMatchObject({ releaseAt: readyAt, deputyAt, phoneTaskAt, homeTime: false, late: false });
  });

  it.each([
    ['at opening', '2026-11-09T08:45:00Z', '2026-11-09T14:00:00Z'],
    ['at midday', '2026-11-09T12:00:00Z', '2026-11-09T14:00:00Z'],
    ['within 90 minutes of closing', '2026-11-09T14:10:00Z', '2026-11-09T14:10:00Z'],
  ])('follow the home-time rule when word goes out %s: deputy at once, phone 90 minutes before closing', (_, readyAt, phoneTaskAt) => {
    expect(clocksOf('2026-11-09T08:45:00Z', readyAt)).toEqual({ deadlineAt: '2026-11-10T08:45:00Z', releaseAt: readyAt, deputyAt: readyAt, phoneTaskAt, homeTime: true, late: false });
  });

  it('do not follow the home-time rule a second before opening', () => {
    expect(clocksOf('2026-11-09T08:00:00Z', '2026-11-09T08:44:59Z')).toMatchObject({ homeTime: false, late: false, phoneTaskAt: '2026-11-09T08:44:59Z' });
  });

  it('follow the home-time rule when a school opens before the morning run', () => {
    expect(clocksOf('2026-11-09T02:00:00Z', '2026-11-09T02:00:00Z', aCalendar({ opens: '06:30' }))).toMatchObject({
      deadlineAt: '2026-11-09T06:30:00Z', releaseAt: '2026-11-09T07:00:00Z', deputyAt: '2026-11-09T07:00:00Z', phoneTaskAt: '2026-11-09T14:00:00Z', homeTime: true, late: true,
    });
  });

  it('come at once when the release is late and the school closed', () => {
    expect(clocksOf('2026-11-09T02:00:00Z', '2026-11-09T16:00:00Z')).toEqual({
      deadlineAt: '2026-11-09T08:45:00Z', releaseAt: '2026-11-10T07:00:00Z', deputyAt: '2026-11-10T07:00:00Z', phoneTaskAt: '2026-11-10T07:00:00Z', homeTime: false, late: true,
    });
  });

  it('are worked out just the same when the two systems\' clocks make the report later than its being ready', () => {
    expect(clocksOf('2026-11-09T09:00:00Z', '2026-11-09T06:59:59Z')).toMatchObject({ deadlineAt: '2026-11-10T08:45:00Z', releaseAt: '2026-11-09T07:00:00Z', late: false });
  });
});

describe('all clocks, whatever the school and the instants', () => {
  const date = fc.integer({ min: dayOf('2026-06-01'), max: dayOf('2027-12-31') }).map(dateOfDay);
  const instant = fc.integer({ min: Date.UTC(2026, 6) / 1000, max: Date.UTC(2027, 11) / 1000 }).map((s) => `${new Date(s * 1000).toISOString().slice(0, 19)}Z`);
  const calendar = fc.record({
    school: fc.record({
      authority: fc.constant('999'),
      opens: fc.constantFrom(undefined, '08:00', '09:15'),
      closes: fc.constantFrom(undefined, '12:30', '16:05'),
      insetDays: fc.array(date, { maxLength: 5 }),
      terms: fc.option(fc.array(fc.tuple(date, fc.nat(60)).map(([start, days]) => ({ start, end: dateOfDay(dayOf(start) + days) })), { maxLength: 4 }), { nil: undefined }),
    }),
    authorityTerms: fc.constantFrom([], autumnTerms),
    bankHolidays: fc.constantFrom([], bankHolidays),
  });

  it('keep their order, fall on whole seconds, and open only on school days', () => {
    fc.assert(fc.property(calendar, instant, instant, (setting, reportedAt, readyAt) => {
      const { deadlineAt, releaseAt, deputyAt, phoneTaskAt, homeTime, late } = notificationClocks({ reportedAt, readyAt, calendar: setting, policy });
      expect(releaseAt >= readyAt).toBe(true);
      expect(deputyAt >= releaseAt && phoneTaskAt >= deputyAt).toBe(true);
      for (const at of [releaseAt, deputyAt, phoneTaskAt, deadlineAt ?? releaseAt]) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(late).toBe(deadlineAt !== null && releaseAt > deadlineAt);
      if (homeTime) expect(isSchoolDay(londonDateOf(releaseAt), setting, policy)).toBe(true);
      if (deadlineAt !== null) {
        expect(deadlineAt > reportedAt).toBe(true);
        expect(isSchoolDay(londonDateOf(deadlineAt), setting, policy)).toBe(true);
      }
    }), { numRuns: 500 });
  });

  it('have no school day\'s opening between the report and the deadline', () => {
    fc.assert(fc.property(calendar, instant, (setting, reportedAt) => {
      const deadlineAt = deadlineFor(reportedAt, setting, policy);
      const opens = setting.school.opens ?? '08:45';
      const first = dayOf(londonDateOf(reportedAt));
      const openings = Array.from({ length: 121 }, (_, days) => dateOfDay(first + days)).filter((on) => isSchoolDay(on, setting, policy)).map((on) => londonInstant(on, opens)).filter((at) => at > reportedAt);
      expect(deadlineAt).toBe(openings[0] ?? null);
    }), { numRuns: 200 });
  });
});
