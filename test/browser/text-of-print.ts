import { inflateSync } from 'node:zlib';

/** The text that a browser put on each page of a PDF, glyphs through each font's ToUnicode, without the spaces. Only for the files of the Chromium of the tests. */
export function textOfPrint(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...file.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)].map(([, id = '', body = '']) => [id, body]));
  const streamOf = (id: string) => {
    const [, body = ''] = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(objects.get(id) ?? '') ?? [];
    return body === '' ? '' : inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  };
  const lettersOf = (font: string): Map<string, string> => {
    const cmap = streamOf(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1] ?? '');
    const letters = new Map<string, string>();
    const one = (code: string) => String.fromCharCode(...(code.match(/.{4}/g) ?? []).map((part) => parseInt(part, 16)));
    for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) for (const [, glyph = '', code = ''] of block.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>/g)) letters.set(glyph.toUpperCase(), one(code));
    for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, from = '', to = '', code = ''] of block.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>/g)) {
        for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++) letters.set(glyph.toString(16).padStart(4, '0').toUpperCase(), String.fromCharCode(parseInt(code, 16) + glyph - parseInt(from, 16)));
      }
    }
    return letters;
  };
  return [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body)).map((body) => {
    const fonts = new Map([...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, lettersOf(id)]));
    let letters = new Map<string, string>();
    const content = streamOf(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '');
    return [...content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)].map(([, font, hex]) => {
      if (font) letters = fonts.get(font) ?? new Map<string, string>();
      return (hex?.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph.toUpperCase()) ?? '?').join('');
    }).join('').replace(/\s/g, '');
  });
}
