import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoRollWriter } from '../../../shared/adapters/dynamodb/dynamo-roll-writer.ts';
import { tables } from '../../topology.ts';
import { dynoxideProgram } from '../engines/dynamo-binaries.ts';
import { loadBeforeStart, loadByWriting } from '../engines/dynamo-load.ts';
import { localCredentials, localRegion } from '../engines/dynamo-wire.ts';
import { createTables, startDynamo, tableNameOf } from '../engines/dynamo.ts';
import { RefusedInput } from '../files/refusals.ts';
import { benchItems } from '../imports/bench-items.ts';
import { replayQueries } from '../imports/replay-queries.ts';
import { watchMemory } from '../imports/peak-memory.ts';
import { foretellReads } from '../imports/foretell-reads.ts';
import { spreadOf } from '../imports/spread.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'bench roll',
  summary: 'Loads a roll into the embedded engine and prints the rate and the memory it took; then searches it for reported children as the deployed match does, and prints what each match read.',
  options: {
    pupils: { about: 'the roll, in the layout of the public set', value: 'PUPILS.csv', required: true },
    queries: { about: 'the children to search for', value: 'QUERIES.csv' },
    count: { about: 'only so many pupils of the file', value: 'N' },
    project: { about: 'also what a match would read on a roll of so many pupils, by how often names, days and places occur on this one', value: 'N' },
    areas: { about: 'how many postcode areas such a roll lies in; default 104, as in England and Wales', value: 'N' },
    engine: { about: 'dynoxide or dynamodb-local; default the first that is installed', value: 'NAME' },
  },
  more: 'Request units are worked out from the sizes of the items as DynamoDB bills them; no emulator bills. The counts of names are read once an hour by a function that stays warm, and are told apart.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (values) => {
    const count = wholeNumber('count', values.count) ?? Infinity;
    const project = wholeNumber('project', values.project);
    const areas = wholeNumber('areas', values.areas) ?? 104;
    if (values.engine !== undefined && values.engine !== 'dynoxide' && values.engine !== 'dynamodb-local') throw new RefusedInput('--engine must be dynoxide or dynamodb-local.');
    const engine = values.engine ?? (dynoxideProgram() ? 'dynoxide' : 'dynamodb-local');
    const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-bench-roll-'));
    const memory = watchMemory();
    try {
      const source = benchItems(values.pupils, count);
      const started = performance.now();
      let items = engine === 'dynoxide' ? await loadBeforeStart({ stateDir, tables, items: source.items(), onProgress: progress }) : 0;
      const dynamo = await startDynamo({ stateDir, engine });
      try {
        await createTables(dynamo.endpoint, tables);
        if (engine !== 'dynoxide') items = await loadByWriting({ endpoint: dynamo.endpoint, items: source.items(), onProgress: progress });
        const seconds = (performance.now() - started) / 1000;
        const loading = memory.stop();
        const { pupils } = source.statistics;
        say(`${number(pupils)} pupils (${number(items)} items, ${(items / Math.max(1, pupils)).toFixed(2)} each) loaded from CSV into ${engine} in ${seconds.toFixed(1)} s: ${number(pupils / seconds)} pupils and ${number(items / seconds)} items a second.`);
        say(`Most memory while loading: ${loading.ownMb} MB in this process, ${loading.startedMb ?? '?'} MB in the engine's.`);
        if (values.queries === undefined) return 0;
        const client = documentClient({ endpoint: dynamo.endpoint, region: localRegion, credentials: localCredentials });
        await new DynamoRollWriter({ client, table: tableNameOf('rolls') }).putFrequencies(source.frequencies());
        const replayed = await replayQueries(client, values.queries);
        client.destroy();
        say(`${number(replayed.matches.length)} searches by the deployed match at ${number(pupils)} pupils, ${replayed.truncated} of them not read to the end of every key:`);
        say(`  items read       ${spreadOf(replayed.matches.map(({ items: read }) => read))}`);
        say(`  calls            ${spreadOf(replayed.matches.map(({ calls }) => calls))}`);
        say(`  request units    ${spreadOf(replayed.matches.map(({ units }) => units))}`);
        say(`  counts of names  ${replayed.names.units.toFixed(0)} request units, once an hour in each warm function`);
        const { statistics } = source;
        if (project === undefined) return 0;
        const made = replayed.matches.map(({ items: read }, at) => ({ items: read, keys: replayed.lookups[at] ?? [] }));
        say(`By how often names, days and places occur here, the same searches would read at ${number(project)} pupils in ${areas} postcode areas:`);
        say(`  items            ${spreadOf(foretellReads(made, statistics, project, areas))}`);
        return 0;
      } finally {
        await dynamo.stop();
      }
    } finally {
      rmSync(stateDir, { recursive: true, force: true });
    }
  });

function progress(items: number): void {
  if (items % 500_000 === 0) process.stderr.write(`${number(items)} items made\n`);
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RefusedInput(`--${name} must be a whole number above 0.`);
  return Number(text);
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}
