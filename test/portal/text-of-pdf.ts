import { inflateSync } from 'node:zlib';

export interface PdfText {
  /** What each page draws, line after line, as a reader would copy it. */
  readonly pages: readonly string[];
  /** The file without its streams: its dictionaries, titles and dates. */
  readonly around: string;
}

/** Reads back the text of a file that pdfkit made with fonts of its own: glyphs through each font's ToUnicode. Not for other files. */
export function textOfPdf(bytes: Uint8Array): PdfText {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]));
  const streamOf = (id: string) => {
    const [, , body = ''] = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream/.exec(objects.get(id) ?? '') ?? [];
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  };
  const lettersOf = (font: string): string[] => {
    const cmap = streamOf(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1] ?? '');
    return [...cmap.matchAll(/> \[(.*)\]/g)].flatMap(([, list = '']) => [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, codes = '']) => String.fromCharCode(...codes.split(' ').map((code) => parseInt(code, 16)))));
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body)).map((body) => {
    const content = streamOf(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '');
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '';
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, lettersOf(id)]));
    let letters: readonly string[] = [];
    return [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)].map(([, font, shown]) => {
      if (font) letters = fonts.get(font) ?? [];
      return [...(shown ?? '').matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []).map((glyph) => letters[parseInt(glyph, 16)] ?? '?').join('');
    }).filter((line) => line !== '').join('\n');
  });
  return { pages, around: file.replace(/stream\n[\s\S]*?\nendstream/g, '') };
}
