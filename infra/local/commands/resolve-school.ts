import { buildSchoolIndex, type SchoolIndex } from '../../../shared/domain/schools/school-index.ts';
import { resolveSchool, type SchoolQuestion, type SchoolResolution } from '../../../shared/domain/schools/resolve-school.ts';
import { produceFile } from '../files/checked-output.ts';
import { csvRow } from '../files/csv-text.ts';
import { jsonLine } from '../files/json-text.ts';
import { GIVEN_TWICE, onceById } from '../files/once-by-id.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import { RefusedInput, type Refusal } from '../files/refusals.ts';
import { isDate } from '../files/time-text.ts';
import { startWholeFile, type WholeFile } from '../files/whole-file.ts';
import { loadRegister } from '../register/load-register.ts';
import { runCommand } from './arguments.ts';

const columns = ['query_id', 'stated_school', 'stated_town', 'home_authority', 'home_postcode', 'child_date_of_birth'] as const;
type Query = Readonly<Record<(typeof columns)[number], string>>;

const shape = {
  name: 'resolve-school',
  summary: 'Finds on the register of schools the school that an officer wrote, or says that a person must, or that there is none.',
  options: {
    register: { about: 'the register as GIAS publishes it (edubasealldata)', value: 'REGISTER.csv', required: true },
    links: { about: 'its links file', value: 'LINKS.csv', required: true },
    'as-of': { about: 'the date on which children have the age that is tested', value: 'YYYY-MM-DD', required: true },
    queries: { about: `CSV: ${columns.join(', ')}`, value: 'QUERIES.csv', required: true },
    out: { about: 'CSV in the same order: query_id, decision (match, review or none), urn, score', value: 'OUT.csv', required: true },
    explain: { about: 'JSON lines with the reason, and up to three candidates with their evidence', value: 'EXPLAIN.jsonl' },
  },
  more: 'Rows of the register that can\'t be used are named on standard error and left out.\nWith a bad query the exit code is 2, OUT.csv.refused.jsonl names it and OUT.csv is not written; an earlier one is set aside as OUT.csv.earlier.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (given) => {
    const asOf = given['as-of'];
    if (!isDate(asOf)) throw new RefusedInput('--as-of must be a date such as 2026-11-15.');
    const say = (message: string): void => void process.stderr.write(`${message}\n`);
    const started = performance.now();
    const { establishments, links } = await loadRegister(given.register, given.links, say);
    const index = buildSchoolIndex(establishments, links);
    say(`${establishments.length} establishments and ${links.length} links read in ${secondsSince(started)} s.`);
    const counted: Record<Decision, number> = { match: 0, review: 0, none: 0 };
    const answering = performance.now();
    const inputs = [given.register, given.links, given.queries];
    let explain: WholeFile | undefined;
    let code: 0 | 2 = 2;
    try {
      code = await produceFile({ out: given.out, inputs, beside: [given.explain] }, async (output) => {
        explain = given.explain === undefined ? undefined : await startWholeFile(given.explain);
        await output.write(csvRow(['query_id', 'decision', 'urn', 'score']));
        for await (const { query, resolution } of answers(given.queries, asOf, index, output.refuse)) {
          const decision = decisionOf(resolution);
          counted[decision] += 1;
          const done = counted.match + counted.review + counted.none;
          if (done % 5000 === 0) say(`${done} answered`);
          const urn = 'urn' in resolution ? resolution.urn : undefined;
          const full = output.write(csvRow([query.query_id, decision, urn, resolution.score]));
          if (full) await full;
          await explain?.write(jsonLine({ query_id: query.query_id, decision, ...resolution }));
        }
      });
    } finally {
      await (code === 0 ? explain?.keep() : explain?.drop());
    }
    if (code === 0) say(`${counted.match + counted.review + counted.none} answered in ${secondsSince(answering)} s: ${counted.match} matched, ${counted.review} for a person, ${counted.none} none.`);
    return code;
  });

type Decision = 'match' | 'review' | 'none';

async function* answers(path: string, asOf: string, index: SchoolIndex, refuse: (refusal: Refusal) => void): AsyncGenerator<{ query: Query; resolution: SchoolResolution }> {
  const sight = onceById();
  for await (const { line, values } of readCsvRows(path, { columns }, refuse)) {
    const faults = faultsOf(values, asOf);
    for (const { field, reason } of faults) refuse({ line, field, reason });
    if (faults.length > 0) continue;
    const sighting = sight(values.query_id, values);
    if (sighting === 'different-again') refuse({ line, field: 'query_id', reason: GIVEN_TWICE });
    if (sighting === 'first') yield { query: values, resolution: resolveSchool(questionFrom(values, asOf), index) };
  }
}

function faultsOf(query: Query, asOf: string): { field: string; reason: string }[] {
  const faults: { field: string; reason: string }[] = [];
  const born = query.child_date_of_birth;
  if (query.query_id === '') faults.push({ field: 'query_id', reason: 'is missing' });
  if (query.home_authority !== '' && !/^\d{3}$/.test(query.home_authority)) faults.push({ field: 'home_authority', reason: 'must be three digits' });
  if (born !== '' && !isDate(born)) faults.push({ field: 'child_date_of_birth', reason: 'must be a date such as 2026-11-09' });
  else if (born > asOf) faults.push({ field: 'child_date_of_birth', reason: 'is later than --as-of' });
  return faults;
}

function questionFrom(query: Query, asOf: string): SchoolQuestion {
  return {
    school: query.stated_school,
    town: query.stated_town,
    homeAuthority: query.home_authority,
    homePostcode: query.home_postcode,
    age: query.child_date_of_birth === '' ? undefined : { dateOfBirth: query.child_date_of_birth },
    asOf,
  };
}

function decisionOf(resolution: SchoolResolution): Decision {
  switch (resolution.kind) {
    case 'match':
    case 'review':
    case 'none':
      return resolution.kind;
    case 'not-a-school':
      return 'none';
    default:
      return resolution satisfies never;
  }
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
