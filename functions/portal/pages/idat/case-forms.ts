import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import { contactKinds, exitReasons, type IdatCase, orderKinds, standings } from '../../../../shared/domain/cases/idat/idat-case.ts';
import { idatTransitions } from '../../../../shared/domain/cases/idat/evolve-idat.ts';
import { whyNoContact } from '../../../../shared/domain/cases/idat/decide-idat.ts';
import type { Workload } from '../../../../shared/domain/cases/workload.ts';
import { mayHappen } from '../../../../shared/domain/cases/transitions.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { CaseworkPolicy } from '../../../../shared/policy/policy-pack.ts';
import { href } from '../../paths.ts';
import { sayStored } from '../../words/say-stored.ts';
import type { Speech } from '../../words/speech.ts';
import type { Filled } from '../desk/fields.ts';
import { type FormView, formsFor, items, noteField, reasonField } from '../casework/page-parts.ts';
import { contactWords, exitWords, orderWords, standingWords } from '../casework/words.ts';

const dateHint = 'Year-month-day, such as 2026-11-30';
const rightToKnow = { tell: 'They will be told', 'not-tell': 'They will not be told', 'knows-already': 'They know already' } as const;

/** What only a supervisor decides; everything else is the officer's of the case, and a supervisor's. */
export const supervisorsOnly: ReadonlySet<string> = new Set(['triage', 'allocate', 'transfer', 'decide-right-to-know']);

export function idatForms({ role, idat, officers, victims, policy, now, filled, say }: {
  readonly role: PortalRole; readonly idat: IdatCase; readonly officers: readonly (Workload & { readonly name: string })[]; readonly victims: readonly { readonly victimId: string; readonly name: string }[];
  readonly policy: CaseworkPolicy; readonly now: Instant; readonly filled: Filled | undefined; readonly say: Speech['say'];
}): readonly FormView[] {
  const form = formsFor(href('idatDecide', { case: idat.caseId }), filled);
  const may = (kind: Parameters<typeof mayHappen<IdatCase['status'], keyof typeof idatTransitions>>[2]) => mayHappen(idatTransitions, idat.status, kind);
  const running = idat.orders.filter(({ endedOn }) => !endedOn);
  const stop = whyNoContact(idat, policy, now);
  const waiting = victims.filter(({ victimId }) => idat.victims.some((link) => link.victimId === victimId && link.rightToKnow && !link.rightToKnow.decision));
  const yesNo = [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }];
  const rows: readonly (readonly [boolean, () => FormView])[] = [
    [idat.groundsFell !== undefined && !idat.groundsFell.seenBy, () => form('seen', 'Its grounds fell: say that you have seen it', 'I have seen it', [])],
    [may('triaged'), () => form('triage', 'Triage', 'Record the triage', [noteField])],
    [may('allocated'), () => form('allocate', 'Allocate to an officer', 'Allocate', [{ name: 'officerId', label: 'Officer', items: officers.map(({ workerId, name, live, limit }) => ({ value: workerId, text: say(live >= limit && workerId !== idat.officerId ? '{name}: {live} live of {limit} (this would be above the limit)' : '{name}: {live} live of {limit}', { name, live, limit }) })) }])],
    [may('begun'), () => form('begin', 'Begin work', 'Begin', [])],
    [may('safety-checked'), () => form('check-safety', 'Answer the victim-safety check', 'Record the answers', [
      { name: 'idvaInvolved', label: 'Is an IDVA involved?', items: [...yesNo, { value: 'not-known', text: 'Not known' }] }, { name: 'contactSafe', label: 'Is contact with the perpetrator safe for the person harmed?', items: yesNo }, { name: 'told', label: 'Who was told that contact is planned?', hint: 'By role, such as "her IDVA"', width: 20 },
    ])],
    [may('contacted'), () => form('record-contact', 'Record contact with the perpetrator', 'Record the contact', [{ name: 'how', label: 'How', items: items(contactKinds, contactWords) }, noteField], stop ? { warning: say('It cannot be recorded now: {why}.', { why: sayStored(say, stop) }) } : {})],
    [may('next-action-set'), () => form('set-next-action', 'Set the next action', 'Set it', [{ name: 'text', label: 'What', long: true }, { name: 'dueOn', label: 'By when', hint: dateHint, width: 20 }])],
    [may('next-action-done') && idat.nextAction !== undefined, () => form('do-next-action', 'The next action is done', 'Record that it is done', [noteField])],
    [may('review-begun'), () => form('begin-review', 'Begin the four-weekly review', 'Begin', [])],
    [may('reviewed'), () => form('review', 'End the review', 'Record the review', [noteField])],
    [may('order-recorded'), () => form('record-order', 'Record an order or bail conditions', 'Record it', [{ name: 'orderKind', label: 'Kind', items: items(orderKinds, orderWords) }, { name: 'from', label: 'From ⟨a day⟩', hint: dateHint, width: 20 }, { name: 'expiresOn', label: 'Last day', hint: dateHint, width: 20 }, { name: 'terms', label: 'Terms', long: true }])],
    ...running.flatMap((order): readonly (readonly [boolean, () => FormView])[] => [
      [may('order-breached'), () => form('record-breach', say('Record a breach: {order} until {day}', { order: say(orderWords[order.orderKind]), day: order.expiresOn }), 'Record the breach', [{ name: 'on', label: 'On', hint: dateHint, width: 20 }], { hidden: [{ name: 'orderId', value: order.orderId }] })],
      [may('order-ended'), () => form('end-order', say('Ended early: {order} until {day}', { order: say(orderWords[order.orderKind]), day: order.expiresOn }), 'Record that it has ended', [{ name: 'on', label: 'Ended on', hint: dateHint, width: 20 }], { hidden: [{ name: 'orderId', value: order.orderId }] })],
    ]),
    [may('standing-changed'), () => form('change-standing', 'Change where they are', 'Record it', [{ name: 'standing', label: 'They are', items: items(standings, standingWords) }])],
    ...waiting.map(({ victimId, name }): readonly [boolean, () => FormView] => [may('right-to-know-decided'), () => form('decide-right-to-know', say('Right to know: {name}', { name }), 'Record the decision', [{ name: 'rightToKnow', label: 'Decision', items: Object.entries(rightToKnow).map(([value, text]) => ({ value, text })) }, reasonField], { hidden: [{ name: 'victimId', value: victimId }] })]),
    [may('transferred'), () => form('transfer', 'Transfer to another team', 'Transfer', [{ name: 'to', label: 'To whom', width: 20 }, reasonField])],
    [may('closed'), () => form('close', 'Close the case', 'Close ⟨the case⟩', [{ name: 'exit', label: 'Why it ends', items: items(exitReasons, exitWords) }, noteField])],
  ];
  return rows.filter(([is]) => is).map(([, make]) => make()).filter(({ decision }) => role === 'idat-supervisor' || !supervisorsOnly.has(decision));
}
