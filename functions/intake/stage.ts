import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoApartStore } from '../../shared/adapters/dynamodb/dynamo-apart-store.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoPlaces } from '../../shared/adapters/dynamodb/dynamo-places.ts';
import { DynamoDueRows } from '../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoRefusedBodies } from '../../shared/adapters/dynamodb/dynamo-refused-bodies.ts';
import { accessTokens } from '../../shared/adapters/oidc/verify-access-token.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { SqsOutgoing } from '../../shared/adapters/sqs/sqs-outgoing.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { readRequest, writeAnswer } from '../../shared/runtime/http.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import type { World } from '../../shared/runtime/world.ts';
import type { IntakeDeps } from './deps.ts';
import { handleRequest } from './handle-request.ts';

/** A refused body is put right within days or never; a year leaves room for a complaint about it. */
const keepRefusedForDays = 365;

export function build(world: World): (event: unknown) => Promise<APIGatewayProxyStructuredResultV2> {
  const client = documentClient();
  const incidents = variable(world, 'TABLE_INCIDENTS');
  const duties = variable(world, 'TABLE_DUTIES');
  const due = variable(world, 'TABLE_DUE');
  const deps: IntakeDeps = {
    clock: world.clock, log: makeLog('intake'), policyOf,
    tokens: accessTokens({
      issuer: variable(world, 'OIDC_ISSUER'), audience: variable(world, 'API_AUDIENCE'),
      // Empty where every token has an audience.
      clients: (world.env['API_CLIENTS'] ?? '').split(/[\s,]+/).filter((clientId) => clientId !== ''),
    }),
    directory: new DynamoPlaces({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    incidents: new DynamoIncidentStore({ client, tables: { incidents, duties, due } }),
    apart: new DynamoApartStore({ client, table: variable(world, 'TABLE_PROTECTED') }),
    book: new DynamoDutyBook({ client, tables: { duties, due } }),
    refused: new DynamoRefusedBodies({ client, table: variable(world, 'TABLE_REFUSED'), keepForDays: keepRefusedForDays }),
    due: new DynamoDueRows({ client, table: due }),
    audit: new DynamoAuditLog({ client, table: variable(world, 'TABLE_AUDIT') }),
    outgoing: new SqsOutgoing({ client: sqsClient(), urls: { match: variable(world, 'QUEUE_MATCH_URL'), report: variable(world, 'QUEUE_REPORT_URL') } }),
  };
  return async (event) => writeAnswer(await handleRequest(readRequest(event), deps));
}
