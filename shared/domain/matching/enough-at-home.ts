import { shareHome } from './compare-places.ts';
import type { Comparison } from './compare.ts';
import { ageOn, type DateLevel } from './compare-dates.ts';
import { timesSeen } from './compare-given-names.ts';
import { dateGrade, familyGrade, givenGrade, placeGrade } from './grade.ts';
import { givenLink, givenRelatives } from './names/name-families.ts';
import { sharedFirstNames } from './names/names-that-say-little.ts';
import type { PreparedChild } from './prepare.ts';
import type { NameFrequencies } from './types.ts';
import type { Weighed } from './weigh-candidates.ts';
import { shareOf } from './weigh.ts';

/** Share of the roll at or below which hardly anybody bears a given name as it was written: twenty of a hundred thousand. A roll of a few pupils knows no such name. */
const hardlyAnybody = 2e-4;
/** The same however it is spelled. */
const few = 2e-3;

/**
 * A name near the pupil's own that is a name in its own right, but so rare that a twin is not to be expected to bear it: enough at home,
 * beside the very date, the family name and the sex. Not where another pupil of the home was born that day or bears a name like it.
 */
export function isNameOfHardlyAnybody(compared: Comparison, others: readonly Weighed[], frequencies: NameFrequencies): boolean {
  const { given: { level, byAlias }, sex } = compared;
  // An initial tells too little: of some thousand that fitted a pupil in all else three were a twin's, on no roll.
  if (level !== 'other-name' || byAlias || !isHardlyBorne(compared, frequencies)) return false;
  if (placeGrade[compared.place] < 3 || dateGrade[compared.date] < 3 || familyGrade[compared.family.level] < 2 || sex !== 'agrees') return false;
  return !others.some((other) => shareHome(other.compared.pupil, compared.pupil) && (dateGrade[other.compared.date] === 3 || givenGrade[other.compared.given.level] >= 1));
}

/**
 * Hardly anybody writes it so, and few bear it however it is spelled: "Al" is the beginning of many names, and Zarah may be a twin called Zara, written by ear. Two names together
 * are always rare, and may be those of a twin with whom the pupil shares the first; and a first name that brothers share is rare in some
 * spellings only.
 */
function isHardlyBorne({ child, given: { told } }: Comparison, { given, pupils }: NameFrequencies): boolean {
  if (told.length < 3 || sharedFirstNames.has(told) || child.given.some(({ text, tokens }) => text === told && tokens.length > 1)) return false;
  const spellings = givenRelatives(told).filter((name) => givenLink(told, name) === 'spelling');
  return shareOf(given, told, pupils) <= hardlyAnybody && Math.max(...[told, ...spellings].map((name) => timesSeen(name, given))) <= few * pupils;
}

/** The sex is what was taken down wrongly: the very name, which a brother or sister would hardly bear, at home; or of one whose brother or sister is known. */
export function isSexTheSlip({ compared: { given, family, date, place }, supported }: Weighed): boolean {
  if (given.level !== 'exact' || given.byAlias || familyGrade[family.level] < 2) return false;
  return placeGrade[place] === 3 ? dateGrade[date] >= 1 : supported !== undefined && dateGrade[date] === 3;
}

/**
 * Another family name, at home: two children of one given name in one house, born within a slip of each other, are not to be expected.
 * A month, a year or an age stands for many days, and then the house must be told by its own postcode too: in one
 * district two streets may bear one name.
 */
export function isOfAnotherFamilyName({ child, pupil, given, date, place, sex }: Comparison): boolean {
  if (given.level !== 'exact' || placeGrade[place] < 3 || sex === 'disagrees') return false;
  if (dateGrade[date] === 2 && !standsForMany(date)) return true;
  return date !== 'age-near' && dateGrade[date] >= 1 && !given.byAlias && sex === 'agrees' && child.postcode !== undefined && child.postcode === pupil.postcode;
}

/**
 * A wholly other date, at home, by the very name: that of a brother or sister; or of one whose brother or sister is known, if that date is
 * of school age, and by the legal name: a younger one, on no roll yet, may bear what this one is called by.
 */
export function isDateTheSlip({ compared, supported }: Weighed, others: readonly Weighed[]): boolean {
  const { child, pupil, given, family, place } = compared;
  if (placeGrade[place] < 3 || given.level !== 'exact') return false;
  const legal = pupil.given[0]?.text === given.met;
  if (supported !== undefined && legal && !given.byAlias && !family.byAlias && isOfSchoolAge(child)) return true;
  return others.some((other) => other.compared.date === 'exact' && other.compared.given.level === 'disagrees' && shareHome(other.compared.pupil, compared.pupil));
}

function isOfSchoolAge({ dateOfBirth, child }: PreparedChild): boolean {
  const age = dateOfBirth?.length === 10 ? ageOn(child.incidentDate, dateOfBirth) : undefined;
  return age !== undefined && age >= 4 && age <= 16;
}

export function standsForMany(date: DateLevel): boolean {
  return date === 'month-and-year' || date === 'first-of';
}
