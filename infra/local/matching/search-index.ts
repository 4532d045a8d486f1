import { needsWiderSearchOf } from '../../../shared/domain/matching/needs-wider-search.ts';
import type { PreparedChild, PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import { searchKeysByTier, type SearchTier } from '../../../shared/domain/matching/search-keys.ts';
import type { NameFrequencies } from '../../../shared/domain/matching/types.ts';
import type { PupilIndex } from './pupil-index.ts';

export interface Found {
  readonly pupils: readonly PreparedPupil[];
  readonly truncated: boolean;
  /** Lookups made and index lines read for them. */
  readonly lookups: number;
  readonly lines: number;
}

/** Searches the roll for one child, tier by tier. */
export function searchIndex(index: PupilIndex, child: PreparedChild, frequencies: NameFrequencies): Found {
  const seen = new Set<number>();
  const pupils: PreparedPupil[] = [];
  let truncated = false;
  let lookups = 0;
  let lines = 0;
  let tier: SearchTier = 1;
  for (const keys of searchKeysByTier(child)) {
    if (!needsWiderSearchOf(tier, child, pupils, frequencies)) break;
    for (const key of keys) {
      const found = index.lookUp(key);
      lookups += 1;
      lines += found.pupils.length;
      truncated ||= found.truncated;
      for (const at of found.pupils) {
        if (seen.has(at)) continue;
        seen.add(at);
        pupils.push(index.pupilAt(at));
      }
    }
    tier = tier === 1 ? 2 : 3;
  }
  return { pupils, truncated, lookups, lines };
}
