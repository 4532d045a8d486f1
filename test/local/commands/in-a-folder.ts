import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, vi } from 'vitest';

export const examples = fileURLToPath(new URL('examples', import.meta.url));
export const shippedPack = fileURLToPath(new URL('../../../shared/policy/packs/cheshire.json', import.meta.url));

/** A fresh folder for each test, with standard output and error kept instead of printed. */
export function inAFolder() {
  let folder = '';
  const printed = { out: '', err: '' };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'first-bell-command-'));
    printed.out = '';
    printed.err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed.out += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((printed.err += String(text)), true));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    printed,
    path: (name: string) => join(folder, name),
    put: (name: string, content: string) => writeFile(join(folder, name), content),
    text: (name: string) => readFile(join(folder, name), 'utf8'),
    lines: async (name: string) => linesOf(await readFile(join(folder, name), 'utf8')),
  };
}

export function linesOf(text: string): unknown[] {
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
}
