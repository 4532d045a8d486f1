import { refusalsOf, WHOLE_LINE, type Refusal } from './refusals.ts';
import { readLines } from './read-lines.ts';
import * as z from 'zod';

/** A line that its schema accepts. */
export interface ReadLine<T> {
  readonly line: number;
  readonly value: T;
}

/**
 * Reads a file of JSON lines and checks each against `schema`, in the order of the file.
 * Hands over batches of accepted lines and passes each fault to `refuse`; it goes on to the end, so that one run names every bad line.
 * Throws what the file system throws (ENOENT and its kin), nothing else.
 */
export async function* readJsonLines<T>(path: string, schema: z.core.$ZodType<T>, refuse: (refusal: Refusal) => void): AsyncGenerator<readonly ReadLine<T>[]> {
  for await (const lines of readLines(path)) {
    const batch: ReadLine<T>[] = [];
    for (const read of lines) {
      if ('reason' in read) {
        refuse(read);
        continue;
      }
      const raw = parsed(read.text);
      if (raw === undefined) {
        refuse({ line: read.line, field: WHOLE_LINE, reason: 'is not JSON' });
      } else if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
        refuse({ line: read.line, field: WHOLE_LINE, reason: 'must be one JSON object' });
      } else {
        const result = z.safeParse(schema, raw);
        if (result.success) batch.push({ line: read.line, value: result.data });
        else refusalsOf(read.line, result.error.issues, raw).forEach(refuse);
      }
    }
    if (batch.length > 0) yield batch;
  }
}

/** The parser's own message quotes the text, so it is not passed on. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
