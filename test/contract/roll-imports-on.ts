import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DynamoRoll } from '../../shared/adapters/dynamodb/dynamo-roll.ts';
import { DynamoRollImporter } from '../../shared/adapters/dynamodb/dynamo-roll-importer.ts';
import { blockingKeys } from '../../shared/domain/matching/blocking-keys.ts';
import type { PupilRecord } from '../../shared/domain/matching/types.ts';
import type { RollPupil } from '../../shared/domain/roll/roll-pupil.ts';
import { ChangesRefused, type RollChanges, type WholeRoll } from '../../shared/ports/roll-imports.ts';
import type { RollPurpose } from '../../shared/ports/roll.ts';
import { FakeAuditLog } from '../fakes/fake-audit-log.ts';
import { type Engine, startStore, type Store } from './engines.ts';
import { killAfter, Killed } from './kill-after.ts';

export const aRollPupil = (pupilId: string, over: Partial<RollPupil> = {}): RollPupil => ({
  pupilId, registrations: [{ urn: '900012' }], yearGroup: 3, givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', sex: 'F', address: '14 Larkspur Row', town: 'Wenbury', postcode: 'CQ7 4TN', ...over,
});

const source = 'school:900012';
const whole = (on: string, pupils: readonly RollPupil[], of = source): WholeRoll => ({
  kind: 'whole', source: of, on,
  pupils: async function* () {
    for (const pupil of pupils) yield { fingerprint: JSON.stringify(pupil), pupil };
  },
});
const changes = (on: string, given: Awaited<ReturnType<RollChanges['pupils']> extends AsyncIterable<infer One> ? One : never>[]): RollChanges => ({
  kind: 'changes', source, on,
  pupils: async function* () {
    yield* given;
  },
});

/** Imports of whole rolls and of changes, on an engine; killed after every so-many-th of their writes. */
export function rollImportsOn(engine: Engine, everyNth: number): void {
  let store: Store;
  beforeAll(async () => {
    store = await startStore(engine);
  });
  afterAll(async () => {
    await store.stop();
  });

  const fresh = async () => {
    const { rolls: table } = await store.fresh('rolls');
    const importer = new DynamoRollImporter({ client: store.client, table, restMs: 0 });
    const roll = new DynamoRoll({ client: store.client, table, audit: new FakeAuditLog() });
    return { table, importer, roll, at: (date: string) => look(roll, date) };
  };
  const old = [aRollPupil('P-1'), aRollPupil('P-2', { givenName: 'Noah', dateOfBirth: '2017-01-02', sex: 'M' }), aRollPupil('P-3', { givenName: 'Ava', dateOfBirth: '2016-05-06' })];
  const replaced = [
    aRollPupil('P-1', { address: '3 Mill Lane', postcode: 'CQ1 1AA' }), aRollPupil('P-2', { givenName: 'Noah', dateOfBirth: '2017-01-02', sex: 'M' }),
    aRollPupil('P-4', { givenName: 'Maya', dateOfBirth: '2019-09-10', registrations: [{ urn: '900012', from: '2027-01-04' }] }),
  ];

  describe('a whole roll', () => {
    test('is found after its import, the same again changes nothing, and in another order neither', async () => {
      const { importer, at } = await fresh();
      expect(await importer.carryOut(whole('2026-11-09', old))).toMatchObject({ kind: 'imported', pupils: 3, resumed: false, changes: { joined: ['P-1', 'P-2', 'P-3'] } });
      expect(await at('2026-11-09')).toEqual({ 'P-1': ['900012'], 'P-2': ['900012'], 'P-3': ['900012'] });
      expect(await importer.carryOut(whole('2026-11-10', old.toReversed()))).toEqual({ kind: 'unchanged', pupils: 3 });
      expect(await importer.plan(whole('2026-11-10', old))).toEqual({ kind: 'unchanged', pupils: 3 });
    });

    test('takes the place of the one before: whoever is not in it has left, and is found without a school', async () => {
      const { importer, at } = await fresh();
      await importer.carryOut(whole('2026-09-07', old));
      const planned = await importer.plan(whole('2026-11-09', replaced));
      expect(planned).toMatchObject({ kind: 'imported', changes: { joined: ['P-4'], changed: ['P-1'], left: ['P-3'], back: [], forgotten: [], unchanged: 1 } });
      expect(await at('2026-11-09')).toEqual({ 'P-1': ['900012'], 'P-2': ['900012'], 'P-3': ['900012'] });
      expect(await importer.carryOut(whole('2026-11-09', replaced))).toEqual(planned);
      expect(await at('2026-11-08')).toEqual({ 'P-1': ['900012'], 'P-2': ['900012'], 'P-3': ['900012'], 'P-4': [] });
      expect(await at('2026-11-09')).toEqual({ 'P-1': ['900012'], 'P-2': ['900012'], 'P-3': [], 'P-4': [] });
      expect(await at('2027-01-04')).toEqual({ 'P-1': ['900012'], 'P-2': ['900012'], 'P-3': [], 'P-4': ['900012'] });
    });

    test('lets go of a pupil who left long ago, and takes one back who came again', async () => {
      const { importer, at } = await fresh();
      await importer.carryOut(whole('2024-09-02', old));
      await importer.carryOut(whole('2024-11-09', old.slice(0, 2)));
      expect(await importer.carryOut(whole('2024-12-09', old))).toMatchObject({ changes: { back: ['P-3'] } });
      await importer.carryOut(whole('2025-01-09', old.slice(0, 2)));
      expect(await importer.carryOut(whole('2026-11-09', old.slice(0, 1)))).toMatchObject({ changes: { left: ['P-2'], forgotten: ['P-3'] } });
      expect(Object.keys(await at('2026-11-09'))).toEqual(['P-1', 'P-2']);
    });

    test('of one school meets another school\'s record of the same child', async () => {
      const { importer, at, roll } = await fresh();
      const child = aRollPupil('upn~abc', { registrations: [{ urn: '900012' }] });
      await importer.carryOut(whole('2026-09-07', [child]));
      await importer.carryOut(whole('2026-09-07', [{ ...child, registrations: [{ urn: '900077', from: '2026-10-01' }], shielded: true }], 'school:900077'));
      expect(await at('2026-09-30')).toEqual({ 'upn~abc': ['900012'] });
      expect(await at('2026-10-01')).toEqual({ 'upn~abc': ['900012', '900077'] });
      await importer.carryOut(whole('2026-11-09', []));
      expect(await at('2026-11-09')).toEqual({ 'upn~abc': ['900077'] });
      expect((await roll.pupils(['upn~abc'], purposeOn('2026-11-09'))).map(({ urns, shielded }) => [urns, shielded])).toEqual([[['900077'], true]]);
    });
  });

  describe('changes', () => {
    test('let go, after the same days as a whole roll, of whom they said that they left', async () => {
      const { importer, at } = await fresh();
      const { registrations: _none, pupilId: _id, ...details } = aRollPupil('P-7');
      const joins = (pupilId: string, on: string) => ({ pupilId, fingerprint: `joined ${on}`, changes: [{ kind: 'joined', urn: '900012', on, details: { ...details, pupilId } }] }) as const;
      const leaves = { pupilId: 'P-7', fingerprint: 'left', changes: [{ kind: 'left', urn: '900012', on: '2025-07-21' }] } as const;
      await importer.carryOut(changes('2024-09-02', [joins('P-7', '2024-09-02'), joins('P-8', '2024-09-02')]));
      expect(await importer.carryOut(changes('2025-07-18', [leaves]))).toMatchObject({ changes: { left: ['P-7'], forgotten: [] } });
      expect(await importer.carryOut(changes('2025-07-18', [leaves]))).toMatchObject({ kind: 'unchanged' });
      expect(await at('2025-07-20')).toMatchObject({ 'P-7': ['900012'] });
      expect(await importer.carryOut(changes('2026-08-24', [joins('P-9', '2026-08-24')]))).toMatchObject({ changes: { joined: ['P-9'], forgotten: [] } });
      expect(await importer.carryOut(changes('2026-08-25', [joins('P-10', '2026-08-25')]))).toMatchObject({ changes: { joined: ['P-10'], forgotten: ['P-7'] } });
      expect(Object.keys(await at('2026-08-25')).sort()).toEqual(['P-10', 'P-8', 'P-9']);
    });

    test('are made together or, where one does not fit, not at all', async () => {
      const { importer, at } = await fresh();
      await importer.carryOut(whole('2026-09-07', old));
      const moved = { pupilId: 'P-1', fingerprint: 'm', changes: [{ kind: 'moved', urn: '900012', toUrn: '900088', on: '2026-11-16' }] } as const;
      const wrong = { pupilId: 'P-9', fingerprint: 'w', changes: [{ kind: 'left', urn: '900012', on: '2026-11-16' }] } as const;
      await expect(importer.carryOut(changes('2026-11-09', [moved, wrong]))).rejects.toThrow(ChangesRefused);
      expect(await at('2026-11-16')).toEqual({ 'P-1': ['900012'], 'P-2': ['900012'], 'P-3': ['900012'] });
      expect(await importer.carryOut(changes('2026-11-09', [moved]))).toMatchObject({ kind: 'imported', changes: { changed: ['P-1'], left: [] } });
      expect(await at('2026-11-15')).toMatchObject({ 'P-1': ['900012'] });
      expect(await at('2026-11-16')).toMatchObject({ 'P-1': ['900088'] });
      expect(await importer.carryOut(changes('2026-11-09', [moved]))).toMatchObject({ kind: 'unchanged' });
    });
  });

  describe('an import that is killed', () => {
    const before = { 'P-1': 'CQ7 4TN 900012', 'P-2': 'CQ7 4TN 900012', 'P-3': 'CQ7 4TN 900012' };
    const after = { 'P-1': 'CQ1 1AA 900012', 'P-2': 'CQ7 4TN 900012', 'P-3': 'CQ7 4TN ', 'P-4': 'CQ7 4TN ' };
    const gift = whole('2026-11-09', replaced);

    test.each(['whole', 'in part', 'not at all'] as const)('after any of its writes, the last of which was done %s, never shows half a roll, and goes on when it is started again', async (done) => {
      let survived = false;
      for (let writes = 1; !survived; writes += everyNth) {
        const { importer, table, roll } = await fresh();
        await importer.carryOut(whole('2026-09-07', old));
        const killing = killAfter(store, { writes, done, seed: writes });
        try {
          await new DynamoRollImporter({ client: killing.client, table, restMs: 0 }).carryOut(gift);
          survived = true;
        } catch (cause) {
          if (!killing.killed) throw cause;
          expect(rootOf(cause)).toBeInstanceOf(Killed);
        }
        const seen = await sight(roll);
        expect([before, after]).toContainEqual(seen);
        await importer.carryOut(gift);
        expect(await sight(roll)).toEqual(after);
        expect(await leftOvers(store, table)).toEqual([]);
        expect(writes).toBeLessThan(60);
      }
    });

    test('and is followed by another roll leaves nothing of itself', async () => {
      for (let writes = 1; writes < 12; writes += everyNth) {
        const { importer, table, roll } = await fresh();
        await importer.carryOut(whole('2026-09-07', old));
        const killing = killAfter(store, { writes, done: 'in part', seed: 7 * writes });
        await new DynamoRollImporter({ client: killing.client, table, restMs: 0 }).carryOut(gift).catch(() => undefined);
        await importer.carryOut(whole('2026-11-10', old));
        expect(Object.keys(await sight(roll))).toEqual(expect.arrayContaining(['P-1', 'P-2', 'P-3']));
        expect((await sight(roll))['P-1']).toBe('CQ7 4TN 900012');
        expect(await leftOvers(store, table)).toEqual([]);
      }
    });

    test('is not seen by a search that runs all the while', async () => {
      const { importer, roll } = await fresh();
      await importer.carryOut(whole('2026-09-07', old));
      let importing = true;
      const running = importer.carryOut(gift).finally(() => (importing = false));
      let looks = 0;
      while (importing) {
        expect([before, after]).toContainEqual(await sight(roll));
        looks += 1;
      }
      await running;
      expect(looks).toBeGreaterThan(0);
    });
  });
}

const purposeOn = (date: string): RollPurpose => ({ at: `${date}T09:00:00Z`, force: 'cheshire', reference: 'INC-1', childRef: 'c1', actor: 'machine' });

/** Every key under which any of the tests' pupils can stand, looked up at once. */
const everywhere = [
  ...[['Ruby', '2018-03-14'], ['Noah', '2017-01-02'], ['Ava', '2016-05-06'], ['Maya', '2019-09-10']].flatMap(([givenName = '', dateOfBirth = '']) =>
    [['14 Larkspur Row', 'CQ7 4TN'], ['3 Mill Lane', 'CQ1 1AA']].flatMap(([address = '', postcode = '']) => {
      const { registrations: _registrations, ...pupil } = aRollPupil('any', { givenName, dateOfBirth, address, postcode });
      return blockingKeys({ ...pupil, urns: [] }).map(({ key }) => key);
    })),
];
const keys = [...new Set(everywhere)].map((key) => ({ key, cap: 60, tier: 1 as const }));

async function found(roll: DynamoRoll, date: string): Promise<readonly PupilRecord[]> {
  return (await roll.candidates(keys, purposeOn(date))).pupils;
}

async function look(roll: DynamoRoll, date: string): Promise<Record<string, readonly string[]>> {
  return Object.fromEntries((await found(roll, date)).map(({ pupilId, urns }) => [pupilId, urns]));
}

async function sight(roll: DynamoRoll): Promise<Record<string, string>> {
  return Object.fromEntries((await found(roll, '2026-11-09')).map(({ pupilId, urns, postcode }) => [pupilId, `${postcode} ${urns.join(' ')}`]));
}

/** Lines that still ask for a generation, and chunks of manifests that nothing names. */
async function leftOvers(store: Store, table: string): Promise<string[]> {
  const items = await store.everything(table);
  const named = items.flatMap(({ manifest }) => (manifest ? [(manifest as { hash: string }).hash] : []));
  return items.flatMap(({ pk, sk, next, packed, pending }) => {
    const isLine = String(pk).startsWith('K#') || String(pk).startsWith('P#');
    const isChunk = String(pk).startsWith('MANIFEST') && !named.some((hash) => String(sk).includes(hash));
    return (isLine && (next !== undefined || packed === undefined)) || isChunk || pending !== undefined ? [`${String(pk)} ${String(sk)}`] : [];
  });
}

function rootOf(cause: unknown): unknown {
  return cause instanceof Error && cause.cause !== undefined ? rootOf(cause.cause) : cause;
}
