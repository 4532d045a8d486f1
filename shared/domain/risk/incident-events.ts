import type { Instant } from '../time.ts';

/** What a person recorded of an incident beside what the force sent. Kept for good; the latest of a kind counts. */
export type IncidentEvent =
  /** Each accused the other: a named sergeant or above records who did what. */
  | { readonly kind: 'primary-recorded'; readonly at: Instant; readonly by: string; readonly rank: string; readonly reason: string; /** personRefs of those harmed. */ readonly harmed: readonly string[]; /** personRefs of those who did it. */ readonly did: readonly string[] }
  | { readonly kind: 'primary-withdrawn'; readonly at: Instant; readonly by: string; readonly rank: string; readonly reason: string };

const mayRecord = new Set(['sergeant', 'inspector', 'chief-inspector', 'superintendent', 'chief-superintendent', 'chief-officer']);

/** Whether somebody of this rank may record who did what. */
export const mayRecordPrimary = (rank: string): boolean => mayRecord.has(rank);

export interface Primary {
  readonly harmed: readonly string[];
  readonly did: readonly string[];
}

/** Who did what, as last recorded by somebody who may; undefined if nobody has, or it was taken back. */
export function primaryOf(events: readonly IncidentEvent[]): Primary | undefined {
  const last = [...events].filter(({ rank }) => mayRecordPrimary(rank)).sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return last?.kind === 'primary-recorded' ? { harmed: last.harmed, did: last.did } : undefined;
}
