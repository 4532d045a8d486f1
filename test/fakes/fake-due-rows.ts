import { dueGroup, type DueRow } from '../../shared/domain/duty/due.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { DueRows } from '../../shared/ports/due-rows.ts';
import { storedCopy } from './stored-copy.ts';

/** Keeps every row until it is removed; `rows` may be looked at, earliest first. */
export class FakeDueRows implements DueRows {
  private readonly kept = new Map<string, DueRow>();

  get rows(): readonly DueRow[] {
    return [...this.kept.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }

  async put(row: DueRow): Promise<void> {
    this.kept.set(keyOf(row), storedCopy(row));
  }

  async due(group: 'release' | 'chase', upTo: Instant, limit: number, after?: DueRow): Promise<readonly DueRow[]> {
    if (limit < 1 || limit > 1000) throw new RangeError('between 1 and 1,000 due rows may be asked for');
    return storedCopy(this.rows.filter((row) => dueGroup(row) === group && row.at <= upTo && (after === undefined || keyOf(row) > keyOf(after))).slice(0, limit));
  }

  async earliest(group: 'release' | 'chase'): Promise<DueRow | undefined> {
    const row = this.rows.find((candidate) => dueGroup(candidate) === group);
    return row && storedCopy(row);
  }

  async remove(row: DueRow): Promise<void> {
    this.kept.delete(keyOf(row));
  }

  async removeAll(rows: readonly DueRow[]): Promise<void> {
    for (const row of rows) this.kept.delete(keyOf(row));
  }
}

function keyOf(row: DueRow): string {
  return `${row.at}#${row.id}#${dueGroup(row)}`;
}
