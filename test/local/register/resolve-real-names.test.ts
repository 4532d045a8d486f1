import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegister, type LoadedRegister } from '../../../infra/local/register/load-register.ts';
import { readCsvRows } from '../../../infra/local/files/read-csv-rows.ts';
import { resolveSchool } from '../../../shared/domain/schools/resolve-school.ts';
import { buildSchoolIndex, type SchoolIndex } from '../../../shared/domain/schools/school-index.ts';
import { harsh, spoiltQueries, usual } from '../../domain/schools/spoil-school-names.ts';

const shared = process.env.FIRST_BELL_SHARED ?? '';

describe.skipIf(shared === '')('real school names (set FIRST_BELL_SHARED to the shared folder to run)', () => {
  let register: LoadedRegister;
  let index: SchoolIndex;
  beforeAll(async () => {
    const folder = join(shared, 'data/register');
    register = await loadRegister(join(folder, 'edubasealldata.csv'), join(folder, 'links_edubasealldata.csv'), () => undefined);
    index = buildSchoolIndex(register.establishments, register.links);
  }, 60_000);

  it('meets the bars on the published set', async () => {
    const folder = join(shared, 'data/school-names');
    const truth = new Map((await readFile(join(folder, 'truth.csv'), 'utf8')).split(/\r?\n/).map((line) => line.split(',') as [string, string]));
    const columns = ['query_id', 'stated_school', 'stated_town', 'home_authority', 'home_postcode', 'child_date_of_birth'] as const;
    const asked = [];
    for await (const { values } of readCsvRows(join(folder, 'queries.csv'), { columns }, (refusal) => expect(refusal).toBeUndefined())) {
      const question = { school: values.stated_school, town: values.stated_town, homeAuthority: values.home_authority, homePostcode: values.home_postcode, age: { dateOfBirth: values.child_date_of_birth }, asOf: '2026-11-15' };
      asked.push({ question, truth: truth.get(values.query_id) ?? '' });
    }
    const score = scored(asked, index);
    expect(score.wrong).toEqual([]);
    expect(score.recall).toBeGreaterThanOrEqual(0.93);
    expect(score.lost).toBeLessThanOrEqual(0.01);
    expect(score.suggestion).toBeGreaterThanOrEqual(0.92);
  }, 120_000);

  it.each([['usual', usual, 7001, 0.93], ['usual', usual, 7002, 0.93], ['harsh', harsh, 7003, 0.9]] as const)('never matches a school that was meant to another, however it is spoilt (%s, seed %#)', (_how, how, seed, recall) => {
    const score = scored(spoiltQueries(register.establishments, register.links, 1000, seed, how).filter(({ truth }) => truth !== ''), index);
    expect(score.wrong).toEqual([]);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
    expect(score.lost).toBeLessThanOrEqual(0.015);
  }, 120_000);
});

function scored(asked: readonly { question: Parameters<typeof resolveSchool>[0]; truth: string }[], index: SchoolIndex) {
  const onRegister = asked.filter(({ truth }) => truth !== '').length;
  const wrong: string[] = [];
  const tally = { right: 0, lost: 0, reviewed: 0, suggested: 0 };
  for (const { question, truth } of asked) {
    const found = resolveSchool(question, index);
    const urn = 'urn' in found ? found.urn : undefined;
    if (found.kind === 'match' && urn === truth) tally.right += 1;
    else if (found.kind === 'match') wrong.push(`${question.school} taken for ${urn ?? ''} instead of ${truth}`);
    else if (truth !== '' && found.kind === 'review') {
      tally.reviewed += 1;
      if (urn === truth) tally.suggested += 1;
    } else if (truth !== '') tally.lost += 1;
  }
  return { wrong, recall: tally.right / onRegister, lost: tally.lost / onRegister, suggestion: tally.suggested / Math.max(1, tally.reviewed) };
}
