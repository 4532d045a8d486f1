import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { dueGroup, type DueRow } from '../../domain/duty/due.ts';
import type { Instant } from '../../domain/time.ts';
import type { DueRows } from '../../ports/due-rows.ts';
import { dueRow } from './due-schema.ts';
import { keyOf } from './key-of.ts';
import { type Item, type ItemKey, readRange } from './read-items.ts';
import { parseStored } from './stored-schema.ts';
import { writeBatches } from './write-batches.ts';

/** `DUE#release` or `DUE#chase`, then the instant and the row's id: what is due is the beginning of a partition. */
export class DynamoDueRows implements DueRows {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async put(row: DueRow): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: dueItem(row) }));
  }

  async due(group: 'release' | 'chase', upTo: Instant, limit: number, after?: DueRow): Promise<readonly DueRow[]> {
    if (limit < 1 || limit > 1000) throw new RangeError('between 1 and 1,000 due rows may be asked for');
    // `$` follows `#`: every id of the last instant is below it.
    // `!` precedes every letter an id may go on with: the first key behind that of the row.
    const { items } = await readRange(this.client, { table: this.table, pk: keyOf('DUE', group), sk: after ? { from: `${dueKey(after).sk}!`, to: `${upTo}$` } : { below: `${upTo}$` } }, limit);
    return items.map((item) => parseStored('due row', dueRow, item));
  }

  async earliest(group: 'release' | 'chase'): Promise<DueRow | undefined> {
    const { items } = await readRange(this.client, { table: this.table, pk: keyOf('DUE', group) }, 1);
    return items[0] && parseStored('due row', dueRow, items[0]);
  }

  async remove(row: DueRow): Promise<void> {
    await this.client.send(new DeleteCommand({ TableName: this.table, Key: dueKey(row) }));
  }

  async removeAll(rows: readonly DueRow[]): Promise<void> {
    const keys = new Map(rows.map(dueKey).map((key) => [`${key.pk} ${key.sk}`, key]));
    await writeBatches(this.client, this.table, [...keys.values()].map((remove) => ({ remove })));
  }
}

function dueKey(row: DueRow): ItemKey {
  return { pk: keyOf('DUE', dueGroup(row)), sk: keyOf(row.at, row.id) };
}

/** The item of a due row, for stores that write one with something else. */
export function dueItem(row: DueRow): Item & ItemKey {
  return { ...row, ...dueKey(row) };
}
