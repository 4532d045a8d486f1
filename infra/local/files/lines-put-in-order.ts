import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GrowingNumbers, large, whole } from './growing-numbers.ts';

const gathered = 256 * 1024;

/**
 * Lines that come in another order than they must be written in. They are kept in a temporary file beside the one they are for (`.NAME.RANDOM.partial`), and in memory
 * only where each is, 12 bytes. Every place from 0 on must be filled once.
 */
export class LinesPutInOrder {
  readonly #path: string;
  readonly #file: number;
  readonly #from = new GrowingNumbers(large);
  readonly #bytes = new GrowingNumbers(whole);
  #waiting: string[] = [];
  #waitingBytes = 0;
  #end = 0;

  constructor(beside: string) {
    this.#path = join(dirname(beside), `.${basename(beside)}.${randomBytes(6).toString('hex')}.partial`);
    this.#file = openSync(this.#path, 'wx+', 0o600);
  }

  add(at: number, line: string): void {
    const bytes = Buffer.byteLength(line);
    this.#from.put(at, this.#end);
    this.#bytes.put(at, bytes);
    this.#end += bytes;
    this.#waiting.push(line);
    this.#waitingBytes += bytes;
    if (this.#waitingBytes >= gathered) this.#empty();
  }

  *inOrder(): Generator<string> {
    this.#empty();
    for (let at = 0; at < this.#from.size; at += 1) {
      const line = Buffer.allocUnsafe(this.#bytes.at(at));
      readSync(this.#file, line, 0, line.length, this.#from.at(at));
      yield line.toString('utf8');
    }
  }

  drop(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #empty(): void {
    writeFileSync(this.#file, this.#waiting.join(''));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
