import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { CaseKind } from '../../domain/cases/case-base.ts';
import type { CaseRecord, EventOf, RecordOf } from '../../domain/cases/case-record.ts';
import type { Instant } from '../../domain/time.ts';
import type { CaseBook, CaseChange, CasePage } from '../../ports/case-book.ts';
import { caseEventSchemas } from './case-event-schema.ts';
import { alertKey, caseItem, caseKey, closedKey, historyKey, incidentPartition, liveKey, pointersOf, subjectPartition } from './case-items.ts';
import { caseKind, caseRecord, caseSchemas } from './case-schema.ts';
import { cursorAt, positionOf } from './cursor.ts';
import { dueWrites, ifRevision, putOnce } from './duty-writes.ts';
import { getItem, getItems, type Item, readRange, readWholeRange } from './read-items.ts';
import { parseStored, type StoredSchema } from './stored-schema.ts';
import { type Write, writeTogether } from './write-together.ts';

export interface CaseBookOptions {
  readonly client: DynamoDBDocumentClient;
  /** `due` may be left out by a function that puts no due rows. */
  readonly tables: { readonly cases: string; readonly due?: string };
  /** Items a page, default 100. */
  readonly pageSize?: number;
}

const historyItem = z.object({ kind: caseKind, events: z.array(z.unknown()) });
const pointer = z.object({ caseId: z.string() });

/**
 * Casework in one table: the record as it stands, its history beside it, and pointers from whom it is about and from its incidents. Lists
 * go by an index that follows the table, usually within a second: nothing is decided from a list alone.
 */
export class DynamoCaseBook implements CaseBook {
  private readonly client: DynamoDBDocumentClient;
  private readonly tables: CaseBookOptions['tables'];
  private readonly pageSize: number;

  constructor({ client, tables, pageSize = 100 }: CaseBookOptions) {
    this.client = client;
    this.tables = tables;
    this.pageSize = pageSize;
  }

  async record(force: string, caseId: string): Promise<CaseRecord | undefined> {
    const item = await getItem(this.client, this.tables.cases, caseKey(force, caseId));
    return item && parseStored('case', caseRecord, item);
  }

  async about<K extends CaseKind>(force: string, kind: K, subjectId: string): Promise<readonly RecordOf<K>[]> {
    const found = await this.pointedAt(force, subjectPartition(force, kind, subjectId));
    return (found as RecordOf<K>[]).sort((a, b) => a.number - b.number);
  }

  async ofIncident(force: string, reference: string): Promise<readonly CaseRecord[]> {
    const found = await this.pointedAt(force, incidentPartition(force, reference));
    return found.sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
  }

  async live<K extends CaseKind>(force: string, kind: K, cursor?: string): Promise<CasePage<K>> {
    const page = await this.page(kind, liveKey(force, kind), cursor);
    // The index may still show a case that was closed a moment ago; never one as live that its own copy says is closed.
    return { ...page, items: page.items.filter(({ closedAt }) => closedAt === undefined) };
  }

  async closedIn<K extends CaseKind>(force: string, kind: K, month: string, cursor?: string): Promise<CasePage<K>> {
    return this.page(kind, closedKey(force, kind, month), cursor);
  }

  async history(force: string, caseId: string): Promise<readonly EventOf<CaseKind>[]> {
    const items = await readWholeRange(this.client, { table: this.tables.cases, pk: caseKey(force, caseId).pk, sk: { beginsWith: 'H#' } });
    return items.flatMap((item) => {
      const { kind, events } = parseStored('case history', historyItem, item);
      return events.map((event): EventOf<CaseKind> => parseStored('case event', caseEventSchemas[kind] as StoredSchema<EventOf<CaseKind>>, event));
    });
  }

  async alertSent(force: string, alertId: string, workerId: string): Promise<boolean> {
    return (await getItem(this.client, this.tables.cases, alertKey(force, alertId, workerId))) !== undefined;
  }

  async markAlertSent(force: string, alertId: string, workerId: string, at: Instant): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.tables.cases, Item: { sentAt: at, ...alertKey(force, alertId, workerId) } }));
  }

  async commit(change: CaseChange): Promise<'committed' | 'conflict'> {
    const token = randomUUID();
    const outcome = await writeTogether(this.client, this.writes(change, token), token);
    if (outcome.kind === 'written') return 'committed';
    return outcome.unsure && (await this.wasOurs(change, token)) ? 'committed' : 'conflict';
  }

  private writes({ entries, due = [] }: CaseChange, token: string): Write[] {
    const { cases, due: dueTable } = this.tables;
    if (due.length > 0 && dueTable === undefined) throw new Error('this function was not given the table "due"');
    return [
      ...entries.map(({ before, record }) => ({ Put: { TableName: cases, Item: caseItem(record), ...ifRevision(before) } })),
      ...entries.map(({ record, events }) => ({ Put: { TableName: cases, Item: { kind: record.kind, events, writeToken: token, ...historyKey(record) } } })),
      ...putOnce(cases, entries.flatMap(pointersOf)),
      ...(dueTable === undefined ? [] : dueWrites(dueTable, due)),
    ];
  }

  /** Whether this very change is the one that was stored, told by its token on the first history. */
  private async wasOurs({ entries: [first] }: CaseChange, token: string): Promise<boolean> {
    return first !== undefined && (await getItem(this.client, this.tables.cases, historyKey(first.record)))?.['writeToken'] === token;
  }

  private async pointedAt(force: string, partition: string): Promise<CaseRecord[]> {
    const pointers = await readWholeRange(this.client, { table: this.tables.cases, pk: partition });
    const items = await getItems(this.client, this.tables.cases, pointers.map((item) => caseKey(force, parseStored('case pointer', pointer, item).caseId)));
    return items.map((item) => parseStored('case', caseRecord, item));
  }

  private async page<K extends CaseKind>(kind: K, partition: string, cursor: string | undefined): Promise<CasePage<K>> {
    const range = { table: this.tables.cases, index: 'list', pk: partition, ...(cursor === undefined ? {} : { sk: { above: positionOf(cursor) } }) };
    const { items, more } = await readRange(this.client, range, this.pageSize);
    const last = items.at(-1)?.['listSk'];
    return { items: items.map((item: Item): RecordOf<K> => parseStored('case', caseSchemas[kind] as unknown as StoredSchema<RecordOf<K>>, item)), ...(more && typeof last === 'string' ? { cursor: cursorAt(last) } : {}) };
  }
}
