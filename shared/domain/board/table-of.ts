import type { CellKey, Edge } from './suppress.ts';

export interface BoardColumn {
  readonly id: string;
  readonly heading: string;
  /** A sum of the columns before it. */
  readonly sum?: true;
}

export interface BoardRow {
  readonly id: string;
  readonly heading: string;
  /** The sum of the rows before it. */
  readonly sum?: true;
  /** One a column. Two tables that show the same sum name the same cell. */
  readonly cells: readonly CellKey[];
}

export interface BoardTable {
  readonly id: string;
  readonly title: string;
  /** How each figure is defined, in words: shown with it wherever it is shown. */
  readonly definition: string;
  readonly rowHeading: string;
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
}

/** The figures of all tables together, with how they add up. */
export interface Sheet {
  readonly values: Map<CellKey, number>;
  readonly edges: Edge[];
}

export function emptySheet(): Sheet {
  return { values: new Map(), edges: [] };
}

export function put({ values, edges }: Sheet, cell: CellKey, value: number, from: string, to: string, sum?: true): CellKey {
  values.set(cell, value);
  edges.push({ cell, from, to, ...(sum ? { sum } : {}) });
  return cell;
}

export interface TableParts {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly rowHeading: string;
  readonly rows: readonly { readonly id: string; readonly heading: string }[];
  /** Columns that add up to a total beside them; `total` undefined: each column stands alone. */
  readonly groups: readonly { readonly columns: readonly BoardColumn[]; readonly total?: BoardColumn }[];
  readonly valueOf: (row: string, column: string) => number;
}

/** A table whose rows add up to the last of them, and whose groups of columns add up each to its own total. */
export function tableOf(sheet: Sheet, { id, title, definition, rowHeading, rows, groups, valueOf }: TableParts): BoardTable {
  const columns = groups.flatMap((group) => [...group.columns, ...(group.total ? [{ ...group.total, sum: true as const }] : [])]);
  const cellsOf = new Map<string, CellKey[]>([...rows.map((row) => [row.id, [] as CellKey[]] as const), ['all', []]]);
  const push = (row: string, cell: CellKey): void => void cellsOf.get(row)?.push(cell);
  for (const [n, group] of groups.entries()) {
    const node = (...parts: readonly string[]): string => [id, n, ...parts].join('|');
    const sumOf = (row: string): number => group.columns.reduce((sum, column) => sum + valueOf(row, column.id), 0);
    for (const column of group.columns) {
      // A column by itself goes straight from the total to the total.
      const [start, end] = group.total ? [(row: string) => node('row', row), node('column', column.id)] : [() => node(column.id, 'in'), node(column.id, 'out')];
      for (const row of rows) push(row.id, put(sheet, `${id}|${row.id}|${column.id}`, valueOf(row.id, column.id), start(row.id), end));
      const total = rows.reduce((sum, row) => sum + valueOf(row.id, column.id), 0);
      push('all', put(sheet, `${id}|all|${column.id}`, total, end, group.total ? node('out') : node(column.id, 'in'), true));
    }
    if (!group.total) continue;
    for (const row of rows) push(row.id, put(sheet, `${id}|${row.id}|${group.total.id}`, sumOf(row.id), node('in'), node('row', row.id), true));
    push('all', put(sheet, `${id}|all|${group.total.id}`, rows.reduce((sum, row) => sum + sumOf(row.id), 0), node('out'), node('in'), true));
  }
  return {
    id, title, definition, rowHeading, columns,
    rows: [...rows.map(({ id: row, heading }) => ({ id: row, heading, cells: cellsOf.get(row) ?? [] })), { id: 'all', heading: 'All', sum: true, cells: cellsOf.get('all') ?? [] }],
  };
}
