import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { backOff } from './back-off.ts';
import { chunkKeys, joinLongText, longText, writeLongText } from './long-text.ts';
import { readWholeRange } from './read-items.ts';
import { asSeen } from './register-generations.ts';
import { parseStored, StoredItemFault } from './stored-schema.ts';

/** The item that says which chunks are the text. */
export const textHead = z.object({ text: longText });
export const textHeadKey = 'HEAD';

/** Puts a long text in the place of the one before, at once: readers have the old or the new. */
export async function replaceText(client: DynamoDBDocumentClient, table: string, pk: string, text: string): Promise<void> {
  const written = await writeLongText(client, table, pk, text);
  const { Attributes } = await client.send(new PutCommand({ TableName: table, Item: { pk, sk: textHeadKey, text: written }, ReturnValues: 'ALL_OLD' }));
  const before = textHead.safeParse(Attributes).data?.text;
  if (!before || before.hash === written.hash) return;
  await Promise.all(chunkKeys(pk, before).map(({ sk }) => client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }))));
}

/** The text, or undefined if none was ever put there. */
export async function readText(client: DynamoDBDocumentClient, table: string, pk: string): Promise<string | undefined> {
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const items = await readWholeRange(client, { table, pk });
    const [first] = await asSeen(client, table, items.filter(({ sk }) => sk === textHeadKey));
    if (!first) return undefined;
    const text = await joinLongText(pk, parseStored('long text', textHead, first).text, items);
    if (text !== undefined) return text;
    // Replaced while its pages were read: the old head, and chunks that have gone.
    await backOff(attempt);
  }
  throw new StoredItemFault('a stored long text cannot be read: some of its chunks are missing');
}
