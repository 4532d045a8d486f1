import { deliverMessage } from '../../events/internal.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoContacts } from '../../shared/adapters/dynamodb/dynamo-contacts.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoMailBook } from '../../shared/adapters/dynamodb/dynamo-mail-book.ts';
import { DynamoMailPace } from '../../shared/adapters/dynamodb/dynamo-mail-pace.ts';
import { sesClient } from '../../shared/adapters/ses/ses-client.ts';
import { SesMailer } from '../../shared/adapters/ses/ses-mailer.ts';
import { numberVariable, variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { mailTurns } from '../../shared/runtime/mail-turns.ts';
import { queueStage } from '../../shared/runtime/queue-stage.ts';
import type { World } from '../../shared/runtime/world.ts';
import { deliverAlerts } from './deliver-alerts.ts';
import { tellOfChange } from './tell-of-change.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('deliver');
  const deps = {
    book: new DynamoDutyBook({ client, tables: { duties: variable(world, 'TABLE_DUTIES'), disclosures: variable(world, 'TABLE_DISCLOSURES'), due: variable(world, 'TABLE_DUE') } }),
    directory: new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    contacts: new DynamoContacts({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    mail: new DynamoMailBook({ client, table: variable(world, 'TABLE_DISCLOSURES') }),
    mailer: new SesMailer({ client: sesClient(), from: variable(world, 'MAIL_FROM'), configurationSet: variable(world, 'MAIL_CONFIGURATION_SET') }),
    audit: new DynamoAuditLog({ client, table: variable(world, 'TABLE_AUDIT') }),
    pace: new DynamoMailPace({ client, table: variable(world, 'TABLE_DISCLOSURES') }), turn: mailTurns(numberVariable(world, 'MAIL_PER_SECOND'), undefined, world.rest),
    portalUrl: variable(world, 'PORTAL_URL'), clock: world.clock, log,
  };
  return queueStage({ schema: deliverMessage, log, step: (message) => (message.type === 'contact.changed' ? tellOfChange(message, deps) : deliverAlerts(message, deps)) });
}
