import { chanceOf } from '../world/chance.ts';
import { comparePairs, countValues } from './compare-records.ts';
import { findPairs } from './find-pairs.ts';
import { learnWeights, weighPair, type Weights } from './learn-weights.ts';
import { countPairs, fields, prepareSet, type PreparedSet } from './prepare-set.ts';
import type { FebrlRecord } from './read-febrl.ts';
import { averageLink, oneToOne } from './settle-links.ts';
import type { Link } from './truth.ts';

/** A pair is linked when it is likelier than not of one person: the logarithm of even odds. Fixed before any truth is seen. */
export const evenOdds = 0;

export interface Linked {
  /** Pairs weighed, each by itself. */
  readonly pairs: readonly Link[];
  /** After the rule of the set: each record once (two lists), or clusters by average link (one list). */
  readonly settled: readonly Link[];
  readonly weights: Weights;
  /** People's pairs expected by the parameters learned. */
  readonly expected: number;
}

/**
 * Links records without any truth: candidate pairs by many small keys, Fellegi–Sunter weights with term frequencies learned by
 * expectation–maximisation from the records themselves, then one to one or by clusters. The scores are logarithms of odds.
 * @param second given when the links sought are from one list to the other, one to one; left out for duplicates within one list
 * @param seed of the pairs drawn by chance to learn what agreement by accident looks like
 */
export function linkRecords(first: readonly FebrlRecord[], second: readonly FebrlRecord[] | undefined, { seed = 1, drawn = 150_000 } = {}): Linked {
  const set = prepareSet(first, second);
  const all = countPairs(set);
  const found = findPairs(set);
  const frequencies = countValues(set, fields);
  const compared = comparePairs(set, found, frequencies);
  const weights = learnWeights(compared, comparePairs(set, drawPairs(set, Math.min(drawn, all), seed), frequencies), all);
  const before = Math.log(weights.prior / (1 - weights.prior));
  const pairs = Array.from({ length: found.length / 2 }, (_, at): Link => ({ a: found[2 * at] ?? 0, b: found[2 * at + 1] ?? 0, score: before + weighPair(compared, at, weights) }));
  return { pairs, settled: second ? oneToOne(pairs) : averageLink(pairs), weights, expected: weights.prior * all };
}

function drawPairs({ records, secondFrom }: PreparedSet, count: number, seed: number): Uint32Array {
  const chance = chanceOf(seed, 'febrl/pairs by chance');
  const drawn = new Uint32Array(2 * count);
  for (let at = 0; at < count; at += 1) {
    const a = chance.below(secondFrom ?? records.length);
    const b = secondFrom === undefined ? chance.below(records.length - 1) : secondFrom + chance.below(records.length - secondFrom);
    drawn[2 * at] = a;
    drawn[2 * at + 1] = secondFrom === undefined && b >= a ? b + 1 : b;
  }
  return drawn;
}
