import type { CalendarDate, Instant } from '../../time.ts';
import type { CaseBase } from '../case-base.ts';

export const maracStatuses = ['referred', 'listed', 'heard', 'closed', 'withdrawn'] as const;
export type MaracStatus = (typeof maracStatuses)[number];
export const liveMaracStatuses: readonly MaracStatus[] = ['referred', 'listed', 'heard'];
/** The criteria of SafeLives: visible high risk, professional judgement, escalation, repeat. */
export const maracReasons = ['threshold', 'judgement', 'escalation', 'repeat'] as const;
export type MaracReason = (typeof maracReasons)[number];
/** `never-for-perpetrator-contact`: kept from everyone who works with the perpetrator. */
export const audiences = ['everyone', 'never-for-perpetrator-contact'] as const;
export type Audience = (typeof audiences)[number];

export interface MaracItem {
  readonly itemId: string;
  readonly text: string;
  readonly audience: Audience;
  readonly by: string;
  readonly at: Instant;
}

export interface MaracAction {
  readonly actionId: string;
  readonly text: string;
  /** A named person or role at an agency. */
  readonly owner: string;
  readonly dueOn: CalendarDate;
  readonly audience: Audience;
  readonly doneAt?: Instant;
  readonly chasedAt?: Instant;
}

/** Somebody who must not be sent the papers or be in the room: a party, a relation, a colleague of one. */
export interface MustNotReceive {
  readonly who: string;
  readonly why: string;
}

/** A pair before the MARAC. */
export interface MaracReferral extends CaseBase {
  readonly kind: 'marac';
  readonly status: MaracStatus;
  readonly victimId: string;
  readonly perpetratorId: string;
  readonly reason: MaracReason;
  readonly words: string;
  readonly reference?: string;
  readonly referredBy: string;
  /** The same pair was referred within the policy's months before. */
  readonly repeat: boolean;
  readonly previousReferralAt?: Instant;
  readonly meetingOn?: CalendarDate;
  readonly mustNotReceive: readonly MustNotReceive[];
  readonly items: readonly MaracItem[];
  readonly actions: readonly MaracAction[];
  readonly decision?: { readonly text: string; readonly audience: Audience; readonly by: string; readonly at: Instant };
  readonly withdrawn?: { readonly reason: string; readonly by: string };
}

export type MaracEvent = { readonly at: Instant } & (
  | { readonly kind: 'referred'; readonly force: string; readonly caseId: string; readonly number: number; readonly victimId: string; readonly perpetratorId: string; readonly reason: MaracReason; readonly words: string; readonly reference?: string; readonly authority?: string; readonly restricted: boolean; readonly repeat: boolean; readonly previousReferralAt?: Instant; readonly by: string }
  | { readonly kind: 'listed'; readonly meetingOn: CalendarDate; readonly by: string }
  | { readonly kind: 'barred'; readonly who: string; readonly why: string; readonly by: string }
  | { readonly kind: 'item-added'; readonly itemId: string; readonly text: string; readonly audience: Audience; readonly by: string }
  | { readonly kind: 'decided'; readonly text: string; readonly audience: Audience; readonly by: string }
  | { readonly kind: 'action-agreed'; readonly actionId: string; readonly text: string; readonly owner: string; readonly dueOn: CalendarDate; readonly audience: Audience; readonly by: string }
  | { readonly kind: 'action-done'; readonly actionId: string; readonly by: string }
  | { readonly kind: 'action-chased'; readonly actionId: string }
  | { readonly kind: 'closed'; readonly by: string }
  | { readonly kind: 'withdrawn'; readonly reason: string; readonly by: string }
);
