import { resolve } from 'node:path';
import { StartProblem } from '../engines/start-problem.ts';
import { childrenSent, findFaults } from '../verify/find-faults.ts';
import { readState } from '../verify/read-state.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'verify',
  summary: 'Works the balance of a run out again from what the force sent, the disclosure records and the inbox.',
  options: { state: { about: 'the folder of a run that has stopped', value: 'DIR', required: true } },
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async ({ state }) => {
    try {
      const evidence = await readState(resolve(state));
      const faults = findFaults(evidence);
      const children = childrenSent(evidence).size;
      for (const { kind, words } of faults) process.stdout.write(`${kind}: ${words}\n`);
      process.stdout.write(faults.length === 0
        ? `Verified: ${children} children of ${evidence.sent.length} events, each with one row and told as it should be; ${evidence.emails.length} emails, none of which tells anything.\n`
        : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} among ${children} children.\n`);
      return faults.length === 0 ? 0 : 1;
    } catch (cause) {
      if (!(cause instanceof StartProblem)) throw cause;
      process.stderr.write(`${cause.message}\n`);
      return 2;
    }
  });
}
