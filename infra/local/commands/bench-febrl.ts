import { benchSet, type SetName, type SetResult } from '../febrl/bench-sets.ts';
import { bars, publishedFigures } from '../febrl/published-figures.ts';
import type { LinkFigures } from '../febrl/truth.ts';
import { RefusedInput } from '../files/refusals.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench febrl',
  summary: 'Links the public FEBRL sets 3 (duplicates in one file) and 4 (one file against another, one to one) without soc_sec_id, and prints the figures beside other tools\'.',
  options: {
    dir: { about: 'the folder with dataset3.csv, dataset4a.csv and dataset4b.csv', value: 'DIR', required: true },
    seed: { about: 'of the pairs drawn to learn from, 1 unless given', value: 'N' },
    json: { about: 'print one JSON object instead of the table' },
  },
  more: 'The weights are learned from the records themselves and the cut is even odds; the truth (rec_id) is only for scoring. "Recall at no false link" is a point on the ranking, found with the truth.\nThe exit code is 1 when a bar is missed.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async ({ dir, seed: asked, json }) => {
    const seed = Number(asked ?? '1');
    if (!Number.isSafeInteger(seed) || seed < 0) throw new RefusedInput('--seed must be a whole number.');
    const results = { set4: await benchSet(dir, 'set4', seed), set3: await benchSet(dir, 'set3', seed) };
    const missed = (['set4', 'set3'] as const).flatMap((name) => missedBars(name, results[name].settled));
    process.stdout.write(json ? `${JSON.stringify({ seed, ...results, bars, missed, published: publishedFigures })}\n` : described(results, missed));
    return missed.length === 0 ? 0 : 1;
  });

function missedBars(name: SetName, { f1, recallAtNoFalse }: LinkFigures): string[] {
  return [
    ...(f1 < bars[name].f1 ? [`${name}: F1 ${share(f1)} is under ${bars[name].f1}`] : []),
    ...(recallAtNoFalse < bars[name].recallAtNoFalse ? [`${name}: recall at no false link ${share(recallAtNoFalse)} is under ${bars[name].recallAtNoFalse}`] : []),
  ];
}

function described(results: Readonly<Record<SetName, SetResult>>, missed: readonly string[]): string {
  const rows: (readonly string[])[] = [['', 'precision', 'recall', 'F1', 'recall at no false link']];
  const lines: string[] = [];
  for (const [name, { records, weighed, reached, pairwise, settled, seconds }] of Object.entries(results)) {
    rows.push([`First Bell, ${name}, each pair by itself`, ...figures(pairwise)]);
    rows.push([`First Bell, ${name}, ${name === 'set4' ? 'one to one' : 'by clusters'}`, ...figures(settled)]);
    for (const { tool, ...sets } of publishedFigures) rows.push([`  ${tool} *`, ...figures(sets[name as SetName])]);
    lines.push(`${name}: ${records} records, ${weighed} pairs weighed with ${reached} of ${settled.truePairs} true pairs among them, ${settled.linked} linked of which ${settled.right} right, ${seconds.toFixed(1)} s.`);
  }
  const wide = Math.max(...rows.map(([first = '']) => first.length));
  const table = rows.map(([first = '', ...rest]) => `${first.padEnd(wide)}  ${rest.map((cell) => cell.padStart(9)).join('  ')}`);
  const end = missed.length === 0 ? 'Every bar is held.' : `Missed: ${missed.join('; ')}.`;
  return `${table.join('\n')}\n\n${lines.join('\n')}\n* As the README beside the data gives it; not measured here.\n${end}\n`;
}

function figures({ precision, recall, f1, recallAtNoFalse }: { readonly precision: number; readonly recall: number; readonly f1: number; readonly recallAtNoFalse?: number }): string[] {
  return [share(precision), share(recall), share(f1), recallAtNoFalse === undefined ? '-' : share(recallAtNoFalse)];
}

function share(of: number): string {
  return of.toFixed(4);
}
