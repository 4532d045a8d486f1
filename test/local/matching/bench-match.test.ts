import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../infra/local/commands/bench-match.ts';

const roll = `pupil_id,urn,given_name,family_name,dob,sex,address,town,postcode
P1,900001,Amelia,Featherstone,2016-05-14,F,12 Acacia Avenue,Exampleton,ZZ1 2AB
P2,900001,Thomas,Featherstone,2019-08-03,M,12 Acacia Avenue,Exampleton,ZZ1 2AB
`;
const queries = `query_id,incident_id,incident_date,given_name,family_name,dob,sex,address,postcode
Q1,I1,2026-11-07,Amelia,FEATHERSTONE,2016-05-14,F,"12 Acacia Ave, Exampleton",zz12ab
Q2,I2,2026-11-07,Thomas,Featherstone,2019-08-03,M,"3 Elm Road, Farway",YY9 9ZZ
`;

let folder: string;
let said: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-bell-bench-'));
  await writeFile(join(folder, 'pupils.csv'), roll);
  await writeFile(join(folder, 'queries.csv'), queries);
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function bench(truth: string, ...more: string[]): Promise<number> {
  await writeFile(join(folder, 'truth.csv'), `query_id,pupil_id,ambiguous,lookalike\n${truth}`);
  return run(['--dirs', folder, ...more]);
}

describe('first-bell bench match', () => {
  it('prints what was right, what went to a person, and how fast', async () => {
    expect(await bench('Q1,P1,0,\nQ2,P2,0,\n')).toBe(0);
    for (const part of ['avoidable false 0', 'recall 50.00 %', 'to a person 50.00 %', 'suggestion right 100.00 %', 'queries a second', 'index lines read p50', 'candidate pairs scored', 'most memory held']) expect(said).toContain(part);
  });

  it('ends with 1 when a match was false and could have been avoided, or the query was ambiguous', async () => {
    expect(await bench('Q1,P2,0,\nQ2,P2,0,\n')).toBe(1);
    expect(await bench('Q1,P1,1,\nQ2,P2,0,\n')).toBe(1);
  });

  it('forgives a match that no matcher could have avoided', async () => {
    expect(await bench('Q1,,0,exact_all\nQ2,P2,0,\n')).toBe(0);
    expect(said).toContain('avoidable false 0, false in all 1');
  });

  it('prints recall against false disclosures, with each reason for a review waived in turn', async () => {
    await bench('Q1,P1,0,\nQ2,P2,0,\n', '--curve');
    expect(said).toMatch(/recall +50\.00 %, avoidable false +0, ambiguous matched +0: in force\n/);
    expect(said).toMatch(/recall +100\.00 %, avoidable false +0, ambiguous matched +0: and matched in spite of: /);
  });
});
