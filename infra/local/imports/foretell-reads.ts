import type { SearchKey } from '../../../shared/domain/matching/search-keys.ts';
import { type Chance, chanceOf } from '../world/chance.ts';
import type { RollStatistics } from './roll-statistics.ts';

/**
 * What each search would read on a roll of another size: for the keys that it looked up, a number drawn around what is to be expected under
 * each, read as the store reads (no more than the cap, then the narrow part). The tiers are those that the search needed here.
 */
export function foretellReads(searches: readonly (readonly SearchKey[])[], statistics: RollStatistics, pupils: number, areas: number): number[] {
  const chance = chanceOf(1, 'foretell');
  return searches.map((keys) => keys.reduce((sum, key) => {
    const { wide, narrow } = statistics.expected(key, pupils, areas);
    const found = around(chance, wide);
    if (found <= key.cap) return sum + found;
    return sum + key.cap + 1 + (key.narrow === undefined ? 0 : Math.min(around(chance, narrow), key.cap + 1));
  }, 0));
}

/** A Poisson number; of a large mean, the mean. */
function around(chance: Chance, mean: number): number {
  if (mean > 200) return Math.round(mean);
  const limit = Math.exp(-mean);
  let product = chance.next();
  let count = 0;
  while (product > limit) {
    count += 1;
    product *= chance.next();
  }
  return count;
}
