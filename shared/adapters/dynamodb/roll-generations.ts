import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { keyOf } from './key-of.ts';
import { longText } from './long-text.ts';
import { getItem, getItems, type ItemKey } from './read-items.ts';
import { lineItem, type NextContent, type PupilItem } from './roll-items.ts';
import { parseStored } from './stored-schema.ts';

/** Counted up whenever any source's roll becomes another one: a search that saw the same number before and after saw whole rolls. */
export const epochKey: ItemKey = { pk: 'EPOCH', sk: 'EPOCH' };
const epochItem = z.object({ epoch: z.number() });

export function sourceKey(source: string): ItemKey {
  return { pk: keyOf('SOURCE', source), sk: 'SOURCE' };
}

const pending = z.object({
  generation: z.number(), fingerprint: z.string(), manifest: longText, pupils: z.number(), phase: z.enum(['writing', 'settling', 'undoing']),
  /** The day on which it is true; the order in which its pupils come, as a hash; and how many of those it changes are written, in that order. */
  on: z.string(), order: z.string(), done: z.number(),
});
/** A source's roll: the generation that is seen, and the import that is under way, if there is one. */
const sourceItem = z.object({ current: z.number(), fingerprint: z.optional(z.string()), manifest: z.optional(longText), pupils: z.number(), before: z.optional(longText), pending: z.optional(pending) });
export type SourceState = z.infer<typeof sourceItem>;
export type Pending = z.infer<typeof pending>;

export async function readEpoch(client: DynamoDBDocumentClient, table: string): Promise<number> {
  const { Item: item } = await client.send(new GetCommand({ TableName: table, Key: { ...epochKey } }));
  return item === undefined ? 0 : parseStored('epoch', epochItem, item).epoch;
}

export async function readSource(client: DynamoDBDocumentClient, table: string, source: string): Promise<SourceState> {
  const item = await getItem(client, table, sourceKey(source));
  return item === undefined ? { current: 0, pupils: 0 } : parseStored('source of rolls', sourceItem, item);
}

/** The generation of each source that is seen now; 0 for one that never gave a roll. */
export async function currentGenerations(client: DynamoDBDocumentClient, table: string, sources: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const items = await getItems(client, table, sources.map(sourceKey));
  const byKey = new Map(items.map((item) => [item['pk'], parseStored('source of rolls', sourceItem, item).current]));
  return new Map(sources.map((source) => [source, byKey.get(sourceKey(source).pk) ?? 0]));
}

export type LineItem = z.infer<typeof lineItem>;
export function lineOf(item: unknown): LineItem {
  return parseStored('pupil', lineItem, item);
}

/** What a line or a pupil's own item says to a search now; undefined where it says nothing yet, or no longer. */
export function seenOf({ packed, next }: LineItem | PupilItem, current: (source: string) => number): string | undefined {
  return isReached(next, current) ? next.packed : packed;
}

function isReached(next: NextContent | undefined, current: (source: string) => number): next is NextContent {
  return next !== undefined && current(next.source) >= next.generation;
}
