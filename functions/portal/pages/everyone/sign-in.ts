import { go, type PublicPage } from '../../app/page.ts';
import { problems } from '../../app/problems.ts';
import { href, ownAddress } from '../../paths.ts';
import { dropCookie, setCookie } from '../../sign-in/cookies.ts';
import { hashOf, newSecret } from '../../sign-in/secrets.ts';
import { beginPending } from '../../sign-in/sessions.ts';
import { languageOf } from '../../words/speech.ts';
import { signInView } from './sign-in.view.ts';

/** A button, not a redirect: whatever follows links ahead of a person starts no sign-in and keeps nothing here. */
export const signIn: PublicPage = async ({ user, query, http }) => {
  const to = ownAddress(query['to']);
  if (user) return go(to ?? href('home'));
  const secret = newSecret();
  setCookie(http.reply, 'form', secret);
  return { kind: 'page', template: 'pages/everyone/sign-in.njk', view: signInView(hashOf(secret), to, languageOf(query['lang'])), shows: 'nothing' };
};

export const beginSignIn: PublicPage = async ({ deps, user, body, http }) => {
  const to = ownAddress(body['to']) ?? href('home');
  if (user) return go(to);
  const { secret, attempt } = await beginPending(deps, to, languageOf(body['lang']));
  try {
    const address = await deps.signIn.begin(attempt);
    dropCookie(http.reply, 'form');
    setCookie(http.reply, 'session', secret);
    return go(address.href);
  } catch (fault) {
    deps.log.error('sign-in-refused', { reason: 'provider-away' }, fault);
    return { kind: 'problem', problem: problems.signInAway };
  }
};
