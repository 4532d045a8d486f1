import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionLife } from '../../../shared/domain/portal/session-life.ts';

/**
 * `session` opens the portal. `form` belongs to the sign-in form alone, which has no session to keep a token in.
 * The prefix makes browsers insist on Secure, on this host and on the whole path; they treat 127.0.0.1 as secure.
 */
export const cookieNames = { session: '__Host-first-bell', form: '__Host-first-bell-form' } as const;
const kept = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

export function readCookie(request: FastifyRequest, name: keyof typeof cookieNames): string | undefined {
  const value = request.cookies[cookieNames[name]];
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : undefined;
}

export function setCookie(reply: FastifyReply, name: keyof typeof cookieNames, secret: string): void {
  const maxAge = name === 'session' ? sessionLife.absoluteSeconds : sessionLife.signInSeconds;
  void reply.setCookie(cookieNames[name], secret, { ...kept, maxAge });
}

export function dropCookie(reply: FastifyReply, name: keyof typeof cookieNames): void {
  void reply.clearCookie(cookieNames[name], kept);
}
