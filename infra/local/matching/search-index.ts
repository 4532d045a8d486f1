import { needsWiderSearchOf } from '../../../shared/domain/matching/needs-wider-search.ts';
import type { PreparedChild, PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import { searchKeysOf } from '../../../shared/domain/matching/search-keys.ts';
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
  const pupils = new Map<string, PreparedPupil>();
  let truncated = false;
  let lookups = 0;
  let lines = 0;
  const keys = searchKeysOf(child);
  for (const tier of [1, 2, 3] as const) {
    if (!needsWiderSearchOf(tier, child, [...pupils.values()], frequencies)) break;
    for (const key of keys) {
      if (key.tier !== tier) continue;
      const found = index.lookUp(key);
      lookups += 1;
      lines += found.pupils.length;
      truncated ||= found.truncated;
      for (const pupil of found.pupils) pupils.set(pupil.record.pupilId, pupil);
    }
  }
  return { pupils: [...pupils.values()], truncated, lookups, lines };
}
