import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { AccessTokens, TokenOutcome, TokenRefusal } from '../../ports/access-tokens.ts';
import { issuerKeys, IssuerUnreachable } from './issuer-keys.ts';

export interface TokenRules {
  /** As in the tokens' `iss`. */
  readonly issuer: string;
  /** What `aud` must hold, where a token has one. */
  readonly audience: string;
  /** Clients whose tokens are taken where the issuer gives them no `aud`, as Cognito does. */
  readonly clients: readonly string[];
}

/** Asymmetric only: with a symmetric one on the list, a public key could be used as a secret. */
const algorithms = ['RS256', 'ES256'];
/** Clocks of two machines differ by a little. */
const skewSeconds = 10;

/** Verifies access tokens of one issuer. Tokens run on real time, whatever the domain's clock says. */
export function accessTokens({ issuer, audience, clients }: TokenRules): AccessTokens {
  const keys = issuerKeys(issuer);
  return {
    async verify(token: string): Promise<TokenOutcome> {
      const getKey = await keys();
      let payload: JWTPayload;
      let header: { readonly typ?: string };
      try {
        ({ payload, protectedHeader: header } = await jwtVerify(token, getKey, { issuer, algorithms, clockTolerance: skewSeconds, requiredClaims: ['exp'] }));
      } catch (fault) {
        return { kind: 'refused', reason: reasonFor(fault) };
      }
      if (!isAccessToken(payload, header.typ)) return { kind: 'refused', reason: 'not-an-access-token' };
      const clientId = textClaim(payload, 'client_id') ?? textClaim(payload, 'azp');
      if (!clientId) return { kind: 'refused', reason: 'client' };
      if (payload.aud === undefined) {
        if (!clients.includes(clientId)) return { kind: 'refused', reason: 'audience' };
      } else if (!(Array.isArray(payload.aud) ? payload.aud : [payload.aud]).includes(audience)) {
        return { kind: 'refused', reason: 'audience' };
      }
      return { kind: 'accepted', clientId, scopes: (textClaim(payload, 'scope') ?? '').split(' ').filter((scope) => scope !== '') };
    },
  };
}

/** An ID token says who somebody is and opens nothing. */
function isAccessToken(payload: JWTPayload, typ: string | undefined): boolean {
  if (payload['token_use'] !== undefined && payload['token_use'] !== 'access') return false;
  if (payload['nonce'] !== undefined || payload['at_hash'] !== undefined) return false;
  return typ === undefined || ['jwt', 'at+jwt', 'application/at+jwt'].includes(typ.toLowerCase());
}

function textClaim(payload: JWTPayload, name: string): string | undefined {
  const value = payload[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function reasonFor(fault: unknown): TokenRefusal {
  if (fault instanceof errors.JWTExpired) return 'expired';
  if (fault instanceof errors.JWTClaimValidationFailed) return claimReasons[fault.claim] ?? 'malformed';
  if (fault instanceof errors.JOSEAlgNotAllowed || fault instanceof errors.JOSENotSupported) return 'algorithm';
  if (fault instanceof errors.JWSSignatureVerificationFailed || fault instanceof errors.JWKSNoMatchingKey || fault instanceof errors.JWKSMultipleMatchingKeys) return 'signature';
  if (fault instanceof errors.JWSInvalid || fault instanceof errors.JWTInvalid) return 'malformed';
  // What is left is the fetching of the keys: a timeout, a refused connection, a page in place of keys.
  throw new IssuerUnreachable('the keys could not be had', { cause: fault });
}

const claimReasons: Readonly<Record<string, TokenRefusal>> = { iss: 'issuer', nbf: 'not-yet', iat: 'not-yet', exp: 'malformed', aud: 'audience' };
