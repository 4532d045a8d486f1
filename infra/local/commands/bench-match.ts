import { join } from 'node:path';
import { parametersInForce } from '../../../shared/domain/matching/parameters.ts';
import { RefusedInput, type Refusal } from '../files/refusals.ts';
import { matchQueries } from '../matching/match-queries.ts';
import { readLabels } from '../matching/read-labels.ts';
import { readRoll } from '../matching/read-pupils.ts';
import { readQueries } from '../matching/read-queries.ts';
import { scorer, type Figures } from '../matching/score-outcomes.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench match',
  summary: 'Matches whole sets (pupils.csv, queries.csv, truth.csv in each folder) and prints what was right, wrong and left to a person, set by set.',
  options: { dirs: { about: 'the folders, with commas between', value: 'DIR,DIR', required: true } },
  more: 'The exit code is 1 when any match was false. A match that the truth calls unavoidable counts as false here too.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async ({ dirs }) => {
    let falseMatches = 0;
    let queries = 0;
    for (const dir of dirs.split(',')) {
      const { figures, rate, lines } = await measure(dir);
      falseMatches += figures.falseMatches;
      queries += figures.queries;
      process.stdout.write(`${dir}: ${described(figures)}, ${rate} queries a second, index lines read p50 ${lines.p50}, p99 ${lines.p99}, most ${lines.most}\n`);
    }
    process.stdout.write(`In all ${falseMatches} false matches in ${queries} queries, parameters ${parametersInForce.version}.\n`);
    return falseMatches === 0 ? 0 : 1;
  });

async function measure(dir: string): Promise<{ figures: Figures; rate: number; lines: { p50: number; p99: number; most: number } }> {
  const refuse = ({ line, field, reason }: Refusal): never => {
    throw new RefusedInput(`${dir}, line ${line}: ${field} ${reason}.`);
  };
  const labels = await readLabels(join(dir, 'truth.csv'), refuse);
  const queries = await readQueries(join(dir, 'queries.csv'), refuse);
  const roll = await readRoll(join(dir, 'pupils.csv'), refuse);
  const score = scorer(labels);
  const read: number[] = [];
  const started = performance.now();
  for (const family of matchQueries(roll, queries, parametersInForce)) {
    for (const { query, outcome, lines } of family) {
      score.add(query.child.childRef, outcome);
      read.push(lines);
    }
  }
  const rate = Math.round((queries.length / (performance.now() - started)) * 1000);
  read.sort((a, b) => a - b);
  const at = (share: number): number => read[Math.min(read.length - 1, Math.floor(share * read.length))] ?? 0;
  return { figures: score.figures(), rate, lines: { p50: at(0.5), p99: at(0.99), most: at(1) } };
}

function described({ queries, falseMatches, recall, toAPerson, saidNoneThoughOnRoll, suggestionRight }: Figures): string {
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  return `${queries} queries, false ${falseMatches}, recall ${percent(recall)}, to a person ${percent(toAPerson)}, none though on the roll ${percent(saidNoneThoughOnRoll)}, suggestion right ${percent(suggestionRight)}`;
}
