import {
  allowInsecureRequests, authorizationCodeGrant, AuthorizationResponseError, buildAuthorizationUrl, buildEndSessionUrl, calculatePKCECodeChallenge, ClientError, ClientSecretPost,
  type Configuration, discovery, enableNonRepudiationChecks, ResponseBodyError,
} from 'openid-client';
import { href } from '../paths.ts';
import type { SignInProvider } from './provider.ts';

export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly portalUrl: string;
}

/** By how much the provider's clock may be behind ours. */
const secondsApart = 10;

/** Authorization code with PKCE; whoever signs in is asked afresh, each time. Plain http is allowed for an issuer on 127.0.0.1 alone. */
export function openIdProvider({ issuer, clientId, clientSecret, portalUrl }: OpenIdSettings): SignInProvider {
  let known: Promise<Configuration> | undefined;
  let origins: readonly string[] = [];
  let quietUntil = 0;
  const redirectUri = portalUrl + href('signedIn');

  async function configuration(): Promise<Configuration> {
    const url = new URL(issuer);
    const onLoopback = url.protocol === 'http:' && url.hostname === '127.0.0.1';
    known ??= discovery(url, clientId, { redirect_uris: [redirectUri] }, ClientSecretPost(clientSecret), {
      timeout: 5, execute: [enableNonRepudiationChecks, ...(onLoopback ? [allowInsecureRequests] : [])],
    });
    try {
      const found = await known;
      const { authorization_endpoint, end_session_endpoint } = found.serverMetadata();
      origins = [...new Set([authorization_endpoint, end_session_endpoint].flatMap((text) => (text ? [new URL(text).origin] : [])))];
      return found;
    } catch (cause) {
      // Asked again at the next sign-in: a provider that was away for a minute must not lock everybody out for hours.
      known = undefined;
      throw new Error('the sign-in provider could not be reached', { cause });
    }
  }

  return {
    async ready() {
      // Whether the provider is away shows when somebody presses a button; a page must not wait for it again and again.
      if (Date.now() < quietUntil) return;
      await configuration().catch(() => { quietUntil = Date.now() + 30_000; });
    },

    async begin({ state, nonce, verifier }) {
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri, scope: 'openid', state, nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
        prompt: 'login', max_age: '0',
      });
    },

    async finish(returned, { state, nonce, verifier, freshSince }) {
      const config = await configuration();
      try {
        const tokens = await authorizationCodeGrant(config, returned, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
        const { id_token: idToken } = tokens;
        const claims = tokens.claims();
        if (!claims?.sub || !idToken) return { kind: 'refused' };
        // Whatever was asked for: an address can be changed on its way, and a provider may not do as it is asked.
        if (claims.auth_time === undefined || claims.auth_time < freshSince - secondsApart) return { kind: 'stale', idToken };
        return { kind: 'signed-in', sub: claims.sub, idToken };
      } catch (fault) {
        if (isRefusal(fault)) return { kind: 'refused' };
        throw new Error('the sign-in could not be finished', { cause: fault });
      }
    },

    async end(idToken) {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return undefined;
      return buildEndSessionUrl(config, { post_logout_redirect_uri: portalUrl + href('signedOut'), logout_uri: portalUrl + href('signedOut'), ...(idToken ? { id_token_hint: idToken } : {}) });
    },

    origins: () => origins,
  };
}

/** Timeouts and network faults are not the person's doing; anything the protocol says no to is a refusal. */
function isRefusal(fault: unknown): boolean {
  if (fault instanceof AuthorizationResponseError || fault instanceof ResponseBodyError) return true;
  return fault instanceof ClientError && fault.code !== 'OAUTH_TIMEOUT' && fault.code !== 'OAUTH_ABORT';
}
