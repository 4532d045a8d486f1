import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { AtThePhones } from '../../domain/duty/at-the-phones.ts';
import type { CalendarDate } from '../../domain/time.ts';
import type { PhoneRota } from '../../ports/phone-rota.ts';
import { keyOf } from './key-of.ts';
import { readWholeRange } from './read-items.ts';
import { type Fields, parseStored, type StoredSchema } from './stored-schema.ts';

const schema: StoredSchema<AtThePhones> = z.object({ force: z.string(), day: z.string(), subs: z.array(z.string()), others: z.number(), recordedBy: z.string(), recordedAt: z.string() } satisfies Fields<AtThePhones>);

/** Beside the ledger: one small item a day. */
export class DynamoPhoneRota implements PhoneRota {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async days(force: string, from: CalendarDate, to: CalendarDate): Promise<readonly AtThePhones[]> {
    return (await readWholeRange(this.client, { table: this.table, pk: rotaKey(force), sk: { from, to } })).map((item) => parseStored('day at the phones', schema, item));
  }

  async put(day: AtThePhones): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...day, pk: rotaKey(day.force), sk: day.day } }));
  }
}

function rotaKey(force: string): string {
  return keyOf('F', force, 'PHONES');
}
