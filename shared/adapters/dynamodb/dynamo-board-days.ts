import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { BoardDay } from '../../domain/board/board-day.ts';
import type { CalendarDate } from '../../domain/time.ts';
import type { BoardDays } from '../../ports/board-days.ts';
import { boardDay } from './board-day-schema.ts';
import { keyOf } from './key-of.ts';
import { readRange } from './read-items.ts';
import { parseStored } from './stored-schema.ts';

/** Beside the ledger that they are counted from: one item a day, a quarter of some 150 KB in one query. */
export class DynamoBoardDays implements BoardDays {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async days(force: string, from: CalendarDate, to: CalendarDate): Promise<readonly BoardDay[]> {
    const { items } = await readRange(this.client, { table: this.table, pk: boardKey(force), sk: { from, to }, aMomentAgo: true }, 366);
    return items.map((item) => parseStored('day of the board', boardDay, item));
  }

  async put(day: BoardDay): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...day, pk: boardKey(day.force), sk: day.day } }));
  }
}

function boardKey(force: string): string {
  return keyOf('F', force, 'BOARD');
}
