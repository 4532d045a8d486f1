/** What the portal asks of the OpenID provider: Cognito in the cloud, the laptop's own beside it. The second factor is the provider's. */
export interface SignInProvider {
  /** Asks the provider for its addresses if that has not been done; never throws. */
  ready(): Promise<void>;
  /** Where to send the browser. */
  begin(attempt: Attempt): Promise<URL>;
  /** Exchanges the code that came back. Throws if the provider can't be reached. */
  finish(returned: URL, attempt: Attempt): Promise<SignedIn>;
  /** Where to send the browser so that the provider forgets it too; undefined where it has no such place. */
  end(idToken: string | undefined): Promise<URL | undefined>;
  /** Origins to which a form of ours may lead on, for the content security policy. Empty until the provider has been asked once. */
  origins(): readonly string[];
}

export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  /** PKCE verifier. */
  readonly verifier: string;
  /** Epoch seconds since which the person must have signed in at the provider itself: its own session outlives ours, and is no proof of who sits there now. */
  readonly freshSince: number;
}

/** `refused`: the provider or the checks say no. `stale`: the provider knew them from before and did not ask; it has to forget them first. */
export type SignedIn =
  | { readonly kind: 'signed-in'; readonly sub: string; readonly idToken: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'stale'; readonly idToken: string };
