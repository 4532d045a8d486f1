import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import { paths, type Route, type RouteId, routeIds } from '../paths.ts';
import { arrivals, TooMany } from './arrive.ts';
import type { PortalDeps } from './deps.ts';
import { setHeaders } from './headers.ts';
import { AuditUnavailable, ConfirmFirst } from './page.ts';
import { problems } from './problems.ts';
import { type Handler, sendProblem, serve } from './serve.ts';

/** The portal as one fastify application, the same behind Lambda, on a laptop and in tests. Its routes are those of paths.ts. */
export async function makeAppOf(deps: PortalDeps, handlers: Readonly<Record<RouteId, Handler>>): Promise<FastifyInstance> {
  const app = fastify({ logger: false, exposeHeadRoutes: false, bodyLimit: 64 * 1024, routerOptions: { maxParamLength: 200 } });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: 64 * 1024 });
  // The policy of every page names where its sign-out form may lead, so the provider's addresses come first.
  app.addHook('onRequest', () => deps.signIn.ready());
  await setHeaders(app, () => deps.signIn.origins());
  await app.register(rateLimit, { global: false });
  const arrive = arrivals(app, deps);

  app.setNotFoundHandler(async (request, reply) => {
    await arrive(request, reply);
    return sendProblem(request, reply, problems.notFound);
  });
  app.setErrorHandler((fault, request, reply) => {
    const status = statusOf(fault);
    if (fault instanceof TooMany) return sendProblem(request, reply, problems.tooMany);
    if (fault instanceof ConfirmFirst) return sendProblem(request, reply, problems.confirmFirst);
    if (fault instanceof AuditUnavailable) {
      deps.log.error('fault', { what: 'audit-log', status: 503 }, fault);
      return sendProblem(request, reply, problems.auditDown);
    }
    // What fastify itself refuses (a body too large, a form it can't read) is the sender's fault.
    if (status >= 400 && status < 500) return sendProblem(request, reply, { ...problems.foreignForm, status });
    deps.log.error('fault', { status: 500 }, fault);
    return sendProblem(request, reply, problems.fault);
  });

  for (const id of routeIds) {
    const route: Route = paths[id];
    app.route({ method: route.method, url: route.path, onRequest: (request, reply) => arrive(request, reply, route), handler: serve(deps, id, handlers[id]) });
  }
  return app;
}

function statusOf(fault: unknown): number {
  return typeof fault === 'object' && fault !== null && 'statusCode' in fault && typeof fault.statusCode === 'number' ? fault.statusCode : 500;
}
