import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const nonces = new WeakMap<object, string>();

/** The nonce of a reply's policy. No page of ours has a script; one that ever needs it must carry this. */
export function nonceOf(response: ServerResponse): string {
  const nonce = nonces.get(response) ?? randomBytes(18).toString('base64');
  nonces.set(response, nonce);
  return nonce;
}

/**
 * Headers of every reply. The referrer policy is `same-origin`: nothing of ours goes to other sites, and browsers without
 * fetch metadata still name the origin of a form, which `no-referrer` would make "null".
 *
 * @param formOrigins origins beside our own to which a form may lead on: the sign-in provider's.
 */
export async function setHeaders(app: FastifyInstance, formOrigins: () => readonly string[]): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        scriptSrc: [(_request, response) => `'nonce-${nonceOf(response)}'`],
        connectSrc: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'", () => formOrigins().join(' ') || "'self'"],
      },
    },
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    originAgentCluster: true,
  });
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    void reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
    void reply.header('x-robots-tag', 'noindex, nofollow, noarchive');
  });
}

/** Tells the browser to forget what it kept of us: a school's PC is shared. */
export function forgetEverything(reply: FastifyReply): void {
  void reply.header('clear-site-data', '"cache", "cookies", "storage"');
}
