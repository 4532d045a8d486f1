import { href } from '../../paths.ts';

export interface SignInView {
  readonly action: string;
  /** Stands in for the session's token, which does not exist yet. */
  readonly formToken: string;
  readonly to: string | undefined;
}

export function signInView(formToken: string, to: string | undefined): SignInView {
  return { action: href('beginSignIn'), formToken, to };
}
