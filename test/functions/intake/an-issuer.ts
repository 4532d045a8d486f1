import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** Requests answered, by path. */
  readonly asked: string[];
  readonly keys: { readonly rsa: Key; readonly ec: Key };
  /** A sound token; claims set to undefined are left out. */
  token(claims?: Record<string, unknown>, how?: { key?: CryptoKey | Uint8Array; header?: Partial<JWTHeaderParameters> }): Promise<string>;
  /** Puts another key in the place of the first. */
  rotate(): Promise<void>;
  /** Until it is called again with true, every request is answered 500. */
  answer(yes: boolean): void;
  stop(): Promise<void>;
}
export interface Key { readonly kid: string; readonly privateKey: CryptoKey; readonly publicJwk: JWK }

/** A token issuer on this machine, with its discovery document and its keys. */
export async function anIssuer(): Promise<Issuer> {
  const asked: string[] = [];
  const keys = { rsa: await aKey('RS256', 'k-rsa'), ec: await aKey('ES256', 'k-ec') };
  let answers = true;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const documents: Record<string, unknown> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/jwks`, token_endpoint: `${issuer}/token` },
      '/jwks': { keys: [keys.rsa.publicJwk, keys.ec.publicJwk] },
    };
    const document = documents[request.url ?? ''];
    response.writeHead(!answers ? 500 : document ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(document ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const audience = 'https://api.first-bell.example';
  return {
    issuer, audience, asked, keys,
    token: async (claims = {}, { key = keys.rsa.privateKey, header = {} } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const payload = Object.fromEntries(Object.entries({ iss: issuer, aud: audience, client_id: 'cl-cheshire', scope: 'first-bell/incidents.report', iat: now, exp: now + 600, ...claims }).filter(([, value]) => value !== undefined));
      return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'k-rsa', typ: 'at+jwt', ...header }).sign(key);
    },
    rotate: async () => { keys.rsa = await aKey('RS256', 'k-rsa-2'); },
    answer: (yes) => { answers = yes; },
    stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}

export async function aKey(alg: 'RS256' | 'ES256', kid: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}
