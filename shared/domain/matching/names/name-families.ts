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
  if (spellingsOf.get(a)?.has(b) || areRomanisedAlike(a, b)) return 'spelling';
  if (isShortFor(a, b) || isShortFor(b, a)) return 'nickname';
  const formalsOfA = formalsOf.get(a);
  const formalsOfB = formalsOf.get(b);
  if (formalsOfA && formalsOfB) for (const formal of formalsOfA) if (formalsOfB.has(formal)) return 'both-short';
  return undefined;
}

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
  const relatives = [...(formalsOf.get(name) ?? []), ...(formsOf.get(name) ?? []), ...(spellingsOf.get(name) ?? [])];
  if (relatives.length > 0) relativesOf.set(name, relatives);
  return relatives;
}

/** Only of names on the lists, so that it can't grow beyond them. */
const relativesOf = new Map<string, readonly string[]>();

/** The other spellings of a folded family name: for searching. */
export function familyRelatives(name: string): readonly string[] {
  return [...(familySpellingsOf.get(name) ?? [])];
}

function isShortFor(short: string, full: string): boolean {
  const formals = formalsOf.get(short);
  if (!formals) return false;
  if (formals.has(full)) return true;
  const spellings = spellingsOf.get(full);
  if (spellings) for (const spelling of spellings) if (formals.has(spelling)) return true;
  return false;
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
