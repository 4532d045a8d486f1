import { produceFile, type CheckedOutput } from '../files/checked-output.ts';
import { RefusedInput, type Refusal } from '../files/refusals.ts';
import { answerQueries } from '../matching/answer-queries.ts';
import { learnParameters, type Labels } from '../matching/learn-parameters.ts';
import { matchQueries } from '../matching/match-queries.ts';
import { QueryFile } from '../matching/query-file.ts';
import { readLabels } from '../matching/read-labels.ts';
import { readRoll } from '../matching/read-pupils.ts';
import { readQueries } from '../matching/read-queries.ts';
import { scorer, type Figures } from '../matching/score-outcomes.ts';
import { parametersInForce, type MatchParameters } from '../../../shared/domain/matching/parameters.ts';
import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';
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
  more: 'A roll may write two URNs in one cell with a semicolon between: dual registration.\nThe roll is held in memory (a million pupils take some 650 MB), of the queries one incident at a time, whatever their number. QUERIES is read twice, so it must not be a pipe.\n"npx first-bell match --evaluate --help": how often it agrees with what people decided.\nWith a bad line the exit code is 2, OUT.refused.jsonl names it and OUT is not written. Lines refused in the labels are named first.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (paths) => {
    const inputs = [paths.pupils, paths.queries, ...(paths.labels === undefined ? [] : [paths.labels])];
    const files = { out: paths.out, inputs, beside: [paths.explain] };
    if (paths.learn && paths.explain !== undefined) throw new RefusedInput('--learn matches nothing, so there is nothing for --explain to say.');
    const code = await produceFile(files, (output) => (paths.learn ? learn(paths, output) : match(paths, output)));
    if (code === 0) say(`Most memory held ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`);
    return code;
  });

interface Paths {
  readonly pupils: string;
  readonly queries: string;
  readonly labels: string | undefined;
  readonly out: string;
  readonly explain: string | undefined;
}

const refusing = (output: CheckedOutput, file: string) => (refusal: Refusal): void => output.refuse({ ...refusal, field: `${file}: ${refusal.field}` });

const labelsOf = async (path: string | undefined, output: CheckedOutput): Promise<Labels | undefined> => (path === undefined ? undefined : readLabels(path, refusing(output, 'labels')));

async function match(paths: Paths, output: CheckedOutput): Promise<void> {
  const reading = performance.now();
  const labels = await labelsOf(paths.labels, output);
  const queries = await QueryFile.read(paths.queries, refusing(output, 'queries'));
  try {
    const roll = await readRoll(paths.pupils, refusing(output, 'pupils'));
    if (output.refused > 0) return;
    say(`${roll.index.size} pupils and ${queries.size} queries read in ${seconds(reading)} s.`);
    const started = performance.now();
    const scored = labels ? scorer(labels) : undefined;
    const counted = { match: 0, review: 0, none: 0 };
    const heard = (childRef: string, outcome: MatchOutcome): void => {
      counted[outcome.kind] += 1;
      scored?.add(childRef, outcome);
    };
    await answerQueries(roll, queries, parametersInForce, { out: paths.out, output, explain: paths.explain }, { heard, say });
    const rate = Math.round((queries.size / Math.max(1, performance.now() - started)) * 1000);
    say(`${counted.match} matched, ${counted.review} for a person to decide, ${counted.none} on no roll; ${rate} queries a second, parameters ${parametersInForce.version}.`);
    if (scored) say(described(scored.figures()));
  } finally {
    queries.close();
  }
}

/** Parameters come of all the queries at once, so here they are held. */
async function learn(paths: Paths, output: CheckedOutput): Promise<void> {
  const reading = performance.now();
  const labels = await labelsOf(paths.labels, output);
  const queries = await readQueries(paths.queries, refusing(output, 'queries'));
  const roll = await readRoll(paths.pupils, refusing(output, 'pupils'));
  if (output.refused > 0) return;
  say(`${roll.index.size} pupils and ${queries.length} queries read in ${seconds(reading)} s.`);
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
