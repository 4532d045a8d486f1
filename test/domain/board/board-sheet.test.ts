import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoardDay, tellingClasses } from '../../../shared/domain/board/board-day.ts';
import { boardSheet, shareOf, weeksTouching } from '../../../shared/domain/board/board-sheet.ts';
import { lastWholeWeek, mondayOf, quarterBeside, quarterFrom, quarterOf, weeksOf } from '../../../shared/domain/board/periods.ts';
import { determined } from '../../../shared/domain/board/suppress.ts';
import { aBoardDay } from '../../builders/a-board-day.ts';
import { emptySheet, tableOf } from '../../../shared/domain/board/table-of.ts';

const weeks = ['2026-10-05', '2026-10-12'];
const rowsOf = (sheet: ReturnType<typeof boardSheet>, id: string) => (sheet.tables.find((table) => table.id === id)?.rows ?? []).map(({ heading, cells }) => [heading, ...cells.map((cell) => (sheet.hidden.has(cell) ? 'c' : sheet.values.get(cell)))]);

describe('the tables of the board', () => {
  const days = [
    aBoardDay('2026-10-05', { tellings: { '876': { 'before-opening': 20, 'late-read': 6 }, '896': { 'before-opening': 10, open: 5 } }, knew: { acknowledged: 25, read: 5 } }),
    aBoardDay('2026-10-13', { tellings: { '876': { 'before-opening': 12, 'before-home-time': 5 } }, knew: { acknowledged: 12 }, incidents: { first: 30, repeat: 10 }, hours: [1, 2, 3, 4, 30], reviews: { suggested: 8, shown: 2 } }),
  ];

  it('add up by week and by authority, with the same sums below both', () => {
    const sheet = boardSheet(days, weeks, 1);
    expect(rowsOf(sheet, 'told-by-week')).toEqual([['5 October', 30, 0, 6, 0, 5, 41], ['12 October', 12, 5, 0, 0, 0, 17], ['All', 42, 5, 6, 0, 5, 58]]);
    expect(rowsOf(sheet, 'told-by-authority')).toEqual([['Authority 876', 32, 5, 0, 0, 0, 6, 0, 0, 43], ['Authority 896', 10, 0, 0, 0, 0, 0, 0, 5, 15], ['All', 42, 5, 0, 0, 0, 6, 0, 5, 58]]);
    expect(rowsOf(sheet, 'how-they-knew')).toEqual([['Children told', 37, 5, 0, 42]]);
    expect(sheet.shares.map((share) => [share.id, shareOf(sheet, share)])).toEqual([['told-in-time', 47 / 58], ['told-late', 6 / 58], ['repeat', 0.25], ['within-a-day', 0.8], ['suggestion-right', 0.8], ['by-a-person', undefined]]);
    expect(sheet.medianHours).toBe(3);
  });

  it('hide small numbers with what would tell them, and no share is made of a hidden number', () => {
    const sheet = boardSheet(days, weeks, 5);
    expect(rowsOf(sheet, 'reviews')).toEqual([['5 October', 0, 0, 0, 0, 0], ['12 October', 'c', 'c', 0, 10, 0], ['All', 'c', 'c', 0, 10, 0]]);
    expect(sheet.shares.filter((share) => shareOf(sheet, share) === undefined).map(({ id }) => id)).toEqual(['within-a-day', 'suggestion-right', 'by-a-person']);
  });

  it('show no middle of fewer hours than may be counted', () => {
    expect(boardSheet(days, weeks, 6).medianHours).toBeUndefined();
  });

  it('never let a hidden number be worked out, in whatever days there were', () => {
    const counts = fc.record(Object.fromEntries(tellingClasses.map((one) => [one, fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, fc.nat(30))])));
    const day = fc.record({ at: fc.constantFrom('2026-10-05', '2026-10-08', '2026-10-13'), tellings: fc.dictionary(fc.constantFrom('876', '895', '896'), counts), first: fc.nat(20), repeat: fc.nat(8) });
    fc.assert(fc.property(fc.uniqueArray(day, { selector: ({ at }) => at, maxLength: 3 }), fc.integer({ min: 2, max: 10 }), (drawn, under) => {
      const given: BoardDay[] = drawn.map(({ at, tellings, first, repeat }) => {
        const knew = Object.values(tellings).reduce((sum, row) => sum + (row['before-opening'] ?? 0), 0);
        return aBoardDay(at, { tellings, knew: { acknowledged: Math.floor(knew / 2), read: knew - Math.floor(knew / 2) }, incidents: { first, repeat } });
      });
      const sheet = boardSheet(given, weeks, under);
      for (const [cell, value] of sheet.values) if (value > 0 && value < under) expect(sheet.hidden.has(cell)).toBe(true);
      // The sums themselves hold: what flows into a node flows out of it.
      expect(balanceOf(sheet)).toEqual([]);
      expect(determined({ values: sheet.values, edges: sheet.edges }, sheet.hidden)).toEqual([]);
    }), { seed: 20261109, numRuns: 100 });
  });

  it('a column that stands alone is protected by its own sum', () => {
    const sheet = emptySheet();
    tableOf(sheet, { id: 't', title: '', definition: '', rowHeading: '', rows: [{ id: 'a', heading: 'a' }, { id: 'b', heading: 'b' }], groups: [{ columns: [{ id: 'x', heading: 'x' }] }], valueOf: (row) => (row === 'a' ? 2 : 50) });
    expect(determined(sheet, new Set(['t|a|x']))).toEqual(['t|a|x']);
    expect(determined(sheet, new Set(['t|a|x', 't|b|x']))).toEqual([]);
  });
});

function balanceOf({ values, edges }: ReturnType<typeof boardSheet>): string[] {
  const flow = new Map<string, number>();
  for (const { cell, from, to } of edges) {
    flow.set(from, (flow.get(from) ?? 0) - (values.get(cell) ?? 0));
    flow.set(to, (flow.get(to) ?? 0) + (values.get(cell) ?? 0));
  }
  return [...flow].filter(([, left]) => left !== 0).map(([node, left]) => `${node}: ${left}`);
}

describe('the quarters that the board is shown', () => {
  it('share no week, and leave none out', () => {
    let quarter = quarterOf('2024-01-01');
    const mondays: string[] = [];
    for (let n = 0; n < 16; n += 1) {
      for (const monday of weeksOf(quarter)) expect([quarterOf(monday), mondayOf(monday)]).toEqual([quarter, monday]);
      mondays.push(...weeksOf(quarter));
      expect(quarterBeside(quarterBeside(quarter, 1), -1)).toBe(quarter);
      quarter = quarterBeside(quarter, 1);
    }
    expect(mondays).toEqual(weeksTouching('2024-01-01', mondays.at(-1) ?? ''));
    expect(mondays.length).toBe(209);
  });

  it.each([['2026-11-09', '2026-11-02'], ['2026-11-08', '2026-10-26'], ['2026-11-10', '2026-11-02']])('on %s the last week that is over began on %s', (today, monday) => {
    expect(lastWholeWeek(today)).toBe(monday);
  });

  it.each([['2026-Q4', '2026-Q4'], ['2026-Q5', undefined], ['26-Q1', undefined], [undefined, undefined], ['2026-Q4/../x', undefined]])('reads %s as %s', (text, quarter) => {
    expect(quarterFrom(text)).toBe(quarter);
  });
});
