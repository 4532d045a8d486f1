import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the portal needs beside its bundle: the letters of a PDF, and their licence, which goes where they go. */
export async function bundledFiles(): Promise<readonly { readonly path: string; readonly contents: Uint8Array }[]> {
  const fonts = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
  const files = [['regular.ttf', 'ttf/DejaVuSansCondensed.ttf'], ['bold.ttf', 'ttf/DejaVuSansCondensed-Bold.ttf'], ['LICENSE', 'LICENSE']] as const;
  return Promise.all(files.map(async ([name, file]) => ({ path: `fonts/${name}`, contents: await readFile(join(fonts, file)) })));
}
