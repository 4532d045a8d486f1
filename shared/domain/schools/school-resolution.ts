import type { NameComparison } from './compare-name.ts';
import type { PlaceComparison } from './compare-place.ts';
import { dutyStanding } from './duty-standing.ts';
import type { NotASchool } from './recognise-not-a-school.ts';
import type { AgeFit } from './school-age.ts';
import type { IndexedName } from './school-index.ts';

export interface SchoolCandidate {
  readonly urn: string;
  readonly name: string;
  /** How likely this school was meant, 0 to 1, all candidates and "none of them" taken together. An ordering more than a probability. */
  readonly score: number;
  /** What speaks for and against it, in words for the person who decides. */
  readonly evidence: readonly string[];
}

/**
 * - `match`: one open school, with what rules out the others;
 * - `review`: a person decides; the likeliest stand first, at most three, perhaps none;
 * - `none`: something was written that could be a school, but nothing near is called anything like it;
 * - `not-a-school`: what was written is not a school's name at all, and `recognised` says what it is.
 */
export type SchoolResolution =
  | { readonly kind: 'match'; readonly urn: string; readonly score: number; readonly candidates: readonly SchoolCandidate[]; readonly reason: string }
  | { readonly kind: 'review'; readonly urn?: string; readonly score: number; readonly candidates: readonly SchoolCandidate[]; readonly reason: string; readonly recognised?: NotASchool }
  | { readonly kind: 'none'; readonly score: number; readonly candidates: readonly SchoolCandidate[]; readonly reason: string }
  | { readonly kind: 'not-a-school'; readonly score: number; readonly candidates: readonly []; readonly reason: string; readonly recognised: NotASchool };

/** A candidate with everything that was found out about it. */
export interface WeighedSchool {
  readonly entry: IndexedName;
  readonly name: NameComparison;
  readonly place: PlaceComparison;
  readonly age: AgeFit;
  readonly bits: number;
  /** What it loses in the order of candidates, but never in the margin over others, because a namesake is in the town that was written and it is not. */
  readonly behindTown: number;
  readonly score: number;
}

/** Open, and of a kind at which a child in England or Wales can be a pupil. */
export function isUsable({ school }: IndexedName): boolean {
  const standing = dutyStanding(school);
  return (school.statusCode === '1' || school.statusCode === '3') && standing !== 'outside' && standing !== 'unknown';
}

/** Whether what was written fits `other` about as well as `school`, so that only where they are tells them apart. */
export function isNamesake(other: Pick<WeighedSchool, 'age' | 'name'>, school: Pick<WeighedSchool, 'name'>): boolean {
  return other.age !== 'outside' && other.name.bits > school.name.bits - 2;
}
