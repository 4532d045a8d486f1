import { existsSync, mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { writeWhole } from './state-file.ts';
import { listenOn } from './ports.ts';

export interface ObjectsEngine {
  /** The S3 endpoint, addressed by path: "http://127.0.0.1:8011". */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Where a bucket's documents are kept in a state folder, one file each, to be read without anything running. */
export function bucketDir(stateDir: string, bucket: string): string {
  return join(stateDir, 'objects', bucket);
}

const mostBytes = 50_000_000;
const named = /^\/([a-z][a-z0-9-]{1,60})\/([A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*)$/;

/**
 * The one call of S3 that the product makes: put a document under a name that nothing has. Every bucket here behaves as one
 * with an object lock: nothing that is in it can be replaced or taken out.
 * @throws StartProblem `port-taken`
 */
export async function startObjects(options: { readonly stateDir: string; readonly port?: number; readonly buckets: readonly string[] }): Promise<ObjectsEngine> {
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing, options).catch(() => outgoing.destroy());
  });
  const port = await listenOn(server, options.port ?? 0, 'the buckets');
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, { stateDir, buckets }: { readonly stateDir: string; readonly buckets: readonly string[] }): Promise<void> {
  const body = await wholeBody(incoming);
  const [, bucket = '', name = ''] = named.exec(decodeURIComponent(incoming.url ?? '')) ?? [];
  if (!buckets.includes(bucket) || name.includes('..')) return say(outgoing, 404, 'NoSuchBucket');
  if (incoming.method !== 'PUT') return say(outgoing, 403, 'AccessDenied');
  const file = join(bucketDir(stateDir, bucket), name);
  if (existsSync(file)) return say(outgoing, incoming.headers['if-none-match'] === '*' ? 412 : 403, incoming.headers['if-none-match'] === '*' ? 'PreconditionFailed' : 'AccessDenied');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeWhole(file, body.toString('utf8'));
  return say(outgoing, 200, '');
}

function say(outgoing: ServerResponse, status: number, code: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/xml' }).end(code && `<Error><Code>${code}</Code></Error>`);
}

async function wholeBody(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Error('the document is too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
