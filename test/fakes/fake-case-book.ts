import type { CaseKind } from '../../shared/domain/cases/case-base.ts';
import { type CaseEntry, type CaseRecord, type EventOf, listedAt, type RecordOf } from '../../shared/domain/cases/case-record.ts';
import type { CaseBook, CaseChange, CasePage } from '../../shared/ports/case-book.ts';
import { FakeDueRows } from './fake-due-rows.ts';
import { refuseIfTooLarge } from './fake-duty-book.ts';
import { storedCopy } from './stored-copy.ts';

/** Casework in memory. What was committed may be looked at in `records`, `histories` and `due.rows`. */
export class FakeCaseBook implements CaseBook {
  readonly due: FakeDueRows;
  readonly records = new Map<string, CaseRecord>();
  readonly histories = new Map<string, EventOf<CaseKind>[]>();
  private readonly incidents = new Map<string, Set<string>>();
  readonly alertsSent = new Map<string, string>();
  private readonly pageSize: number;
  /** Called before each commit; what it changes meanwhile makes a conflict, as another writer would. */
  beforeCommit: ((change: CaseChange) => void | Promise<void>) | undefined;

  constructor(options: { due?: FakeDueRows; pageSize?: number } = {}) {
    this.due = options.due ?? new FakeDueRows();
    this.pageSize = options.pageSize ?? 100;
  }

  async record(force: string, caseId: string): Promise<CaseRecord | undefined> {
    return storedCopy(this.records.get(`${force}#${caseId}`));
  }

  async about<K extends CaseKind>(force: string, kind: K, subjectId: string): Promise<readonly RecordOf<K>[]> {
    return storedCopy(this.all(force, kind).filter((record) => record.subjectId === subjectId).sort((a, b) => a.number - b.number));
  }

  async ofIncident(force: string, reference: string): Promise<readonly CaseRecord[]> {
    const keys = [...(this.incidents.get(`${force}#${reference}`) ?? [])].sort();
    return storedCopy(keys.flatMap((key) => this.records.get(key) ?? []));
  }

  async live<K extends CaseKind>(force: string, kind: K, cursor?: string): Promise<CasePage<K>> {
    return this.page(this.all(force, kind).filter(({ closedAt }) => closedAt === undefined), (record) => `${listedAt(record)}#${record.caseId}`, cursor);
  }

  async closedIn<K extends CaseKind>(force: string, kind: K, month: string, cursor?: string): Promise<CasePage<K>> {
    return this.page(this.all(force, kind).filter(({ closedAt }) => closedAt?.startsWith(month)), (record) => `${record.closedAt ?? ''}#${record.caseId}`, cursor);
  }

  async history(force: string, caseId: string): Promise<readonly EventOf<CaseKind>[]> {
    return storedCopy(this.histories.get(`${force}#${caseId}`) ?? []);
  }

  async alertSent(force: string, alertId: string, workerId: string): Promise<boolean> {
    return this.alertsSent.has(`${force}#${alertId}#${workerId}`);
  }

  async markAlertSent(force: string, alertId: string, workerId: string, at: string): Promise<void> {
    this.alertsSent.set(`${force}#${alertId}#${workerId}`, at);
  }

  async commit(change: CaseChange): Promise<'committed' | 'conflict'> {
    await this.beforeCommit?.(change);
    refuseIfTooLarge(change.entries.length * 2 + (change.due?.length ?? 0));
    if (!change.entries.every(({ before, record }) => (this.records.get(keyOf(record))?.revision ?? 0) === before)) return 'conflict';
    for (const entry of change.entries) this.store(entry);
    for (const row of change.due ?? []) await this.due.put(row);
    return 'committed';
  }

  private store({ record, events }: CaseEntry): void {
    const key = keyOf(record);
    this.records.set(key, storedCopy(record));
    this.histories.set(key, [...(this.histories.get(key) ?? []), ...storedCopy<readonly EventOf<CaseKind>[]>(events)]);
    const references = 'incidents' in record ? record.incidents : record.kind === 'recommendation' ? [record.reference] : record.reference === undefined ? [] : [record.reference];
    for (const reference of references) this.incidents.set(`${record.force}#${reference}`, new Set([...(this.incidents.get(`${record.force}#${reference}`) ?? []), key]));
  }

  private all<K extends CaseKind>(force: string, kind: K): RecordOf<K>[] {
    return [...this.records.values()].filter((record): record is RecordOf<K> => record.force === force && record.kind === kind);
  }

  private page<K extends CaseKind>(found: RecordOf<K>[], positionOf: (record: RecordOf<K>) => string, cursor: string | undefined): CasePage<K> {
    const after = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString();
    const rest = found.sort((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1)).filter((record) => positionOf(record) > after);
    const items = rest.slice(0, this.pageSize);
    const last = items.at(-1);
    return { items: storedCopy(items), ...(rest.length > items.length && last ? { cursor: Buffer.from(positionOf(last)).toString('base64url') } : {}) };
  }
}

function keyOf({ force, caseId }: Pick<CaseRecord, 'force' | 'caseId'>): string {
  return `${force}#${caseId}`;
}
