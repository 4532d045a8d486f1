import { base64url, exportSPKI, importJWK, type CryptoKey } from 'jose';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessTokens } from '../../../shared/adapters/oidc/verify-access-token.ts';
import { aKey, anIssuer, type Issuer } from './an-issuer.ts';

let issuer: Issuer;
let stranger: Issuer;
beforeAll(async () => {
  issuer = await anIssuer();
  stranger = await anIssuer();
});
afterAll(() => Promise.all([issuer.stop(), stranger.stop()]));
const tokens = (over: { clients?: readonly string[]; issuer?: string } = {}) => accessTokens({ issuer: issuer.issuer, audience: issuer.audience, clients: [], ...over });
const now = () => Math.floor(Date.now() / 1000);

describe('an access token is taken', () => {
  it('with issuer, audience, expiry and one of two algorithms', async () => {
    const accepted = { kind: 'accepted', clientId: 'cl-cheshire', scopes: ['first-bell/incidents.report'] };
    expect(await tokens().verify(await issuer.token())).toEqual(accepted);
    expect(await tokens().verify(await issuer.token({ aud: ['other', issuer.audience] }))).toEqual(accepted);
    expect(await tokens().verify(await issuer.token({}, { key: issuer.keys.ec.privateKey, header: { alg: 'ES256', kid: 'k-ec' } }))).toEqual(accepted);
  });

  it('without an audience, as Cognito gives it, from a client on the list and no other', async () => {
    const cognito = await issuer.token({ aud: undefined, token_use: 'access', scope: 'a b' });
    expect(await tokens({ clients: ['cl-cheshire'] }).verify(cognito)).toEqual({ kind: 'accepted', clientId: 'cl-cheshire', scopes: ['a', 'b'] });
    expect(await tokens({ clients: ['cl-other'] }).verify(cognito)).toEqual({ kind: 'refused', reason: 'audience' });
    expect(await tokens().verify(cognito)).toEqual({ kind: 'refused', reason: 'audience' });
  });

  it('a few seconds after its expiry, since clocks differ, on real time', async () => {
    expect(await tokens().verify(await issuer.token({ exp: now() - 5 }))).toMatchObject({ kind: 'accepted' });
  });
});

describe('no token is taken (attack 7)', () => {
  it.each([
    ['that has expired', { exp: 1_700_000_000 }, 'expired'],
    ['without an expiry', { exp: undefined }, 'malformed'],
    ['that is not valid yet', { nbf: 9_999_999_999 }, 'not-yet'],
    ['for another audience', { aud: 'https://portal.first-bell.example' }, 'audience'],
    ['for no audience in a list', { aud: [] }, 'audience'],
    ['of another issuer', { iss: 'https://issuer.example' }, 'issuer'],
    ['of no issuer', { iss: undefined }, 'issuer'],
    ['of no client', { client_id: undefined }, 'client'],
    ['that says it is an ID token', { token_use: 'id' }, 'not-an-access-token'],
    ['that has a nonce, as ID tokens do', { nonce: 'n' }, 'not-an-access-token'],
    ['that has the hash of an access token, as ID tokens do', { at_hash: 'h' }, 'not-an-access-token'],
    ['for its own client, as ID tokens are', { aud: 'cl-cheshire' }, 'audience'],
  ])('%s', async (_what, claims, reason) => {
    expect(await tokens({ clients: ['cl-cheshire'] }).verify(await issuer.token(claims))).toEqual({ kind: 'refused', reason });
  });

  it('of another type', async () => {
    expect(await tokens().verify(await issuer.token({}, { header: { typ: 'logout+jwt' } }))).toEqual({ kind: 'refused', reason: 'not-an-access-token' });
  });

  it('without a signature, whatever its header says', async () => {
    const [, payload = ''] = (await issuer.token()).split('.');
    for (const alg of ['none', 'None', 'NONE', 'RS256', '']) {
      for (const signature of ['', 'AAAA']) {
        const header = base64url.encode(JSON.stringify({ alg, typ: 'at+jwt', kid: 'k-rsa' }));
        expect(await tokens().verify(`${header}.${payload}.${signature}`)).toMatchObject({ kind: 'refused' });
      }
    }
  });

  it('signed with the public key as a secret', async () => {
    const pem = await exportSPKI((await importJWK(issuer.keys.rsa.publicJwk, 'RS256', { extractable: true })) as CryptoKey);
    for (const secret of [pem, JSON.stringify(issuer.keys.rsa.publicJwk)]) {
      expect(await tokens().verify(await issuer.token({}, { key: new TextEncoder().encode(secret), header: { alg: 'HS256' } }))).toEqual({ kind: 'refused', reason: 'algorithm' });
    }
  });

  it('signed by a stranger, wherever its header says that the key is', async () => {
    const theirs = stranger.keys.rsa;
    for (const header of [{}, { jku: `${stranger.issuer}/jwks` }, { jwk: theirs.publicJwk }, { x5u: `${stranger.issuer}/jwks` }, { kid: '../../jwks' }, { kid: 'k-none', jku: `${stranger.issuer}/jwks` }]) {
      expect(await tokens().verify(await issuer.token({}, { key: theirs.privateKey, header }))).toEqual({ kind: 'refused', reason: 'signature' });
    }
    expect(stranger.asked).toEqual([]);
  });

  it('of the right issuer\'s key with an algorithm that is not on the list', async () => {
    expect(await tokens().verify(await issuer.token({}, { header: { crit: ['exp'] } }).catch(() => 'a.b.c'))).toMatchObject({ kind: 'refused' });
    const [header = '', payload = '', signature = ''] = (await issuer.token()).split('.');
    const other = base64url.encode(JSON.stringify({ ...(JSON.parse(Buffer.from(header, 'base64url').toString()) as object), alg: 'PS256' }));
    expect(await tokens().verify(`${other}.${payload}.${signature}`)).toEqual({ kind: 'refused', reason: 'algorithm' });
  });

  it('changed anywhere, or made of anything', async () => {
    const token = await issuer.token();
    const verify = tokens();
    await fc.assert(fc.asyncProperty(fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.tuple(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09-_.')).filter(([at, letter]) => token[at] !== letter && at < token.lastIndexOf('.')).map(([at, letter]) => token.slice(0, at) + letter + token.slice(at + 1)),
    ), async (text) => {
      expect(await verify.verify(text)).toMatchObject({ kind: 'refused' });
    }), { numRuns: 300 });
  });
});

describe('the issuer\'s keys', () => {
  afterEach(() => issuer.answer(true));

  it('are asked for once, for many tokens', async () => {
    const verify = tokens();
    const before = issuer.asked.length;
    await Promise.all(Array.from({ length: 20 }, async () => verify.verify(await issuer.token())));
    expect(issuer.asked.length - before).toBe(2);
  });

  it('that are not known do not make us ask without end', async () => {
    const verify = tokens();
    await verify.verify(await issuer.token());
    const before = issuer.asked.length;
    const unknown = await aKey('RS256', 'k-unknown');
    for (let i = 0; i < 10; i++) expect(await verify.verify(await issuer.token({}, { key: unknown.privateKey, header: { kid: `k-${i}` } }))).toMatchObject({ kind: 'refused' });
    expect(issuer.asked.length - before).toBeLessThanOrEqual(1);
  });

  it('that cannot be had are a fault, never a refusal, and the issuer is left alone for a while', async () => {
    issuer.answer(false);
    const verify = tokens();
    const token = await issuer.token();
    await expect(verify.verify(token)).rejects.toThrow();
    const before = issuer.asked.length;
    await expect(verify.verify(token)).rejects.toThrow('asked a moment ago');
    expect(issuer.asked.length).toBe(before);
  });

  it('are not taken from a document that speaks of another issuer, nor over plain http from elsewhere', async () => {
    await expect(tokens({ issuer: `${issuer.issuer}/` }).verify('a.b.c')).rejects.toThrow('another issuer');
    await expect(tokens({ issuer: 'http://issuer.example' }).verify('a.b.c')).rejects.toThrow('https');
  });

  it('may be changed by the issuer', async () => {
    await issuer.rotate();
    expect(await tokens().verify(await issuer.token({}, { header: { kid: 'k-rsa-2' }, key: issuer.keys.rsa.privateKey }))).toMatchObject({ kind: 'accepted' });
  });
});
