/** What of pdfkit's font in use is asked: the parsed file knows which characters it holds. */
interface InUse {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

export interface Drawable {
  (text: string): string;
  /** How many characters have been replaced so far. */
  missing(): number;
}

const box = '\u25a1';
/** Said by no letter: joiners, variation selectors and direction marks, which change how others are drawn. */
const silent = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u00ad]/u;

/**
 * Makes text that the document's present font can draw: letters with their marks put together, and a box for each character that it does not hold.
 *
 * @param document whose font is the one that the text will be drawn with, or holds the same characters
 */
export function drawable(document: object): Drawable {
  const { _font: { font } } = document as InUse;
  let replaced = 0;
  const draw = (text: string) => [...text.normalize('NFC').replace(/\s+/gu, ' ')].map((character) => {
    if (silent.test(character)) return '';
    if (!/\p{Cc}/u.test(character) && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return character;
    replaced += 1;
    return box;
  }).join('');
  return Object.assign(draw, { missing: () => replaced });
}
