import type { FastifyInstance } from 'fastify';
import type { PortalDeps } from './app/deps.ts';
import { makeAppOf } from './app/make-app.ts';
import { rooms } from './rooms.ts';

export type { PortalDeps } from './app/deps.ts';

/** The portal, ready to be listened to or injected into. */
export async function makeApp(deps: PortalDeps): Promise<FastifyInstance> {
  const app = await makeAppOf(deps, rooms);
  await app.ready();
  return app;
}
