import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameCounter } from '../../../infra/local/matching/count-names.ts';
import { matchQueries } from '../../../infra/local/matching/match-queries.ts';
import { PupilIndex } from '../../../infra/local/matching/pupil-index.ts';
import { searchIndex, searchWholly } from '../../../infra/local/matching/search-index.ts';
import { parametersInForce, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';
import { prepareChild, preparePupil } from '../../../shared/domain/matching/prepare.ts';
import { mostLines } from '../../../shared/domain/matching/read-within.ts';

/** So few names, days and streets that every key is crowded: what takes nine million pupils elsewhere. */
const givenNames = ['Amelia', 'Emilia', 'Amelie', 'Millie', 'Muhammad', 'Yusuf', 'Joseph', 'Zoltan', 'Katherine', 'Kate'];
const familyNames = ['Smith', 'Smyth', 'Khan', 'Hussain', 'Hussein', 'Smith-Khan', 'Kodaly', 'Kaur'];
const day = fc.tuple(fc.constantFrom('2014', '2015', '2016'), fc.constantFrom('01', '03', '04'), fc.constantFrom('01', '03', '04', '13')).map((parts) => parts.join('-'));
const home = fc.record({ number: fc.integer({ min: 1, max: 3 }), street: fc.constantFrom('Elm Road', 'Acacia Avenue'), outward: fc.constantFrom('ZZ1', 'ZZ2', 'ZZ12', 'YY1'), inward: fc.constantFrom('2AB', '2AC', '9XY') });
const person = fc.record({
  givenName: fc.constantFrom(...givenNames), middleNames: fc.option(fc.constantFrom(...givenNames), { nil: undefined }), familyName: fc.constantFrom(...familyNames),
  dateOfBirth: day, sex: fc.constantFrom('M' as const, 'F' as const), home,
});
type Person = typeof person extends fc.Arbitrary<infer Made> ? Made : never;
const knownAs = fc.option(fc.constantFrom(...givenNames), { nil: undefined, freq: 5 });
const slips = fc.record({
  givenName: fc.option(fc.constantFrom(...givenNames, 'Ameila', 'A', 'Zoltna'), { nil: undefined, freq: 1 }), familyName: fc.option(fc.constantFrom(...familyNames, 'Smiht'), { nil: undefined, freq: 1 }),
  dateOfBirth: fc.option(fc.oneof(day, fc.constantFrom('2015', '2015-03')), { nil: undefined, freq: 1 }), place: fc.constantFrom('home', 'home', 'no postcode', 'no address', 'elsewhere'),
});

function pupilOf({ home: { number, street, outward, inward }, ...rest }: Person, at: number, called: string | undefined): PupilRecord {
  return { pupilId: `P${at}`, urns: ['900001'], ...rest, ...(called === undefined ? {} : { knownAs: [called] }), address: `${number} ${street}`, town: outward === 'YY1' ? 'Elsewhere' : 'Exampleton', postcode: `${outward} ${inward}` };
}

function childOf({ home: { number, street, outward, inward }, ...rest }: Person, slip: typeof slips extends fc.Arbitrary<infer Made> ? Made : never, at: number): ReportedChild {
  const { place, ...told } = slip;
  return {
    childRef: `c${at}`, aliases: [], incidentDate: '2026-11-07', ...rest, middleNames: undefined, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    ...(place === 'elsewhere' ? { address: '9 Larch Close', postcode: 'XX4 4XX' } : {
      ...(place === 'no address' ? {} : { address: `${number} ${street}` }), ...(place === 'no postcode' ? {} : { postcode: `${outward}${inward}` }),
    }),
  };
}

describe('a search within the budget of a child, on a roll on which every key is crowded,', () => {
  it('reads no more than that, and leads to no match that reading everything would not have made', () => {
    let matched = 0;
    fc.assert(fc.property(fc.array(fc.tuple(person, knownAs), { minLength: 1, maxLength: 260 }), fc.array(fc.tuple(fc.nat(), slips), { minLength: 1, maxLength: 12 }), fc.boolean(), (people, told, together) => {
      const [index, names] = [new PupilIndex(), nameCounter()];
      people.forEach(([one, called], at) => {
        const record = pupilOf(one, at, called);
        index.add(record);
        names.add(preparePupil(record));
      });
      const roll = { index, frequencies: { ...names.frequencies(), pupils: 50_000 } };
      const queries = told.flatMap(([of, slip], at) => {
        const one = people[of % people.length]?.[0];
        return one === undefined ? [] : [{ incidentId: together && at < 3 ? 'together' : String(at), child: childOf(one, slip, at) }];
      });
      for (const { child } of queries) expect(searchIndex(index, prepareChild(child), roll.frequencies, parametersInForce).lines).toBeLessThanOrEqual(mostLines);
      const everything = new Map([...matchQueries(roll, queries, parametersInForce, searchWholly)].flat().map(({ query, outcome }) => [query.child.childRef, outcome]));
      for (const { query, outcome } of [...matchQueries(roll, queries, parametersInForce)].flat()) {
        if (outcome.kind !== 'match') continue;
        matched += 1;
        expect(everything.get(query.child.childRef)).toMatchObject({ kind: 'match', pupilId: outcome.pupilId });
      }
    }), { numRuns: 25, seed: 20261122 });
    expect(matched).toBeGreaterThan(20);
  });
});
