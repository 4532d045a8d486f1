import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { type TableName, tables, tableVariable } from '../../topology.ts';
import { callDynamo, localCredentials, localRegion } from '../engines/dynamo-wire.ts';
import { createTables, startDynamo, tableNameOf } from '../engines/dynamo.ts';
import type { DynamoEngineName } from '../engines/dynamo-binaries.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { readIfThere } from '../engines/state-file.ts';
import { lockState } from '../engines/state-lock.ts';
import { RefusedInput } from '../files/refusals.ts';
import { defaultPorts, type Ports } from '../host/stack-ports.ts';

/** Where an import writes. */
export interface Target {
  readonly client: DynamoDBDocumentClient;
  table(name: TableName): string;
  /** True for this machine's emulator, whose reads are never behind. */
  readonly onThisMachine: boolean;
  stop(): Promise<void>;
}

export const targetOptions = {
  state: { about: "the state folder of a First Bell on this machine, running or not; default .first-bell/state", value: 'DIR' },
  cloud: { about: 'write to AWS instead: tables by TABLE_ROLLS and TABLE_DIRECTORY, region and credentials from the environment' },
} as const;

/** @throws RefusedInput, StartProblem */
export async function openTarget({ state, cloud }: { readonly state: string | undefined; readonly cloud: boolean }): Promise<Target> {
  if (cloud && state !== undefined) throw new RefusedInput('--cloud and --state are two places: give one.');
  return cloud ? inTheCloud() : onThisMachine(resolve(state ?? '.first-bell/state'));
}

function inTheCloud(): Target {
  const client = documentClient();
  return {
    client, onThisMachine: false,
    table: (name) => {
      const table = process.env[tableVariable(name)];
      if (!table) throw new RefusedInput(`${tableVariable(name)} must name the table (the stack's outputs say it).`);
      return table;
    },
    stop: async () => client.destroy(),
  };
}

async function onThisMachine(stateDir: string): Promise<Target> {
  const loaded = existsSync(stateDir) ? readIfThere(join(stateDir, 'loaded.json')) : null;
  if (loaded === null) throw new RefusedInput(`${stateDir} is not the state of a First Bell that has been started. Run "npm start" (or "npx first-bell start --state DIR") once, then import.`);
  const { engine } = JSON.parse(loaded) as { engine: DynamoEngineName };
  try {
    const lock = lockState(stateDir);
    try {
      const dynamo = await startDynamo({ stateDir, engine });
      await createTables(dynamo.endpoint, tables);
      return at(dynamo.endpoint, async () => {
        await dynamo.stop();
        lock.release();
      });
    } catch (cause) {
      lock.release();
      throw cause;
    }
  } catch (cause) {
    if (!(cause instanceof StartProblem) || cause.code !== 'state-in-use') throw cause;
    // It is running: its own database takes the import.
    const ports = JSON.parse(readIfThere(join(stateDir, 'ports.json')) ?? '{}') as Partial<Ports>;
    const endpoint = `http://127.0.0.1:${ports.dynamo ?? defaultPorts.dynamo}`;
    await callDynamo(endpoint, 'DescribeTable', { TableName: tableNameOf('rolls') }).catch(() => {
      throw cause;
    });
    return at(endpoint, async () => undefined);
  }
}

function at(endpoint: string, stop: () => Promise<void>): Target {
  const client = documentClient({ endpoint, region: localRegion, credentials: localCredentials });
  return {
    client, table: tableNameOf, onThisMachine: true,
    stop: async () => {
      client.destroy();
      await stop();
    },
  };
}
