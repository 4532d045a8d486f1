import { AuditUnavailable, go, type PublicPage } from '../../app/page.ts';
import { problems } from '../../app/problems.ts';
import { href } from '../../paths.ts';
import { dropCookie, readCookie, setCookie } from '../../sign-in/cookies.ts';
import { languageAtSignIn, startSession, takePending } from '../../sign-in/sessions.ts';

/** Back from the provider: the code is exchanged, the user looked up, and a session with a new id begins. */
export const signedIn: PublicPage = async ({ deps, user, http }) => {
  const pending = await takePending(deps, readCookie(http.request, 'session'));
  if (!pending) return user ? go(href('home')) : { kind: 'problem', problem: problems.signInFailed };
  dropCookie(http.reply, 'session');
  const outcome = await deps.signIn.finish(new URL(http.request.url, deps.portalUrl), pending).catch((fault: unknown) => {
    deps.log.error('sign-in-refused', { reason: 'provider-away' }, fault);
    return undefined;
  });
  if (!outcome) return { kind: 'problem', problem: problems.signInAway };
  if (outcome.kind === 'refused') {
    deps.log.warn('sign-in-refused', { reason: 'provider-refused' });
    return { kind: 'problem', problem: problems.signInFailed };
  }
  if (outcome.kind === 'stale') {
    deps.log.warn('sign-in-refused', { reason: 'not-asked-afresh' });
    const forget = await deps.signIn.end(outcome.idToken).catch(() => undefined);
    return forget ? go(forget.href) : { kind: 'problem', problem: problems.signInFailed };
  }
  const known = await deps.directory.user(outcome.sub);
  try {
    await deps.audit.append({ at: deps.clock.now(), force: known?.force ?? 'portal', operation: 'sign-in', actor: outcome.sub, what: 'sign-in', outcome: known?.active ? 'signed-in' : 'refused' });
  } catch (cause) {
    throw new AuditUnavailable('the audit log could not be written', { cause });
  }
  if (!known?.active) {
    deps.log.warn('sign-in-refused', { reason: 'no-active-account' });
    return { kind: 'problem', problem: problems.noAccount };
  }
  setCookie(http.reply, 'session', await startSession(deps, known, outcome.idToken, await languageAtSignIn(deps, known, pending.language), pending.again));
  deps.log.info('signed-in');
  return go(pending.returnTo);
};
