/** `npm run soak -- --row N [--seed S] [--small]`: plays a row of docs/faults.md at its full figure and prints one line of JSON. */
import { parseArgs } from 'node:util';
import { rows } from './rows.ts';

const { values } = parseArgs({ options: { row: { type: 'string' }, seed: { type: 'string', default: '1' }, small: { type: 'boolean', default: false } } });
const row = rows.find((one) => String(one.row) === values.row);
const seed = Number(values.seed);
if (!row || !Number.isInteger(seed)) {
  process.stderr.write(`Usage: npm run soak -- --row N [--seed S] [--small]\n\n${rows.map((one) => `  ${String(one.row).padStart(2)}  ${one.scenario}. Pass: ${one.pass}.`).join('\n')}\n`);
  process.exit(2);
}
const size = values.small ? 'small' : 'full';
const started = performance.now();
const { figures, missed } = await row.play(size, seed);
process.stdout.write(`${JSON.stringify({ row: row.row, scenario: row.scenario, size, seed, figures, pass: row.pass, passed: missed.length === 0, missed, seconds: Math.round((performance.now() - started) / 1000) })}\n`);
process.exit(missed.length === 0 ? 0 : 1);
