import { compareDates } from '../../../shared/domain/matching/compare-dates.ts';
import { editDistance } from '../../../shared/domain/matching/measure-slips.ts';

/** How two cells stand to one another. One vocabulary for all columns; each column uses some of it. From the surest to none. */
export const levels = [
  'exact', // the same text
  'spaced', // the same letters, with spaces in other places
  'slip', // one edit
  'two-slips',
  'three-slips',
  'swapped', // day and month the other way round
  'word', // a word in common, or one holds the other
  'near-date', // the date differs in one part
  'same-digits', // the digits in another order
  'disagrees',
  'one-absent',
  'both-absent',
] as const;
export type Level = (typeof levels)[number];

/** A cell made ready for comparing. */
export interface Cell {
  readonly text: string;
  /** Without spaces. */
  readonly closed: string;
  readonly words: readonly string[];
  /** One bit for each letter or digit that is met, to tell quickly that two texts are far apart. */
  readonly met: number;
}

export function prepareCell(text: string): Cell {
  const closed = text.replaceAll(' ', '');
  let met = 0;
  for (let at = 0; at < closed.length; at += 1) met |= 1 << (closed.charCodeAt(at) & 31);
  return { text, closed, words: text.split(' ').filter((word) => word.length > 3), met };
}

/** An edit takes away one sign at most and brings one, so more than two differing bits an edit are too many. */
function areFarApart(a: Cell, b: Cell, edits: number): boolean {
  let differing = a.met ^ b.met;
  let bits = 0;
  while (differing !== 0) {
    differing &= differing - 1;
    bits += 1;
  }
  return bits > 2 * edits;
}

function absence(a: string, b: string): Level | undefined {
  if (a !== '' && b !== '') return undefined;
  return a === b ? 'both-absent' : 'one-absent';
}

/** Names of people and places, and lines of an address. `common` are words that say nothing by themselves, such as "street". */
export function compareWords(a: Cell, b: Cell, common: ReadonlySet<string>): Level {
  const absent = absence(a.text, b.text);
  if (absent) return absent;
  if (a.text === b.text) return 'exact';
  if (a.closed === b.closed) return 'spaced';
  const shorter = Math.min(a.closed.length, b.closed.length);
  const most = shorter >= 9 ? 3 : shorter >= 5 ? 2 : 1;
  const distance = areFarApart(a, b, most) ? most + 1 : editDistance(a.closed, b.closed, most);
  if (distance <= most) return distance === 1 ? 'slip' : distance === 2 ? 'two-slips' : 'three-slips';
  if (shorter >= 4 && (a.closed.includes(b.closed) || b.closed.includes(a.closed))) return 'word';
  return a.words.some((word) => !common.has(word) && b.words.includes(word)) ? 'word' : 'disagrees';
}

/** Numbers of houses, postcodes and codes of states. */
export function compareDigits(a: string, b: string): Level {
  const absent = absence(a, b);
  if (absent) return absent;
  if (a === b) return 'exact';
  if (editDistance(a, b, 1) === 1) return 'slip';
  if (a.length > 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('')) return 'same-digits';
  return a.length > 3 && editDistance(a, b, 2) === 2 ? 'two-slips' : 'disagrees';
}

/** Dates of birth, by the domain's own comparison and then by digits alone, since some are no day of any calendar. */
export function compareBirths(a: string, b: string): Level {
  const absent = absence(a, b);
  if (absent) return absent;
  switch (compareDates(a, undefined, a, b)) {
    case 'exact':
      return 'exact';
    case 'one-digit':
      return 'slip';
    case 'swapped':
      return 'swapped';
    case 'first-of': case 'next-day': case 'other-year': case 'two-parts': case 'month-and-year': case 'year':
      return 'near-date';
    case 'age': case 'age-near': case 'disagrees': case 'absent':
      return editDistance(a, b, 2) === 2 ? 'two-slips' : 'disagrees';
  }
}
