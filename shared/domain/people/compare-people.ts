import { compareDates, type DateLevel } from '../matching/compare-dates.ts';
import { compareFamilyForms } from '../matching/compare-family-names.ts';
import { compareGivenForms } from '../matching/compare-given-names.ts';
import { comparePlaces } from '../matching/compare-places.ts';
import { dateGrade, familyGrade, givenGrade, placeGrade } from '../matching/grade.ts';
import { prepareChild, preparePupil } from '../matching/prepare.ts';
import type { NameFrequencies } from '../matching/types.ts';
import { keyText, type Occurrence } from './occurrence.ts';
import { prepared } from './prepared.ts';

/** `sure`: linked, if there is no rival. `doubt`: a person decides. `other`: taken for two people. */
export type Likeness = { readonly kind: 'sure' | 'doubt'; /** What agreed and what did not, without a name or a date. */ readonly words: readonly string[] } | { readonly kind: 'other' };

const noFrequencies: NameFrequencies = { pupils: 0, given: new Map(), family: new Map() };
const other: Likeness = { kind: 'other' };

/**
 * Holds two people of different incidents against each other by the matching engine's comparators, more cautiously than a pupil is matched:
 * a sure link needs the very names and the very date of birth, and beyond them the same home or telephone. The same whichever is named first.
 */
export function comparePeople(one: Occurrence, two: Occurrence): Likeness {
  const [a, b] = keyText(one) < keyText(two) ? [one, two] : [two, one];
  if (a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex) return other;
  const told = prepareChild(prepared(a));
  const held = preparePupil({ pupilId: '', urns: [], givenName: b.givenName ?? '', familyName: b.familyName ?? '', knownAs: aliasesOf(b, 0), formerFamilyNames: aliasesOf(b, 1), dateOfBirth: b.dateOfBirth ?? '' });
  const given = compareGivenForms(told.given, held.given, held.middles, noFrequencies);
  const family = compareFamilyForms(told.family, held.family);
  const date = datesOf(a, b);
  const place = bestPlace(a, b);
  const phone = (a.phones ?? []).some((number) => b.phones?.includes(number));
  const [g, f, d] = [givenGrade[given.level], familyGrade[family.level], dateGrade[date]];
  if (g < 1 || f < 0 || d < 0) return other;
  const beyond = place === 3 || phone;
  const veryNames = (given.level === 'exact' || given.level === 'spelling') && (family.level === 'whole' || family.level === 'former' || family.level === 'spelling');
  const words = [
    veryNames ? 'The names agree.' : 'The names are near each other.',
    date === 'exact' ? 'The date of birth agrees.' : d > 0 ? 'The date of birth is near.' : 'A date of birth is not known.',
    ...(place === 3 ? ['The same home.'] : place === 2 ? ['The same postcode or street.'] : place < 0 ? ['Homes in different places.'] : []),
    ...(phone ? ['The same telephone.'] : []),
  ];
  if (veryNames && date === 'exact' && beyond) return { kind: 'sure', words };
  const near = g >= 2 && f >= 1;
  const worthAsking = (near && d >= 2) || (near && beyond && d >= 0) || (near && place === 2 && d >= 0 && f >= 2);
  return worthAsking ? { kind: 'doubt', words } : other;
}

function aliasesOf({ aliases = [] }: Occurrence, part: 0 | 1): string[] {
  return aliases.flatMap((alias) => {
    const [first = '', ...rest] = alias.trim().split(/\s+/);
    const chosen = part === 0 ? first : rest.join(' ');
    return chosen === '' ? [] : [chosen];
  });
}

/** A date known only in part says no more than that part. */
function datesOf({ dateOfBirth: a, reportedAt }: Occurrence, { dateOfBirth: b }: Occurrence): DateLevel {
  if (a === undefined || b === undefined) return 'absent';
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  if (more.length === 10) return compareDates(less, undefined, reportedAt.slice(0, 10), more);
  return more.startsWith(less) ? (less.length === 7 ? 'month-and-year' : 'year') : 'disagrees';
}

function bestPlace(a: Occurrence, b: Occurrence): number {
  let best: number | undefined;
  for (const home of a.homes ?? []) {
    for (const held of b.homes ?? []) {
      const told = prepareChild(prepared(a, home));
      const grade = placeGrade[comparePlaces(told, preparePupil({ pupilId: '', urns: [], givenName: '', familyName: '', dateOfBirth: '', address: held.text, postcode: held.postcode }))];
      best = best === undefined ? grade : Math.max(best, grade);
    }
  }
  return best ?? 0;
}
