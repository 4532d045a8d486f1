import { assessMessage } from '../../events/internal.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDueRows } from '../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoPeople } from '../../shared/adapters/dynamodb/dynamo-people.ts';
import { DynamoRiskHistory } from '../../shared/adapters/dynamodb/dynamo-risk-history.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { riskContracts } from '../../shared/adapters/sqs/risk-contracts.ts';
import { SqsOutgoing } from '../../shared/adapters/sqs/sqs-outgoing.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import { queueStage } from '../../shared/runtime/queue-stage.ts';
import type { World } from '../../shared/runtime/world.ts';
import { monthsKept } from '../../shared/policy/months-kept.ts';
import { assess } from './assess.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('assess');
  const duties = variable(world, 'TABLE_DUTIES');
  const keep = (force: string) => monthsKept(policyOf(force));
  const deps = {
    // Versions are read and nothing else: no duty and no due row is touched through it.
    incidents: new DynamoIncidentStore({ client, tables: { incidents: variable(world, 'TABLE_INCIDENTS'), duties, due: '' } }),
    due: new DynamoDueRows({ client, table: variable(world, 'TABLE_DUE') }),
    book: new DynamoDutyBook({ client, tables: { duties } }),
    directory: new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    people: new DynamoPeople({ client, table: variable(world, 'TABLE_PEOPLE'), keep }),
    history: new DynamoRiskHistory({ client, table: variable(world, 'TABLE_HISTORY'), keep }),
    outgoing: new SqsOutgoing({ client: sqsClient(), urls: { assess: variable(world, 'QUEUE_ASSESS_URL'), cases: variable(world, 'QUEUE_CASES_URL'), plan: variable(world, 'QUEUE_PLAN_URL') }, contracts: riskContracts }),
    audit: new DynamoAuditLog({ client, table: variable(world, 'TABLE_AUDIT') }),
    clock: world.clock, log, policyOf, makeId: opaqueIdOf,
  };
  return queueStage({ schema: assessMessage, log, step: (message) => assess(message, deps) });
}
