import { readFile } from 'node:fs/promises';
import awsLambdaFastify from '@fastify/aws-lambda';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAccounts } from '../../shared/adapters/dynamodb/dynamo-accounts.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoAuditReader } from '../../shared/adapters/dynamodb/dynamo-audit-reader.ts';
import { DynamoBoardDays } from '../../shared/adapters/dynamodb/dynamo-board-days.ts';
import { DynamoCaseBook } from '../../shared/adapters/dynamodb/dynamo-case-book.ts';
import { DynamoContacts } from '../../shared/adapters/dynamodb/dynamo-contacts.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDirectoryWriter } from '../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { DynamoDueRows } from '../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoJudgements } from '../../shared/adapters/dynamodb/dynamo-judgements.ts';
import { DynamoMailBook } from '../../shared/adapters/dynamodb/dynamo-mail-book.ts';
import { DynamoPeople } from '../../shared/adapters/dynamodb/dynamo-people.ts';
import { DynamoPhoneRota } from '../../shared/adapters/dynamodb/dynamo-phone-rota.ts';
import { DynamoRiskHistory } from '../../shared/adapters/dynamodb/dynamo-risk-history.ts';
import { DynamoRoll } from '../../shared/adapters/dynamodb/dynamo-roll.ts';
import { DynamoSchoolHours } from '../../shared/adapters/dynamodb/dynamo-school-hours.ts';
import { DynamoSessions } from '../../shared/adapters/dynamodb/dynamo-sessions.ts';
import { DynamoTogether } from '../../shared/adapters/dynamodb/dynamo-together.ts';
import { KmsSigner } from '../../shared/adapters/kms/kms-signer.ts';
import { riskContracts } from '../../shared/adapters/sqs/risk-contracts.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { SqsOutgoing } from '../../shared/adapters/sqs/sqs-outgoing.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { monthsKept } from '../../shared/policy/months-kept.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import type { World } from '../../shared/runtime/world.ts';
import { makeApp, type PortalDeps } from './app.ts';
import { findSchoolsIn } from './find-schools.ts';
import { openIdProvider } from './sign-in/openid-provider.ts';

type Answer = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** The portal behind a Lambda function URL or an HTTP API, payload format 2.0. */
export function build(world: World): (event: unknown, context: Context) => Promise<unknown> {
  let ready: Promise<Answer> | undefined;
  return async (event, context) => {
    ready ??= makeApp(depsOf(world)).then((app) => awsLambdaFastify<APIGatewayProxyEventV2>(app, { binaryMimeTypes: ['application/pdf'], decorateRequest: false, parseCommaSeparatedQueryParams: false }) as Answer);
    return (await ready)(event as APIGatewayProxyEventV2, context);
  };
}

function depsOf(world: World): PortalDeps {
  const client = documentClient();
  const of = (name: string) => variable(world, name);
  const directory = new DynamoDirectory({ client, table: of('TABLE_DIRECTORY') });
  const audit = new DynamoAuditLog({ client, table: of('TABLE_AUDIT') });
  const keep = (force: string) => monthsKept(policyOf(force));
  const portalUrl = of('PORTAL_URL').replace(/\/$/, '');
  return {
    clock: world.clock, realNow: () => Math.floor(Date.now() / 1000),
    directory, audit,
    keeper: new DynamoDirectoryWriter({ client, table: of('TABLE_DIRECTORY') }),
    contacts: new DynamoContacts({ client, table: of('TABLE_DIRECTORY') }),
    hours: new DynamoSchoolHours({ client, table: of('TABLE_DIRECTORY') }),
    accounts: new DynamoAccounts({ client, table: of('TABLE_DIRECTORY') }),
    book: new DynamoDutyBook({ client, tables: { duties: of('TABLE_DUTIES'), disclosures: of('TABLE_DISCLOSURES'), due: of('TABLE_DUE') } }),
    incidents: new DynamoIncidentStore({ client, tables: { incidents: of('TABLE_INCIDENTS'), duties: of('TABLE_DUTIES'), due: of('TABLE_DUE') } }),
    mail: new DynamoMailBook({ client, table: of('TABLE_DISCLOSURES') }),
    cases: new DynamoCaseBook({ client, tables: { cases: of('TABLE_CASES'), due: of('TABLE_DUE') } }),
    judgements: new DynamoJudgements({ client, table: of('TABLE_HISTORY') }),
    auditReader: new DynamoAuditReader({ client, table: of('TABLE_AUDIT') }),
    phones: new DynamoPhoneRota({ client, table: of('TABLE_DUTIES') }),
    board: new DynamoBoardDays({ client, table: of('TABLE_DUTIES') }),
    roll: new DynamoRoll({ client, table: of('TABLE_ROLLS'), audit }),
    history: new DynamoRiskHistory({ client, table: of('TABLE_HISTORY'), keep }),
    people: new DynamoPeople({ client, table: of('TABLE_PEOPLE'), keep }),
    due: new DynamoDueRows({ client, table: of('TABLE_DUE') }),
    outgoing: new SqsOutgoing({ client: sqsClient(), urls: { match: of('QUEUE_MATCH_URL'), deliver: of('QUEUE_DELIVER_URL'), plan: of('QUEUE_PLAN_URL'), cases: of('QUEUE_CASES_URL'), assess: of('QUEUE_ASSESS_URL') }, contracts: riskContracts }),
    together: new DynamoTogether({ client, tables: { sessions: of('TABLE_SESSIONS'), directory: of('TABLE_DIRECTORY'), duties: of('TABLE_DUTIES'), disclosures: of('TABLE_DISCLOSURES') } }),
    sessions: new DynamoSessions({ client, table: of('TABLE_SESSIONS') }),
    signer: new KmsSigner({ keyId: of('SIGNING_KEY'), region: of('SIGNING_KEY_REGION') }),
    fonts: async () => ({ regular: await besideUs('fonts/regular.ttf'), bold: await besideUs('fonts/bold.ttf') }),
    log: makeLog('portal'),
    signIn: openIdProvider({ issuer: of('OIDC_ISSUER'), clientId: of('OIDC_CLIENT_ID'), clientSecret: of('OIDC_CLIENT_SECRET'), portalUrl }),
    portalUrl,
    findSchools: findSchoolsIn(directory),
  };
}

/** A file that bundled-files.ts puts beside the bundle. */
function besideUs(path: string): Promise<Uint8Array> {
  return readFile(new URL(path, import.meta.url));
}
