import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoSealable } from '../../shared/adapters/dynamodb/dynamo-sealable.ts';
import { DynamoSeals } from '../../shared/adapters/dynamodb/dynamo-seals.ts';
import { sha256 } from '../../shared/adapters/dynamodb/sealable-items.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { eachForce, portalChain } from '../../shared/runtime/each-force.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import type { World } from '../../shared/runtime/world.ts';
import { sealForce } from './seal-entries.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('seal');
  const directory = new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') });
  const deps = {
    seals: new DynamoSeals({ client, table: variable(world, 'TABLE_SEALS') }),
    entries: new DynamoSealable({ client, tables: { audit: variable(world, 'TABLE_AUDIT'), duties: variable(world, 'TABLE_DUTIES') } }),
    sha256, log,
  };
  return async () => eachForce([...(await directory.forces()), portalChain], log, 'seal', (force) => sealForce(force, world.clock.now(), deps));
}
