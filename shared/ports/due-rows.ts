import type { DueRow } from '../domain/duty/due.ts';
import type { Instant } from '../domain/time.ts';

export interface DueRows {
  put(row: DueRow): Promise<void>;
  /** Rows of the group whose instant has come, the earliest first; at most `limit`, which is at most 1,000; those behind the row `after`, if one is given. */
  due(group: 'release' | 'chase', upTo: Instant, limit: number, after?: DueRow): Promise<readonly DueRow[]>;
  /** The earliest row of the group, whenever it is due. */
  earliest(group: 'release' | 'chase'): Promise<DueRow | undefined>;
  /** Removing a row that is gone is no error. */
  remove(row: DueRow): Promise<void>;
  /** The same for many; not all or nothing. A row that is given twice goes once. */
  removeAll(rows: readonly DueRow[]): Promise<void>;
}
