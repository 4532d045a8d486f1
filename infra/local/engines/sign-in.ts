import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type Provider from 'oidc-provider';
import { listenOn } from './ports.ts';
import { signInKeys } from './sign-in-keys.ts';
import { codesPage, page, passOnHash, signInPage, type SignInError } from './sign-in-pages.ts';
import { keepPeople, type People, type Person } from './sign-in-people.ts';
import { makeProvider, portalClientId, type ApiClient } from './sign-in-provider.ts';

export { demoSecrets, type Person } from './sign-in-people.ts';
export type { ApiClient } from './sign-in-provider.ts';

export interface SignIn {
  /** "http://127.0.0.1:9000": also the `iss` of every token. */
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly tokenUrl: string;
  /** The demonstration page of people and codes. */
  readonly codesUrl: string;
  readonly portalClient: { readonly clientId: string; readonly clientSecret: string };
  readonly people: readonly Person[];
  /** A one-time code that this person has not used. */
  nextCode(personId: string): Promise<string>;
  /** An access token by client credentials, asked for over HTTP as a police system would. */
  tokenFor(clientId: string, scopes?: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

export interface SignInOptions {
  readonly stateDir: string;
  readonly port?: number;
  readonly people: readonly Person[];
  readonly portal: { readonly redirectUris: readonly string[]; readonly postLogoutRedirectUris: readonly string[] };
  readonly apiClients: readonly ApiClient[];
  /** The `aud` of the police's tokens. */
  readonly apiAudience: string;
}

const mostFormBytes = 10_000;

/**
 * An OpenID provider in the place of Cognito: portal users by authorization code with PKCE and a second factor, police
 * systems by client credentials.
 * @throws StartProblem `port-taken`, `state-corrupt`
 */
export async function startSignIn(options: SignInOptions): Promise<SignIn> {
  const dir = join(resolve(options.stateDir), 'sign-in');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const keys = await signInKeys(dir, options.stateDir);
  const people = keepPeople(options.people, dir);

  // The issuer's name has the port in it, so the door is opened before the provider stands behind it.
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  const port = await listenOn(server, options.port ?? 0, 'the sign-in');
  const issuer = `http://127.0.0.1:${port}`;
  const provider = await makeProvider({ ...options, issuer, keys, people });
  const others = provider.callback();
  const formTargets = [...new Set([...options.portal.redirectUris, ...options.portal.postLogoutRedirectUris].map((uri) => new URL(uri).origin))];
  answer = (request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-security-policy', `default-src 'none'; script-src ${passOnHash}; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${formTargets.join(' ')}`);
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    if (pathname === '/codes' && request.method === 'GET') return void html(response, 200, codes(people, searchParams.get('q') ?? ''));
    if (pathname.startsWith('/interaction/')) {
      void interaction(provider, people, request, response).catch(() => html(response, 400, lapsed()));
      return;
    }
    void others(request, response);
  };

  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    tokenUrl: `${issuer}/token`,
    codesUrl: `${issuer}/codes`,
    portalClient: { clientId: portalClientId, clientSecret: keys.portalSecret },
    people: options.people,
    nextCode: (personId) => people.nextCode(personId),
    tokenFor: async (clientId, scopes) => {
      const client = options.apiClients.find((one) => one.clientId === clientId);
      if (!client) throw new Error(`There is no API client "${clientId}".`);
      const reply = await fetch(`${issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: client.clientSecret, scope: (scopes ?? client.scopes).join(' ') }),
      });
      if (!reply.ok) throw new Error(`No token for "${clientId}": ${await reply.text()}`);
      return ((await reply.json()) as { access_token: string }).access_token;
    },
    stop: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}

async function interaction(provider: Provider, people: People, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const details = await provider.interactionDetails(request, response);
  const action = `/interaction/${details.uid}`;
  if (request.method !== 'POST') {
    const hint = details.params['login_hint'];
    return html(response, 200, signInPage({ action, error: null, email: typeof hint === 'string' ? hint : '' }));
  }
  const form = await formOf(request);
  const email = form.get('email') ?? '';
  const found = people.check(email, form.get('password') ?? '', form.get('code') ?? '');
  if (found.kind !== 'person') {
    const error: SignInError = found.kind;
    return html(response, error === 'too-many-tries' ? 429 : 400, signInPage({ action, error, email }));
  }
  await provider.interactionFinished(request, response, { login: { accountId: found.person.id, amr: ['pwd', 'otp', 'mfa'], remember: false } }, { mergeWithLastSubmission: false });
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += (chunk as Buffer).toString('utf8');
    if (text.length > mostFormBytes) throw new Error('The form is too long.');
  }
  return new URLSearchParams(text);
}

function codes(people: People, query: string): string {
  const wanted = query.trim().toLowerCase();
  const found = people.all.filter((person) => (wanted === '' ? person.shown !== undefined : `${person.name} ${person.email}`.toLowerCase().includes(wanted)));
  const lines = found.slice(0, 50).map((person) => ({ name: person.name, shown: person.shown ?? '', email: person.email, password: person.password, code: people.codeNow(person) }));
  return codesPage(lines, { query, more: (wanted === '' ? people.all.length : found.length) - lines.length, secondsLeft: 30 - (Math.floor(Date.now() / 1000) % 30) });
}

function lapsed(): string {
  return page('Start again', '<h1>This sign-in has lapsed</h1><p>Go back to First Bell and sign in again.</p>');
}

function html(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}
