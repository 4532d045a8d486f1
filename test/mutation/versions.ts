import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Mutant } from './find-mutants.ts';

/**
 * Loads the code again and again, each time as another version: `?version=7` on every file of ours, handed on from importer to
 * imported, so that nothing remembered in a module outlives its mutant. Files are read once and kept, so that a file edited
 * meanwhile does not mix two states.
 */
export function serveVersions(root: string, standIn: string): { set(version: number, mutant: Mutant | undefined): void } {
  const plain = new Map<string, string>();
  const stripped = new Map<string, string>();
  let current: { version: number; mutant: Mutant | undefined } = { version: 0, mutant: undefined };
  const base = pathToFileURL(`${root}/`).href;
  const textOf = (path: string): string => {
    const known = plain.get(path) ?? readFileSync(path, 'utf8');
    plain.set(path, known);
    return known;
  };
  registerHooks({
    resolve(specifier, context, next) {
      const version = /\?version=(\d+)$/.exec(context.parentURL ?? '')?.[1] ?? /\?version=(\d+)$/.exec(specifier)?.[1];
      if (version !== undefined && specifier === 'vitest') return { url: pathToFileURL(standIn).href, format: 'module', shortCircuit: true };
      const found = next(specifier, context);
      const ours = found.url.startsWith(base) && !found.url.includes('/node_modules/') && found.url.endsWith('.ts');
      return version !== undefined && ours && fileURLToPath(found.url) !== standIn ? { ...found, url: `${found.url}?version=${version}` } : found;
    },
    load(url, context, next) {
      const version = /^(.*)\?version=\d+$/.exec(url);
      if (!version) return next(url, context);
      const path = fileURLToPath(version[1] ?? '');
      const { mutant } = current;
      if (mutant && path === `${root}/${mutant.file}`) return { format: 'module', source: stripTypeScriptTypes(mutated(textOf(path), mutant)), shortCircuit: true };
      const source = stripped.get(path) ?? stripTypeScriptTypes(textOf(path));
      stripped.set(path, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
  return {
    set: (version, mutant) => {
      current = { version, mutant };
    },
  };
}

export function mutated(text: string, { start, end, replacement, original }: Mutant): string {
  if (text.slice(start, end) !== original) throw new Error('The file was changed while its mutants were tried.');
  return text.slice(0, start) + replacement + text.slice(end);
}
