import type { CalendarDate, Instant } from '../../time.ts';
import type { CaseBase, GroundsFell } from '../case-base.ts';

export const idatStatuses = ['referred', 'triaged', 'allocated', 'active', 'reviewing', 'closed', 'transferred'] as const;
export type IdatStatus = (typeof idatStatuses)[number];
export const liveIdatStatuses: readonly IdatStatus[] = ['referred', 'triaged', 'allocated', 'active', 'reviewing'];

export const referralSources = ['probation', 'local-policing-unit', 'marac', 'social-care'] as const;
export type ReferralSource = (typeof referralSources)[number];
export const standings = ['in-the-community', 'in-custody', 'deceased'] as const;
export type Standing = (typeof standings)[number];
export const orderKinds = ['bail-conditions', 'dapn', 'dapo', 'dvpn', 'dvpo', 'non-molestation', 'occupation', 'restraining', 'stalking-protection'] as const;
export type OrderKind = (typeof orderKinds)[number];
/** Counted for the evaluation. */
export const exitReasons = ['risk-reduced', 'programme-completed', 'no-longer-engaging', 'long-custody', 'deceased', 'moved-away', 'not-suitable', 'grounds-fell', 'other'] as const;
export type ExitReason = (typeof exitReasons)[number];
export const contactKinds = ['home-visit', 'telephone', 'letter', 'office', 'custody-visit', 'with-partner-agency'] as const;
export type ContactKind = (typeof contactKinds)[number];

export type IdatEntry =
  | { readonly kind: 'recommendation'; readonly reference: string; readonly because: readonly string[] }
  | { readonly kind: 'referral'; readonly from: ReferralSource; readonly reason: string; readonly by: string };

/** Answered before any contact with the perpetrator may be recorded. */
export interface SafetyCheck {
  readonly at: Instant;
  readonly by: string;
  readonly idvaInvolved: 'yes' | 'no' | 'not-known';
  readonly contactSafe: 'yes' | 'no';
  /** Who was told that contact is planned, by role: "her IDVA". */
  readonly told: string;
}

export interface Order {
  readonly orderId: string;
  readonly orderKind: OrderKind;
  readonly from: CalendarDate;
  /** Its last day. */
  readonly expiresOn: CalendarDate;
  readonly terms: string;
  readonly breaches: readonly { readonly on: CalendarDate; readonly reference?: string; readonly by: string }[];
  readonly endedOn?: CalendarDate;
}

/** Somebody harmed in an incident that names the perpetrator. */
export interface LinkedVictim {
  readonly victimId: string;
  readonly reference: string;
  readonly linkedAt: Instant;
  readonly authority?: string;
  /** Kept to a restricted group: supervisors alone see the link. */
  readonly restricted: boolean;
  /** A partner since the case was opened: may they be told (DVDS, right to know)? */
  readonly rightToKnow?: { readonly recommendedAt: Instant; readonly decideBy: Instant; /** The supervisors were told that it is late. */ readonly lateAt?: Instant; readonly decision?: 'tell' | 'not-tell' | 'knows-already'; readonly reason?: string; readonly by?: string; readonly at?: Instant };
}

export interface IdatCase extends CaseBase {
  readonly kind: 'idat';
  readonly status: IdatStatus;
  readonly entry: IdatEntry;
  readonly incidents: readonly string[];
  /** When the last incident came to it. */
  readonly lastIncidentAt?: Instant;
  readonly officerId?: string;
  readonly standing: Standing;
  readonly nextAction?: { readonly text: string; readonly dueOn: CalendarDate; readonly by: string };
  readonly orders: readonly Order[];
  readonly nextReviewOn: CalendarDate;
  readonly safetyCheck?: SafetyCheck;
  readonly lastContactAt?: Instant;
  readonly contacts: number;
  readonly victims: readonly LinkedVictim[];
  readonly groundsFell?: GroundsFell;
  readonly exit?: { readonly reason: ExitReason; readonly note: string; readonly by: string } | { readonly transferredTo: string; readonly reason: string; readonly by: string };
}

export type IdatEvent = { readonly at: Instant } & (
  | { readonly kind: 'referred'; readonly force: string; readonly caseId: string; readonly perpetratorId: string; readonly number: number; readonly entry: IdatEntry; readonly authority?: string; readonly restricted: boolean; readonly reviewOn: CalendarDate }
  | { readonly kind: 'incident-added'; readonly reference: string; readonly restricted?: true }
  | { readonly kind: 'victim-linked'; readonly victimId: string; readonly reference: string; readonly authority?: string; readonly restricted: boolean }
  | { readonly kind: 'victim-unlinked'; readonly victimId: string; readonly reason: string }
  | { readonly kind: 'right-to-know-recommended'; readonly victimId: string; readonly decideBy: Instant }
  | { readonly kind: 'right-to-know-late'; readonly victimId: string }
  | { readonly kind: 'right-to-know-decided'; readonly victimId: string; readonly decision: 'tell' | 'not-tell' | 'knows-already'; readonly reason: string; readonly by: string }
  | { readonly kind: 'triaged'; readonly by: string; readonly note: string }
  | { readonly kind: 'allocated'; readonly officerId: string; readonly by: string; /** Their live cases with this one, where that is above their share. */ readonly above?: number }
  | { readonly kind: 'begun'; readonly by: string }
  | { readonly kind: 'review-begun'; readonly by: string }
  | { readonly kind: 'reviewed'; readonly by: string; readonly note: string; readonly nextReviewOn: CalendarDate }
  | { readonly kind: 'next-action-set'; readonly text: string; readonly dueOn: CalendarDate; readonly by: string }
  | { readonly kind: 'next-action-done'; readonly by: string; readonly note: string }
  | { readonly kind: 'order-recorded'; readonly orderId: string; readonly orderKind: OrderKind; readonly from: CalendarDate; readonly expiresOn: CalendarDate; readonly terms: string; readonly by: string }
  | { readonly kind: 'order-breached'; readonly orderId: string; readonly on: CalendarDate; readonly reference?: string; readonly by: string }
  | { readonly kind: 'order-ended'; readonly orderId: string; readonly on: CalendarDate; readonly by: string }
  | { readonly kind: 'safety-checked'; readonly idvaInvolved: SafetyCheck['idvaInvolved']; readonly contactSafe: SafetyCheck['contactSafe']; readonly told: string; readonly by: string }
  | { readonly kind: 'contacted'; readonly how: ContactKind; readonly note: string; readonly by: string }
  | { readonly kind: 'standing-changed'; readonly standing: Standing; readonly by: string }
  | { readonly kind: 'marac-decided'; readonly referralId: string; readonly text: string }
  | { readonly kind: 'grounds-fell'; readonly reason: string }
  | { readonly kind: 'fall-seen'; readonly by: string }
  | { readonly kind: 'closed'; readonly reason: ExitReason; readonly note: string; readonly by: string }
  | { readonly kind: 'transferred'; readonly to: string; readonly reason: string; readonly by: string }
);
