import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { londonDateOf } from '../../domain/clocks/london-time.ts';
import { portions, unseenOf } from '../../domain/matching/read-within.ts';
import type { SearchKey } from '../../domain/matching/search-keys.ts';
import type { NameFrequencies, PupilRecord } from '../../domain/matching/types.ts';
import { joinRecords, pupilOn, type RollPupil } from '../../domain/roll/roll-pupil.ts';
import type { AuditLog } from '../../ports/audit-log.ts';
import type { Roll, RollPurpose, RollSearch } from '../../ports/roll.ts';
import { readText } from './kept-text.ts';
import { readWholeRange } from './read-items.ts';
import { type LineItem, lineOf, readEpoch, seenOf } from './roll-generations.ts';
import { frequenciesOf, pupilPartition, unpackRollPupil } from './roll-items.ts';
import { GenerationsSeen, type LinesFound, searchLines } from './search-lines.ts';

export interface RollOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** Where every look at a pupil is written before it is answered. */
  readonly audit: AuditLog;
  /** How long the counts of names are kept in memory; default an hour: they change with every import, and by very little. */
  readonly frequenciesForMs?: number;
}

/** Where the counts of names are kept: in the rolls' table, away from any pupil. */
export const namesPartition = 'NAMES';

/** How often a search is begun again because a roll became another one while it read. */
const attempts = 4;

/** The roll, reached by search keys and ids only: there is no way to list it. */
export class DynamoRoll implements Roll {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly audit: AuditLog;
  private readonly frequenciesForMs: number;
  private names: { readonly readAtMs: number; readonly found: Promise<NameFrequencies> } | undefined;
  private epoch: number | undefined;

  constructor({ client, table, audit, frequenciesForMs = 3_600_000 }: RollOptions) {
    this.client = client;
    this.table = table;
    this.audit = audit;
    this.frequenciesForMs = frequenciesForMs;
  }

  async candidates(keys: readonly SearchKey[], purpose: RollPurpose, budget = Infinity): Promise<RollSearch> {
    const { packed, ...read } = await this.steady(keys, budget);
    const pupils = recordsOn(packed, londonDateOf(purpose.at));
    await this.write(purpose, 'roll search', pupils.map(({ pupilId }) => pupilId));
    return { pupils, ...read };
  }

  async pupils(pupilIds: readonly string[], purpose: RollPurpose): Promise<readonly PupilRecord[]> {
    const ids = [...new Set(pupilIds)];
    const generations = new GenerationsSeen(this.client, this.table);
    const packed = await Promise.all(ids.map((id) => this.recordsOf(id, generations)));
    const byId = new Map(recordsOn(packed.flat(), londonDateOf(purpose.at)).map((pupil) => [pupil.pupilId, pupil]));
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

  /**
   * A search during which no roll became another one: half of one roll and half of the next would be neither. The number that tells is
   * known from the search before, so that this costs one read.
   */
  private async steady(keys: readonly SearchKey[], budget: number): Promise<Omit<RollSearch, 'pupils'> & { readonly packed: readonly string[] }> {
    if (keys.length === 0) return { packed: [], truncated: [], unseen: [], lines: 0, itemsRead: 0 };
    let itemsRead = 0;
    for (let attempt = 1; ; attempt += 1) {
      const before = this.epoch ?? (await readEpoch(this.client, this.table));
      const generations = new GenerationsSeen(this.client, this.table);
      const { found, unread } = await this.within(keys, budget, generations);
      this.epoch = await readEpoch(this.client, this.table);
      itemsRead += found.reduce((sum, one) => sum + one.itemsRead, generations.itemsRead);
      const unsteady = this.epoch !== before;
      if (unsteady && attempt < attempts) continue;
      return {
        packed: found.flatMap(({ packed }) => packed),
        // Rolls that change faster than they can be read: what was found is shown to a person, and matched to nobody.
        truncated: [...found.filter(({ cut }) => cut || unsteady).map(({ key }) => key), ...unread].map(({ key }) => key),
        unseen: unsteady ? ['anyone'] : unseenOf(found, unread),
        lines: found.reduce((sum, { lines }) => sum + lines, 0),
        itemsRead,
      };
    }
  }

  /** As many keys at once as the budget surely holds. */
  private async within(keys: readonly SearchKey[], budget: number, generations: GenerationsSeen): Promise<{ readonly found: readonly LinesFound[]; readonly unread: readonly SearchKey[] }> {
    const found: LinesFound[] = [];
    const reading = portions(keys, budget);
    let next = reading.next();
    while (!next.done) {
      const together = await Promise.all(next.value.map((key) => searchLines({ client: this.client, table: this.table, generations }, key)));
      found.push(...together);
      next = reading.next(together.reduce((sum, { lines }) => sum + lines, 0));
    }
    return { found, unread: next.value };
  }

  private async recordsOf(pupilId: string, generations: GenerationsSeen): Promise<string[]> {
    const items: LineItem[] = (await readWholeRange(this.client, { table: this.table, pk: pupilPartition(pupilId) })).map(lineOf);
    const current = await generations.of(items);
    return items.flatMap((item) => seenOf(item, current) ?? []);
  }

  private async write({ at, force, reference, childRef, actor }: RollPurpose, what: string, pupilIds: readonly string[]): Promise<void> {
    await this.audit.append({ at, force, operation: 'consultation', actor, what, reference, childRef, subject: pupilIds.join(' ') });
  }
}

/** Each pupil once, as on that day, in the order of their ids. The same record was found under several keys. */
function recordsOn(packed: readonly string[], date: string): PupilRecord[] {
  const byId = new Map<string, [RollPupil, ...RollPupil[]]>();
  for (const one of new Set(packed)) {
    const pupil = unpackRollPupil(one);
    const known = byId.get(pupil.pupilId);
    if (known) known.push(pupil);
    else byId.set(pupil.pupilId, [pupil]);
  }
  return [...byId.values()].map((records) => pupilOn(joinRecords(records, date), date)).sort((a, b) => (a.pupilId < b.pupilId ? -1 : 1));
}
