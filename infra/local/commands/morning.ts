import { resolve } from 'node:path';
import { sayTime } from '../../../shared/domain/notification/words/say-time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { type Foreseen, foreseeMorning } from '../calls/foresee-morning.ts';
import { readMorning } from '../calls/read-morning.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { RefusedInput } from '../files/refusals.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'morning',
  summary: 'Shows what would be released on a day, to whom by role, when and why. Sends nothing and changes nothing.',
  options: {
    state: { about: 'the folder of a First Bell that has stopped, such as .first-bell/state', value: 'DIR', required: true },
    date: { about: 'the day, such as 2027-01-05', value: 'DATE', required: true },
    json: { about: 'one JSON document' },
  },
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async ({ state, date, json }) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || !new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date)) throw new RefusedInput('--date must be a day such as 2027-01-05.');
    try {
      const foreseen = foreseeMorning(date, await readMorning(resolve(state)));
      process.stdout.write(json ? `${JSON.stringify({ date, ...foreseen })}\n` : wordsOf(date, foreseen));
      return 0;
    } catch (cause) {
      if (!(cause instanceof StartProblem)) throw cause;
      process.stderr.write(`${cause.message}\n`);
      return 2;
    }
  });
}

function wordsOf(date: string, { releases, otherDays, waiting }: Foreseen): string {
  const lines = releases.flatMap((one) => [
    `${sayTime(one.at)}  ${one.place} (${one.setting})`,
    `       ${one.reference}, ${one.childRef}: to the ${one.to === 'telephone' ? 'desk, to telephone the head' : one.to.replaceAll('-', ' ')}; deputy ${sayTime(one.deputyAt)}, call ${sayTime(one.phoneTaskAt)}, opens ${say(one.deadlineAt, date)}`,
    `       because: ${one.why.join('; ')}`,
  ]);
  const left = waiting.map(({ reference, childRef, what, deskAt, deadlineAt }) => `  ${reference}${childRef === null ? '' : `, ${childRef}`}: ${what.replaceAll('-', ' ')}; desk ${say(deskAt, date)}, opens ${say(deadlineAt, date)}`);
  return [
    `${date}: ${releases.length} ${releases.length === 1 ? 'notification' : 'notifications'} would be released. Nothing was sent.`, ...lines,
    ...(otherDays.length > 0 ? ['', `Planned for other days: ${otherDays.map(({ date: day, planned }) => `${planned} on ${day}`).join(', ')}.`] : []),
    ...(releases.length + otherDays.length + left.length === 0 ? ['Nothing in this folder is planned or waits for a person: whatever was reported has been told, or ended.'] : []),
    ...(left.length > 0 ? ['', `${left.length} ${left.length === 1 ? 'waits' : 'wait'} for a person and would not be released:`, ...left] : []), '',
  ].join('\n');
}

function say(at: Instant | null, date: string): string {
  return at === null ? 'at no known time' : at.startsWith(date) ? sayTime(at) : `${sayTime(at)} on ${at.slice(0, 10)}`;
}
