import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRecipient, type Eligibility } from '../../../shared/domain/recipients/choose-recipient.ts';
import { absenceOn, coveredBy, type Rota, standingOn, standsOn } from '../../../shared/domain/recipients/cover.ts';

type Entry = Eligibility & Rota;
const day = '2026-11-09';
const entry = (adultId: string, order: number, over: Partial<Entry> = {}): Entry => ({ adultId, setting: 'school:900012', order, givenName: 'Helen', familyName: 'Osei', trained: true, present: true, approvedBy: 'admin-2', mailbox: `${adultId}@wenbury.example`, ...over });
const chosen = (adults: readonly Entry[], on = day) => chooseRecipient(standingOn(adults, on), [], []).chosen?.adultId;
const away = (coverId?: string, until?: string, from = '2026-11-01') => ({ absences: [{ from, ...(until ? { until } : {}), ...(coverId ? { coverId } : {}) }] });

describe('absence and cover', () => {
  it('whoever covers takes the place of whoever is away, before others in the order', () => {
    const adults = [entry('a1', 1, away('a3')), entry('a2', 2), entry('a3', 3)];
    expect(chosen(adults)).toBe('a3');
    expect(standingOn(adults, day).map(({ adultId, order, present }) => [adultId, order, present])).toEqual([['a1', 1, false], ['a2', 2, true], ['a3', 1, true]]);
  });

  it('without cover the next in deputy order is asked', () => expect(chosen([entry('a1', 1, away()), entry('a2', 2), entry('a3', 3)])).toBe('a2'));

  it.each([['the first day', '2026-11-01', 'a2'], ['the last day', '2026-11-20', 'a2'], ['the day before', '2026-10-31', 'a1'], ['the day after', '2026-11-21', 'a1']])('both days are included: on %s', (_which, on, who) => {
    expect(chosen([entry('a1', 1, away('a2', '2026-11-20')), entry('a2', 2)], on)).toBe(who);
  });

  it('cover for cover is followed, and a ring of covers ends', () => {
    expect(chosen([entry('a1', 1, away('a2')), entry('a2', 5, away('a3')), entry('a3', 9), entry('a4', 2)])).toBe('a3');
    expect(chosen([entry('a1', 1, away('a2')), entry('a2', 2, away('a1')), entry('a3', 3)])).toBe('a3');
    expect(chosen([entry('a1', 1, away('a1')), entry('a2', 2)])).toBe('a2');
  });

  it('somebody who stands in for a while serves on those days and no others', () => {
    const locum = entry('a9', 1, { servesFrom: '2026-11-02', servesUntil: '2026-12-18' });
    expect([chosen([locum], '2026-11-01'), chosen([locum], '2026-11-02'), chosen([locum], '2026-12-18'), chosen([locum], '2026-12-19')]).toEqual([undefined, 'a9', 'a9', undefined]);
  });

  it('cover is asked what everybody is asked: approved, trained', () => {
    expect(chosen([entry('a1', 1, away('a3')), entry('a2', 2), entry('a3', 3, { trained: false })])).toBe('a2');
  });

  it('of two absences at once the longer counts, and says who covers', () => {
    const adult = entry('a1', 1, { absences: [{ from: '2026-11-01', until: '2026-11-10', coverId: 'a2' }, { from: '2026-11-05', coverId: 'a3' }] });
    expect(absenceOn(adult, day)?.coverId).toBe('a3');
    expect(coveredBy('a3', [adult], day)).toEqual([adult]);
    expect(coveredBy('a2', [adult], day)).toEqual([]);
  });

  it('nobody who is away is ever chosen, and nobody is present who was not before', () => {
    const dates = fc.constantFrom('2026-11-01', '2026-11-08', day, '2026-11-10', '2026-12-01');
    const id = fc.constantFrom('a0', 'a1', 'a2', 'a3');
    const absence = fc.record({ from: dates, until: dates, coverId: id }, { requiredKeys: ['from'] });
    const adults = fc.array(fc.record({ order: fc.integer({ min: 1, max: 5 }), present: fc.boolean(), absences: fc.array(absence, { maxLength: 2 }) }), { maxLength: 4 }).map((list) => list.map((over, n) => entry(`a${n}`, over.order, over)));
    fc.assert(fc.property(adults, (given) => {
      const standing = standingOn(given, day);
      expect(standing.map(({ adultId }) => adultId)).toEqual(given.map(({ adultId }) => adultId));
      standing.forEach((adult, n) => {
        const before = given[n];
        if (!before) throw new Error('nobody');
        expect(adult.present).toBe(before.present && absenceOn(before, day) === undefined);
        expect(adult.present).toBe(standsOn(before, day).present);
        expect(adult.order).toBeLessThanOrEqual(before.order);
      });
      const who = chosen(given);
      if (who !== undefined) expect(absenceOn(given.find(({ adultId }) => adultId === who) ?? {}, day)).toBeUndefined();
    }), { numRuns: 300, seed: 20261109 });
  });
});
