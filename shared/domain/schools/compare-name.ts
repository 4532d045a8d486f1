import { compareKind, type KindFit } from './compare-kind.ts';
import { isTelling } from './name-words.ts';
import { wordBits } from './register-statistics.ts';
import { isTellingKind, pairsOf } from './pair-words.ts';
import { smallWords } from './school-words.ts';
import type { IndexedName, IndexedSchool, SchoolIndex } from './school-index.ts';
import type { StatedName } from './stated-name.ts';

/** How a written name compares with one name on the register. Bits are base-2 logarithms of how much likelier the writing is if this school was meant. */
export interface NameComparison {
  readonly bits: number;
  /** Telling words that agree, and the bits they bring. */
  readonly matched: number;
  readonly matchedBits: number;
  /** Bits lost to slips of the keys. */
  readonly slipBits: number;
  /** Telling words written that neither the name nor the school's place has. */
  readonly extra: readonly string[];
  /** Telling words of the name, its place's left out, that were not written. */
  readonly missing: readonly string[];
  /** Kind words of the name that were not written ("school" and the like left out). */
  readonly missingKind: readonly string[];
  /** True when every telling word that agrees is the name of a place where the school is: "Bedford School" at Bedford says less than it seems to. */
  readonly placeOnly: boolean;
  /** Kind words that agree, other than those that anybody may add or leave out. */
  readonly matchedKind: number;
  readonly kind: KindFit;
  readonly kindWords: readonly string[];
}

const extraWordCost = 7;
/** "School, Town" loses its town without harm, "Town School" does not. */
const leadingPlaceCost = 3;
const trailingPlaceCost = 1;
const placeAddedCost = 4.5;
/** When no telling word that was written is in the name, its place may still explain them. */
const nothingMatchedCost = 4;
const missingWordCosts = [4, 5, 6];
const kindCosts: Readonly<Record<KindFit, number>> = { fits: 0, loose: 2, clash: 9 };
/** Compares what was written with one name of a school, each word taken once, the most telling first. */
export function compareName(stated: StatedName, candidate: IndexedName, index: SchoolIndex): NameComparison {
  const usedStated = new Set<number>();
  const usedOwn = new Set<number>();
  let bits = 0;
  let matched = 0;
  let matchedBits = 0;
  const matchedWords = new Set<string>();
  let matchedKind = 0;
  let slipBits = 0;
  for (const pair of pairsOf(stated, candidate, index).sort((a, b) => b.gain - a.gain)) {
    if (pair.stated.some((at) => usedStated.has(at)) || pair.own.some((at) => usedOwn.has(at))) continue;
    for (const at of pair.stated) usedStated.add(at);
    for (const at of pair.own) usedOwn.add(at);
    bits += pair.gain;
    slipBits += pair.slip;
    matchedKind += pair.own.filter((at) => isTellingKind(candidate.words[at] ?? '')).length;
    if (pair.own.some((at) => isTelling(candidate.words[at] ?? ''))) {
      matched += 1;
      for (const at of pair.own) matchedWords.add(candidate.words[at] ?? '');
      matchedBits += pair.gain;
    }
  }
  const { placeWords } = candidate.school;
  const unread: string[] = [];
  let placeGain = 0;
  stated.words.forEach((word, at) => {
    if (usedStated.has(at) || !isTelling(word)) return;
    if (isPlaceWord(stated, at, placeWords)) placeGain += Math.min(8, wordBits(index.statistics, word));
    else unread.push(word);
  });
  const crumbs = unread.filter((word) => isCrumb(word, index)).length;
  const extra = unread.filter((word) => !isCrumb(word, index));
  const unwritten = candidate.words.filter((word, at) => !usedOwn.has(at) && !smallWords.has(word));
  const missing = unwritten.filter((word) => isTelling(word) && !placeWords.has(word));
  const missingKind = unwritten.filter(isTellingKind);
  let placeUnwritten = 0;
  candidate.words.forEach((word, at) => {
    if (!usedOwn.has(at) && isTelling(word) && placeWords.has(word)) placeUnwritten += at < 2 ? leadingPlaceCost : trailingPlaceCost;
  });
  const kind = compareKind(stated.words, candidate.words, candidate.school);
  // Few writers add the place to the name, but those who do write just these words.
  bits += Math.max(0, placeGain - placeAddedCost);
  bits -= extra.length * extraWordCost + crumbs * 2 + placeUnwritten + Math.min(3, missingKind.length) + kindCosts[kind.fit];
  if (matched === 0 && stated.words.some(isTelling)) bits -= nothingMatchedCost;
  missing.forEach((_word, order) => { bits -= missingWordCosts[Math.min(order, missingWordCosts.length - 1)] ?? 0; });
  return { bits, matched, matchedBits, slipBits, extra, missing, missingKind, matchedKind, placeOnly: matched > 0 && areOnlyPlaces(matchedWords, candidate.school), kind: kind.fit, kindWords: kind.words };
}

/** True when the words are whole names of places of the school and nothing else. */
function areOnlyPlaces(words: ReadonlySet<string>, { placeKeys }: IndexedSchool): boolean {
  const covered = new Set([...placeKeys].map((place) => place.split(' ')).filter((place) => place.every((word) => words.has(word))).flat());
  return [...words].every((word) => covered.has(word) || !isTelling(word));
}

/** What is left of a spoilt abbreviation: one letter, or two that are no word of any name. */
function isCrumb(word: string, index: SchoolIndex): boolean {
  return /^[a-z]{1,2}$/.test(word) && (word.length === 1 || !index.realWords.has(word));
}

/** A place word written exactly, or as a slip that the index itself reads as one. */
function isPlaceWord(stated: StatedName, at: number, placeWords: ReadonlySet<string>): boolean {
  if (placeWords.has(stated.words[at] ?? '')) return true;
  for (const [reading, slip] of stated.readings[at] ?? []) if (slip <= 4 && placeWords.has(reading)) return true;
  return false;
}
