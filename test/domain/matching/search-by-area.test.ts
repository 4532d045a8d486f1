import { describe, expect, it } from 'vitest';
import { PupilIndex } from '../../../infra/local/matching/pupil-index.ts';
import { searchIndex } from '../../../infra/local/matching/search-index.ts';
import { blockingKeys, matchFamily, parametersInForce, searchKeys, type NameFrequencies, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';
import { prepareChild } from '../../../shared/domain/matching/prepare.ts';

const frequencies: NameFrequencies = { pupils: 50_000, given: new Map([['luke', 300], ['lucas', 250], ['emily', 300], ['ella', 300]]), family: new Map([['vane', 30]]) };
const luke: PupilRecord = { pupilId: 'P1', urns: ['900001'], givenName: 'Luke', familyName: 'Vane', dateOfBirth: '2016-05-14', sex: 'M', address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' };
const elsewhere = { pupilId: 'P2', address: '3 Elm Road', town: 'Elsewhere', postcode: 'YY9 9ZZ' };
const child: ReportedChild = { childRef: 'c1', givenName: 'Luke', familyName: 'Vane', aliases: [], dateOfBirth: '2016-05-14', sex: 'M', address: '12 Acacia Avenue', postcode: 'ZZ1 2AB', incidentDate: '2026-11-07' };

/** Searches as the match stage does, then decides on whom it found. */
function decide(more: Partial<ReportedChild>, roll: readonly PupilRecord[]) {
  const index = new PupilIndex();
  for (const record of roll) index.add(record);
  const told = { ...child, ...more };
  const { pupils, unseen, lines } = searchIndex(index, prepareChild(told), frequencies, parametersInForce, true);
  const outcome = matchFamily({ children: [told], candidatesFor: new Map([['c1', pupils.map(({ record }) => record)]]), unseen: new Map([['c1', unseen]]), frequencies, parameters: parametersInForce }).get('c1');
  return { found: pupils.map(({ record }) => record.pupilId).sort(), kind: outcome?.kind, lines };
}

describe('a search that begins in the postcode area told', () => {
  it('ends there with the pupil whose name, date and home agree, whatever namesakes live in other areas', () => {
    expect(decide({}, [luke, { ...luke, ...elsewhere }])).toEqual({ found: ['P1'], kind: 'match', lines: 2 });
  });

  it.each<[string, Partial<ReportedChild>, Partial<PupilRecord>, Partial<PupilRecord>]>([
    ['a short form was told that another bears', {}, { givenName: 'Lucas' }, elsewhere],
    ['a slip was told that comes nearer another’s name', { givenName: 'Eily', sex: 'F' }, { givenName: 'Ella', sex: 'F' }, { ...elsewhere, givenName: 'Emily', sex: 'F' }],
    ['a middle name was told that another bears', { givenName: 'Luke' }, { givenName: 'Noah', middleNames: 'Luke' }, elsewhere],
    ['only the postcode was told, and of another who may live there the roll has no address', { address: undefined }, { sex: undefined }, { pupilId: 'P2', address: undefined, town: undefined, postcode: undefined }],
  ])('goes on wherever they live when %s, and a person decides', (_, more, first, second) => {
    const outcome = decide(more, [{ ...luke, ...first }, { ...luke, ...second }]);
    expect(outcome).toMatchObject({ found: ['P1', 'P2'], kind: 'review' });
  });
});

describe('the roll in memory', () => {
  it('finds under every key just those whose stored order begins as the store would be asked', () => {
    const roll: PupilRecord[] = [luke, { ...luke, ...elsewhere }, { ...luke, pupilId: 'P3', postcode: 'Z1 2AB' }, { ...luke, pupilId: 'P4', postcode: undefined }, { ...luke, pupilId: 'P5', givenName: 'Lukas', knownAs: ['Luke'] }];
    const index = new PupilIndex();
    for (const record of roll) index.add(record);
    const asked = [child, { ...child, postcode: 'Z1 2AB' }, { ...child, postcode: undefined }, { ...child, dateOfBirth: '2016-05' }].flatMap((told) => searchKeys(told, frequencies));
    for (const { key, only = '' } of asked) {
      const stored = roll.flatMap((record, at) => (blockingKeys(record).some((one) => one.key === key && one.order.startsWith(only)) ? [at] : []));
      expect([key, only, index.lookUp({ key, only, cap: 60, tier: 1 }).pupils]).toEqual([key, only, stored]);
    }
    expect(index.lookUp({ key: 'f|2016-05-14|FM', only: 'LK|ZZ', cap: 8, tier: 1 }).pupils).toEqual([0, 4]);
  });
});
