import type { AuditEntry, AuditLog } from '../../shared/ports/audit-log.ts';
import { storedCopy } from './stored-copy.ts';

export class FakeAuditLog implements AuditLog {
  readonly entries: AuditEntry[] = [];
  /** Set to make every append throw it, as when the log cannot be written. */
  fault: Error | undefined;

  async append(entry: AuditEntry): Promise<void> {
    if (this.fault) throw this.fault;
    this.entries.push(storedCopy(entry));
  }
}
