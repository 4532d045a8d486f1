import type { CaseworkPolicy } from '../../../policy/policy-pack.ts';
import type { Instant } from '../../time.ts';
import { inSample } from '../sample.ts';
import { type CaseDecision, events, ifAllowed, refused } from '../transitions.ts';
import { recommendationTransitions } from './evolve-recommendation.ts';
import { decideByOf } from './hear-judgement.ts';
import type { RecommendationCase, RecommendationEvent } from './recommendation.ts';

export type RecommendationDecision =
  | { readonly kind: 'confirm'; readonly reason: string; readonly openedCaseId?: string }
  | { readonly kind: 'dismiss'; readonly reason: string }
  | { readonly kind: 'uphold'; readonly reason: string }
  | { readonly kind: 'overturn'; readonly reason: string }
  | { readonly kind: 'seen' };

/** A person's decision. Every one but having seen needs a reason; a second look is somebody else's. */
export function decideRecommendation({ recommendation, decision, by, policy, now }: {
  readonly recommendation: RecommendationCase; readonly decision: RecommendationDecision; readonly by: string; readonly policy: CaseworkPolicy; readonly now: Instant;
}): CaseDecision<RecommendationEvent> {
  const { status } = recommendation;
  if (decision.kind === 'seen') return recommendation.groundsFell ? ifAllowed<typeof status, RecommendationEvent>(recommendationTransitions, status, { kind: 'fall-seen', at: now, by }) : refused('there is nothing to have seen');
  const reason = decision.reason.trim();
  if (reason === '') return refused('a decision needs a reason');
  const allowed = (event: RecommendationEvent) => ifAllowed<typeof status, RecommendationEvent>(recommendationTransitions, status, event);
  switch (decision.kind) {
    case 'confirm':
      return allowed({ kind: 'confirmed', at: now, by, reason, ...(decision.openedCaseId === undefined ? {} : { openedCaseId: decision.openedCaseId }) });
    case 'dismiss': {
      // Each dismissal is drawn by itself, so that one raised again and dismissed again may be drawn too.
      const drawn = inSample(policy.secondLookSeed, `${recommendation.caseId}~${recommendation.dismissals}`, policy.secondLookOneIn);
      return allowed(drawn
        ? { kind: 'dismissed-for-second-look', at: now, by, reason, lookBy: decideByOf(recommendation.recommended, policy, now) }
        : { kind: 'dismissed', at: now, by, reason });
    }
    case 'uphold': case 'overturn': {
      if (recommendation.dismissed?.by === by) return refused('a second look is for somebody other than the person who dismissed it');
      return allowed(decision.kind === 'uphold'
        ? { kind: 'dismissal-upheld', at: now, by, reason }
        : { kind: 'dismissal-overturned', at: now, by, reason, decideBy: decideByOf(recommendation.recommended, policy, now) });
    }
    default: {
      const unknown: never = decision;
      throw new Error(`unknown decision ${JSON.stringify(unknown)}`);
    }
  }
}

/** Its clock ran out undecided: the supervisor is told, once for each time it waits. */
export function escalateRecommendation(recommendation: RecommendationCase, now: Instant): readonly RecommendationEvent[] {
  const waits = recommendation.status === 'waiting' || recommendation.status === 'second-look';
  return waits && !recommendation.escalatedAt && recommendation.decideBy <= now ? events<RecommendationEvent>({ kind: 'escalated', at: now }).events : [];
}
