import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, compareDates } from '../../../shared/domain/matching/compare-dates.ts';

describe('dates of birth', () => {
  it.each([
    ['2014-03-05', '2014-03-05', 'exact'],
    ['2014-05-03', '2014-03-05', 'swapped'],
    ['2014-01-01', '2014-03-05', 'first-of'],
    ['2014-03-01', '2014-03-05', 'first-of'],
    ['2014-03-15', '2014-03-05', 'one-digit'],
    ['2014-03-21', '2014-03-12', 'one-digit'],
    ['2012-03-05', '2014-03-05', 'one-digit'],
    ['2009-03-15', '2010-03-15', 'other-year'],
    ['2014-03-31', '2014-04-01', 'next-day'],
    ['2014-03', '2014-03-05', 'month-and-year'],
    ['2014', '2014-03-05', 'year'],
    ['2013', '2014-03-05', 'disagrees'],
    ['2011-08-19', '2014-03-05', 'disagrees'],
  ])('%s told, %s on the roll: %s', (told, held, level) => {
    expect(compareDates(told, undefined, '2026-11-07', held)).toBe(level);
  });

  it.each([
    [12, 'age'],
    [11, 'age-near'],
    [13, 'age-near'],
    [9, 'disagrees'],
  ])('an age of %i told for a child of twelve: %s', (age, level) => {
    expect(compareDates(undefined, age, '2026-11-07', '2014-03-05')).toBe(level);
  });

  it('an age is not looked at when a date was told', () => {
    expect(compareDates('2011-08-19', 12, '2026-11-07', '2014-03-05')).toBe('disagrees');
  });

  it('a child is a year older on the birthday, not the day before', () => {
    expect([ageOn('2026-03-04', '2014-03-05'), ageOn('2026-03-05', '2014-03-05')]).toEqual([11, 12]);
  });

  it('only the same day is exact, whatever the days', () => {
    const day = fc.date({ min: new Date('2008-01-01'), max: new Date('2022-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, (a, b) => (compareDates(a, undefined, '2026-11-07', b) === 'exact') === (a === b)));
  });
});
