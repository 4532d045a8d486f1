import type * as z from 'zod';
import { accepted, batchAnswer, checkedBatch, checkedEvent, incidentStatus, problem, receiptAnswer } from '../../events/api.ts';
import { limits, mediaTypes, policeEvents } from '../../events/police.ts';
import { problemTypes, type ProblemType } from '../../events/problems.ts';
import { statusRequest } from '../../events/status-request.ts';
import { type ApiRoute, functions, scopes } from '../topology.ts';
import { componentSchemas, idOf, reference } from './json-schemas.ts';

/** What a route takes and answers, beside what the topology says of it. */
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly answers: Readonly<Record<string, { readonly description: string; readonly schema: z.ZodType | readonly z.ZodType[] }>>;
  readonly problems: readonly ProblemType[];
}

const events = Object.values(policeEvents);
const singleEvent = { oneOf: events.map((event) => reference(idOf(event))), discriminator: { propertyName: 'type', mapping: Object.fromEntries(Object.entries(policeEvents).map(([type, schema]) => [type, reference(idOf(schema)).$ref])) } };
const eventBody = {
  required: true,
  description: `One CloudEvent of at most ${limits.eventBytes} bytes, or a batch of at most ${limits.eventsPerBatch} in at most ${limits.bodyBytes} bytes. UTF-8, not compressed.`,
  content: {
    [mediaTypes.single]: { schema: singleEvent },
    [mediaTypes.batch]: { schema: { type: 'array', items: singleEvent, maxItems: limits.eventsPerBatch } },
  },
};
const bodyProblems = ['not-json', 'not-a-batch', 'event-too-large', 'event-invalid', 'source-not-registered', 'event-id-reused', 'version-reused', 'body-too-large', 'media-type'] as const;
const alwaysPossible = ['not-authenticated', 'scope-missing', 'client-not-registered', 'not-available'] as const;

const operations: Readonly<Record<string, Operation>> = {
  'POST /incidents': {
    operationId: 'sendEvents', summary: 'Send one event or a batch',
    description: 'An event alone is answered 202 once it is durably kept, or with a problem. A batch is answered 200 with one result for each event, in their order. The same event (source and id) sent again counts once. A body refused with 400 or 409 is kept under the refusalId of the problem until an accepted event names it in data.corrects, or a person closes it.',
    requestBody: eventBody,
    answers: { 200: { description: 'A batch: each event accepted or refused by itself.', schema: batchAnswer }, 202: { description: 'One event, durably kept.', schema: accepted } },
    problems: bodyProblems,
  },
  'POST /incidents/validate': {
    operationId: 'checkEvents', summary: 'Check events and keep nothing',
    description: 'Says what POST /incidents would. No receipt is made, no refusal is kept.',
    requestBody: eventBody,
    answers: { 200: { description: 'The event would be accepted; or the results of a batch.', schema: [checkedEvent, checkedBatch] } },
    problems: bodyProblems,
  },
  'GET /receipts/{receiptId}': {
    operationId: 'readReceipt', summary: 'Read a receipt, and where its incident has got to', description: 'A receipt of another force is not told from one that does not exist.',
    parameters: [{ name: 'receiptId', in: 'path', required: true, description: 'The receiptId of an accepted event.', schema: { type: 'string', pattern: '^rc-[a-z0-9]{26}$' }, example: 'rc-2h8m0q4x6z1b3d5f7h9k1n3q5s' }],
    answers: { 200: { description: 'The receipt.', schema: receiptAnswer } },
    problems: ['not-found'],
  },
  'POST /incident-status': {
    operationId: 'readIncidentStatus', summary: 'Ask where the children of an incident have got to', description: 'Without names, and without saying which school. An incident of another force is not told from one that does not exist.',
    requestBody: { required: true, description: 'Which incident.', content: { 'application/json': { schema: reference(idOf(statusRequest)) } } },
    answers: { 200: { description: 'Every child that any accepted version listed.', schema: incidentStatus } },
    problems: ['not-json', 'request-invalid', 'not-found', 'body-too-large', 'media-type'],
  },
};

/** OpenAPI 3.1 of the police API: routes and scopes from the topology, everything else from the contracts. */
export function openApi(): unknown {
  const routes: readonly ApiRoute[] = functions.intake.triggers.flatMap((trigger) => trigger.routes);
  const answered = Object.values(operations).flatMap(({ answers }) => Object.values(answers).flatMap(({ schema }) => schema));
  return {
    openapi: '3.1.0',
    info: {
      title: 'First Bell: police API', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' },
      summary: 'For the systems of police forces.',
      description: 'Tells First Bell of domestic abuse incidents, so that a trained adult at each child\'s school knows before it opens. Generated from events/ and infra/topology.ts; see docs/for-police-suppliers.md. Synthetic data only, until delivery and recipient safety are complete.',
    },
    servers: [{ url: 'https://api.first-bell.example', description: 'As deployed; `npm start` prints the address on your machine.' }],
    tags: [{ name: 'police', description: 'For the systems of police forces.' }],
    security: [{ clientCredentials: [] }],
    paths: Object.fromEntries([...new Set(routes.map(({ path }) => path))].map((path) => [path, Object.fromEntries(routes.filter((route) => route.path === path).map((route) => [route.method.toLowerCase(), operationOf(route)]))])),
    components: {
      securitySchemes: {
        clientCredentials: {
          type: 'oauth2', description: 'A signed JWT (RS256 or ES256) for the audience of this API. Deployed with mutual TLS, the client certificate is asked for as well.',
          flows: { clientCredentials: { tokenUrl: 'https://sign-in.first-bell.example/oauth2/token', scopes: { [scopes.report]: 'Send and check events.', [scopes.read]: 'Read receipts and where incidents have got to.' } } },
        },
      },
      schemas: componentSchemas([...events, ...answered, problem, statusRequest]),
    },
  };
}

function operationOf({ method, path, scope }: ApiRoute): unknown {
  const operation = operations[`${method} ${path}`];
  if (!operation) throw new Error(`the route ${method} ${path} of the topology is not described here`);
  const { answers, problems, ...described } = operation;
  return {
    tags: ['police'], ...described, security: [{ clientCredentials: [scope] }],
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, { description, schema }]) => [status, { description, content: { 'application/json': { schema: oneOf(schema) } } }])),
      ...problemResponses([...alwaysPossible, ...problems]),
    },
  };
}

function oneOf(schema: z.ZodType | readonly z.ZodType[]): unknown {
  return Array.isArray(schema) ? { anyOf: schema.map((one: z.ZodType) => reference(idOf(one))) } : reference(idOf(schema as z.ZodType));
}

function problemResponses(types: readonly ProblemType[]): Record<string, unknown> {
  const statuses = [...new Set(types.map((type) => problemTypes[type].status))].sort((a, b) => a - b);
  return Object.fromEntries(statuses.map((status) => [status, {
    description: types.filter((type) => problemTypes[type].status === status).map((type) => problemTypes[type].title).join('. '),
    ...(status === 401 || status === 403 ? { headers: { 'WWW-Authenticate': { description: 'What token is needed (RFC 6750).', schema: { type: 'string' } } } } : {}),
    ...(status === 503 ? { headers: { 'Retry-After': { description: 'Seconds to wait before the same is sent again.', schema: { type: 'integer' } } } } : {}),
    content: { [mediaTypes.problem]: { schema: reference(idOf(problem)) } },
  }]));
}
