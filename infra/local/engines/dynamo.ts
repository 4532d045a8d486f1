import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TableName, TableSpec } from '../../topology.ts';
import { startChildEngine, type ChildEngine } from './child-engine.ts';
import { dynoxideFile, findDynamo, type DynamoCommand, type DynamoEngineName } from './dynamo-binaries.ts';
import { callDynamo, DynamoRefusal } from './dynamo-wire.ts';
import { freePort, isFree, portTaken } from './ports.ts';
import { StartProblem } from './start-problem.ts';
import { forgetEngine, noteEngine, stopOrphan } from './stop-orphan.ts';

export interface DynamoEngine {
  /** "http://127.0.0.1:8000" */
  readonly endpoint: string;
  readonly engine: DynamoEngineName;
  /** Resolves if the engine ends by itself, with what it last said. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

export interface DynamoOptions {
  readonly stateDir: string;
  /** Default: a free one. */
  readonly port?: number;
  /** Default: dynoxide, or DynamoDB Local where that is not installed. */
  readonly engine?: DynamoEngineName;
}

const what = 'the database';

/** Where the database keeps its files. */
export function dynamoDir(stateDir: string): string {
  return join(resolve(stateDir), 'dynamo');
}

/** How a table is called on the laptop. */
export function tableNameOf(table: TableName): string {
  return `first-bell-${table}`;
}

/**
 * Starts the database over the state folder, after ending one that a killed run may have left on it.
 * @throws StartProblem `engine-missing`, `port-taken`, `state-corrupt`, `engine-failed`
 */
export async function startDynamo(options: DynamoOptions): Promise<DynamoEngine> {
  const found = findDynamo(options.engine);
  const dataDir = dynamoDir(options.stateDir);
  const pidFile = join(dataDir, 'engine.pid');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  await stopOrphan(pidFile, (command) => command.some((word) => word === dataDir || word === dynoxideFile(dataDir)));
  if (found.engine === 'dynoxide') refuseCorrupt(dynoxideFile(dataDir), options.stateDir);
  if (options.port !== undefined && !(await isFree(options.port))) throw portTaken(options.port, what);

  const { child, port } = await served(found, dataDir, options);
  noteEngine(pidFile, child.mark.pid);
  let stopping = false;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    engine: found.engine,
    died: child.ended.then((code) => (stopping ? new Promise<never>(() => undefined) : `The database ended by itself (${code ?? 'killed'}). ${child.said()}`)),
    stop: async () => {
      stopping = true;
      await child.stop();
      forgetEngine(pidFile);
    },
  };
}

async function served(found: DynamoCommand, dataDir: string, options: DynamoOptions): Promise<{ child: ChildEngine; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const child = await startChildEngine(found.serve(dataDir, port));
    const failure = await Promise.race([answers(`http://127.0.0.1:${port}`), child.ended.then(() => child.said() || 'it ended at once')]);
    if (failure === null) return { child, port };
    await child.stop();
    if (/already in use|address in use/i.test(failure)) {
      if (options.port === undefined && attempt < 5) continue;
      throw portTaken(port, what);
    }
    if (/not a valid SQLite|malformed|corrupt/i.test(failure)) throw corrupt(options.stateDir, failure);
    throw new StartProblem('engine-failed', `The database (${found.engine}) did not start. It said: ${failure.trim()}`);
  }
}

/** Null once it answers; words when it has not for a minute. */
async function answers(endpoint: string): Promise<string | null> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    try {
      await callDynamo(endpoint, 'ListTables', {});
      return null;
    } catch (cause) {
      if (cause instanceof DynamoRefusal) return cause.message;
      await new Promise((wake) => setTimeout(wake, 15));
    }
  }
  return 'it did not answer within a minute';
}

/** Reads the whole file once: a damaged page would otherwise show itself in the middle of a night. */
function refuseCorrupt(file: string, stateDir: string): void {
  if (!existsSync(file)) return;
  let verdict: unknown;
  try {
    const db = new DatabaseSync(file);
    try {
      verdict = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
    } finally {
      db.close();
    }
  } catch (cause) {
    throw corrupt(stateDir, String(cause), cause);
  }
  if (verdict !== 'ok') throw corrupt(stateDir, String(verdict));
}

function corrupt(stateDir: string, detail: string, cause?: unknown): StartProblem {
  return new StartProblem('state-corrupt', `The database in the state folder ${stateDir} is damaged (${detail.trim()}). Put back a copy of the folder, or delete it to begin afresh.`, { cause });
}

/** Makes the tables that are not there yet, each with its indexes. Again is harmless. */
export async function createTables(endpoint: string, tables: Readonly<Record<string, TableSpec>>): Promise<void> {
  const { TableNames } = (await callDynamo(endpoint, 'ListTables', {})) as { TableNames: string[] };
  const missing = Object.entries(tables).filter(([name]) => !TableNames.includes(tableNameOf(name as TableName)));
  await Promise.all(missing.map(async ([name, spec]) => {
    await callDynamo(endpoint, 'CreateTable', tableDefinition(name as TableName, spec));
    if (spec.expires) {
      await callDynamo(endpoint, 'UpdateTimeToLive', { TableName: tableNameOf(name as TableName), TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } });
    }
  }));
}

/** A table as CreateTable takes it, made from the topology. */
export function tableDefinition(name: TableName, spec: TableSpec) {
  const key = (hash: string, range: string) => [{ AttributeName: hash, KeyType: 'HASH' }, { AttributeName: range, KeyType: 'RANGE' }];
  const indexes = spec.indexes ?? [];
  return {
    TableName: tableNameOf(name),
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: key('pk', 'sk'),
    AttributeDefinitions: ['pk', 'sk', ...indexes.flatMap((index) => [`${index}Pk`, `${index}Sk`])].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map((index) => ({ IndexName: index, KeySchema: key(`${index}Pk`, `${index}Sk`), Projection: projectionOf(spec.projects?.[index]) })),
    }),
  };
}

function projectionOf(attributes: readonly string[] | undefined) {
  if (attributes === undefined) return { ProjectionType: 'ALL' };
  return attributes.length === 0 ? { ProjectionType: 'KEYS_ONLY' } : { ProjectionType: 'INCLUDE', NonKeyAttributes: attributes };
}
