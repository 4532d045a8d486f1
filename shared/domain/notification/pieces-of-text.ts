import { foldName } from '../recipients/fold-text.ts';

/** A word, or what stands between two hyphens, as a name could hide in it. */
export interface Piece {
  /** Folded whole, and without "'s" and the like. */
  readonly whole: string;
  readonly bare: string;
  /** Every folded form under which a name may stand here: the two above, what an apostrophe or an inner capital divides. */
  readonly forms: readonly string[];
  readonly capital: boolean;
  readonly beginsSentence: boolean;
  /** "Mr", "the", "family": what stands before and after, folded; empty at either end of a sentence. */
  readonly after: string;
  readonly titled: boolean;
  /** Held to the piece before by a hyphen. */
  readonly hyphened: boolean;
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'uncle', 'auntie', 'aunt', 'aunty', 'nan', 'nanny', 'grandad', 'called', 'named']);
const shortened = /(?:n't|'(?:s|d|ll|re|ve|m))$/i;

/** The text as screening reads it: one kind of apostrophe, of hyphen and of space, and nothing that cannot be seen. */
export function legible(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/[ʼ`´′’‘]/g, "'").replace(/\p{Pd}/gu, '-').replace(/\s/gu, ' ');
}

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  for (const sentence of legible(text).split(/[.!?:;"“”()\n]+(?=\s|$)/u)) {
    before = '';
    for (const [word] of sentence.matchAll(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu)) {
      word.split('-').forEach((part, index) => {
        const bare = part.replace(shortened, '');
        const inside = bare.split(/'|(?<=\p{Ll})(?=\p{Lu})/u).filter((one) => one.length > 2);
        pieces.push({
          whole: foldName(part), bare: foldName(bare), forms: [...new Set([part, bare, ...inside].map(foldName))].filter((form) => form.length > 1),
          capital: /\p{Lu}/u.test(bare), beginsSentence: before === '', after: before, titled: titles.has(before), hyphened: index > 0,
        });
        before = foldName(part);
      });
    }
  }
  return pieces;
}
