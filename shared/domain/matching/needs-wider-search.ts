import { compare } from './compare.ts';
import { dateGrade, familyGrade, givenGrade, placeGrade } from './grade.ts';
import { prepareChild, preparePupil, type PreparedChild, type PreparedPupil } from './prepare.ts';
import type { NameFrequencies, PupilRecord, ReportedChild } from './types.ts';

/**
 * True unless tier 1 of the search already found a pupil whose names, date of birth and home all agree: nobody found by a wider
 * search could come before such a pupil.
 */
export function needsWiderSearch(child: ReportedChild, found: readonly PupilRecord[], frequencies: NameFrequencies): boolean {
  return needsWiderSearchOf(prepareChild(child), found.map(preparePupil), frequencies);
}

export function needsWiderSearchOf(child: PreparedChild, found: readonly PreparedPupil[], frequencies: NameFrequencies): boolean {
  return !found.some((pupil) => {
    if (pupil.dateOfBirth !== child.dateOfBirth) return false;
    const compared = compare(child, pupil, frequencies);
    return dateGrade[compared.date] === 3 && givenGrade[compared.given.level] >= 2 && familyGrade[compared.family.level] >= 2 && placeGrade[compared.place] >= 2;
  });
}
