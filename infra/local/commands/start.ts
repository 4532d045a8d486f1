import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartProblem } from '../engines/start-problem.ts';
import { RefusedInput } from '../files/refusals.ts';
import { playNight } from '../start/play-night.ts';
import { planOfState, type RunPlan } from '../start/run-plan.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'start',
  summary: 'Starts the whole product on this machine, over an invented world. Synthetic data only.',
  options: {
    once: { about: 'play one night and the next school morning on a virtual clock, then stop' },
    json: { about: 'end with one JSON line on standard output (with --once)' },
    seed: { about: 'the world and the night; default 7', value: 'N' },
    incidents: { about: 'how many incidents in the night', value: 'N' },
    weekend: { about: 'Friday evening to Monday morning' },
    register: { about: 'a GIAS download to use in the place of the invented register', value: 'FILE' },
    links: { about: 'the links file of that download', value: 'FILE' },
    pupils: { about: 'children on the roll; default 40000', value: 'N' },
    'free-ports': { about: 'use ports that are free, where 4180 to 4185 are taken' },
    state: { about: 'where everything is kept; a run that was cut off there goes on. Default: .first-bell/state, with --once a folder of its own', value: 'DIR' },
  },
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async (values) => {
    const plan: RunPlan = {
      seed: wholeNumber('seed', values.seed, 0, 2 ** 31 - 1) ?? 7, incidents: wholeNumber('incidents', values.incidents, 1, 600) ?? null, weekend: values.weekend,
      register: values.register ? resolve(values.register) : null, links: values.links ? resolve(values.links) : null, pupils: wholeNumber('pupils', values.pupils, 1000, 1_000_000) ?? 40_000,
    };
    if ((plan.register === null) !== (plan.links === null)) throw new RefusedInput('--register and --links belong together: give both, or neither for the invented register.');
    try {
      return await (values.once ? once(plan, values.state, values.json) : stay(plan, values.state, values['free-ports']));
    } catch (cause) {
      if (!(cause instanceof StartProblem)) throw cause;
      process.stderr.write(`${cause.message}\n`);
      return 1;
    }
  });
}

async function once(wanted: RunPlan, state: string | undefined, json: boolean): Promise<number> {
  const stateDir = state === undefined ? mkdtempSync(join(tmpdir(), 'first-bell-')) : resolve(state);
  try {
    const { plan, resumed } = planOfState(stateDir, wanted);
    const say = (text: string): void => void process.stderr.write(`${text}\n`);
    if (resumed) say(`Going on in ${stateDir}, as it was begun: seed ${plan.seed}.`);
    const summary = await playNight({ stateDir, plan, onProgress: say });
    const passed = summary.balanced && summary.open === 0 && summary.deadlinesUncovered === 0;
    if (!json) say(passed ? 'The duty ledger balances.' : 'The duty ledger does not balance, or something is still open: see the line below.');
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return passed ? 0 : 1;
  } finally {
    if (state === undefined) rmSync(stateDir, { recursive: true, force: true });
  }
}

async function stay(wanted: RunPlan, state: string | undefined, freePorts: boolean): Promise<number> {
  const { stayOpen } = await import('../start/stay-open.ts');
  return stayOpen(resolve(state ?? '.first-bell/state'), wanted, freePorts ? 'free' : {});
}

function wholeNumber(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw new RefusedInput(`--${name} must be a whole number from ${least} to ${most}.`);
  return value;
}
