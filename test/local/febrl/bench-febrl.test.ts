import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../infra/local/commands/bench-febrl.ts';
import { benchSet } from '../../../infra/local/febrl/bench-sets.ts';
import { bars } from '../../../infra/local/febrl/published-figures.ts';
import { febrlText, inventRecords } from './invent-records.ts';

let dir = '';
let printed = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'first-bell-febrl-'));
  printed = '';
  const keep = (text: string | Uint8Array): boolean => {
    printed += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

async function writeSets(): Promise<void> {
  const two = inventRecords(80, 1, 5);
  const one = inventRecords(40, 2, 6);
  await writeFile(join(dir, 'dataset4a.csv'), febrlText(two.originals));
  await writeFile(join(dir, 'dataset4b.csv'), febrlText(two.duplicates));
  await writeFile(join(dir, 'dataset3.csv'), febrlText([...one.originals, ...one.duplicates]));
}

describe('first-bell bench febrl', () => {
  it('prints its figures beside the published ones, named as such', async () => {
    await writeSets();
    await run(['--dir', dir]);
    expect(printed).toMatch(/First Bell, set4, one to one +[01]\.\d{4}/);
    expect(printed).toMatch(/First Bell, set3, by clusters/);
    expect(printed).toMatch(/Splink 4\.0\.16 \* +0\.9980/);
    expect(printed).toContain('not measured here');
  });

  it('answers in JSON', async () => {
    await writeSets();
    await run(['--dir', dir, '--json']);
    expect(JSON.parse(printed)).toMatchObject({ seed: 1, set4: { records: 160, settled: { truePairs: 80 } }, set3: { records: 120, settled: { truePairs: 120 } } });
  });

  it('refuses a file without a column it needs, and says which', async () => {
    await writeSets();
    await writeFile(join(dir, 'dataset4b.csv'), 'rec_id, given_name\nrec-1-org, milka\n');
    expect(await run(['--dir', dir])).toBe(2);
    expect(printed).toMatch(/dataset4b\.csv: the column surname is missing/);
    expect(printed).not.toContain('milka');
  });

  it('refuses a folder without the sets', async () => {
    expect(await run(['--dir', dir])).toBe(2);
    expect(printed).toContain('dataset4a.csv');
  });
});

const shared = process.env['FIRST_BELL_SHARED'];

describe.skipIf(!shared)('the public FEBRL sets (read where FIRST_BELL_SHARED points)', () => {
  it.each(['set3', 'set4'] as const)('%s is linked above its bars at even odds', async (name) => {
    const { settled, reached, pairwise } = await benchSet(join(shared ?? '', 'data', 'febrl'), name, 2);
    expect(reached).toBe(settled.truePairs);
    expect(settled.f1).toBeGreaterThanOrEqual(bars[name].f1);
    expect(settled.recallAtNoFalse).toBeGreaterThanOrEqual(bars[name].recallAtNoFalse);
    expect(pairwise.f1).toBeGreaterThanOrEqual(bars[name].f1);
  }, 300_000);
});
