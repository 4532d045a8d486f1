import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDueRows } from '../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoMailPace } from '../../shared/adapters/dynamodb/dynamo-mail-pace.ts';
import { DynamoRoll } from '../../shared/adapters/dynamodb/dynamo-roll.ts';
import { emailsInTheMinute } from '../../shared/domain/mail/pace.ts';
import { riskContracts } from '../../shared/adapters/sqs/risk-contracts.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { SqsOutgoing } from '../../shared/adapters/sqs/sqs-outgoing.ts';
import { workDueRows } from '../../shared/runtime/due-stage.ts';
import { numberVariable, variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import type { World } from '../../shared/runtime/world.ts';
import { chaseDue, isAboutUnread } from './chase-due.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('chase');
  const rows = new DynamoDueRows({ client, table: variable(world, 'TABLE_DUE') });
  const deps = {
    book: new DynamoDutyBook({ client, tables: { duties: variable(world, 'TABLE_DUTIES'), disclosures: variable(world, 'TABLE_DISCLOSURES'), due: variable(world, 'TABLE_DUE') } }),
    directory: new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    outgoing: new SqsOutgoing({
      client: sqsClient(),
      urls: { match: variable(world, 'QUEUE_MATCH_URL'), plan: variable(world, 'QUEUE_PLAN_URL'), deliver: variable(world, 'QUEUE_DELIVER_URL'), report: variable(world, 'QUEUE_REPORT_URL'), mail: variable(world, 'QUEUE_MAIL_URL'), assess: variable(world, 'QUEUE_ASSESS_URL'), cases: variable(world, 'QUEUE_CASES_URL') },
      contracts: riskContracts,
    }),
    roll: new DynamoRoll({ client, table: variable(world, 'TABLE_ROLLS'), audit: new DynamoAuditLog({ client, table: variable(world, 'TABLE_AUDIT') }) }),
    log, policyOf,
  };
  const pace = new DynamoMailPace({ client, table: variable(world, 'TABLE_DISCLOSURES') });
  const perSecond = numberVariable(world, 'MAIL_PER_SECOND');
  const emails = { most: async (now: string) => emailsInTheMinute(perSecond, await pace.slowing(), now), leadsToOne: isAboutUnread };
  return () => workDueRows({ group: 'chase', rows, clock: world.clock, log, emails, work: (due, now) => chaseDue(due, now, deps) });
}
