import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const folders = ['shared/domain/duty/commands', 'functions/portal/pages/desk'];

/** Why something of the desk's was not recorded, as the ledger's rules and its forms write it: "this is no longer waiting". */
export function refusalsOfTheDesk(): readonly string[] {
  const texts = folders.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(root, folder, name), 'utf8')));
  const found = texts.flatMap((text) => [...text.matchAll(/(?:\bwhy: |^const \w+ = )'([a-z](?:[^'\\]|\\.)+)'/gm)].map((match) => (match[1] ?? '').replaceAll("\\'", "'")));
  return [...new Set(found)].filter((why) => why.includes(' '));
}

/** As a page shows it: on one that says no with a full stop, beside a field without. */
export function asShown(why: string): readonly [string, string] {
  const text = `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
  return [`${text}.`, text];
}
