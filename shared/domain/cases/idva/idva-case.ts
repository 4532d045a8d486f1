import type { Grade } from '../../risk/facts.ts';
import type { Instant } from '../../time.ts';
import type { CaseBase, GroundsFell } from '../case-base.ts';

export const idvaStatuses = ['to-offer', 'offered', 'with-supervisor', 'accepted', 'in-contact', 'closed'] as const;
export type IdvaStatus = (typeof idvaStatuses)[number];
export const liveIdvaStatuses: readonly IdvaStatus[] = ['to-offer', 'offered', 'with-supervisor', 'accepted', 'in-contact'];

export const idvaOutcomes = ['safety-improved', 'moved-to-safety', 'declined-support', 'not-reached', 'moved-area', 'passed-to-other-service', 'recommendation-dismissed', 'deceased', 'other'] as const;
export type IdvaOutcome = (typeof idvaOutcomes)[number];
export const attemptOutcomes = ['spoke', 'no-answer', 'not-safe-to-speak', 'wrong-number'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];
export const consents = ['not-asked', 'given', 'refused', 'withdrawn'] as const;
export type Consent = (typeof consents)[number];
/** Why an IDVA was not asked. */
export type WhyNotOffered = 'not-on-duty' | 'other-authority' | 'no-capacity' | 'may-know-a-party' | 'works-with-other-party' | 'asked-before';

export interface SafeContact {
  readonly how: string;
  readonly when: string;
  readonly never: string;
  readonly by: string;
  readonly at: Instant;
}

/** Support for one person harmed. Until somebody has accepted it, a named supervisor owns their safety. */
export interface IdvaCase extends CaseBase {
  readonly kind: 'idva';
  readonly status: IdvaStatus;
  /** Incidents it rests on, the first first. */
  readonly incidents: readonly string[];
  /** Recorded as having done it; where each accuses the other, the other. */
  readonly otherParties: readonly string[];
  readonly grade: Grade;
  readonly offer?: { readonly idvaId: string; readonly at: Instant; readonly answerBy: Instant };
  /** Asked and not taken, the first first. */
  readonly notTaken: readonly { readonly idvaId: string; readonly at: Instant; readonly how: 'declined' | 'unanswered'; readonly reason?: string }[];
  readonly idvaId?: string;
  readonly acceptedAt?: Instant;
  /** The first contact is due by then, counted from the case's opening and not from its acceptance. */
  readonly contactBy: Instant;
  readonly contactedAt?: Instant;
  readonly attempts: readonly { readonly at: Instant; readonly by: string; readonly outcome: AttemptOutcome }[];
  /** Came up as uncontacted after its clock. */
  readonly surfacedAt?: Instant;
  readonly supervisorRemindedAt?: Instant;
  readonly safeContact?: SafeContact;
  readonly consent: Consent;
  readonly needs: { readonly interpreter?: string; readonly access?: string };
  readonly furtherIncidents: readonly { readonly reference: string; readonly at: Instant; readonly grade: Grade; readonly seenBy?: string }[];
  readonly groundsFell?: GroundsFell;
  readonly closed?: { readonly outcome: IdvaOutcome; readonly note: string; readonly by: string };
}

export type IdvaEvent = { readonly at: Instant } & (
  | { readonly kind: 'opened'; readonly force: string; readonly caseId: string; readonly victimId: string; readonly number: number; readonly reference: string; readonly otherParties: readonly string[]; readonly grade: Grade; readonly authority?: string; readonly restricted: boolean; readonly contactBy: Instant; readonly interpreter?: string }
  | { readonly kind: 'offered'; readonly idvaId: string; readonly answerBy: Instant; readonly passedOver: readonly { readonly idvaId: string; readonly why: WhyNotOffered }[] }
  | { readonly kind: 'declined'; readonly idvaId: string; readonly reason: string }
  | { readonly kind: 'unanswered'; readonly idvaId: string }
  | { readonly kind: 'passed-to-supervisor'; readonly why: 'nobody-eligible' | 'offers-not-taken' | 'restricted' | 'no-authority-known'; readonly passedOver: readonly { readonly idvaId: string; readonly why: WhyNotOffered }[] }
  | { readonly kind: 'supervisor-reminded' }
  | { readonly kind: 'placed'; readonly idvaId: string; readonly by: string; readonly reason: string; readonly answerBy: Instant }
  | { readonly kind: 'accepted'; readonly idvaId: string }
  | { readonly kind: 'handed-back'; readonly by: string; readonly reason: string }
  | { readonly kind: 'further-incident'; readonly reference: string; readonly grade: Grade; readonly otherParties: readonly string[]; readonly restricted?: true }
  | { readonly kind: 'incident-seen'; readonly reference: string; readonly by: string }
  | { readonly kind: 'safe-contact-recorded'; readonly how: string; readonly when: string; readonly never: string; readonly by: string }
  | { readonly kind: 'consent-recorded'; readonly consent: Consent; readonly by: string }
  | { readonly kind: 'needs-recorded'; readonly interpreter?: string; readonly access?: string; readonly by: string }
  | { readonly kind: 'contact-attempted'; readonly outcome: Exclude<AttemptOutcome, 'spoke'>; readonly by: string }
  | { readonly kind: 'contacted'; readonly by: string }
  | { readonly kind: 'surfaced' }
  | { readonly kind: 'marac-decided'; readonly referralId: string; readonly text: string }
  | { readonly kind: 'grounds-fell'; readonly reason: string }
  | { readonly kind: 'fall-seen'; readonly by: string }
  | { readonly kind: 'closed'; readonly outcome: IdvaOutcome; readonly note: string; readonly by: string }
);
