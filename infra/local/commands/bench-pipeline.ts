import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartProblem } from '../engines/start-problem.ts';
import { RefusedInput } from '../files/refusals.ts';
import { planMonday, type MondaySize } from '../pipeline/plan-monday.ts';
import { playPipeline } from '../pipeline/play-pipeline.ts';
import { readPrices } from '../pipeline/prices.ts';
import { sayPipeline } from '../pipeline/say-pipeline.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench pipeline',
  summary: 'What a weekend\'s reports and the morning after them ask of AWS: requests by service and kind, DynamoDB units and bytes, and the price by the list prices of infra/local/pipeline/prices.json.',
  options: {
    night: { about: 'a night of one force, 120 incidents; the default' },
    'national-monday': { about: '12,000 incidents, 7,800 notifications and 12,500 emails with SES at 70 a second' },
    incidents: { about: 'how many instead; notifications and emails follow in the same proportions', value: 'N' },
    emails: { about: 'how many emails instead', value: 'N' },
    'per-second': { about: 'what SES takes; default 70', value: 'N' },
    'raw-share': { about: 'part of the requests that is asked again raw, for the time beside them; default 1, 0.1 for a national Monday', value: 'X' },
    seed: { about: 'default 1', value: 'N' },
    json: { about: 'print the figures as one line of JSON' },
  },
  more: 'The stages are the deployed ones with a middleware on their SDK clients. Units are those that the engine gives in ConsumedCapacity. The exit code is 1 if a deadline was uncovered, anything went twice, the ledger does not balance or a message was left behind.',
} as const;

const national = { incidents: 12_000, notifications: 7800, emails: 12_500 };

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (values) => {
    const whole = values['national-monday'];
    if (whole && (values.night || values.incidents !== undefined)) throw new RefusedInput('--national-monday, --night and --incidents say the same thing: give one.');
    const incidents = whole ? national.incidents : numberOf('incidents', values.incidents, 120, 1, 50_000);
    const part = incidents / national.incidents;
    const notifications = Math.round(national.notifications * part);
    const emails = numberOf('emails', values.emails, Math.round(national.emails * part), 0, 100_000);
    const perSecond = numberOf('per-second', values['per-second'], 70, 1, 10_000);
    const rawShare = values['raw-share'] === undefined ? (incidents > 2000 ? 0.1 : 1) : Number(values['raw-share']);
    if (!(rawShare > 0 && rawShare <= 1)) throw new RefusedInput('--raw-share must be above 0 and at most 1.');
    const seed = numberOf('seed', values.seed, 1, 0, 2 ** 31 - 1);
    const size: MondaySize = { seed, incidents, notifications, schools: Math.max(144, Math.round(12_000 * part)), pupils: Math.max(4000, notifications * 6) };
    const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-pipeline-'));
    const progress = (text: string): void => void process.stderr.write(`${text}\n`);
    try {
      progress(`Making ${size.schools} schools and ${size.pupils} pupils (seed ${seed})`);
      const plan = await planMonday(size);
      const outcome = await playPipeline({ stateDir, plan, seed, emails, perSecond, rawShare, onProgress: progress });
      process.stdout.write(sayPipeline(outcome, { incidents, perSecond, seed, rawShare }, await readPrices(), values.json));
      const { summary } = outcome;
      return summary.deadlinesUncovered === 0 && outcome.sentTwice === 0 && summary.balanced && outcome.deadLetters === 0 ? 0 : 1;
    } catch (cause) {
      if (!(cause instanceof StartProblem)) throw cause;
      process.stderr.write(`${cause.message}\n`);
      return 2;
    } finally {
      rmSync(stateDir, { recursive: true, force: true });
    }
  });

function numberOf(name: string, text: string | undefined, otherwise: number, least: number, most: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new RefusedInput(`--${name} must be a whole number from ${least} to ${most}.`);
  return value;
}
