import { houseKey } from './blocking-keys.ts';
import { familyRelatives, givenRelatives } from './names/name-families.ts';
import { prepareChild, type NameForm, type PreparedChild } from './prepare.ts';
import { areaOf, outwardOf } from './read-address.ts';
import { soundOf } from './sound-of-name.ts';
import type { ReportedChild } from './types.ts';

export type SearchTier = 1 | 2 | 3;

/** One lookup in the search index. */
export interface SearchKey {
  readonly key: string;
  /** Read no more than this many. */
  readonly cap: number;
  /** If the key holds more than `cap`, read instead those whose `order` begins with this; still more, and the search is truncated. */
  readonly narrow?: string;
  /** 2 and 3: look it up only if what the tiers before it found does not settle who the child is (`needsWiderSearch`). */
  readonly tier: SearchTier;
}

const capOfTier: Readonly<Record<SearchTier, number>> = { 1: 60, 2: 30, 3: 12 };
const maximumOfTier: Readonly<Record<SearchTier, number>> = { 1: 13, 2: 16, 3: 28 };

/** The lookups that find a child, the narrowest first, at most 13, 16 and 28 in the three tiers. */
export function searchKeys(child: ReportedChild): SearchKey[] {
  return searchKeysOf(prepareChild(child));
}

export function searchKeysOf(child: PreparedChild): SearchKey[] {
  return [...searchKeysByTier(child)].flat();
}

/** The lookups of tier 1, then of 2, then of 3, none twice; each tier made only when asked for. */
export function* searchKeysByTier(child: PreparedChild): Generator<SearchKey[]> {
  const codes: Codes = { givens: givenCodes(child.given), families: familyCodes(child.family), outward: child.postcode === undefined ? undefined : outwardOf(child.postcode) };
  const seen = new Set<string>();
  for (const [tier, keysOf] of tiers) {
    const keys = keysOf(child, codes).filter(({ key }) => !seen.has(key) && seen.add(key)).slice(0, maximumOfTier[tier]);
    yield keys.map((key) => ({ ...key, cap: capOfTier[tier], tier }));
  }
}

interface Codes {
  readonly givens: readonly string[];
  readonly families: readonly string[];
  readonly outward: string | undefined;
}

type Untiered = Pick<SearchKey, 'key' | 'narrow'>;

const tiers: readonly (readonly [SearchTier, (child: PreparedChild, codes: Codes) => Untiered[]])[] = [[1, surely], [2, slipped], [3, inAnyYear]];

/** By where the child lives and by the very date of birth. */
function surely({ dateOfBirth: born, postcode, address }: PreparedChild, { givens, families, outward }: Codes): Untiered[] {
  const [given] = givens;
  const [family] = families;
  const full = born?.length === 10;
  const keys: Untiered[] = [];
  if (postcode !== undefined) keys.push({ key: `p|${postcode}`, ...(full ? { narrow: born } : {}) });
  if (full) {
    for (const code of families.slice(0, 4)) keys.push({ key: `f|${born}|${code}`, ...(given === undefined ? {} : { narrow: given }) });
    for (const code of givens.slice(0, 3)) keys.push({ key: `g|${born}|${code}`, ...(family === undefined ? {} : { narrow: family }) });
    if (postcode !== undefined && outward !== undefined) keys.push({ key: `a|${born}|${areaOf(postcode)}`, narrow: `${outward}|` });
  }
  const house = houseKey(address);
  if (house !== undefined) keys.push({ key: house, ...(postcode === undefined ? {} : { narrow: areaOf(postcode) }) });
  return keys;
}

/** By both names and a date that has slipped, or the names the other way round. */
function slipped(child: PreparedChild, { givens, families, outward }: Codes): Untiered[] {
  const [given] = givens;
  const [family] = families;
  const born = child.dateOfBirth;
  const near = outward === undefined ? {} : { narrow: outward };
  const years = likelyYears(child);
  const keys: Untiered[] = [];
  const add = (g: string | undefined, f: string | undefined): void => {
    if (g !== undefined && f !== undefined) for (const year of years) keys.push({ key: `n|${year}|${g}|${f}`, ...near });
  };
  add(given, family);
  // The names the other way round, and the day and month.
  if (given !== undefined && family !== undefined) {
    const [asFamily, asGiven] = [soundOf(child.given[0]?.tokens.at(-1) ?? ''), soundOf(child.family[0]?.tokens[0] ?? '')];
    if (born?.length === 10) keys.push({ key: `f|${born}|${asFamily}` });
    add(asGiven, asFamily);
  }
  if (born?.length === 10) {
    const swapped = `${born.slice(0, 4)}-${born.slice(8)}-${born.slice(5, 7)}`;
    if (family !== undefined && born.slice(8) <= '12' && swapped !== born) keys.push({ key: `f|${swapped}|${family}` });
  }
  for (const [g, f] of pairs(givens.slice(0, 3), families.slice(0, 2))) add(g, f);
  return keys;
}

/** By both names, the year being quite wrong: any in which a pupil can have been born. */
function inAnyYear(child: PreparedChild, { givens, families: [family], outward }: Codes): Untiered[] {
  if (givens.length === 0 || family === undefined) return [];
  return yearsOfPupils(child).flatMap((year) => givens.slice(0, 2).map((code) => ({ key: `n|${year}|${code}|${family}`, ...(outward === undefined ? {} : { narrow: outward }) })));
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

/** The sound of each word of each name; of a long one its beginning too, since it may be two run together; then of other spellings. */
function familyCodes(forms: readonly NameForm[]): string[] {
  const words = forms.flatMap(({ tokens }) => tokens);
  const codes = new Set(words.map(soundOf));
  for (const { tokens } of forms) {
    const [word = ''] = tokens;
    if (tokens.length === 1 && word.length >= 9) for (let end = 4; end <= word.length - 4; end += 1) codes.add(soundOf(word.slice(0, end)));
  }
  for (const word of words.flatMap(familyRelatives)) codes.add(soundOf(word));
  return [...codes].slice(0, 5);
}

/** The sound of the name itself and of aliases, then of names it is short for, short forms of it and other spellings. */
function givenCodes(forms: readonly NameForm[]): string[] {
  const words = forms.filter(({ text }) => text.length > 1).flatMap(({ tokens }) => tokens);
  return [...new Set([...words, ...words.flatMap(givenRelatives)].map(soundOf))].slice(0, 5);
}

function pairs(givens: readonly string[], families: readonly string[]): [string, string][] {
  return givens.flatMap((g) => families.map((f): [string, string] => [g, f]));
}
