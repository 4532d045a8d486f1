import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localCredentials, localRegion } from '../../infra/local/engines/dynamo-wire.ts';
import { type QueueEngine, startQueues } from '../../infra/local/engines/queues.ts';
import { queues } from '../../infra/topology.ts';
import type { DeliverMessage, MatchMessage } from '../../events/internal.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { SqsOutgoing } from '../../shared/adapters/sqs/sqs-outgoing.ts';
import type { Outgoing } from '../../shared/ports/outgoing.ts';
import { FakeOutgoing } from '../fakes/fake-outgoing.ts';

const match = (number: number): MatchMessage => ({ type: 'incident.stored', id: `m-${number}`, force: 'cheshire', reference: 'INC-1', version: number });
const deliver = (id: string, count: number): DeliverMessage => ({
  type: 'disclosures.released', id, force: 'cheshire', setting: 'school:900012', releasedAt: '2026-11-09T06:45:00Z', step: 'key-adult',
  disclosureIds: Array.from({ length: count }, (_, index) => `${id}-${index}-${'x'.repeat(150)}`),
});

/** What can be read from the queues afterwards, in any order. */
type Subject = { readonly outgoing: Outgoing; readonly taken: (queue: 'match' | 'deliver') => Promise<readonly unknown[]> };

function outgoingSuite(fresh: () => Promise<Subject>): void {
  test('hands on every message, however many, to the queue named', async () => {
    const { outgoing, taken } = await fresh();
    const messages = Array.from({ length: 23 }, (_, index) => match(index + 1));
    await outgoing.send('match', messages);
    await outgoing.send('match', []);
    const found = await taken('match');
    expect(found).toHaveLength(23);
    expect(found).toEqual(expect.arrayContaining(messages));
    expect(await taken('deliver')).toEqual([]);
  });

  test('hands on large messages', async () => {
    const { outgoing, taken } = await fresh();
    const messages = Array.from({ length: 9 }, (_, index) => deliver(`d-${index}`, 100));
    await outgoing.send('deliver', messages);
    expect(await taken('deliver')).toEqual(expect.arrayContaining(messages));
  });
}

describe('handing on, in memory', () => {
  outgoingSuite(async () => {
    const outgoing = new FakeOutgoing();
    return { outgoing, taken: async (queue) => outgoing.sent[queue] };
  });
});

describe('handing on, on the embedded queues', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-queues-'));
  let engine: QueueEngine;
  let client: SQSClient;
  beforeAll(async () => {
    engine = await startQueues({ stateDir, queues });
    client = sqsClient({ endpoint: engine.endpoint, region: localRegion, credentials: localCredentials });
  });
  afterAll(async () => {
    client.destroy();
    await engine.stop();
    rmSync(stateDir, { recursive: true, force: true });
  });

  outgoingSuite(async () => ({
    outgoing: new SqsOutgoing({ client, urls: engine.urls }),
    taken: async (queue) => {
      const found: unknown[] = [];
      for (;;) {
        const messages = await engine.receive(queue, 10, 0);
        if (messages.length === 0) return found;
        found.push(...messages.map(({ Body }) => JSON.parse(Body) as unknown));
        await engine.delete(queue, messages.map(({ ReceiptHandle }) => ReceiptHandle));
      }
    },
  }));

  test('refuses a message that breaks its contract, naming the field and not what it holds', async () => {
    const outgoing = new SqsOutgoing({ client, urls: engine.urls });
    const broken = { ...match(1), reference: '', childName: 'Ruby' };
    await expect(outgoing.send('match', [broken])).rejects.toThrow('breaks its contract: reference');
  });

  test('leaves out what no contract names', async () => {
    const outgoing = new SqsOutgoing({ client, urls: engine.urls });
    await outgoing.send('match', [{ ...match(77), ...{ childName: 'Ruby' } }]);
    const [message] = await engine.receive('match', 1, 0);
    expect(JSON.parse(message?.Body ?? '')).toEqual(match(77));
    await engine.delete('match', [message?.ReceiptHandle ?? '']);
  });

  test('refuses a queue that the function was not given', async () => {
    await expect(new SqsOutgoing({ client, urls: {} }).send('match', [match(1)])).rejects.toThrow('not given the queue "match"');
  });
});
