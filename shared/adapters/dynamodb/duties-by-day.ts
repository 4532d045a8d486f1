import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Duty } from '../../domain/duty/duty.ts';
import { epochMs, instantOf, type Instant, plusSeconds } from '../../domain/time.ts';
import type { Page } from '../../ports/duty-book.ts';
import { cursorAt, positionOf } from './cursor.ts';
import { duty } from './duty-schema.ts';
import { dayKey } from './duty-writes.ts';
import { readListed } from './read-items.ts';
import { parseStored } from './stored-schema.ts';

/** Days looked at in one call: a long and empty span is handed back as empty pages, each in bounded time. */
const daysAtOnce = 31;

export interface Span {
  readonly force: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly cursor: string | undefined;
  readonly pageSize: number;
}

/**
 * Walks the days of [from, to) through the index `period`, a partition a day, and reads each duty as it is now. The index follows the table, in AWS usually
 * within a second: a count taken for the ledger's balance leaves the last minutes alone.
 */
export async function dutiesFirstSent(client: DynamoDBDocumentClient, table: string, { force, from, to, cursor, pageSize }: Span): Promise<Page<Duty>> {
  // A space sorts below every character of a key, so the item at the cursor itself is left out.
  let low: string = cursor === undefined ? from : `${positionOf(cursor)} `;
  const found: Duty[] = [];
  for (let days = 0; low < to; days += 1) {
    if (days === daysAtOnce) return { items: found, cursor: cursorAt(low) };
    const day = low.slice(0, 10);
    const { items, more, last } = await readListed(client, { table, index: 'period', pk: dayKey(force, day), sk: { from: low, to } }, pageSize - found.length);
    found.push(...items.map((item) => parseStored('duty', duty, item)));
    if (more && last !== undefined) return { items: found, cursor: cursorAt(last) };
    low = plusSeconds(instantOf(epochMs(`${day}T00:00:00Z`)), 24 * 3600);
    if (found.length === pageSize && low < to) return { items: found, cursor: cursorAt(low) };
  }
  return { items: found };
}
