import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { keyOf, padded } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';
import { writeBatches } from './write-batches.ts';

/** Bytes of one chunk: an item may have 400 KB with its keys. */
const chunkBytes = 350_000;

/** How a long text is found again: its chunks are in the same partition, under its hash. */
export interface LongText {
  readonly hash: string;
  readonly chunks: number;
}
export const longText = z.object({ hash: z.string(), chunks: z.number() });
const chunkItem = z.object({ bytes: z.instanceof(Uint8Array) });

/**
 * Stores a text, compressed and in chunks. The same text again makes the same chunks; another text makes others beside them, so
 * that whoever then stores the `LongText` in one item has changed the text at once.
 * @param fields put on every chunk, such as when it expires
 */
export async function writeLongText(client: DynamoDBDocumentClient, table: string, pk: string, text: string, fields: Item = {}): Promise<LongText> {
  const bytes = await promisify(gzip)(Buffer.from(text, 'utf8'));
  const hash = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
  const chunks = Math.ceil(bytes.length / chunkBytes);
  await writeBatches(client, table, Array.from({ length: chunks }, (_, index) => ({
    put: { ...fields, ...chunkKey(pk, hash, index), bytes: bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes) },
  })), 1);
  return { hash, chunks };
}

export function chunkKeys(pk: string, { hash, chunks }: LongText): ItemKey[] {
  return Array.from({ length: chunks }, (_, index) => chunkKey(pk, hash, index));
}

/** The text out of its chunks, in any order; undefined if one is missing. */
export async function joinLongText(pk: string, text: LongText, items: readonly Item[]): Promise<string | undefined> {
  const bySk = new Map(items.map((item) => [item.sk, item]));
  const parts = chunkKeys(pk, text).map(({ sk }) => chunkItem.safeParse(bySk.get(sk)).data?.bytes);
  if (!parts.every((part) => part !== undefined)) return undefined;
  return (await promisify(gunzip)(Buffer.concat(parts))).toString('utf8');
}

function chunkKey(pk: string, hash: string, index: number): ItemKey {
  return { pk, sk: keyOf('CHUNK', hash, padded(index, 4)) };
}
