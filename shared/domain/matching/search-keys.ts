import { houseKey } from './blocking-keys.ts';
import { familyRelatives, givenRelatives } from './names/name-families.ts';
import { namesASlipAway } from './names/names-a-slip-away.ts';
import { prepareChild, type NameForm, type PreparedChild } from './prepare.ts';
import { datesNear } from './dates-near.ts';
import { areaOf, outwardOf } from './read-address.ts';
import { soundOf } from './sound-of-name.ts';
import type { NameFrequencies, ReportedChild } from './types.ts';

/** How many pupils bear each name, by which slips are known. */
type NamesOnRoll = Pick<NameFrequencies, 'given' | 'family'>;

export type SearchTier = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * Who may be missed where a key was not read to its end: anyone; anyone of the house that was told; or one who lives elsewhere, and
 * bears both names and was born on the very date; bears the family name and was born on the very date; bears both names and was born
 * on another date, in a likely year or in another one. Next door: both names, another date, in the postcode told.
 */
export type Unseen = 'anyone' | 'at-home' | 'namesake' | 'of-another-given-name' | 'of-another-date' | 'of-another-year' | 'next-door';

/** One lookup in the search index. */
export interface SearchKey {
  readonly key: string;
  /** Read no more than this many. */
  readonly cap: number;
  /** Read only those whose `order` begins with this. */
  readonly only?: string;
  /** If the key holds more than `cap`, read instead those whose `order` begins with this, at most `narrowCap`; still more, and the search is truncated. */
  readonly narrow?: string;
  /** `only` stands in the place of `narrow`, because the budget would not have held both. */
  readonly lessened?: true;
  /** Who may be missed if there are more than may be read; without it anyone. 'nobody' where nobody under it could be a rival. */
  readonly hides?: Unseen | 'nobody';
  /** Above 1: look it up only if what the tiers before it found does not settle who the child is (`needsWiderSearch`). */
  readonly tier: SearchTier;
}

/** How many may be read of the narrow part of a key with this cap. */
export function narrowCap(cap: number): number {
  return Math.min(cap, 8);
}

const maximumOfTier: Readonly<Record<SearchTier, number>> = { 1: 5, 2: 12, 3: 33, 4: 33, 5: 42, 6: 60 };

/**
 * The lookups that find a child, the narrowest first, at most 5, 12, 33, 33, 42 and 60 in the six tiers; with the names on the roll also those
 * of names of which the one told is a slip.
 */
export function searchKeys(child: ReportedChild, names?: NamesOnRoll): SearchKey[] {
  return searchKeysOf(prepareChild(child), names);
}

export function searchKeysOf(child: PreparedChild, names?: NamesOnRoll): SearchKey[] {
  return [...searchKeysByTier(child, names)].flatMap(({ keys }) => keys);
}

/** The lookups of tier 1, then of 2 to 6, none twice; each tier made only when asked for. */
export function* searchKeysByTier(child: PreparedChild, names?: NamesOnRoll): Generator<{ readonly tier: SearchTier; readonly keys: readonly SearchKey[] }> {
  const codes: Codes = { ...familyCodes(child.family, names), givens: givenCodes(child.given, names), outward: child.postcode === undefined ? undefined : outwardOf(child.postcode) };
  const seen = new Set<string>();
  for (const [tier, keysOf] of tiers) {
    const keys = keysOf(child, codes).filter(({ key, only = '' }) => !seen.has(`${key} ${only}`) && seen.add(`${key} ${only}`)).slice(0, maximumOfTier[tier]);
    yield { tier, keys: keys.map((key) => ({ ...key, tier })) };
  }
}

interface Codes {
  readonly givens: readonly string[];
  readonly families: readonly string[];
  /** The first of `families` that comes of a name that the one told may be a slip of. */
  readonly mended: string | undefined;
  readonly outward: string | undefined;
}

type Untiered = Omit<SearchKey, 'tier'>;

const tiers: readonly (readonly [SearchTier, (child: PreparedChild, codes: Codes) => Untiered[]])[] = [[1, surely], [2, ofTheVeryDate], [3, nearby], [4, farAway], [5, inAnyYear], [6, byOneNameAndNearDate]];

/** By the very date of birth with both names as told, in the postcode area told, and by the house, or the postcode when no house was told: parts that hold no more on a larger roll. */
function surely({ dateOfBirth: born, postcode, address }: PreparedChild, { givens, families, outward }: Codes): Untiered[] {
  const full = born?.length === 10;
  const keys: Untiered[] = [];
  if (full) {
    const area = postcode === undefined ? '' : areaOf(postcode);
    for (const [g, f] of pairsToTry(givens, families).slice(0, 1)) keys.push({ key: `f|${born}|${f}`, only: `${g}|${area}`, cap: 8, hides: 'namesake' });
    // One name alone: nothing narrower was told.
    if (givens.length === 0) for (const code of families.slice(0, 4)) keys.push({ key: `f|${born}|${code}`, cap: 20, hides: 'namesake' });
    if (families.length === 0) for (const code of givens.slice(0, 3)) keys.push({ key: `g|${born}|${code}`, cap: 20, hides: 'namesake' });
  }
  const house = houseKey(address);
  if (house !== undefined && outward !== undefined) keys.push({ key: house, only: `${outward}|`, cap: 12 });
  else if (postcode !== undefined) keys.push(atPostcode(postcode, born));
  return keys;
}

/** By the very date of birth with both names in any form, wherever they live: of these a larger roll has more, and most searches need none. */
function ofTheVeryDate({ dateOfBirth: born }: PreparedChild, { givens, families }: Codes): Untiered[] {
  if (born?.length !== 10) return [];
  return pairsToTry(givens, families).map(([g, f]): Untiered => ({ key: `f|${born}|${f}`, only: `${g}|`, cap: 8, hides: 'namesake' }));
}

function atPostcode(postcode: string, born: string | undefined): Untiered {
  return { key: `p|${postcode}`, cap: 28, ...(born?.length === 10 ? { narrow: born } : {}) };
}

/** At the place told: by the postcode, or the house in any town when no postcode was told. In its district: by both names and a date that has slipped or is not known, by the very date alone, by names or date the other way round. */
function nearby(child: PreparedChild, codes: Codes): Untiered[] {
  const { givens: [given], families: [family], outward } = codes;
  const born = child.dateOfBirth;
  const full = born?.length === 10;
  const house = houseKey(child.address);
  const keys: Untiered[] = [];
  if (child.postcode === undefined || outward === undefined) {
    if (house !== undefined) keys.push({ key: house, cap: 10, hides: 'at-home' });
  } else {
    keys.push(atPostcode(child.postcode, born));
    if (full) keys.push({ key: `a|${born}|${areaOf(child.postcode)}`, only: `${outward}|`, cap: 8, hides: 'of-another-given-name' });
    // A slip in the first half of a postcode, or one that the roll does not hold.
    if (house !== undefined) keys.push({ key: house, only: areaOf(child.postcode), cap: 4, hides: 'nobody' }, { key: house, only: '|', cap: 4, hides: 'nobody' });
  }
  if (full && given !== undefined && family !== undefined) {
    const [asFamily, asGiven] = turned(child);
    keys.push({ key: `f|${born}|${asFamily}`, only: `${asGiven}|`, cap: 8, hides: 'namesake' });
    const swapped = `${born.slice(0, 4)}-${born.slice(8)}-${born.slice(5, 7)}`;
    if (born.slice(8) <= '12' && swapped !== born) keys.push({ key: `f|${swapped}|${family}`, only: `${given}|`, cap: 8, hides: 'of-another-date' });
  }
  if (child.postcode !== undefined && outward !== undefined) for (const key of byNamesAndYear(child, codes)) keys.push({ key, only: outward, cap: 5 });
  return keys;
}

/** Wherever they live: by both names and a date that has slipped, or by one name and the very date. */
function farAway(child: PreparedChild, codes: Codes): Untiered[] {
  const { givens, families } = codes;
  const born = child.dateOfBirth;
  const full = born?.length === 10;
  const keys: Untiered[] = [];
  const [first, ...others] = byNamesAndYear(child, codes);
  if (first !== undefined) keys.push({ key: first, cap: 8, hides: 'of-another-date' });
  if (full && givens.length > 0) for (const code of families.slice(0, 3)) keys.push({ key: `f|${born}|${code}`, cap: 6, hides: 'of-another-given-name' });
  // Whoever bears another family name could be no rival of one who bears that told.
  if (full && families.length > 0) for (const code of [...givens.slice(0, 2), turned(child)[1]]) keys.push({ key: `g|${born}|${code}`, cap: 4, hides: 'nobody' });
  for (const key of others) keys.push({ key, cap: 8, hides: 'of-another-date' });
  return keys;
}

/** By both names, the year being quite wrong: any in which a pupil can have been born. */
function inAnyYear(child: PreparedChild, { givens, families: [family], mended, outward }: Codes): Untiered[] {
  if (givens.length === 0 || family === undefined) return [];
  const near = outward === undefined ? {} : { narrow: outward };
  const forms = [...pairs(givens.slice(0, 2), [family]), ...pairs(givens.slice(0, 1), mended === undefined ? [] : [mended])];
  return yearsOfPupils(child).flatMap((year) => forms.map(([g, f]): Untiered => ({ key: `n|${year}|${g}|${f}`, cap: 3, hides: 'of-another-year', ...near })));
}

/** By one name and a date that has slipped, where nobody found so far is convincing: whoever bears the other name too was looked for before. */
function byOneNameAndNearDate(child: PreparedChild, { givens: [given], families: [family] }: Codes): Untiered[] {
  const born = child.dateOfBirth;
  if (born?.length !== 10) return [];
  const years = new Set(yearsOfPupils(child));
  return datesNear(born).filter((date) => years.has(date.slice(0, 4))).flatMap((date): Untiered[] => [
    ...(family === undefined ? [] : [{ key: `f|${date}|${family}`, cap: 3, hides: 'nobody' as const }]),
    ...(given === undefined ? [] : [{ key: `g|${date}|${given}`, cap: 3, hides: 'nobody' as const }]),
  ]);
}

/** The keys of both names in every likely year of birth: as told, the other way round, then in other forms. */
function byNamesAndYear(child: PreparedChild, { givens, families }: Codes): string[] {
  const years = likelyYears(child);
  const [first, ...others] = pairsToTry(givens, families);
  if (first === undefined) return [];
  const [asFamily, asGiven] = turned(child);
  return [first, [asGiven, asFamily] as const, ...others].flatMap(([g, f]) => years.map((year) => `n|${year}|${g}|${f}`));
}

/** The sounds of the names told, given for family. */
function turned({ given, family }: PreparedChild): readonly [asFamily: string, asGiven: string] {
  return [soundOf(given[0]?.tokens.at(-1) ?? ''), soundOf(family[0]?.tokens[0] ?? '')];
}

function pairsToTry(givens: readonly string[], families: readonly string[]): [string, string][] {
  return [...pairs(givens.slice(0, 3), families.slice(0, 1)), ...pairs(givens.slice(0, 3), families.slice(1, 2)), ...pairs(givens.slice(0, 1), families.slice(2, 4))];
}

/** The years in which the child may have been born, likeliest first. */
function likelyYears(child: PreparedChild): string[] {
  if (child.dateOfBirth !== undefined) {
    const year = Number(child.dateOfBirth.slice(0, 4));
    return (child.dateOfBirth.length === 10 ? [year, year - 1, year + 1] : [year]).map(String);
  }
  const { age, incidentDate } = child.child;
  const incident = Number(incidentDate.slice(0, 4));
  return age === undefined ? [] : [incident - age, incident - age - 1, incident - age + 1].map(String);
}

/** Those in which children of Reception to year 11, and most beyond, were born; from the middle outward. */
function yearsOfPupils({ child }: PreparedChild): string[] {
  const incident = Number(child.incidentDate.slice(0, 4));
  return [10, 11, 9, 12, 8, 13, 7, 14, 6, 15, 5, 16, 4, 17].map((age) => String(incident - age));
}

/** The sound of each word of each name, then of those it may be a slip of; of a long one its beginning, since it may be two run together; then of other spellings. */
function familyCodes(forms: readonly NameForm[], names: NamesOnRoll | undefined): Pick<Codes, 'families' | 'mended'> {
  const words = forms.flatMap(({ tokens }) => tokens);
  const told = new Set(words.map(soundOf));
  const mended = names === undefined ? [] : words.flatMap((word) => namesASlipAway(word, names.family)).map(soundOf).filter((code) => !told.has(code));
  const codes = new Set([...told, ...new Set(mended.slice(0, 2))]);
  for (const { tokens } of forms) {
    const [word = ''] = tokens;
    if (tokens.length === 1 && word.length >= 9) for (let end = 4; end <= word.length - 4; end += 1) codes.add(soundOf(word.slice(0, end)));
  }
  for (const word of words.flatMap(familyRelatives)) codes.add(soundOf(word));
  return { families: [...codes].slice(0, 5), mended: mended[0] };
}

/** The sound of the name itself and of aliases, of those it may be a slip of, then of names it is short for, short forms of it and other spellings. */
function givenCodes(forms: readonly NameForm[], names: NamesOnRoll | undefined): string[] {
  const words = forms.filter(({ text }) => text.length > 1).flatMap(({ tokens }) => tokens);
  const mended = names === undefined ? [] : words.flatMap((word) => namesASlipAway(word, names.given, 2));
  return [...new Set([...words, ...mended, ...words.flatMap(givenRelatives)].map(soundOf))].slice(0, 5);
}

function pairs(givens: readonly string[], families: readonly string[]): [string, string][] {
  return givens.flatMap((g) => families.map((f): [string, string] => [g, f]));
}
