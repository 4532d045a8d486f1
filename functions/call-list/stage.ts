import * as z from 'zod/mini';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { S3Objects } from '../../shared/adapters/s3/s3-objects.ts';
import { eachForce } from '../../shared/runtime/each-force.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import type { World } from '../../shared/runtime/world.ts';
import { sealCallList } from './seal-call-list.ts';

/** Public keys on the curve P-256, by force. */
const keysSchema = z.record(z.string(), z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), kid: z.optional(z.string()) }));

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('call-list');
  const directory = new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') });
  const deps = {
    book: new DynamoDutyBook({ client, tables: { duties: variable(world, 'TABLE_DUTIES') } }),
    objects: new S3Objects({ bucket: variable(world, 'BUCKET_CALL_LISTS'), region: variable(world, 'BUCKET_CALL_LISTS_REGION') }),
    incidents: new DynamoIncidentStore({ client, tables: { incidents: variable(world, 'TABLE_INCIDENTS'), duties: '', due: '' } }),
    keys: keysOf(variable(world, 'CALL_LIST_KEYS')), protectedKeys: keysOf(variable(world, 'CALL_LIST_PROTECTED_KEYS')),
    last: new Map<string, { lines: string; at: string }>(),
    directory, policyOf, log,
  };
  return async () => eachForce(await directory.forces(), log, 'call-list', (force) => sealCallList(force, world.clock.now(), deps));
}

function keysOf(text: string) {
  const found = keysSchema.parse(JSON.parse(text));
  return Object.fromEntries(Object.entries(found).map(([force, { kid, ...key }]) => [force, { ...key, ...(kid ? { kid } : {}) }]));
}
