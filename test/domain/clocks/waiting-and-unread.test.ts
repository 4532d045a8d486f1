import { describe, expect, it } from 'vitest';
import { nextOpening, phoneTaskSurfacesAt } from '../../../shared/domain/clocks/openings.ts';
import { resurfacesAt, staleAt } from '../../../shared/domain/clocks/unread-clocks.ts';
import { latestHoldExpiry, latestHoldRenewal, waitingClocks, wordsMayWaitUntil } from '../../../shared/domain/clocks/waiting-clocks.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { aCalendar, thePolicy } from './a-calendar.ts';

const policy = thePolicy();
const deadlineAt = '2026-11-09T08:45:00Z';

describe('what waits for a person', () => {
  it.each([
    ['long before the deadline: desk 90, supervisor 30 minutes before it', '2026-11-08T23:00:00Z', deadlineAt, '2026-11-09T07:15:00Z', '2026-11-09T08:15:00Z'],
    ['after the desk\'s time: the desk at once', '2026-11-09T07:30:00Z', deadlineAt, '2026-11-09T07:30:00Z', '2026-11-09T08:15:00Z'],
    ['after both: both at once', '2026-11-09T08:30:00Z', deadlineAt, '2026-11-09T08:30:00Z', '2026-11-09T08:30:00Z'],
    ['with no deadline known: both at once', '2026-11-08T23:00:00Z', null, '2026-11-08T23:00:00Z', '2026-11-08T23:00:00Z'],
  ])('queued %s', (_, queuedAt, deadline, deskAt, supervisorAt) => {
    expect(waitingClocks({ queuedAt, deadlineAt: deadline, policy })).toEqual({ deskAt, supervisorAt });
  });
});

describe('a hold', () => {
  it.each([
    ['may run until 90 minutes before the deadline', '2026-11-08T23:00:00Z', deadlineAt, '2026-11-09T07:15:00Z'],
    ['may always run half an hour', '2026-11-09T07:00:00Z', deadlineAt, '2026-11-09T07:30:00Z'],
    ['may run 24 hours with no deadline', '2026-11-08T23:00:00Z', null, '2026-11-09T23:00:00Z'],
  ])('%s', (_, setAt, deadline, expected) => {
    expect(latestHoldExpiry(setAt, deadline, policy)).toBe(expected);
  });

  it('is renewed against the next opening after the renewal', () => {
    expect(latestHoldRenewal('2026-11-09T09:00:00Z', aCalendar(), policy)).toBe('2026-11-10T07:15:00Z');
    expect(latestHoldRenewal('2026-11-13T18:00:00Z', aCalendar(), policy)).toBe('2026-11-16T07:15:00Z');
  });
});

describe('a phone task opened while the school is closed', () => {
  it.each([
    ['on Saturday comes first again half an hour before Monday\'s opening', '2026-11-14T07:00:00Z', '2026-11-16T08:15:00Z'],
    ['early in the morning comes first again half an hour before opening', '2026-11-09T07:10:00Z', '2026-11-09T08:15:00Z'],
    ['at closing comes first again the next morning that the children are in', '2026-11-09T15:30:00Z', '2026-11-11T08:15:00Z'],
    ['on an INSET day comes first again when the children are back', '2026-11-10T10:00:00Z', '2026-11-11T08:15:00Z'],
    ['half an hour before opening is first already', '2026-11-09T08:15:00Z', null],
    ['within that half hour is first already', '2026-11-09T08:30:00Z', null],
    ['at opening is not opened while it is closed', '2026-11-09T08:45:00Z', null],
    ['in school hours likewise', '2026-11-09T14:00:00Z', null],
  ])('%s', (_, openedAt, expected) => {
    expect(phoneTaskSurfacesAt(openedAt, aCalendar({ insetDays: ['2026-11-10'] }), policy)).toBe(expected);
  });

  it('has nothing to wait for where no opening is known', () => {
    const never = aCalendar({}, [{ start: '2026-09-01', end: '2026-09-01' }, { start: '2027-09-01', end: '2027-09-01' }]);
    expect(nextOpening('2026-11-14T07:00:00Z', never, policy)).toBeNull();
    expect(phoneTaskSurfacesAt('2026-11-14T07:00:00Z', never, policy)).toBeNull();
  });
});

describe('what is still unread after a break', () => {
  it.each([
    ['released on Friday: Monday\'s morning run', '2026-11-13T12:00:00Z', '2026-11-16T07:00:00Z'],
    ['released on the Saturday of the break: the same', '2026-11-14T07:00:00Z', '2026-11-16T07:00:00Z'],
    ['brought up on Monday: the Monday after', '2026-11-16T07:00:00Z', '2026-11-23T07:00:00Z'],
    ['released midweek: after the weekend, not the next morning', '2026-11-10T12:00:00Z', '2026-11-16T07:00:00Z'],
    ['released before half term: the INSET day on which the adults are back', '2026-10-23T13:00:00Z', '2026-11-02T07:00:00Z'],
    ['released on the last day of term: the first of the next', '2026-12-18T10:00:00Z', '2027-01-04T07:00:00Z'],
    ['released on Christmas Day: the same', '2026-12-25T07:00:00Z', '2027-01-04T07:00:00Z'],
  ])('comes up again: %s', (_, after, expected) => {
    expect(resurfacesAt(after, aCalendar({ insetDays: ['2026-11-02'] }), policy)).toBe(expected);
  });

  it('comes up again after a day of snow', () => {
    expect(resurfacesAt('2026-11-10T07:00:00Z', aCalendar({ closures: ['2026-11-11'] }), policy)).toBe('2026-11-12T07:00:00Z');
  });

  it('has no such day where none is known', () => {
    const never = aCalendar({}, [{ start: '2026-09-01', end: '2026-09-01' }, { start: '2027-09-01', end: '2027-09-01' }]);
    expect(resurfacesAt('2026-11-14T07:00:00Z', never, policy)).toBeNull();
  });
});

describe('what is released between terms and not read', () => {
  it('goes to the authority\'s desk at 07:00 on the fifth day, on the second if high risk, by London time', () => {
    expect(staleAt('2026-10-24T06:00:00Z', false, aCalendar(), policy)).toBe('2026-10-29T07:00:00Z');
    expect(staleAt('2026-10-24T06:00:00Z', true, aCalendar(), policy)).toBe('2026-10-26T07:00:00Z');
    expect(staleAt('2026-12-24T07:00:00Z', false, aCalendar(), policy)).toBe('2026-12-29T07:00:00Z');
  });

  it('does not, in term, at a weekend of term, or where terms are not known', () => {
    expect(staleAt('2026-11-10T07:00:00Z', true, aCalendar(), policy)).toBeNull();
    expect(staleAt('2026-11-14T07:00:00Z', true, aCalendar(), policy)).toBeNull();
    expect(staleAt('2026-08-10T06:00:00Z', true, aCalendar({}, []), policy)).toBeNull();
  });
});

describe('the home-time clock of what waits for a person', () => {
  const calendar = aCalendar({ opens: '08:45', closes: '15:15' });
  const tomorrow = '2026-11-10T08:45:00Z';
  it.each([
    ['in the morning: the supervisor 90 minutes before closing', '2026-11-09T11:00:00Z', { deskAt: '2026-11-09T11:00:00Z', supervisorAt: '2026-11-09T13:45:00Z' }, '2026-11-09T13:45:00Z'],
    ['an hour before closing: both at once, and half of what is left for the words', '2026-11-09T14:15:00Z', { deskAt: '2026-11-09T14:15:00Z', supervisorAt: '2026-11-09T14:15:00Z' }, '2026-11-09T14:45:00Z'],
    ['at closing: tomorrow is soon enough', '2026-11-09T15:15:00Z', waitingClocks({ queuedAt: '2026-11-09T15:15:00Z', deadlineAt: tomorrow, policy }), tomorrow],
    ['on a day without school', '2026-11-07T11:00:00Z', waitingClocks({ queuedAt: '2026-11-07T11:00:00Z', deadlineAt: tomorrow, policy }), tomorrow],
  ])('%s', (_what, queuedAt, clocks, words) => {
    expect(waitingClocks({ queuedAt, deadlineAt: tomorrow, policy, calendar })).toEqual(clocks);
    expect(wordsMayWaitUntil({ queuedAt, deadlineAt: tomorrow, calendar, policy })).toBe(words);
  });

  it('never asks for a person later than the rules do', () => {
    for (let minute = 0; minute < 24 * 60; minute += 7) {
      const queuedAt = plusMinutes('2026-11-09T00:00:00Z', minute);
      const [rules, ours] = [waitingClocks({ queuedAt, deadlineAt: tomorrow, policy }), waitingClocks({ queuedAt, deadlineAt: tomorrow, policy, calendar })];
      expect([ours.deskAt <= rules.deskAt, ours.supervisorAt <= rules.supervisorAt, ours.deskAt >= queuedAt, ours.supervisorAt >= queuedAt], queuedAt).toEqual([true, true, true, true]);
    }
  });
});
