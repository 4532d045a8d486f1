import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determined, type Edge, suppress, type SummedCells } from '../../../shared/domain/board/suppress.ts';

/** A table with its sums. */
function table(rows: readonly (readonly number[])[]): SummedCells {
  const values = new Map<string, number>();
  const edges: Edge[] = [];
  const put = (cell: string, value: number, from: string, to: string): void => {
    values.set(cell, value);
    edges.push({ cell, from, to, ...(cell.includes(',') ? {} : { sum: true as const }) });
  };
  const width = rows[0]?.length ?? 0;
  rows.forEach((row, r) => {
    row.forEach((value, c) => { put(`${r},${c}`, value, `row${r}`, `column${c}`); });
    put(`row ${r}`, row.reduce((sum, value) => sum + value, 0), 'in', `row${r}`);
  });
  for (let c = 0; c < width; c += 1) put(`column ${c}`, rows.reduce((sum, row) => sum + (row[c] ?? 0), 0), `column${c}`, 'out');
  put('all', rows.flat().reduce((sum, value) => sum + value, 0), 'out', 'in');
  return { values, edges };
}

/**
 * Every table of whole numbers that agrees with what is shown, hidden figures being at least 1, found by trying; written without the code under
 * test. Answers, for each hidden figure, with the values it takes. `most` bounds a hidden figure.
 */
function valuesThatAgree(rows: readonly (readonly number[])[], hidden: ReadonlySet<string>, most: number): Map<string, Set<number>> {
  const found = new Map([...hidden].map((cell) => [cell, new Set<number>()]));
  const true_ = table(rows).values;
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const tried = rows.map((row) => [...row]);
  const sumsAgree = (): boolean => {
    const sums = table(tried).values;
    return [...sums].every(([cell, value]) => (hidden.has(cell) ? value >= 1 : value === true_.get(cell)));
  };
  const walk = (at: number): void => {
    if (at === height * width) {
      if (!sumsAgree()) return;
      const sums = table(tried).values;
      for (const [cell, taken] of found) taken.add(sums.get(cell) ?? 0);
      return;
    }
    const [r, c] = [Math.floor(at / width), at % width];
    const row = tried[r] as number[];
    const before = row[c] as number;
    if (c === 0 && r > 0 && !hidden.has(`row ${r - 1}`) && (tried[r - 1] as number[]).reduce((sum, value) => sum + value, 0) !== true_.get(`row ${r - 1}`)) return;
    for (const value of hidden.has(`${r},${c}`) ? Array.from({ length: most }, (_, n) => n + 1) : [before]) {
      row[c] = value;
      walk(at + 1);
    }
    row[c] = before;
  };
  walk(0);
  return found;
}

describe('small numbers of a table', () => {
  it('are hidden with one more of their row and of their column, so that no sum gives them away', () => {
    const hidden = suppress(table([[3, 20, 30], [10, 40, 50], [60, 70, 80]]), 5);
    expect([...hidden].sort()).toEqual(['0,0', '0,1', '1,0', '1,1']);
  });

  it('are all shown where policy hides none, and noughts are always shown', () => {
    expect(suppress(table([[1, 2], [3, 4]]), 1).size).toBe(0);
    expect([...suppress(table([[0, 20], [30, 0]]), 5)]).toEqual([]);
  });

  it('two ones are told by their sum of two, so that the sum is hidden too', () => {
    const cells = table([[1, 1, 0], [9, 9, 9]]);
    expect(determined(cells, new Set(['0,0', '0,1']))).toEqual(['0,0', '0,1']);
    expect(suppress(cells, 5).has('row 0')).toBe(true);
  });

  it('no hidden figure can be worked out from what is shown: another table always agrees with it too', () => {
    const rows = fc.integer({ min: 2, max: 3 }).chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: width, maxLength: width }), { minLength: 2, maxLength: 2 }));
    let figures = 0;
    fc.assert(fc.property(rows, fc.integer({ min: 2, max: 5 }), (given, under) => {
      const cells = table(given);
      const hidden = suppress(cells, under);
      for (const [cell, value] of cells.values) if (value > 0 && value < under) expect(hidden.has(cell)).toBe(true);
      for (const [cell, taken] of valuesThatAgree(given, hidden, 6)) expect({ given, cell, values: taken.size }).toEqual({ given, cell, values: Math.max(2, taken.size) });
      figures += hidden.size;
    }), { seed: 20261109, numRuns: 50 });
    expect(figures).toBeGreaterThan(100);
  });

  it('the look for what is determined finds what trying finds, whatever is hidden', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 });
    fc.assert(fc.property(rows, fc.array(fc.nat(11), { maxLength: 6 }), (given, picks) => {
      const cells = table(given);
      const keys = [...cells.values.keys()];
      const hidden = new Set(picks.map((pick) => keys[pick % keys.length] ?? 'all'));
      // A change by ones never leaves this range.
      const tried = valuesThatAgree(given, hidden, 6);
      expect(determined(cells, hidden).sort()).toEqual([...tried].filter(([, values]) => values.size === 1).map(([cell]) => cell).sort());
    }), { seed: 20261109, numRuns: 200 });
  });

  it('figures that two tables share are hidden in both or in neither', () => {
    // Weeks and authorities of the same 40: what one table shows, the other cannot hide.
    const values = new Map([['w1', 38], ['w2', 2], ['a1', 20], ['a2', 20], ['all', 40]]);
    const edges = [{ cell: 'w1', from: 'b', to: 'c' }, { cell: 'w2', from: 'b', to: 'c' }, { cell: 'a1', from: 'a', to: 'b' }, { cell: 'a2', from: 'a', to: 'b' }, { cell: 'all', from: 'c', to: 'a' }];
    expect([...suppress({ values, edges }, 5)].sort()).toEqual(['w1', 'w2']);
  });
});
