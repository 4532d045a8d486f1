import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoSealable } from '../../shared/adapters/dynamodb/dynamo-sealable.ts';
import { DynamoSeals } from '../../shared/adapters/dynamodb/dynamo-seals.ts';
import { startStore, type Store } from './engines.ts';
import { dutyChange, force, reported, storyOfADuty } from './examples.ts';
import { sealsSuite } from './suites/seals.ts';

describe('the chain in the store', () => {
  let store: Store;
  beforeAll(async () => { store = await startStore('dynoxide'); });
  afterAll(async () => { await store.stop(); });

  sealsSuite(async () => new DynamoSeals({ client: store.client, table: (await store.fresh('seals')).seals }));

  it('is given every entry of the audit log and every change of a duty, each under a key of its own, by the instant it carries', async () => {
    const tables = await store.fresh('audit', 'duties', 'disclosures', 'due');
    const { client } = store;
    const log = new DynamoAuditLog({ client, table: tables.audit });
    const book = new DynamoDutyBook({ client, tables });
    const given = { force, operation: 'disclosure', actor: 'sub-1', what: 'notification' } as const;
    for (const at of ['2026-11-08T23:59:59Z', '2026-11-09T00:00:00Z', '2026-11-09T00:00:00Z', '2026-11-09T08:00:00Z']) await log.append({ ...given, at });
    await log.append({ ...given, force: 'gwynedd', at: '2026-11-09T00:00:00Z' });
    const first = dutyChange(undefined, reported());
    await book.commit({ duties: [first] });
    await book.commit({ duties: [dutyChange(first.duty, ...storyOfADuty)] });

    const entries = new DynamoSealable({ client, tables });
    const all = await entries.between(force, '2026-11-01T00:00:00Z', '2026-11-30T00:00:00Z');
    expect(all.map(({ source }) => source).toSorted()).toEqual(['audit', 'audit', 'audit', 'audit', 'duty', 'duty']);
    expect(new Set(all.map(({ key }) => key)).size).toBe(6);
    expect(new Set(all.map(({ digest }) => digest)).size).toBe(6);
    expect((await entries.between(force, '2026-11-09T00:00:00Z', '2026-11-09T00:00:00Z')).filter(({ source }) => source === 'audit')).toHaveLength(2);
    expect(await entries.between(force, '2026-11-01T00:00:00Z', '2026-11-30T00:00:00Z')).toEqual(all);
  });
});
