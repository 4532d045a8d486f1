import { narrowCap, type SearchKey } from '../../../shared/domain/matching/search-keys.ts';

export interface Lookup {
  /** Places on the roll, in its order. */
  readonly pupils: readonly number[];
  /** More than the cap even when narrowed: some were not read. */
  readonly cut: boolean;
  /** Only those were read whose order begins with `narrow`. */
  readonly narrowed: boolean;
  /** Lines read, as the store in the cloud would read them: one more where there were more, and the narrow part besides. */
  readonly lines: number;
}

/**
 * Stored keys in memory, twelve bytes each: the key as a 32-bit number, the part of its order that a search narrows by, by number, and the pupil's
 * place on the roll. Two keys of one number only add candidates.
 */
export class FiledKeys {
  #numbers = new Uint32Array(1 << 16);
  #orders = new Uint32Array(1 << 16);
  #pupils = new Uint32Array(1 << 16);
  #count = 0;
  readonly #orderNumbers = new Map<string, number>();
  readonly #orderTexts: string[] = [];
  #starts: Uint32Array | undefined;
  #shift = 0;

  /** Files a pupil under a key. Only before the first search; one pupil's keys one after another. */
  add(key: string, order: string, pupil: number): void {
    if (this.#starts) throw new Error('Keys can only be filed before the first search.');
    if (this.#count === this.#numbers.length) {
      this.#numbers = grown(this.#numbers);
      this.#orders = grown(this.#orders);
      this.#pupils = grown(this.#pupils);
    }
    this.#numbers[this.#count] = numberOf(key);
    this.#orders[this.#count] = this.#orderNumber(key.startsWith('f|') ? (givenAndArea.exec(order)?.[0] ?? order) : order.slice(0, order.indexOf('|') + 1 || undefined));
    this.#pupils[this.#count] = pupil;
    this.#count += 1;
  }

  /** The pupils filed under a key whose order begins with `only`, at most `cap`; if there are more, those whose order begins with `narrow`. */
  find({ key, cap, only, narrow }: Pick<SearchKey, 'key' | 'cap' | 'only' | 'narrow'>): Lookup {
    const number = numberOf(key);
    const starts = this.#starts ?? this.#sort();
    const bucket = number >>> this.#shift;
    const [from, to] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
    const all = this.#gather(number, from, to, only);
    const lines = Math.min(all.length, cap + 1);
    if (all.length <= cap || narrow === undefined) return { pupils: all.slice(0, cap), cut: all.length > cap, narrowed: false, lines };
    const narrowed = this.#gather(number, from, to, narrow);
    return { pupils: narrowed.slice(0, narrowCap(cap)), cut: narrowed.length > narrowCap(cap), narrowed: true, lines: lines + Math.min(narrowed.length, narrowCap(cap) + 1) };
  }

  #gather(number: number, from: number, to: number, narrow: string | undefined): number[] {
    const found: number[] = [];
    for (let at = from; at < to; at += 1) {
      if (this.#numbers[at] !== number) continue;
      const pupil = this.#pupils[at] ?? 0;
      if (found.at(-1) === pupil) continue;
      if (narrow === undefined || this.#orderTexts[this.#orders[at] ?? 0]?.startsWith(narrow)) found.push(pupil);
    }
    return found;
  }

  #orderNumber(part: string): number {
    const known = this.#orderNumbers.get(part);
    if (known !== undefined) return known;
    const number = this.#orderTexts.push(part) - 1;
    this.#orderNumbers.set(part, number);
    return number;
  }

  /** Counting sort by the leading bits of each number, so that a search reads one short run. */
  #sort(): Uint32Array {
    const count = this.#count;
    const width = Math.max(8, Math.min(24, Math.ceil(Math.log2(count + 1))));
    this.#shift = 32 - width;
    const starts = new Uint32Array(2 ** width + 1);
    for (let i = 0; i < count; i += 1) bump(starts, ((this.#numbers[i] ?? 0) >>> this.#shift) + 1);
    for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    const places = new Uint32Array(count);
    for (let i = 0; i < count; i += 1) {
      const bucket = (this.#numbers[i] ?? 0) >>> this.#shift;
      places[i] = next[bucket] ?? 0;
      bump(next, bucket);
    }
    // One after another, so that only one list is ever there twice.
    this.#numbers = moved(this.#numbers, places);
    this.#orders = moved(this.#orders, places);
    this.#pupils = moved(this.#pupils, places);
    this.#starts = starts;
    return starts;
  }
}

/** A search narrows by no more than the first part of an order, and by family name and date as far as the postcode area: so only that is kept, some ten thousand texts in all. */
const givenAndArea = /^[^|]*\|[A-Z]*/;

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** As many numbers as there are places, each at its own. */
function moved(from: Uint32Array<ArrayBuffer>, places: Uint32Array): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i += 1) to[places[i] ?? 0] = from[i] ?? 0;
  return to;
}

function grown(from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(from.length * 2);
  to.set(from);
  return to;
}

/** FNV-1a with a final mix, over UTF-16 units. */
function numberOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
