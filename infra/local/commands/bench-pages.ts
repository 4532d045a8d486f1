import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartProblem } from '../engines/start-problem.ts';
import { RefusedInput } from '../files/refusals.ts';
import { figuresOf, sayPages } from '../pipeline/say-pages.ts';
import { playPages } from '../pipeline/play-pages.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench pages',
  summary: 'What each page of the portal asks of DynamoDB: a night of the simulated force, and at seven somebody of each role opens every page that links lead to.',
  options: {
    incidents: { about: 'of the night; default 20', value: 'N' },
    seed: { about: 'default 1', value: 'N' },
    json: { about: 'print the figures as one line of JSON' },
  },
  more: 'The portal is the deployed stage with a middleware on its SDK clients. The exit code is 1 if a list takes more than 2 queries, or a notification that was read before more than 3 reads or more than 1 line of the log.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (values) => {
    const [incidents, seed] = [Number(values.incidents ?? 20), Number(values.seed ?? 1)];
    if (!Number.isInteger(incidents) || incidents < 1 || incidents > 500) throw new RefusedInput('--incidents must be a whole number from 1 to 500.');
    if (!Number.isInteger(seed) || seed < 0) throw new RefusedInput('--seed must be a whole number of 0 or more.');
    const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-pages-'));
    try {
      const costs = await playPages({ stateDir, seed, incidents, onProgress: (text) => void process.stderr.write(`${text}\n`) });
      process.stdout.write(sayPages(costs, values.json === true));
      const figures = costs.filter(({ who }) => who === 'key adult').map(figuresOf);
      const list = figures.find(({ page }) => page === '/notifications');
      const again = figures.find(({ page }) => page === '/notifications/:disclosure (again)');
      return list && again && list.queries <= 2 && again.byKey + again.queries <= 3 && again.log <= 1 ? 0 : 1;
    } catch (cause) {
      if (!(cause instanceof StartProblem)) throw cause;
      process.stderr.write(`${cause.message}\n`);
      return 2;
    } finally {
      rmSync(stateDir, { recursive: true, force: true });
    }
  });
