import { foldName, foldPostcode } from '../recipients/fold-text.ts';
import { commonnessOf } from './ordinary-words.ts';
import { legible, type Piece, piecesOf } from './pieces-of-text.ts';

/** A text taken apart for screening. */
export interface Spoken {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Runs of digits with what is written between them left out. */
  readonly numbers: readonly string[];
  readonly closed: string;
  /** Capitals tell nothing where every letter is one, or none is. */
  readonly capitalsTell: boolean;
}

export function spokenOf(written: string): Spoken {
  const text = legible(written);
  return {
    text, pieces: piecesOf(text), closed: foldPostcode(text),
    numbers: [...text.matchAll(/\d[\d\s()./_-]*/g)].map(([run]) => run.replace(/\D/g, '')).filter((run) => run.length > 5),
    capitalsTell: /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text),
  };
}

const beforeNames = new Set(['o', 'mac', 'mc', 'd', 'de', 'di', 'da', 'du', 'van', 'von', 'le', 'la', 'al', 'el', 'st', 'fitz', 'abu', 'bin', 'ben', 'ap']);
const inNames = new Set([...beforeNames, 'der', 'den', 'del', 'dos', 'das', 'des', 'san', 'ul', 'ur', 'ibn', 'bint']);
const mostPieces = 4;

/** Does the text hold this name: whole, a part of it, with 's or a plural, hyphened, written apart or together? */
export function namesPerson(spoken: Spoken, name: string, which: 'given' | 'family', own: ReadonlySet<string>): boolean {
  const parts = name.split(/[\s\p{Pd}'’ʼ/.]+/u).map(foldName).filter((part) => part.length > 1 && !(which === 'family' && inNames.has(part)));
  const whole = foldName(name);
  const wanted = [...new Set([whole, ...parts.filter((part) => part.length > 2 || !inNames.has(part))])].filter((form) => form.length > 1 && !own.has(form));
  const inParts = parts.length > 1 || whole !== foldName(parts[0] ?? '');
  const { pieces } = spoken;
  return pieces.some((piece, start) => {
    if (wanted.some((form) => readsAs([piece], form, which === 'family') && standsAsName([piece], form, spoken))) return true;
    const mayJoin = inParts || beforeNames.has(piece.bare);
    for (let length = 2; length <= mostPieces && start + length <= pieces.length; length += 1) {
      if (!mayJoin && !pieces[start + length - 1]?.hyphened) return false;
      if (wanted.some((form) => form.startsWith(piece.whole) && readsAs(pieces.slice(start, start + length), form, which === 'family'))) return true;
    }
    return false;
  });
}

function readsAs(run: readonly Piece[], form: string, orPlural: boolean): boolean {
  const head = run.slice(0, -1).map(({ whole }) => whole).join('');
  return (run.at(-1)?.forms ?? []).some((last) => head + last === form || (orPlural && (head + last === `${form}s` || head + last === `${form}es`)));
}

/** A name that is also an ordinary word counts where it is written as a name is; in doubt, it counts. */
function standsAsName(run: readonly Piece[], form: string, { capitalsTell }: Spoken): boolean {
  const [first] = run;
  const commonness = commonnessOf(form);
  if (commonness === 'name' || !first || first.titled) return true;
  if (commonness === 'ordinary') return first.capital || !capitalsTell;
  return first.capital && !first.beginsSentence;
}

const streetTypes: Readonly<Record<string, string>> = {
  road: 'road', rd: 'road', street: 'street', st: 'street', lane: 'lane', ln: 'lane', avenue: 'avenue', ave: 'avenue', av: 'avenue', drive: 'drive', dr: 'drive', close: 'close', cl: 'close', crescent: 'crescent', cres: 'crescent',
  court: 'court', ct: 'court', place: 'place', pl: 'place', way: 'way', row: 'row', terrace: 'terrace', ter: 'terrace', gardens: 'gardens', gdns: 'gardens', grove: 'grove', gr: 'grove', mews: 'mews', hill: 'hill', walk: 'walk',
  square: 'square', sq: 'square', park: 'park', rise: 'rise', view: 'view', green: 'green', parade: 'parade', boulevard: 'boulevard', crossway: 'crossway',
};
/** Kinds of dwelling, and bodies that are called after the place they serve. */
const unitWords = new Set(['flat', 'apartment', 'apt', 'unit', 'room', 'floor', 'ground', 'first', 'second', 'third', 'top', 'no', 'number', 'the']);
const bodies = new Set(['police', 'constabulary', 'council', 'hospital']);

/** Does the text give the postcode, the street, the house or the town of a place? */
export function namesPlace(spoken: Spoken, { text, postcode }: { readonly text?: string | undefined; readonly postcode?: string | undefined }, own: ReadonlySet<string>): boolean {
  if (postcode && spoken.closed.includes(foldPostcode(postcode))) return true;
  return legible(text ?? '').split(/[,;]/).some((part, index) => {
    const bare = part.replace(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i, ' ').replace(/\b\d+\p{L}?\b/gu, ' ');
    const names = piecesOf(bare).map(({ whole }) => whole);
    while (names[0] !== undefined && unitWords.has(names[0]) && names.length > 1) names.shift();
    const kind = names.length > 1 ? streetTypes[names.at(-1) ?? ''] : undefined;
    const distinct = kind ? names.slice(0, -1) : names;
    const joined = distinct.join('');
    if (joined.length < 3 || unitWords.has(joined)) return false;
    return spoken.pieces.some((piece, start) => {
      const last = start + distinct.length - 1;
      const run = spoken.pieces.slice(start, last + 1);
      if (!readsAs(run, joined, false) && !(distinct.length > 1 && piece.whole === joined)) return false;
      const next = spoken.pieces[piece.whole === joined ? start + 1 : last + 1]?.bare ?? '';
      if (kind && streetTypes[next] !== undefined) return true;
      if (own.has(joined) || joined.length < 4) return false;
      // "Cheshire Police went": not where anybody lives.
      if (index > 0 && bodies.has(next)) return false;
      return standsAsName(run, joined, spoken);
    });
  });
}
