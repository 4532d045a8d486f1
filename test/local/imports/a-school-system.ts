import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SchoolSystemServer {
  readonly base: string;
  /** What was asked: the method, the address and the authorization, in order. */
  readonly asked: readonly { readonly method: string; readonly url: string; readonly authorization: string | undefined }[];
  stop(): Promise<void>;
}

/** The recorded contract of a school system with three pupils on two pages, served on this machine. `instead` may answer first. */
export async function aSchoolSystem(token: string, instead: (asked: number, request: IncomingMessage, response: ServerResponse) => boolean = () => false): Promise<SchoolSystemServer> {
  const asked: { method: string; url: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers: { authorization } } = request;
    asked.push({ method, url, authorization });
    if (instead(asked.length, request, response)) return;
    const json = (status: number, body: string): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    if (authorization !== `Bearer ${token}`) return json(401, '{"error":"access_denied"}');
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    if (pathname !== '/v1.0/schools/A1930000001/students') return json(404, '{"error":"not_found"}');
    const page = searchParams.get('cursor') ?? '1';
    return json(200, readFileSync(new URL(`fixtures/students-page-${page}.json`, import.meta.url), 'utf8').replaceAll('{base}', base()));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const base = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`;
  return {
    base: base(), asked,
    stop: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}
