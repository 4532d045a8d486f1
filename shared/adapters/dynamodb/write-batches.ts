import { BatchWriteCommand, type BatchWriteCommandInput, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { backOff } from './back-off.ts';
import type { Item, ItemKey } from './read-items.ts';

export type BatchWrite = { readonly put: Item } | { readonly remove: ItemKey };
type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>[string];

const perCall = 25;
const attempts = 10;

/**
 * Writes many items, 25 a call and several calls at once, until every one is stored; not all or nothing. Two writes of one
 * item must not be among them.
 * @throws if the store leaves some undone in ten attempts
 */
export async function writeBatches(client: DynamoDBDocumentClient, table: string, writes: Iterable<BatchWrite> | AsyncIterable<BatchWrite>, callsAtOnce = 8): Promise<number> {
  const running = new Set<Promise<void>>();
  let failed: { cause: unknown } | undefined;
  let batch: Requests = [];
  let count = 0;
  const send = async (): Promise<void> => {
    const call: Promise<void> = writeBatch(client, table, batch)
      .catch((cause: unknown) => { failed ??= { cause }; })
      .finally(() => running.delete(call));
    running.add(call);
    batch = [];
    if (running.size >= callsAtOnce) await Promise.race(running);
  };
  for await (const write of writes) {
    if (failed) break;
    batch.push('put' in write ? { PutRequest: { Item: write.put } } : { DeleteRequest: { Key: { pk: write.remove.pk, sk: write.remove.sk } } });
    count += 1;
    if (batch.length === perCall) await send();
  }
  if (batch.length > 0 && !failed) await send();
  await Promise.all(running);
  if (failed) throw new Error('items could not be stored', { cause: failed.cause });
  return count;
}

async function writeBatch(client: DynamoDBDocumentClient, table: string, requests: Requests): Promise<void> {
  let left = requests;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }));
    left = UnprocessedItems?.[table] ?? [];
    if (left.length === 0) return;
    if (attempt === attempts) throw new Error(`the store left ${left.length} items undone in ${attempts} attempts`);
    await backOff(attempt);
  }
}
