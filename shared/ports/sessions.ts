/** BCP 47. */
export type PortalLanguage = 'en' | 'cy';

/** Portal sessions, on real time (epoch seconds), kept by the hash of the cookie's secret. */
export interface Session {
  readonly idHash: string;
  readonly sub: string;
  readonly csrf: string;
  readonly createdAt: number;
  readonly seenAt: number;
  /** Epoch seconds after which it may be removed; checked on every read as well. */
  readonly expiresAt: number;
  /** Sign-in in progress: state, nonce and PKCE verifier; replaced once signed in. */
  readonly pending?: { readonly state: string; readonly nonce: string; readonly verifier: string; readonly returnTo: string; readonly language?: PortalLanguage; readonly freshSince: number; readonly again?: true };
  readonly idToken?: string;
  /** Epoch seconds at which the person signed in once more for this session, having opened many records: they are counted anew from then. */
  readonly provedAt?: number;
  /** What the account stood for as it began (shared/domain/accounts/account.ts): where that is so no more, the session is over. */
  readonly standing?: string;
  /** In which the portal speaks to this person; absent: English. */
  readonly language?: PortalLanguage;
  /** The user's entries in the directory when the session began: read along with the user, who says whether they still are. */
  readonly adultIds?: readonly string[];
}

export interface Sessions {
  get(idHash: string): Promise<Session | undefined>;
  put(session: Session): Promise<void>;
  /** Moves `seenAt` and `expiresAt` of a session that is still there; false, and nothing stored, if it has gone. */
  touch(idHash: string, seenAt: number, expiresAt: number): Promise<boolean>;
  remove(idHash: string): Promise<void>;
  /**
   * The person's choice: for this session, if it is still there, and remembered for those to come.
   *
   * @returns false, and nothing stored, if the session has gone.
   */
  speak(idHash: string, sub: string, language: PortalLanguage): Promise<boolean>;
  /**
   * Counts a record that is about to be shown in an hour of somebody's.
   *
   * @param of opaque: whose count.
   * @param record opaque: a hash, never a name or a reference.
   * @returns how many different records of this hour that makes; the same one again counts once.
   */
  countRecord(of: string, hour: number, record: string, expiresAt: number): Promise<number>;
  /**
   * Opens one restricted record to one session, and to no other.
   *
   * @param record opaque: a hash, never a name or a reference.
   * @param until epoch seconds; it may be removed after.
   */
  breakGlass(idHash: string, record: string, until: number): Promise<void>;
  /** Until when (epoch seconds) the record was opened to this session, gone by or not; undefined: it was not, or it has been removed. */
  glassBrokenUntil(idHash: string, record: string): Promise<number | undefined>;
  /** What this person chose last, in any session. */
  chosenLanguage(sub: string): Promise<PortalLanguage | undefined>;
}
