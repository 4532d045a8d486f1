import type { Establishment, EstablishmentLink } from '../../../shared/domain/schools/establishment.ts';
import { RefusedInput } from '../files/refusals.ts';
import { readEstablishments, readLinks, type RegisterRow } from './read-gias.ts';

export interface LoadedRegister {
  readonly establishments: readonly Establishment[];
  readonly links: readonly EstablishmentLink[];
}

/**
 * Reads a register and its links into memory, some 50 MB for the national files. Rows that can't be used are passed to `warn` in words without values;
 * they do not stop the reading, because the register's own extracts have such rows.
 * @throws RefusedInput when a file is no register or has no usable row
 */
export async function loadRegister(registerPath: string, linksPath: string, warn: (message: string) => void): Promise<LoadedRegister> {
  const establishments = await rowsOf(registerPath, readEstablishments(registerPath), warn);
  if (establishments.length === 0) throw new RefusedInput(`${registerPath} has no establishment that can be used.`);
  return { establishments, links: await rowsOf(linksPath, readLinks(linksPath), warn) };
}

const mostNamed = 5;

async function rowsOf<T>(path: string, rows: AsyncIterable<RegisterRow<T>>, warn: (message: string) => void): Promise<T[]> {
  const values: T[] = [];
  let left = 0;
  const say = (line: number, field: string, reason: string, what: string): void => {
    left += 1;
    if (left <= mostNamed) warn(`${path} line ${line}: ${field} ${reason}; ${what}.`);
  };
  for await (const row of rows) {
    if (row.kind === 'refused') {
      say(row.line, row.field, row.reason, 'the row was left out');
      continue;
    }
    for (const { field, reason } of row.doubts) say(row.line, field, reason, 'the field was left out');
    values.push(row.value);
  }
  if (left > mostNamed) warn(`${path}: ${left - mostNamed} more rows or fields were left out.`);
  return values;
}
