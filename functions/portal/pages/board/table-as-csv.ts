import type { BoardSheet } from '../../../../shared/domain/board/board-sheet.ts';
import type { BoardTable } from '../../../../shared/domain/board/table-of.ts';

/** How a number that is not shown stands in a table and in a file, as in official statistics. */
export const notShown = 'c';

/** A table as comma-separated values, with no text that a spreadsheet would take for a formula. */
export function tableAsCsv({ rowHeading, columns, rows }: BoardTable, { values, hidden }: BoardSheet): string {
  const lines = [
    [rowHeading, ...columns.map(({ heading }) => heading)],
    ...rows.map((row) => [row.heading, ...row.cells.map((cell) => (hidden.has(cell) ? notShown : (values.get(cell) ?? 0)))]),
  ];
  return lines.map((line) => line.map(fieldOf).join(',')).join('\r\n') + '\r\n';
}

function fieldOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[\s]*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
