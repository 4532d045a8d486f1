import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod/mini';

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The issuer or its keys could not be had. Says why in a word; holds nothing that was sent. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

/** After a failure the issuer is left alone for so long, however many callers wait. Real time: tokens live on it. */
const cooldownMs = 5_000;
const timeoutMs = 5_000;

/**
 * The keys of an OpenID issuer, found by discovery at first use and kept. A key that is not known is looked for again, at most
 * every half minute, so that the issuer may change its keys and nobody can make us ask it without end.
 * @param issuer exactly as it stands in the tokens; https, or http on this machine only
 */
export function issuerKeys(issuer: string, nowMs: () => number = Date.now): () => Promise<JWTVerifyGetKey> {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let failed: { readonly at: number; readonly fault: unknown } | undefined;
  return async () => {
    if (failed && nowMs() - failed.at < cooldownMs) throw new IssuerUnreachable('asked a moment ago', { cause: failed.fault });
    keys ??= discover(issuer);
    try {
      return await keys;
    } catch (fault) {
      keys = undefined;
      failed = { at: nowMs(), fault };
      throw fault;
    }
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  refuseUnsafe(issuer);
  let answer: unknown;
  try {
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new IssuerUnreachable(`discovery answered ${response.status}`);
    answer = await response.json();
  } catch (cause) {
    throw cause instanceof IssuerUnreachable ? cause : new IssuerUnreachable('discovery failed', { cause });
  }
  const found = discovery.safeParse(answer);
  if (!found.success || found.data.issuer !== issuer) throw new IssuerUnreachable('discovery speaks of another issuer');
  refuseUnsafe(found.data.jwks_uri);
  return createRemoteJWKSet(new URL(found.data.jwks_uri), { cooldownDuration: 30_000, cacheMaxAge: 600_000, timeoutDuration: timeoutMs });
}

function refuseUnsafe(address: string): void {
  const { protocol, hostname } = new URL(address);
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && here)) throw new IssuerUnreachable('an issuer is asked over https');
}
