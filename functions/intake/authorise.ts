import { type HttpAnswer, type HttpRequest, problemAnswer, problemOf } from '../../shared/runtime/http.ts';
import type { Caller, IntakeDeps } from './deps.ts';

export type Authorised = { readonly kind: 'caller'; readonly caller: Caller } | { readonly kind: 'refused'; readonly answer: HttpAnswer };

/** Lets in a registered client with a token that carries the route's scope. Why a token fails is logged, not told. */
export async function authorise(request: HttpRequest, scope: string, { tokens, directory, log }: Pick<IntakeDeps, 'tokens' | 'directory' | 'log'>): Promise<Authorised> {
  const token = /^Bearer +([^\s,]+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  const outcome = token === undefined ? ({ kind: 'refused', reason: 'none' } as const) : await tokens.verify(token);
  if (outcome.kind === 'refused') {
    log.warn('token-refused', { reason: outcome.reason });
    const challenge = outcome.reason === 'none' ? 'Bearer realm="first-bell"' : 'Bearer realm="first-bell", error="invalid_token"';
    return refused(problemAnswer(problemOf('not-authenticated', 'Send an access token of the client credentials grant as "Authorization: Bearer …".'), { 'www-authenticate': challenge }));
  }
  if (!outcome.scopes.includes(scope)) {
    log.warn('token-refused', { reason: 'scope' });
    return refused(problemAnswer(problemOf('scope-missing', `This route needs the scope ${scope}.`), { 'www-authenticate': `Bearer realm="first-bell", error="insufficient_scope", scope="${scope}"` }));
  }
  const client = await directory.client(outcome.clientId);
  if (!client) {
    log.warn('token-refused', { reason: 'client-not-registered' });
    return refused(problemAnswer(problemOf('client-not-registered', 'Ask the administrator of First Bell to register this client with its force and its sources.')));
  }
  return { kind: 'caller', caller: { clientId: client.clientId, force: client.force, sources: client.sources } };
}

function refused(answer: HttpAnswer): Authorised {
  return { kind: 'refused', answer };
}
