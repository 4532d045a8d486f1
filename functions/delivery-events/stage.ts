import * as z from 'zod/mini';
import { mailToCheck } from '../../events/internal.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDueRows } from '../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoMailBook } from '../../shared/adapters/dynamodb/dynamo-mail-book.ts';
import { emailOf, mailEventOf, sesEvent } from '../../shared/adapters/ses/ses-event.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { SqsOutgoing } from '../../shared/adapters/sqs/sqs-outgoing.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { done, queueStage } from '../../shared/runtime/queue-stage.ts';
import type { World } from '../../shared/runtime/world.ts';
import { checkMail, followMail } from './follow-mail.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('delivery-events');
  const deps = {
    mail: new DynamoMailBook({ client, table: variable(world, 'TABLE_DISCLOSURES') }),
    directory: new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    due: new DynamoDueRows({ client, table: variable(world, 'TABLE_DUE') }),
    outgoing: new SqsOutgoing({ client: sqsClient(), urls: { deliver: variable(world, 'QUEUE_DELIVER_URL') } }),
    clock: world.clock, log,
  };
  return queueStage({
    schema: z.union([mailToCheck, sesEvent]), log,
    step: async (message) => {
      if ('type' in message) return checkMail(message, deps);
      const email = emailOf(message);
      const event = mailEventOf(message);
      // An email of another sender in the account, or an event that says nothing of arrival.
      if (!email || !event) return done;
      return followMail(email.force, email.key, event, deps);
    },
  });
}
