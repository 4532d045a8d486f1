import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { onceById } from '../../../infra/local/files/once-by-id.ts';
import { readJsonLines } from '../../../infra/local/files/read-json-lines.ts';
import { LONGEST_LINE } from '../../../infra/local/files/read-lines.ts';
import type { Refusal } from '../../../infra/local/files/refusals.ts';

const person = z.object({
  id: z.string().min(1),
  colour: z.enum(['red', 'green']),
  age: z.int().min(0).max(130).nullable(),
  tags: z.array(z.string()).optional(),
  home: z.object({ town: z.string() }).optional(),
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-bell-lines-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Buffer): Promise<{ good: unknown[]; refused: Refusal[] }> {
  const path = join(folder, 'in.jsonl');
  await writeFile(path, content);
  const refused: Refusal[] = [];
  const good: unknown[] = [];
  for await (const batch of readJsonLines(path, person, (refusal) => refused.push(refusal))) good.push(...batch);
  return { good, refused };
}

const GOOD = '{"id":"a","colour":"red","age":null}';

describe('a file of JSON lines', () => {
  it('is read in order, past blank lines, carriage returns and a byte-order mark, with unknown fields let go', async () => {
    const { good, refused } = await read(`\uFEFF${GOOD}\r\n\n{"id":"b","colour":"green","age":3,"shoe":9}\n`);
    expect(refused).toEqual([]);
    expect(good).toEqual([{ line: 1, value: { id: 'a', colour: 'red', age: null } }, { line: 3, value: { id: 'b', colour: 'green', age: 3 } }]);
  });

  it.each<[string, string | Buffer, Omit<Refusal, 'line'>]>([
    ['text that is not JSON', 'Barnaby', { field: '(line)', reason: 'is not JSON' }],
    ['a line cut short', '{"id":"Barnaby","col', { field: '(line)', reason: 'is not JSON' }],
    ['a list', '["Barnaby"]', { field: '(line)', reason: 'must be one JSON object' }],
    ['null', 'null', { field: '(line)', reason: 'must be one JSON object' }],
    ['bytes that are not UTF-8', Buffer.from('{"id":"Zo\xeb"}', 'latin1'), { field: '(line)', reason: 'is not UTF-8' }],
    ['a missing field', '{"id":"a","age":null}', { field: 'colour', reason: 'is missing' }],
    ['a null where there may be none', '{"id":null,"colour":"red","age":null}', { field: 'id', reason: 'must be text' }],
    ['an empty text', '{"id":"","colour":"red","age":null}', { field: 'id', reason: 'must not be empty' }],
    ['a word not on the list', '{"id":"a","colour":"Barnaby","age":null}', { field: 'colour', reason: 'must be red or green' }],
    ['a number out of bounds', '{"id":"a","colour":"red","age":131}', { field: 'age', reason: 'must be at most 130' }],
    ['a fraction for a whole number', '{"id":"a","colour":"red","age":1.5}', { field: 'age', reason: 'must be a whole number' }],
    ['a bad member of a list', '{"id":"a","colour":"red","age":null,"tags":["x",7]}', { field: 'tags[1]', reason: 'must be text' }],
    ['a bad field within a field', '{"id":"a","colour":"red","age":null,"home":{}}', { field: 'home.town', reason: 'is missing' }],
  ])('refuses %s, naming line, field and reason', async (_, line, expected) => {
    const { good, refused } = await read(Buffer.concat([Buffer.from(`${GOOD}\n`), Buffer.from(line), Buffer.from(`\n${GOOD}\n`)]));
    expect(refused).toEqual([{ line: 2, ...expected }]);
    expect(JSON.stringify(refused)).not.toMatch(/Barnaby|Zo/);
    expect(good).toHaveLength(2);
  });

  it('refuses a line too long to hold and reads on after it', async () => {
    const { good, refused } = await read(`{"id":"${'x'.repeat(2 * LONGEST_LINE)}"}\n${GOOD}\n`);
    expect(refused.map(({ line, field }) => ({ line, field }))).toEqual([{ line: 1, field: '(line)' }]);
    expect(good).toHaveLength(1);
  });

  it('reads the same lines wherever the pieces of the file happen to break', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ id: fc.string({ minLength: 1, maxLength: 40_000, unit: 'binary' }), age: fc.nat(130) }), { maxLength: 30 }), async (people) => {
        const lines = people.map(({ id, age }) => ({ id: id.toWellFormed(), colour: 'red', age }));
        const { good, refused } = await read(lines.map((line) => JSON.stringify(line)).join('\n'));
        expect(refused).toEqual([]);
        expect(good).toEqual(lines.map((value, i) => ({ line: i + 1, value })));
      }),
      { numRuns: 10 },
    );
  });
});

describe('ids given twice', () => {
  it('count once with the same content and are noticed with other content', () => {
    const sight = onceById();
    expect(sight('a', { colour: 'red' })).toBe('first');
    expect(sight('b', { colour: 'red' })).toBe('first');
    expect(sight('a', { colour: 'red' })).toBe('same-again');
    expect(sight('a', { colour: 'green' })).toBe('different-again');
    expect(sight('__proto__', { colour: 'red' })).toBe('first');
    expect(sight('long', { text: 'x'.repeat(1000) })).toBe('first');
    expect(sight('long', { text: `${'x'.repeat(999)}y` })).toBe('different-again');
  });
});
