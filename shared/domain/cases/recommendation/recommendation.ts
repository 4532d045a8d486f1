import type { Grade } from '../../risk/facts.ts';
import type { Recommendation as Recommended, RiskFlag } from '../../risk/flags.ts';
import type { Instant } from '../../time.ts';
import type { CaseBase, GroundsFell } from '../case-base.ts';

export type { Recommended };

/** A flag it rests on. Which incidents were counted stands in the judgement. */
export interface Ground {
  readonly flag: RiskFlag;
  /** The rule in words, with the pack's numbers. */
  readonly rule: string;
  /** How many incidents or referrals were counted. */
  readonly counted: number;
}

/** What a judgement says for it, as it was last heard. */
export interface Said {
  /** Flags and, where it does, "grade high". */
  readonly because: readonly string[];
  readonly grounds: readonly Ground[];
  readonly grade: Grade;
  /** Revision of the judgement. */
  readonly judged: number;
  readonly policyVersion: string;
  /** Absent where nobody is recorded as harmed yet: the grade and the address still call for somebody to look. */
  readonly victimId?: string;
  readonly perpetratorIds: readonly string[];
}

export const recommendationStatuses = ['waiting', 'confirmed', 'dismissed', 'second-look', 'withdrawn'] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

export interface Decided {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** Work that the rules call for and a named person decides about. It never changes the officer's grade. */
export interface RecommendationCase extends CaseBase {
  readonly kind: 'recommendation';
  readonly status: RecommendationStatus;
  readonly reference: string;
  /** The person harmed whom it is about, as the judgement names their fact. */
  readonly factId: string;
  readonly recommended: Recommended;
  readonly said: Said;
  /** When it must have been decided; each time it comes to wait again, anew. */
  readonly decideBy: Instant;
  readonly escalatedAt?: Instant;
  readonly confirmed?: Decided & { /** The case that it opened or joined. */ readonly openedCaseId?: string };
  /** The last dismissal. */
  readonly dismissed?: Decided & { /** What it rested on then: more than that raises it again. */ readonly because: readonly string[] };
  /** How often it was dismissed: it may be raised again. */
  readonly dismissals: number;
  readonly secondLook?: Decided & { readonly outcome: 'upheld' | 'overturned' };
  readonly withdrawn?: { readonly at: Instant; readonly reason: string };
  readonly groundsFell?: GroundsFell;
}

export type RecommendationEvent = { readonly at: Instant } & (
  | { readonly kind: 'opened'; readonly force: string; readonly caseId: string; readonly reference: string; readonly factId: string; readonly recommended: Recommended; readonly authority?: string; readonly restricted: boolean; readonly said: Said; readonly decideBy: Instant }
  | { readonly kind: 'reasons-changed'; readonly said: Said }
  | { readonly kind: 'withdrawn'; readonly reason: string; readonly judged: number }
  | { readonly kind: 'raised-again'; readonly said: Said; readonly decideBy: Instant }
  | { readonly kind: 'escalated' }
  | { readonly kind: 'confirmed'; readonly by: string; readonly reason: string; readonly openedCaseId?: string }
  | { readonly kind: 'dismissed'; readonly by: string; readonly reason: string }
  | { readonly kind: 'dismissed-for-second-look'; readonly by: string; readonly reason: string; readonly lookBy: Instant }
  | { readonly kind: 'dismissal-upheld'; readonly by: string; readonly reason: string }
  | { readonly kind: 'dismissal-overturned'; readonly by: string; readonly reason: string; readonly decideBy: Instant }
  | { readonly kind: 'grounds-fell'; readonly reason: string; readonly judged: number; readonly otherPeople?: true }
  | { readonly kind: 'grounds-returned'; readonly said: Said }
  | { readonly kind: 'fall-seen'; readonly by: string }
);
