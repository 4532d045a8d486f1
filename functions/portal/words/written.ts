import type { Language } from './speech.ts';

// The characters that Unicode has for setting one text apart within another; nobody sees them.
const [opens, closes] = ['\u2068', '\u2069'];

/** A piece of a line as it is drawn. */
export interface Piece {
  readonly text: string;
  /** In the language in which somebody wrote it, which is taken to be English. */
  readonly written: boolean;
}

/** Sets apart, within a sentence of ours in Welsh, what a person wrote: it is not translated, and a screen reader is told so. */
export function writtenIn(language: Language): (text: string) => string {
  return language === 'en' ? (text) => text : (text) => (text === '' ? '' : `${opens}${bare(text)}${closes}`);
}

/** A line in its pieces, for a template that says of each in which language it is. */
export function piecesOf(line: string | undefined): readonly Piece[] {
  const pieces = (line ?? '').split(opens).flatMap((part, n): Piece[] => {
    const end = n === 0 ? -1 : part.indexOf(closes);
    return end === -1 ? [{ text: bare(part), written: false }] : [{ text: part.slice(0, end), written: true }, { text: bare(part.slice(end)), written: false }];
  });
  return pieces.filter(({ text }) => text !== '');
}

function bare(text: string): string {
  return text.replaceAll(opens, '').replaceAll(closes, '');
}
