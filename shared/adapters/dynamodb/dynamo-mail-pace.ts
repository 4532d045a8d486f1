import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type Slowing, slowedAt } from '../../domain/mail/pace.ts';
import type { Instant } from '../../domain/time.ts';
import type { MailPace } from '../../ports/mail.ts';
import { keyOf } from './key-of.ts';
import { getItem } from './read-items.ts';
import { parseStored } from './stored-schema.ts';

const slowingItem = z.object({ at: z.string(), share: z.number() });
const key = { pk: keyOf('PACE', 'MAIL'), sk: 'PACE' };

/** One item for all senders of the account. Two who are refused at once write nearly the same: the last of them stays. */
export class DynamoMailPace implements MailPace {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async slowing(): Promise<Slowing | undefined> {
    const item = await getItem(this.client, this.table, key);
    return item && parseStored('pace of sending', slowingItem, item);
  }

  async slowDown(now: Instant): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...slowedAt(await this.slowing(), now), ...key } }));
  }
}
