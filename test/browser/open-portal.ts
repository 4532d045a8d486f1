import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { SignInProvider } from '../../functions/portal/sign-in/provider.ts';
import { aPortal, fakeProvider, subs, type TestPortal } from '../portal/a-portal.ts';

/** People who can be chosen beside one of each role. */
const also = ['sub-admin-2'];

export interface OpenPortal {
  readonly url: string;
  readonly portal: TestPortal;
  close(): Promise<void>;
}

/** The portal with fakes on a port of its own, and a page beside it on which a person is chosen instead of a password. */
export async function openPortal(): Promise<OpenPortal> {
  const people = createServer((request, response) => {
    const state = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('state') ?? '';
    response.writeHead(200, { 'content-type': 'text/html' }).end([...Object.values(subs), ...also].map((sub) => `<p><a id="${sub}" href="${url}/signed-in?code=${sub}&state=${state}">${sub}</a></p>`).join(''));
  });
  const peopleUrl = `http://127.0.0.1:${await listening(people)}`;
  const signIn: SignInProvider = {
    ...fakeProvider,
    begin: async ({ state }) => new URL(`${peopleUrl}/?state=${state}`),
    end: async () => undefined,
    origins: () => [peopleUrl],
  };
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const portal = await aPortal({ signIn, portalUrl: url });
  const app: FastifyInstance = portal.app;
  await app.listen({ host: '127.0.0.1', port });
  return {
    url, portal,
    close: async () => {
      await app.close();
      await new Promise((done) => { people.close(done); });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((done) => { server.close(done); });
  return port;
}

function listening(server: Server): Promise<number> {
  return new Promise((done) => { server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)); });
}
