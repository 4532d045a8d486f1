/**
 * Stands in for `vitest` while mutants are tried, so that one process can run the same test files a thousand times. It knows what the
 * tests of the matching domain use; anything else fails loudly. Assertions are vitest's own.
 */
import { expect } from '../../node_modules/vitest/dist/index.js';

export { expect };

interface Collected {
  readonly title: string;
  readonly run: () => unknown;
}
type Body = (...values: never[]) => unknown;

let collected: Collected[] = [];
let path: string[] = [];

/** The tests declared since it was last called. */
export function takeCollected(): Collected[] {
  const taken = collected;
  collected = [];
  path = [];
  return taken;
}

function group(title: string, body: () => void): void {
  path.push(title);
  body();
  path.pop();
}
function none(): void {
  // Skipped: needs what is not here.
}
const groupEach = (rows: readonly unknown[]) => (title: string, body: Body): void => {
  rows.forEach((row) => group(title, () => { (body as (...values: unknown[]) => unknown)(...(Array.isArray(row) ? (row as unknown[]) : [row])); }));
};
export const describe = Object.assign(group, { each: groupEach, skipIf: (skip: unknown) => (skip ? none : group), runIf: (wanted: unknown) => (wanted ? group : none) });

function one(title: string, body: () => unknown): void {
  collected.push({ title: [...path, title].join(' > '), run: body });
}
const each = (rows: readonly unknown[]) => (title: string, body: Body): void => {
  for (const row of rows) one(title, () => (body as (...values: unknown[]) => unknown)(...(Array.isArray(row) ? (row as unknown[]) : [row])));
};
export const it = Object.assign(one, { each, skipIf: (skip: unknown) => (skip ? none : one), runIf: (wanted: unknown) => (wanted ? one : none) });
export const test = it;
