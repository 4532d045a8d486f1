import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../shared/domain/matching/compare-dates.ts';
import { datesNear } from '../../../shared/domain/matching/dates-near.ts';

describe('the dates of which one told may be a slip', () => {
  it('begin with day and month turned, the days beside and the years beside', () => {
    expect(datesNear('2014-05-03').slice(0, 5)).toEqual(['2014-03-05', '2014-05-02', '2014-05-04', '2013-05-03', '2015-05-03']);
    expect(datesNear('2016-03-01').slice(0, 3)).toEqual(['2016-01-03', '2016-02-29', '2016-03-02']);
  });

  it('hold every other digit in day, month and the last of the year, where that is a date', () => {
    const near = datesNear('2014-02-28');
    expect(near).toEqual(expect.arrayContaining(['2014-02-18', '2014-02-21', '2014-03-28', '2014-12-28', '2010-02-28']));
    for (const no of ['2014-28-02', '2014-02-29', '2014-02-30', '2014-22-28', '2014-02-28']) expect(near).not.toContain(no);
  });

  it('are each a date once, and near by the comparison', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2008-01-01'), max: new Date('2023-12-31'), noInvalidDate: true }), (date) => {
      const told = date.toISOString().slice(0, 10);
      const near = datesNear(told);
      expect(new Set(near).size).toBe(near.length);
      for (const one of near) expect(['swapped', 'one-digit', 'first-of', 'next-day', 'other-year']).toContain(compareDates(told, undefined, '2026-11-07', one));
    }));
  });
});
