import { join } from 'node:path';
import { parametersInForce } from '../../../shared/domain/matching/parameters.ts';
import { RefusedInput, type Refusal } from '../files/refusals.ts';
import { matchQueries } from '../matching/match-queries.ts';
import { namesakePairs, type NamesakeFigures } from '../matching/namesake-pairs.ts';
import { type Roll, readRoll } from '../matching/read-pupils.ts';
import { type Query, readQueries } from '../matching/read-queries.ts';
import { readTruth } from '../matching/read-truth.ts';
import { addTally, figuresOf, noTally, tally, type Tally } from '../matching/score-outcomes.ts';
import { pairRates, type PairRates } from '../matching/score-pairs-per-second.ts';
import { searchWholly } from '../matching/search-index.ts';
import { tradeOff } from '../matching/trade-off.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench match',
  summary: 'Matches whole sets (pupils.csv, queries.csv, truth.csv in each folder) and prints what was right, wrong and left to a person, and how fast; set by set, then the sum and the worst.',
  options: {
    dirs: { about: 'the folders, with commas between', value: 'DIR,DIR', required: true },
    wholly: { about: 'also read every key to its end, and count the matches that are made within the budget of a child and not then' },
    curve: { about: 'also print recall against false disclosures over all the sets, with more caution than is in force and with less' },
  },
  more: 'A false disclosure is avoidable unless the truth calls the query ambiguous, or a pupil agrees in name, date of birth and place with a child on no roll.\nThe exit code is 1 when any was avoidable, an ambiguous query was matched, or one of two namesakes was with nothing but name and date of birth told.',
} as const;

interface Measured {
  readonly dir: string;
  readonly counted: Tally;
  readonly speed: string;
  readonly namesakes: NamesakeFigures;
}

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async ({ dirs, wholly, curve }) => {
    const traded = tradeOff();
    const sets: Measured[] = [];
    for (const dir of dirs.split(',')) {
      const measured = await measure(dir, traded, wholly === true);
      sets.push(measured);
      print(`${dir}: ${described(measured.counted)}; ${measured.speed}; ${saidNamesakes(measured.namesakes)}`);
    }
    const all = sets.map(({ counted }) => counted).reduce(addTally, noTally());
    if (sets.length > 1) print(`Sum of ${sets.length} sets: ${described(all)}`);
    if (sets.length > 1) print(`Worst of them: ${worst(sets.map(({ counted }) => counted))}`);
    print(`Parameters ${parametersInForce.version}; most memory held ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`);
    if (curve) for (const { what, recall, avoidableFalse, ambiguousMatched } of traded.curve()) print(`recall ${percent(recall).padStart(7)}, avoidable false ${String(avoidableFalse).padStart(4)}, ambiguous matched ${String(ambiguousMatched).padStart(3)}: ${what}`);
    const unfounded = sets.reduce((sum, { namesakes }) => sum + namesakes.unfounded + namesakes.wrong, 0);
    return all.avoidable + all.ambiguousMatched + unfounded === 0 ? 0 : 1;
  });

async function measure(dir: string, traded: ReturnType<typeof tradeOff>, wholly: boolean): Promise<Measured> {
  const refuse = ({ line, field, reason }: Refusal): never => {
    throw new RefusedInput(`${dir}, line ${line}: ${field} ${reason}.`);
  };
  const truths = await readTruth(join(dir, 'truth.csv'), refuse);
  const queries = await readQueries(join(dir, 'queries.csv'), refuse);
  const started = performance.now();
  const roll = await readRoll(join(dir, 'pupils.csv'), refuse);
  const loaded = performance.now();
  let counted = noTally();
  const read: number[] = [];
  const matched = new Map<string, string | undefined>();
  const before = process.cpuUsage();
  for (const family of matchQueries(roll, queries, parametersInForce)) {
    for (const { query, outcome, lines } of family) {
      read.push(lines);
      if (outcome.kind === 'match') matched.set(query.child.childRef, outcome.pupilId);
      const truth = truths.get(query.child.childRef);
      if (truth === undefined) continue;
      counted = addTally(counted, tally(outcome, truth));
      traded.add(outcome, truth);
    }
  }
  const { user, system } = process.cpuUsage(before);
  const took = performance.now() - loaded;
  const hasty = wholly ? `; of ${matched.size} matches ${notMadeWholly(roll, queries, matched)} would not be made with every key read to its end` : '';
  const rates = pairRates(roll, queries, parametersInForce);
  const rate = `${perSecond(queries.length, took)} queries a second (${perSecond(queries.length, (user + system) / 1000)} a second of processor time) against ${roll.index.size} pupils, loaded in ${((loaded - started) / 1000).toFixed(1)} s`;
  return { dir, counted, speed: `${rate}; ${linesRead(read)}${hasty}; ${pairs(rates)}`, namesakes: namesakePairs(roll, queries[0]?.child.incidentDate ?? '2026-11-07', parametersInForce) };
}

/** Matches in which reading less did not leave a person the question that reading everything would have. */
function notMadeWholly(roll: Roll, queries: readonly Query[], matched: ReadonlyMap<string, string | undefined>): number {
  let count = 0;
  for (const family of matchQueries(roll, queries, parametersInForce, searchWholly)) {
    for (const { query: { child: { childRef } }, outcome } of family) if (matched.has(childRef) && (outcome.kind !== 'match' || outcome.pupilId !== matched.get(childRef))) count += 1;
  }
  return count;
}

function described(counted: Tally): string {
  const figures = figuresOf(counted);
  return `${counted.queries} queries, avoidable false ${counted.avoidable}, false in all ${counted.wrong}, ambiguous matched ${counted.ambiguousMatched}, recall ${percent(figures.recall)}, to a person ${percent(figures.toAPerson)}, `
    + `none though on the roll ${percent(figures.saidNoneThoughOnRoll)}, suggestion right ${percent(figures.suggestionRight)}`;
}

function worst(sets: readonly Tally[]): string {
  const figures = sets.map(figuresOf);
  const most = (of: (set: Tally) => number): number => Math.max(...sets.map(of));
  return `avoidable false ${most(({ avoidable }) => avoidable)}, ambiguous matched ${most(({ ambiguousMatched }) => ambiguousMatched)}, recall ${percent(Math.min(...figures.map(({ recall }) => recall)))}, `
    + `to a person ${percent(Math.max(...figures.map(({ toAPerson }) => toAPerson)))}, none though on the roll ${percent(Math.max(...figures.map(({ saidNoneThoughOnRoll }) => saidNoneThoughOnRoll)))}, `
    + `suggestion right ${percent(Math.min(...figures.map(({ suggestionRight }) => suggestionRight)))}`;
}

function linesRead(read: number[]): string {
  read.sort((a, b) => a - b);
  const at = (share: number): number => read[Math.min(read.length - 1, Math.floor(share * read.length))] ?? 0;
  return `index lines read p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)}`;
}

function pairs({ pairs, scored, measured }: PairRates): string {
  return `${scored} candidate pairs scored a second of processor time, beside ${measured} whose names alone were measured by edit distance (${pairs} pairs)`;
}

function saidNamesakes({ pairs, unfounded, right, wrong }: NamesakeFigures): string {
  return `of ${pairs} pairs of namesakes born on one day ${unfounded} matched with nothing else told; with one's home told ${right} matched rightly and ${wrong} wrongly`;
}

function perSecond(count: number, milliseconds: number): number {
  return Math.round((count / Math.max(1, milliseconds)) * 1000);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
