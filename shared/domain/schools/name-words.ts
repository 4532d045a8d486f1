import { editDistance } from './edit-distance.ts';
import { kindWords, phrases, shortForms, slippedKindWords, smallWords } from './school-words.ts';

/** "StoughtonPrimary": a space forgotten before a kind word. */
const gluedKindWord = /^([a-z]{3,})(school|primary|academy|college|infant|junior|community|secondary|nursery)$/;
const oneWord: ReadonlySet<string> = new Set(['preschool', 'playschool']);
const phrasesBy = Map.groupBy(phrases, ([[first]]) => first ?? '');

/** Lower-case words of a free text: accents, apostrophes and full stops gone, "&" as "and", everything else a space. */
export function plainWords(text: string): string[] {
  // Most names are plain ASCII, and taking accents off is what costs.
  const bare = /[^ -~]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return bare
    .toLowerCase()
    .replace(/[’‘'`´.]+/g, (mark) => (mark.includes('.') ? '.' : ''))
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * The words of a school's name with short forms written out: "St. Mary's C of E Prim Sch" is `st marys ce primary school`.
 * The same for what an officer wrote and for what the register says, so that the two can be compared.
 */
export function nameWords(text: string): string[] {
  const written = plainWords(text);
  const words: string[] = [];
  for (let at = 0; at < written.length; ) {
    const phrase = phrasesBy.get(written[at] ?? '')?.find(([parts]) => parts.every((part, index) => written[at + index] === part));
    if (phrase) {
      words.push(...phrase[1]);
      at += phrase[0].length;
      continue;
    }
    const word = written[at] ?? '';
    const [, head, tail] = gluedKindWord.exec(word) ?? [];
    if (head !== undefined && tail !== undefined && !oneWord.has(word)) {
      words.push(head, tail);
      at += 1;
      continue;
    }
    words.push(...(Object.hasOwn(shortForms, word) ? (shortForms[word] ?? [word]) : [word]));
    at += 1;
  }
  return words;
}

/** True for a word that says which school it is, not what kind. */
export function isTelling(word: string): boolean {
  return !kindWords.has(word) && !smallWords.has(word);
}

/**
 * Reads a kind word through a slip of the keys ("promary", "schrol", "prmi"), else gives the word back.
 * @param slipsToTelling the fewest slips, up to a number of them, between a word and a telling word in use in names or places: "prioory" is
 *   nearer to "priory" than to "primary"
 */
export function readKindWord(word: string, slipsToTelling: (word: string, most: number) => number): string {
  if (word.length < 3 || !isTelling(word) || slipsToTelling(word, 0) === 0) return word;
  const single = word.replace(/([a-z])\1/g, '$1');
  if (single !== word && (kindWords.has(single) || Object.hasOwn(shortForms, single))) return single;
  let best: { full: string; distance: number } | undefined;
  for (const [written, full] of slippedKindWords) {
    const most = written.length >= 7 ? 2 : 1;
    if (written.length <= 4 && word.length > written.length) continue;
    const distance = editDistance(word, written, most);
    if (distance <= most && (best === undefined || distance < best.distance)) best = { full, distance };
  }
  if (best === undefined || slipsToTelling(word, best.distance - 1) < best.distance) return word;
  return nameWords(best.full)[0] ?? word;
}
