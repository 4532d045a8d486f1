import { editDistance, letterMask, masksAllow } from './edit-distance.ts';
import { isTelling, nameWords, readKindWord } from './name-words.ts';
import { hedgingWords } from './school-words.ts';
import type { SchoolIndex } from './school-index.ts';

/** Words of the index that a written word may stand for, each with the bits that the slips between them take away. */
type Readings = ReadonlyMap<string, number>;

/** What an officer wrote for a school, read against the index. */
export interface StatedName {
  readonly words: readonly string[];
  /** For each word; empty for kind words and small words. */
  readonly readings: readonly Readings[];
  /** For each word run together with the next: "west park" for "westpark". */
  readonly joined: readonly Readings[];
  /** The words by which the writer left it open whether it is this school: "or", "possibly", "formerly". */
  readonly hedges: readonly string[];
}

export function readStatedName(text: string, index: SchoolIndex): StatedName {
  const all = nameWords(text);
  const hedges = all.filter((word) => hedgingWords.has(word));
  const written = hedges.length > 0 ? all.filter((word) => !hedgingWords.has(word)) : all;
  const read = written.map((word) => readKindWord(word, (near, most) => slipsToTelling(near, most, index)));
  // A second time, because "church of eagland" is only a phrase once its slip is read.
  const words = nameWords(read.join(' '));
  const readings = words.map((word) => (isTelling(word) ? readingsOf(word, index, mostSlips(word.length)) : new Map<string, number>()));
  const joined = words.slice(1).map((word, position) => {
    const before = words[position] ?? '';
    return isTelling(word) || isTelling(before) ? readingsOf(`${before}${word}`, index, 1) : new Map<string, number>();
  });
  return { words, readings, joined, hedges };
}

function readingsOf(word: string, index: SchoolIndex, most: number): Readings {
  const readings = new Map<string, number>();
  if (index.byWord.has(word)) readings.set(word, 0);
  const mask = letterMask(word);
  const realWord = index.realWords.has(word) ? 3 : 0;
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const known of index.wordsByLength.get(length) ?? []) {
      if (known.word === word || !masksAllow(mask, known.mask, most)) continue;
      const slips = editDistance(word, known.word, most);
      if (slips <= most) readings.set(known.word, isPlural(word, known.word) ? 0.5 : slipBits(slips, Math.min(word.length, length)) + realWord);
    }
  }
  return readings;
}

/** The fewest slips between a word and one in use; `most + 1` when none is within `most`. */
function slipsToTelling(word: string, most: number, index: SchoolIndex): number {
  if (index.realWords.has(word)) return 0;
  const mask = letterMask(word);
  let fewest = most + 1;
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const known of index.wordsByLength.get(length) ?? []) {
      if (masksAllow(mask, known.mask, most)) fewest = Math.min(fewest, editDistance(word, known.word, most));
    }
  }
  return fewest;
}

/** How many slips a word of this length may hold and still be read. */
function mostSlips(length: number): number {
  if (length < 4) return length === 3 ? 1 : 0;
  if (length < 7) return length < 5 ? 1 : 2;
  return length < 12 ? 2 : 3;
}

/** Bits lost: a slip in a long word leaves little doubt what was meant, two in a short one much. */
function slipBits(slips: number, length: number): number {
  return slips * 1.5 + Math.max(0, 7 - length) * slips + (slips - 1) * 2.5;
}

function isPlural(a: string, b: string): boolean {
  return (a.length > 3 && `${a}s` === b) || (b.length > 3 && `${b}s` === a);
}
