/**
 * How many people's records somebody may open in an hour before the portal asks again who they are: ours, no source gives a
 * number. A stolen session or a curious colleague opens many; whoever has the work to do signs in once more and goes on.
 */
export const recordsAnHour = 60;

/**
 * Under what a record is counted that somebody opens. All sessions of a person share the hours of the clock, so that another
 * browser, or the same one without its cookie, does not begin at nothing. Only a session for which they signed in once more,
 * because they had opened many, has hours of its own from then. Counting different records keeps the count in one small item;
 * reading one record twice is one.
 *
 * @param provedAt epoch seconds at which they signed in once more for this session @param now epoch seconds
 * @returns `of`: whose count, not yet made opaque
 */
export function countOf({ sub, provedAt }: { readonly sub: string; readonly provedAt?: number }, now: number): { readonly of: string; readonly hour: number; readonly until: number } {
  const hour = Math.max(0, Math.floor((now - (provedAt ?? 0)) / 3600));
  return { of: provedAt === undefined ? sub : `${sub} ${provedAt}`, hour, until: now + 2 * 3600 };
}
