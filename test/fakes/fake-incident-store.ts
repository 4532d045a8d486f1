import type { PeriodClosedData } from '../../events/incident.ts';
import { epochMs, type Instant } from '../../shared/domain/time.ts';
import type { Acceptance, Accepted, IncidentStore, Receipt, StoredVersion } from '../../shared/ports/incident-store.ts';
import { FakeDutyBook, refuseIfTooLarge } from './fake-duty-book.ts';
import { storedCopy } from './stored-copy.ts';

/** Incidents in memory, with their duties and due rows in the book that it was given. */
export class FakeIncidentStore implements IncidentStore {
  readonly book: FakeDutyBook;
  readonly versions = new Map<string, StoredVersion & { readonly versionHash: string }>();
  readonly receipts = new Map<string, Receipt>();
  readonly periodsClosed = new Map<string, NonNullable<Acceptance['period']>>();
  readonly withdrawals: StoredVersion[] = [];
  /** Called before each acceptance; what it changes meanwhile makes a conflict, as another writer would. */
  beforeAccept: ((acceptance: Acceptance) => void | Promise<void>) | undefined;

  constructor(book: FakeDutyBook = new FakeDutyBook()) {
    this.book = book;
  }

  async accept(acceptance: Acceptance): Promise<Accepted> {
    await this.beforeAccept?.(acceptance);
    const { receipt, version, versionHash, period, duties, due } = acceptance;
    if (version && versionHash === undefined) throw new Error('a version is accepted with its hash');
    refuseIfTooLarge(1 + (version ? 1 : 0) + (version?.content.kind === 'withdrawn' ? 1 : 0) + (period ? 1 : 0) + duties.length * 2 + due.length);
    const before = this.receipts.get(receiptKey(receipt));
    if (before) return before.contentHash === receipt.contentHash ? { kind: 'duplicate', receipt: storedCopy(before) } : { kind: 'event-conflict' };
    const sameVersion = version && this.versions.get(versionKey(version.force, version.reference, version.version));
    if (sameVersion) {
      if (sameVersion.versionHash !== versionHash) return { kind: 'version-conflict' };
      this.keepReceipt(receipt);
      return { kind: 'same-version', receipt: storedCopy(receipt) };
    }
    if (!this.book.dutiesAreAsRead(duties)) return { kind: 'conflict' };
    this.keepReceipt(receipt);
    if (version) {
      this.versions.set(versionKey(version.force, version.reference, version.version), { ...storedCopy(version), versionHash: versionHash ?? '' });
      if (version.content.kind === 'withdrawn') this.withdrawals.push(storedCopy(version));
    }
    if (period) this.periodsClosed.set(`${period.force}#${epochMs(period.data.periodStart)}#${epochMs(period.data.periodEnd)}`, storedCopy(period));
    this.book.storeDuties(duties);
    for (const row of due) await this.book.due.put(row);
    return { kind: 'accepted' };
  }

  async receipt(force: string, receiptId: string): Promise<Receipt | undefined> {
    return storedCopy(this.receipts.get(receiptKey({ force, receiptId })));
  }

  async version(force: string, reference: string, version: number): Promise<StoredVersion | undefined> {
    const found = this.versions.get(versionKey(force, reference, version));
    if (!found) return undefined;
    const { versionHash: _versionHash, ...stored } = found;
    return storedCopy(stored);
  }

  async latest(force: string, reference: string, kind?: 'incident'): Promise<StoredVersion | undefined> {
    const numbers = [...this.versions.values()]
      .filter((stored) => stored.force === force && stored.reference === reference && (kind === undefined || stored.content.kind === kind))
      .map((stored) => stored.version);
    return numbers.length === 0 ? undefined : this.version(force, reference, Math.max(...numbers));
  }

  async withdrawalsSince(force: string, since: Instant, atMost: number): Promise<number> {
    return Math.min(atMost, this.withdrawals.filter((withdrawal) => withdrawal.force === force && withdrawal.receivedAt >= since).length);
  }

  async periods(force: string, from: Instant, to: Instant): Promise<readonly PeriodClosedData[]> {
    return [...this.periodsClosed.values()]
      .filter(({ force: of, data }) => of === force && epochMs(data.periodEnd) > epochMs(from) && epochMs(data.periodEnd) <= epochMs(to))
      .map(({ data }) => storedCopy(data))
      .sort((a, b) => epochMs(a.periodEnd) - epochMs(b.periodEnd) || epochMs(a.periodStart) - epochMs(b.periodStart));
  }

  private keepReceipt(receipt: Receipt): void {
    this.receipts.set(receiptKey(receipt), storedCopy(receipt));
  }
}

function receiptKey({ force, receiptId }: Pick<Receipt, 'force' | 'receiptId'>): string {
  return JSON.stringify([force, receiptId]);
}

function versionKey(force: string, reference: string, version: number): string {
  return `${force}#${reference}#${version}`;
}
