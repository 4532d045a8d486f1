import { afterAll, beforeAll, expect, test } from 'vitest';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoRegisterImporter, type RegisterGiven } from '../../shared/adapters/dynamodb/dynamo-register-importer.ts';
import { DynamoTogether } from '../../shared/adapters/dynamodb/dynamo-together.ts';
import type { School } from '../../shared/ports/directory.ts';
import { type Engine, startStore, type Store } from './engines.ts';
import { killAfter, Killed } from './kill-after.ts';

const aSchool = (urn: string, over: Partial<School> = {}): School => ({ urn, name: `Larkspur Primary School ${urn}`, authority: '895', status: 'open', town: 'Wenbury', telephone: '01632 960001', ...over });

const old: RegisterGiven = {
  schools: [aSchool('900001'), aSchool('900002'), aSchool('900003')],
  shards: new Map([['895', 'the names of 895'], ['896', 'the names of 896'], ['national-words', 'the words counted']]),
};
/** What changes: one school moves to another authority with a new number, one is new, and the names with them. */
const changed: RegisterGiven = {
  schools: [aSchool('900002', { authority: '896', telephone: '01632 960077' }), aSchool('900004', { authority: '896' })],
  shards: new Map([['895', 'the names of 895, one fewer'], ['896', 'the names of 896, two more'], ['877', 'the names of 877'], ['national-words', 'the words counted again']]),
};
const before = {
  schools: ['900001 in 895 on 01632 960001', '900002 in 895 on 01632 960001', '900003 in 895 on 01632 960001', undefined],
  shards: ['the names of 895', 'the names of 896', undefined, 'the words counted'],
};
const after = {
  schools: ['900001 in 895 on 01632 960001', '900002 in 896 on 01632 960077', '900003 in 895 on 01632 960001', '900004 in 896 on 01632 960001'],
  shards: ['the names of 895, one fewer', 'the names of 896, two more', 'the names of 877', 'the words counted again'],
};

/** Imports of the register, on an engine, killed after every so-many-th of their writes. */
export function registerImportsOn(engine: Engine, everyNth: number): void {
  let store: Store;
  beforeAll(async () => {
    store = await startStore(engine);
  });
  afterAll(async () => {
    await store.stop();
  });

  const fresh = async () => {
    const tables = await store.fresh('directory', 'sessions', 'duties', 'disclosures');
    const table = tables.directory;
    const importer = new DynamoRegisterImporter({ client: store.client, table });
    const directory = new DynamoDirectory({ client: store.client, table });
    const together = new DynamoTogether({ client: store.client, tables });
    return { table, importer, directory, sight: () => sightOf(directory, together) };
  };

  /** All that a reader can see of the four schools and the four texts, by each way of reading. */
  async function sightOf(directory: DynamoDirectory, together: DynamoTogether): Promise<typeof before> {
    const urns = ['900001', '900002', '900003', '900004'];
    const inOneRequest = (await together.readTogether({ urns })).schools;
    const schools = await Promise.all(urns.map(async (urn) => {
      const school = await directory.school(urn);
      expect(inOneRequest.find((one) => one.urn === urn)).toEqual(school);
      expect((await directory.calendar(`school:${urn}`)).school.authority).toBe(school?.authority ?? '');
      return school && `${school.urn} in ${school.authority} on ${school.telephone ?? ''}`;
    }));
    return { schools, shards: await Promise.all(['895', '896', '877', 'national-words'].map((name) => directory.schoolShard(name))) };
  }

  test('is seen whole after its import, and leaves nothing to be made plain', async () => {
    const { importer, sight, table } = await fresh();
    await importer.replace(old);
    expect(await sight()).toEqual(before);
    await importer.replace(changed);
    expect(await sight()).toEqual(after);
    expect(await leftOvers(store, table)).toEqual([]);
  });

  test.each(['whole', 'in part', 'not at all'] as const)('killed after any of its writes, the last of which was done %s, is the old or the new and never half, and ends right when it is started again', async (done) => {
    let [survived, sawOld, sawNew] = [false, 0, 0];
    for (let writes = 1; !survived; writes += everyNth) {
      const { importer, table, sight } = await fresh();
      await importer.replace(old);
      const killing = killAfter(store, { writes, done, seed: writes });
      try {
        await new DynamoRegisterImporter({ client: killing.client, table }).replace(changed);
        survived = true;
      } catch (cause) {
        if (!killing.killed) throw cause;
        expect(rootOf(cause)).toBeInstanceOf(Killed);
      }
      const seen = await sight();
      expect([before, after]).toContainEqual(seen);
      if (seen.shards[0] === before.shards[0]) sawOld += 1;
      else sawNew += 1;
      await importer.replace(changed);
      expect(await sight()).toEqual(after);
      expect(await leftOvers(store, table)).toEqual([]);
      expect(writes).toBeLessThan(60);
    }
    expect(Math.min(sawOld, sawNew)).toBeGreaterThan(0);
  });

  test('the very first one, killed, shows no school at all or all of them', async () => {
    const none = { schools: [undefined, undefined, undefined, undefined], shards: [undefined, undefined, undefined, undefined] };
    let survived = false;
    for (let writes = 1; !survived; writes += everyNth) {
      const { importer, table, sight } = await fresh();
      const killing = killAfter(store, { writes, done: 'in part', seed: 3 * writes });
      await new DynamoRegisterImporter({ client: killing.client, table }).replace(old).then(() => (survived = true), () => undefined);
      expect([none, before]).toContainEqual(await sight());
      await importer.replace(old);
      expect(await sight()).toEqual(before);
    }
  });

  test('killed and followed by another register leaves nothing of itself', async () => {
    for (let writes = 1; writes < 24; writes += everyNth) {
      const { importer, table, sight } = await fresh();
      await importer.replace(old);
      const killing = killAfter(store, { writes, done: 'in part', seed: 7 * writes });
      await new DynamoRegisterImporter({ client: killing.client, table }).replace(changed).catch(() => undefined);
      // The register of the next day has what it had before, and names no school that only the killed one had.
      const seen = await sight();
      await importer.replace({ schools: [aSchool('900002')], shards: old.shards });
      const { schools, shards } = await sight();
      expect(schools).toEqual([...before.schools.slice(0, 3), seen.schools[3]]);
      expect([shards[0], shards[1], shards[3]]).toEqual([before.shards[0], before.shards[1], before.shards[3]]);
      expect(await leftOvers(store, table)).toEqual([]);
    }
  });

  test('is not seen in part by whoever reads one thing all the while', async () => {
    const { importer, sight, directory } = await fresh();
    await importer.replace(old);
    let [importing, looks] = [true, 0];
    const running = importer.replace(changed).finally(() => (importing = false));
    while (importing) {
      expect(['895 01632 960001', '896 01632 960077']).toContain(await directory.school('900002').then((school) => `${school?.authority ?? ''} ${school?.telephone ?? ''}`));
      expect([before.shards[0], after.shards[0]]).toContain(await directory.schoolShard('895'));
      looks += 1;
    }
    await running;
    expect(looks).toBeGreaterThan(0);
    expect(await sight()).toEqual(after);
  });
}

/** Marks that were not made plain, and chunks that nothing names. */
async function leftOvers(store: Store, table: string): Promise<string[]> {
  const items = await store.everything(table);
  const named = items.flatMap(({ text }) => (text ? [(text as { hash: string }).hash] : []));
  return items.flatMap(({ pk, sk, next, under }) => {
    const isLooseChunk = String(sk).startsWith('CHUNK#') && !named.some((hash) => String(sk).includes(hash));
    return next !== undefined || under !== undefined || isLooseChunk ? [`${String(pk)} ${String(sk)}`] : [];
  });
}

function rootOf(cause: unknown): unknown {
  return cause instanceof Error && cause.cause !== undefined ? rootOf(cause.cause) : cause;
}
