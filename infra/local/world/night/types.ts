/**
 * The script of one night: what the simulated force knew and did, instant by instant, and beside it the truth that only
 * the simulation knows. A truth never goes into what is sent; the simulated desk uses it to decide as a good desk would.
 */
import type { Instant, IsoDate, Sex, Urn } from '../types.ts';

export type Grade = 'standard' | 'medium' | 'high';

export interface ReportedAddress {
  readonly address?: string;
  readonly town?: string;
  readonly postcode?: string;
}

/** An adult or child as the officer wrote them down: unknown is left out, never a dummy. */
export interface ReportedPerson {
  /** Stable across the versions of one incident: "p1". */
  readonly personRef: string;
  readonly roles: readonly ('victim' | 'suspect' | 'witness' | 'other-parent')[];
  readonly givenName?: string;
  readonly familyName?: string;
  readonly aliases?: readonly string[];
  readonly dob?: IsoDate;
  /** Whole years, only where the date of birth is unknown. */
  readonly age?: number;
  readonly sex?: Sex;
  readonly addresses?: readonly ReportedAddress[];
  readonly phones?: readonly string[];
  readonly forcePersonId?: string;
  readonly pncId?: string;
}

export interface SpokenTo {
  readonly spokenTo: boolean;
  readonly alone?: boolean;
  /** "a police officer", "a police officer with a Polish interpreter". */
  readonly byWhom?: string;
}

export interface ReportedChild {
  /** Stable across versions: "c1". */
  readonly childRef: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly aliases?: readonly string[];
  readonly dob?: IsoDate;
  readonly age?: number;
  readonly sex?: Sex;
  readonly addresses?: readonly ReportedAddress[];
  readonly forcePersonId?: string;
  /** How the child is related to the adults, for the school's page: "mother", "mother's partner". */
  readonly victimIs?: string;
  readonly otherIs?: string;
  readonly directVictim?: boolean;
  /** The school as the officer wrote it, or what the officer was told instead. */
  readonly school?:
    | { readonly kind: 'named'; readonly text: string; readonly urn?: Urn }
    | { readonly kind: 'several'; readonly texts: readonly string[] }
    | { readonly kind: 'home-educated'; readonly authority?: string }
    | { readonly kind: 'not-yet-at-school' }
    | { readonly kind: 'left-school' }
    | { readonly kind: 'unknown' };
  /** Does anyone involved, or related, work, volunteer, govern or drive for the child's school? */
  readonly partyAtSchool?: 'yes' | 'no' | 'unknown';
  readonly partyAtSchoolDetail?: string;
  readonly present?: boolean;
  /** "upstairs in bed", "in the same room". */
  readonly where?: string;
  /** With whom the child is now: "mother", "grandparents". */
  readonly withWhom?: string;
  readonly seen?: boolean;
  readonly spoken?: SpokenTo;
  readonly injuriesRecorded?: boolean;
  readonly words?: { readonly text: string; readonly cleared: boolean; readonly askedBy?: string; readonly interpreter?: boolean };
  /** ≤ 600 characters, written for the school. */
  readonly schoolSummary?: string;
  /** What the young person harmed wants, and how it is safe to reach them (16 and over). */
  readonly wishes?: string;
}

export type OffenceGroup =
  | 'rape' | 'violence-with-injury' | 'other-sexual' | 'stalking-harassment' | 'violence-without-injury' | 'other';

export interface ReportedIncident {
  /** The force's own reference, "CHE-26-0012345". */
  readonly reference: string;
  readonly incidentVersion: number;
  readonly reportedAt: Instant;
  readonly occurredFrom: Instant;
  readonly occurredTo?: Instant;
  readonly place: { readonly kind: 'home' | 'other-home' | 'street' | 'vehicle' | 'online' | 'other'; readonly addressId?: string; readonly address?: ReportedAddress };
  readonly kind: 'assault' | 'argument' | 'threats' | 'criminal-damage' | 'harassment' | 'controlling-or-coercive' | 'breach-of-order' | 'sexual' | 'other';
  readonly isCrime: boolean;
  readonly offenceGroup?: OffenceGroup;
  readonly grade: Grade;
  readonly assessment?: { readonly tool: string; readonly toolVersion: string; readonly score?: number; readonly factors: readonly string[] };
  readonly relationship: 'intimate-partner' | 'former-partner' | 'parent-adult-child' | 'siblings' | 'other-family';
  readonly suspect?: { readonly status: 'in-custody' | 'released-on-bail' | 'released-under-investigation' | 'not-arrested' | 'wanted' | 'left-the-scene' | 'not-known'; readonly asAt: Instant };
  /** Only those that touch the school or the child. */
  readonly conditions?: readonly { readonly text: string; readonly touches: 'school' | 'child'; readonly expiresOn: IsoDate }[];
  readonly collectionRisk?: 'yes' | 'no' | 'unknown';
  readonly told?: { readonly parentToldSchoolWillKnow?: boolean; readonly otherAdultTold?: boolean; readonly socialCareInformedAt?: Instant };
  readonly holds?: readonly { readonly reason: 'honour-based-abuse' | 'strategy-discussion' | 'party-works-at-school' | 'protected-address' | 'death-or-critical-incident' | 'abduction'; readonly setBy: string; readonly rank: 'sergeant' | 'inspector'; readonly expiresAt: Instant }[];
  readonly confidentialAddress?: boolean;
  readonly restricted?: boolean;
  readonly people: readonly ReportedPerson[];
  readonly children: readonly ReportedChild[];
}

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
}

export type Situation =
  | 'clean' | 'misspelt' | 'siblings-at-different-schools' | 'child-at-two-schools' | 'twins-at-two-schools' | 'out-of-county'
  | 'home-educated' | 'pre-school' | 'sixteen-direct-victim' | 'key-adult-is-party' | 'amended' | 'withdrawn' | 'duplicate'
  | 'refused-then-corrected' | 'summary-names-someone' | 'repeat-victim' | 'serial-suspect' | 'held' | 'school-unknown'
  | 'not-in-register' | 'confidential-address' | 'independent-without-contact' | 'non-recent' | 'resident-elsewhere'
  | 'both-recorded-as-suspects' | 'word-in-school-day' | 'no-children' | 'amended-unseen' | 'late-older-version' | 'bail-conditions' | 'child-called-999'
  | 'post-sixteen';

/** Why a body must be refused. Each names the one thing that is wrong with it. */
export type Flaw =
  | { readonly kind: 'field-missing'; readonly path: string }
  | { readonly kind: 'field-wrong'; readonly path: string; readonly value: unknown }
  | { readonly kind: 'same-id-other-content' }
  | { readonly kind: 'same-version-other-content' };

export type ForceAction = { readonly at: Instant; readonly actionId: string } & (
  | { readonly kind: 'report'; readonly incident: ReportedIncident; readonly truth: IncidentTruth; /** Action id of the refused body that this one puts right. */ readonly corrects?: string }
  | { readonly kind: 'amend'; readonly incident: ReportedIncident; readonly truth: IncidentTruth; readonly changesWhatSchoolSees: boolean; readonly corrects?: string }
  /** Sent after a greater version: accepted, and changes nothing. */
  | { readonly kind: 'older-version'; readonly incident: ReportedIncident; readonly truth: IncidentTruth }
  | { readonly kind: 'withdraw'; readonly reference: string; readonly incidentVersion: number; readonly supervisor: { readonly staffId: string; readonly name: string; readonly rank: 'sergeant' | 'inspector' }; readonly reason: 'wrong-child-or-school' | 'duplicate' | 'entered-in-error' | 'no-reasonable-grounds-remain' }
  /** The same event, byte for byte, once more. */
  | { readonly kind: 'duplicate'; readonly of: string }
  /** A body that must be refused; a later action with `corrects` puts it right. */
  | { readonly kind: 'bad'; readonly incident: ReportedIncident; readonly flaw: Flaw; /** For same-id-other-content: whose id is reused. */ readonly of?: string }
  | { readonly kind: 'period-closed'; readonly periodFrom: Instant; readonly periodTo: Instant; readonly incidents: number; readonly incidentsWithChildren: number; readonly children: number }
);

export interface NightPlan {
  readonly seed: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly weekend: boolean;
  /** In the order of `at`; equal instants in the order given. */
  readonly actions: readonly ForceAction[];
  /** What must be found in the ledger: the children of incidents that end accepted, each counted once. */
  readonly expected: { readonly incidents: number; readonly incidentsWithChildren: number; readonly children: number; readonly refused: number; readonly duplicates: number };
}
