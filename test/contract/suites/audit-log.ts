import { expect, test } from 'vitest';
import type { AuditEntry, AuditLog, AuditReader } from '../../../shared/ports/audit-log.ts';

export interface AuditLogSubject {
  readonly log: AuditLog;
  /** With two entries a page. */
  readonly reader: AuditReader;
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

  test('gives back the entries of a force between two instants, in order, page by page, over midnight', async () => {
    const { log, reader } = await fresh();
    const at = ['2026-11-08T22:41:00Z', '2026-11-08T23:00:00Z', '2026-11-08T23:59:59Z', '2026-11-09T00:00:00Z', '2026-11-09T10:00:00Z', '2026-11-09T23:00:00Z'];
    for (const instant of at.toReversed()) await log.append({ ...entry, at: instant });
    await log.append({ ...entry, at: '2026-11-09T09:00:00Z', force: 'gwynedd' });
    const found: AuditEntry[] = [];
    for (let cursor: string | undefined, pages = 0; pages < 20; pages += 1) {
      const page = await reader.entriesBetween('cheshire', '2026-11-08T23:00:00Z', '2026-11-09T23:00:00Z', cursor);
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items);
      cursor = page.cursor;
      if (!cursor) break;
    }
    expect(found.map((one) => one.at)).toEqual(at.slice(1, 5));
    expect(found[0]).toEqual({ ...entry, at: at[1] });
  });
}
