import { expect, test } from 'vitest';
import { blockingKeys } from '../../../shared/domain/matching/blocking-keys.ts';
import { packPupil, unpackPupil } from '../../../shared/domain/matching/pack-pupil.ts';
import type { SearchKey } from '../../../shared/domain/matching/search-keys.ts';
import type { PupilRecord } from '../../../shared/domain/matching/types.ts';
import type { Roll, RollPurpose, RollWriter } from '../../../shared/ports/roll.ts';
import type { FakeAuditLog } from '../../fakes/fake-audit-log.ts';

export interface RollSubject {
  readonly roll: Roll;
  readonly writer: RollWriter;
  readonly audit: FakeAuditLog;
}

export function rollSuite(fresh: () => Promise<RollSubject>): void {
  const purpose: RollPurpose = { at: '2026-11-08T22:41:00Z', force: 'cheshire', reference: 'INC-1', childRef: 'c1', actor: 'machine' };
  const pupil = (pupilId: string, over: Partial<PupilRecord> = {}): PupilRecord => ({
    pupilId, urns: ['900012'], yearGroup: 3, givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', sex: 'F', address: '14 Larkspur Row', town: 'Wenbury', postcode: 'CQ7 4TN', ...over,
  });
  const stored = (record: PupilRecord) => unpackPupil(packPupil(record));
  /** The key of a pupil's postcode: ordered by date of birth. */
  const atPostcode = (cap: number, narrow?: string): SearchKey => ({ key: blockingKeys(pupil('any')).find(({ key }) => key.startsWith('p|'))?.key ?? '', cap, tier: 1, ...(narrow === undefined ? {} : { narrow }) });

  test('finds a pupil under every key that theirs is stored under, and once however many are asked', async () => {
    const { roll, writer } = await fresh();
    const double = pupil('P-1', { familyName: 'Tansley-Orme', knownAs: ['Rubes'], formerFamilyNames: ['Orme'], shielded: true });
    expect(await writer.put([double, pupil('P-2', { dateOfBirth: '2012-01-02', givenName: 'Noah', postcode: 'CQ1 1AA', address: '1 Mill Lane' })])).toBe(2);
    const own = blockingKeys(double);
    const keys = [...new Set(own.map(({ key }) => key))].map((key): SearchKey => ({ key, cap: 10, tier: 1 }));
    for (const key of keys) expect((await roll.candidates([key], purpose)).pupils).toEqual([stored(double)]);
    const { pupils, truncated, itemsRead } = await roll.candidates(keys, purpose);
    expect({ pupils, truncated, itemsRead }).toEqual({ pupils: [stored(double)], truncated: [], itemsRead: own.length });
  });

  test('finds nobody under a key that no pupil has', async () => {
    const { roll } = await fresh();
    expect(await roll.candidates([{ key: 'p|ZZ1 1ZZ', cap: 5, tier: 1 }], purpose)).toEqual({ pupils: [], truncated: [], unseen: [], lines: 0, itemsRead: 0 });
    expect(await roll.candidates([], purpose)).toEqual({ pupils: [], truncated: [], unseen: [], lines: 0, itemsRead: 0 });
  });

  test('reads no more than one above the cap, narrows where it can, and says where that was not enough', async () => {
    const { roll, writer } = await fresh();
    const born = (day: number) => `2018-03-${String(day).padStart(2, '0')}`;
    await writer.put(Array.from({ length: 12 }, (_, index) => pupil(`P-${10 + index}`, { dateOfBirth: born(1 + (index % 4)) })));
    const few = await roll.candidates([atPostcode(12)], purpose);
    expect([few.pupils.length, few.truncated, few.itemsRead]).toEqual([12, [], 12]);
    const crowded = await roll.candidates([atPostcode(5)], purpose);
    expect([crowded.pupils.length, crowded.truncated, crowded.itemsRead]).toEqual([5, [atPostcode(5).key], 6]);
    const narrowed = await roll.candidates([atPostcode(5, born(2))], purpose);
    expect([narrowed.pupils.map(({ pupilId }) => pupilId), narrowed.truncated, narrowed.itemsRead]).toEqual([['P-11', 'P-15', 'P-19'], [], 9]);
    const stillCrowded = await roll.candidates([atPostcode(2, born(2))], purpose);
    expect([stillCrowded.pupils.length, stillCrowded.truncated, stillCrowded.itemsRead]).toEqual([2, [atPostcode(2).key], 6]);
  });

  test('reads only the part of a key that was asked for, and says who may be missed by the rest', async () => {
    const { roll, writer } = await fresh();
    await writer.put(Array.from({ length: 12 }, (_, index) => pupil(`P-${10 + index}`, { dateOfBirth: `2018-03-0${1 + (index % 4)}` })));
    const { key } = atPostcode(5);
    const part = await roll.candidates([{ key, only: '2018-03-02', cap: 5, hides: 'of-another-given-name', tier: 1 }], purpose);
    expect([part.pupils.map(({ pupilId }) => pupilId), part.truncated, part.unseen, part.lines]).toEqual([['P-11', 'P-15', 'P-19'], [], [], 3]);
    const crowded = await roll.candidates([{ key, only: '2018-03-02', cap: 2, hides: 'of-another-given-name', tier: 1 }], purpose);
    expect([crowded.pupils.length, crowded.truncated, crowded.unseen, crowded.lines]).toEqual([2, [key], ['of-another-given-name'], 3]);
    const narrowed = await roll.candidates([{ key, narrow: '2018-03-02', cap: 5, hides: 'of-another-date', tier: 2 }], purpose);
    expect([narrowed.pupils.length, narrowed.truncated, narrowed.unseen, narrowed.lines]).toEqual([3, [], ['of-another-date'], 9]);
    expect((await roll.candidates([{ key, narrow: '2018-03-02', cap: 5, tier: 1 }], purpose)).unseen).toEqual([]);
    expect((await roll.candidates([{ key, cap: 5, tier: 1 }], purpose)).unseen).toEqual(['anyone']);
    expect((await roll.candidates([{ key, cap: 5, hides: 'nobody', tier: 2 }], purpose)).unseen).toEqual([]);
  });

  test.each([1, 2, 4, 9, 14, 15, 16, 40])('reads no more than %i lines where that is the budget, and says that somebody may be missed', async (budget) => {
    const { roll, writer } = await fresh();
    await writer.put(Array.from({ length: 12 }, (_, index) => pupil(`P-${10 + index}`, { dateOfBirth: `2018-03-0${1 + (index % 4)}` })));
    const { key } = atPostcode(5);
    const keys: SearchKey[] = [{ key, only: '2018-03-01', cap: 8, tier: 1 }, { key, narrow: '2018-03-02', cap: 5, tier: 1 }, { key, only: '2018-03-03', cap: 8, tier: 1 }];
    const read = await roll.candidates(keys, purpose, budget);
    expect(read.lines).toBeLessThanOrEqual(budget);
    expect(read.itemsRead).toBe(read.lines);
    expect(read.unseen).toEqual(budget < 16 ? ['anyone'] : []);
  });

  test('reads pupils by id in the order asked, each once, without those it does not have', async () => {
    const { roll, writer } = await fresh();
    await writer.put(Array.from({ length: 120 }, (_, index) => pupil(`P-${index}`)));
    expect((await roll.pupils(['P-7', 'P-999', 'P-3', 'P-7'], purpose)).map(({ pupilId }) => pupilId)).toEqual(['P-7', 'P-3']);
    expect(await roll.pupils(Array.from({ length: 120 }, (_, index) => `P-${index}`), purpose)).toHaveLength(120);
    expect(await roll.pupils([], purpose)).toEqual([]);
  });

  test('writes every look to the audit log, by ids alone, before it answers', async () => {
    const { roll, writer, audit } = await fresh();
    await writer.put([pupil('P-1')]);
    await roll.candidates([atPostcode(5)], purpose);
    await roll.pupils(['P-1', 'P-2'], { ...purpose, actor: 'desk-1' });
    const entry = { at: purpose.at, force: 'cheshire', operation: 'consultation', reference: 'INC-1', childRef: 'c1' };
    expect(audit.entries).toEqual([
      { ...entry, actor: 'machine', what: 'roll search', subject: 'P-1' },
      { ...entry, actor: 'desk-1', what: 'roll read', subject: 'P-1 P-2' },
    ]);
    expect(JSON.stringify(audit.entries)).not.toMatch(/Ruby|Tansley|CQ7|2018/i);
  });

  test('answers nothing when the audit log cannot be written', async () => {
    const { roll, writer, audit } = await fresh();
    await writer.put([pupil('P-1')]);
    audit.fault = new Error('the log is full');
    await expect(roll.candidates([atPostcode(5)], purpose)).rejects.toThrow('the log is full');
    await expect(roll.pupils(['P-1'], purpose)).rejects.toThrow('the log is full');
  });

  test('changes nothing when the same pupil is stored again, and finds one who moved only where they are now', async () => {
    const { roll, writer } = await fresh();
    await writer.put([pupil('P-1'), pupil('P-2')]);
    await writer.put([pupil('P-1')]);
    expect((await roll.candidates([atPostcode(9)], purpose)).pupils).toHaveLength(2);
    const moved = pupil('P-1', { postcode: 'CQ1 1AA', shielded: true });
    await writer.put([moved]);
    expect((await roll.candidates([atPostcode(9)], purpose)).pupils.map(({ pupilId }) => pupilId)).toEqual(['P-2']);
    for (const { key } of blockingKeys(moved)) {
      const { pupils } = await roll.candidates([{ key, cap: 9, tier: 1 }], purpose);
      expect(pupils.filter(({ pupilId }) => pupilId === 'P-1')).toEqual([stored(moved)]);
    }
    expect(await roll.pupils(['P-1'], purpose)).toEqual([stored(moved)]);
  });

  test('takes pupils as they come, counts them and tells how far it has got', async () => {
    const { writer } = await fresh();
    const told: number[] = [];
    async function* coming(): AsyncIterable<PupilRecord> {
      for (let index = 0; index < 3; index += 1) yield pupil(`P-${index}`);
    }
    expect(await writer.put(coming(), (done) => told.push(done))).toBe(3);
    expect(told.at(-1)).toBe(3);
  });

  test('knows no names before it is told any', async () => {
    const { roll } = await fresh();
    expect(await roll.frequencies()).toEqual({ pupils: 0, given: new Map(), family: new Map() });
  });

  test('keeps how often names occur, away from the audit log', async () => {
    const { roll, writer, audit } = await fresh();
    const frequencies = { pupils: 3, given: new Map([['ruby', 2], ['noah', 1]]), family: new Map([['tansley', 3]]) };
    await writer.putFrequencies(frequencies);
    expect(await roll.frequencies()).toEqual(frequencies);
    expect(audit.entries).toEqual([]);
  });
}
