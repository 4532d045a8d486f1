import { resolve } from 'node:path';
import { moveClock } from '../start/control.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'clock',
  summary: 'Moves the clock of a First Bell that "npm start" has running here.',
  options: {
    to: { about: '"morning" (five minutes after the next morning run), "+30" (minutes), or an instant', value: 'WHEN', required: true },
    state: { about: 'its state folder; default .first-bell/state', value: 'DIR' },
  },
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async ({ to, state }) => {
    try {
      const { now, said } = await moveClock(resolve(state ?? '.first-bell/state'), to);
      process.stdout.write(`It is ${now}.\n${said}\n`);
      return 0;
    } catch (cause) {
      process.stderr.write(`${cause instanceof Error ? cause.message : 'The clock could not be moved.'}\n`);
      return 1;
    }
  });
}
