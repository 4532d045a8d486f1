import { resolve } from 'node:path';
import { StartProblem } from '../engines/start-problem.ts';
import { RefusedInput } from '../files/refusals.ts';
import { checkChains } from '../verify/check-chains.ts';
import { checkExport } from '../verify/check-export.ts';
import { childrenSent, findFaults } from '../verify/find-faults.ts';
import { readState } from '../verify/read-state.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'verify',
  summary: 'Works the balance of a run out again from what the force sent, the disclosure records and the inbox, and holds the record against its chain and its anchors. Or: whether an export is as it was signed.',
  options: {
    state: { about: 'the folder of a run that has stopped', value: 'DIR' },
    export: { about: 'a file of an export; its signature is beside it, with ".sig" behind its name', value: 'FILE' },
    key: { about: 'with --export: the public key, as a JSON Web Key or PEM; the one of --state where that is given', value: 'FILE' },
  },
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async ({ state, export: exported, key }) => {
    if (exported !== undefined) return checkExport({ file: resolve(exported), key: key === undefined ? undefined : resolve(key), stateDir: state === undefined ? undefined : resolve(state) });
    if (state === undefined) throw new RefusedInput('Name the folder of a run with --state, or a file with --export.');
    try {
      const evidence = await readState(resolve(state));
      const faults = findFaults(evidence);
      const children = childrenSent(evidence).size;
      const chains = checkChains(evidence);
      const broken = [...chains.verdicts].flatMap(([force, verdict]) => verdict.faults.map((fault) => `${fault.kind}: ${force}, ${fault.where}`));
      for (const { kind, words } of faults) process.stdout.write(`${kind}: ${words}\n`);
      for (const words of broken) process.stdout.write(`${words}\n`);
      process.stdout.write(faults.length === 0
        ? `Verified: ${children} children of ${evidence.sent.length} events, each with one row and told as it should be; ${evidence.emails.length} emails, none of which tells anything.\n`
        : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} among ${children} children.\n`);
      process.stdout.write(broken.length === 0
        ? `The chain holds: ${chains.sealed} entries sealed${[...chains.verdicts].map(([force, { anchoredTo }]) => `; ${force} anchored to seal ${anchoredTo}`).join('')}; ${chains.waiting} too young to be sealed.\n`
        : `${broken.length} ${broken.length === 1 ? 'fault' : 'faults'} in the chain.\n`);
      return faults.length + broken.length === 0 ? 0 : 1;
    } catch (cause) {
      if (!(cause instanceof StartProblem)) throw cause;
      process.stderr.write(`${cause.message}\n`);
      return 2;
    }
  });
}
