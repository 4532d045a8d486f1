import { join } from 'node:path';
import { buildSchoolIndex } from '../../../shared/domain/schools/school-index.ts';
import { resolveSchool } from '../../../shared/domain/schools/resolve-school.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import { RefusedInput, type Refusal } from '../files/refusals.ts';
import { isDate } from '../files/time-text.ts';
import { loadRegister } from '../register/load-register.ts';
import { namesakesInOtherTowns } from '../register/namesakes-in-other-towns.ts';
import { addAnswer, noAnswers, sayAnswers } from '../register/score-schools.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench schools',
  summary: 'Resolves whole sets of schools as officers write them (queries.csv, truth.csv in each folder) and schools with a namesake near the home, and prints what was right, wrong and left to a person.',
  options: {
    register: { about: 'the register as GIAS publishes it (edubasealldata)', value: 'REGISTER.csv', required: true },
    links: { about: 'its links file', value: 'LINKS.csv', required: true },
    'as-of': { about: 'the date on which children have the age that is tested', value: 'YYYY-MM-DD', required: true },
    dirs: { about: 'the folders, with commas between', value: 'DIR,DIR' },
    pairs: { about: 'how many namesakes at most are asked for from the other\'s home; default 500', value: 'N' },
  },
  more: 'A namesake pair: the name and town of one school, written of a child who lives in the postcode district of another school of that name, in another town.\nThe exit code is 1 when any school was matched that was not meant.',
} as const;

const columns = ['query_id', 'stated_school', 'stated_town', 'home_authority', 'home_postcode', 'child_date_of_birth'] as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async ({ register, links, 'as-of': asOf, dirs, pairs }) => {
    if (!isDate(asOf)) throw new RefusedInput('--as-of must be a date such as 2026-11-15.');
    if (pairs !== undefined && !/^\d{1,5}$/.test(pairs)) throw new RefusedInput('--pairs must be a number.');
    const loaded = await loadRegister(register, links, (message) => void process.stderr.write(`${message}\n`));
    const index = buildSchoolIndex(loaded.establishments, loaded.links);
    let wrong = 0;
    for (const dir of dirs?.split(',') ?? []) {
      const truths = await truthsOf(join(dir, 'truth.csv'));
      const counted = noAnswers();
      for await (const { values } of readCsvRows(join(dir, 'queries.csv'), { columns }, refuseIn(dir))) {
        const born = values.child_date_of_birth;
        const answer = resolveSchool({ school: values.stated_school, town: values.stated_town, homeAuthority: values.home_authority, homePostcode: values.home_postcode, age: born === '' ? undefined : { dateOfBirth: born }, asOf }, index);
        addAnswer(counted, answer, truths.get(values.query_id) ?? '');
      }
      print(`${dir}: ${sayAnswers(counted)}`);
      wrong += counted.wrong;
    }
    const counted = noAnswers();
    for (const { urn, question } of namesakesInOtherTowns(loaded.establishments, Number(pairs ?? 500))) addAnswer(counted, resolveSchool({ ...question, asOf }, index), urn);
    print(`Namesakes near the home: ${sayAnswers(counted)}`);
    return wrong + counted.wrong === 0 ? 0 : 1;
  });

function refuseIn(file: string): (refusal: Refusal) => never {
  return ({ line, field, reason }) => {
    throw new RefusedInput(`${file}, line ${line}: ${field} ${reason}.`);
  };
}

async function truthsOf(path: string): Promise<Map<string, string>> {
  const truths = new Map<string, string>();
  for await (const { values } of readCsvRows(path, { columns: ['query_id', 'urn'] }, refuseIn(path))) truths.set(values.query_id, values.urn);
  return truths;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
