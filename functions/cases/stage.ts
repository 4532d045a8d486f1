import { casesMessage } from '../../events/risk-messages.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoCaseBook } from '../../shared/adapters/dynamodb/dynamo-case-book.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDueRows } from '../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoJudgements } from '../../shared/adapters/dynamodb/dynamo-judgements.ts';
import { sesClient } from '../../shared/adapters/ses/ses-client.ts';
import { SesMailer } from '../../shared/adapters/ses/ses-mailer.ts';
import { riskContracts } from '../../shared/adapters/sqs/risk-contracts.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { SqsOutgoing } from '../../shared/adapters/sqs/sqs-outgoing.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import { queueStage } from '../../shared/runtime/queue-stage.ts';
import type { World } from '../../shared/runtime/world.ts';
import { alertSupervisors } from './alert-supervisors.ts';
import type { CasesDeps } from './deps.ts';
import { hearIncident } from './hear-incident.ts';
import { runClock } from './run-clock.ts';
import { sendAlert } from './send-alert.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('cases');
  const due = variable(world, 'TABLE_DUE');
  const deps: CasesDeps = {
    cases: new DynamoCaseBook({ client, tables: { cases: variable(world, 'TABLE_CASES'), due } }),
    due: new DynamoDueRows({ client, table: due }),
    judgements: new DynamoJudgements({ client, table: variable(world, 'TABLE_HISTORY') }),
    // Versions are read and nothing else: no duty and no due row is touched through it.
    incidents: new DynamoIncidentStore({ client, tables: { incidents: variable(world, 'TABLE_INCIDENTS'), duties: '', due: '' } }),
    directory: new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    outgoing: new SqsOutgoing({ client: sqsClient(), urls: { cases: variable(world, 'QUEUE_CASES_URL') }, contracts: riskContracts }),
    mailer: new SesMailer({ client: sesClient(), from: variable(world, 'MAIL_FROM'), configurationSet: variable(world, 'MAIL_CONFIGURATION_SET') }),
    audit: new DynamoAuditLog({ client, table: variable(world, 'TABLE_AUDIT') }),
    portalUrl: variable(world, 'PORTAL_URL'), clock: world.clock, log, policyOf,
  };
  return queueStage({
    schema: casesMessage, log,
    step: (message) => {
      switch (message.type) {
        case 'incident.judged': return hearIncident(message, deps);
        case 'case.clock': return runClock(message, deps);
        case 'case.alert': return sendAlert(message, deps);
        case 'question.alert': case 'desk.alert': return alertSupervisors(message, deps);
        default: { const unknown: never = message; throw new Error(`unknown message ${JSON.stringify(unknown)}`); }
      }
    },
  });
}
