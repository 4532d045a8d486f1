import type { FebrlRecord } from './read-febrl.ts';

/** The person a record is of, "17" of "rec-17-dup-0". For scoring only. */
export function personOf({ recId }: FebrlRecord): string {
  return /^rec-(\d+)-/.exec(recId)?.[1] ?? recId;
}

/** Two records, by their places in the list, the smaller first, with how surely they are one person (higher is surer). */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Decibans would do as well: only the order and the cut count. */
  readonly score: number;
}

export interface LinkFigures {
  readonly truePairs: number;
  readonly linked: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the true pairs that stand above the first false one, whatever the cut. A point on the ranking, found with the truth. */
  readonly recallAtNoFalse: number;
}

/**
 * @param ranked every pair that was weighed and not ruled out
 * @param cut chosen without the truth: links are the pairs with this score or more
 * @param truePairs how many pairs are of one person
 */
export function scoreLinks(ranked: readonly Link[], cut: number, truePairs: number, isRight: (link: Link) => boolean): LinkFigures {
  let linked = 0;
  let right = 0;
  let firstFalse = -Infinity;
  for (const link of ranked) {
    const good = isRight(link);
    if (!good && link.score > firstFalse) firstFalse = link.score;
    if (link.score < cut) continue;
    linked += 1;
    if (good) right += 1;
  }
  const above = ranked.filter((link) => link.score > firstFalse).length;
  const precision = linked === 0 ? 1 : right / linked;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  return { truePairs, linked, right, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), recallAtNoFalse: truePairs === 0 ? 1 : above / truePairs };
}

/** Pairs within `records` of one person, and across the two lists when `second` is given. */
export function countTruePairs(records: readonly FebrlRecord[], second?: readonly FebrlRecord[]): number {
  const count = (list: readonly FebrlRecord[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const record of list) counts.set(personOf(record), (counts.get(personOf(record)) ?? 0) + 1);
    return counts;
  };
  const first = count(records);
  let pairs = 0;
  if (second) for (const [person, times] of count(second)) pairs += times * (first.get(person) ?? 0);
  else for (const times of first.values()) pairs += (times * (times - 1)) / 2;
  return pairs;
}
