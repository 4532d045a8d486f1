import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PeriodClosedData } from '../../../events/incident.ts';
import type { Instant } from '../../domain/time.ts';
import type { Acceptance, Accepted, IncidentStore, Receipt, StoredVersion } from '../../ports/incident-store.ts';
import { acceptanceWrites, periodRange, receiptKey, receiptWrite, versionKey, withdrawalRange } from './acceptance-writes.ts';
import { incidentKey } from './duty-writes.ts';
import { storedPeriod, storedReceipt, storedVersion, versionHash } from './incident-schema.ts';
import { getItem, type Range, readRange, readWholeRange } from './read-items.ts';
import { parseStored } from './stored-schema.ts';
import { writeTogether } from './write-together.ts';

export interface IncidentStoreOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tables: { readonly incidents: string; readonly duties: string; readonly due: string };
}

/** Incidents by reference with every version, receipts by the id that their event has for ever, withdrawals and closed periods by time. */
export class DynamoIncidentStore implements IncidentStore {
  private readonly client: DynamoDBDocumentClient;
  private readonly tables: IncidentStoreOptions['tables'];

  constructor({ client, tables }: IncidentStoreOptions) {
    this.client = client;
    this.tables = tables;
  }

  async accept(acceptance: Acceptance): Promise<Accepted> {
    const token = randomUUID();
    const outcome = await writeTogether(this.client, acceptanceWrites(this.tables, acceptance, token), token);
    return outcome.kind === 'written' ? { kind: 'accepted' } : this.whyNot(acceptance, token);
  }

  async receipt(force: string, receiptId: string): Promise<Receipt | undefined> {
    return (await this.kept({ force, receiptId }))?.receipt;
  }

  async version(force: string, reference: string, version: number): Promise<StoredVersion | undefined> {
    const item = await getItem(this.client, this.tables.incidents, versionKey({ force, reference, version }));
    return item && parseStored('version', storedVersion, item);
  }

  async latest(force: string, reference: string, kind?: 'incident'): Promise<StoredVersion | undefined> {
    const range: Range = { table: this.tables.incidents, pk: incidentKey(force, reference), sk: { beginsWith: 'V#' }, descending: true };
    const newest = await readRange(this.client, range, kind === undefined ? 1 : 5);
    // Withdrawals are few; where they fill five versions, all of them are read.
    const items = newest.items.some(isWanted) || !newest.more ? newest.items : await readWholeRange(this.client, range);
    const found = items.find(isWanted);
    return found && parseStored('version', storedVersion, found);

    function isWanted(item: Record<string, unknown>): boolean {
      return kind === undefined || parseStored('version', storedVersion, item).content.kind === kind;
    }
  }

  async withdrawalsSince(force: string, since: Instant, atMost: number): Promise<number> {
    const { items } = await readRange(this.client, withdrawalRange(this.tables.incidents, force, since), atMost);
    return items.length;
  }

  async periods(force: string, from: Instant, to: Instant): Promise<readonly PeriodClosedData[]> {
    if (from >= to) return [];
    const items = await readWholeRange(this.client, periodRange(this.tables.incidents, force, from, to));
    return items.map((item) => parseStored('closed period', storedPeriod, item).data);
  }

  /** A condition was not met: reads what is there, the event first, since one that was accepted before explains the rest. */
  private async whyNot({ receipt, version, versionHash: hash }: Acceptance, token: string): Promise<Accepted> {
    const before = await this.kept(receipt);
    if (before) {
      // An attempt of ours that was never answered had been stored all the same.
      if (before.writeToken === token) return { kind: 'accepted' };
      return before.receipt.contentHash === receipt.contentHash ? { kind: 'duplicate', receipt: before.receipt } : { kind: 'event-conflict' };
    }
    const item = version && (await getItem(this.client, this.tables.incidents, versionKey(version)));
    if (!item) return { kind: 'conflict' };
    if (parseStored('version', versionHash, item).versionHash !== hash) return { kind: 'version-conflict' };
    const receiptToken = randomUUID();
    const outcome = await writeTogether(this.client, [receiptWrite(this.tables.incidents, receipt, receiptToken)], receiptToken);
    if (outcome.kind === 'written') return { kind: 'same-version', receipt };
    const rival = await this.kept(receipt);
    if (!rival) return { kind: 'conflict' };
    if (rival.writeToken === receiptToken) return { kind: 'same-version', receipt };
    return rival.receipt.contentHash === receipt.contentHash ? { kind: 'duplicate', receipt: rival.receipt } : { kind: 'event-conflict' };
  }

  private async kept(key: Pick<Receipt, 'force' | 'receiptId'>): Promise<{ readonly receipt: Receipt; readonly writeToken: string } | undefined> {
    const item = await getItem(this.client, this.tables.incidents, receiptKey(key));
    return item && parseStored('receipt', storedReceipt, item);
  }
}
