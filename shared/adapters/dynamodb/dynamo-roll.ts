import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SearchKey } from '../../domain/matching/search-keys.ts';
import type { NameFrequencies, PupilRecord } from '../../domain/matching/types.ts';
import type { AuditLog } from '../../ports/audit-log.ts';
import type { Roll, RollPurpose, RollSearch } from '../../ports/roll.ts';
import { keyOf } from './key-of.ts';
import { readText } from './kept-text.ts';
import { getItems, type Item, readRange } from './read-items.ts';
import { frequenciesOf, pupilKey, pupilOf, searchPartition } from './roll-items.ts';

export interface RollOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** Where every look at a pupil is written before it is answered. */
  readonly audit: AuditLog;
  /** How long the counts of names are kept in memory; default ten minutes. */
  readonly frequenciesForMs?: number;
}

/** Where the counts of names are kept: in the rolls' table, away from any pupil. */
export const namesPartition = 'NAMES';

/** The roll, reached by search keys and ids only: there is no way to list it. */
export class DynamoRoll implements Roll {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly audit: AuditLog;
  private readonly frequenciesForMs: number;
  private names: { readonly readAtMs: number; readonly found: Promise<NameFrequencies> } | undefined;

  constructor({ client, table, audit, frequenciesForMs = 600_000 }: RollOptions) {
    this.client = client;
    this.table = table;
    this.audit = audit;
    this.frequenciesForMs = frequenciesForMs;
  }

  async candidates(keys: readonly SearchKey[], purpose: RollPurpose): Promise<RollSearch> {
    const searches = await Promise.all(keys.map((key) => this.search(key)));
    const byId = new Map(searches.flatMap(({ items }) => items.map(pupilOf)).map((pupil) => [pupil.pupilId, pupil]));
    const pupils = [...byId.values()].sort((a, b) => (a.pupilId < b.pupilId ? -1 : 1));
    await this.write(purpose, 'roll search', pupils.map(({ pupilId }) => pupilId));
    return {
      pupils,
      truncated: searches.flatMap(({ key, truncated }) => (truncated ? [key] : [])),
      itemsRead: searches.reduce((sum, { itemsRead }) => sum + itemsRead, 0),
    };
  }

  async pupils(pupilIds: readonly string[], purpose: RollPurpose): Promise<readonly PupilRecord[]> {
    const ids = [...new Set(pupilIds)];
    const items = await getItems(this.client, this.table, ids.map(pupilKey));
    const byId = new Map(items.map(pupilOf).map((pupil) => [pupil.pupilId, pupil]));
    await this.write(purpose, 'roll read', ids);
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async frequencies(): Promise<NameFrequencies> {
    const now = performance.now();
    if (!this.names || now - this.names.readAtMs > this.frequenciesForMs) this.names = { readAtMs: now, found: this.readFrequencies() };
    try {
      return await this.names.found;
    } catch (cause) {
      this.names = undefined;
      throw cause;
    }
  }

  private async readFrequencies(): Promise<NameFrequencies> {
    const stored = await readText(this.client, this.table, namesPartition);
    return stored === undefined ? { pupils: 0, given: new Map(), family: new Map() } : frequenciesOf(stored);
  }

  private async search({ key, cap, narrow }: SearchKey): Promise<{ key: string; items: Item[]; truncated: boolean; itemsRead: number }> {
    const range = { table: this.table, pk: searchPartition(key) };
    const wide = await readRange(this.client, range, cap);
    const readWide = wide.items.length + (wide.more ? 1 : 0);
    if (!wide.more || narrow === undefined) return { key, items: wide.items, truncated: wide.more, itemsRead: readWide };
    // An empty prefix is refused by the store, and narrows nothing.
    if (narrow === '') return { key, items: wide.items, truncated: true, itemsRead: readWide };
    const { items, more } = await readRange(this.client, { ...range, sk: { beginsWith: keyOf(narrow) } }, cap);
    return { key, items, truncated: more, itemsRead: readWide + items.length + (more ? 1 : 0) };
  }

  private async write({ at, force, reference, childRef, actor }: RollPurpose, what: string, pupilIds: readonly string[]): Promise<void> {
    await this.audit.append({ at, force, operation: 'consultation', actor, what, reference, childRef, subject: pupilIds.join(' ') });
  }
}
