import { assess } from '../../../functions/assess/assess.ts';
import type { AssessDeps } from '../../../functions/assess/deps.ts';
import { DynamoPeople } from '../../../shared/adapters/dynamodb/dynamo-people.ts';
import { DynamoRiskHistory } from '../../../shared/adapters/dynamodb/dynamo-risk-history.ts';
import type { IncidentStore, StoredVersion } from '../../../shared/ports/incident-store.ts';
import { opaqueIdOf } from '../../../shared/runtime/opaque-id.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { incidentOf } from '../assess/invent-incidents.ts';
import { type Counted, InventedTables } from '../assess/invented-tables.ts';
import { RefusedInput } from '../files/refusals.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench assess',
  summary: 'Counts what assessing one incident reads from the tables of people and history, with few and with many incidents stored, and prints the ratio.',
  options: {
    stored: { about: 'how many incidents are stored, the smallest first; default 10000,1000000', value: 'N,N' },
    incidents: { about: 'how many new incidents are assessed at each size; default 300', value: 'N' },
  },
  more: 'The tables are in memory, laid out as the adapters lay them out, and the deployed step reads them: an embedded engine would take an hour to load a million. Reads are counted as DynamoDB bills consistent ones: one a call, and one for every 4 KB. The reads of the version and its duties are two more at any size. The exit code is 1 if the ratio is above 1.2.',
} as const;

const force = 'cheshire';
const mostRatio = 1.2;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (values) => {
    const sizes = (values.stored ?? '10000,1000000').split(',').map(Number);
    const incidents = Number(values.incidents ?? '300');
    if (![...sizes, incidents].every((n) => Number.isInteger(n) && n >= 1 && n <= 5_000_000)) throw new RefusedInput('--stored and --incidents take whole numbers from 1 to 5,000,000.');
    const figures: Counted[] = [];
    for (const stored of sizes) {
      const started = performance.now();
      const tables = new InventedTables({ stored }, (done) => process.stderr.write(`\r${done} of ${stored} stored`));
      process.stderr.write('\r');
      const read = await assessed(tables, stored, incidents);
      figures.push(read.mean);
      const { mean, most } = read;
      process.stdout.write(`${stored.toLocaleString('en-GB')} stored: ${mean.units.toFixed(2)} request units, ${mean.items.toFixed(2)} items, ${mean.calls.toFixed(2)} calls an incident; most ${most.units} units, ${most.items} items (${incidents} incidents, ${((performance.now() - started) / 1000).toFixed(0)} s)\n`);
    }
    const [first, last] = [figures[0], figures.at(-1)];
    if (!first || !last || figures.length < 2) return 0;
    const ratios = { units: last.units / first.units, items: last.items / first.items, calls: last.calls / first.calls };
    process.stdout.write(`Ratio: ${ratios.units.toFixed(3)} in request units, ${ratios.items.toFixed(3)} in items, ${ratios.calls.toFixed(3)} in calls; at most ${mostRatio} is allowed.\n`);
    return Math.max(ratios.units, ratios.items, ratios.calls) <= mostRatio ? 0 : 1;
  });

async function assessed(tables: InventedTables, stored: number, incidents: number): Promise<{ readonly mean: Counted; readonly most: Counted }> {
  const client = tables.client();
  let now: StoredVersion | undefined;
  const store: Pick<IncidentStore, 'version' | 'latest'> = { version: async () => now, latest: async () => now };
  const quiet = () => undefined;
  const deps: AssessDeps = {
    incidents: store, book: { dutiesOf: async () => [] }, directory: { school: async () => undefined },
    due: { put: async () => undefined }, people: new DynamoPeople({ client, table: 'people' }), history: new DynamoRiskHistory({ client, table: 'history' }),
    outgoing: { send: async () => undefined }, audit: { append: async () => undefined }, clock: { now: () => now?.receivedAt ?? '' },
    log: { info: quiet, warn: quiet, error: quiet }, policyOf, makeId: opaqueIdOf,
  };
  const sum: Counted = { calls: 0, items: 0, units: 0 };
  const most: Counted = { calls: 0, items: 0, units: 0 };
  for (let i = stored; i < stored + incidents; i += 1) {
    const data = incidentOf(i, { stored });
    const { reference, incidentVersion: version, reportedAt } = data;
    now = { force, reference, version, receivedAt: reportedAt, sentAt: reportedAt, eventId: reference, source: 'bench', content: { kind: 'incident', data } };
    tables.begin();
    await assess({ type: 'incident.to-assess', id: reference, force, reference, version }, deps);
    for (const key of ['calls', 'items', 'units'] as const) {
      sum[key] += tables.counted[key];
      most[key] = Math.max(most[key], tables.counted[key]);
    }
  }
  return { mean: { calls: sum.calls / incidents, items: sum.items / incidents, units: sum.units / incidents }, most };
}
