import { prepareCell, type Cell } from './compare-cells.ts';
import type { FebrlRecord } from './read-febrl.ts';

/** A record ready for comparing. */
export interface Prepared {
  readonly given: Cell;
  readonly surname: Cell;
  readonly number: Cell;
  readonly address1: Cell;
  readonly address2: Cell;
  readonly suburb: Cell;
  readonly postcode: Cell;
  readonly state: Cell;
  readonly born: Cell;
}
export const fields = ['given', 'surname', 'number', 'address1', 'address2', 'suburb', 'postcode', 'state', 'born'] as const;
export type Field = (typeof fields)[number];

export interface PreparedSet {
  readonly records: readonly Prepared[];
  /** Where the second list begins, so that only pairs across are sought; undefined if all are one list. */
  readonly secondFrom: number | undefined;
  /** Words of addresses met in more than one record of a hundred: "street", "village". */
  readonly common: ReadonlySet<string>;
}

export function prepareSet(first: readonly FebrlRecord[], second?: readonly FebrlRecord[]): PreparedSet {
  const records = [...first, ...(second ?? [])].map((record): Prepared => ({
    given: prepareCell(record.given), surname: prepareCell(record.surname), number: prepareCell(record.number), address1: prepareCell(record.address1),
    address2: prepareCell(record.address2), suburb: prepareCell(record.suburb), postcode: prepareCell(record.postcode), state: prepareCell(record.state), born: prepareCell(record.born),
  }));
  const met = new Map<string, number>();
  for (const { address1, address2, suburb } of records) for (const word of new Set([...address1.words, ...address2.words, ...suburb.words])) met.set(word, (met.get(word) ?? 0) + 1);
  const common = new Set([...met].filter(([, times]) => times > Math.max(1, records.length / 100)).map(([word]) => word));
  return { records, secondFrom: second ? first.length : undefined, common };
}

/** Pairs that could be sought: all within one list, or all across two. */
export function countPairs({ records, secondFrom }: PreparedSet): number {
  return secondFrom === undefined ? (records.length * (records.length - 1)) / 2 : secondFrom * (records.length - secondFrom);
}
