import type { Instant } from '../time.ts';
import type { IncidentFact, ReferralFact } from './facts.ts';
import type { SubjectSpan } from './subjects.ts';

/** How it is known who somebody is: by an identifier, by evidence under the rules, by a person's decision, or not: then the id is one of our own. */
export type LinkedBy = 'identifier' | 'evidence' | 'person' | 'own';

export interface FiledPerson {
  readonly ref: string;
  /** As the force recorded it; `child` for a child. */
  readonly role: string;
  readonly personId: string;
  readonly by: LinkedBy;
  /** Without a name or a date. */
  readonly words: readonly string[];
}

/** Somebody was found to be another person than before: a link made, or undone. */
export interface LinkEvent {
  readonly at: Instant;
  readonly ref: string;
  readonly from?: string;
  readonly to: string;
  readonly by: LinkedBy;
}

/** A pair of this incident that was referred to the MARAC, by the refs of its people, so that the referral follows them wherever they are linked. */
export interface FiledReferral {
  readonly referralId: string;
  readonly referredAt: Instant;
  readonly victimRef: string;
  readonly perpetratorRef: string;
}

/** An incident as it stands in the history against which others are set. Ids and codes only. */
export interface Filed {
  readonly force: string;
  readonly reference: string;
  /** Counts changes; a writer names the one it read. */
  readonly revision: number;
  /** The version that its facts are from; 0 while only a withdrawal has come. */
  readonly version: number;
  readonly reportedAt?: Instant;
  readonly withdrawals: readonly { readonly version: number; readonly childRefs?: readonly string[] }[];
  readonly withdrawn: boolean;
  readonly restricted: boolean;
  /** It is held as a death or critical incident, or recorded as a homicide: ruling 8. */
  readonly death?: true;
  /** Incidents with which it shares, or has shared, that hold: looked at again whenever it changes. */
  readonly tied?: readonly string[];
  readonly undecided: boolean;
  readonly nobodyHarmed: boolean;
  readonly authority?: string;
  readonly people: readonly FiledPerson[];
  /** Empty where it is withdrawn. */
  readonly facts: readonly IncidentFact[];
  readonly referrals: readonly FiledReferral[];
  /** The referrals as facts, with the ids that the refs come to now. */
  readonly referralFacts: readonly ReferralFact[];
  /** The latest 50. */
  readonly links: readonly LinkEvent[];
  /** What must still be followed up: kept until it is done, so that nothing is lost where a run is cut off. */
  readonly pending?: {
    /** Later incidents to be judged again are found here. */
    readonly spans: readonly SubjectSpan[];
    /** Incidents whose people must be looked at again. */
    readonly references: readonly string[];
    /** The people of this one are being written: whoever may be linked to them must be looked at again. */
    readonly people: boolean;
  };
}
