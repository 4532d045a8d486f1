import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Seal, Sealable } from '../../domain/ledger/seal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Seals } from '../../ports/seals.ts';
import { ifRevision } from './duty-writes.ts';
import { keyOf, padded } from './key-of.ts';
import { getItem, type Item, type ItemKey, readRange } from './read-items.ts';
import { type Fields, oneOf, parseStored, type StoredSchema } from './stored-schema.ts';

const text = z.string();
const sealable = z.object({ source: oneOf<Sealable['source']>({ audit: true, duty: true }), key: text, at: text, digest: text } satisfies Fields<Sealable>);
const seal: StoredSchema<Seal> = z.object({
  force: text, number: z.number(), sealedAt: text, through: text, previous: text, entries: z.array(sealable), hash: text,
} satisfies Fields<Seal>);

/** @throws StoredItemFault if the item is no seal */
export function readSeal(item: Item): Seal {
  return parseStored('seal', seal, item);
}

/** A partition for each force; the number is the sort key, and the condition that it is not there yet is what makes the chain one. */
export class DynamoSeals implements Seals {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async head(force: string): Promise<Seal | undefined> {
    const { items: [last] } = await readRange(this.client, { table: this.table, pk: keyOf('F', force), descending: true }, 1);
    return last && readSeal(last);
  }

  async sealedSince(force: string, since: Instant): Promise<readonly Seal[]> {
    const found: Seal[] = [];
    for (let below: string | undefined; ;) {
      const { items, more } = await readRange(this.client, { table: this.table, pk: keyOf('F', force), descending: true, ...(below === undefined ? {} : { sk: { below } }) }, 20);
      for (const one of items.map(readSeal)) {
        if (one.sealedAt < since) return found;
        found.push(one);
      }
      if (!more) return found;
      below = String(items.at(-1)?.sk);
    }
  }

  async add(given: Seal): Promise<'added' | 'taken'> {
    const key: ItemKey = { pk: keyOf('F', given.force), sk: padded(given.number, 12) };
    try {
      await this.client.send(new PutCommand({ TableName: this.table, Item: { ...given, ...key }, ...ifRevision(0) }));
      return 'added';
    } catch (cause) {
      if (!(cause instanceof Error && cause.name === 'ConditionalCheckFailedException')) throw cause;
      // It may have been this very call, whose first answer was lost.
      const there = await getItem(this.client, this.table, key);
      return there?.hash === given.hash ? 'added' : 'taken';
    }
  }
}
