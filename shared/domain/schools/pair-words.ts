import { editDistance } from './edit-distance.ts';
import { isTelling } from './name-words.ts';
import { wordBits } from './register-statistics.ts';
import { smallWords } from './school-words.ts';
import type { IndexedName, SchoolIndex } from './school-index.ts';
import type { StatedName } from './stated-name.ts';

/** Words that were written, taken for words of a name: positions in both, what that tells in bits, and the bits that slips took from it. */
export interface Pair {
  readonly stated: readonly number[];
  readonly own: readonly number[];
  readonly gain: number;
  readonly slip: number;
}

/** Short forms in which a slip is looked for once the name is known to have the full one. */
const slippedShortForms: Readonly<Record<string, readonly string[]>> = {
  primary: ['prim'], academy: ['acad'], community: ['comm'], college: ['coll'], ce: ['cofe'], rc: ['roman', 'catholic'], preparatory: ['prep'], infant: ['infants'], junior: ['juniors'],
};

/** Words that a school's name may gain or lose without anyone noticing. */
const idleKindWords: ReadonlySet<string> = new Set(['school', 'st', 'community', 'church', 'childrens', 'voluntary', 'va', 'vc', 'trust', 'foundation', 'education', 'campus', 'site']);

/** A kind word other than those that anybody may add or leave out. */
export function isTellingKind(word: string): boolean {
  return !isTelling(word) && !smallWords.has(word) && !idleKindWords.has(word);
}

/** Every way to take a written word, or two run together, for a word of the name; the caller chooses among those that share words. */
export function pairsOf(stated: StatedName, candidate: IndexedName, index: SchoolIndex): Pair[] {
  const pairs: Pair[] = [];
  const { words } = candidate;
  const weights = words.map((word) => wordBits(index.statistics, word));
  const add = (statedAt: readonly number[], own: readonly number[], slip: number): void => {
    const whole = own.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
    pairs.push({ stated: statedAt, own, slip, gain: Math.max(0.2, whole - slip) });
  };
  const inPlace = wordsOfPlace(stated.words, candidate);
  stated.words.forEach((word, at) => {
    if (inPlace.has(at)) return;
    const readings = stated.readings[at];
    const joined = stated.joined[at];
    words.forEach((own, ownAt) => {
      if (word === own) add([at], [ownAt], 0);
      else if (!isTelling(own)) {
        const most = own.length < 4 ? -1 : own.length < 7 ? 1 : 2;
        if (word === 'roman' && own === 'rc') add([at], [ownAt], 0.5);
        else if (isTelling(word) && !index.realWords.has(word) && (editDistance(word, own, most) <= most || isSlipOfShortForm(word, own))) add([at], [ownAt], 0.5);
      } else if (isTelling(own)) {
        const slip = readings?.get(own);
        if (slip !== undefined) add([at], [ownAt], slip);
        const joinedSlip = joined?.get(own);
        if (joinedSlip !== undefined) add([at, at + 1], [ownAt], joinedSlip + 2);
      }
      const next = words[ownAt + 1];
      const together = next === undefined ? undefined : readings?.get(`${own}${next}`);
      if (together !== undefined && !stated.words.includes(own) && !stated.words.includes(next ?? '')) add([at], [ownAt, ownAt + 1], together + 2);
    });
  });
  return pairs;
}

/** Where a kind word was written as part of a place that the name itself lacks: the "high" of "High Wycombe" is not that of "Wycombe High School". */
function wordsOfPlace(stated: readonly string[], { words, school }: IndexedName): ReadonlySet<number> {
  const found = new Set<number>();
  for (const key of school.placeKeys) {
    const parts = key.split(' ');
    if (parts.length < 2 || !parts.some(isTellingKind) || holds(words, parts) >= 0) continue;
    const at = holds(stated, parts);
    if (at >= 0) parts.forEach((part, offset) => { if (isTellingKind(part)) found.add(at + offset); });
  }
  return found;
}

/** Where `parts` stand in `words` one after the other; -1 where they do not. */
function holds(words: readonly string[], parts: readonly string[]): number {
  return words.findIndex((_word, at) => parts.every((part, offset) => words[at + offset] === part));
}

function isSlipOfShortForm(word: string, own: string): boolean {
  return (slippedShortForms[own] ?? []).some((short) => editDistance(word, short, 1) <= 1);
}
