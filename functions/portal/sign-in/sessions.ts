import { expiryOf, isLive, sessionLife } from '../../../shared/domain/portal/session-life.ts';
import { settingOf, type SettingKey } from '../../../shared/domain/setting.ts';
import type { PortalUser } from '../../../shared/ports/directory.ts';
import type { PortalLanguage, Session } from '../../../shared/ports/sessions.ts';
import type { PortalDeps } from '../app/deps.ts';
import type { Attempt } from './provider.ts';
import { hashOf, newSecret } from './secrets.ts';

type Deps = Pick<PortalDeps, 'sessions' | 'directory' | 'realNow'>;

/** Between two writes of a session's last use, in seconds: far less than the fifteen idle minutes, and few writes. */
const seenEverySeconds = 30;

/** The session of a cookie and its user, both looked up at every request: who was disabled or signed out is out at once. */
export async function openSession(deps: Deps, secret: string | undefined): Promise<{ readonly session: Session; readonly user: PortalUser } | undefined> {
  if (!secret) return undefined;
  const now = deps.realNow();
  const session = await deps.sessions.get(hashOf(secret));
  if (!session || session.pending || !isLive(session, now)) return undefined;
  const user = await deps.directory.user(session.sub);
  if (!user?.active) return undefined;
  if (now - session.seenAt < seenEverySeconds) return { session, user };
  const seen = { ...session, seenAt: now, expiresAt: expiryOf({ createdAt: session.createdAt, seenAt: now }) };
  // Only where it is still there: a request in flight while somebody signs out must not bring the session back.
  return (await deps.sessions.touch(session.idHash, seen.seenAt, seen.expiresAt)) ? { session: seen, user } : undefined;
}

/** Keeps what must be known when the browser comes back from the provider. Answers with the cookie's secret and the attempt. */
export async function beginPending(deps: Deps, returnTo: string, language?: PortalLanguage, freshSince?: number): Promise<{ readonly secret: string; readonly attempt: Attempt }> {
  const now = deps.realNow();
  const secret = newSecret();
  const attempt = { state: newSecret(), nonce: newSecret(), verifier: newSecret(), ...(freshSince === undefined ? {} : { freshSince }) };
  await deps.sessions.put({
    idHash: hashOf(secret), sub: '', csrf: newSecret(), createdAt: now, seenAt: now, expiresAt: now + sessionLife.signInSeconds,
    pending: { ...attempt, returnTo, ...(language ? { language } : {}) },
  });
  return { secret, attempt };
}

/** Takes a pending sign-in, once: it is removed whatever comes of it. */
export async function takePending(deps: Deps, secret: string | undefined): Promise<NonNullable<Session['pending']> | undefined> {
  if (!secret) return undefined;
  const idHash = hashOf(secret);
  const found = await deps.sessions.get(idHash);
  if (!found?.pending) return undefined;
  await deps.sessions.remove(idHash);
  return deps.realNow() - found.createdAt < sessionLife.signInSeconds ? found.pending : undefined;
}

/** A new session under a new id. Answers with the cookie's secret. */
export async function startSession(deps: Deps, sub: string, idToken: string, language: PortalLanguage): Promise<string> {
  const now = deps.realNow();
  const secret = newSecret();
  await deps.sessions.put({ idHash: hashOf(secret), sub, csrf: newSecret(), createdAt: now, seenAt: now, expiresAt: expiryOf({ createdAt: now, seenAt: now }), idToken, ...(language === 'en' ? {} : { language }) });
  return secret;
}

/** The language for somebody who signs in: what they asked for on the way, what they chose before, what the directory holds of them, of their school; else English. */
export async function languageAtSignIn(deps: Deps, { sub, adultId }: PortalUser, asked: PortalLanguage | undefined): Promise<PortalLanguage> {
  if (asked || !adultId) return asked ?? 'en';
  const [chosen, adult] = await Promise.all([deps.sessions.chosenLanguage(sub), deps.directory.adult(adultId)]);
  if (chosen ?? adult?.language) return chosen ?? adult?.language ?? 'en';
  const where = adult && settingOf(adult.setting as SettingKey);
  return (where?.kind === 'school' ? await deps.directory.school(where.urn) : undefined)?.language ?? 'en';
}
