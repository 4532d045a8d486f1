import type { NotASchool } from './recognise-not-a-school.ts';
import { isNamesake, isUsable, type SchoolCandidate, type SchoolResolution, type WeighedSchool } from './school-resolution.ts';
import { isTellingKind } from './pair-words.ts';
import { kindWords } from './school-words.ts';
import type { StatedName } from './stated-name.ts';

interface Weighed {
  readonly stated: StatedName;
  /** What was written says that it is no school, and yet a school is called so. */
  readonly recognised: NotASchool | undefined;
  /** Likeliest first. */
  readonly ranked: readonly WeighedSchool[];
  /** The officer wrote of home education as well. */
  readonly homeEducation: boolean;
  /** Whether a school is the only one for the child's age in the place by which it was called. */
  readonly isOnlyOfPlace: (school: WeighedSchool) => boolean;
}

/** For a name written whole and without a slip, and for any other. */
const leastScores = { whole: 0.9, other: 0.97 };
const leastMargin = 5;
/** Over a school that fits what was written as well and is left behind by its place alone: a child may go to school outside the home postcode district. */
const leastNamesakeMargin = 8;
/** Below this a candidate is not worth a person's while, unless it is near and called something like it. */
const leastSuggestion = 0.02;

/** Turns what was weighed into a match that states what rules out the others, or hands it to a person with the reason. */
export function decideSchool(weighed: Weighed): SchoolResolution {
  const { stated, ranked } = weighed;
  const [best, ...others] = ranked;
  const candidates = ranked.slice(0, 3).map(candidateOf);
  if (!best || !isWorthShowing(best, stated)) {
    if (weighed.homeEducation) return { kind: 'review', score: 0, candidates, reason: 'The officer wrote of home education and of something else.', recognised: 'home-educated' };
    return { kind: 'none', score: best ? rounded(best.score) : 0, candidates, reason: 'No school near is called anything like what the officer wrote.' };
  }
  const doubt = doubtOf(best, others, weighed);
  const score = rounded(best.score);
  const urn = best.entry.school.urn;
  const recognised = weighed.recognised ?? (weighed.homeEducation ? 'home-educated' : undefined);
  if (doubt !== undefined) return { kind: 'review', urn, score, candidates, reason: doubt, ...(recognised ? { recognised } : {}) };
  return { kind: 'match', urn, score, candidates, reason: reasonFor(best, others[0]) };
}

function isWorthShowing(best: WeighedSchool, stated: StatedName): boolean {
  if (best.score >= leastSuggestion && best.name.matched > 0) return true;
  if (best.place.fit === 'none' || best.place.fit === 'faint') return best.name.matched > 0 && best.name.extra.length === 0 && best.name.missing.length === 0;
  // Nothing telling was written ("the school"), or it was too spoilt to read: the schools round the corner are all there is to go by.
  return best.name.matched > 0 || stated.words.length === best.name.extra.length || best.name.extra.length === 0;
}

/** The first thing that keeps this from being a match, in words; undefined when nothing does. */
function doubtOf(best: WeighedSchool, others: readonly WeighedSchool[], { stated, recognised, homeEducation, isOnlyOfPlace }: Weighed): string | undefined {
  const { entry, name, place, age } = best;
  const { school } = entry;
  const [second] = others;
  if (recognised) return `What was written is also the name of ${school.name}.`;
  if (homeEducation) return 'The officer wrote of home education and of a school.';
  if (stated.hedges.length > 0) return 'The officer left open whether it is this school, or whether it still is.';
  if (!isUsable(entry)) return closedWords(best);
  if (entry.kind === 'divided') return `${entry.name} was taken over by more than one school, or by one that the register lacks.`;
  if (age === 'outside') return `${school.name} does not take children of this age.`;
  if (name.kind === 'clash') return `The officer wrote "${name.kindWords.join(' ')}", which ${school.name} is not.`;
  if (name.matched === 0 && (name.missing.length > 0 || name.bits < 6)) return 'What was written does not say which school.';
  if (name.extra.length > 0) return `The officer also wrote "${name.extra.join(' ')}", which is not part of the name or the place of ${school.name}.`;
  if (name.missing.length > 0 && name.kind === 'loose') return `Only part of the name of ${school.name} was written, with "${name.kindWords.join(' ')}", which is not in it.`;
  if (name.placeOnly && !isOnlyOfPlace(best) && !isComplete(best) && !(name.missing.length === 0 && name.matchedKind > 0 && name.kind === 'fits')) {
    return `Only the name of a place was written, and ${school.name} is not the only school there for this age.`;
  }
  const atHome = place.townAgrees === true && (place.fit === 'faint' || place.fit === 'fair') ? others.find((other) => other.place.townAgrees === false && other.place.fit === 'firm' && isNamesake(other, best)) : undefined;
  if (atHome) return `${school.name} is in the town that the officer wrote and not where the child lives; ${atHome.entry.school.name} is where the child lives and not in that town.`;
  if (place.fit === 'none' || (place.fit === 'faint' && !isSureElsewhere(best, others))) return `Nothing but the name speaks for ${school.name}: it is not where the child lives.`;
  if (place.townAgrees === false) return `${school.name} is not in the town that the officer wrote.`;
  const elsewhere = place.isPostTown ? undefined : others.find((other) => (place.townAgrees === true ? other.place.isPostTown : other.place.townAgrees === true) && isNamesake(other, best));
  if (elsewhere) return `${school.name} may not be in the town that the officer wrote; ${elsewhere.entry.school.name} is.`;
  if (place.fit === 'fair') {
    const loose = weakName(best, stated);
    if (loose !== undefined) return loose;
  }
  if (best.score < (isWhole(best) ? leastScores.whole : leastScores.other)) return second && second.score > 0.01 ? 'More than one school could be meant.' : 'Too little was written to be sure.';
  if (others.some((other) => best.bits - other.bits < (isNamesake(other, best) ? leastNamesakeMargin : leastMargin))) return 'More than one school could be meant.';
  return undefined;
}

/** Every word that the register has was written, read through slips of the keys, but for kind words that nobody minds. */
function isComplete({ name }: WeighedSchool): boolean {
  return name.missing.length === 0 && name.extra.length === 0 && name.missingKind.length === 0 && name.kind === 'fits';
}

/** Complete, and without a slip. */
function isWhole(school: WeighedSchool): boolean {
  return isComplete(school) && school.name.slipBits === 0;
}

/** Away from home: the officer gave the town as well, or the name is so whole and so unlike any other that the postcode area is enough to place it. */
function isSureElsewhere(best: WeighedSchool, others: readonly WeighedSchool[]): boolean {
  const { name, place } = best;
  if (place.townAgrees === true && !name.placeOnly && name.missing.length === 0 && name.extra.length === 0 && name.kind === 'fits') return best.score >= leastScores.other;
  return place.sameArea && isWhole(best) && !best.name.placeOnly && best.name.matchedBits >= 9 && !others.some(({ name }) => name.slipBits === 0 && name.matched > 0 && name.missing.length === 0 && name.extra.length === 0 && name.kind !== 'clash');
}

/** With the authority alone to say where, the name itself must be whole. */
function weakName({ entry, name, place }: WeighedSchool, stated: StatedName): string | undefined {
  if (name.missing.length > 0) return `Only part of the name of ${entry.school.name} was written, and it is not in the home postcode district.`;
  const manyWords = name.matched >= 3 && name.slipBits === 0;
  if (place.townAgrees !== true && !manyWords && !stated.words.some((word) => kindWords.has(word) && word !== 'st')) {
    return `Only "${entry.name}" was written, without the kind of school, and ${entry.school.name} is not in the home postcode district.`;
  }
  if (name.matchedKind === 0 && name.missingKind.length > 0 && stated.words.some(isTellingKind)) {
    return `${entry.name} was called by another kind of school, and it is not in the home postcode district.`;
  }
  if (entry.kind !== 'current' && name.missingKind.length > 0) return `Only part of ${entry.name}, a former name, was written, and ${entry.school.name} is not in the home postcode district.`;
  if (name.kind === 'loose') return `The officer wrote "${name.kindWords.join(' ')}", which is not in the name of ${entry.school.name}, and it is not in the home postcode district.`;
  return undefined;
}

function closedWords({ entry: { school } }: WeighedSchool): string {
  if (school.closure === 'leads-off') return `${school.name} has closed, and the register lacks the school that took it over.`;
  if (school.closure === 'divided') return `${school.name} has closed and more than one school took it over.`;
  if (school.closure === 'no-successor') return `${school.name} has closed and no school took it over.`;
  if (school.statusCode === '4') return `${school.name} has not opened yet.`;
  return `${school.name} is not a kind of establishment that has pupils, as far as the register says.`;
}

function reasonFor(best: WeighedSchool, second: WeighedSchool | undefined): string {
  const how = best.entry.kind === 'current' ? '' : `, under the name ${best.entry.name}`;
  const others = second ? `the next likeliest, ${second.entry.school.name}, is far behind (${Math.round(best.bits - second.bits)} bits)` : 'no other school is called anything like it';
  return `${best.entry.school.name}${how}: ${best.place.evidence.join(', ')}; ${others}.`;
}

function candidateOf({ entry, name, place, age, score }: WeighedSchool): SchoolCandidate {
  const evidence = [
    ...(entry.kind === 'current' ? [] : [`answers for ${entry.name}`]),
    name.slipBits > 0 ? 'name agrees but for slips of the keys' : name.matched > 0 ? 'name agrees' : 'name says nothing',
    ...(name.missing.length > 0 ? [`not written: ${name.missing.join(' ')}`] : []),
    ...(name.extra.length > 0 ? [`written but not in its name: ${name.extra.join(' ')}`] : []),
    ...(name.kindWords.length > 0 ? [`is not called ${name.kindWords.join(' ')}`] : []),
    ...place.evidence,
    ...(age === 'outside' ? ['does not take this age'] : age === 'edge' ? ['at the edge of its ages'] : []),
    ...(entry.school.statusCode === '2' ? ['closed'] : []),
  ];
  return { urn: entry.school.urn, name: entry.school.name, score: rounded(score), evidence };
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
