import { describe, expect, it } from 'vitest';
import { ageOn, compareDates, type DateLevel } from '../../../shared/domain/matching/compare-dates.ts';

describe('a date told beside the roll’s', () => {
  it.each<[string, string, DateLevel]>([
    ['2014-03-05', '2014-03-06', 'one-digit'], ['2014-03-05', '2014-03-50', 'one-digit'], ['2014-03-21', '2014-03-12', 'one-digit'], ['2041-03-05', '2014-03-05', 'one-digit'],
    ['2014-03-17', '2014-03-28', 'two-parts'], ['2014-03-28', '2014-03-17', 'two-parts'], ['2014-12-05', '2014-03-05', 'two-parts'], ['2014-10-17', '2014-03-17', 'two-parts'],
    ['2014-05-20', '2014-03-05', 'disagrees'], ['2014-07-03', '2014-03-05', 'disagrees'], ['2013-05-03', '2014-03-05', 'disagrees'], ['2014-05-03', '2014-03-05', 'swapped'], ['2014-12-03', '2014-03-12', 'swapped'],
    ['2014-03-01', '2014-03-17', 'first-of'], ['2014-01-01', '2014-03-17', 'first-of'], ['2014-02-01', '2014-03-17', 'disagrees'], ['2013-01-01', '2014-03-17', 'disagrees'], ['2014-01-02', '2014-03-17', 'disagrees'], ['2013-03-01', '2014-03-17', 'disagrees'],
    ['2014-03-17', '2014-03-01', 'two-parts'], ['2014-03-17', '2014-01-01', 'disagrees'],
    ['2009-12-31', '2010-01-01', 'next-day'], ['2014-03-01', '2014-02-28', 'next-day'], ['2014-09-30', '2014-10-01', 'next-day'], ['2014-09-29', '2014-10-01', 'disagrees'], ['2014-10-02', '2014-09-30', 'disagrees'],
    ['2009-03-15', '2010-03-15', 'other-year'], ['2009-03-15', '2011-03-15', 'other-year'], ['2009-03-15', '2012-03-15', 'two-parts'], ['2012-03-15', '2009-03-15', 'two-parts'], ['2011-03-15', '2009-03-15', 'other-year'],
    ['2014-04', '2014-03-05', 'disagrees'], ['2014-03', '2014-03-05', 'month-and-year'], ['2014', '2014-03-05', 'year'], ['2015', '2014-03-05', 'disagrees'],
    ['2013-04-05', '2014-03-05', 'disagrees'], ['2013-03-06', '2014-03-05', 'disagrees'], ['2013-04-06', '2014-03-05', 'disagrees'],
  ])('%s told, %s held: %s', (told, held, level) => {
    expect(compareDates(told, undefined, '2026-11-07', held)).toBe(level);
  });

  it('is absent when neither date nor age was told', () => {
    expect(compareDates(undefined, undefined, '2026-11-07', '2014-03-05')).toBe('absent');
  });

  it.each<[number, DateLevel]>([[12, 'age'], [11, 'age-near'], [13, 'age-near'], [10, 'disagrees'], [14, 'disagrees']])('is an age of %i for a child of twelve: %s', (age, level) => {
    expect(compareDates(undefined, age, '2026-11-07', '2014-03-05')).toBe(level);
  });

  it('counts an age in whole years, a birthday on the day included', () => {
    expect(ageOn('2026-11-07', '2014-11-07')).toBe(12);
    expect(ageOn('2026-11-06', '2014-11-07')).toBe(11);
    expect(ageOn('2026-12-01', '2014-11-07')).toBe(12);
    expect(ageOn('2026-01-30', '2014-02-01')).toBe(11);
  });
});
