import type { SQSEvent } from 'aws-lambda';
import { reportMessage } from '../../events/internal.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import { queueStage } from '../../shared/runtime/queue-stage.ts';
import type { World } from '../../shared/runtime/world.ts';
import { missingPeriods, reconcilePeriod } from './reconcile-period.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('report');
  const deps = {
    incidents: new DynamoIncidentStore({ client, tables: { incidents: variable(world, 'TABLE_INCIDENTS'), duties: variable(world, 'TABLE_DUTIES'), due: variable(world, 'TABLE_DUE') } }),
    book: new DynamoDutyBook({ client, tables: { duties: variable(world, 'TABLE_DUTIES'), due: variable(world, 'TABLE_DUE') } }),
    directory: new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    clock: world.clock, log, policyOf,
  };
  const queue = queueStage({ schema: reportMessage, log, step: (message) => reconcilePeriod(message, deps) });
  /** From its queue it is given records; from its schedule, nothing of use. */
  return async (event: SQSEvent | Record<string, never>) => {
    if (isQueueEvent(event)) return queue(event);
    await missingPeriods(world.clock.now(), deps);
    log.info('tick-finished', { what: 'report' });
    return undefined;
  };
}

function isQueueEvent(event: object): event is SQSEvent {
  return 'Records' in event && Array.isArray(event.Records);
}
