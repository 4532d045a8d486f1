/**
 * Bundled before a stage (metered-stages.ts): puts a middleware on every SDK client that the stage makes, which counts what leaves it
 * and what the engine says it consumed. The stage itself is the deployed one, unchanged.
 */
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { World } from '../../../shared/runtime/world.ts';
import { type Asked, meteredCode, noneAsked } from './counts.ts';

let asked = noneAsked();

type Send = (this: { middlewareStack: Stack }, ...given: unknown[]) => unknown;
interface Stack { add(middleware: unknown, options: { readonly step: string; readonly priority: string; readonly name: string }): void }
interface Request { readonly headers: Readonly<Record<string, string>>; readonly body?: string | Uint8Array }

const metered = new WeakSet();
for (const [service, prototype] of [['DynamoDB', DynamoDBDocumentClient.prototype], ['SQS', SQSClient.prototype], ['SES', SESClient.prototype]] as const) {
  const send = Reflect.get(prototype, 'send') as Send;
  Object.defineProperty(prototype, 'send', {
    value: function sendMetered(this: { middlewareStack: Stack }, ...given: unknown[]): unknown {
      if (!metered.has(this)) {
        metered.add(this);
        meter(this.middlewareStack, service);
      }
      return send.apply(this, given);
    },
  });
}

function meter(stack: Stack, service: 'DynamoDB' | 'SQS' | 'SES'): void {
  stack.add((next: (args: unknown) => Promise<{ output: unknown }>) => async (args: { input: Record<string, unknown> }) => {
    if (service === 'DynamoDB') args.input['ReturnConsumedCapacity'] = 'INDEXES';
    const result = await next(args);
    if (service === 'DynamoDB') consumed(result.output as { ConsumedCapacity?: unknown }, isRead(args.input));
    return result;
  }, { step: 'initialize', priority: 'high', name: 'benchUnits' });
  stack.add((next: (args: unknown) => Promise<{ response: { headers?: Record<string, string> } }>, context: { readonly commandName?: string }) => async (args: { request: Request }) => {
    const kind = `${service} ${(context.commandName ?? 'Unknown').replace(/Command$/, '')}`;
    asked.requests[kind] = (asked.requests[kind] ?? 0) + 1;
    const result = await next(args);
    if (service === 'DynamoDB') {
      asked.bytesOut += Number(args.request.headers['content-length'] ?? 0);
      asked.bytesIn += Number(result.response.headers?.['content-length'] ?? 0);
    }
    return result;
  }, { step: 'finalizeRequest', priority: 'low', name: 'benchRequests' });
}

interface Units { readonly CapacityUnits?: number }
interface Consumed extends Units { readonly TableName?: string; readonly Table?: Units; readonly GlobalSecondaryIndexes?: Readonly<Record<string, Units>> }

function consumed({ ConsumedCapacity }: { ConsumedCapacity?: unknown }, read: boolean): void {
  const all = (Array.isArray(ConsumedCapacity) ? ConsumedCapacity : [ConsumedCapacity]) as (Consumed | undefined)[];
  const units = all.reduce((sum, one) => sum + (one?.CapacityUnits ?? 0), 0);
  if (read) {
    asked.readUnits += units;
    return;
  }
  asked.writeUnits += units;
  for (const one of all) {
    const table = (one?.TableName ?? '').replace(/^first-bell-/, '');
    for (const [where, { CapacityUnits = 0 }] of [[table, one?.Table ?? {}] as const, ...Object.entries(one?.GlobalSecondaryIndexes ?? {}).map(([index, part]) => [`${table} (${index})`, part] as const)]) {
      asked.writesTo[where] = (asked.writesTo[where] ?? 0) + CapacityUnits;
    }
  }
}

function isRead(input: Record<string, unknown>): boolean {
  if (Array.isArray(input['TransactItems'])) asked.itemsWritten += input['TransactItems'].length;
  else if ('Item' in input) asked.itemsWritten += 1;
  if ('Item' in input && String(input['TableName']).endsWith('-audit')) asked.logLines += 1;
  const requested = input['RequestItems'];
  const keys = typeof requested === 'object' && requested !== null && Object.values(requested).every((one: unknown) => typeof one === 'object' && one !== null && 'Keys' in one);
  return 'KeyConditionExpression' in input || keys || ('Key' in input && !('ConditionExpression' in input) && !('UpdateExpression' in input) && 'ConsistentRead' in input);
}

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** The stage's own `build`, whose handler says after each invocation what it asked. */
export function meteredBuild(build: (world: World) => Handler): (world: World) => Handler {
  return (world) => {
    // SES is capped by the virtual minute here: no sender waits for its turn in seconds of the machine.
    const handler = build({ ...world, rest: async () => undefined });
    return async (event, context) => {
      asked = noneAsked();
      const mine: Asked = asked;
      const started = performance.now();
      try {
        return await handler(event, context);
      } finally {
        mine.invocations = 1;
        mine.milliseconds = performance.now() - started;
        process.stdout.write(`${JSON.stringify({ level: 'INFO', code: meteredCode, asked: mine })}\n`);
      }
    };
  };
}
