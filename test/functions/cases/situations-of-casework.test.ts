import { describe, expect, it } from 'vitest';
import { caseEntry } from '../../../shared/domain/cases/case-record.ts';
import { commitCases } from '../../../shared/runtime/commit-cases.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { aFact, aJudgement, force, referred } from '../../domain/cases/a-case.ts';
import { aCasework, type Casework } from './a-casework.ts';

const high = (reference = 'CHE-1', fact: object = {}) => aJudgement({ reference, fact: { id: reference, ...fact } });
const byDay = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];
const to = (work: Casework) => work.mailer.sent.map(({ to: mailbox }) => mailbox);

describe('IDVA knows the perpetrator; both parties referred', () => {
  it('one who bears the name and an initial of the other party is passed over: the offer goes to the next, and they get no email', async () => {
    const work = await aCasework();
    await work.worker('I0', 'idva', { familyName: 'Marchetti', givenName: 'Dot' });
    await work.worker('I1', 'idva');
    await work.judged(high());
    expect(work.idva()?.offer?.idvaId).toBe('I1');
    expect(to(work)).toEqual(['i1@work.example']);
  });

  it('where nobody else is there, it is the supervisor\'s, and never theirs', async () => {
    const work = await aCasework();
    await work.worker('I0', 'idva', { familyName: 'Marchetti', givenName: 'Dot' });
    await work.worker('S1', 'idva-supervisor');
    await work.judged(high());
    expect(work.idva()).toMatchObject({ status: 'with-supervisor' });
    await work.until('2026-11-10T10:10:00Z');
    expect(new Set(to(work))).toEqual(new Set(['s1@work.example']));
  });

  it('two who accuse each other have a worker each', async () => {
    const work = await aCasework();
    for (const id of ['I1', 'I2']) await work.worker(id, 'idva');
    const one = aJudgement({ fact: { perpetratorIds: [] } });
    if (!one.assessment) throw new Error('not judged');
    await work.judged({ ...one, undecided: true, further: [{ fact: aFact({ id: 'CHE-1~p2', victimId: 'P1', perpetratorIds: [] }), assessment: one.assessment }] });
    expect([work.idva('V1')?.offer?.idvaId, work.idva('P1')?.offer?.idvaId]).toEqual(['I1', 'I2']);
  });
});

describe('02:00, high risk, no IDVA on duty', () => {
  const night = '2026-11-10T02:00:00Z';

  it('a named supervisor owns their safety from that minute, is told again each hour, and owns it until an IDVA accepts', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva', { shifts: byDay });
    await work.worker('S1', 'idva-supervisor');
    work.clock.set(night);
    await work.judged(high());
    expect(work.idva()).toMatchObject({ status: 'with-supervisor', openedAt: night });
    expect(to(work)).toEqual(['s1@work.example']);
    await work.until('2026-11-10T05:00:00Z');
    expect(to(work)).toEqual(['s1@work.example', 's1@work.example', 's1@work.example', 's1@work.example']);
    const idva = work.idva();
    if (!idva) throw new Error('no case');
    await commitCases(work.deps, force, async () => ({ kind: 'entries', entries: [caseEntry('idva', idva, [{ kind: 'placed', at: '2026-11-10T09:05:00Z', by: 'S1', idvaId: 'I1', reason: 'Next on duty.', answerBy: '2026-11-10T09:35:00Z' }, { kind: 'accepted', at: '2026-11-10T09:10:00Z', idvaId: 'I1' }])] }));
    expect(work.idva()).toMatchObject({ status: 'accepted' });
    await work.until('2026-11-10T13:00:00Z');
    expect(work.audit.entries.filter(({ at, what }) => at > '2026-11-10T05:00:00Z' && what === 'alert still-with-supervisor')).toEqual([]);
  });

  it('with their supervisor off duty as well, the supervisor is told all the same: never nobody', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva', { shifts: byDay });
    await work.worker('S1', 'idva-supervisor', { shifts: byDay });
    work.clock.set(night);
    await work.judged(high());
    expect(work.idva()?.status).toBe('with-supervisor');
    expect(to(work)).toEqual(['s1@work.example']);
  });
});

describe('serial suspect, new partner', () => {
  it('a decision whether she has a right to know is asked for with the days of the scheme, and is the lead\'s when they are over', async () => {
    const work = await aCasework();
    await work.cases.commit({ entries: [caseEntry('idat', undefined, [{ ...referred, entry: { kind: 'recommendation', reference: 'CHE-0', because: ['serial-perpetrator'] } }])] });
    await work.worker('L1', 'idat-supervisor');
    await work.judged(high('CHE-5', { grade: 'standard', victimId: 'V5' }));
    const asked = work.idat()?.victims.find(({ victimId }) => victimId === 'V5')?.rightToKnow;
    expect(asked?.decideBy).toBe(plusMinutes('2026-11-09T10:10:00Z', 28 * 24 * 60));
    await work.until(plusMinutes(asked?.decideBy ?? '', 1));
    expect(work.idat()?.victims.find(({ victimId }) => victimId === 'V5')?.rightToKnow?.lateAt).toBe(asked?.decideBy);
    expect(to(work).filter((mailbox) => mailbox === 'l1@work.example')).toHaveLength(2);
  });
});
