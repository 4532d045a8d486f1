import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type SQSClient, SendMessageBatchCommand, type SendMessageBatchRequestEntry } from '@aws-sdk/client-sqs';
import { deliverMessage, matchMessage, planMessage, reportMessage } from '../../../events/internal.ts';
import type { Messages, Outgoing } from '../../ports/outgoing.ts';

export interface OutgoingOptions {
  readonly client: SQSClient;
  /** URLs of the queues that this function may send to. */
  readonly urls: { readonly [Q in keyof Messages]?: string };
  /** For a function that sends to `assess`, `cases` or `mail`: `riskContracts`. The others do not carry them. */
  readonly contracts?: Contracts;
}

type Contract = { readonly safeParse: (message: unknown) => { readonly success: true; readonly data: unknown } | { readonly success: false; readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] } } };
type Contracts = { readonly [Q in keyof Messages]?: Contract };

const contractsOfNotifying = { match: matchMessage, plan: planMessage, deliver: deliverMessage, report: reportMessage } satisfies Contracts;
const perCall = 10;
/** SQS takes at least 256 KiB a call. */
const bytesPerCall = 240_000;
const attempts = 5;

/** Sends what the contracts allow, ten at a time, until SQS has taken every one. */
export class SqsOutgoing implements Outgoing {
  private readonly client: SQSClient;
  private readonly urls: OutgoingOptions['urls'];
  private readonly contracts: Contracts;

  constructor({ client, urls, contracts = {} }: OutgoingOptions) {
    this.client = client;
    this.urls = urls;
    this.contracts = { ...contractsOfNotifying, ...contracts };
  }

  /** @throws if a message breaks its contract (naming fields, never values), the queue was not given, or SQS does not take one */
  async send<Q extends keyof Messages>(queue: Q, messages: readonly Messages[Q][]): Promise<void> {
    const url = this.urls[queue];
    if (url === undefined) throw new Error(`this function was not given the queue "${queue}"`);
    const bodies = messages.map((message) => bodyOf(queue, this.contracts[queue], message));
    for (const group of inCalls(bodies)) await this.sendGroup(queue, url, group);
  }

  private async sendGroup(queue: string, url: string, bodies: readonly string[]): Promise<void> {
    let left: SendMessageBatchRequestEntry[] = bodies.map((body, index) => ({ Id: String(index), MessageBody: body }));
    for (let attempt = 1; ; attempt += 1) {
      const { Successful = [], Failed = [] } = await this.client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: left }));
      const taken = new Set(Successful.map(({ Id }) => Id));
      left = left.filter(({ Id }) => !taken.has(Id));
      if (left.length === 0) return;
      const codes = [...new Set(Failed.map(({ Code }) => Code ?? 'no reason given'))].join(', ');
      if (attempt === attempts || Failed.some(({ SenderFault }) => SenderFault)) throw new Error(`the queue "${queue}" did not take ${left.length} of ${bodies.length} messages: ${codes}`);
      await wait(randomInt(25 * 2 ** attempt));
    }
  }
}

function bodyOf(queue: keyof Messages, contract: Contract | undefined, message: unknown): string {
  if (!contract) throw new Error(`this function was not given the contract of the queue "${queue}"`);
  const parsed = contract.safeParse(message);
  if (parsed.success) return JSON.stringify(parsed.data);
  const fields = parsed.error.issues.map(({ path }) => path.map(String).join('.') || '(the whole)');
  throw new Error(`a message for the queue "${queue}" breaks its contract: ${[...new Set(fields)].join(', ')}`);
}

/** At most ten bodies a call, and no more bytes than a call may have. */
function inCalls(bodies: readonly string[]): string[][] {
  const calls: string[][] = [];
  let bytes = Infinity;
  for (const body of bodies) {
    const size = Buffer.byteLength(body);
    const call = calls.at(-1);
    if (call && call.length < perCall && bytes + size <= bytesPerCall) {
      call.push(body);
      bytes += size;
    } else {
      calls.push([body]);
      bytes = size;
    }
  }
  return calls;
}
