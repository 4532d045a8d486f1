import type { QueueEngine, ReceivedMessage } from '../engines/queues.ts';
import { localRegion } from '../engines/dynamo-wire.ts';
import type { HostedFunction } from './function-host.ts';

export interface QueuePoller {
  /** True from the moment messages are received until their batch is settled. */
  readonly busy: boolean;
  stop(): Promise<void>;
}

export interface PollerOptions {
  readonly queues: QueueEngine;
  readonly queue: string;
  readonly batchSize: number;
  readonly target: HostedFunction;
  /** When a failed message may come again, in seconds; default: when its visibility runs out, as in the cloud. */
  readonly retryAfterSeconds?: number | undefined;
  /** Told whenever a batch is settled. */
  readonly onSettled?: (() => void) | undefined;
}

const waitSeconds = 20;

/**
 * An SQS event source mapping with ReportBatchItemFailures: takes up to a batch, invokes the function with it, deletes what
 * succeeded, and leaves the rest to come again or to go to the dead-letter queue.
 */
export function startPoller(options: PollerOptions): QueuePoller {
  const { queues, queue } = options;
  let stopping = false;
  let busy = false;

  const turn = async (): Promise<void> => {
    const messages = await queues.receive(queue, options.batchSize, waitSeconds);
    if (messages.length === 0) return;
    busy = true;
    try {
      if (stopping) await giveBack(options, messages, 0);
      else await work(options, messages);
    } finally {
      busy = false;
      options.onSettled?.();
    }
  };
  const ended = (async () => {
    while (!stopping) await turn();
  })();
  return {
    get busy() {
      return busy;
    },
    stop: async () => {
      stopping = true;
      queues.wakePollers();
      // A poll that was only just asked for begins to wait a moment after it could be woken.
      const again = setInterval(() => queues.wakePollers(), 20);
      await ended;
      clearInterval(again);
    },
  };
}

async function work(options: PollerOptions, messages: readonly ReceivedMessage[]): Promise<void> {
  const { queues, queue, target } = options;
  let failed: ReadonlySet<string>;
  try {
    failed = failuresIn(await target.invoke({ Records: messages.map((message) => sqsRecord(message, queues.arnOf(queue))) }), messages.map(({ MessageId }) => MessageId));
  } catch {
    failed = new Set(messages.map(({ MessageId }) => MessageId));
  }
  await queues.delete(queue, messages.filter(({ MessageId }) => !failed.has(MessageId)).map(({ ReceiptHandle }) => ReceiptHandle));
  if (options.retryAfterSeconds !== undefined) await giveBack(options, messages.filter(({ MessageId }) => failed.has(MessageId)), options.retryAfterSeconds);
}

async function giveBack({ queues, queue }: PollerOptions, messages: readonly ReceivedMessage[], seconds: number): Promise<void> {
  for (const { ReceiptHandle } of messages) await queues.changeVisibility(queue, ReceiptHandle, seconds);
}

/**
 * Which messages a function's reply says have failed, read exactly as Lambda reads it: nothing, null, an object without
 * the list, or an empty list say that all succeeded; a list with an id that is empty, null, missing or of no message in the batch fails the whole batch.
 */
export function failuresIn(reply: unknown, ids: readonly string[]): ReadonlySet<string> {
  const all = new Set(ids);
  if (reply === null || reply === undefined) return new Set();
  if (typeof reply !== 'object') return all;
  if (!('batchItemFailures' in reply)) return new Set();
  const list = reply.batchItemFailures;
  if (list === null || list === undefined) return new Set();
  if (!Array.isArray(list)) return all;
  const named = list.map((item: unknown) => (typeof item === 'object' && item !== null && 'itemIdentifier' in item ? item.itemIdentifier : undefined));
  return named.every((id): id is string => typeof id === 'string' && all.has(id)) ? new Set(named) : all;
}

/** A message as Lambda hands it on. */
function sqsRecord(message: ReceivedMessage, arn: string) {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes,
    messageAttributes: Object.fromEntries(Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [name, {
      ...(value.StringValue !== undefined && { stringValue: value.StringValue }),
      ...(value.BinaryValue !== undefined && { binaryValue: value.BinaryValue }),
      stringListValues: [], binaryListValues: [], dataType: value.DataType,
    }])),
    md5OfBody: message.MD5OfBody,
    ...(message.MD5OfMessageAttributes !== undefined && { md5OfMessageAttributes: message.MD5OfMessageAttributes }),
    eventSource: 'aws:sqs',
    eventSourceARN: arn,
    awsRegion: localRegion,
  };
}
