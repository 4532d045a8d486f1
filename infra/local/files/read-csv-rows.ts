import { createReadStream } from 'node:fs';
import { CsvError, parse, type Info } from 'csv-parse';
import { WHOLE_LINE, type Refusal } from './refusals.ts';

/** A row of a CSV file: `row.values.surname` is '' where the cell is empty. */
export interface CsvRow<Column extends string> {
  /** The physical line on which the row begins; the header is line 1. */
  readonly line: number;
  /** Where the row begins in a UTF-8 file and where the next one does, in bytes; of a file in another encoding no positions. */
  readonly from: number;
  readonly to: number;
  readonly values: Readonly<Record<Column, string>>;
}

export interface CsvOptions<Column extends string> {
  /** The columns that must be in the header, in any order. Others are ignored. */
  readonly columns: readonly Column[];
  /** Columns that may be missing from the header; their cells then read as ''. */
  readonly optionalColumns?: readonly Column[];
  /** Defaults to utf-8 (a byte-order mark is passed over). The register of schools comes in windows-1252. */
  readonly encoding?: 'utf-8' | 'windows-1252';
}

/**
 * Reads a CSV file (RFC 4180, LF or CRLF) row by row without holding it, and passes each fault to `refuse`.
 * A missing or repeated column, bytes of another encoding and broken quoting end the reading, since what follows can't be trusted; a row with too few or too many cells is refused and the rest is read.
 * Throws what the file system throws, nothing else.
 */
export async function* readCsvRows<Column extends string>(
  path: string, { columns, optionalColumns = [], encoding = 'utf-8' }: CsvOptions<Column>, refuse: (refusal: Refusal) => void,
): AsyncGenerator<CsvRow<Column>> {
  // Rows still on their way when the quoting breaks are lost, so the rows seen don't tell where it broke.
  const parsed = { to: 1 };
  // The parser counts what it is given, and the byte-order mark is passed over before.
  const mark = { bytes: 0 };
  const parser = parse({
    relax_column_count: true,
    info: true,
    on_record: (record: string[], { lines }) => {
      parsed.to = lines + 1;
      return record;
    },
  });
  const feeding = feed(path, encoding, parser, mark);
  let header: ReadonlyMap<Column, number> | undefined;
  let width = 0;
  let line = 1;
  let from = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const begins = line;
      line = info.lines + 1;
      const starts = from;
      from = info.bytes + mark.bytes;
      if (record.length === 1 && record[0] === '') continue;
      if (header === undefined) {
        const found = readHeader(record, columns, optionalColumns);
        if (!(found instanceof Map)) {
          found.forEach(refuse);
          break;
        }
        header = found;
        width = record.length;
      } else if (record.length !== width) {
        refuse({ line: begins, field: WHOLE_LINE, reason: `must have ${width} cells, like the header` });
      } else {
        yield { line: begins, from: starts, to: from, values: cellsOf(record, header, [...columns, ...optionalColumns]) };
      }
    }
    if (header === undefined && line === 1) refuse({ line: 1, field: WHOLE_LINE, reason: 'must be a header naming the columns, and the file is empty' });
  } catch (cause) {
    // The parser's messages quote the text, so only the kind of fault is passed on.
    if (cause instanceof CsvError) refuse({ line: parsed.to, field: WHOLE_LINE, reason: 'has broken quoting, so the rest of the file was not read' });
    else if (cause instanceof TypeError) refuse({ line, field: WHOLE_LINE, reason: `is not ${encoding}, so the rest of the file was not read` });
    else throw cause;
  } finally {
    parser.destroy();
    await feeding;
  }
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Decodes the file into the parser, strictly: a byte that the encoding does not know is a fault, not a question mark. */
async function feed(path: string, encoding: string, parser: ReturnType<typeof parse>, mark: { bytes: number }): Promise<void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let begun = false;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      if (parser.destroyed) return;
      if (!begun && byteOrderMark.every((byte, at) => piece[at] === byte)) mark.bytes = byteOrderMark.length;
      begun = true;
      if (!parser.write(decoder.decode(piece, { stream: true }))) await drained(parser);
    }
    parser.end(decoder.decode());
  } catch (cause) {
    if (!parser.destroyed) parser.destroy(cause as Error);
  }
}

function drained(parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      parser.off('drain', go).off('close', go);
      resolve();
    };
    parser.on('drain', go).on('close', go);
    if (parser.destroyed) go();
  });
}

export function cellsOf<Column extends string>(record: readonly string[], header: ReadonlyMap<Column, number>, columns: readonly Column[]): Record<Column, string> {
  const values = {} as Record<Column, string>;
  for (const column of columns) values[column] = record[header.get(column) ?? -1] ?? '';
  return values;
}

/** Where each column is, or why the header will not do. */
export function readHeader<Column extends string>(cells: readonly string[], columns: readonly Column[], optional: readonly Column[]): Map<Column, number> | Refusal[] {
  const refusals: Refusal[] = [];
  const at = new Map<Column, number>();
  for (const column of [...columns, ...optional]) {
    const first = cells.indexOf(column);
    if (first !== cells.lastIndexOf(column)) refusals.push({ line: 1, field: column, reason: 'is the name of more than one column' });
    else if (first !== -1) at.set(column, first);
    else if (columns.includes(column)) refusals.push({ line: 1, field: column, reason: 'is missing from the header' });
  }
  return refusals.length > 0 ? refusals : at;
}
