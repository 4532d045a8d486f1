import { describe, expect, it } from 'vitest';
import { resolveSchool, type SchoolQuestion } from '../../../shared/domain/schools/resolve-school.ts';
import { indexSchools } from '../../../shared/domain/schools/school-index.ts';
import { authoritiesToLoad, authorityShards, indexFromShards, readNational, shardRegister } from '../../../shared/domain/schools/school-shards.ts';
import { registerStatistics } from '../../../shared/domain/schools/register-statistics.ts';
import { withOtherNames } from '../../../shared/domain/schools/succession.ts';
import { anEstablishment } from './an-establishment.ts';
import { otherSchools } from './a-small-country.ts';

const schools = withOtherNames(
  [...otherSchools(), anEstablishment(), anEstablishment({ urn: '900002', name: 'Old Bell School', statusCode: '2', closedOn: '2020-08-31' }), anEstablishment({ urn: '900003', name: 'Ferry Side School', authorityCode: '877', postcode: 'CH1 9ZZ' })],
  [{ urn: '900001', linkUrn: '900009', linkName: 'Bell Green School', linkType: 'Predecessor' }],
);
const sharded = shardRegister(schools);
const question: SchoolQuestion = { school: 'bell green sch', homeAuthority: '896', homePostcode: 'CH1 2', age: { years: 8 }, asOf: '2026-11-15' };

describe('the register in parts', () => {
  it('comes back whole from all its parts', () => {
    const statistics = readNational(sharded.national);
    expect(statistics).toEqual(registerStatistics(schools));
    const index = indexFromShards(statistics, sharded.shards.map(({ text }) => text));
    expect(new Set(index.names.map(({ school }) => school.urn))).toEqual(new Set(schools.map(({ urn }) => urn)));
    expect(resolveSchool(question, index)).toEqual(resolveSchool(question, indexSchools(schools, registerStatistics(schools))));
  });

  it('needs only the home authority, its neighbours and those of the postcode or the town', () => {
    const statistics = readNational(sharded.national);
    expect(authoritiesToLoad(statistics, question)).toEqual(['877', '896']);
    expect(authoritiesToLoad(statistics, { homeAuthority: '000', town: 'Bramcroftby' })).toEqual(['300']);
    const wanted = new Set(authoritiesToLoad(statistics, question));
    const near = sharded.shards.filter(({ authorityCode }) => wanted.has(authorityCode)).map(({ text }) => text);
    expect(resolveSchool(question, indexFromShards(statistics, near))).toMatchObject({ kind: 'match', urn: '900001' });
  });

  it('reads, of a town in many authorities, those with most of its schools', () => {
    const wide = withOtherNames(otherSchools().flatMap((school, at) => (at % 12 === 0 || (school.authorityCode === '305' && at % 2 === 0) ? [{ ...school, town: 'Manchester' }] : [school])), []);
    const loaded = authoritiesToLoad(registerStatistics(wide), { town: 'Manchster' });
    expect(loaded).toHaveLength(6);
    expect(loaded).toContain('305');
  });

  it('is cut where an item of the table would be too large', () => {
    const many = Array.from({ length: 4000 }, (_, at) => ({ ...(schools[0] ?? never()), urn: String(800_000 + at) }));
    const shards = authorityShards(many);
    expect(shards.length).toBeGreaterThan(1);
    expect(Math.max(...shards.map(({ text }) => text.length))).toBeLessThan(350_000);
    expect(shards.map(({ part }) => part)).toEqual(shards.map((_, at) => at + 1));
  });

  it('does not take another text for a part', () => {
    expect(() => indexFromShards(readNational(sharded.national), ['{"code":"896"}'])).toThrow();
  });
});

function never(): never {
  throw new Error('The country has schools.');
}
