import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem } from '../../events/api.ts';
import { type ProblemType, problemTypes, problemUri } from '../../events/problems.ts';
import { mediaTypes } from '../../events/police.ts';

/** What a function needs of an API Gateway HTTP API event, payload 2.0. */
export interface HttpRequest {
  readonly method: string;
  /** Without the stage or a query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @throws if it is no such event: a mistake in how the function is wired, not in what was sent */
export function readRequest(event: unknown): HttpRequest {
  if (!isRecord(event) || !isRecord(event['requestContext']) || !isRecord(event['requestContext']['http'])) throw new Error('not an HTTP API event of payload 2.0');
  const { method, path } = event['requestContext']['http'];
  if (typeof method !== 'string' || typeof path !== 'string') throw new Error('an HTTP API event without method or path');
  const rawPath = typeof event['rawPath'] === 'string' ? event['rawPath'] : path;
  const headers = isRecord(event['headers']) ? Object.fromEntries(Object.entries(event['headers']).map(([name, value]) => [name.toLowerCase(), typeof value === 'string' ? value : undefined])) : {};
  const body = typeof event['body'] === 'string' ? event['body'] : '';
  return { method: method.toUpperCase(), path: rawPath, headers, body: Buffer.from(body, event['isBase64Encoded'] === true ? 'base64' : 'utf8') };
}

export function writeAnswer({ status, body, headers }: HttpAnswer): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: { 'content-type': status >= 400 ? mediaTypes.problem : 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers },
    body: JSON.stringify(body),
  };
}

/** An RFC 9457 problem. `detail` is a sentence of ours; nothing that was sent is ever part of it. */
export function problemOf(type: ProblemType, detail: string, more: Pick<Problem, 'refusalId' | 'errors'> = {}): Problem {
  const { status, title } = problemTypes[type];
  return { type: problemUri(type), title, status, detail, ...more };
}

export function problemAnswer(problem: Problem, headers?: Readonly<Record<string, string>>): HttpAnswer {
  return { status: problem.status, body: problem, ...(headers ? { headers } : {}) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
