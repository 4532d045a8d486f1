import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tables as allTables } from '../../topology.ts';
import { findDynamo, type DynamoEngineName } from '../engines/dynamo-binaries.ts';
import { loadBeforeStart, loadByWriting, restoreSnapshot, saveSnapshot, type Items } from '../engines/dynamo-load.ts';
import { createTables, dynamoDir, startDynamo, type DynamoEngine } from '../engines/dynamo.ts';
import { readIfThere, writeWhole } from '../engines/state-file.ts';

export interface DatabaseOptions {
  readonly stateDir: string;
  readonly port: number;
  readonly engine?: DynamoEngineName | undefined;
  readonly firstItems?: (() => Items) | undefined;
  readonly firstItemsCache?: string | undefined;
  readonly say: (text: string) => void;
  /** Told of the engine as soon as it runs, so that it is stopped whatever comes after. */
  readonly opened: (engine: DynamoEngine) => DynamoEngine;
}

/**
 * The database with its tables, and with the first items in a state that has none yet. A state keeps the engine it began with.
 * @throws StartProblem
 */
export async function openDatabase(options: DatabaseOptions): Promise<{ dynamo: DynamoEngine; fresh: boolean }> {
  const { stateDir, port, firstItems, firstItemsCache, say, opened } = options;
  const marker = join(stateDir, 'loaded.json');
  const before = JSON.parse(readIfThere(marker) ?? 'null') as { engine: DynamoEngineName } | null;
  const { engine } = findDynamo(before?.engine ?? options.engine);
  const fresh = before === null;
  const importing = fresh && firstItems !== undefined && engine === 'dynoxide';
  if (importing) {
    // Whatever an interrupted first start left: no function has seen it.
    rmSync(dynamoDir(stateDir), { recursive: true, force: true });
    if (!firstItemsCache || !restoreSnapshot(stateDir, firstItemsCache)) {
      await loadBeforeStart({ stateDir, tables: allTables, items: firstItems(), onProgress: (count) => say(`${count.toLocaleString('en-GB')} items made`) });
      if (firstItemsCache) saveSnapshot(stateDir, firstItemsCache);
    }
  }
  const dynamo = opened(await startDynamo({ stateDir, port, engine }));
  await createTables(dynamo.endpoint, allTables);
  if (fresh && firstItems && !importing) {
    await loadByWriting({ endpoint: dynamo.endpoint, items: firstItems(), onProgress: (count) => say(`${count.toLocaleString('en-GB')} items written`) });
  }
  if (fresh) writeWhole(marker, JSON.stringify({ engine }));
  return { dynamo, fresh };
}
