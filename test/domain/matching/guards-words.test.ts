import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../shared/domain/matching/explain.ts';
import type { Comparison } from '../../../shared/domain/matching/compare.ts';
import { asTold, dateLevels, familyLevels, givenLevels, near, placeLevels, weighAs, weakly, wellKnown, type Said } from './weigh-as.ts';

const evidence = (said: Partial<Said>, told: Partial<Comparison> = {}) => evidenceOf(weighAs({ ...wellKnown, ...said }, { told }));
const agreement = (field: string, said: Partial<Said>) => evidence(said).find((one) => one.field === field)?.agreement;

/** Levels that may stand as "agrees" and "near" before a person; the rest disagrees or is absent. */
const seen = {
  given: { agrees: asTold.given, near: [...near.given, ...weakly.given] },
  family: { agrees: asTold.family, near: [...near.family, ...weakly.family] },
  date: { agrees: asTold.date, near: [...near.date, ...weakly.date] },
  place: { agrees: ['home', 'postcode'], near: ['street', 'sector', 'district'] },
} as const;
const expected = (level: string, { agrees, near: nearly }: { readonly agrees: readonly string[]; readonly near: readonly string[] }) =>
  (agrees.includes(level) ? 'agrees' : nearly.includes(level) ? 'near' : level === 'absent' ? 'absent' : 'disagrees');

describe('the evidence put before a person', () => {
  it('calls each level what it is', () => {
    for (const given of givenLevels) expect(agreement('given name', { given }), given).toBe(expected(given, seen.given));
    for (const family of familyLevels) expect(agreement('family name', { family }), family).toBe(expected(family, seen.family));
    for (const date of dateLevels) expect(agreement('date of birth', { date }), date).toBe(expected(date, seen.date));
    for (const place of placeLevels) expect(agreement('place', { place }), place).toBe(expected(place, seen.place));
    for (const sex of ['agrees', 'disagrees', 'absent'] as const) expect(agreement('sex', { sex })).toBe(sex);
  });

  it('has its fields in one order, other names and siblings only when there is something to say', () => {
    const plain = ['given name', 'family name', 'date of birth', 'sex', 'place', 'school'];
    const names = (of: ReturnType<typeof evidence>) => of.map(({ field }) => field);
    expect(names(evidence({}, { middle: 'absent', alias: false }))).toEqual(plain);
    expect(names(evidence({}, { middle: 'disagrees', alias: false }))).toEqual([...plain.slice(0, 5), 'other names', 'school']);
    expect(names(evidence({}, { middle: 'absent', alias: true }))).toEqual([...plain.slice(0, 5), 'other names', 'school']);
    expect(names(evidenceOf(weighAs(wellKnown, { supported: 'surely' })))).toEqual([...plain, 'siblings']);
    expect(names(evidenceOf({ ...weighAs(wellKnown), nameIsSiblings: true }))).toEqual([...plain, 'siblings']);
  });

  it('says when names were swapped or told as an alias', () => {
    const words = (told: Partial<Comparison>, field: string) => evidence({}, told).find((one) => one.field === field)?.words ?? '';
    const alias = { level: 'exact', met: '', told: '', byAlias: true } as const;
    expect(words({ swapped: true }, 'given name')).toContain('the other way round');
    expect(words({ given: alias }, 'given name')).toContain('told as an alias');
    expect(words({ family: { ...alias, level: 'whole' } }, 'family name')).toContain('told as an alias');
    expect(words({}, 'given name')).not.toMatch(/alias|other way/);
    expect(words({}, 'family name')).not.toContain('alias');
  });

  it('says in which way siblings count, and middle names, aliases and school', () => {
    const last = (of: ReturnType<typeof evidence>, field: string) => of.find((one) => one.field === field);
    expect(last(evidenceOf(weighAs(wellKnown, { supported: 'surely' })), 'siblings')?.agreement).toBe('agrees');
    expect(last(evidenceOf({ ...weighAs(wellKnown, { supported: 'surely' }), nameIsSiblings: true }), 'siblings')?.agreement).toBe('disagrees');
    expect(last(evidence({}, { middle: 'disagrees', alias: true }), 'other names')?.agreement).toBe('agrees');
    expect(last(evidence({}, { middle: 'disagrees', alias: false }), 'other names')?.agreement).toBe('disagrees');
    for (const school of ['agrees', 'disagrees', 'absent'] as const) expect(last(evidence({}, { school }), 'school')?.agreement).toBe(school);
  });

  it('rounds the bits to hundredths', () => {
    const weighed = weighAs(wellKnown);
    expect(evidenceOf({ ...weighed, weights: { ...weighed.weights, given: 6.12345 } })[0]?.weight).toBe(6.12);
  });
});
