import { describe, expect, it } from 'vitest';
import { chanceOf, weightedOf, zipfOf } from '../../../infra/local/world/chance.ts';
import { communities } from '../../../infra/local/world/draw-name.ts';
import { yearGroupOf } from '../../../infra/local/world/roll/births.ts';
import { covers } from '../../../infra/local/world/roll/places-at-schools.ts';
import { rollCsv, rollColumns } from '../../../infra/local/world/roll/roll-as-csv.ts';
import { homeAuthorities } from '../../../infra/local/world/world-schools.ts';
import { aWorld } from './a-world.ts';

describe('seeded chance', () => {
  it('gives the same stream for the same seed and label, and another for any other', () => {
    const stream = (seed: number, label: string): number[] => { const chance = chanceOf(seed, label); return Array.from({ length: 50 }, () => chance.next()); };
    expect(stream(7, 'roll')).toEqual(stream(7, 'roll'));
    expect(stream(7, 'roll')).not.toEqual(stream(8, 'roll'));
    expect(stream(7, 'roll')).not.toEqual(stream(7, 'night'));
  });

  it('draws in proportion to the weights, and earlier names more often', () => {
    const chance = chanceOf(1, 'weights');
    const draw = weightedOf([['a', 3], ['b', 1], ['c', 0]]);
    const drawn = Array.from({ length: 8000 }, () => draw(chance));
    expect(drawn.filter((one) => one === 'a').length / 8000).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('c');
    const name = zipfOf(['first', 'second', 'third', 'last']);
    const names = Array.from({ length: 4000 }, () => name(chance));
    expect(names.filter((one) => one === 'first').length).toBeGreaterThan(names.filter((one) => one === 'last').length);
  });
});

describe('the invented roll', () => {
  const world = aWorld();
  const { pupils } = world;
  const schools = new Map(world.schools.map((school) => [school.urn, school]));

  it('is the same for the same seed and different for another', () => {
    const small = (seed: number) => aWorld({ seed, pupils: 500 }).pupils;
    expect([...rollCsv(small(3))].join('')).toBe([...rollCsv(aWorld({ seed: 3, pupils: 500, on: '2026-11-11' }).pupils)].join(''));
    expect(small(3)).not.toEqual(small(4));
  });

  it('has about 40,000 children, each with an id of their own', () => {
    expect(pupils.length).toBeGreaterThanOrEqual(40_000);
    expect(pupils.length).toBeLessThan(40_010);
    expect(new Set(pupils.map((pupil) => pupil.pupilId)).size).toBe(pupils.length);
  });

  it('puts every child at open schools of the four authorities that take their age', () => {
    for (const pupil of pupils) {
      for (const urn of pupil.urns) {
        const school = schools.get(urn);
        if (!school || !homeAuthorities.includes(school.authority) || (school.status !== 1 && school.status !== 3) || !covers(school, pupil.yearGroup)) throw new Error(`${pupil.pupilId} is misplaced`);
      }
      if (Math.abs(yearGroupOf(pupil.dob, world.schoolYear) - pupil.yearGroup) > 1) throw new Error(`${pupil.pupilId} is of another age`);
    }
    expect(pupils.filter((pupil) => yearGroupOf(pupil.dob, world.schoolYear) !== pupil.yearGroup).length / pupils.length).toBeLessThan(0.01);
  });

  it.each(Array.from({ length: 12 }, (_, yearGroup) => yearGroup))('spreads children over the years: year group %i has its share', (yearGroup) => {
    const share = pupils.filter((pupil) => pupil.yearGroup === yearGroup).length / pupils.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.09);
  });

  it('has nursery classes and students after sixteen', () => {
    expect(pupils.filter((pupil) => pupil.yearGroup < 0).length).toBeGreaterThan(1000);
    expect(pupils.filter((pupil) => pupil.yearGroup > 11).length).toBeGreaterThan(1500);
  });

  it('has brothers and sisters, twins (some at two schools), children at two schools, and namesakes born on one day', () => {
    const households = Map.groupBy(pupils, (pupil) => pupil.householdId);
    const several = [...households.values()].filter((household) => household.length > 1);
    expect(several.length / households.size).toBeGreaterThan(0.35);
    const twins = several.filter((household) => household.some((pupil) => pupil.twin === 1) && household.some((pupil) => pupil.twin === 2));
    expect(twins.length / households.size).toBeGreaterThan(0.015);
    expect(twins.length / households.size).toBeLessThan(0.04);
    expect(twins.filter((household) => new Set(household.filter((pupil) => pupil.twin).map((pupil) => pupil.urns[0])).size > 1).length).toBeGreaterThan(30);
    expect(pupils.filter((pupil) => pupil.urns.length === 2).length).toBeGreaterThan(50);
    const namesakes = Map.groupBy(pupils, (pupil) => `${pupil.givenName}/${pupil.familyName}/${pupil.dob}`);
    expect([...namesakes.values()].filter((same) => same.length > 1).length).toBeGreaterThan(3);
  });

  it('is named as variously as England: from at least 400 given and 500 family names, in shares near those set', () => {
    expect(new Set(communities.flatMap(({ boys, girls }) => [...boys, ...girls])).size).toBeGreaterThanOrEqual(400);
    expect(new Set(communities.flatMap(({ family }) => family)).size).toBeGreaterThanOrEqual(500);
    expect(new Set(pupils.map((pupil) => pupil.givenName)).size).toBeGreaterThan(700);
    expect(new Set(pupils.map((pupil) => pupil.familyName)).size).toBeGreaterThan(900);
    expect(pupils.filter((pupil) => pupil.familyName === 'Smith').length / pupils.length).toBeLessThan(0.04);
    for (const key of ['polish', 'pakistani', 'somali', 'west-african', 'romanian', 'chinese', 'ukrainian', 'roma', 'traveller']) {
      const family = new Set(communities.find((community) => community.key === key)?.family);
      expect(pupils.filter((pupil) => family.has(pupil.familyName)).length, key).toBeGreaterThan(100);
    }
  });

  it('writes the columns of the public pupil set, a row for each registration', () => {
    const lines = [...rollCsv(pupils.slice(0, 3000))];
    expect(lines[0]).toBe(`${rollColumns.join(',')}\n`);
    expect(lines).toHaveLength(1 + pupils.slice(0, 3000).reduce((sum, pupil) => sum + pupil.urns.length, 0));
    expect(lines.find((line) => line.includes('"Flat '))).toBeDefined();
  });

  it('uses postcodes of valid form in areas that do not exist, and no others', () => {
    for (const { postcode } of pupils) if (postcode !== '' && !/^(CD|DC|WG|HC|LJ|LK|MJ|QX|SV|TB)\d{1,2} \d[ABD-HJLNP-UW-Z]{2}$/.test(postcode)) throw new Error('a postcode of a real area');
  });
});
