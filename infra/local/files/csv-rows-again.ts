import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { cellsOf, type CsvOptions, readHeader } from './read-csv-rows.ts';
import { RefusedInput } from './refusals.ts';

export interface RowPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Rows of a UTF-8 CSV file, read again by where `readCsvRows` found them. So a file of any length can be taken in another order than its own while nothing
 * is held but places, and no copy of the children in it is ever written.
 */
export class CsvRowsAgain<Column extends string> {
  readonly #path: string;
  readonly #columns: readonly Column[];
  readonly #file: number;
  readonly #opened: Stats;

  /** To be opened before the first reading, so that a change in between is noticed. @throws RefusedInput of a pipe or a device, which can't be read twice */
  constructor(path: string, { columns, optionalColumns = [] }: CsvOptions<Column>) {
    this.#path = path;
    this.#columns = [...columns, ...optionalColumns];
    if (!statSync(path).isFile()) throw new RefusedInput(`${path} is read twice, so it must be an ordinary file.`);
    this.#file = openSync(path, 'r');
    this.#opened = fstatSync(this.#file);
  }

  /** The rows at those places, which must be in the order of the file, since its last row need not end in a line end. `header` is all that comes before the first row: it says how lines end, and which column is which. */
  read(header: RowPlace, places: readonly RowPlace[]): Record<Column, string>[] {
    const records = parse(Buffer.concat([header, ...places].map((place) => this.#bytes(place))), { bom: true, relax_column_count: true }).filter((record) => record.length > 1 || record[0]?.trim() !== '');
    const [head = [], ...rows] = records;
    const at = readHeader(head, [], this.#columns);
    if (!(at instanceof Map) || rows.length !== places.length) throw this.changed();
    return rows.map((row) => cellsOf(row, at, this.#columns));
  }

  /** @throws RefusedInput if the file is not what it was when it was opened */
  holdUnchanged(): void {
    const now = statSync(this.#path, { throwIfNoEntry: false });
    const { ino, size, mtimeMs } = this.#opened;
    if (now?.ino !== ino || now.size !== size || now.mtimeMs !== mtimeMs) throw this.changed();
  }

  close(): void {
    closeSync(this.#file);
  }

  #bytes({ from, to }: RowPlace): Buffer {
    const bytes = Buffer.allocUnsafe(to - from);
    if (readSync(this.#file, bytes, 0, bytes.length, from) !== bytes.length) throw this.changed();
    return bytes;
  }

  changed(): RefusedInput {
    return new RefusedInput(`${this.#path} was changed while it was read. Nothing was written.`);
  }
}
