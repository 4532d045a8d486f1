import { describe, expect, it } from 'vitest';
import { matchFamily, parametersInForce, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';

const names = { givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F' } as const;
const amelia: PupilRecord = { pupilId: 'A', urns: ['900001'], ...names, address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' };

function decided(more: Partial<ReportedChild>, others: readonly PupilRecord[] = [], pupil: PupilRecord = amelia) {
  const child: ReportedChild = { childRef: 'c', ...names, aliases: [], incidentDate: '2026-11-07', statedSchoolUrn: '900001', ...more };
  return matchFamily({
    children: [child], candidatesFor: new Map([['c', [pupil, ...others]]]), unseen: new Map(),
    frequencies: { pupils: 50_000, given: new Map([['amelia', 300], ['milly', 90]]), family: new Map([['smith', 500]]) }, parameters: parametersInForce,
  }).get('c');
}

describe('the school that the officer wrote, beside the very name and date of birth of one pupil', () => {
  it('is what such a match needs besides: whoever else of that name and birthday went there would be on its roll', () => {
    expect(decided({})).toMatchObject({ kind: 'match', pupilId: 'A', reason: expect.stringContaining('the school that the officer wrote is the pupil') as string });
    expect(decided({ address: '3 Elm Road, Sampleham', postcode: 'YY9 9ZZ' })?.kind).toBe('match');
  });

  it.each<[string, Partial<ReportedChild>, (readonly PupilRecord[])?, PupilRecord?]>([
    ['no school was written', { statedSchoolUrn: undefined }],
    ['it is another school', { statedSchoolUrn: '900002' }],
    ['the pupil has left it', {}, [], { ...amelia, urns: [] }],
    ['another pupil of that name and birthday is at the same school', {}, [{ ...amelia, pupilId: 'B', address: '3 Elm Road', town: 'Sampleham', postcode: 'YY9 9ZZ' }]],
    ['another pupil of that name and birthday is at another school', {}, [{ ...amelia, pupilId: 'B', urns: ['900002'], address: '3 Elm Road', town: 'Sampleham', postcode: 'YY9 9ZZ' }]],
    ['the date of birth is a slip away', { dateOfBirth: '2016-05-15' }],
    ['only the year was told', { dateOfBirth: '2016' }],
    ['a short form was told', { givenName: 'Milly' }],
    ['the given name was told as an alias', { givenName: undefined, aliases: ['Amelia'] }],
    ['the family name is a slip', { familyName: 'Smiht' }],
    ['the sex recorded differs', { sex: 'M' }],
  ])('is not enough where %s', (_, more, others, pupil) => {
    expect(decided(more, others, pupil)?.kind).toBe('review');
  });
});
