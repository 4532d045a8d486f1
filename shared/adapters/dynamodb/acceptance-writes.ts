import { epochMs, instantOf, type Instant } from '../../domain/time.ts';
import type { Acceptance, Receipt, StoredVersion } from '../../ports/incident-store.ts';
import { dueWrites, dutyWrites, ifRevision, incidentKey } from './duty-writes.ts';
import { keyOf, padded } from './key-of.ts';
import { packed } from './packed-item.ts';
import type { ItemKey, Range } from './read-items.ts';
import type { Write } from './write-together.ts';

type Tables = { readonly incidents: string; readonly duties: string; readonly due: string };

export function receiptKey({ force, receiptId }: Pick<Receipt, 'force' | 'receiptId'>): ItemKey {
  return { pk: keyOf('F', force, 'RCPT', receiptId), sk: 'RCPT' };
}

export function versionKey({ force, reference, version }: Pick<StoredVersion, 'force' | 'reference' | 'version'>): ItemKey {
  return { pk: incidentKey(force, reference), sk: keyOf('V', padded(version, 5)) };
}

/** Withdrawals accepted at or after an instant. */
export function withdrawalRange(table: string, force: string, since: Instant): Range {
  return { table, pk: keyOf('F', force, 'WDR'), sk: { above: since } };
}

/** Periods that ended after `from` and not after `to`, the earliest end first. */
export function periodRange(table: string, force: string, from: Instant, to: Instant): Range {
  // `$` follows `#`: it is above every period that ended at that very instant.
  return { table, pk: keyOf('F', force, 'PERIOD'), sk: { from: `${from}$`, to: `${to}$` } };
}

/** Everything that is stored with an accepted event: at most 100 items, a duty making two. */
export function acceptanceWrites(tables: Tables, { receipt, version, versionHash, period, duties, due }: Acceptance, token: string): Write[] {
  if (version && versionHash === undefined) throw new Error('a version is accepted with its hash');
  return [
    receiptWrite(tables.incidents, receipt, token),
    ...(version ? versionWrites(tables.incidents, version, versionHash ?? '') : []),
    ...(period ? [periodWrite(tables.incidents, period)] : []),
    ...dutyWrites(tables.duties, duties, token),
    ...dueWrites(tables.due, due),
  ];
}

/** The receipt by its own id, which is the event's for ever: by it an event is known again. */
export function receiptWrite(table: string, receipt: Receipt, token: string): Write {
  return { Put: { TableName: table, Item: { receipt, writeToken: token, ...receiptKey(receipt) }, ...ifRevision(0) } };
}

function versionWrites(table: string, version: StoredVersion, versionHash: string): Write[] {
  const withdrawal = { pk: keyOf('F', version.force, 'WDR'), sk: keyOf(version.receivedAt, version.reference, String(version.version)) };
  return [
    { Put: { TableName: table, Item: packed({ ...version, versionHash, ...versionKey(version) }, ['pk', 'sk']), ...ifRevision(0) } },
    ...(version.content.kind === 'withdrawn' ? [{ Put: { TableName: table, Item: withdrawal } }] : []),
  ];
}

/** A period closed again takes the place of the count before. Its ends are kept in UTC, whatever offset the force wrote. */
function periodWrite(table: string, { force, receivedAt, data }: NonNullable<Acceptance['period']>): Write {
  const [start, end] = [data.periodStart, data.periodEnd].map((instant) => instantOf(epochMs(instant)));
  return { Put: { TableName: table, Item: { receivedAt, data, pk: keyOf('F', force, 'PERIOD'), sk: keyOf(end ?? '', start ?? '') } } };
}
