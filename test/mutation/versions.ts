import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Mutant } from './find-mutants.ts';

/**
 * Loads the code again and again, each time as another version: `?version=7` on the mutated file and on all that import it, at
 * however many removes, so that nothing remembered in a module outlives the mutant it was worked out with. Files that do not
 * depend on the mutated one stay loaded. Files are read once and kept, so that a file edited meanwhile does not mix two states.
 * @param roots files that are loaded afresh for every mutant, whatever they import
 */
export function serveVersions(root: string, standIn: string, roots: readonly string[]): { set(version: number, mutant: Mutant | undefined): void } {
  const plain = new Map<string, string>();
  const stripped = new Map<string, string>();
  let current: { version: number; mutant: Mutant | undefined; afresh: ReadonlySet<string> } = { version: 0, mutant: undefined, afresh: new Set() };
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
      if (version === undefined || !ours || fileURLToPath(found.url) === standIn) return found;
      return { ...found, url: `${found.url}?version=${current.afresh.has(fileURLToPath(found.url)) ? current.version : 0}` };
    },
    load(url, context, next) {
      const version = /^(.*)\?version=\d+$/.exec(url);
      if (!version) return next(url, context);
      const path = fileURLToPath(version[1] ?? '');
      const { mutant } = current;
      if (mutant && !url.endsWith('?version=0') && path === `${root}/${mutant.file}`) return { format: 'module', source: stripTypeScriptTypes(mutated(textOf(path), mutant)), shortCircuit: true };
      const source = stripped.get(path) ?? stripTypeScriptTypes(textOf(path));
      stripped.set(path, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
  const importers = importersOf(roots, textOf);
  return {
    set: (version, mutant) => {
      const afresh = new Set(roots);
      const add = (path: string): void => {
        if (afresh.has(path) && !roots.includes(path)) return;
        afresh.add(path);
        importers.get(path)?.forEach(add);
      };
      if (mutant) add(`${root}/${mutant.file}`);
      current = { version, mutant, afresh };
    },
  };
}

/** By path: the files that import it. Imports of types are counted too, which only loads a little more afresh. */
function importersOf(roots: readonly string[], textOf: (path: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const importers = new Map<string, Set<string>>();
  const read = new Set<string>();
  const follow = (path: string): void => {
    if (read.has(path)) return;
    read.add(path);
    for (const [, specifier = ''] of textOf(path).matchAll(/\bfrom '(\.[^']+\.ts)'/g)) {
      const imported = resolve(dirname(path), specifier);
      importers.set(imported, (importers.get(imported) ?? new Set()).add(path));
      follow(imported);
    }
  };
  roots.forEach(follow);
  return importers;
}

export function mutated(text: string, { start, end, replacement, original }: Mutant): string {
  if (text.slice(start, end) !== original) throw new Error('The file was changed while its mutants were tried.');
  return text.slice(0, start) + replacement + text.slice(end);
}
