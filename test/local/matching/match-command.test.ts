import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../infra/local/commands/match.ts';

const roll = `pupil_id,urn,year_group,given_name,middle_names,family_name,preferred_given_name,former_family_name,dob,sex,address,town,postcode
P1,900001,4,Amelia,Rose,Featherstone,,,2016-05-14,F,12 Acacia Avenue,Exampleton,ZZ1 2AB
P2,900001;900002,1,Thomas,,Featherstone,Tom,,2019-08-03,M,12 Acacia Avenue,Exampleton,ZZ1 2AB
`;
const queries = `query_id,incident_id,incident_date,given_name,family_name,aliases,dob,age,sex,address,postcode
Q2,I1,2026-11-07,Tom,FEATHERSTONE,,2019-08-03,,M,"12 Acacia Ave, Exampleton",zz12ab
Q3,I2,2026-11-07,Jack,Nobody,,2014-01-09,,M,3 Elm Road,YY9 9ZZ
Q1,I1,2026-11-07,Amelia,FEATHERSTONE,,2016-05-14,,F,"12 Acacia Ave, Exampleton",zz12ab
`;

let folder: string;
let said: string;
const at = (name: string): string => join(folder, name);
const args = (...more: string[]): string[] => ['--pupils', at('pupils.csv'), '--queries', at('queries.csv'), '--out', at('out.csv'), ...more];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-bell-match-'));
  await writeFile(at('pupils.csv'), roll);
  await writeFile(at('queries.csv'), queries);
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

describe('first-bell match', () => {
  it('writes a decision for every query in the order of the file', async () => {
    expect(await run(args())).toBe(0);
    const lines = (await readFile(at('out.csv'), 'utf8')).trim().split('\n');
    expect(lines[0]).toBe('query_id,decision,pupil_id,score');
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 3).join())).toEqual(['Q2,match,P2', 'Q3,none,', 'Q1,match,P1']);
  });

  it('counts a row that is given twice once, and refuses one that comes again with other content', async () => {
    await writeFile(at('pupils.csv'), `${roll}${roll.split('\n')[1] ?? ''}\n`);
    await writeFile(at('queries.csv'), `${queries}${queries.split('\n')[2] ?? ''}\n`);
    expect(await run(args())).toBe(0);
    const lines = (await readFile(at('out.csv'), 'utf8')).trim().split('\n');
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 3).join())).toEqual(['Q2,match,P2', 'Q3,none,', 'Q1,match,P1']);
    await writeFile(at('queries.csv'), `${queries}${(queries.split('\n')[2] ?? '').replace('Jack', 'John')}\n`);
    expect(await run(args())).toBe(2);
    expect(await readFile(at('out.csv.refused.jsonl'), 'utf8')).toBe('{"line":5,"field":"queries: query_id","reason":"was given before with other content"}\n');
  });

  it('says on the way how far it is', async () => {
    const [heading = ''] = queries.split('\n');
    await writeFile(at('queries.csv'), `${heading}\n${Array.from({ length: 5001 }, (_, i) => `N${i},I${i},2026-11-07,Jack,Nobody,,2014-01-09,,M,3 Elm Road,YY9 9ZZ`).join('\n')}\n`);
    expect(await run(args())).toBe(0);
    expect(said).toContain('5000 of 5001 answered\n');
  });

  it('explains each decision when asked, a line a query', async () => {
    expect(await run(args('--explain', at('explain.jsonl')))).toBe(0);
    const explained = (await readFile(at('explain.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as { query_id: string; kind: string; reason: string; candidates: unknown[] });
    expect(explained.map(({ query_id }) => query_id).sort()).toEqual(['Q1', 'Q2', 'Q3']);
    expect(explained.find(({ query_id }) => query_id === 'Q1')).toMatchObject({ kind: 'match', candidates: [{ pupilId: 'P1' }, { pupilId: 'P2' }].slice(0, 1) });
  });

  it('writes nothing but the refusals when a row is bad, and repeats no value in them', async () => {
    await writeFile(at('pupils.csv'), `${roll}P3,,4,Zebedee,,Smith,,,14/05/2016,F,,,\n`);
    expect(await run(args())).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(['out.csv.refused.jsonl', 'pupils.csv', 'queries.csv']);
    const refused = await readFile(at('out.csv.refused.jsonl'), 'utf8');
    expect(refused).toContain('"pupils: dob"');
    expect(refused).not.toMatch(/Zebedee|14\/05/);
  });

  it('refuses two rows of one query id that differ', async () => {
    await writeFile(at('queries.csv'), queries + (queries.split('\n')[1] ?? '').replace('Tom', 'Tim') + '\n');
    expect(await run(args())).toBe(2);
  });

  it('holds its decisions against labels, and learns parameters from them', async () => {
    await writeFile(at('labels.csv'), 'query_id,pupil_id\nQ1,P1\nQ2,P2\nQ3,\n');
    expect(await run(args('--labels', at('labels.csv')))).toBe(0);
    expect(said).toContain('0 false matches, precision 100.00 %, recall 100.00 %');
    expect(await run(['--learn', '--pupils', at('pupils.csv'), '--queries', at('queries.csv'), '--labels', at('labels.csv'), '--out', at('parameters.json')])).toBe(0);
    expect(JSON.parse(await readFile(at('parameters.json'), 'utf8'))).toMatchObject({ learnedFrom: { pupils: 2, queries: 3, labels: 3 } });
  });
});
