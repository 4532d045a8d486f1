import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { copyFileSync, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createGzip } from 'node:zlib';
import type { TableName, TableSpec } from '../../topology.ts';
import { dynoxideFile, dynoxideProgram } from './dynamo-binaries.ts';
import { callDynamo } from './dynamo-wire.ts';
import { dynamoDir, tableDefinition, tableNameOf } from './dynamo.ts';
import { toWire, type WireItem } from './dynamo-items.ts';
import { StartProblem } from './start-problem.ts';

/** One item to put into a table: plain values, as lib-dynamodb takes them; `undefined` members are left out. */
export interface TableItem {
  readonly table: TableName;
  readonly item: Readonly<Record<string, unknown>>;
}

export type Items = Iterable<TableItem> | AsyncIterable<TableItem>;
/** Called now and then with how many items are done. */
export type LoadProgress = (items: number) => void;

const every = 5000;

/**
 * Makes the tables and their first items while no engine runs, with dynoxide's own importer: seconds where writing over HTTP
 * takes a minute. The data file appears whole or not at all.
 * @returns how many items
 * @throws StartProblem `engine-missing`, `engine-failed`
 */
export async function loadBeforeStart(options: {
  readonly stateDir: string;
  readonly tables: Readonly<Record<string, TableSpec>>;
  readonly items: Items;
  readonly onProgress?: LoadProgress;
}): Promise<number> {
  const program = dynoxideProgram();
  if (!program) throw new StartProblem('engine-missing', 'The database engine dynoxide is not installed, so nothing can be loaded with it. Use loadByWriting instead.');
  const dir = dynamoDir(options.stateDir);
  const work = join(dir, 'import');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true, mode: 0o700 });
  const count = await writeExport(work, options);
  writeFileSync(join(work, 'schema.json'), JSON.stringify(Object.entries(options.tables).map(([name, spec]) => {
    const { BillingMode, ...table } = tableDefinition(name as TableName, spec);
    return { Table: { ...table, BillingModeSummary: { BillingMode } } };
  })));
  const made = join(work, 'made.db');
  await runImport(program, ['import', '--source', join(work, 'source'), '--schema', join(work, 'schema.json'), '--output', made]);
  settle(made, Object.entries(options.tables).filter(([, spec]) => spec.expires).map(([name]) => tableNameOf(name as TableName)));
  renameSync(made, dynoxideFile(dir));
  rmSync(work, { recursive: true, force: true });
  return count;
}

/** DynamoDB's own export format: for each table a folder with gzipped lines. */
async function writeExport(work: string, options: { readonly items: Items; readonly tables: Readonly<Record<string, TableSpec>>; readonly onProgress?: LoadProgress }): Promise<number> {
  const files = new Map(Object.keys(options.tables).map((table) => {
    const dir = join(work, 'source', tableNameOf(table as TableName), 'data');
    mkdirSync(dir, { recursive: true });
    const gzip = createGzip({ level: 1 });
    const file = gzip.pipe(createWriteStream(join(dir, 'items.json.gz')));
    return [table, { gzip, written: once(file, 'finish'), lines: [] as string[] }] as const;
  }));
  let count = 0;
  for await (const { table, item } of options.items) {
    const file = files.get(table);
    if (!file) throw new Error(`There is no table "${table}" in the topology.`);
    file.lines.push(`${JSON.stringify({ Item: toWire(item) })}\n`);
    if (file.lines.length >= 500 && !file.gzip.write(file.lines.splice(0).join(''))) await once(file.gzip, 'drain');
    if (++count % every === 0) options.onProgress?.(count);
  }
  for (const { gzip, lines } of files.values()) gzip.end(lines.join(''));
  await Promise.all([...files.values()].map(({ written }) => written));
  options.onProgress?.(count);
  return count;
}

async function runImport(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2000)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new StartProblem('engine-failed', `The first items could not be loaded into the database. It said: ${said.trim()}`);
}

/** Folds the write-ahead log into the file, so that the file alone is the whole; and sets expiry, which the import's schema cannot say. */
function settle(file: string, expiring: readonly string[]): void {
  const db = new DatabaseSync(file);
  try {
    const expire = db.prepare('UPDATE _tables SET ttl_attribute = ?, ttl_enabled = 1 WHERE table_name = ?');
    for (const name of expiring) expire.run('expiresAt', name);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

/** Writes items over HTTP into a running engine, 25 a call, several calls at once. Slower, but either engine takes it. */
export async function loadByWriting(options: { readonly endpoint: string; readonly items: Items; readonly atOnce?: number; readonly onProgress?: LoadProgress }): Promise<number> {
  let count = 0;
  const running = new Set<Promise<void>>();
  let batch: { table: TableName; item: WireItem }[] = [];
  const send = async () => {
    const items = batch;
    batch = [];
    const write: Promise<void> = writeBatch(options.endpoint, items).finally(() => running.delete(write));
    running.add(write);
    if (running.size >= (options.atOnce ?? 8)) await Promise.race(running);
  };
  for await (const { table, item } of options.items) {
    batch.push({ table, item: toWire(item) });
    if (batch.length === 25) await send();
    if (++count % every === 0) options.onProgress?.(count);
  }
  if (batch.length > 0) await send();
  await Promise.all(running);
  options.onProgress?.(count);
  return count;
}

async function writeBatch(endpoint: string, batch: readonly { table: TableName; item: WireItem }[]): Promise<void> {
  // Only the last put of one key may be in a batch.
  const byKey = new Map(batch.map(({ table, item }) => [`${table} ${JSON.stringify([item['pk'], item['sk']])}`, { table, item }]));
  let left: Record<string, unknown[]> = {};
  for (const { table, item } of byKey.values()) (left[tableNameOf(table)] ??= []).push({ PutRequest: { Item: item } });
  while (Object.keys(left).length > 0) {
    left = ((await callDynamo(endpoint, 'BatchWriteItem', { RequestItems: left })) as { UnprocessedItems?: Record<string, unknown[]> }).UnprocessedItems ?? {};
  }
}

/** Keeps a copy of a stopped dynoxide's data, to begin other states from. */
export function saveSnapshot(stateDir: string, file: string): void {
  const from = dynoxideFile(dynamoDir(stateDir));
  settle(from, []);
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${randomUUID()}.new`;
  copyFileSync(from, beside);
  renameSync(beside, file);
}

/** Begins a fresh state from a copy; false where there is no such copy. */
export function restoreSnapshot(stateDir: string, file: string): boolean {
  if (!existsSync(file)) return false;
  const to = dynoxideFile(dynamoDir(stateDir));
  if (existsSync(to)) throw new Error(`The state folder ${stateDir} already has data.`);
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  copyFileSync(file, `${to}.new`);
  renameSync(`${to}.new`, to);
  return true;
}
