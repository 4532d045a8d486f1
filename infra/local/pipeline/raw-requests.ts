import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { processorSeconds } from '../imports/started-processes.ts';
import type { Stack } from '../host/stack.ts';
import type { Asked } from './counts.ts';

export interface RawOrder {
  readonly aws: Stack['aws'];
  readonly table: string;
  readonly queueUrl: string;
  readonly requests: Readonly<Record<string, number>>;
  readonly itemsAtOnce: number;
  readonly itemBytes: number;
  readonly atOnce: number;
}

const lanes = 4;
const atOnce = 2;

/**
 * The time that as many requests of the same kinds take on the same engines with nothing of ours around them: four threads of the
 * plain SDK, two requests at once in each, items of the same mean size and transactions of the same mean length.
 * A receive and a delete of SQS and a batch of removals are asked as the read of one item, which is quicker than they are.
 * @returns seconds of the clock and of processors
 */
export async function timeRawRequests(stack: Stack, { requests, itemsWritten, bytesOut }: Asked, share: number): Promise<{ readonly seconds: number; readonly processorSeconds: number; readonly asked: number }> {
  const writes = (requests['DynamoDB PutItem'] ?? 0) + (requests['DynamoDB TransactWriteItems'] ?? 0);
  const transactions = Math.max(1, requests['DynamoDB TransactWriteItems'] ?? 1);
  const each = Object.fromEntries(Object.entries(requests).map(([kind, count]) => [kind, Math.round((count * share) / lanes)]));
  const order: RawOrder = {
    aws: stack.aws, table: stack.tableNames.refused, queueUrl: stack.environment['QUEUE_REPORT_URL'] ?? '', requests: each, atOnce,
    itemsAtOnce: Math.max(1, Math.round((itemsWritten - (requests['DynamoDB PutItem'] ?? 0)) / transactions)),
    itemBytes: Math.round(Math.max(200, bytesOut / Math.max(1, itemsWritten, writes))),
  };
  const started = performance.now();
  const worked = processorSeconds();
  await Promise.all(Array.from({ length: lanes }, async () => {
    const worker = new Worker(new URL('./raw-worker.ts', import.meta.url), { workerData: order, execArgv: ['--disable-warning=ExperimentalWarning'] });
    const ended = once(worker, 'exit');
    await Promise.race([once(worker, 'message'), once(worker, 'error').then(([fault]) => { throw fault; })]);
    await worker.terminate();
    await ended;
  }));
  return { seconds: (performance.now() - started) / 1000, processorSeconds: processorSeconds() - worked, asked: Object.values(each).reduce((sum, count) => sum + count, 0) * lanes };
}
