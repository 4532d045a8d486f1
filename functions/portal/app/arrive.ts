import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PortalUser } from '../../../shared/ports/directory.ts';
import type { Session } from '../../../shared/ports/sessions.ts';
import type { Route } from '../paths.ts';
import { readCookie } from '../sign-in/cookies.ts';
import { openSession } from '../sign-in/sessions.ts';
import type { PortalDeps } from './deps.ts';
import type { Seen } from './page.ts';
import { textsOf } from './texts-of.ts';

/** Somebody signed in, as they were when their request came. */
export type Visitor = { readonly session: Session; readonly user: PortalUser; readonly seen: Seen } | undefined;

export class TooMany extends Error {
  override name = 'TooMany';
  readonly statusCode = 429;
}

const visitors = new WeakMap<FastifyRequest, NonNullable<Visitor>>();

/** Whose request it is: known before a form is read, so that whatever is answered, an error too, is answered to them. */
export function visitorOf(request: FastifyRequest): Visitor {
  return visitors.get(request);
}

/** What happens first to every request: who is it, and do they ask too often. Made once for an application, whose counts it holds. */
export function arrivals(app: FastifyInstance, deps: PortalDeps): (request: FastifyRequest, reply: FastifyReply, route?: Route) => Promise<void> {
  const limits = deps.limits ?? { session: 600, address: 600 };
  // By the person once the session is found; a cookie that anybody can invent is counted with its address.
  const asked = app.createRateLimit({
    timeWindow: 60_000,
    keyGenerator: (request) => keyOf(request),
    max: (request) => (visitors.has(request) ? limits.session : limits.address),
  });
  return async (request, reply, route) => {
    const visitor = await openSession(deps, readCookie(request, 'session'), route && disclosureOf(route, request));
    if (visitor) visitors.set(request, visitor);
    const count = await asked(request);
    if (count.isAllowed || !count.isExceeded) return;
    void reply.header('retry-after', count.ttlInSeconds);
    throw new TooMany('too many requests');
  };
}

function keyOf(request: FastifyRequest): string {
  const visitor = visitors.get(request);
  return visitor ? `user ${visitor.user.sub}` : `address ${request.ip}`;
}

/** The notification that an address names, if it could be one. */
function disclosureOf({ path }: Route, request: FastifyRequest): string | undefined {
  const id = path.includes('/:disclosure') ? textsOf(request.params)['disclosure'] : undefined;
  return id && /^[A-Za-z0-9_-]{1,128}$/.test(id) ? id : undefined;
}
