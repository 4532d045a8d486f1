import { shareHome } from './compare-places.ts';
import type { Comparison } from './compare.ts';
import type { DateLevel } from './compare-dates.ts';
import { dateGrade, familyGrade, givenGrade, placeGrade } from './grade.ts';
import { sharedFirstNames } from './names/names-that-say-little.ts';
import { expectedNamesakes } from './expect-namesakes.ts';
import type { MatchParameters } from './parameters.ts';
import type { NameFrequencies } from './types.ts';
import type { Weighed } from './weigh-candidates.ts';

const nameRulesOutNobody = 'The given name does not rule out a brother, sister or twin.';

/**
 * Why the first candidate could be a brother, sister or twin of the reported child, on or off the roll; undefined when given name
 * and date of birth rule that out between them.
 */
export function couldBeBrotherOrSister({ compared, siblingsNextDoor }: Weighed, others: readonly Weighed[]): string | undefined {
  const given = givenGrade[compared.given.level];
  const family = familyGrade[compared.family.level];
  const date = dateGrade[compared.date];
  const place = placeGrade[compared.place];
  // The house told is the home of another child of the incident, and this pupil lives next to it: the child may be a cousin of the same name.
  if (siblingsNextDoor === true) return 'The brother or sister lives in the house told, and this pupil next to it.';
  if (compared.given.level === 'shared-first') {
    return date === 3 && isOwnFirstName(compared) && family >= 1 && compared.sex !== 'disagrees' && !hasBrotherOfThatName(compared, others) ? undefined : 'Only a first name that brothers share agrees.';
  }
  if (given < 2) return nameRulesOutNobody;
  // A child may go by a short form of a twin's name, when nothing but that form agrees.
  if (compared.given.byAlias && compared.given.level !== 'exact' && family < 1) return 'Only another name that comes near was told, and the family names do not agree.';
  // A middle name must be told in its very letters: a brother or sister on no roll may bear a name that only comes near it.
  if (compared.given.level === 'middle' && compared.given.told !== compared.given.met) return nameRulesOutNobody;
  if (compared.sex === 'disagrees' && (given < 3 || date < 3 || place < 2)) return 'The sex recorded differs.';
  // Ellie and Eliza may be twins.
  if (compared.given.level === 'both-short') return nameRulesOutNobody;
  if (compared.given.level === 'far-slip' && (date < 3 || place < 3 || family < 2)) return 'The given name comes near only at a stretch.';
  if (date === 3) return undefined;
  // Two children of one given name in one house, born within a slip of each other, are not to be expected even under two family names.
  // A month or a first of the month stands for too many days.
  if (family < 1) return compared.given.level === 'exact' && date >= 2 && !standsForMany(compared.date) && place === 3 && compared.sex !== 'disagrees' ? undefined : 'The date of birth is not the same and the family names do not agree.';
  if (date === 2) return given === 3 || family >= 2 ? undefined : 'The given name and the date of birth are both only near.';
  const surelyNamed = compared.given.level === 'exact' || compared.given.level === 'spelling';
  // A short form with an age or a year that agrees leaves only a twin of that name; with none it could be any sibling's.
  const namedEnough = surelyNamed || (compared.given.level === 'slip' && date >= 0) || (compared.given.level === 'nickname' && date === 1 && compared.date !== 'age-near' && place === 3 && compared.sex === 'agrees');
  // Singh or Begum is family name enough beside the very given name and the house; beside another spelling, with an age or a year too.
  const sameFamily = family >= 2 || (surelyNamed && date >= (compared.given.level === 'exact' ? 0 : 1) && place === 3);
  if (!namedEnough || !sameFamily) return 'The date of birth is not known well enough for a name that only comes near.';
  // A wholly other date may be that of a brother or sister on no roll, who is called by what is a middle name: of one on the roll it is known whose it is.
  return date >= 0 || isDateOfAnother(compared, others) ? undefined : 'The dates of birth differ.';
}

/** Why the first candidate could be another child of the same name, on no roll; undefined when place, siblings or a rare name rule that out. */
export function couldBeNamesake({ compared, supported }: Weighed, frequencies: NameFrequencies, parameters: MatchParameters): string | undefined {
  const given = givenGrade[compared.given.level];
  const family = familyGrade[compared.family.level];
  const date = dateGrade[compared.date];
  const place = placeGrade[compared.place];
  // "Christie Rachel" may be Rachel Christie, a twin of the pupil who stands on the roll as Christie Rebecca.
  if (family < 0 && !compared.swapped && mayBeTurned(compared, frequencies)) return 'The names told may be the other way round, and the family names do not agree.';
  // A slip in a name that is none of its own leaves no one but a twin of another family name.
  const onlyNear = given < 3 && !(compared.given.level === 'slip' && compared.sex === 'agrees');
  if (place === 3) return date === 3 && onlyNear && family < 1 ? 'The given name is only near and the family names do not agree.' : undefined;
  if (place === 2) {
    if (date === 3) return family >= 1 || (given === 3 && compared.place === 'postcode') ? undefined : 'The family names do not agree.';
    return given === 3 && ((family >= 2 && date >= 1) || (family === 1 && date === 2)) ? undefined : 'Next to the home, name and date of birth must agree better than they do.';
  }
  // Born that day, of that given name and of one home with another child of the incident, and no other family name told: nobody else is to be expected.
  if (supported === 'surely' && given === 3 && family >= 0 && date === 3) return undefined;
  // With a date that is only near, the very name must have been told, whole: a namesake on the roll would then have been
  // found by it. A first of the month stands for so many days that two of one name may fit, and so may two in places far apart.
  // A middle name may be that of a twin on no roll, who was there too.
  if (supported !== undefined && family >= 2 && given >= 2 && compared.given.level !== 'middle' && date === 3) return undefined;
  if (supported === 'surely' && compared.given.level === 'exact' && family === 3 && date === 2 && compared.date !== 'first-of' && place === 1) return undefined;
  if (given < 3 || family < 2 || date < 3) return 'Away from home, name and date of birth must agree fully.';
  // How rare a name is says nothing of how rare its spellings are, nor an alias which name the child bears.
  // A whole town is too wide: a namesake there was met even of the rarest names.
  if (compared.place === 'sector' && isVeryName(compared) && expectedNamesakes(compared, frequencies) <= parameters.rareName) return undefined;
  if (compared.school === 'agrees') return 'Nothing but name, date of birth and the school that the officer wrote points at this pupil: a namesake could exist on or off the roll.';
  return 'Nothing but name and date of birth points at this pupil: a namesake could exist on or off the roll.';
}

/** The given name told is borne as a family name by more pupils, and the family name told by no more than as a given name. */
function mayBeTurned({ given: { told }, child }: Comparison, { given, family }: NameFrequencies): boolean {
  const isRatherFamilyName = (name: string): boolean => (family.get(name) ?? 0) > (given.get(name) ?? 0);
  return isRatherFamilyName(told) && !child.mains.family.some(({ text }) => isRatherFamilyName(text));
}

/** The names told, not as aliases nor the other way round, are those on the roll. */
function isVeryName({ given, family, swapped }: Comparison): boolean {
  return !swapped && given.level === 'exact' && !given.byAlias && (family.level === 'whole' || family.level === 'former') && !family.byAlias;
}

/**
 * The first name that brothers share is what this one is called by, not only on paper: told letter for letter, or at home borne without
 * another. Whoever has a name of their own besides is seldom told of by the shared one: it may be a brother or twin who is.
 */
function isOwnFirstName({ given, place, pupil }: Comparison): boolean {
  if (pupil.given.some(({ kind }) => kind === 'known-as')) return false;
  const inItsLetters = given.told === given.met;
  const hasNoOther = pupil.middles.length === 0 && pupil.given[0]?.tokens.length === 1;
  return placeGrade[place] === 3 ? inItsLetters || hasNoOther : placeGrade[place] === 2 && inItsLetters && hasNoOther;
}

function standsForMany(date: DateLevel): boolean {
  return date === 'month-and-year' || date === 'first-of';
}

function hasBrotherOfThatName(compared: Comparison, others: readonly Weighed[]): boolean {
  return others.some((other) => shareHome(other.compared.pupil, compared.pupil) && other.compared.pupil.given.some(({ tokens }) => tokens.some((token) => sharedFirstNames.has(token))));
}

/** The date told is that of another pupil in the same home, whose given name is quite another: the officer took down the wrong child's date. */
function isDateOfAnother(compared: Comparison, others: readonly Weighed[]): boolean {
  return placeGrade[compared.place] === 3 && others.some((other) => other.compared.date === 'exact' && other.compared.given.level === 'disagrees' && shareHome(other.compared.pupil, compared.pupil));
}

