import { startWholeFile } from '../files/whole-file.ts';
import { produceFile, type CheckedOutput } from '../files/checked-output.ts';
import { csvRow } from '../files/csv-text.ts';
import { jsonLine } from '../files/json-text.ts';
import { RefusedInput, type Refusal } from '../files/refusals.ts';
import { learnParameters, type Labels } from '../matching/learn-parameters.ts';
import { matchQueries } from '../matching/match-queries.ts';
import { readLabels } from '../matching/read-labels.ts';
import { readRoll, type Roll } from '../matching/read-pupils.ts';
import { readQueries, type Query } from '../matching/read-queries.ts';
import { scorer, type Figures } from '../matching/score-outcomes.ts';
import { parametersInForce, type MatchParameters } from '../../../shared/domain/matching/parameters.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'match',
  summary: 'Says, for children reported by the police, which pupil on a roll each one is, or that a person must decide, or that nobody on the roll fits.',
  options: {
    pupils: { about: 'the roll: pupil_id, urn, given_name, family_name, dob and more', value: 'PUPILS.csv', required: true },
    queries: { about: 'the children: query_id, incident_id, incident_date, given_name, family_name and more; those of one incident are decided together', value: 'QUERIES.csv', required: true },
    out: { about: 'query_id, decision, pupil_id, score, in the order of the queries; with --learn, the parameters', value: 'OUT', required: true },
    explain: { about: 'JSON lines: each decision with its candidates, the evidence field by field, rivals and reason', value: 'EXPLAIN.jsonl' },
    labels: { about: 'decisions already made (query_id, pupil_id): precision and recall against them are printed', value: 'LABELS.csv' },
    learn: { about: 'learn parameters from the roll and the queries, and from --labels if given, instead of matching' },
  },
  more: 'A roll may write two URNs in one cell with a semicolon between: dual registration.\nWith a bad line the exit code is 2, OUT.refused.jsonl names it and OUT is not written. Lines refused in the labels are named first.',
} as const;

interface Inputs {
  readonly roll: Roll;
  readonly queries: readonly Query[];
  readonly labels: Labels | undefined;
}

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (paths) => {
    const started = performance.now();
    const inputs = [paths.pupils, paths.queries, ...(paths.labels === undefined ? [] : [paths.labels])];
    const files = { out: paths.out, inputs, beside: [paths.explain] };
    if (paths.learn && paths.explain !== undefined) throw new RefusedInput('--learn matches nothing, so there is nothing for --explain to say.');
    return produceFile(files, async (output) => {
      const read = await readInputs(paths, output);
      if (output.refused > 0) return;
      say(`${read.roll.index.size} pupils and ${read.queries.length} queries read in ${seconds(started)} s.`);
      if (paths.learn) await learn(read, output);
      else await match(read, output, paths.explain);
    });
  });

async function readInputs(paths: { pupils: string; queries: string; labels: string | undefined }, output: CheckedOutput): Promise<Inputs> {
  const refuseOf = (file: string) => (refusal: Refusal): void => output.refuse({ ...refusal, field: `${file}: ${refusal.field}` });
  const labels = paths.labels === undefined ? undefined : await readLabels(paths.labels, refuseOf('labels'));
  const queries = await readQueries(paths.queries, refuseOf('queries'));
  const roll = await readRoll(paths.pupils, refuseOf('pupils'));
  return { roll, queries, labels };
}

/** Queries between two lines of progress. */
const saidEach = 5000;

async function match({ roll, queries, labels }: Inputs, output: CheckedOutput, explain: string | undefined): Promise<void> {
  const started = performance.now();
  const explained = explain === undefined ? undefined : await startWholeFile(explain);
  const scored = labels ? scorer(labels) : undefined;
  const counted = { match: 0, review: 0, none: 0 };
  const rows = new Map<string, string>();
  try {
    for (const family of matchQueries(roll, queries, parametersInForce)) {
      for (const { query, outcome } of family) {
        const { childRef } = query.child;
        counted[outcome.kind] += 1;
        scored?.add(childRef, outcome);
        rows.set(childRef, csvRow([childRef, outcome.kind, outcome.pupilId, outcome.score.toFixed(6)]));
        if (rows.size % saidEach === 0) say(`${rows.size} of ${queries.length} answered`);
        const full = explained?.write(jsonLine({ query_id: childRef, ...outcome }));
        if (full) await full;
      }
    }
    await output.write(csvRow(['query_id', 'decision', 'pupil_id', 'score']));
    for (const { child } of queries) {
      const full = output.write(rows.get(child.childRef) ?? '');
      if (full) await full;
    }
    await explained?.keep();
  } catch (cause) {
    await explained?.drop();
    throw cause;
  }
  const rate = Math.round((queries.length / Math.max(1, performance.now() - started)) * 1000);
  say(`${counted.match} matched, ${counted.review} for a person to decide, ${counted.none} on no roll; ${rate} queries a second, parameters ${parametersInForce.version}.`);
  if (scored) say(described(scored.figures()));
}

async function learn({ roll, queries, labels }: Inputs, output: CheckedOutput): Promise<void> {
  const learned = learnParameters(roll, queries, parametersInForce, labels);
  const scored = labels ? scorer(labels) : undefined;
  if (scored) for (const family of matchQueries(roll, queries, learned)) for (const { query, outcome } of family) scored.add(query.child.childRef, outcome);
  const figures = scored?.figures();
  const from = { pupils: roll.index.size, queries: queries.length, labels: labels?.size ?? 0, ...(figures ? { figures } : {}) };
  const { version: _earlier, learnedFrom: _before, ...values } = learned;
  const written: MatchParameters = { version: versionAfter(parametersInForce.version), learnedFrom: from, ...values };
  await output.write(`${JSON.stringify(written, null, 2)}\n`);
  say(`Parameters ${written.version} learned. They come into force when the file takes the place of shared/domain/matching/parameters.json.`);
  if (figures) say(described(figures));
}

/** "3" after "2"; the first number found is counted up. */
function versionAfter(version: string): string {
  return String(Number(/\d+/.exec(version)?.[0] ?? '0') + 1);
}

function described(figures: Figures): string {
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  return `Against ${figures.queries} labels: ${figures.falseMatches} false matches, precision ${percent(figures.precision)}, recall ${percent(figures.recall)}, to a person ${percent(figures.toAPerson)}, `
    + `said none though on the roll ${percent(figures.saidNoneThoughOnRoll)}, suggestion right ${percent(figures.suggestionRight)}.`;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
