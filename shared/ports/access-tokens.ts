/** Why a bearer token was not accepted: for the log and the tests. The caller is told only that it was not. */
export type TokenRefusal = 'none' | 'malformed' | 'algorithm' | 'signature' | 'expired' | 'not-yet' | 'issuer' | 'audience' | 'client' | 'not-an-access-token';

export type TokenOutcome =
  | { readonly kind: 'accepted'; readonly clientId: string; readonly scopes: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: TokenRefusal };

export interface AccessTokens {
  /** @throws if the issuer's keys cannot be had: nobody can then be let in or turned away */
  verify(token: string): Promise<TokenOutcome>;
}
