import { describe, expect, it } from 'vitest';
import { urgencyOf, type DueRow } from '../../shared/domain/duty/due.ts';
import { workDueRows } from '../../shared/runtime/due-stage.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { FakeClock } from '../fakes/fake-clock.ts';
import { FakeDueRows } from '../fakes/fake-due-rows.ts';

const log = makeLog('test', () => undefined);
const clock = new FakeClock('2026-11-09T07:00:00Z');

function aRow(id: string, setting = 'school:900012', at = '2026-11-09T07:00:00Z'): DueRow {
  return { what: 'release', at, id: `${setting}~${id}~release`, force: 'cheshire', reference: 'r', childRef: 'c1', setting, disclosureId: id };
}
const padded = (n: number) => String(n).padStart(4, '0');

async function work(rows: readonly DueRow[], doing: (rows: readonly DueRow[]) => Promise<readonly DueRow[]>) {
  const store = new FakeDueRows();
  for (const row of rows) await store.put(row);
  const pages: DueRow[][] = [];
  const result = await workDueRows({ group: 'release', rows: store, clock, log, work: async (page) => {
    pages.push([...page]);
    return doing(page);
  } }).catch((fault: unknown) => fault);
  return { pages, result, left: store.rows };
}

describe('the minute\'s look at what is due', () => {
  it('does what is due, removes it, and leaves what is not', async () => {
    const later = aRow('d9', 'school:900012', '2026-11-09T07:01:00Z');
    const { pages, result, left } = await work([aRow('d1'), aRow('d2'), later], async (page) => page);
    expect(pages).toHaveLength(1);
    expect(result).toEqual({ done: 2, left: 0 });
    expect(left).toEqual([later]);
  });

  it('a row that is not done stays, is given once, and stops none behind it', async () => {
    const rows = Array.from({ length: 450 }, (_, n) => aRow(`d${padded(n)}`, `school:${padded(n)}`));
    const { pages, result, left } = await work(rows, async (page) => page.filter((row) => !row.id.includes('d0003')));
    expect(result).toEqual({ done: 449, left: 1 });
    expect(pages.flat()).toHaveLength(450);
    expect(left).toHaveLength(1);
  });

  it('a page that throws keeps its rows, does not stop the pages behind it, and is heard of', async () => {
    const rows = Array.from({ length: 450 }, (_, n) => aRow(`d${padded(n)}`, `school:${padded(n)}`));
    const { result, left } = await work(rows, async (page) => {
      if (page.some((row) => row.id.includes('d0003'))) throw new Error('no');
      return page;
    });
    expect(result).toBeInstanceOf(Error);
    expect(left.length).toBeLessThanOrEqual(200);
    expect(left.some((row) => row.id.includes('d0003'))).toBe(true);
  });

  it('never parts the children of one school at the edge of a page, so that they come in one email', async () => {
    const rows = Array.from({ length: 700 }, (_, n) => aRow(`d${padded(n)}`, `school:${padded(Math.floor(n / 7))}`));
    const { pages, left } = await work(rows, async (page) => page);
    expect(left).toEqual([]);
    for (let school = 0; school < 100; school++) expect(pages.filter((page) => page.some((row) => 'setting' in row && row.setting === `school:${padded(school)}`))).toHaveLength(1);
  });

  it('hands on no more emails than the minute has, the nearest deadline first and a school whole; the rest stay for the next', async () => {
    const store = new FakeDueRows();
    const byDeadline = (n: number): DueRow => Object.assign(aRow(`d${padded(n)}`, `school:${padded(n % 50)}`), { deadlineAt: `2026-11-09T08:${String(59 - (n % 50)).padStart(2, '0')}:00Z` });
    for (let n = 0; n < 100; n++) await store.put(byDeadline(n));
    const told: DueRow[] = [];
    const tick = () => workDueRows({ group: 'release', rows: store, clock, log, emails: { most: async () => 20, leadsToOne: () => true }, work: async (page) => { told.push(...page); return page; } });
    expect(await tick()).toEqual({ done: 40, left: 60 });
    expect(await tick()).toEqual({ done: 40, left: 20 });
    expect(await tick()).toEqual({ done: 20, left: 0 });
    const deadlines = told.map((row) => urgencyOf(row));
    expect(deadlines).toEqual(deadlines.toSorted());
  });

  it('reads thousands of rows page by page, each once, and keeps none from its turn', async () => {
    const rows = Array.from({ length: 2500 }, (_, n) => aRow(`d${padded(n)}`, `school:${padded(n)}`));
    const { pages, left } = await work(rows, async (page) => page.filter((row) => !row.id.includes('d0')));
    expect(pages.flat()).toHaveLength(2500);
    expect(left).toHaveLength(1000);
  });

  it('a school with more children than a page holds is still worked through', async () => {
    const { left, result } = await work(Array.from({ length: 450 }, (_, n) => aRow(`d${padded(n)}`)), async (page) => page);
    expect(left).toEqual([]);
    expect(result).toEqual({ done: 450, left: 0 });
  });
});
