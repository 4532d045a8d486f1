import { compareKind } from './compare-kind.ts';
import { compareName } from './compare-name.ts';
import { askPlace, type StatedPlace } from './compare-place.ts';
import { decideSchool } from './decide-school.ts';
import { findCandidates } from './find-candidates.ts';
import { nameWords } from './name-words.ts';
import { mentionsHomeEducation, recogniseNotASchool, type NotASchool } from './recognise-not-a-school.ts';
import { ageFit, type AgeFit, type StatedAge } from './school-age.ts';
import { searchKeys, type IndexedName, type SchoolIndex } from './school-index.ts';
import { readStatedName, type StatedName } from './stated-name.ts';
import type { RegisteredSchool } from './registered-school.ts';
import { isNamesake, isUsable, type SchoolResolution, type WeighedSchool } from './school-resolution.ts';

export type { SchoolCandidate, SchoolResolution } from './school-resolution.ts';

/** What is known of a child's school before the register is asked. */
export interface SchoolQuestion extends StatedPlace {
  /** As the officer wrote it. */
  readonly school: string;
  readonly age?: StatedAge | undefined;
  /** YYYY-MM-DD, the day on which the child has the age that the school is tested against. */
  readonly asOf: string;
}

const ageBits: Readonly<Record<AgeFit, number>> = { fits: 0.5, edge: -0.5, outside: -7, unknown: 0 };
const otherNameCost = 2;
const closedCost = 4;
/** One stated school in sixteen is on no register: invented, abroad, misheard. */
const noneBits = -4;

/** Finds the establishment that an officer meant. Pure: the same question to the same index has the same answer. */
export function resolveSchool(question: SchoolQuestion, index: SchoolIndex): SchoolResolution {
  const recognised = recogniseNotASchool(question.school);
  if (recognised && !isCalledSo(question.school, index)) {
    return { kind: 'not-a-school', score: 0, candidates: [], recognised, reason: recognisedWords[recognised] };
  }
  const stated = readStatedName(question.school, index);
  const place = askPlace(question, index);
  const weighed = findCandidates(stated, place, index).flatMap((position) => {
    const entry = index.names[position];
    if (!entry) return [];
    const { school } = entry;
    const name = compareName(stated, entry, index);
    const where = place.compare(school);
    const age = ageFitOf(school, question);
    const bits = name.bits + where.bits + ageBits[age] - (entry.kind === 'current' ? 0 : otherNameCost) - (isUsable(entry) ? 0 : closedCost);
    return [{ entry, name, place: where, age, bits }];
  });
  const ranked = withScores(behindNamesakesOfTown(bestNameOfEach(weighed)), Math.log2(index.statistics.schools));
  return decideSchool({ stated, recognised, ranked, homeEducation: mentionsHomeEducation(question.school), isOnlyOfPlace: ({ entry }) => isOnlyOfPlace(entry, stated, question, index) });
}

/** There is a school called Homeschool: where a name on the register is just what was written, a person must say which was meant. */
function isCalledSo(text: string, index: SchoolIndex): boolean {
  const words = nameWords(text);
  const whole = words.join(' ');
  const [first] = searchKeys(words);
  return first !== undefined && (index.byWord.get(first) ?? []).some((position) => index.names[position]?.words.join(' ') === whole);
}

/** Looks at every school of the places whose name was written, not only at those that were compared. */
function isOnlyOfPlace({ school }: IndexedName, stated: StatedName, question: SchoolQuestion, index: SchoolIndex): boolean {
  const written = new Set([...stated.words, ...stated.readings.flatMap((readings) => [...readings.keys()])]);
  const named = [...school.placeKeys].filter((place) => place.split(' ').every((word) => written.has(word)));
  return named.length > 0 && named.every((place) => (index.byPlace.get(place) ?? []).every((position) => {
    const other = index.names[position];
    return other === undefined || other.school === school || !isUsable(other) || ageFitOf(other.school, question) === 'outside' || compareKind(stated.words, other.words, other.school).fit === 'clash';
  }));
}

function ageFitOf(school: RegisteredSchool, { age, asOf }: SchoolQuestion): AgeFit {
  const { lowAge, highAge } = school;
  return lowAge === undefined || highAge === undefined ? 'unknown' : ageFit({ statutoryLowAge: lowAge, statutoryHighAge: highAge }, age, asOf);
}

const recognisedWords: Readonly<Record<NotASchool, string>> = {
  'home-educated': 'The officer wrote that the child is educated at home.',
  'not-known': 'The officer did not know the school.',
  'not-in-school': 'The officer wrote that the child has no school.',
  'between-schools': 'The officer wrote that the child is between schools.',
  'pre-school': 'The officer wrote that the child is not yet at school.',
  nursery: 'The officer wrote that the child goes to a nursery, without its name.',
  'left-school': 'The officer wrote that the young person has left school.',
};

type Unplaced = Omit<WeighedSchool, 'score' | 'behindTown'>;
type Unscored = Omit<WeighedSchool, 'score'>;

/** That an officer writes a wrong town (one in twenty) in which there happens to be a school of the same name (one in hundreds). */
const coincidenceBits = 14;

/** Puts a school that is not in the town that was written behind its namesake that is. */
function behindNamesakesOfTown(schools: readonly Unplaced[]): Unscored[] {
  const inTown = schools.filter((school) => school.place.townAgrees === true && isUsable(school.entry) && school.name.kind !== 'clash');
  return schools
    .map((school) => ({ ...school, behindTown: school.place.townAgrees !== true && inTown.some((other) => isNamesake(other, school)) ? coincidenceBits : 0 }))
    .sort((a, b) => b.bits - b.behindTown - (a.bits - a.behindTown) || a.entry.school.urn.localeCompare(b.entry.school.urn));
}

function bestNameOfEach(weighed: readonly Unplaced[]): Unplaced[] {
  const best = new Map<string, Unplaced>();
  for (const candidate of weighed) {
    const { urn } = candidate.entry.school;
    const before = best.get(urn);
    if (!before || before.bits < candidate.bits) best.set(urn, candidate);
  }
  return [...best.values()];
}

/** Shares one certainty out among the candidates and "none of them". */
function withScores(candidates: readonly Unscored[], priorBits: number): WeighedSchool[] {
  const likelihoods = candidates.map(({ bits, behindTown }) => 2 ** Math.min(60, bits - behindTown - priorBits));
  const whole = likelihoods.reduce((sum, each) => sum + each, 2 ** noneBits);
  return candidates.map((candidate, position) => ({ ...candidate, score: Math.min(0.9999, (likelihoods[position] ?? 0) / whole) }));
}
