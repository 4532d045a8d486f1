import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What one match read. */
export interface Reads {
  items: number;
  calls: number;
  /** Request units: 1 for each 4 KB begun of a consistent query, and of every item got by its key; half of it where the read may be a moment behind. */
  units: number;
}

const metered = new AsyncLocalStorage<Reads>();

/** Runs a match and answers what it read; several may run at once. */
export async function metering<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly reads: Reads }> {
  const reads: Reads = { items: 0, calls: 0, units: 0 };
  return { answer: await metered.run(reads, work), reads };
}

/** Counts what the client reads, from the sizes of the items as DynamoDB counts them: emulators do not bill. */
export function meterReads(client: DynamoDBDocumentClient): void {
  client.middlewareStack.add((next, context) => async (args) => {
    const result = await next(args);
    const reads = metered.getStore();
    const { Items, Item, Responses } = result.output as { Items?: unknown[]; Item?: unknown; Responses?: Record<string, unknown[]> };
    if (!reads) return result;
    const consistent = isConsistent(args.input);
    if (context.commandName === 'QueryCommand' || context.commandName === 'QueryItemCommand' || Items) count(reads, Items ?? [], [(Items ?? []).reduce((sum: number, item) => sum + sizeOf(item), 0)], consistent);
    else if (Responses) for (const items of Object.values(Responses)) count(reads, items, items.map(sizeOf), consistent);
    else if (context.commandName === 'GetItemCommand' || context.commandName === 'GetCommand') count(reads, Item === undefined ? [] : [Item], [Item === undefined ? 0 : sizeOf(Item)], consistent);
    return result;
  }, { step: 'initialize', priority: 'high' });
}

function count(reads: Reads, items: readonly unknown[], sizes: readonly number[], consistent: boolean): void {
  reads.calls += 1;
  reads.items += items.length;
  reads.units += sizes.reduce((sum, size) => sum + Math.max(1, Math.ceil(size / 4096)), 0) * (consistent ? 1 : 0.5);
}

function isConsistent(input: unknown): boolean {
  const { ConsistentRead, RequestItems } = input as { ConsistentRead?: boolean; RequestItems?: Record<string, { ConsistentRead?: boolean }> };
  return ConsistentRead === true || Object.values(RequestItems ?? {}).some((one) => one.ConsistentRead === true);
}

/** The size of an item as DynamoDB counts it: names and texts in UTF-8, three bytes a list or map and one more a member, some nine a number. */
export function sizeOf(value: unknown): number {
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number' || typeof value === 'bigint') return 9;
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, member) => sum + 1 + sizeOf(member), 3);
  if (typeof value === 'object') return Object.entries(value).reduce((sum, [name, member]) => sum + Buffer.byteLength(name) + sizeOf(member), 0);
  return 0;
}
