import { join, resolve } from 'node:path';
import type { QueueSpec } from '../../topology.ts';
import { isFree, freePort, portTaken } from './ports.ts';
import { openFauxqs, type FauxQueue, type Fauxqs } from './queues-fauxqs.ts';
import { StartProblem } from './start-problem.ts';

/** A message as ReceiveMessage answers with every attribute asked for. */
export interface ReceivedMessage {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly Body: string;
  readonly MD5OfBody: string;
  readonly Attributes: Readonly<Record<string, string>>;
  readonly MessageAttributes?: Readonly<Record<string, { readonly DataType: string; readonly StringValue?: string; readonly BinaryValue?: string }>>;
  readonly MD5OfMessageAttributes?: string;
}

export interface QueueCounts { readonly visible: number; readonly inFlight: number; readonly delayed: number }

export interface QueueEngine {
  /** "http://127.0.0.1:4566" */
  readonly endpoint: string;
  /** Queue URLs by topology name. */
  readonly urls: Readonly<Record<string, string>>;
  arnOf(queue: string): string;
  counts(queue: string): QueueCounts;
  /** How many messages lie in the queue's dead-letter queue, and what they carry. */
  deadLetters(queue: string): readonly { readonly messageId: string; readonly body: string }[];
  /** A long poll: up to `max` messages, or none after `waitSeconds` (0–20). */
  receive(queue: string, max: number, waitSeconds: number): Promise<readonly ReceivedMessage[]>;
  /** At most ten, all in one call: on disk together. */
  send(queue: string, ...bodies: readonly string[]): Promise<void>;
  delete(queue: string, receiptHandles: readonly string[]): Promise<void>;
  changeVisibility(queue: string, receiptHandle: string, seconds: number): Promise<void>;
  /** How often the host itself asked, by action; a receive that brought nothing is not counted. */
  readonly asked: Readonly<Record<string, number>>;
  /** Ends every long poll now. */
  wakePollers(): void;
  stop(): Promise<void>;
}

/** 14 days: a message keeps its first timestamp when it moves to the dead-letter queue. */
const dlqRetentionSeconds = 14 * 24 * 3600;
const retentionSeconds = 4 * 24 * 3600;

/**
 * Starts the queues over the state folder. Whatever was in flight when an earlier run ended is visible again at once: that
 * run's consumers are gone, since a state folder has one stack.
 * @throws StartProblem `port-taken`, `state-corrupt`
 */
export async function startQueues(options: { readonly stateDir: string; readonly port?: number; readonly queues: Readonly<Record<string, QueueSpec>> }): Promise<QueueEngine> {
  const port = options.port ?? (await freePort());
  if (!(await isFree(port))) throw portTaken(port, 'the queues');
  const fauxqs = await open(options.stateDir, port);
  const endpoint = `http://127.0.0.1:${port}`;
  for (const [name, spec] of Object.entries(options.queues)) {
    const dlq = await fauxqs.ensureQueue(`${name}-dlq`, { MessageRetentionPeriod: String(dlqRetentionSeconds) });
    await fauxqs.ensureQueue(name, {
      VisibilityTimeout: String(spec.visibilitySeconds),
      MessageRetentionPeriod: String(retentionSeconds),
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dlq.arn, maxReceiveCount: spec.maxReceives }),
    });
  }
  const queueOf = (name: string): FauxQueue => {
    const queue = fauxqs.queue(name);
    if (!queue) throw new Error(`There is no queue "${name}" in the topology.`);
    return queue;
  };
  const urlOf = (name: string) => `${endpoint}/000000000000/${name}`;
  const asked: Record<string, number> = {};
  const count = (action: string): void => void (asked[action] = (asked[action] ?? 0) + 1);
  const engine: QueueEngine = {
    endpoint, asked,
    urls: Object.fromEntries(Object.keys(options.queues).map((name) => [name, urlOf(name)])),
    arnOf: (queue) => queueOf(queue).arn,
    counts: (queue) => countsOf(queueOf(queue)),
    deadLetters: (queue) => {
      const { ready, inflight, delayed } = queueOf(`${queue}-dlq`).inspectMessages();
      return [...ready, ...delayed, ...inflight.map(({ message }) => message)].map(({ messageId, body }) => ({ messageId, body }));
    },
    receive: async (queue, max, waitSeconds) => {
      const answer = await fauxqs.call('ReceiveMessage', {
        QueueUrl: urlOf(queue), MaxNumberOfMessages: max, WaitTimeSeconds: waitSeconds, MessageSystemAttributeNames: ['All'], MessageAttributeNames: ['All'],
      });
      const { Messages = [] } = answer as { Messages?: ReceivedMessage[] };
      if (Messages.length > 0) count('ReceiveMessage');
      return Messages;
    },
    send: async (queue, ...bodies) => {
      await fauxqs.call('SendMessageBatch', { QueueUrl: urlOf(queue), Entries: bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody })) });
    },
    delete: async (queue, handles) => {
      for (let at = 0; at < handles.length; at += 10) {
        const Entries = handles.slice(at, at + 10).map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle }));
        count('DeleteMessageBatch');
        await fauxqs.call('DeleteMessageBatch', { QueueUrl: urlOf(queue), Entries });
      }
    },
    changeVisibility: async (queue, ReceiptHandle, VisibilityTimeout) => {
      await fauxqs.call('ChangeMessageVisibility', { QueueUrl: urlOf(queue), ReceiptHandle, VisibilityTimeout });
    },
    wakePollers: () => Object.keys(options.queues).forEach((name) => queueOf(name).cancelWaiters()),
    stop: () => fauxqs.close(),
  };
  await giveBack(engine, Object.keys(options.queues), queueOf);
  return engine;
}

async function open(stateDir: string, port: number): Promise<Fauxqs> {
  try {
    return await openFauxqs({ dataDir: join(resolve(stateDir), 'queues'), port });
  } catch (cause) {
    if (cause instanceof StartProblem) throw cause;
    if ((cause as NodeJS.ErrnoException).code === 'EADDRINUSE') throw portTaken(port, 'the queues', cause);
    throw new StartProblem('state-corrupt', `The queues in the state folder ${stateDir} are damaged (${String(cause)}). Put back a copy of the folder, or delete it to begin afresh.`, { cause });
  }
}

async function giveBack(engine: QueueEngine, names: readonly string[], queueOf: (name: string) => FauxQueue): Promise<void> {
  for (const name of names) {
    for (const { receiptHandle } of queueOf(name).inspectMessages().inflight) await engine.changeVisibility(name, receiptHandle, 0);
  }
}

function countsOf(queue: FauxQueue): QueueCounts {
  return { visible: queue.messages.length, inFlight: queue.inflightMessages.size, delayed: queue.delayedMessages.length };
}
