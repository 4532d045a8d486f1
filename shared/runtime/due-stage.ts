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

/**
 * Works through every row whose instant has come. A row that fails does not stop those behind it, nor does a page; a page that
 * failed is thrown once the others are done, so that somebody hears of it.
 */
export async function workDueRows({ group, rows, clock, log, work }: DueStage): Promise<{ readonly done: number; readonly left: number }> {
  const now = clock.now();
  const left = new Set<string>();
  let finished = 0;
  const faults: unknown[] = [];
  for (let pages = 0; pages < mostPages; pages++) {
    const limit = Math.min(1000, page + left.size);
    const found = await rows.due(group, now, limit);
    const fresh = found.filter((row) => !left.has(row.id));
    const due = found.length === limit ? withoutCutOff(fresh) : fresh;
    if (due.length === 0) break;
    let settled: readonly DueRow[] = [];
    try {
      settled = await work(due, now);
      for (const row of settled) await rows.remove(row);
      finished += settled.length;
    } catch (fault) {
      settled = [];
      faults.push(fault);
    }
    const ids = new Set(settled.map((row) => row.id));
    for (const row of due) if (!ids.has(row.id)) left.add(row.id);
  }
  log.info('tick-finished', { what: group, count: finished, failed: left.size });
  if (faults.length > 0) throw new Error(`${faults.length} pages of due rows failed`, { cause: faults[0] });
  return { done: finished, left: left.size };
}

/** A full page may end among the children of one setting: those go with the rest of them on the next, into one email. */
function withoutCutOff(rows: readonly DueRow[]): readonly DueRow[] {
  const last = rows.at(-1);
  if (!last || !('setting' in last)) return rows;
  const whole = rows.filter((row) => !('setting' in row) || row.setting !== last.setting || row.at !== last.at);
  return whole.length > 0 ? whole : rows;
}
