import { compareBirths, compareDigits, compareWords, levels, type Cell, type Level } from './compare-cells.ts';
import type { Field, Prepared, PreparedSet } from './prepare-set.ts';

/** What is compared with what. A pair whose cells may have changed places has both readings. */
export const comparisons = [
  'number', 'suburb', 'postcode', 'state', 'born',
  'given', 'surname', 'given-with-surname', 'surname-with-given',
  'address1', 'address2', 'address1-with-address2', 'address2-with-address1',
] as const;
export const width = comparisons.length;

/** Places in `comparisons`: those that stand alone, and those of which one reading or the other is meant. */
export const alone = [0, 1, 2, 3, 4] as const;
export const readings = [
  { straight: [5, 6], crossed: [7, 8] },
  { straight: [9, 10], crossed: [11, 12] },
] as const;

/** Every pair's levels and frequencies, one row of `width` a pair. */
export interface Compared {
  /** Places in `levels`. */
  readonly level: Uint8Array;
  /** Natural logarithm of how often the commoner of the two values is met: the chance of meeting it again. */
  readonly logFrequency: Float32Array;
}

const code = new Map<Level, number>(levels.map((level, at) => [level, at]));

/** How often each value is met, as a share of the records, by column. */
export type Frequencies = Readonly<Record<Field, ReadonlyMap<string, number>>>;

/** @param share how much of a person each record is, so that a person written down six times is counted once; 1 for each if not known */
export function countValues({ records }: PreparedSet, fields: readonly Field[], share?: readonly number[]): Frequencies {
  const all = share ? share.reduce((sum, one) => sum + one, 0) : records.length;
  const counted = {} as Record<Field, Map<string, number>>;
  for (const field of fields) {
    const counts = new Map<string, number>();
    records.forEach((record, at) => {
      const { closed } = record[field];
      counts.set(closed, (counts.get(closed) ?? 0) + (share?.[at] ?? 1) / all);
    });
    counted[field] = counts;
  }
  return counted;
}

const crossed: readonly (readonly [Field, Field])[] = [['given', 'surname'], ['surname', 'given'], ['address1', 'address2'], ['address2', 'address1']];
const straight: readonly Field[] = ['number', 'suburb', 'postcode', 'state', 'born', 'given', 'surname', 'address1', 'address2'];
const pairings: readonly (readonly [Field, Field])[] = [
  ...straight.slice(0, 7).map((field): [Field, Field] => [field, field]), ...crossed.slice(0, 2), ['address1', 'address1'], ['address2', 'address2'], ...crossed.slice(2),
];

/** @param pairs places in the set, two by two */
export function comparePairs({ records, common }: PreparedSet, pairs: Uint32Array, frequencies: Frequencies): Compared {
  const count = pairs.length / 2;
  const level = new Uint8Array(count * width);
  const logFrequency = new Float32Array(count * width);
  for (let at = 0; at < count; at += 1) {
    const a = records[pairs[2 * at] ?? 0];
    const b = records[pairs[2 * at + 1] ?? 0];
    if (!a || !b) throw new RangeError('A pair names no record.');
    pairings.forEach(([fieldA, fieldB], column) => {
      const found = compareField(a, b, fieldA, fieldB, common);
      level[at * width + column] = code.get(found) ?? 0;
      logFrequency[at * width + column] = Math.log(Math.max(often(frequencies, fieldA, fieldB, a[fieldA]), often(frequencies, fieldA, fieldB, b[fieldB])));
    });
  }
  return { level, logFrequency };
}

function compareField(a: Prepared, b: Prepared, fieldA: Field, fieldB: Field, common: ReadonlySet<string>): Level {
  switch (fieldA) {
    case 'born':
      return compareBirths(a.born.text, b.born.text);
    case 'number': case 'postcode': case 'state':
      return compareDigits(a[fieldA].text, b[fieldA].text);
    case 'given': case 'surname': case 'address1': case 'address2': case 'suburb':
      return compareWords(a[fieldA], b[fieldB], common);
  }
}

function often(frequencies: Frequencies, fieldA: Field, fieldB: Field, { closed }: Cell): number {
  const inA = frequencies[fieldA].get(closed) ?? 0;
  return Math.max(fieldA === fieldB ? inA : inA + (frequencies[fieldB].get(closed) ?? 0), 1e-6);
}
