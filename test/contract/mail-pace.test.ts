import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DynamoMailPace } from '../../shared/adapters/dynamodb/dynamo-mail-pace.ts';
import type { MailPace } from '../../shared/ports/mail.ts';
import { FakeMailPace } from '../fakes/fake-mail-pace.ts';
import { startStore, type Store } from './engines.ts';

function paceSuite(fresh: () => Promise<MailPace>): void {
  test('nobody was refused: nothing is kept', async () => {
    expect(await (await fresh()).slowing()).toBeUndefined();
  });

  test('halves once a minute, however many are refused in it, and for all who send', async () => {
    const pace = await fresh();
    for (let n = 0; n < 3; n += 1) await pace.slowDown('2026-11-09T07:00:10Z');
    expect(await pace.slowing()).toEqual({ at: '2026-11-09T07:00:10Z', share: 0.5 });
    await pace.slowDown('2026-11-09T07:01:12Z');
    expect(await pace.slowing()).toEqual({ at: '2026-11-09T07:01:12Z', share: 0.25 });
  });
}

describe('the pace of sending, in memory', () => paceSuite(async () => new FakeMailPace()));

describe('the pace of sending, on dynoxide', () => {
  let store: Store;
  beforeAll(async () => { store = await startStore('dynoxide'); });
  afterAll(() => store.stop());
  paceSuite(async () => new DynamoMailPace({ client: store.client, table: (await store.fresh('disclosures')).disclosures }));
});
