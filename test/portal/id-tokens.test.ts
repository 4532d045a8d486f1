import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { base64url, type CryptoKey, exportSPKI, importJWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdProvider } from '../../functions/portal/sign-in/openid-provider.ts';
import type { SignedIn } from '../../functions/portal/sign-in/provider.ts';
import { aKey, type Key } from '../functions/intake/an-issuer.ts';

const portalUrl = 'http://127.0.0.1:8443';
const now = () => Math.floor(Date.now() / 1000);

/** A provider that hands out whatever ID token it is told to. */
let issuer = '';
let given = '';
let keys: { readonly ours: Key; readonly elliptic: Key; readonly stranger: Key };
const server = createServer((request, response) => {
  const documents: Record<string, unknown> = {
    '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/jwks`, token_endpoint: `${issuer}/token`, authorization_endpoint: `${issuer}/auth`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'] },
    '/jwks': { keys: [keys.ours.publicJwk, keys.elliptic.publicJwk] },
    '/strangers': { keys: [keys.stranger.publicJwk] },
    '/token': { access_token: 'a', token_type: 'Bearer', id_token: given },
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(documents[request.url ?? ''] ?? {}));
});
beforeAll(async () => {
  keys = { ours: await aKey('RS256', 'k-1'), elliptic: await aKey('ES256', 'k-2'), stranger: await aKey('RS256', 'k-1') };
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => { server.close(); });

type Made = { readonly claims?: Record<string, unknown>; readonly key?: CryptoKey | Uint8Array; readonly header?: Partial<JWTHeaderParameters> };
const payloadOf = (claims: Record<string, unknown>) => Object.fromEntries(Object.entries({ iss: issuer, aud: 'portal', sub: 'sub-harriet', nonce: 'nonce', iat: now(), exp: now() + 300, auth_time: now(), ...claims }).filter(([, value]) => value !== undefined));
const tokenOf = ({ claims = {}, key = keys.ours.privateKey, header = {} }: Made) => new SignJWT(payloadOf(claims)).setProtectedHeader({ alg: 'RS256', kid: 'k-1', ...header }).sign(key);

/** What becomes of a sign-in at whose end this token comes. */
async function signInWith(token: string): Promise<SignedIn> {
  given = token;
  return openIdProvider({ issuer, clientId: 'portal', clientSecret: 'secret', portalUrl }).finish(new URL(`${portalUrl}/signed-in?code=c&state=state`), { state: 'state', nonce: 'nonce', verifier: 'v'.repeat(43), freshSince: now() });
}

describe('an ID token', () => {
  it('of the provider, for the portal and of this sign-in is taken', async () => {
    expect(await signInWith(await tokenOf({}))).toMatchObject({ kind: 'signed-in', sub: 'sub-harriet' });
  });

  const refused: readonly (readonly [string, () => Promise<string>])[] = [
    ['that has expired', () => tokenOf({ claims: { exp: now() - 120 } })],
    ['without an expiry', () => tokenOf({ claims: { exp: undefined } })],
    ['that is not valid yet', () => tokenOf({ claims: { nbf: now() + 600 } })],
    ['for another audience', () => tokenOf({ claims: { aud: 'another-client' } })],
    ['for others beside the portal, given to one of them', () => tokenOf({ claims: { aud: ['portal', 'another-client'], azp: 'another-client' } })],
    ['of another issuer', () => tokenOf({ claims: { iss: 'https://elsewhere.example' } })],
    ['of another sign-in', () => tokenOf({ claims: { nonce: 'another' } })],
    ['of no sign-in', () => tokenOf({ claims: { nonce: undefined } })],
    ['of nobody', () => tokenOf({ claims: { sub: undefined } })],
    ['that a stranger signed', () => tokenOf({ key: keys.stranger.privateKey })],
    ['that a stranger signed, with where its key is to be had', () => tokenOf({ key: keys.stranger.privateKey, header: { jku: `${issuer}/strangers` } })],
    ['that a stranger signed, with its key', () => tokenOf({ key: keys.stranger.privateKey, header: { jwk: keys.stranger.publicJwk } })],
    ['of an algorithm that was not agreed', () => tokenOf({ key: keys.elliptic.privateKey, header: { alg: 'ES256', kid: 'k-2' } })],
    ['signed with our public key as if it were a secret', async () => {
      const key = await importJWK(keys.ours.publicJwk, 'RS256', { extractable: true });
      return tokenOf({ key: new TextEncoder().encode(await exportSPKI(key as CryptoKey)), header: { alg: 'HS256' } });
    }],
    ['without a signature', async () => `${base64url.encode(JSON.stringify({ alg: 'none' }))}.${base64url.encode(JSON.stringify(payloadOf({})))}.`],
    ['whose person was changed after it was signed', async () => {
      const [header, , signature] = (await tokenOf({})).split('.');
      return [header, base64url.encode(JSON.stringify(payloadOf({ sub: 'sub-desk' }))), signature].join('.');
    }],
    ['that is no token', async () => 'sub-harriet'],
  ];
  it.each(refused)('%s lets nobody in', async (_what, token) => {
    expect(await signInWith(await token())).toEqual({ kind: 'refused' });
  });

  it.each([['that does not say when the person proved who they are', undefined], ['of somebody who did so before this sign-in began', -60]] as const)('%s lets nobody in until the provider has forgotten them', async (_what, ago) => {
    expect(await signInWith(await tokenOf({ claims: { auth_time: ago === undefined ? undefined : now() + ago } }))).toMatchObject({ kind: 'stale' });
  });
});
