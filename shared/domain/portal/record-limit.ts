/**
 * How many people's records somebody may open in an hour before the portal asks again who they are: ours, no source gives a
 * number. A stolen session or a curious colleague opens many; whoever has the work to do signs in once more and goes on.
 */
export const recordsAnHour = 60;

/**
 * Which hour of a session an instant is in: 0 for the first. Counting by the session's own hours, and by different records,
 * keeps the count in one small item; reading one record twice is one.
 *
 * @param createdAt @param now epoch seconds
 */
export function hourOfSession(createdAt: number, now: number): number {
  return Math.max(0, Math.floor((now - createdAt) / 3600));
}
