import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Log } from './log.ts';

/** How a stage ended with one message. Faults are thrown, and are tried again like `retry`. */
export type Outcome =
  | { readonly kind: 'done' }
  /** Not yet: the message goes back to its queue. */
  | { readonly kind: 'retry'; readonly reason: string }
  /** It can never be worked through as it stands: it is left to reach the dead-letter queue, which alarms at one message. */
  | { readonly kind: 'quarantine'; readonly reason: string };

export const done: Outcome = { kind: 'done' };

export interface QueueStage<M> {
  readonly schema: z.core.$ZodType<M>;
  readonly log: Log;
  readonly step: (message: M) => Promise<Outcome>;
}

/**
 * The one way that a queue's messages are worked through. Each record is read by itself, so that a bad one harms no other;
 * records are taken in turn, and every one that did not end `done` is named in the reply. All state is the invocation's own.
 */
export function queueStage<M>({ schema, log, step }: QueueStage<M>): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const work = async (record: SQSRecord): Promise<boolean> => {
    const message = z.safeParse(schema, parseJson(record.body));
    if (!message.success) {
      log.error('message-quarantined', { messageId: record.messageId, reason: 'unreadable' });
      return false;
    }
    try {
      const outcome = await step(message.data);
      if (outcome.kind === 'done') return true;
      log.warn(outcome.kind === 'retry' ? 'message-retried' : 'message-quarantined', { messageId: record.messageId, reason: outcome.reason });
      return false;
    } catch (fault) {
      log.error('fault', { messageId: record.messageId }, fault);
      return false;
    }
  };
  return middy<SQSEvent, SQSBatchResponse>(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const failed: string[] = [];
    for (const record of event.Records) if (!(await work(record))) failed.push(record.messageId);
    log.info('batch-finished', { count: event.Records.length, failed: failed.length });
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  }) as unknown as (event: SQSEvent) => Promise<SQSBatchResponse>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
