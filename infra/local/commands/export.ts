import { createPrivateKey, sign } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportTaskId } from '../../../shared/domain/duty/commands/export-request.ts';
import { exportCsv, exportJson } from '../../../shared/domain/ledger/export-ledger.ts';
import { signDocument } from '../../../shared/runtime/sign-document.ts';
import { localKey } from '../engines/local-keys.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { writeWhole } from '../engines/state-file.ts';
import { RefusedInput } from '../files/refusals.ts';
import { readApproved } from '../verify/read-approved.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'export',
  summary: 'Writes an export of the ledger that two people have asked for and approved on the portal, with its signatures. Nobody else\'s can be made.',
  options: {
    state: { about: 'the folder of a First Bell that has stopped, such as .first-bell/state', value: 'DIR', required: true },
    force: { about: 'the force; default cheshire', value: 'NAME' },
    id: { about: 'the export: the last part of the address of its files on the portal', value: 'ID', required: true },
    out: { about: 'the folder to write to', value: 'DIR', required: true },
  },
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async ({ state, force = 'cheshire', id, out }) => {
    if (!/^[a-z0-9]{26}$/.test(id)) throw new RefusedInput('--id must be the 26 letters and digits of an export\'s address.');
    const stateDir = resolve(state);
    try {
      const { order, stories } = await readApproved(stateDir, force, exportTaskId(id));
      const key = createPrivateKey({ key: localKey(stateDir, 'signing').private, format: 'jwk' });
      const signer = { sign: async (text: string) => sign('sha256', Buffer.from(text, 'utf8'), key).toString('base64') };
      mkdirSync(resolve(out), { recursive: true, mode: 0o700 });
      for (const [format, document] of [['csv', exportCsv(order, stories)], ['json', exportJson(order, stories)]] as const) {
        const file = join(resolve(out), `ledger-${force}-${order.from}-to-${order.to}.${format}`);
        writeWhole(file, document);
        writeWhole(`${file}.sig`, `${JSON.stringify(await signDocument(document, signer))}\n`);
        process.stdout.write(`${file}\n`);
      }
      return 0;
    } catch (cause) {
      if (!(cause instanceof StartProblem)) throw cause;
      process.stderr.write(`${cause.message}\n`);
      return 2;
    }
  });
}
