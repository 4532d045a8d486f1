import { describe, expect, it } from 'vitest';
import { caseEntry } from '../../../shared/domain/cases/case-record.ts';
import { incidentForIdat } from '../../../shared/domain/cases/hear-incident.ts';
import { decideIdat, type IdatDecision, whyNoContact } from '../../../shared/domain/cases/idat/decide-idat.ts';
import type { IdatCase, IdatEvent } from '../../../shared/domain/cases/idat/idat-case.ts';
import { bandOf, idatQueue, ordersRunning, pressingOn } from '../../../shared/domain/cases/idat/idat-queue.ts';
import { idatWorkload } from '../../../shared/domain/cases/workload.ts';
import { aFact, aJudgement, anIdatCase, aWorker, now, pack, policy, referred, worked } from './a-case.ts';

const decide = (idat: IdatCase, decision: IdatDecision, at = now) => decideIdat({ idat, decision, by: 'O1', policy, now: at });
function after(idat: IdatCase, decision: IdatDecision, at = now): IdatCase {
  const outcome = decide(idat, decision, at);
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  return caseEntry('idat', idat, outcome.events).record;
}
const active = anIdatCase(...worked);
const safe = { kind: 'check-safety', idvaInvolved: 'yes', contactSafe: 'yes', told: 'her IDVA' } as const;
const visit = { kind: 'record-contact', how: 'home-visit', note: 'Spoke at the door.' } as const;

describe('contact with a perpetrator', () => {
  it.each<[string, IdatCase, string, RegExp]>([
    ['before the safety check', active, now, /has to be answered first/],
    ['where it says that contact is not safe', after(active, { ...safe, contactSafe: 'no' }), now, /not safe/],
    ['where an incident came since', caseEntry('idat', after(active, safe), [{ kind: 'incident-added', at: '2026-11-09T11:00:00Z', reference: 'CHE-2' }]).record, '2026-11-09T12:00:00Z', /an incident has come/],
    ['where the check is more than a week old', after(active, safe), '2026-11-16T10:10:01Z', /more than 7 days old/],
    ['of somebody who has died', after(after(active, safe), { kind: 'change-standing', standing: 'deceased' }), now, /died/],
    ['before work has begun', after(anIdatCase(...worked.slice(0, 2)), safe), now, /has not begun/],
  ])('cannot be recorded %s', (_, idat, at, why) => {
    expect(decide(idat, visit, at)).toEqual({ kind: 'refused', why: expect.stringMatching(why) as string });
  });

  it('can be recorded once the check is answered, by whom it was answered and who was told kept', () => {
    const checked = after(active, safe);
    expect(whyNoContact(checked, policy, '2026-11-16T10:10:00Z')).toBeUndefined();
    expect(checked.safetyCheck).toMatchObject({ by: 'O1', told: 'her IDVA', idvaInvolved: 'yes' });
    expect(after(checked, visit)).toMatchObject({ contacts: 1, lastContactAt: now });
  });
});

describe('what is refused on an IDAT case', () => {
  it.each<[string, IdatDecision]>([
    ['a next action in the past', { kind: 'set-next-action', text: 'Ring', dueOn: '2026-11-08' }],
    ['an order that ends before it begins', { kind: 'record-order', orderId: 'o1', orderKind: 'dvpo', from: '2026-11-09', expiresOn: '2026-11-08', terms: 'Not to go there' }],
    ['a breach of an order that is not there', { kind: 'record-breach', orderId: 'o9', on: '2026-11-09' }],
    ['the end of one', { kind: 'end-order', orderId: 'o9', on: '2026-11-09' }],
    ['a right-to-know decision that does not wait', { kind: 'decide-right-to-know', victimId: 'V1', decision: 'tell', reason: 'r' }],
    ['closing without a note', { kind: 'close', reason: 'risk-reduced', note: '  ' }],
    ['a transfer to nobody', { kind: 'transfer', to: '', reason: 'moved' }],
    ['having seen what is not there', { kind: 'seen' }],
    ['a second triage', { kind: 'triage', note: 'again' }],
    ['an action done that was never set', { kind: 'do-next-action', note: 'done' }],
  ])('%s', (_, decision) => {
    expect(decide(active, decision).kind).toBe('refused');
  });
});

describe('an allocation', () => {
  const cases = Array.from({ length: 15 }, (_, i) => anIdatCase({ ...worked[0] } as IdatEvent, { kind: 'allocated', at: now, officerId: i < 8 ? 'half' : 'full', by: 'S1' }));
  it('counts live cases only, against the share of full time', () => {
    expect(idatWorkload(aWorker('half', { fullTime: 0.5 }), cases, policy)).toEqual({ workerId: 'half', live: 8, limit: 7, above: true });
    expect(idatWorkload(aWorker('full'), cases, policy)).toEqual({ workerId: 'full', live: 7, limit: 15, above: false });
    const closed = cases.map((idat) => caseEntry('idat', idat, [{ kind: 'closed', at: now, reason: 'other', note: 'n', by: 'S1' }]).record);
    expect(idatWorkload(aWorker('half'), closed, policy).live).toBe(0);
  });
  it('above the limit is warned about and on the record, not refused', () => {
    const triaged = anIdatCase({ kind: 'triaged', at: now, by: 'S1', note: 'n' });
    expect(decide(triaged, { kind: 'allocate', workload: { workerId: 'O2', live: 15, limit: 15, above: false } })).toEqual({ kind: 'events', events: [{ kind: 'allocated', at: now, by: 'O1', officerId: 'O2', above: 16 }] });
    expect(decide(triaged, { kind: 'allocate', workload: { workerId: 'O2', live: 14, limit: 15, above: false } })).toEqual({ kind: 'events', events: [{ kind: 'allocated', at: now, by: 'O1', officerId: 'O2' }] });
  });
});

describe('the four-weekly review', () => {
  it('moves the day on by four weeks when it is done, and comes up when the day has come', () => {
    const begun = after(active, { kind: 'begin-review' });
    expect(after(begun, { kind: 'review', note: 'Quiet.' }).nextReviewOn).toBe('2026-12-07');
    expect(pressingOn(active, '2026-12-06T23:00:00Z')).not.toContain('review-due');
    expect(pressingOn(active, '2026-12-07T00:00:00Z')).toContain('review-due');
  });
});

describe('what presses on a case', () => {
  const order = { kind: 'record-order', orderId: 'o1', orderKind: 'dvpo', from: '2026-11-01', expiresOn: '2026-11-16', terms: 'Not within 100 m' } as const;
  it('orders: ending within a week, breached, and over the day after their last', () => {
    const ordered = after(active, order);
    expect(pressingOn(ordered, now)).toContain('order-ends-soon');
    expect(pressingOn(ordered, '2026-11-08T09:00:00Z')).not.toContain('order-ends-soon');
    expect(pressingOn(after(ordered, { kind: 'record-breach', orderId: 'o1', on: '2026-11-09', reference: 'CHE-3' }), now)).toContain('order-breached');
    expect(ordersRunning(ordered, '2026-11-16')).toHaveLength(1);
    expect(ordersRunning(ordered, '2026-11-17')).toHaveLength(0);
    expect(ordersRunning(after(ordered, { kind: 'end-order', orderId: 'o1', on: '2026-11-09' }), '2026-11-10')).toHaveLength(0);
  });
  it('no next action, and one overdue', () => {
    expect(pressingOn(active, now)).toContain('no-next-action');
    const set = after(active, { kind: 'set-next-action', text: 'Ring', dueOn: '2026-11-09' });
    expect(pressingOn(set, now)).not.toContain('next-action-overdue');
    expect(pressingOn(set, '2026-11-10T00:00:00Z')).toContain('next-action-overdue');
  });
});

describe('an incident that names a perpetrator of the queue', () => {
  const serial = anIdatCase({ kind: 'victim-linked', at: now, victimId: 'V1', reference: 'CHE-1', restricted: false });
  const about = { policy, now, relationship: 'partners' };
  const other = aJudgement({ reference: 'CHE-2', fact: { id: 'CHE-2', victimId: 'V2' } });

  it('is added, its victim linked, and a right-to-know decision recommended for a new partner of a serial one', () => {
    expect(incidentForIdat(serial, other, about)).toEqual([
      { kind: 'incident-added', at: now, reference: 'CHE-2' },
      { kind: 'victim-linked', at: now, victimId: 'V2', reference: 'CHE-2', restricted: false, authority: '896' },
      { kind: 'right-to-know-recommended', at: now, victimId: 'V2', decideBy: '2026-12-07T10:10:00Z' },
    ]);
  });
  it('recommends no right to know where they are not partners, or the perpetrator is no serial one', () => {
    const kinds = (events: readonly IdatEvent[]) => events.map(({ kind }) => kind);
    expect(kinds(incidentForIdat(serial, other, { ...about, relationship: 'siblings' }))).not.toContain('right-to-know-recommended');
    const once = caseEntry('idat', undefined, [{ ...referred, entry: { kind: 'referral', from: 'probation', reason: 'r', by: 'S1' } }]).record;
    expect(kinds(incidentForIdat(once, other, about))).toEqual(['incident-added', 'victim-linked']);
  });
  it('changes nothing the second time', () => {
    expect(incidentForIdat(caseEntry('idat', serial, incidentForIdat(serial, other, about)).record, other, about)).toEqual([]);
  });
  it('is taken back with its link, and the case flagged, if it is withdrawn or turns out to be about others', () => {
    const linked = caseEntry('idat', serial, incidentForIdat(serial, other, about)).record;
    for (const gone of [{ ...other, withdrawn: true }, aJudgement({ reference: 'CHE-2', fact: { id: 'CHE-2', victimId: 'V2', perpetratorIds: ['P9'] } })]) {
      const events = incidentForIdat(linked, gone, about);
      expect(events.map(({ kind }) => kind)).toEqual(['grounds-fell', 'victim-unlinked']);
      expect(caseEntry('idat', linked, events).record.victims.map(({ victimId }) => victimId)).toEqual(['V1']);
    }
  });
  it('says nothing to a closed case', () => {
    const closed = caseEntry('idat', serial, [{ kind: 'closed', at: now, reason: 'other', note: 'n', by: 'S1' }]).record;
    expect(incidentForIdat(closed, other, about)).toEqual([]);
  });
});

describe('the queue', () => {
  const p2 = caseEntry('idat', undefined, [{ ...referred, caseId: 'idat-2', perpetratorId: 'P2' }]).record;
  const p3 = caseEntry('idat', undefined, [{ ...referred, caseId: 'idat-3', perpetratorId: 'P3', entry: { kind: 'referral', from: 'probation', reason: 'r', by: 'S1' } }]).record;
  const facts = [aFact({ id: 'A' }), aFact({ id: 'B', victimId: 'V2' }), aFact({ id: 'C', perpetratorIds: ['P2'], offenceGroup: null })];
  const queue = idatQueue([p3, p2, active], facts, now, pack);

  it('is ranked, with the parts of each score, its band and what was not scored; those not ranked come last', () => {
    expect(queue.rows.map(({ idat, ranked, band }) => [idat.subjectId, ranked?.rank, ranked?.unscored, band])).toEqual([['P1', 1, 0, bandOf(queue.rows[0]?.ranked?.score ?? -1, policy)], ['P2', 2, 1, bandOf(queue.rows[1]?.ranked?.score ?? -1, policy)], ['P3', undefined, undefined, 'not-ranked']]);
    expect(Object.keys(queue.rows[0]?.ranked?.parts ?? {}).sort()).toEqual(['frequency', 'gravity', 'recency', 'victims']);
  });
  it('says allegations, not findings, and that the matrix is illustrative', () => {
    expect(queue).toMatchObject({ words: 'Allegations, not findings', illustrative: true });
  });
  it.each([[100, 'highest'], [75, 'highest'], [74.9, 'high'], [50, 'high'], [25, 'middle'], [24.9, 'lower'], [0, 'lower']])('a score of %s is %s', (score, band) => {
    expect(bandOf(score, policy)).toBe(band);
  });
});
