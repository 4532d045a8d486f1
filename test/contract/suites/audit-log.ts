import { expect, test } from 'vitest';
import type { AuditEntry, AuditLog } from '../../../shared/ports/audit-log.ts';

export interface AuditLogSubject {
  readonly log: AuditLog;
  /** What was kept, in any order, by other means than the log itself. */
  readonly kept: () => Promise<readonly AuditEntry[]>;
}

export function auditLogSuite(fresh: () => Promise<AuditLogSubject>): void {
  const entry: AuditEntry = { at: '2026-11-08T22:41:00Z', force: 'cheshire', operation: 'disclosure', actor: 'sub-1', what: 'notification read', reference: 'INC-1', childRef: 'c1', subject: 'P-1', recipient: 'A-1', outcome: 'shown' };

  test('keeps every entry, the same one twice too', async () => {
    const { log, kept } = await fresh();
    const bare: AuditEntry = { at: '2026-11-09T22:41:00Z', force: '', operation: 'sign-in', actor: 'sub-2', what: 'sign-in' };
    for (const given of [entry, entry, bare]) await log.append(given);
    const found = await kept();
    expect(found).toHaveLength(3);
    expect(found).toEqual(expect.arrayContaining([entry, entry, bare]));
  });
}
