import type { RiskPolicy } from '../../../policy/policy-pack.ts';
import { londonDateOf, londonInstant, minusMonths, plusDays } from '../../clocks/london-time.ts';
import type { CalendarDate, Instant } from '../../time.ts';
import { type CaseDecision, ifAllowed, refused } from '../transitions.ts';
import { maracTransitions } from './evolve-marac.ts';
import type { Audience, MaracEvent, MaracReason, MaracReferral, MaracStatus } from './marac-referral.ts';

export type MaracDecision =
  | { readonly kind: 'list'; readonly meetingOn: CalendarDate }
  | { readonly kind: 'bar'; readonly who: string; readonly why: string }
  | { readonly kind: 'add-item'; readonly itemId: string; readonly text: string; readonly audience: Audience }
  | { readonly kind: 'decide'; readonly text: string; readonly audience: Audience }
  | { readonly kind: 'agree-action'; readonly actionId: string; readonly text: string; readonly owner: string; readonly dueOn: CalendarDate; readonly audience: Audience }
  | { readonly kind: 'do-action'; readonly actionId: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'withdraw'; readonly reason: string };

export interface Referring {
  readonly force: string;
  readonly caseId: string;
  readonly number: number;
  readonly victimId: string;
  readonly perpetratorId: string;
  readonly reason: MaracReason;
  readonly words: string;
  readonly reference?: string;
  readonly authority?: string;
  readonly restricted: boolean;
  readonly by: string;
  /** Earlier referrals of the same pair, withdrawn ones left out, in any order. */
  readonly earlier: readonly Pick<MaracReferral, 'openedAt'>[];
  readonly now: Instant;
}

/** A person refers a pair. It is marked a repeat where the pair was referred within the policy's months before: any abuse since then is one [SafeLives]. */
export function referToMarac(referring: Referring, { maracRepeatMonths }: Pick<RiskPolicy, 'maracRepeatMonths'>): CaseDecision<MaracEvent> {
  const { earlier, now, ...rest } = referring;
  if (rest.words.trim() === '') return refused('it needs a reason');
  if (rest.victimId === rest.perpetratorId) return refused('the pair has to be two people');
  const last = earlier.map(({ openedAt }) => openedAt).sort().at(-1);
  const repeat = last !== undefined && londonDateOf(last) >= minusMonths(londonDateOf(now), maracRepeatMonths);
  return { kind: 'events', events: [{ kind: 'referred', at: now, ...rest, repeat, ...(last === undefined ? {} : { previousReferralAt: last }) }] };
}

/** What the coordinator, or somebody at the meeting, decided, as events; or why it may not be. */
export function decideMarac({ referral, decision, by, now }: { readonly referral: MaracReferral; readonly decision: MaracDecision; readonly by: string; readonly now: Instant }): CaseDecision<MaracEvent> {
  const allowed = (event: MaracEvent) => ifAllowed<MaracStatus, MaracEvent>(maracTransitions, referral.status, event);
  const said = (texts: readonly string[], event: MaracEvent) => (texts.some((text) => text.trim() === '') ? refused('something is left empty') : allowed(event));
  const base = { at: now, by } as const;
  switch (decision.kind) {
    case 'list':
      return decision.meetingOn < londonDateOf(now) ? refused('a meeting cannot be in the past') : allowed({ ...base, kind: 'listed', meetingOn: decision.meetingOn });
    case 'bar':
      return said([decision.who, decision.why], { ...base, kind: 'barred', who: decision.who, why: decision.why });
    case 'add-item':
      return said([decision.text], { ...base, kind: 'item-added', itemId: decision.itemId, text: decision.text, audience: decision.audience });
    case 'decide':
      return said([decision.text], { ...base, kind: 'decided', text: decision.text, audience: decision.audience });
    case 'agree-action': {
      const { kind: _kind, ...action } = decision;
      if (action.dueOn < londonDateOf(now)) return refused('an action cannot be due in the past');
      return said([action.text, action.owner], { ...base, kind: 'action-agreed', ...action });
    }
    case 'do-action':
      return referral.actions.some(({ actionId, doneAt }) => actionId === decision.actionId && !doneAt) ? allowed({ ...base, kind: 'action-done', actionId: decision.actionId }) : refused('no such action is open');
    case 'close':
      return referral.actions.some(({ doneAt }) => !doneAt) ? refused('an action is still open') : allowed({ ...base, kind: 'closed' });
    case 'withdraw':
      return said([decision.reason], { ...base, kind: 'withdrawn', reason: decision.reason });
    default: {
      const unknown: never = decision;
      throw new Error(`unknown decision ${JSON.stringify(unknown)}`);
    }
  }
}

/** An action is chased on the morning after its day. */
export function chaseAt({ dueOn }: { readonly dueOn: CalendarDate }): Instant {
  return londonInstant(plusDays(dueOn, 1), '08:00');
}

export function chaseActions(referral: MaracReferral, now: Instant): readonly MaracEvent[] {
  if (referral.status !== 'listed' && referral.status !== 'heard') return [];
  return referral.actions.filter((action) => !action.doneAt && !action.chasedAt && chaseAt(action) <= now).map(({ actionId }) => ({ kind: 'action-chased', at: now, actionId }));
}
