import type { DueRow } from '../domain/duty/due.ts';
import type { Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { DueRows } from '../ports/due-rows.ts';
import type { Log } from './log.ts';

export interface DueStage {
  readonly group: 'release' | 'chase';
  readonly rows: DueRows;
  readonly clock: Clock;
  readonly log: Log;
  /**
   * Does what some rows ask for; answers those that may now be removed. The others stay and are looked at again at the next
   * minute. Rows that come together are given together, so that a school with three children gets one email.
   */
  readonly work: (rows: readonly DueRow[], now: Instant) => Promise<readonly DueRow[]>;
}

const page = 200;
const mostPages = 50;

/** Works through every row whose instant has come. A row that fails does not stop those behind it. */
export async function workDueRows({ group, rows, clock, log, work }: DueStage): Promise<{ readonly done: number; readonly left: number }> {
  const now = clock.now();
  const left = new Set<string>();
  let finished = 0;
  for (let pages = 0; pages < mostPages; pages++) {
    const due = (await rows.due(group, now, Math.min(1000, page + left.size))).filter((row) => !left.has(row.id));
    if (due.length === 0) break;
    const settled = await work(due, now);
    for (const row of settled) await rows.remove(row);
    finished += settled.length;
    const ids = new Set(settled.map((row) => row.id));
    for (const row of due) if (!ids.has(row.id)) left.add(row.id);
  }
  log.info('tick-finished', { what: group, count: finished, failed: left.size });
  return { done: finished, left: left.size };
}
