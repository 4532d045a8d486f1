import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { produceFile } from '../../../infra/local/files/checked-output.ts';
import { RefusedInput } from '../../../infra/local/files/refusals.ts';

let folder = '';
let out = '';
let input = '';
const said: string[] = [];
const say = (message: string): void => void said.push(message);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-bell-files-'));
  out = join(folder, 'out.jsonl');
  input = join(folder, 'in.jsonl');
  said.length = 0;
  await writeFile(input, '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (path: string): Promise<string> => readFile(path, 'utf8');

describe('an output file', () => {
  it('appears whole when every line was good, with nothing left beside it', async () => {
    const code = await produceFile({ out, inputs: [input], say }, async (output) => {
      for (let i = 0; i < 50_000; i += 1) {
        const full = output.write(`line ${i}\n`);
        if (full) await full;
      }
      expect(await readdir(folder)).not.toContain('out.jsonl');
    });
    expect(code).toBe(0);
    expect((await text(out)).split('\n')).toHaveLength(50_001);
    expect((await readdir(folder)).sort()).toEqual(['in.jsonl', 'out.jsonl']);
  });

  it('is not written when a line was bad: the bad lines are named in the order of the file', async () => {
    const code = await produceFile({ out, inputs: [input], say }, async (output) => {
      await output.write('good\n');
      output.refuse({ line: 3, field: 'grade', reason: 'is missing' });
      output.refuse({ line: 2, field: 'id', reason: 'is missing' });
    });
    expect(code).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(['in.jsonl', 'out.jsonl.refused.jsonl']);
    expect(await text(`${out}.refused.jsonl`)).toBe('{"line":2,"field":"id","reason":"is missing"}\n{"line":3,"field":"grade","reason":"is missing"}\n');
    expect(said.join()).toContain('2 bad lines');
  });

  it('sets an earlier answer aside when the new input is refused, so that it is not taken for the new answer', async () => {
    await writeFile(out, 'the earlier answer\n');
    await produceFile({ out, inputs: [input], say }, async (output) => output.refuse({ line: 1, field: 'id', reason: 'is missing' }));
    expect(await readdir(folder)).not.toContain('out.jsonl');
    expect(await text(`${out}.earlier`)).toBe('the earlier answer\n');
    expect(said.join()).toContain('does not answer this input');
  });

  it('replaces an earlier answer and clears away its refusals when all is good', async () => {
    await writeFile(out, 'the earlier answer\n');
    await writeFile(`${out}.refused.jsonl`, '{}\n');
    await produceFile({ out, inputs: [input], say }, async (output) => void output.write('new\n'));
    expect(await text(out)).toBe('new\n');
    expect(await readdir(folder)).not.toContain('out.jsonl.refused.jsonl');
  });

  it('leaves an earlier answer as it was, and nothing half-written, when the work itself fails', async () => {
    await writeFile(out, 'the earlier answer\n');
    const work = produceFile({ out, inputs: [input], say }, async (output) => {
      await output.write('half\n');
      throw new Error('the disk is on fire');
    });
    await expect(work).rejects.toThrow('on fire');
    expect((await readdir(folder)).sort()).toEqual(['in.jsonl', 'out.jsonl']);
    expect(await text(out)).toBe('the earlier answer\n');
  });

  it.each([
    ['one of the inputs', async () => produceFile({ out: input, inputs: [input], say }, async () => undefined)],
    ['a folder', async () => produceFile({ out: folder, inputs: [input], say }, async () => undefined)],
    ['in a folder that is not there', async () => produceFile({ out: join(folder, 'none', 'out.jsonl'), inputs: [input], say }, async () => undefined)],
    ['a link, which a rename would replace', async () => {
      await symlink('/dev/null', out);
      return produceFile({ out, inputs: [input], say }, async () => undefined);
    }],
  ])('may not be %s', async (_, attempt) => {
    await expect(attempt()).rejects.toBeInstanceOf(RefusedInput);
  });

  it('needs its inputs to be there before it begins', async () => {
    await expect(produceFile({ out, inputs: [join(folder, 'gone.jsonl')], say }, async () => undefined)).rejects.toThrow('There is no file');
  });
});
