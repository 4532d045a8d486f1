import type { CaseworkPolicy } from '../../../policy/policy-pack.ts';
import { dayOf, londonDateOf, plusDays } from '../../clocks/london-time.ts';
import { inEnglish } from '../../say.ts';
import { type CalendarDate, epochMs, type Instant } from '../../time.ts';
import { type CaseDecision, ifAllowed, refused } from '../transitions.ts';
import type { Workload } from '../workload.ts';
import { idatTransitions } from './evolve-idat.ts';
import type { ContactKind, ExitReason, IdatCase, IdatEvent, IdatStatus, OrderKind, SafetyCheck, Standing } from './idat-case.ts';

export type IdatDecision =
  | { readonly kind: 'triage'; readonly note: string }
  | { readonly kind: 'allocate'; readonly workload: Workload }
  | { readonly kind: 'begin' }
  | { readonly kind: 'begin-review' }
  | { readonly kind: 'review'; readonly note: string }
  | { readonly kind: 'set-next-action'; readonly text: string; readonly dueOn: CalendarDate }
  | { readonly kind: 'do-next-action'; readonly note: string }
  | { readonly kind: 'record-order'; readonly orderId: string; readonly orderKind: OrderKind; readonly from: CalendarDate; readonly expiresOn: CalendarDate; readonly terms: string }
  | { readonly kind: 'record-breach'; readonly orderId: string; readonly on: CalendarDate; readonly reference?: string }
  | { readonly kind: 'end-order'; readonly orderId: string; readonly on: CalendarDate }
  | { readonly kind: 'check-safety'; readonly idvaInvolved: SafetyCheck['idvaInvolved']; readonly contactSafe: SafetyCheck['contactSafe']; readonly told: string }
  | { readonly kind: 'record-contact'; readonly how: ContactKind; readonly note: string }
  | { readonly kind: 'change-standing'; readonly standing: Standing }
  | { readonly kind: 'decide-right-to-know'; readonly victimId: string; readonly decision: 'tell' | 'not-tell' | 'knows-already'; readonly reason: string }
  | { readonly kind: 'seen' }
  | { readonly kind: 'close'; readonly reason: ExitReason; readonly note: string }
  | { readonly kind: 'transfer'; readonly to: string; readonly reason: string };

/** What somebody working an IDAT case decided, as events; or why it may not be. */
export function decideIdat({ idat, decision, by, policy, now }: { readonly idat: IdatCase; readonly decision: IdatDecision; readonly by: string; readonly policy: CaseworkPolicy; readonly now: Instant }): CaseDecision<IdatEvent> {
  const allowed = (event: IdatEvent) => ifAllowed<IdatStatus, IdatEvent>(idatTransitions, idat.status, event);
  const said = (text: string, event: IdatEvent) => (text.trim() === '' ? refused('it needs a reason or a note') : allowed(event));
  const today = londonDateOf(now);
  const base = { at: now, by } as const;
  switch (decision.kind) {
    case 'triage':
      return said(decision.note, { ...base, kind: 'triaged', note: decision.note });
    case 'allocate': {
      const { workerId, live, limit } = decision.workload;
      const withThis = idat.officerId === workerId ? live : live + 1;
      return allowed({ ...base, kind: 'allocated', officerId: workerId, ...(withThis > limit ? { above: withThis } : {}) });
    }
    case 'begin':
      return allowed({ ...base, kind: 'begun' });
    case 'begin-review':
      return allowed({ ...base, kind: 'review-begun' });
    case 'review':
      return said(decision.note, { ...base, kind: 'reviewed', note: decision.note, nextReviewOn: plusDays(today, policy.reviewWeeks * 7) });
    case 'set-next-action':
      if (decision.dueOn < today) return refused('the next action cannot be due in the past');
      return said(decision.text, { ...base, kind: 'next-action-set', text: decision.text, dueOn: decision.dueOn });
    case 'do-next-action':
      return idat.nextAction ? said(decision.note, { ...base, kind: 'next-action-done', note: decision.note }) : refused('there is no next action');
    case 'record-order': {
      const { kind: _kind, ...order } = decision;
      if (dayOf(order.expiresOn) < dayOf(order.from)) return refused('an order cannot end before it begins');
      return said(order.terms, { ...base, kind: 'order-recorded', ...order });
    }
    case 'record-breach':
      if (!idat.orders.some(({ orderId }) => orderId === decision.orderId)) return refused('there is no such order on this case');
      if (decision.on > today) return refused('a breach cannot be in the future');
      return allowed({ ...base, kind: 'order-breached', orderId: decision.orderId, on: decision.on, ...(decision.reference === undefined ? {} : { reference: decision.reference }) });
    case 'end-order': {
      const order = idat.orders.find(({ orderId, endedOn }) => orderId === decision.orderId && !endedOn);
      if (!order) return refused('there is no such order running on this case');
      if (decision.on > today) return refused('an end that is still to come is the last day of the order');
      if (decision.on < order.from) return refused('an order cannot end before it begins');
      return allowed({ ...base, kind: 'order-ended', orderId: decision.orderId, on: decision.on });
    }
    case 'check-safety':
      return said(decision.told, { ...base, kind: 'safety-checked', idvaInvolved: decision.idvaInvolved, contactSafe: decision.contactSafe, told: decision.told });
    case 'record-contact': {
      const why = whyNoContact(idat, policy, now);
      return why ? refused(why) : said(decision.note, { ...base, kind: 'contacted', how: decision.how, note: decision.note });
    }
    case 'change-standing':
      return idat.standing === decision.standing ? refused('that is how it stands already') : allowed({ ...base, kind: 'standing-changed', standing: decision.standing });
    case 'decide-right-to-know': {
      const open = idat.victims.some(({ victimId, rightToKnow }) => victimId === decision.victimId && rightToKnow && !rightToKnow.decision);
      return open ? said(decision.reason, { ...base, kind: 'right-to-know-decided', victimId: decision.victimId, decision: decision.decision, reason: decision.reason }) : refused('no such decision waits');
    }
    case 'seen':
      return idat.groundsFell ? allowed({ ...base, kind: 'fall-seen' }) : refused('there is nothing to have seen');
    case 'close':
      return said(decision.note, { ...base, kind: 'closed', reason: decision.reason, note: decision.note });
    case 'transfer':
      return decision.to.trim() === '' ? refused('say to whom') : said(decision.reason, { ...base, kind: 'transferred', to: decision.to, reason: decision.reason });
    default: {
      const unknown: never = decision;
      throw new Error(`unknown decision ${JSON.stringify(unknown)}`);
    }
  }
}

export const noContactForAge = 'the victim-safety check is more than {days} days old: answer it again';

/** Why contact with the perpetrator may not be recorded now; undefined where it may. */
export function whyNoContact(idat: IdatCase, policy: CaseworkPolicy, now: Instant): string | undefined {
  const { safetyCheck, lastIncidentAt, standing } = idat;
  if (standing === 'deceased') return 'this person is recorded as having died';
  if (!safetyCheck) return 'the victim-safety check has to be answered first';
  if (safetyCheck.contactSafe !== 'yes') return 'the victim-safety check says that contact is not safe';
  if (lastIncidentAt && lastIncidentAt > safetyCheck.at) return 'an incident has come since the victim-safety check: answer it again';
  if (epochMs(now) - epochMs(safetyCheck.at) > policy.safetyCheckDays * 86_400_000) return inEnglish(noContactForAge, { days: policy.safetyCheckDays });
  return undefined;
}
