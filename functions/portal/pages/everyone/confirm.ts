import { go, type Page } from '../../app/page.ts';
import { problems } from '../../app/problems.ts';
import { href } from '../../paths.ts';
import { setCookie } from '../../sign-in/cookies.ts';
import { beginPending } from '../../sign-in/sessions.ts';

/** A button, as at signing in: whatever follows links ahead of a person ends no session. */
export const confirm: Page = async () => ({ kind: 'page', template: 'pages/everyone/confirm.njk', view: { action: href('beginConfirm') }, shows: 'nothing' });

/** Ends this session and begins another, for which the provider asks again, as at every sign-in: a browser left open is no proof of who sits before it. */
export const beginConfirm: Page = async ({ deps, session, http }) => {
  const { secret, attempt } = await beginPending(deps, href('home'), session.language, true);
  try {
    const address = await deps.signIn.begin(attempt);
    await deps.sessions.remove(session.idHash);
    setCookie(http.reply, 'session', secret);
    return go(address.href);
  } catch (fault) {
    deps.log.error('sign-in-refused', { reason: 'provider-away' }, fault);
    return { kind: 'problem', problem: problems.signInAway };
  }
};
