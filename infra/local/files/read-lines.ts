import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { WHOLE_LINE, type Refusal } from './refusals.ts';

/** The longest line that is read, in bytes; a longer one is refused, so that a file without line ends can't fill the memory. */
export const LONGEST_LINE = 1_048_576;

export interface TextLine {
  readonly line: number;
  readonly text: string;
}

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads a UTF-8 file a line at a time, in batches (one batch for each piece of the file that arrives), because a million separate awaits would cost more than the reading.
 * Lines end in LF or CRLF. Blank lines are passed over but counted. What is not UTF-8 or too long comes as a refusal in its place.
 */
export async function* readLines(path: string): AsyncGenerator<readonly (TextLine | Refusal)[]> {
  let line = 0;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const finish = (last: Buffer, batch: (TextLine | Refusal)[]): void => {
    line += 1;
    const bytes = heldBytes + last.length;
    if (bytes > LONGEST_LINE) {
      batch.push({ line, field: WHOLE_LINE, reason: `must not be longer than ${LONGEST_LINE} bytes` });
    } else {
      const whole = held.length === 0 ? last : Buffer.concat([...held, last]);
      if (isUtf8(whole)) {
        const text = whole.toString('utf8');
        const bare = line === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
        if (bare.trim() !== '') batch.push({ line, text: bare });
      } else {
        batch.push({ line, field: WHOLE_LINE, reason: 'is not UTF-8' });
      }
    }
    held = [];
    heldBytes = 0;
  };
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    const batch: (TextLine | Refusal)[] = [];
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      finish(piece.subarray(start, end), batch);
      start = end + 1;
    }
    const rest = piece.subarray(start);
    if (rest.length > 0 && heldBytes <= LONGEST_LINE) held.push(rest);
    heldBytes += rest.length;
    if (batch.length > 0) yield batch;
  }
  if (heldBytes > 0) {
    const batch: (TextLine | Refusal)[] = [];
    finish(Buffer.alloc(0), batch);
    if (batch.length > 0) yield batch;
  }
}
