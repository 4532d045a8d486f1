import { plusMinutes, type Instant } from '../time.ts';
import type { AskedCandidate } from './link-by-evidence.ts';
import type { OccurrenceKey } from './occurrence.ts';

/** Why a person has to say who somebody is. */
export type WhyAsked =
  /** Likely, but not sure enough, or more than one is likely. */
  | 'may-be-the-same'
  /** The force's id was found to have been used for two people, and has come again. */
  | 'identifier-was-split'
  /** One person by their identifiers, with several PNC ids. */
  | 'identifiers-disagree'
  /** Each accuses the other: a sergeant or above records who did what. About the incident, not about one person in it. */
  | 'each-accuses-the-other';

/** Is this the same person? Waits for the supervisor, with a clock; while it is open nothing is linked by it. */
export interface LinkQuestion {
  readonly questionId: string;
  readonly force: string;
  readonly about: OccurrenceKey;
  readonly why: WhyAsked;
  /** At most three, the likeliest first. */
  readonly candidates: readonly AskedCandidate[];
  readonly identifier?: string;
  readonly revision: number;
  readonly state: 'open' | 'answered' | 'moot';
  readonly openedAt: Instant;
  /** When the supervisor has to have looked. */
  readonly dueAt: Instant;
  readonly closedAt?: Instant;
}

export interface Doubt {
  readonly about: OccurrenceKey;
  readonly why: WhyAsked;
  readonly candidates: readonly AskedCandidate[];
  readonly identifier?: string;
}

/** What a question about a whole incident is about: no person has such a ref. */
export const wholeIncident = (reference: string): OccurrenceKey => ({ reference, ref: 'i/all' });

export const questionIdOf = ({ reference, ref }: OccurrenceKey): string => `who~${reference}~${ref}`;

/** The question as it should stand, or undefined if it stands so already. A doubt that has gone makes it moot; one that comes back, or is another, opens it again. */
export function questionAfter(force: string, about: OccurrenceKey, doubt: Doubt | undefined, before: LinkQuestion | undefined, now: Instant, hours: number, answered = false): LinkQuestion | undefined {
  if (!doubt) return before?.state === 'open' ? { ...before, state: answered ? 'answered' : 'moot', closedAt: now, revision: before.revision + 1 } : undefined;
  const same = before?.state === 'open' && before.why === doubt.why && JSON.stringify(before.candidates) === JSON.stringify(doubt.candidates);
  if (same) return undefined;
  const kept = before?.state === 'open' ? { openedAt: before.openedAt, dueAt: before.dueAt } : { openedAt: now, dueAt: plusMinutes(now, hours * 60) };
  return {
    questionId: questionIdOf(about), force, about: { reference: about.reference, ref: about.ref }, why: doubt.why, candidates: doubt.candidates,
    ...(doubt.identifier === undefined ? {} : { identifier: doubt.identifier }), revision: (before?.revision ?? 0) + 1, state: 'open', ...kept,
  };
}
