import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync, mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { localCredentials, localRegion } from '../../../infra/local/engines/dynamo-wire.ts';
import { startQueues } from '../../../infra/local/engines/queues.ts';
import { queues } from '../../../infra/topology.ts';
import { aStateDir, stopAfter } from '../state-dir.ts';

const patience = 60_000;

function clientFor(endpoint: string): SQSClient {
  const client = new SQSClient({ endpoint, region: localRegion, credentials: localCredentials });
  onTestFinished(() => client.destroy());
  return client;
}

describe('the queues', () => {
  test('hand on a message with the attributes that Lambda shows', { timeout: patience }, async () => {
    const engine = stopAfter(await startQueues({ stateDir: aStateDir(), queues }));
    await clientFor(engine.endpoint).send(new SendMessageCommand({ QueueUrl: engine.urls['match'] ?? '', MessageBody: 'one', MessageAttributes: { kind: { DataType: 'String', StringValue: 'test' } } }));
    const [message] = await engine.receive('match', 10, 0);
    expect(message).toMatchObject({ Body: 'one', Attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.stringMatching(/^\d{13}$/) as unknown }, MessageAttributes: { kind: { StringValue: 'test' } } });
    expect(engine.counts('match')).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
    await engine.delete('match', [message?.ReceiptHandle ?? '']);
    expect(engine.counts('match')).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  test('move a message to the dead-letter queue after as many receives as the topology says', { timeout: patience }, async () => {
    const engine = stopAfter(await startQueues({ stateDir: aStateDir(), queues }));
    await clientFor(engine.endpoint).send(new SendMessageCommand({ QueueUrl: engine.urls['plan'] ?? '', MessageBody: 'poison' }));
    for (let receives = 1; receives <= queues.plan.maxReceives; receives++) {
      const [message] = await engine.receive('plan', 10, 0);
      expect(message?.Attributes['ApproximateReceiveCount']).toBe(String(receives));
      await engine.changeVisibility('plan', message?.ReceiptHandle ?? '', 0);
    }
    expect(await engine.receive('plan', 10, 0)).toEqual([]);
    expect(engine.deadLetters('plan').map(({ body }) => body)).toEqual(['poison']);
  });

  test('lose nothing to SIGKILL, and show what was in flight again at once', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const child = spawn(process.execPath, [join(import.meta.dirname, 'fixtures', 'queues-process.ts'), stateDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const client = clientFor(line.toString().trim());
    const QueueUrl = `${line.toString().trim()}/000000000000/match`;
    for (let batch = 0; batch < 20; batch++) {
      await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: Array.from({ length: 10 }, (_, n) => ({ Id: String(n), MessageBody: `${batch}-${n}` })) }));
    }
    const { ReceiveMessageCommand } = await import('@aws-sdk/client-sqs');
    for (let n = 0; n < 5; n++) await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    child.kill('SIGKILL');
    await once(child, 'exit');

    const engine = stopAfter(await startQueues({ stateDir, queues }));
    expect(engine.counts('match')).toEqual({ visible: 200, inFlight: 0, delayed: 0 });
    const bodies = new Set<string>();
    for (let n = 0; n < 20; n++) for (const { Body } of await engine.receive('match', 10, 0)) bodies.add(Body);
    expect(bodies.size).toBe(200);
  });

  test('listen on 127.0.0.1 and on no other address of the machine', { timeout: patience }, async () => {
    const engine = stopAfter(await startQueues({ stateDir: aStateDir(), queues }));
    const others = Object.values(networkInterfaces()).flat().filter((one) => one && one.family === 'IPv4' && !one.internal);
    for (const other of others) {
      const socket = connect(Number(new URL(engine.endpoint).port), other?.address);
      const answer = await new Promise((resolve) => socket.once('connect', () => resolve('let in')).once('error', () => resolve('refused')));
      socket.destroy();
      expect(answer).toBe('refused');
    }
  });

  test('say that their file is damaged', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    mkdirSync(join(stateDir, 'queues'));
    writeFileSync(join(stateDir, 'queues', 'fauxqs.db'), 'not a database, though long enough to be taken for one by its size alone');
    await expect(startQueues({ stateDir, queues })).rejects.toMatchObject({ code: 'state-corrupt' });
  });
});
