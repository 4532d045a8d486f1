import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findMutants, type Mutant } from '../../mutation/find-mutants.ts';
import { inventCorpus } from '../../mutation/invent-corpus.ts';
import { turned } from '../../mutation/turned.ts';
import { mutated } from '../../mutation/versions.ts';

const made: string[] = [];
afterEach(async () => {
  for (const dir of made.splice(0)) await rm(dir, { recursive: true });
});

async function mutantsOf(text: string): Promise<Mutant[]> {
  const dir = await mkdtemp(join(tmpdir(), 'first-bell-mutants-'));
  made.push(dir);
  await writeFile(join(dir, 'tsconfig.json'), '{"compilerOptions":{"strict":true,"noEmit":true,"module":"nodenext","types":[]},"include":["*.ts"]}');
  await writeFile(join(dir, 'one.ts'), text);
  return findMutants(dir, ['one.ts']);
}
const texts = async (text: string): Promise<string[]> => (await mutantsOf(text)).map((mutant) => mutated(text, mutant));

describe('the mutants of a file', () => {
  it('change conditions, boundaries, guards and numbers', async () => {
    const found = await texts('export const f = (a: number, b: boolean): boolean => { if (a >= 2 && b) return !b; return false; };');
    for (const expected of ['if (true)', 'if (false)', 'a > 2 && b', 'a < 2 && b', '((a >= 2) || (b))', 'if (a >= 2)', 'if (b)', 'a >= 3', 'a >= (1)', 'return b;', 'return true;']) {
      expect(found.some((one) => one.includes(expected)), expected).toBe(true);
    }
    expect(new Set(found).size).toBe(found.length);
  });

  it('put another kind in place of the one returned', async () => {
    const found = await texts("export const f = (n: number): 'match' | 'review' | 'none' => (n === 1 ? 'match' : 'review');");
    expect(found.some((one) => one.endsWith("(n === 1 ? \"review\" : 'review');"))).toBe(true);
    expect(found.some((one) => one.endsWith("(n === 1 ? 'match' : \"match\");"))).toBe(true);
  });

  it('drop a step of a chain, its order and its first choice', async () => {
    const found = await texts('export const f = (list: number[]): number => list.filter((n) => n).slice(1)[0] ?? list.length;');
    for (const expected of ['list.slice(1)', '=> list.filter((n) => n)[0]', 'number => list.length;']) expect(found.some((one) => one.includes(expected)), expected).toBe(true);
  });

  it('leave types, imports and words for people alone', async () => {
    expect(await texts("export type Size = 'big' | 'small';\nexport const words: string = 'Nobody on the roll fits.';")).toEqual([]);
  });

  it('are refused on another text', async () => {
    const [mutant] = await mutantsOf('export const n = 1 + 2;');
    expect(mutant).toBeDefined();
    if (mutant) expect(() => mutated('export const other = 3;', mutant)).toThrow('was changed');
  });
});

describe('answers that came out otherwise', () => {
  const said = (kind: 'match' | 'review' | 'none', pupilId?: string) => [{ childRef: 'c1', kind, pupilId, reason: 'why', seen: '' }];

  it.each([
    ['review', 'P1', 'match', 'P1', true], ['none', undefined, 'match', 'P1', true], ['match', 'P1', 'match', 'P2', true],
    ['match', 'P1', 'review', 'P1', false], ['review', 'P1', 'none', undefined, false], ['review', 'P1', 'review', 'P2', false],
  ] as const)('%s of %s to %s of %s: harm %s', (from, was, to, is, harm) => {
    expect(turned(said(from, was), said(to, is))).toMatchObject([{ from, to, harm }]);
  });

  it('are none when nothing changed', () => {
    expect(turned(said('match', 'P1'), said('match', 'P1'))).toEqual([]);
  });
});

describe('the invented incidents', () => {
  it('are the same for the same seed and others for another', () => {
    expect(inventCorpus(20, 30, 4)).toEqual(inventCorpus(20, 30, 4));
    expect(inventCorpus(20, 30, 5)).not.toEqual(inventCorpus(20, 30, 4));
  });
});
