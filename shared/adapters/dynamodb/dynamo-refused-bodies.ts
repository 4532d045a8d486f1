import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { epochMs } from '../../domain/time.ts';
import type { RefusedBodies, RefusedBody } from '../../ports/refused-bodies.ts';
import { ifRevision } from './duty-writes.ts';
import { keyOf } from './key-of.ts';
import { chunkKeys, joinLongText, longText, writeLongText } from './long-text.ts';
import { getItem, getItems, type ItemKey } from './read-items.ts';
import { type Fields, parseStored, StoredItemFault } from './stored-schema.ts';

export interface RefusedBodiesOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** Days after its receipt from which a body may be removed. */
  readonly keepForDays: number;
}

const head = z.object({
  force: z.string(), refusalId: z.string(), receivedAt: z.string(), clientId: z.string(), status: z.number(), fields: z.array(z.string()), text: longText,
} satisfies Fields<Omit<RefusedBody, 'body'>> & { text: typeof longText });

/** Each body compressed, in chunks; the item that says what it is comes last, so that a body is there whole or not at all. */
export class DynamoRefusedBodies implements RefusedBodies {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly keepForDays: number;

  constructor({ client, table, keepForDays }: RefusedBodiesOptions) {
    this.client = client;
    this.table = table;
    this.keepForDays = keepForDays;
  }

  async keep({ body, ...about }: RefusedBody): Promise<void> {
    const key = headKey(about);
    if (await getItem(this.client, this.table, key)) return;
    const expiresAt = Math.floor(epochMs(about.receivedAt) / 1000) + this.keepForDays * 24 * 3600;
    const text = await writeLongText(this.client, this.table, key.pk, body, { expiresAt });
    try {
      await this.client.send(new PutCommand({ TableName: this.table, Item: { ...about, text, expiresAt, ...key }, ...ifRevision(0) }));
    } catch (cause) {
      // Kept meanwhile, or by an attempt of this call that was not answered.
      if (!(cause instanceof Error && cause.name === 'ConditionalCheckFailedException')) throw cause;
    }
  }

  async get(force: string, refusalId: string): Promise<RefusedBody | undefined> {
    const key = headKey({ force, refusalId });
    const item = await getItem(this.client, this.table, key);
    if (!item) return undefined;
    const { text, ...about } = parseStored('refused body', head, item);
    const body = await joinLongText(key.pk, text, await getItems(this.client, this.table, chunkKeys(key.pk, text)));
    if (body === undefined) throw new StoredItemFault('a stored refused body cannot be read: some of its chunks are missing');
    return { ...about, body };
  }
}

function headKey({ force, refusalId }: Pick<RefusedBody, 'force' | 'refusalId'>): ItemKey {
  return { pk: keyOf('F', force, 'REF', refusalId), sk: 'REF' };
}
