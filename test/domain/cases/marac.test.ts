import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertsOf } from '../../../shared/domain/cases/alerts.ts';
import { caseEntry, clockOf } from '../../../shared/domain/cases/case-record.ts';
import { chaseActions, decideMarac, type MaracDecision, referToMarac } from '../../../shared/domain/cases/marac/decide-marac.ts';
import type { MaracReferral } from '../../../shared/domain/cases/marac/marac-referral.ts';
import { pictureOf } from '../../../shared/domain/cases/review/picture.ts';
import { londonDateOf, minusMonths } from '../../../shared/domain/clocks/london-time.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { type aFact, aJudgement, aReferral, now, pack, policy } from './a-case.ts';

const listed = { kind: 'listed', at: now, meetingOn: '2026-11-26', by: 'M1' } as const;
const agreed = { kind: 'action-agreed', at: now, actionId: 'a1', text: 'Alarm fitted', owner: 'Housing, J. Flood', dueOn: '2026-12-01', audience: 'everyone', by: 'M1' } as const;
const decide = (referral: MaracReferral, decision: MaracDecision, at = now) => decideMarac({ referral, decision, by: 'M1', now: at });
const referring = { force: 'cheshire', caseId: 'm', number: 2, victimId: 'V1', perpetratorId: 'P1', reason: 'judgement', words: 'Worried.', restricted: false, by: 'I1', now } as const;

describe('a referral to the MARAC', () => {
  it.each<[string, readonly { openedAt: string }[], boolean]>([
    ['first', [], false],
    ['twelve months to the day after the last', [{ openedAt: '2025-11-09T12:00:00Z' }], true],
    ['a day more than twelve months after', [{ openedAt: '2025-11-08T12:00:00Z' }], false],
    ['after an old one and a new one, in either order', [{ openedAt: '2026-10-01T12:00:00Z' }, { openedAt: '2024-01-01T12:00:00Z' }], true],
  ])('%s: a repeat, %s', (_, earlier, repeat) => {
    expect(referToMarac({ ...referring, earlier }, pack.risk)).toMatchObject({ kind: 'events', events: [{ repeat }] });
  });
  it('is a repeat exactly within the policy\'s months, at every distance', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), (days) => {
      const before = plusMinutes(now, -days * 1440);
      expect(referToMarac({ ...referring, earlier: [{ openedAt: before }] }, pack.risk)).toMatchObject({ events: [{ repeat: londonDateOf(before) >= minusMonths('2026-11-09', pack.risk.maracRepeatMonths), previousReferralAt: before }] });
    }), { seed: 20261109 });
  });
  it('needs a reason and two people', () => {
    expect(referToMarac({ ...referring, words: ' ', earlier: [] }, pack.risk).kind).toBe('refused');
    expect(referToMarac({ ...referring, perpetratorId: 'V1', earlier: [] }, pack.risk).kind).toBe('refused');
  });
});

describe('what is refused', () => {
  it.each<[string, MaracReferral, MaracDecision]>([
    ['a meeting in the past', aReferral(), { kind: 'list', meetingOn: '2026-11-08' }],
    ['a decision before it is on an agenda', aReferral(), { kind: 'decide', text: 'd', audience: 'everyone' }],
    ['an action due in the past', aReferral(listed), { kind: 'agree-action', actionId: 'a', text: 't', owner: 'o', dueOn: '2026-11-08', audience: 'everyone' }],
    ['an action without an owner', aReferral(listed), { kind: 'agree-action', actionId: 'a', text: 't', owner: ' ', dueOn: '2026-12-08', audience: 'everyone' }],
    ['an action done that is not there', aReferral(listed), { kind: 'do-action', actionId: 'a' }],
    ['closing with an action open', aReferral(listed, agreed, { kind: 'decided', at: now, text: 'd', audience: 'everyone', by: 'M1' }), { kind: 'close' }],
    ['withdrawing what was heard', aReferral(listed, { kind: 'decided', at: now, text: 'd', audience: 'everyone', by: 'M1' }), { kind: 'withdraw', reason: 'r' }],
    ['a party kept out without saying why', aReferral(), { kind: 'bar', who: 'Cllr D. Marchetti', why: '' }],
  ])('%s', (_, referral, decision) => {
    expect(decide(referral, decision).kind).toBe('refused');
  });
});

describe('an action', () => {
  const agenda = aReferral(listed, agreed);
  it('is chased once, on the morning after its day, unless it is done', () => {
    expect(clockOf(agenda, policy)).toBe('2026-12-02T08:00:00Z');
    expect(chaseActions(agenda, '2026-12-02T07:59:59Z')).toEqual([]);
    const chased = chaseActions(agenda, '2026-12-02T08:00:00Z');
    const entry = caseEntry('marac', agenda, chased);
    expect(alertsOf(entry)).toEqual([{ to: 'supervisors', why: 'action-overdue' }]);
    expect(chaseActions(entry.record, '2026-12-03T08:00:00Z')).toEqual([]);
    expect(clockOf(entry.record, policy)).toBeUndefined();
    expect(chaseActions(aReferral(listed, agreed, { kind: 'action-done', at: now, actionId: 'a1', by: 'M1' }), '2026-12-03T08:00:00Z')).toEqual([]);
  });
});

describe('the supervisor\'s picture', () => {
  const judged = aJudgement({ reference: 'CHE-9', fact: { id: 'CHE-9', childIds: ['K1', 'K2'] } });
  const of = (reference: string, fact: Partial<ReturnType<typeof aFact>>) => aJudgement({ reference, fact: { id: reference, ...fact } });
  const elsewhere = { victimId: 'V8', perpetratorIds: ['P8'], addressId: 'A8', childIds: [] };
  const picture = pictureOf(judged, [
    of('SAME-PAIR', { ...elsewhere, victimId: 'V1', perpetratorIds: ['P1'], reportedAt: '2026-09-01T09:00:00Z' }),
    of('SAME-VICTIM', { ...elsewhere, victimId: 'V1', reportedAt: '2026-09-02T09:00:00Z' }),
    of('SAME-CHILD', { ...elsewhere, childIds: ['K2', 'K2', 'K7'], reportedAt: '2026-09-03T09:00:00Z' }),
    of('SAME-HOUSE', { ...elsewhere, addressId: 'A1', reportedAt: '2026-09-04T09:00:00Z' }),
    of('STRANGER', elsewhere), { ...of('WITHDRAWN', {}), withdrawn: true }, judged,
  ]);
  it('shows couple, child and address in one list, the latest first, each said by what it shares', () => {
    expect(picture.rows.map(({ reference, samePair, samePerson, sameChildren, sameAddress }) => [reference, samePair, samePerson, sameChildren.join(), sameAddress])).toEqual([
      ['CHE-9', true, true, 'K1,K2', true], ['SAME-HOUSE', false, false, '', true], ['SAME-CHILD', false, false, 'K2', false], ['SAME-VICTIM', false, true, '', false], ['SAME-PAIR', true, true, '', false],
    ]);
  });
  it('counts them', () => {
    expect(picture.counts).toEqual({ person: 3, pair: 2, address: 2, children: [{ childId: 'K1', incidents: 1 }, { childId: 'K2', incidents: 2 }] });
    expect(picture.peopleHarmed).toBe(2);
    expect(picture.words).toBe('Allegations, not findings');
  });
  it('counts nothing by an address that is no single household, and shows nothing where nobody is recorded as harmed', () => {
    expect(pictureOf(of('R', { addressKind: 'confidential' }), [of('S', { ...elsewhere, addressId: 'A1', addressKind: 'confidential' })]).counts.address).toBe(0);
    expect(pictureOf({ ...judged, fact: undefined }, []).rows).toEqual([]);
  });
});
