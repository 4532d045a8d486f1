import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createTables, startDynamo, tableNameOf } from '../../infra/local/engines/dynamo.ts';
import { localCredentials, localRegion } from '../../infra/local/engines/dynamo-wire.ts';
import { type TableName, tables } from '../../infra/topology.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { writeBatches } from '../../shared/adapters/dynamodb/write-batches.ts';

export type Engine = 'dynoxide' | 'dynamodb-local';

export interface Store {
  readonly client: DynamoDBDocumentClient;
  /** The names of tables of the topology, emptied of what earlier tests wrote. */
  fresh<Name extends TableName>(...names: readonly Name[]): Promise<Record<Name, string>>;
  /** A client of its own on the same engine. */
  another(): DynamoDBDocumentClient;
  /** Every item of a table, for what a test leaves behind. */
  everything(table: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** An engine over a state folder of its own. */
export async function startStore(engine: Engine): Promise<Store> {
  const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-contract-'));
  const running = await startDynamo({ stateDir, engine });
  const { endpoint } = running;
  await createTables(endpoint, tables);
  const another = () => documentClient({ endpoint, region: localRegion, credentials: localCredentials });
  const client = another();
  return {
    client, another,
    everything: async (table) => (await client.send(new ScanCommand({ TableName: table }))).Items ?? [],
    fresh: async <Name extends TableName>(...names: readonly Name[]) => {
      const made = await Promise.all(names.map(async (name) => {
        await empty(client, tableNameOf(name));
        return [name, tableNameOf(name)] as const;
      }));
      return Object.fromEntries(made) as Record<Name, string>;
    },
    stop: async () => {
      client.destroy();
      await running.stop();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

async function empty(client: DynamoDBDocumentClient, table: string): Promise<void> {
  for (;;) {
    const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand({ TableName: table, ProjectionExpression: 'pk, sk', ConsistentRead: true }));
    await writeBatches(client, table, Items.map(({ pk, sk }) => ({ remove: { pk: String(pk), sk: String(sk) } })));
    if (!LastEvaluatedKey) return;
  }
}
