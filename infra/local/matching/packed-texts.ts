import { GrowingNumbers, large, whole } from '../files/growing-numbers.ts';

const pieceBytes = 8 * 1024 * 1024;

/** Texts in their order, as UTF-8 outside the heap: there the collector need neither walk over a million of them nor leave room for as many again. */
export class PackedTexts {
  readonly #pieces: Buffer[] = [];
  /** Where each begins, counted over all pieces; none lies in two. */
  readonly #begins = new GrowingNumbers(large);
  readonly #bytes = new GrowingNumbers(whole);
  #end = 0;

  get size(): number {
    return this.#begins.size;
  }

  add(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (bytes > pieceBytes) throw new Error(`A text of more than ${pieceBytes} bytes can't be packed.`);
    if (this.#end + bytes > this.#pieces.length * pieceBytes) {
      this.#end = this.#pieces.length * pieceBytes;
      this.#pieces.push(Buffer.allocUnsafeSlow(pieceBytes));
    }
    const at = this.size;
    this.#pieces.at(-1)?.write(text, this.#end - (this.#pieces.length - 1) * pieceBytes);
    this.#begins.put(at, this.#end);
    this.#bytes.put(at, bytes);
    this.#end += bytes;
  }

  /** The text added so many-th, from 0; empty where none was. */
  at(place: number): string {
    const begin = this.#begins.at(place);
    const from = begin % pieceBytes;
    return this.#pieces[Math.floor(begin / pieceBytes)]?.toString('utf8', from, from + this.#bytes.at(place)) ?? '';
  }
}
