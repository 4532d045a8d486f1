import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { repositoryRoot } from '../../bundle.ts';
import { RefusedInput } from '../files/refusals.ts';
import { makeFacts } from '../year/make-facts.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench facts',
  summary: 'Makes invented facts and judges them all with "first-bell assess", as a force would its own years: facts a second and memory.',
  options: {
    count: { about: 'how many; default 1000000', value: 'N' },
    years: { about: 'over how many years; default 5', value: 'N' },
    seed: { about: 'default 1', value: 'N' },
  },
  more: 'The exit code is 1 above 2 GB.',
} as const;

const mostMegabytes = 2048;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async ({ count, years, seed }) => {
    const of = (name: string, text: string | undefined, otherwise: number): number => {
      const number = text === undefined ? otherwise : Number(text);
      if (!Number.isInteger(number) || number < 1 || number > 20_000_000) throw new RefusedInput(`--${name} must be a whole number of at least 1.`);
      return number;
    };
    const wanted = { count: of('count', count, 1_000_000), years: of('years', years, 5), seed: of('seed', seed, 1) };
    const dir = mkdtempSync(join(tmpdir(), 'first-bell-facts-'));
    try {
      const file = join(dir, 'facts.jsonl');
      await pipeline(Readable.from(linesOf(wanted)), createWriteStream(file));
      process.stderr.write(`${wanted.count} facts made, seed ${wanted.seed}, ${Math.round(statSync(file).size / 1e6)} MB.\n`);
      // A process of its own, so that its memory and its time are its own. It prints both.
      const judged = spawn(process.execPath, [join(repositoryRoot, 'bin', 'first-bell.mjs'), 'assess', '--policy', join(repositoryRoot, 'shared', 'policy', 'packs', 'cheshire.json'), '--in', file, '--out', join(dir, 'flags.jsonl')], { stdio: ['ignore', 'inherit', 'pipe'] });
      let said = '';
      judged.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        process.stderr.write(text);
      });
      const [code] = (await once(judged, 'close')) as [number | null];
      const [, megabytes] = /(\d+) MB at most/.exec(said) ?? [];
      if (code !== 0 || megabytes === undefined) return 1;
      process.stdout.write(`${wanted.count} facts: ${megabytes} MB at most, of ${mostMegabytes} allowed.\n`);
      return Number(megabytes) <= mostMegabytes ? 0 : 1;
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

function* linesOf(wanted: Parameters<typeof makeFacts>[0]): Generator<string> {
  for (const fact of makeFacts(wanted)) yield `${JSON.stringify(fact)}\n`;
}
