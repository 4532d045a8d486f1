import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { TextDecoder } from 'node:util';
import { parse, type Info } from 'csv-parse';

/** A row of the file as cells, or why it could not be cut into cells. `line` is where the row begins; the heading is line 1. */
export type CsvLine =
  | { readonly kind: 'cells'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'refused'; readonly line: number; readonly field: string; readonly reason: string };

/**
 * Reads a register file as a stream: Windows-1252, as the register publishes it, or UTF-8 if it begins with that mark.
 * Memory does not grow with the file. Unlike `readCsvRows`, which ends at broken quoting, it goes on after a spoilt row: one
 * school's bad row must not cost the fifty thousand others. Throws only when the file itself can't be read.
 */
export async function* readRegisterCsv(path: string): AsyncGenerator<CsvLine> {
  const skipped: CsvLine[] = [];
  let lastSkipped = 0;
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = typeof error?.['lines'] === 'number' ? error['lines'] : 0;
      // The parser may stumble more than once over the same line.
      if (line !== lastSkipped) skipped.push({ kind: 'refused', line, field: '', reason: 'its quotation marks are not closed properly' });
      lastSkipped = line;
      return undefined;
    },
  });
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  const decoded = source.pipe(decodeRegisterText());
  source.on('error', (fault) => parser.destroy(fault));
  decoded.on('error', (fault) => parser.destroy(fault));
  decoded.pipe(parser);
  let line = 1;
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
      // The parser reads ahead, so a line that it skipped may still lie beyond this one.
      while (skipped[0] !== undefined && skipped[0].line <= info.lines) {
        yield skipped[0];
        line = skipped[0].line + 1;
        skipped.shift();
      }
      yield { kind: 'cells', line, cells: record };
      line = info.lines + 1;
    }
    yield* skipped;
  } finally {
    source.destroy();
  }
}

function decodeRegisterText(): Transform {
  let decoder: TextDecoder | undefined;
  return new Transform({
    readableObjectMode: false,
    transform(chunk: Buffer, _encoding, done) {
      decoder ??= new TextDecoder(startsWithUtf8Mark(chunk) ? 'utf-8' : 'windows-1252');
      done(null, decoder.decode(chunk, { stream: true }));
    },
    flush(done) {
      done(null, decoder?.decode() ?? '');
    },
  });
}

function startsWithUtf8Mark(chunk: Buffer): boolean {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
}
