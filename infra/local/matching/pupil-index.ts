import { blockingKeysOf, type StoredKey } from '../../../shared/domain/matching/blocking-keys.ts';
import { packPupil, unpackPupil } from '../../../shared/domain/matching/pack-pupil.ts';
import { preparePupil, type PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import type { SearchKey } from '../../../shared/domain/matching/search-keys.ts';
import type { PupilRecord } from '../../../shared/domain/matching/types.ts';

/** Up to this many pupils stay prepared for comparing once looked at; a larger roll is prepared afresh each time. */
const keptPrepared = 250_000;

/** What a lookup found, as the store in the cloud would answer it. */
export interface Lookup {
  readonly pupils: readonly PreparedPupil[];
  /** More than the cap even when narrowed: some were not read. */
  readonly truncated: boolean;
}

/**
 * A roll in memory, searched by the same keys and caps as the store in the cloud. Pupils are held packed (some 200 bytes each) and
 * keys as 32-bit numbers, so that a million pupils fit in a few hundred megabytes. Two keys of one number only add candidates.
 */
export class PupilIndex {
  readonly #packed: string[] = [];
  readonly #prepared: (PreparedPupil | undefined)[] = [];
  readonly #filed = { numbers: new Uint32Array(1 << 16), pupils: new Uint32Array(1 << 16), count: 0 };
  #starts: Uint32Array | undefined;
  #shift = 0;

  get size(): number {
    return this.#packed.length;
  }

  /** Adds a pupil. Only before the first lookup. */
  add(record: PupilRecord, prepared: PreparedPupil = preparePupil(record)): void {
    if (this.#starts) throw new Error('Pupils can only be added before the first lookup.');
    const at = this.#packed.push(packPupil(record)) - 1;
    for (const { key } of blockingKeysOf(prepared)) this.#file(numberOf(key), at);
  }

  lookUp({ key, cap, narrow }: SearchKey): Lookup {
    const found = this.#find(numberOf(key));
    if (found.length <= cap) return { pupils: found.map((at) => this.#pupil(at)), truncated: false };
    if (narrow === undefined) return { pupils: found.slice(0, cap).map((at) => this.#pupil(at)), truncated: true };
    const narrowed = found.map((at) => this.#pupil(at)).filter((pupil) => blockingKeysOf(pupil).some((stored: StoredKey) => stored.key === key && stored.order.startsWith(narrow)));
    return { pupils: narrowed.slice(0, cap), truncated: narrowed.length > cap };
  }

  /** The pupil added so many-th, from 0. */
  pupilAt(at: number): PreparedPupil {
    return this.#pupil(at);
  }

  #pupil(at: number): PreparedPupil {
    const kept = this.#prepared[at];
    if (kept) return kept;
    const prepared = preparePupil(unpackPupil(this.#packed[at] ?? ''));
    if (this.size <= keptPrepared) this.#prepared[at] = prepared;
    return prepared;
  }

  #file(number: number, pupil: number): void {
    const filed = this.#filed;
    if (filed.count === filed.numbers.length) {
      filed.numbers = grown(filed.numbers);
      filed.pupils = grown(filed.pupils);
    }
    filed.numbers[filed.count] = number;
    filed.pupils[filed.count] = pupil;
    filed.count += 1;
  }

  #find(number: number): number[] {
    const starts = this.#starts ?? this.#sort();
    const found: number[] = [];
    const bucket = number >>> this.#shift;
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at += 1) {
      const pupil = this.#filed.pupils[at] ?? 0;
      if (this.#filed.numbers[at] === number && found.at(-1) !== pupil) found.push(pupil);
    }
    return found;
  }

  /** Counting sort by the leading bits of each number, so that a lookup reads one short run. */
  #sort(): Uint32Array {
    const { numbers, pupils, count } = this.#filed;
    const width = Math.max(8, Math.min(24, Math.ceil(Math.log2(count + 1))));
    this.#shift = 32 - width;
    const starts = new Uint32Array(2 ** width + 1);
    for (let i = 0; i < count; i += 1) bump(starts, ((numbers[i] ?? 0) >>> this.#shift) + 1);
    for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    const sorted = { numbers: new Uint32Array(count), pupils: new Uint32Array(count), count };
    for (let i = 0; i < count; i += 1) {
      const number = numbers[i] ?? 0;
      const to = next[number >>> this.#shift] ?? 0;
      bump(next, number >>> this.#shift);
      sorted.numbers[to] = number;
      sorted.pupils[to] = pupils[i] ?? 0;
    }
    Object.assign(this.#filed, sorted);
    this.#starts = starts;
    return starts;
  }
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
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
