import { soundOf } from '../../../shared/domain/matching/sound-of-name.ts';
import type { Prepared, PreparedSet } from './prepare-set.ts';

/** Pairs are looked at when what they share is met by chance in fewer than one pair of e to this power. */
const enough = 6.5;
/** Keys shared by more records than this say too little to be worth the reading. */
const most = 400;

/**
 * Pairs worth weighing: each record is filed under many small keys (a name's sound, its first letters, a street, part of a date), and
 * two records are a pair when the rarities of the keys they share add up. No one key is needed, so no one error loses a pair.
 * @returns places in the list, the smaller first, two by two
 */
export function findPairs({ records, secondFrom }: PreparedSet): Uint32Array {
  const filed = new Map<string, number[]>();
  const keysOf = records.map((record, at) => {
    const keys = searchKeys(record);
    for (const key of keys) {
      const under = filed.get(key);
      if (under) under.push(at);
      else filed.set(key, [at]);
    }
    return keys;
  });
  const found: number[] = [];
  const sums = new Float64Array(records.length);
  const to = secondFrom ?? records.length;
  for (let a = 0; a < to; a += 1) {
    const touched: number[] = [];
    for (const key of keysOf[a] ?? []) {
      const under = filed.get(key) ?? [];
      if (under.length < 2 || under.length > most) continue;
      // Keys of one cell go together, so each counts for half its rarity.
      const rarity = Math.log(records.length / under.length) / 2;
      for (const b of under) {
        if (b <= a || (secondFrom !== undefined && b < secondFrom)) continue;
        if (sums[b] === 0) touched.push(b);
        sums[b] = (sums[b] ?? 0) + rarity;
      }
    }
    for (const b of touched) {
      if ((sums[b] ?? 0) >= enough) found.push(a, b);
      sums[b] = 0;
    }
  }
  return Uint32Array.from(found);
}

function searchKeys({ given, surname, number, address1, address2, suburb, postcode, born }: Prepared): Set<string> {
  const keys = new Set<string>();
  const add = (column: string, value: string): void => {
    if (value.length > 0) keys.add(`${column}|${value}`);
  };
  // Given name and surname share their keys, and so do the two lines of the address, so that a swap loses nothing.
  for (const { closed } of [given, surname]) {
    add('n', closed);
    add('ns', closed === '' ? '' : soundOf(closed));
    add('nf', closed.slice(0, 4));
    add('nl', closed.slice(-4));
  }
  for (const { closed } of [address1, address2]) {
    add('a', closed);
    add('af', closed.slice(0, 5));
    add('al', closed.slice(2, 8));
  }
  add('s', suburb.closed);
  add('sf', suburb.closed.slice(0, 5));
  add('sl', suburb.closed.slice(-5));
  add('p', postcode.text);
  add('pd', [...postcode.text].sort().join(''));
  add('h', number.text);
  add('b', born.text);
  add('bd', [...born.text].sort().join(''));
  add('by', born.text.slice(0, 7));
  add('bm', born.text.slice(2));
  add('bx', `${born.text.slice(0, 4)}${born.text.slice(8)}`);
  return keys;
}
