/**
 * The script of one night: what the simulated force knew and did, instant by instant, and beside it the truth that only
 * the simulation knows. A truth never goes into what is sent; the simulated desk uses it to decide as a good desk would.
 */
import type { IncidentData, PeriodClosedData, WithdrawnData } from '../../../../events/incident.ts';
import type { Instant, Urn } from '../types.ts';

/** What ought to become of a child in the end, whoever decides it. */
export type Expectation =
  /** A verified adult at each of `urns` is told. */
  | 'school'
  /** The authority's education officer is told (home-educated, a school that is in no register). */
  | 'authority'
  /** Passed to the force where the child lives. */
  | 'force'
  /** By policy not notified: under school age or over 17. */
  | 'out-of-scope'
  /** The force withdraws the incident later in the night. */
  | 'withdrawn'
  /** A person decides that nothing is sent, or telephones (a hold, a shielded child). */
  | 'person-decides';

export interface ChildTruth {
  readonly childRef: string;
  readonly pupilId: string | null;
  readonly urns: readonly Urn[];
  readonly expect: Expectation;
  /** The authority whose officer is told or helps, if one is. */
  readonly authority: string | null;
  /** Whether what the police knew lets a machine be sure, or a person must look. */
  readonly needsPerson: boolean;
  /** Words the school must never see, planted in the summary or the child's words; empty when clean. */
  readonly planted: readonly string[];
}

export interface IncidentTruth {
  readonly familyId: string;
  readonly situations: readonly Situation[];
  readonly children: readonly ChildTruth[];
  /** The key adult who must be shown nothing of it. */
  readonly partyAdultId: string | null;
}

/** What a night's plan can contain; `guaranteed` in situations.ts says which every ordinary night does. */
export type Situation =
  | 'clean' | 'duplicate' | 'misspelt' | 'siblings-at-different-schools' | 'amended' | 'refused-then-corrected' | 'twins-at-two-schools' | 'child-at-two-schools'
  | 'key-adult-is-party' | 'home-educated' | 'pre-school' | 'out-of-county' | 'sixteen-direct-victim' | 'withdrawn' | 'words-to-screen'
  | 'repeat-victim' | 'serial-suspect' | 'held' | 'school-unknown' | 'not-in-register' | 'protected-address' | 'independent-without-contact' | 'non-recent'
  | 'resident-elsewhere' | 'both-recorded-as-suspects' | 'word-in-school-day' | 'amended-unseen' | 'late-older-version' | 'bail-conditions' | 'post-sixteen'
  | 'step-family' | 'no-children';

/** Why a body must be refused: what is wrong with it, as a change to a sound one. */
export type Flaw =
  /** The field at this path is taken out. */
  | { readonly kind: 'field-missing'; readonly path: readonly (string | number)[] }
  /** The field at this path holds something that the contract forbids. */
  | { readonly kind: 'field-wrong'; readonly path: readonly (string | number)[]; readonly value: unknown }
  /** Another action's event id is used again with other content (409). */
  | { readonly kind: 'same-id-other-content'; readonly of: string }
  /** A version already sent is sent again with other content, under a new id (409). */
  | { readonly kind: 'same-version-other-content'; readonly of: string };

/** One thing that the force does. `actionId` is unique and stable for the seed: the event's id is made from it. */
export type ForceAction = { readonly actionId: string; readonly at: Instant } & (
  /** `corrects`: the action id of the refused body that this one puts right; the refusalId is known only when it was refused. */
  | { readonly kind: 'report'; readonly data: IncidentData; readonly truth: IncidentTruth; readonly corrects?: string }
  | { readonly kind: 'amend'; readonly data: IncidentData; readonly truth: IncidentTruth; readonly changesWhatSchoolSees: boolean; readonly corrects?: string }
  /** Sent after a greater version: accepted, and changes nothing. */
  | { readonly kind: 'older-version'; readonly data: IncidentData; readonly truth: IncidentTruth }
  | { readonly kind: 'withdraw'; readonly data: WithdrawnData }
  /** The same event, byte for byte, once more. */
  | { readonly kind: 'duplicate'; readonly of: string }
  /** `data` is sound; `flaw` is done to it before it is sent, and it must be refused. */
  | { readonly kind: 'bad'; readonly data: IncidentData; readonly flaw: Flaw }
  | { readonly kind: 'period-closed'; readonly data: PeriodClosedData }
);

export interface NightPlan {
  readonly seed: number;
  readonly startsAt: Instant;
  /** The last action's instant. */
  readonly endsAt: Instant;
  readonly weekend: boolean;
  /** In the order of `at`; equal instants in the order given. */
  readonly actions: readonly ForceAction[];
  readonly expected: {
    readonly incidents: number;
    readonly incidentsWithChildren: number;
    /** Children of accepted incidents, each counted once: the ledger's sum. */
    readonly children: number;
    /** Events sent, of which accepted for the first time, refused, and repeated. */
    readonly sent: number;
    readonly accepted: number;
    readonly refused: number;
    readonly duplicates: number;
  };
}
