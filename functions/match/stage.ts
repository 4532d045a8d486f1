import { matchMessage } from '../../events/internal.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoRoll } from '../../shared/adapters/dynamodb/dynamo-roll.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { riskContracts } from '../../shared/adapters/sqs/risk-contracts.ts';
import { SqsOutgoing } from '../../shared/adapters/sqs/sqs-outgoing.ts';
import { parametersInForce } from '../../shared/domain/matching/parameters.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import { queueStage } from '../../shared/runtime/queue-stage.ts';
import type { World } from '../../shared/runtime/world.ts';
import { decidePlacement } from './decide-placement.ts';
import { makeFindChild } from './find-child.ts';
import { matchIncident } from './match-incident.ts';
import { makeResolveStatedSchool } from './resolve-stated-school.ts';
import { registerAround } from './register-around.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('match');
  const { clock } = world;
  const directory = new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') });
  const roll = new DynamoRoll({ client, table: variable(world, 'TABLE_ROLLS'), audit: new DynamoAuditLog({ client, table: variable(world, 'TABLE_AUDIT') }) });
  const resolve = makeResolveStatedSchool(directory, registerAround(directory));
  const deps = {
    incidents: new DynamoIncidentStore({ client, tables: { incidents: variable(world, 'TABLE_INCIDENTS'), duties: variable(world, 'TABLE_DUTIES'), due: variable(world, 'TABLE_DUE') } }),
    book: new DynamoDutyBook({ client, tables: { duties: variable(world, 'TABLE_DUTIES'), disclosures: variable(world, 'TABLE_DISCLOSURES'), due: variable(world, 'TABLE_DUE') } }),
    find: makeFindChild({ roll, directory, resolve, clock, parameters: parametersInForce }),
    outgoing: new SqsOutgoing({ client: sqsClient(), urls: { plan: variable(world, 'QUEUE_PLAN_URL'), assess: variable(world, 'QUEUE_ASSESS_URL') }, contracts: riskContracts }),
    directory, roll, clock, log, policyOf,
  };
  return queueStage({
    schema: matchMessage, log,
    step: (message) => (message.type === 'incident.stored' ? matchIncident(message, deps) : decidePlacement(message, deps)),
  });
}
