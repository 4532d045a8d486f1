import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';

/** The text that HTTP APIs hand on as it is; any other body is base64, forms and `+json` types included. */
const textTypes = /^(text\/|application\/(json|javascript|xml)\b)/i;

export interface EventParts {
  /** "POST /incidents" or "$default". */
  readonly routeKey: string;
  readonly pathParameters?: Readonly<Record<string, string>>;
  /** The authorizer's part of the request context. */
  readonly authorizer?: unknown;
  readonly body: Buffer;
}

/** A request as API Gateway's HTTP API hands it to a function, payload format 2.0. */
export function httpEvent(request: IncomingMessage, parts: EventParts) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const rawPath = (request.url ?? '/').split('?')[0] ?? '/';
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headersDistinct)) {
    if (name !== 'cookie' && value) headers[name] = value.join(',');
  }
  const cookies = (request.headers.cookie ?? '').split(/;\s*/).filter((cookie) => cookie !== '');
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams) query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  const isText = textTypes.test(request.headers['content-type'] ?? 'text/plain');
  const host = request.headers.host ?? '127.0.0.1';
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
  return {
    version: '2.0',
    routeKey: parts.routeKey,
    rawPath,
    rawQueryString: url.search.slice(1),
    ...(cookies.length > 0 && { cookies }),
    headers: { ...headers, 'x-forwarded-for': sourceIp, 'x-forwarded-proto': 'http', 'x-forwarded-port': host.split(':')[1] ?? '80' },
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000', apiId: 'local', domainName: host, domainPrefix: host.split('.')[0] ?? host,
      http: { method: request.method ?? 'GET', path: rawPath, protocol: `HTTP/${request.httpVersion}`, sourceIp, userAgent: request.headers['user-agent'] ?? '' },
      requestId: randomUUID(), routeKey: parts.routeKey, stage: '$default', time: new Date().toUTCString(), timeEpoch: Date.now(),
      ...(parts.authorizer !== undefined && { authorizer: parts.authorizer }),
    },
    ...(parts.pathParameters && { pathParameters: parts.pathParameters }),
    ...(parts.body.length > 0 && { body: isText ? parts.body.toString('utf8') : parts.body.toString('base64') }),
    isBase64Encoded: parts.body.length > 0 && !isText,
  };
}

/** Reads a body of at most `most` bytes; null when it is longer, having read no further. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > most) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

interface Reply {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** Answers as an HTTP API does with a function's reply: one without a status code is itself the body, as JSON. */
export function sendReply(response: ServerResponse, reply: unknown): void {
  if (typeof reply !== 'object' || reply === null || !('statusCode' in reply)) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(typeof reply === 'string' ? reply : JSON.stringify(reply ?? null));
    return;
  }
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded = false } = reply as Reply;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('set-cookie', [...cookies]);
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain; charset=utf-8');
  const bytes = isBase64Encoded ? Buffer.from(body, 'base64') : Buffer.from(body, 'utf8');
  if (statusCode === 204 || statusCode === 304) {
    response.removeHeader('content-type');
    response.writeHead(statusCode).end();
    return;
  }
  response.writeHead(statusCode, { 'content-length': bytes.length }).end(response.req.method === 'HEAD' ? undefined : bytes);
}

/** A refusal in API Gateway's own words. */
export function sendMessage(response: ServerResponse, status: number, message: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ message }));
}
