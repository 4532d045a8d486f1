import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertsOf } from '../../../shared/domain/cases/alerts.ts';
import { caseEntry, clockOf } from '../../../shared/domain/cases/case-record.ts';
import { incidentForIdva } from '../../../shared/domain/cases/hear-incident.ts';
import { chooseIdva, opposingCases, whyNotOffered } from '../../../shared/domain/cases/idva/choose-idva.ts';
import { decideIdva, type IdvaDecision } from '../../../shared/domain/cases/idva/decide-idva.ts';
import type { IdvaCase, IdvaEvent } from '../../../shared/domain/cases/idva/idva-case.ts';
import { moveIdvaCase } from '../../../shared/domain/cases/idva/move-idva-case.ts';
import { ownerOfSafety } from '../../../shared/domain/cases/idva/owner-of-safety.ts';
import { otherPartiesOf, strandsOf } from '../../../shared/domain/cases/strands.ts';
import { isOnDuty, type Worker } from '../../../shared/domain/cases/worker.ts';
import type { PartyKey } from '../../../shared/domain/notification/content.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { accepted, aJudgement, anIdvaCase, aWorker, idvaOpened, now, offered, policy } from './a-case.ts';

const parties: readonly PartyKey[] = [{ personId: 'N-1', familyNames: ['marchetti'], initials: ['d'], addresses: ['14@CQ74TN'] }];
const choosing = (over: { idva?: IdvaCase; workers?: readonly Worker[]; cases?: readonly IdvaCase[]; now?: string } = {}) => ({ idva: anIdvaCase(), workers: [], cases: [], parties, policy, now, ...over });
const other = (caseId: string, over: Partial<IdvaEvent & { kind: 'opened' }> = {}, ...events: IdvaEvent[]) => caseEntry('idva', undefined, [{ ...idvaOpened, caseId, victimId: caseId, ...over }, ...events]).record;
const full = Array.from({ length: 25 }, (_, i) => other(`X${i}`, {}, offered, accepted));

describe('who is offered a case', () => {
  it.each<[string, Worker, readonly IdvaCase[], IdvaCase | undefined, string | undefined]>([
    ['somebody on duty, for the authority, with room', aWorker('I1'), [], undefined, undefined],
    ['not on duty', aWorker('I1', { shifts: [{ days: [6, 7], from: '09:00', to: '17:00' }] }), [], undefined, 'not-on-duty'],
    ['of another authority', aWorker('I1', { authorities: ['895'] }), [], undefined, 'other-authority'],
    ['of every authority', aWorker('I1', { authorities: [] }), [], undefined, undefined],
    ['full', aWorker('I1'), full, undefined, 'no-capacity'],
    ['full, had they not agreed to hold more', aWorker('I1', { capacity: 40 }), full, undefined, undefined],
    ['with a party\'s surname and first initial', aWorker('I1', { familyName: 'Marchetti', givenName: 'Donna' }), [], undefined, 'may-know-a-party'],
    ['of a party\'s address', aWorker('I1', { homeAddress: '14 Larkspur Row', homePostcode: 'CQ7 4TN' }), [], undefined, 'may-know-a-party'],
    ['who has declared that they know somebody of the name', aWorker('I1', { declaredConflicts: [{ familyName: 'Marchetti' }] }), [], undefined, 'may-know-a-party'],
    ['who is a party by the force\'s id', aWorker('I1', { policePersonIds: ['N-1'] }), [], undefined, 'may-know-a-party'],
    ['who works with the other party', aWorker('I1'), [other('P1', { otherParties: ['V1'] }, offered, accepted)], undefined, 'works-with-other-party'],
    ['who has been offered the other party', aWorker('I1'), [other('P1', { otherParties: [] }, offered)], undefined, 'works-with-other-party'],
    ['who has declined it', aWorker('I1'), [], anIdvaCase(offered, { kind: 'declined', at: now, idvaId: 'I1', reason: 'full' }), 'asked-before'],
  ])('%s', (_, worker, cases, idva, why) => {
    expect(whyNotOffered(worker, choosing({ workers: [worker], cases, ...(idva ? { idva } : {}) }))).toBe(why);
  });

  it('the one with most room, and it is said why not the others', () => {
    const workers = [aWorker('I1'), aWorker('I2'), aWorker('I3', { authorities: ['895'] }), aWorker('S1', { role: 'idva-supervisor' })];
    expect(chooseIdva(choosing({ workers, cases: [other('X1', {}, offered)] }))).toMatchObject({ chosen: { workerId: 'I2' }, passedOver: [{ idvaId: 'I3', why: 'other-authority' }] });
  });

  it('never one worker for both parties', () => {
    const cases = [other('P1', { otherParties: ['V1'] }, offered, accepted)];
    expect(opposingCases(anIdvaCase(), cases).map(({ caseId }) => caseId)).toEqual(['P1']);
    expect(chooseIdva(choosing({ workers: [aWorker('I1'), aWorker('I2')], cases })).chosen?.workerId).toBe('I2');
  });
});

describe('a shift', () => {
  const nights = { active: true, shifts: [{ days: [1], from: '22:00', to: '06:00' }] };
  it.each([['2026-11-09T21:59:59Z', false], ['2026-11-09T22:00:00Z', true], ['2026-11-10T05:59:59Z', true], ['2026-11-10T06:00:00Z', false], ['2026-11-10T22:30:00Z', false]])('from Monday 22:00 to 06:00: at %s %s', (at, on) => {
    expect(isOnDuty(nights, at)).toBe(on);
  });
  it('is in London time, summer and winter', () => {
    const days = { active: true, shifts: [{ days: [1], from: '09:00', to: '17:00' }] };
    expect([isOnDuty(days, '2026-07-06T08:00:00Z'), isOnDuty(days, '2026-07-06T16:00:00Z'), isOnDuty({ ...days, active: false }, '2026-07-06T08:00:00Z')]).toEqual([true, false, false]);
  });
});

describe('a case that moves by its clocks', () => {
  const workers = ['I1', 'I2', 'I3', 'I4'].map((id) => aWorker(id));
  function moved(idva: IdvaCase, at: string, who: readonly Worker[] = workers): IdvaCase {
    const events = moveIdvaCase(choosing({ idva, workers: who, now: at }));
    return events.length === 0 ? idva : caseEntry('idva', idva, events).record;
  }
  it('is offered at once, moves on when nobody answers, and comes to the supervisor after three', () => {
    let idva = moved(anIdvaCase(), now);
    const asked: (string | undefined)[] = [];
    for (let minutes = 30; idva.status === 'offered'; minutes += 30) {
      asked.push(idva.offer?.idvaId);
      expect(moved(idva, plusMinutes(now, minutes - 1))).toEqual(idva);
      idva = moved(idva, plusMinutes(now, minutes));
    }
    expect(asked).toEqual(['I1', 'I2', 'I3']);
    expect(idva).toMatchObject({ status: 'with-supervisor', supervisorRemindedAt: '2026-11-09T11:40:00Z' });
    expect(moved(idva, '2026-11-09T12:40:00Z').supervisorRemindedAt).toBe('2026-11-09T12:40:00Z');
  });
  it.each<[string, Partial<IdvaEvent & { kind: 'opened' }>, readonly Worker[], string]>([
    ['nobody may be asked', {}, [], 'nobody-eligible'],
    ['it is restricted', { restricted: true }, workers, 'restricted'],
  ])('goes straight to the supervisor where %s', (_, over, who, why) => {
    expect(moveIdvaCase(choosing({ idva: other('V1', over), workers: who }))).toMatchObject([{ kind: 'passed-to-supervisor', why }]);
  });
  it('goes to the supervisor where no authority is known, for nobody can be the right one', () => {
    const { authority: _authority, ...unknown } = anIdvaCase();
    expect(moveIdvaCase(choosing({ idva: unknown, workers }))).toMatchObject([{ kind: 'passed-to-supervisor', why: 'no-authority-known' }]);
  });
  it('comes up once when the person has not been reached within a day, accepted or not, and never after they have', () => {
    const taken = anIdvaCase(offered, accepted);
    expect(clockOf(taken, policy)).toBe('2026-11-10T10:10:00Z');
    expect(moveIdvaCase(choosing({ idva: taken, now: '2026-11-10T10:09:59Z' }))).toEqual([]);
    const surfaced = moved(taken, '2026-11-10T10:10:00Z');
    expect(surfaced.surfacedAt).toBe('2026-11-10T10:10:00Z');
    expect(moveIdvaCase(choosing({ idva: surfaced, now: '2026-11-12T10:10:00Z' }))).toEqual([]);
    expect(moveIdvaCase(choosing({ idva: anIdvaCase(offered, accepted, { kind: 'contacted', at: now, by: 'I1' }), now: '2026-11-12T10:10:00Z' }))).toEqual([]);
  });
});

describe('who owns the safety of somebody', () => {
  const supervisor = aWorker('S1', { role: 'idva-supervisor', shifts: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] });
  const sergeant = aWorker('G1', { role: 'supervisor', authorities: [] });
  it.each<[string, IdvaCase, readonly Worker[], string, unknown]>([
    ['the IDVA who accepted', anIdvaCase(offered, accepted), [aWorker('I1'), supervisor], now, { kind: 'idva', workerId: 'I1' }],
    ['a supervisor while it is only on offer', anIdvaCase(offered), [aWorker('I1'), supervisor], now, { kind: 'supervisor', workerId: 'S1', onDuty: true }],
    ['whoever of the supervisors is on duty at night', anIdvaCase(), [supervisor, sergeant], '2026-11-10T02:00:00Z', { kind: 'supervisor', workerId: 'G1', onDuty: true }],
    ['the supervisor by name where none is on duty', anIdvaCase(), [supervisor], '2026-11-10T02:00:00Z', { kind: 'supervisor', workerId: 'S1', onDuty: false }],
    ['another supervisor where the first may be a party', anIdvaCase(), [aWorker('S0', { role: 'idva-supervisor', familyName: 'Marchetti', givenName: 'Dot' }), supervisor], now, { kind: 'supervisor', workerId: 'S1', onDuty: true }],
    ['a supervisor again once the IDVA has left', anIdvaCase(offered, accepted), [aWorker('I1', { active: false }), supervisor], now, { kind: 'supervisor', workerId: 'S1', onDuty: true }],
    ['the duty inspector where the directory names nobody', anIdvaCase(), [], now, { kind: 'duty-inspector' }],
  ])('%s', (_, idva, workers, at, owner) => {
    expect(ownerOfSafety(idva, workers, parties, at)).toEqual(owner);
  });
  it('is a named person at every hour of a year, and the same whatever the order of the directory', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 366 * 24 - 1 }), fc.shuffledSubarray([supervisor, sergeant, aWorker('I1'), aWorker('S2', { role: 'idva-supervisor', authorities: ['895'] })], { minLength: 4 }), (hours, workers) => {
      const at = plusMinutes(now, hours * 60);
      const owner = ownerOfSafety(anIdvaCase(offered), workers, parties, at);
      expect(owner).toEqual(ownerOfSafety(anIdvaCase(offered), [...workers].reverse(), parties, at));
      expect(owner).toMatchObject({ kind: 'supervisor', onDuty: true });
    }), { seed: 20261109, numRuns: 200 });
  });
});

describe('what an IDVA may do', () => {
  const decide = (idva: IdvaCase, decision: IdvaDecision, sub = 'I1', role: 'idva' | 'idva-supervisor' = 'idva') => decideIdva({ idva, decision, by: { sub, role }, policy, now });
  const taken = anIdvaCase(offered, accepted);
  it.each<[string, IdvaCase, IdvaDecision, string, 'idva' | 'idva-supervisor']>([
    ['accept what was offered to somebody else', anIdvaCase(offered), { kind: 'accept' }, 'I2', 'idva'],
    ['accept twice', taken, { kind: 'accept' }, 'I1', 'idva'],
    ['decline without saying why', anIdvaCase(offered), { kind: 'decline', reason: '' }, 'I1', 'idva'],
    ['place a case themselves', anIdvaCase(), { kind: 'place', idvaId: 'I2', reason: 'r', conflict: false }, 'I1', 'idva'],
    ['record an attempt before how it is safe is known', taken, { kind: 'record-attempt', outcome: 'no-answer' }, 'I1', 'idva'],
    ['say when it is safe but not how never', taken, { kind: 'record-safe-contact', how: 'text', when: 'mornings', never: '' }, 'I1', 'idva'],
    ['have the supervisor place it with somebody who may know a party', anIdvaCase(), { kind: 'place', idvaId: 'I2', reason: 'r', conflict: true }, 'S1', 'idva-supervisor'],
    ['close without a note', taken, { kind: 'close', outcome: 'other', note: '' }, 'I1', 'idva'],
  ])('not: %s', (_, idva, decision, sub, role) => {
    expect(decide(idva, decision, sub, role).kind).toBe('refused');
  });
  it('record attempts once it is known how, and the first time they spoke', () => {
    const safe = anIdvaCase(offered, accepted, { kind: 'safe-contact-recorded', at: now, how: 'text first', when: 'weekday mornings', never: 'never leave a message', by: 'I1' });
    expect(decide(safe, { kind: 'record-attempt', outcome: 'no-answer' })).toMatchObject({ kind: 'events', events: [{ kind: 'contact-attempted' }] });
    const spoke = decide(safe, { kind: 'record-attempt', outcome: 'spoke' });
    expect(spoke.kind === 'events' && caseEntry('idva', safe, spoke.events).record).toMatchObject({ status: 'in-contact', contactedAt: now, attempts: [{ outcome: 'spoke' }] });
  });
});

describe('a further incident of somebody on the caseload', () => {
  const standard = aJudgement({ reference: 'CHE-2', fact: { id: 'CHE-2', grade: 'standard' } });
  it('wakes whoever owns their safety at once, even at standard grade, and the one whom the case is on offer to', () => {
    const events = incidentForIdva(anIdvaCase(offered), standard, now);
    expect(events).toMatchObject([{ kind: 'further-incident', grade: 'standard' }]);
    expect(alertsOf(caseEntry('idva', anIdvaCase(offered), events))).toEqual([{ to: 'worker', workerId: 'I1', why: 'further-incident' }, { to: 'owner-of-safety', why: 'further-incident' }]);
  });
  it('is told once', () => {
    const told = caseEntry('idva', anIdvaCase(), incidentForIdva(anIdvaCase(), standard, now)).record;
    expect(incidentForIdva(told, standard, now)).toEqual([]);
  });
  it('flags the case, and closes nothing, if it turns out to be about somebody else or is withdrawn', () => {
    const told = caseEntry('idva', anIdvaCase(), incidentForIdva(anIdvaCase(), standard, now)).record;
    for (const judgement of [aJudgement({ reference: 'CHE-2', fact: { id: 'CHE-2', victimId: 'V9' } }), { ...standard, withdrawn: true }]) {
      const events = incidentForIdva(told, judgement, now);
      expect(events).toMatchObject([{ kind: 'grounds-fell' }]);
      expect(incidentForIdva(caseEntry('idva', told, events).record, judgement, now)).toEqual([]);
    }
  });
});

describe('where each accuses the other', () => {
  const fact = (id: string, victimId: string) => ({ ...aJudgement().fact, id, victimId, perpetratorIds: [] }) as NonNullable<ReturnType<typeof aJudgement>['fact']>;
  const base = aJudgement({ fact: { perpetratorIds: [] } });
  const both = { ...base, undecided: true as const, further: [{ fact: fact('CHE-1~p2', 'P1'), assessment: base.assessment as NonNullable<typeof base.assessment> }] };
  it('each is the other party of the other, so that they never get one worker', () => {
    expect(strandsOf(both).map((strand) => strand.fact && otherPartiesOf(strand.fact, both))).toEqual([['P1'], ['V1']]);
    expect(strandsOf(both).map(({ factId }) => factId)).toEqual(['CHE-1', 'CHE-1~p2']);
  });
  it('two people harmed by a third may have the same one', () => {
    const siblings = { ...aJudgement(), further: [{ fact: { ...fact('CHE-1~p2', 'V2'), perpetratorIds: ['P1'] }, assessment: both.further[0]?.assessment as NonNullable<typeof base.assessment> }] };
    expect(strandsOf(siblings).map((strand) => strand.fact && otherPartiesOf(strand.fact, siblings))).toEqual([['P1'], ['P1']]);
  });
});
