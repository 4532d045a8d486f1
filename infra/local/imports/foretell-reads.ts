import { mostLines } from '../../../shared/domain/matching/read-within.ts';
import { narrowCap, type SearchKey } from '../../../shared/domain/matching/search-keys.ts';
import type { RollStatistics } from './roll-statistics.ts';

/** A search as it was made here: what it read, and the keys that it looked up. */
export interface SearchMade {
  readonly items: number;
  readonly keys: readonly SearchKey[];
}

/**
 * What each search would read on a roll of another size: what it read here, and for each of its keys the difference between what is to be
 * expected there and here, read as the store reads (no more than the cap, then the narrow part; no more lines in all than the budget of
 * a child). The tiers are those that it needed here.
 */
export function foretellReads(searches: readonly SearchMade[], statistics: RollStatistics, pupils: number, areas: number): number[] {
  const read = (key: SearchKey, size: number): number => {
    const { whole, narrow } = statistics.expected(key, size, areas);
    return whole <= key.cap ? whole : key.cap + 1 + (key.narrow === undefined ? 0 : Math.min(narrow, narrowCap(key.cap) + 1));
  };
  return searches.map(({ items, keys }) => Math.round(Math.min(Math.max(items, mostLines), keys.reduce((sum, key) => sum + read(key, pupils) - read(key, statistics.pupils), items))));
}
