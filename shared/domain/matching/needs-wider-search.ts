import { compare } from './compare.ts';
import { dateGrade, familyGrade, givenGrade, placeGrade } from './grade.ts';
import type { SearchTier } from './search-keys.ts';
import { prepareChild, preparePupil, type PreparedChild, type PreparedPupil } from './prepare.ts';
import type { NameFrequencies, PupilRecord, ReportedChild } from './types.ts';

/**
 * Whether to look up the keys of this tier. Not if an earlier one found a pupil whose names, date of birth and home agree, since
 * nobody found by a wider search could come before such a pupil; and tier 3 not if one was found whose names and date agree.
 */
export function needsWiderSearch(tier: SearchTier, child: ReportedChild, found: readonly PupilRecord[], frequencies: NameFrequencies): boolean {
  return needsWiderSearchOf(tier, prepareChild(child), found.map(preparePupil), frequencies);
}

export function needsWiderSearchOf(tier: SearchTier, child: PreparedChild, found: readonly PreparedPupil[], frequencies: NameFrequencies): boolean {
  if (tier === 1) return true;
  return !found.some((pupil) => {
    const compared = compare(child, pupil, frequencies);
    const named = givenGrade[compared.given.level] >= 2 && familyGrade[compared.family.level] >= 2;
    const atHome = placeGrade[compared.place] >= 2;
    return named && (tier === 2 ? dateGrade[compared.date] === 3 && atHome : dateGrade[compared.date] === 3 || atHome);
  });
}
