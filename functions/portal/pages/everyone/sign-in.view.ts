import type { Language } from '../../words/speech.ts';
import { href } from '../../paths.ts';

export interface SignInView {
  readonly action: string;
  /** Stands in for the session's token, which does not exist yet. */
  readonly formToken: string;
  readonly to: string | undefined;
  /** Asked for on this page: it goes along to the session. */
  readonly lang: Language | undefined;
}

export function signInView(formToken: string, to: string | undefined, lang: Language | undefined): SignInView {
  return { action: href('beginSignIn'), formToken, to, lang };
}
