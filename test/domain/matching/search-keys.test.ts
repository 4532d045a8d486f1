import { describe, expect, it } from 'vitest';
import { blockingKeys, maximumKeysOfPupil, packPupil, searchKeys, unpackPupil, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';

const pupil: PupilRecord = {
  pupilId: 'P1', urns: ['900001', '900002'], yearGroup: 4, givenName: 'Siobhán', middleNames: 'Rose', familyName: 'Tomlinson-Palmer', knownAs: ['Shiv'], formerFamilyNames: ['Jones'],
  dateOfBirth: '2016-05-14', sex: 'F', address: 'Flat 2, 12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB', shielded: false,
};
const child: ReportedChild = {
  childRef: 'c1', givenName: 'Siobhan', familyName: 'Palmer', aliases: [], dateOfBirth: '2016-05-14', sex: 'F', address: '12 Acacia Ave', postcode: 'zz12ab', incidentDate: '2026-11-07',
};

function finds(reported: Partial<ReportedChild>, on: Partial<PupilRecord> = {}): boolean {
  const stored = new Set(blockingKeys({ ...pupil, ...on }).map(({ key }) => key));
  return searchKeys({ ...child, ...reported }).some(({ key }) => stored.has(key));
}

describe('the keys of a pupil', () => {
  it('are few, each once', () => {
    const keys = blockingKeys(pupil).map(({ key, order }) => `${key} ${order}`);
    expect(keys.length).toBeLessThanOrEqual(maximumKeysOfPupil);
    expect(new Set(keys).size).toBe(keys.length);
    expect(blockingKeys({ ...pupil, familyName: 'Palmer', knownAs: [], formerFamilyNames: [] }).length).toBeLessThanOrEqual(6);
  });

  it('pack with the record into less than 300 bytes and come back the same', () => {
    const packed = packPupil(pupil);
    expect(Buffer.byteLength(packed)).toBeLessThan(300);
    expect(unpackPupil(packed)).toEqual(pupil);
  });
});

describe('a search finds the pupil when', () => {
  it.each<[string, Partial<ReportedChild>, Partial<PupilRecord>?]>([
    ['everything agrees', {}],
    ['the other half of a double name was told', { familyName: 'Tomlinson' }],
    ['the two halves were run together', { familyName: 'TomlinsonPalmer' }],
    ['the place is far away', { address: '3 Elm Road', postcode: 'YY9 9ZZ' }],
    ['no place was told', { address: undefined, postcode: undefined }],
    ['the family name is quite another', { familyName: 'Smith' }],
    ['a short form of the given name was told, far from home', { givenName: 'Kate', familyName: 'Smith', address: undefined, postcode: undefined }, { givenName: 'Katherine' }],
    ['the date of birth is quite another', { dateOfBirth: '2011-02-03', postcode: undefined, address: undefined }],
    ['no date of birth was told', { dateOfBirth: undefined, postcode: undefined, address: undefined }],
    ['only a year was told, far from home', { dateOfBirth: '2016', address: undefined, postcode: undefined }],
    ['only an age was told, far from home', { dateOfBirth: undefined, age: 10, address: undefined, postcode: undefined }],
    ['given and family name were swapped, far from home', { givenName: 'Tomlinson', familyName: 'Siobhan', address: undefined, postcode: undefined }],
    ['the names were swapped and only an age told, far from home', { givenName: 'Tomlinson', familyName: 'Siobhan', dateOfBirth: undefined, age: 10, address: undefined, postcode: undefined }],
    ['names and date are wrong but the house is right', { givenName: 'X', familyName: 'Y', dateOfBirth: '2011-01-01', postcode: undefined }],
  ])('%s', (_when, reported, on) => {
    expect(finds(reported, on)).toBe(true);
  });

  it.each(['2015-05-14', '2017-05-14'])('the year is one out, %s, even for a name of many forms, before any year is tried', (dateOfBirth) => {
    const stored = new Set(blockingKeys({ ...pupil, givenName: 'Elizabeth', familyName: 'Hussain' }).map(({ key }) => key));
    const asked = searchKeys({ ...child, givenName: 'Elizabeth', familyName: 'Hussain', aliases: ['Liz Hussein'], dateOfBirth, address: undefined, postcode: undefined });
    expect(asked.some(({ key, tier }) => tier === 4 && stored.has(key))).toBe(true);
  });

  it('and asks a bounded number of times, whatever was told', () => {
    const many = searchKeys({ ...child, aliases: ['Bea Smith', 'Kate Jones', 'Liz Khan', 'Mo Ali', 'Anna Featherstonehaugh'], dateOfBirth: undefined });
    const perTier = ([1, 2, 3, 4, 5, 6] as const).map((tier) => many.filter((key) => key.tier === tier).length);
    perTier.forEach((asked, at) => expect(asked).toBeLessThanOrEqual([5, 12, 33, 33, 42, 60][at] ?? 0));
    expect(many.every(({ cap }) => cap <= 28)).toBe(true);
  });
});
