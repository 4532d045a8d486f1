import type { SQSEvent } from 'aws-lambda';
import { reportMessage } from '../../events/internal.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoBoardDays } from '../../shared/adapters/dynamodb/dynamo-board-days.ts';
import { DynamoCaseBook } from '../../shared/adapters/dynamodb/dynamo-case-book.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoJudgements } from '../../shared/adapters/dynamodb/dynamo-judgements.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import { queueStage } from '../../shared/runtime/queue-stage.ts';
import type { World } from '../../shared/runtime/world.ts';
import { countForBoard } from './count-for-board.ts';
import { missingPeriods, reconcilePeriod } from './reconcile-period.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('report');
  const deps = {
    incidents: new DynamoIncidentStore({ client, tables: { incidents: variable(world, 'TABLE_INCIDENTS'), duties: variable(world, 'TABLE_DUTIES'), due: variable(world, 'TABLE_DUE') } }),
    book: new DynamoDutyBook({ client, tables: { duties: variable(world, 'TABLE_DUTIES'), due: variable(world, 'TABLE_DUE') } }),
    directory: new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    judgements: new DynamoJudgements({ client, table: variable(world, 'TABLE_HISTORY') }),
    cases: new DynamoCaseBook({ client, tables: { cases: variable(world, 'TABLE_CASES'), due: variable(world, 'TABLE_DUE') } }),
    board: new DynamoBoardDays({ client, table: variable(world, 'TABLE_DUTIES') }),
    clock: world.clock, log, policyOf,
  };
  const queue = queueStage({ schema: reportMessage, log, step: (message) => reconcilePeriod(message, deps) });
  /** From its queue it is given records; from its schedule, nothing of use. */
  return async (event: SQSEvent | Record<string, never>) => {
    if (isQueueEvent(event)) return queue(event);
    // One that fails does not keep the other from its work.
    const [missing, board] = [await settled(missingPeriods(world.clock.now(), deps)), await settled(countForBoard(world.clock.now(), deps))];
    for (const result of [missing, board]) if (result.status === 'rejected') throw result.reason;
    log.info('tick-finished', { what: 'report' });
    return undefined;
  };
}

async function settled(work: Promise<void>): Promise<PromiseSettledResult<void>> {
  const [result] = await Promise.allSettled([work]);
  return result;
}

function isQueueEvent(event: object): event is SQSEvent {
  return 'Records' in event && Array.isArray(event.Records);
}
