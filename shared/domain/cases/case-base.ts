import type { Instant } from '../time.ts';

export const caseKinds = ['recommendation', 'idat', 'idva', 'marac'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** What every piece of casework has. */
export interface CaseBase {
  readonly force: string;
  /** Opaque; the same for the same kind, subject and number. */
  readonly caseId: string;
  /**
   * Whom or what it is about: a recommendation's fact and kind ("CHE-1~idva"), an IDAT case's perpetrator, an IDVA case's
   * person harmed, a MARAC referral's pair ("victim~perpetrator").
   */
  readonly subjectId: string;
  /** From 1: a second case of the same subject, opened after the first was closed, is 2. */
  readonly number: number;
  /** Counts changes; a writer names the one it read. */
  readonly revision: number;
  /** Code of the authority where the person harmed lives, as far as known. */
  readonly authority?: string;
  /** Kept to a restricted group: supervisors alone see it. */
  readonly restricted: boolean;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
}

/** Something that no longer holds under a decision already made: said to the person, who decides; nothing is closed by it. */
export interface GroundsFell {
  readonly at: Instant;
  /** In words without names. */
  readonly reason: string;
  /** The people changed: only a person's having seen it settles that. */
  readonly otherPeople?: true;
  readonly seenBy?: string;
}

/** Rests on every view of casework (ruling 10, and the rules themselves). */
export const allegationsNotFindings = 'Allegations, not findings';
