import { shareHome } from './compare-places.ts';
import type { Comparison } from './compare.ts';
import { isDateTheSlip, isNameOfHardlyAnybody, isOfAnotherFamilyName, isSexTheSlip, standsForMany } from './enough-at-home.ts';
import { dateGrade, familyGrade, givenGrade, placeGrade } from './grade.ts';
import { editDistance } from './measure-slips.ts';
import { givenLink } from './names/name-families.ts';
import { namesASlipAway } from './names/names-a-slip-away.ts';
import { sharedFirstNames } from './names/names-that-say-little.ts';
import { expectedNamesakes } from './expect-namesakes.ts';
import type { MatchParameters } from './parameters.ts';
import type { NameFrequencies } from './types.ts';
import { shareOf } from './weigh.ts';
import type { Weighed } from './weigh-candidates.ts';

const nameRulesOutNobody = 'The given name does not rule out a brother, sister or twin.';

/**
 * Why the first candidate could be a brother, sister or twin of the reported child, on or off the roll; undefined when given name
 * and date of birth rule that out between them.
 */
export function couldBeBrotherOrSister(best: Weighed, others: readonly Weighed[], frequencies: NameFrequencies): string | undefined {
  const { compared, siblingsNextDoor } = best;
  const given = givenGrade[compared.given.level];
  const family = familyGrade[compared.family.level];
  const date = dateGrade[compared.date];
  const place = placeGrade[compared.place];
  // The house told is the home of another child of the incident, and this pupil lives next to it: the child may be a cousin of the same name.
  if (siblingsNextDoor === true) return 'The brother or sister lives in the house told, and this pupil next to it.';
  if (compared.given.level === 'shared-first') {
    return date === 3 && isOwnFirstName(compared) && family >= 1 && compared.sex !== 'disagrees' && !hasBrotherOfThatName(compared, others) ? undefined : 'Only a first name that brothers share agrees.';
  }
  if (given < 2) return isNameOfHardlyAnybody(compared, others, frequencies) ? undefined : nameRulesOutNobody;
  // A child may go by a short form of a twin's name, when nothing but that form agrees.
  if (compared.given.byAlias && compared.given.level !== 'exact' && family < 1) return 'Only another name that comes near was told, and the family names do not agree.';
  // A middle name must be told in its very letters: a brother or sister on no roll may bear a name that only comes near it.
  if (compared.given.level === 'middle' && compared.given.told !== compared.given.met) return nameRulesOutNobody;
  if (compared.sex === 'disagrees' && (given < 3 || date < 3 || place < 3) && !isSexTheSlip(best)) return 'The sex recorded differs.';
  if (isNearerAnother(compared, frequencies)) return nameRulesOutNobody;
  // Ellie and Eliza may be twins.
  if (compared.given.level === 'both-short') return nameRulesOutNobody;
  if (compared.given.level === 'far-slip' && (date < 3 || place < 3 || family < 2)) return 'The given name comes near only at a stretch.';
  if (date === 3) return undefined;
  if (family < 1) return isOfAnotherFamilyName(compared) ? undefined : 'The date of birth is not the same and the family names do not agree.';
  if (date === 2) return given === 3 || family >= 2 ? undefined : 'The given name and the date of birth are both only near.';
  const surelyNamed = compared.given.level === 'exact' || compared.given.level === 'spelling';
  // A short form with an age or a year that agrees leaves only a twin of that name; with none it could be any sibling's.
  const namedEnough = surelyNamed || (compared.given.level === 'slip' && date >= 0) || (compared.given.level === 'nickname' && date === 1 && compared.date !== 'age-near' && place === 3 && compared.sex === 'agrees');
  // Singh or Begum is family name enough beside the very given name and the house; beside another spelling, with an age or a year too.
  const sameFamily = family >= 2 || (surelyNamed && date >= (compared.given.level === 'exact' ? 0 : 1) && place === 3);
  if (!namedEnough || !sameFamily) return 'The date of birth is not known well enough for a name that only comes near.';
  // A wholly other date may be that of a brother or sister on no roll, who is called by what is a middle name: of one on the roll it is known whose it is.
  return date >= 0 || isDateTheSlip(best, others) ? undefined : 'The dates of birth differ.';
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
  // A middle name in its very letters is the pupil's own.
  const ownMiddle = compared.given.level === 'middle' && compared.given.told === compared.given.met && compared.sex === 'agrees';
  if (place === 3) return date === 3 && onlyNear && !ownMiddle && family < 1 ? 'The given name is only near and the family names do not agree.' : undefined;
  // In a street of that name, in that district, there may be a namesake: of a name that many bear, one of the same birthday too.
  if (place === 2 && !(compared.place === 'street' && isBorneByMany(compared, frequencies))) {
    if (date === 3) return family >= 1 || (given === 3 && compared.place === 'postcode') ? undefined : 'The family names do not agree.';
    return isEnoughNextDoor(compared) ? undefined : 'Next to the home, name and date of birth must agree better than they do.';
  }
  // Born that day, of that given name and of one home with another child of the incident, and no other family name told: nobody else is to be expected.
  if (supported === 'surely' && given === 3 && family >= 0 && date === 3) return undefined;
  // With a date that is only near, the very name must have been told, whole: a namesake on the roll would then have been
  // found by it. A first of the month stands for so many days that two of one name may fit, and so may two in places far apart.
  // A middle name may be that of a twin on no roll, who was there too.
  if (supported !== undefined && compared.given.level === 'exact' && compared.family.level === 'customary' && date === 3 && expectedNamesakes(compared, frequencies) <= 5) return undefined;
  if (supported === 'surely' && compared.given.level === 'middle' && compared.given.told === compared.given.met && family >= 2 && date === 3) return undefined;
  if (supported !== undefined && family >= 2 && given >= 2 && compared.given.level !== 'middle' && date === 3) return undefined;
  if (supported === 'surely' && compared.given.level === 'exact' && family === 3 && date === 2 && compared.date !== 'first-of' && place === 1 && expectedNamesakes(compared, frequencies) <= 3) return undefined;
  if (place === 1 && date >= 2 && given === 3 && !standsForMany(compared.date) && isDoubleName(compared, frequencies)) return undefined;
  if (given < 3 || family < 2 || date < 3) return 'Away from home, name and date of birth must agree fully.';
  // Whoever else of that name and birthday went to the school that the officer wrote would be on its roll too, and found.
  if (compared.school === 'agrees' && isVeryName(compared)) return undefined;
  // How rare a name is says nothing of how rare its spellings are, nor an alias which name the child bears.
  // A whole town is too wide: a namesake there was met even of the rarest names.
  if (compared.place === 'sector' && compared.sex === 'agrees' && isVeryName(compared) && expectedNamesakes(compared, frequencies) <= parameters.rareName) return undefined;
  if (place === 2) return 'Of the home only the street agrees, and many bear this name: a namesake could live in it.';
  return 'Nothing but name and date of birth points at this pupil: a namesake could exist on or off the roll.';
}

/** Share of the roll above which a full name is one that many bear: five of a hundred thousand. */
const borneByMany = 5e-5;

function isBorneByMany(compared: Comparison, frequencies: NameFrequencies): boolean {
  return expectedNamesakes(compared, frequencies) > borneByMany * frequencies.pupils;
}

/** In the same postcode or street, and the date not the very one; or in the same postcode and none told. In a street there may be a cousin. */
function isEnoughNextDoor({ given, family: { level }, date: dateLevel, place, sex }: Comparison): boolean {
  const [family, date] = [familyGrade[level], dateGrade[dateLevel]];
  if (givenGrade[given.level] === 3) return (family >= 2 && (date >= 1 || (date === 0 && place === 'postcode' && given.level === 'exact' && sex === 'agrees'))) || (family === 1 && date === 2);
  return given.level === 'slip' && sex === 'agrees' && family === 3 && date >= 1 && dateLevel !== 'age-near';
}

/** Share of the roll at or below which a double family name is a household's own: ten of a hundred thousand. */
const ownOfHousehold = 1e-4;

/** Both halves of a double family name were told, as they stand on the roll, and hardly anybody bears the two together. */
function isDoubleName({ given, family, pupil, swapped }: Comparison, frequencies: NameFrequencies): boolean {
  if (swapped || given.byAlias || family.byAlias || family.level !== 'whole') return false;
  const isDouble = pupil.family.some(({ text, tokens }) => text === family.met && tokens.length > 1);
  return isDouble && shareOf(frequencies.family, family.met, frequencies.pupils) <= ownOfHousehold;
}

/** The given name told is borne as a family name by more pupils, and the family name told by no more than as a given name. */
function mayBeTurned({ given: { told }, child }: Comparison, { given, family }: NameFrequencies): boolean {
  const isRatherFamilyName = (name: string): boolean => (family.get(name) ?? 0) > (given.get(name) ?? 0);
  return isRatherFamilyName(told) && !child.mains.family.some(({ text }) => isRatherFamilyName(text));
}

/** What was told is a letter away from another name on the roll, and further from the pupil's: Georginae may be a twin called Georgina, and no Georgia. */
function isNearerAnother({ given: { level, told, met } }: Comparison, { given }: NameFrequencies): boolean {
  if (level !== 'slip' && level !== 'far-slip') return false;
  return editDistance(told, met, 2) > 1 && namesASlipAway(told, given, 5).some((name) => name !== met && givenLink(name, met) === undefined);
}

/** The names told, not as aliases nor the other way round, are those on the roll. */
function isVeryName({ given, family, swapped }: Comparison): boolean {
  return !swapped && given.level === 'exact' && !given.byAlias && (family.level === 'whole' || family.level === 'former') && !family.byAlias;
}

/**
 * The first name that brothers share is what this one is called by, not only on paper: told letter for letter at home, or borne without
 * another. Whoever has a name of their own besides is seldom told of by the shared one otherwise: it may be a brother or twin who is.
 */
function isOwnFirstName({ given, place, pupil }: Comparison): boolean {
  // Told as an alias it says less than the name told before it, which is another's.
  if (given.byAlias) return false;
  const inItsLetters = given.told === given.met;
  if (placeGrade[place] === 3 && inItsLetters) return true;
  const hasNoOther = pupil.middles.length === 0 && pupil.given[0]?.tokens.length === 1 && !pupil.given.some(({ kind }) => kind === 'known-as');
  return hasNoOther && (placeGrade[place] === 3 || (placeGrade[place] === 2 && inItsLetters));
}

function hasBrotherOfThatName(compared: Comparison, others: readonly Weighed[]): boolean {
  return others.some((other) => shareHome(other.compared.pupil, compared.pupil) && other.compared.pupil.given.some(({ tokens }) => tokens.some((token) => sharedFirstNames.has(token))));
}
