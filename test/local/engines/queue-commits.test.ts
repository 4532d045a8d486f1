import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { join } from 'node:path';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { localCredentials, localRegion } from '../../../infra/local/engines/dynamo-wire.ts';
import { commitTogether } from '../../../infra/local/engines/queue-commits.ts';
import { startQueues } from '../../../infra/local/engines/queues.ts';
import { queues } from '../../../infra/topology.ts';
import { aStateDir, stopAfter } from '../state-dir.ts';

const patience = 60_000;
const ten = Array.from({ length: 10 }, (_, n) => ({ Id: String(n), MessageBody: `message ${n}` }));

test('whatever a call was answered for is kept at the answer, as another process sees it', { timeout: patience }, async () => {
  const stateDir = aStateDir();
  const engine = stopAfter(await startQueues({ stateDir, queues }));
  const client = new SQSClient({ endpoint: engine.endpoint, region: localRegion, credentials: localCredentials });
  const disk = new DatabaseSync(join(stateDir, 'queues', 'fauxqs.db'), { readOnly: true });
  onTestFinished(() => {
    client.destroy();
    disk.close();
  });
  const lying = () => disk.prepare('SELECT count(*) AS all_of_them, count(receipt_handle) AS in_flight FROM sqs_messages').get();

  for (let call = 1; call <= 5; call++) {
    await client.send(new SendMessageBatchCommand({ QueueUrl: engine.urls['match'] ?? '', Entries: ten }));
    expect(lying()).toMatchObject({ all_of_them: call * 10 });
  }
  const received = await engine.receive('match', 10, 0);
  expect(lying()).toMatchObject({ all_of_them: 50, in_flight: 10 });
  await engine.delete('match', received.map(({ ReceiptHandle }) => ReceiptHandle));
  expect(lying()).toMatchObject({ all_of_them: 40, in_flight: 0 });
});

test('what one call writes is one commit, and what nobody is answered for is committed in the same turn', async () => {
  const said: string[] = [];
  const store = {
    db: { exec: (sql: string) => said.push(sql) },
    insertMessage: (queue: string, { body }: { readonly body: string }) => said.push(`insert ${queue} ${body}`),
    deleteMessage: (id: string) => said.push(`delete ${id}`),
    updateMessageInflight: (id: string) => said.push(`in flight ${id}`),
  };
  const commits = commitTogether(store);
  // Kept from a kill by every commit; from the loss of power, at checkpoints.
  expect(said.splice(0)).toEqual(['PRAGMA synchronous = NORMAL']);
  store.insertMessage('match', { body: 'one' });
  store.insertMessage('match', { body: 'two' });
  commits.commit();
  commits.commit();
  expect(said.splice(0)).toEqual(['BEGIN', 'insert match one', 'insert match two', 'COMMIT']);

  store.updateMessageInflight('one');
  store.deleteMessage('two');
  await turn();
  expect(said).toEqual(['BEGIN', 'in flight one', 'delete two', 'COMMIT']);
});
