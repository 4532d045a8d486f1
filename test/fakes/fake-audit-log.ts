import type { AuditEntry, AuditLog, AuditReader } from '../../shared/ports/audit-log.ts';
import type { Page } from '../../shared/ports/duty-book.ts';
import { storedCopy } from './stored-copy.ts';

export class FakeAuditLog implements AuditLog, AuditReader {
  /** Entries a page of a search. */
  pageSize = 500;
  /** How many pages were read. */
  reads = 0;
  readonly entries: AuditEntry[] = [];
  /** Set to make every append throw it, as when the log cannot be written. */
  fault: Error | undefined;

  async append(entry: AuditEntry): Promise<void> {
    if (this.fault) throw this.fault;
    this.entries.push(storedCopy(entry));
  }

  async entriesBetween(force: string, from: string, to: string, cursor = '0'): Promise<Page<AuditEntry>> {
    this.reads += 1;
    const all = this.entries.filter((entry) => entry.force === force && entry.at >= from && entry.at < to).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const end = Number(cursor) + this.pageSize;
    return { items: storedCopy(all.slice(Number(cursor), end)), ...(end < all.length ? { cursor: String(end) } : {}) };
  }
}
