import { expiryOf, isLive, sessionLife } from '../../../shared/domain/portal/session-life.ts';
import { standingOf } from '../../../shared/domain/accounts/account.ts';
import type { PortalUser } from '../../../shared/ports/directory.ts';
import type { PortalLanguage, Session } from '../../../shared/ports/sessions.ts';
import { writtenIn } from '../../../shared/runtime/written-in.ts';
import type { PortalDeps } from '../app/deps.ts';
import type { Seen } from '../app/page.ts';
import type { Attempt } from './provider.ts';
import { hashOf, newSecret } from './secrets.ts';

type Deps = Pick<PortalDeps, 'sessions' | 'directory' | 'realNow' | 'together'>;

/** Between two writes of a session's last use, in seconds: far less than the fifteen idle minutes, and few writes. */
const seenEverySeconds = 30;

/**
 * The session of a cookie and its user, both looked up at every request: whoever was disabled, given another role or signed out is out at once. What the page will ask first is
 * read along with them, in the same two requests; without a live session nothing of it is handed on.
 *
 * @param disclosureId of the address, well-formed
 */
export async function openSession(deps: Deps, secret: string | undefined, disclosureId?: string): Promise<{ readonly session: Session; readonly user: PortalUser; readonly seen: Seen } | undefined> {
  if (!secret) return undefined;
  const now = deps.realNow();
  const { session, disclosures: [disclosure] } = await deps.together.readTogether({ session: hashOf(secret), ...(disclosureId ? { disclosures: [disclosureId] } : {}) });
  if (!session || session.pending || !isLive(session, now)) return undefined;
  const { user, adults, duty } = await deps.together.readTogether({ user: session.sub, ...(session.adultIds ? { adults: session.adultIds } : {}), ...(disclosure ? { duty: disclosure } : {}) });
  if (!user?.active || session.standing !== standingOf(user)) {
    // For good: an account that is open again, or has its old role again, begins with a new session.
    await deps.sessions.remove(session.idHash);
    return undefined;
  }
  const seen: Seen = { ...(disclosure ? { disclosure } : {}), ...(duty ? { duty } : {}), adults: new Map(adults.map((adult) => [adult.adultId, adult])) };
  if (now - session.seenAt < seenEverySeconds) return { session, user, seen };
  const touched = { ...session, seenAt: now, expiresAt: expiryOf({ createdAt: session.createdAt, seenAt: now }) };
  // Only where it is still there: a request in flight while somebody signs out must not bring the session back.
  return (await deps.sessions.touch(session.idHash, touched.seenAt, touched.expiresAt)) ? { session: touched, user, seen } : undefined;
}

/**
 * Keeps what must be known when the browser comes back from the provider. Answers with the cookie's secret and the attempt.
 *
 * @param again once more, because they have opened many records
 */
export async function beginPending(deps: Deps, returnTo: string, language?: PortalLanguage, again = false): Promise<{ readonly secret: string; readonly attempt: Attempt }> {
  const now = deps.realNow();
  const secret = newSecret();
  const attempt = { state: newSecret(), nonce: newSecret(), verifier: newSecret(), freshSince: now };
  await deps.sessions.put({
    idHash: hashOf(secret), sub: '', csrf: newSecret(), createdAt: now, seenAt: now, expiresAt: now + sessionLife.signInSeconds,
    pending: { ...attempt, returnTo, ...(language ? { language } : {}), ...(again ? { again } : {}) },
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
export async function startSession(deps: Deps, user: PortalUser, idToken: string, language: PortalLanguage, again = false): Promise<string> {
  const now = deps.realNow();
  const secret = newSecret();
  const adultIds = entryIdsOf(user);
  await deps.sessions.put({ idHash: hashOf(secret), sub: user.sub, csrf: newSecret(), createdAt: now, seenAt: now, expiresAt: expiryOf({ createdAt: now, seenAt: now }), idToken, standing: standingOf(user), ...(again ? { provedAt: now } : {}), ...(language === 'en' ? {} : { language }), ...(adultIds.length > 0 ? { adultIds } : {}) });
  return secret;
}

/** Every entry of a person in the directory: a trust's lead has one at each school. */
export function entryIdsOf({ adultId, alsoAdultIds = [] }: PortalUser): readonly string[] {
  return [...new Set([...(adultId ? [adultId] : []), ...alsoAdultIds])];
}

/** The language for somebody who signs in: what they asked for on the way, what they chose before, what the directory holds of them, of their school; else English. */
export async function languageAtSignIn(deps: Deps, { sub, adultId }: PortalUser, asked: PortalLanguage | undefined): Promise<PortalLanguage> {
  if (asked) return asked;
  const [chosen, adult] = await Promise.all([deps.sessions.chosenLanguage(sub), adultId ? deps.directory.adult(adultId) : undefined]);
  return chosen ?? (adult ? await writtenIn(adult, deps.directory) : 'en');
}
