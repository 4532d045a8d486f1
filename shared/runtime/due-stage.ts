import { urgencyOf, type DueRow } from '../domain/duty/due.ts';
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
  /**
   * How many emails may be handed on this minute, and which rows lead to one: one for a setting, instant and kind of row. Those with
   * the nearest deadline go first and the rest wait for the next minute. Default: all go.
   */
  readonly emails?: { readonly most: (now: Instant) => Promise<number>; readonly leadsToOne: (row: DueRow) => boolean };
}

const page = 200;
const readAtOnce = 1000;
/** A minute looks at no more than so many rows; what is beyond them waits for the next. */
const mostRows = 30_000;

/**
 * Works through every row whose instant has come. A row that fails does not stop those behind it, nor does a page; a page that
 * failed is thrown once the others are done, so that somebody hears of it.
 */
export async function workDueRows({ group, rows, clock, log, work, emails }: DueStage): Promise<{ readonly done: number; readonly left: number }> {
  const now = clock.now();
  const found = await allDue(rows, group, now);
  const together = togetherOf(found);
  const turns = emails && together.some(([row]) => row && emails.leadsToOne(row)) ? byDeadline(together, emails.leadsToOne, await emails.most(now)) : together;
  let finished = 0;
  const faults: unknown[] = [];
  for (const due of inPages(turns)) {
    try {
      const settled = await work(due, now);
      await rows.removeAll(settled);
      finished += settled.length;
    } catch (fault) {
      faults.push(fault);
    }
  }
  const left = found.length - finished;
  log.info('tick-finished', { what: group, count: finished, failed: left });
  if (faults.length > 0) throw new Error(`${faults.length} pages of due rows failed`, { cause: faults[0] });
  return { done: finished, left };
}

async function allDue(rows: DueRows, group: DueStage['group'], now: Instant): Promise<readonly DueRow[]> {
  const found: DueRow[] = [];
  for (;;) {
    const more = await rows.due(group, now, readAtOnce, found.at(-1));
    found.push(...more);
    if (more.length < readAtOnce || found.length >= mostRows) return found;
  }
}

/** The rows of one setting, instant and kind, which may come to one email; every other row by itself. In the order in which they came due. */
function togetherOf(found: readonly DueRow[]): readonly (readonly DueRow[])[] {
  const groups = new Map<string, DueRow[]>();
  for (const row of found) {
    // Whatever is released goes out at the instant at which it is, whenever it was due: after a time away the same school may have several.
    const key = 'setting' in row ? `${row.force}~${row.setting}~${row.what === 'release' ? '' : row.at}~${row.what}` : `${row.at}~${row.id}`;
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What leads to no email first; then as many of those that do as may be sent, the nearest deadline first. */
function byDeadline(together: readonly (readonly DueRow[])[], leadsToOne: (row: DueRow) => boolean, most: number): readonly (readonly DueRow[])[] {
  const mailing = together.filter(([row]) => row && leadsToOne(row));
  const others = together.filter(([row]) => row && !leadsToOne(row));
  const urgent = mailing.map((group) => ({ group, by: group.map(urgencyOf).toSorted()[0] ?? '' })).toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  return [...others, ...urgent.slice(0, most).map(({ group }) => group)];
}

/** Pages of about `page` rows that part nothing that goes together. */
function* inPages(together: readonly (readonly DueRow[])[]): Generator<readonly DueRow[]> {
  let rows: DueRow[] = [];
  for (const group of together) {
    if (rows.length > 0 && rows.length + group.length > page) {
      yield rows;
      rows = [];
    }
    rows.push(...group);
  }
  if (rows.length > 0) yield rows;
}
