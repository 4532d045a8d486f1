import type { Establishment, EstablishmentLink } from '../../../shared/domain/schools/establishment.ts';
import { establishmentFrom, linkFrom, type Doubt, type RowReading } from './parse-gias-row.ts';
import { RefusedInput } from '../files/refusals.ts';
import { readRegisterCsv } from './read-register-csv.ts';

/**
 * What a line of a register file came to: a row, with the fields left out because they could not be read (`doubts`),
 * or a refusal. `line` is where the row begins; the heading is line 1. A reason never quotes the value.
 */
export type RegisterRow<T> =
  | { readonly kind: 'row'; readonly line: number; readonly value: T; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'refused'; readonly line: number; readonly field: string; readonly reason: string };

/**
 * Streams `edubasealldata*.csv`. Columns are found by heading, in any order; those that this product does not use are ignored.
 * @throws RefusedInput when the file is no register: a heading that is needed is missing
 */
export function readEstablishments(path: string): AsyncGenerator<RegisterRow<Establishment>> {
  return readRows(path, ['URN', 'LA (code)', 'EstablishmentName', 'EstablishmentStatus (code)'], establishmentFrom);
}

/**
 * Streams `links_edubasealldata*.csv`. Columns are found by heading, so a file with URN and LinkURN the other way round reads the same.
 * @throws RefusedInput when the file is no links file
 */
export function readLinks(path: string): AsyncGenerator<RegisterRow<EstablishmentLink>> {
  return readRows(path, ['URN', 'LinkURN', 'LinkName', 'LinkType'], linkFrom);
}

async function* readRows<T>(
  path: string,
  needed: readonly string[],
  parseRow: (cell: (heading: string) => string) => RowReading<T>,
): AsyncGenerator<RegisterRow<T>> {
  let columns: Map<string, number> | undefined;
  for await (const item of readRegisterCsv(path)) {
    if (columns === undefined) {
      columns = headingsOf(path, item.kind === 'cells' ? item.cells : [], needed);
      continue;
    }
    if (item.kind === 'refused') {
      yield item;
      continue;
    }
    const { line, cells } = item;
    const found = columns;
    if (cells.length !== found.size) {
      yield { kind: 'refused', line, field: '', reason: `has ${cells.length} columns where the heading has ${found.size}` };
      continue;
    }
    const reading = parseRow((heading) => (cells[found.get(heading) ?? -1] ?? '').trim());
    if (reading.kind === 'refused') yield { ...reading, line };
    else yield { kind: 'row', line, value: reading.value, doubts: reading.doubts };
  }
  if (columns === undefined) throw new RefusedInput(`${path} is empty.`);
}

function headingsOf(path: string, cells: readonly string[], needed: readonly string[]): Map<string, number> {
  const columns = new Map(cells.map((heading, index) => [heading.trim(), index]));
  const missing = needed.filter((heading) => !columns.has(heading));
  if (missing.length > 0) throw new RefusedInput(`${path} has no column headed ${missing.join(', ')}.`);
  if (columns.size !== cells.length) throw new RefusedInput(`${path} has two columns with the same heading.`);
  return columns;
}
