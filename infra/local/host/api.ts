import type { ServerResponse } from 'node:http';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { ApiRoute } from '../../topology.ts';
import { openFrontDoor, type Admission, type FrontDoor } from './front-door.ts';
import type { HostedFunction } from './function-host.ts';
import { sendMessage } from './http-event.ts';

export interface ApiOptions {
  readonly port: number;
  readonly routes: readonly { readonly route: ApiRoute; readonly target: HostedFunction }[];
  readonly issuer: string;
  readonly jwksUrl: string;
  /** Accepted as `aud`, or as `client_id` where the token has no audience. */
  readonly audiences: readonly string[];
}

/** The police API with its JWT authorizer, as API Gateway's HTTP API has them. */
export async function openApi(options: ApiOptions): Promise<FrontDoor> {
  const keys = createRemoteJWKSet(new URL(options.jwksUrl));
  const matchers = options.routes.map(({ route, target }) => ({ route, target, pattern: patternOf(route.path) }));
  return openFrontDoor({
    port: options.port,
    what: 'the police API',
    admit: async (request, response): Promise<Admission> => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      for (const { route, target, pattern } of matchers) {
        const found = route.method === request.method ? pattern.exec(path) : null;
        if (!found) continue;
        const claims = await claimsOf(request.headers.authorization, keys, options);
        if (!claims) return answered(response, 401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
        if (!scopesOf(claims).includes(route.scope)) return answered(response, 403, 'Forbidden', { 'www-authenticate': `Bearer scope="${route.scope}" error="insufficient_scope"` });
        return {
          kind: 'admitted', target,
          parts: {
            routeKey: `${route.method} ${route.path}`,
            ...(found.groups && { pathParameters: Object.fromEntries(Object.entries(found.groups).map(([name, value]) => [name, decoded(value)])) }),
            authorizer: { jwt: { claims: Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, claimText(value)])), scopes: [route.scope] } },
          },
        };
      }
      return answered(response, 404, 'Not Found');
    },
  });
}

function answered(response: ServerResponse, status: number, message: string, headers?: Record<string, string>): Admission {
  sendMessage(response, status, message, headers);
  return { kind: 'answered' };
}

/** The claims of a token that is signed by the issuer for us and in date, else null. */
async function claimsOf(authorization: string | undefined, keys: ReturnType<typeof createRemoteJWKSet>, options: ApiOptions): Promise<JWTPayload | null> {
  const token = /^(?:Bearer )?([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, keys, { issuer: options.issuer, algorithms: ['RS256', 'RS384', 'RS512'], requiredClaims: ['exp'] });
    const audiences = payload.aud === undefined ? [payload['client_id']] : [payload.aud].flat();
    return audiences.some((audience) => typeof audience === 'string' && options.audiences.includes(audience)) ? payload : null;
  } catch (thrown) {
    if (thrown instanceof errors.JOSEError) return null;
    throw thrown;
  }
}

function scopesOf(claims: JWTPayload): readonly string[] {
  const scope = claims['scope'] ?? claims['scp'];
  return typeof scope === 'string' ? scope.split(' ') : [];
}

/** Every claim reaches the function as text: a list as "[a b]". */
function claimText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(String).join(' ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** "/receipts/{receiptId}" to a pattern with a group named "receiptId". */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
