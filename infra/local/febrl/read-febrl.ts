import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { RefusedInput } from '../files/refusals.ts';

const columns = ['rec_id', 'given_name', 'surname', 'street_number', 'address_1', 'address_2', 'suburb', 'postcode', 'state', 'date_of_birth'] as const;

/** One line of a FEBRL file. What is not known is ''. The social security number is not read. */
export interface FebrlRecord {
  /** Holds the truth. Only `truth.ts` may look into it. */
  readonly recId: string;
  readonly given: string;
  readonly surname: string;
  readonly number: string;
  readonly address1: string;
  readonly address2: string;
  readonly suburb: string;
  readonly postcode: string;
  readonly state: string;
  /** "YYYY-MM-DD" as it was written, which may be no day of any calendar. */
  readonly born: string;
}

/**
 * Reads a FEBRL data set (a header, commas, spaces about the cells).
 * @throws RefusedInput if it is no such file; it names the file and the column, never a value
 */
export async function readFebrl(path: string): Promise<FebrlRecord[]> {
  const rows = readRows(path, await readFile(path, 'utf8'));
  const [header = [], ...lines] = rows;
  const at = columns.map((column) => {
    const found = header.indexOf(column);
    if (found === -1) throw new RefusedInput(`${path}: the column ${column} is missing from the header.`);
    return found;
  });
  return lines.map((line, index) => {
    if (line.length !== header.length) throw new RefusedInput(`${path}: row ${index + 1} must have ${header.length} cells, like the header.`);
    const [recId = '', given = '', surname = '', number = '', address1 = '', address2 = '', suburb = '', postcode = '', state = '', born = ''] = at.map((cell) => (line[cell] ?? '').toLowerCase());
    return { recId, given, surname, number, address1, address2, suburb, postcode, state, born: /^\d{8}$/.test(born) ? `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}` : born };
  });
}

function readRows(path: string, text: string): string[][] {
  try {
    return parse(text, { trim: true, bom: true, skip_empty_lines: true, relax_column_count: true });
  } catch (cause) {
    if (cause instanceof CsvError) throw new RefusedInput(`${path}: it can't be read as CSV.`);
    throw cause;
  }
}
