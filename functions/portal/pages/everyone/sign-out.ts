import { forgetEverything } from '../../app/headers.ts';
import { go, type Page, type PublicPage } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { dropCookie } from '../../sign-in/cookies.ts';

/** Ends the session here first: whatever the provider does afterwards, this cookie opens nothing any more. */
export const signOut: Page = async ({ deps, session, http }) => {
  await deps.sessions.remove(session.idHash);
  dropCookie(http.reply, 'session');
  deps.log.info('signed-out');
  const atProvider = await deps.signIn.end(session.idToken).catch((fault: unknown) => {
    deps.log.error('fault', { what: 'sign-out-at-provider' }, fault);
    return undefined;
  });
  if (!atProvider) forgetEverything(http.reply);
  return go(atProvider?.href ?? href('signedOut'));
};

export const signedOut: PublicPage = async ({ user, http }) => {
  // A link to this page must not sign anybody out: only who has no session is told to forget.
  if (user) return go(href('home'));
  forgetEverything(http.reply);
  return { kind: 'page', template: 'pages/everyone/signed-out.njk', view: { signInHref: href('signIn') }, shows: 'nothing' };
};
