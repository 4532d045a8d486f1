import { familySpellingLines } from './spellings-of-family-names.ts';
import { givenSpellingLines } from './spellings-of-given-names.ts';
import { nicknameLines } from './nicknames.ts';
import { mayBeRomanisedAlike, romanised } from './romanise.ts';

/** How two different given names may be one name: spelled otherwise, short for it, or two short forms of it. */
export type GivenLink = 'spelling' | 'nickname' | 'both-short';

const spellingsOf = indexed(givenSpellingLines);
const familySpellingsOf = indexed(familySpellingLines);
const formsOf = new Map<string, Set<string>>();
const formalsOf = new Map<string, Set<string>>();
for (const [formal = '', ...forms] of nicknameLines) {
  for (const form of forms) {
    add(formsOf, formal, form);
    add(formalsOf, form, formal);
  }
}

/** How two folded given names are linked, if they are. A nickname of one spelling serves the name's other spellings. */
export function givenLink(a: string, b: string): GivenLink | undefined {
  const link = linksFrom(a)?.get(b);
  return link !== 'spelling' && areRomanisedAlike(a, b) ? 'spelling' : link;
}

/** Every name that the lists link with this one; undefined for a name on none. */
function linksFrom(name: string): ReadonlyMap<string, GivenLink> | undefined {
  const known = linksOf.get(name);
  if (known !== undefined) return known;
  const ownFormals = formalsOf.get(name);
  const ownSpellings = spellingsOf.get(name);
  // Most names are on no list: nothing is made for them.
  if (ownFormals === undefined && ownSpellings === undefined && !formsOf.has(name)) return undefined;
  const formals = ownFormals ?? [];
  const spellings = ownSpellings ?? [];
  const links = new Map<string, GivenLink>();
  // From the weakest, so that the surest link of two names stands.
  for (const formal of formals) for (const form of formsOf.get(formal) ?? []) links.set(form, 'both-short');
  for (const formal of formals) for (const full of [formal, ...(spellingsOf.get(formal) ?? [])]) links.set(full, 'nickname');
  for (const full of [name, ...spellings]) for (const form of formsOf.get(full) ?? []) links.set(form, 'nickname');
  for (const spelling of spellings) links.set(spelling, 'spelling');
  if (links.size === 0) return undefined;
  linksOf.set(name, links);
  return links;
}

/** Only of names on the lists, so that it can't grow beyond them. */
const linksOf = new Map<string, ReadonlyMap<string, GivenLink>>();

/** True if two different folded family names are spellings of one. */
export function areFamilySpellings(a: string, b: string): boolean {
  return (familySpellingsOf.get(a)?.has(b) ?? false) || areRomanisedAlike(a, b);
}

function areRomanisedAlike(a: string, b: string): boolean {
  return a.length >= 3 && b.length >= 3 && mayBeRomanisedAlike(a, b) && romanised(a) === romanised(b);
}

/** The other spellings of a folded given name, the names it is short for and the short forms it has: for searching. */
export function givenRelatives(name: string): readonly string[] {
  const known = relativesOf.get(name);
  if (known !== undefined) return known;
  if (!formalsOf.has(name) && !formsOf.has(name) && !spellingsOf.has(name)) return none;
  const relatives = [...(formalsOf.get(name) ?? []), ...(formsOf.get(name) ?? []), ...(spellingsOf.get(name) ?? [])];
  if (relatives.length > 0) relativesOf.set(name, relatives);
  return relatives;
}

const none: readonly string[] = [];

/** Only of names on the lists, so that it can't grow beyond them. */
const relativesOf = new Map<string, readonly string[]>();

/** The other spellings of a folded family name: for searching. */
export function familyRelatives(name: string): readonly string[] {
  return [...(familySpellingsOf.get(name) ?? [])];
}

function indexed(lines: readonly (readonly string[])[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const line of lines) for (const a of line) for (const b of line) if (a !== b) add(index, a, b);
  return index;
}

function add(index: Map<string, Set<string>>, key: string, value: string): void {
  const held = index.get(key);
  if (held) held.add(value);
  else index.set(key, new Set([value]));
}
