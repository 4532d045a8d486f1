import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoSeals } from '../../shared/adapters/dynamodb/dynamo-seals.ts';
import { S3Objects } from '../../shared/adapters/s3/s3-objects.ts';
import { eachForce, portalChain } from '../../shared/runtime/each-force.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import type { World } from '../../shared/runtime/world.ts';
import { anchorHead } from './anchor-head.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('anchor');
  const directory = new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') });
  const deps = {
    seals: new DynamoSeals({ client, table: variable(world, 'TABLE_SEALS') }),
    objects: new S3Objects({ bucket: variable(world, 'BUCKET_ANCHORS'), region: variable(world, 'BUCKET_ANCHORS_REGION') }),
    log,
  };
  return async () => eachForce([...(await directory.forces()), portalChain], log, 'anchor', (force) => anchorHead(force, world.clock.now(), deps));
}
