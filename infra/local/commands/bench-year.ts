import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFile, mkdir } from 'node:fs/promises';
import { definitions } from '../../../shared/domain/board/board-figures.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { RefusedInput } from '../files/refusals.ts';
import { playYear } from '../year/play-year.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench year',
  summary: 'A year of the simulated force through the embedded stack, and the figures that a board is shown of it.',
  options: {
    incidents: { about: 'how many; default 6400', value: 'N' },
    days: { about: 'over how many days; default 365', value: 'N' },
    seed: { about: 'default 1', value: 'N' },
    out: { about: 'writes events.jsonl, facts.jsonl, flags.jsonl and cases.jsonl there, from which every figure can be worked out again', value: 'DIR' },
    json: { about: 'print the figures as one line of JSON' },
  },
  more: 'With --out: npx first-bell assess --policy shared/policy/packs/cheshire.json --in DIR/facts.jsonl --out again.jsonl gives the lines of DIR/flags.jsonl.\nThe exit code is 1 if an incident was judged otherwise than by the rules alone, two people were taken for one, or a message was left behind.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async ({ incidents, days, seed, out, json }) => {
    const [number, span, chosen] = [wholeOf('incidents', incidents, 6400, 200_000), wholeOf('days', days, 365, 3660), wholeOf('seed', seed, 1, 2 ** 31)];
    const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-year-'));
    const started = performance.now();
    try {
      const year = await playYear({ stateDir, seed: chosen, incidents: number, days: span, from: '2025-11-01', onProgress: (text) => process.stderr.write(`${text}\n`) });
      if (out !== undefined) await writeYear(resolve(out), year);
      const sound = year.differing.length === 0 && year.people.merged === 0 && year.deadLetters === 0;
      const seconds = (performance.now() - started) / 1000;
      process.stdout.write(json ? `${JSON.stringify({ ...year.figures, people: year.people, differing: year.differing.length, deadLetters: year.deadLetters })}\n` : said(year, seconds));
      return sound ? 0 : 1;
    } catch (cause) {
      if (!(cause instanceof StartProblem)) throw cause;
      process.stderr.write(`${cause.message}\n`);
      return 2;
    } finally {
      rmSync(stateDir, { recursive: true, force: true });
    }
  });

function said({ figures, people, differing, flags, deadLetters }: Awaited<ReturnType<typeof playYear>>, seconds: number): string {
  const { recommended, idva } = figures;
  return [
    `Incidents: ${figures.incidents}; people harmed: ${figures.victims}.`,
    `Repeat rate: ${(100 * figures.repeatRate).toFixed(1)} %. ${definitions.repeatRate}`,
    `Medium to high: ${figures.mediumToHigh}. ${definitions.mediumToHigh}`,
    `Recommended: ${Object.entries(recommended).map(([kind, count]) => `${kind} ${count}`).join(', ')}. ${definitions.recommended}`,
    `IDVA cases: ${idva.opened} opened, ${idva.accepted} accepted, ${idva.contacted} reached, ${idva.withinADay} within 24 hours; first contact after ${idva.medianHours === undefined ? 'nobody was reached' : `${idva.medianHours.toFixed(1)} hours`}. ${definitions.firstContact}`,
    `Who is who: ${people.true} people, found as ${people.found}; ${people.merged} ids for two people, ${people.apart} people with two ids or more.`,
    `Judged again by the rules alone: ${flags.length - differing.length} of ${flags.length} incidents the same${differing.length > 0 ? `; otherwise: ${differing.slice(0, 10).join(', ')}` : ''}. Messages left behind: ${deadLetters}.`,
    `${Math.round(seconds)} seconds, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most.`,
  ].join('\n') + '\n';
}

async function writeYear(dir: string, { sent, facts, flags, cases }: Awaited<ReturnType<typeof playYear>>): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [name, lines] of [['events', sent], ['facts', facts], ['flags', flags], ['cases', cases]] as const) await writeFile(join(dir, `${name}.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function wholeOf(name: string, text: string | undefined, otherwise: number, most: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new RefusedInput(`--${name} must be a whole number from 1 to ${most}.`);
  return number;
}
