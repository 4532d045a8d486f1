import { describe, expect, it } from 'vitest';
import { caseEntry } from '../../../shared/domain/cases/case-record.ts';
import { commitCases } from '../../../shared/runtime/commit-cases.ts';
import { emailSubject, emailSubjectBoth } from '../../../shared/domain/notification/email.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { aFact, aJudgement, force, now, referred } from '../../domain/cases/a-case.ts';
import { aCasework } from './a-casework.ts';

const high = (reference = 'CHE-1', revision = 1, fact: object = {}) => aJudgement({ reference, revision, fact: { id: reference, ...fact } });

describe('an incident at high risk', () => {
  it('opens what the rules call for, offers the person to an IDVA at once, and emails them nothing but that something waits', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    await work.judged(high());
    expect(work.recommendation('idva')).toMatchObject({ status: 'waiting', said: { because: ['grade high'] } });
    expect(work.recommendation('marac')).toMatchObject({ status: 'waiting' });
    expect(work.recommendation('idat')).toBeUndefined();
    expect(work.idva()).toMatchObject({ status: 'offered', offer: { idvaId: 'I1', answerBy: plusMinutes(now, 30) }, contactBy: plusMinutes(now, 24 * 60), needs: { interpreter: 'Polish' }, otherParties: ['P1'] });
    expect(work.mailer.sent).toMatchObject([{ to: 'i1@work.example', subject: emailSubject }]);
    expect(JSON.stringify(work.mailer.sent)).not.toMatch(/Tansley|Corinne|Marchetti|Dale|CHE-1|V1|P1|900123|Polish/);
    expect(work.audit.entries).toMatchObject([{ operation: 'disclosure', what: 'alert offer', recipient: 'I1' }]);
  });

  it('writes in Welsh, with the English under it, to whoever chose Welsh', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva', { language: 'cy' });
    await work.worker('SGT', 'supervisor', { language: 'cy' });
    await work.judged(high());
    await work.tell({ type: 'question.alert', id: 'alert~q', force, subject: 'q', references: ['CHE-1'] });
    expect(work.mailer.sent.map(({ to, subject }) => [to, subject])).toEqual([['i1@work.example', emailSubjectBoth], ['sgt@work.example', emailSubjectBoth]]);
  });

  it('told ten times over changes nothing and emails nobody twice', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    await work.judged(high());
    const before = JSON.stringify([[...work.cases.records], [...work.cases.histories]]);
    for (let i = 0; i < 10; i++) {
      await work.tell({ type: 'incident.judged', id: 'again', force, reference: 'CHE-1', revision: 1 });
      for (const row of work.due.rows) if (row.what === 'case-clock') await work.tell({ type: 'case.clock', id: row.id, force, caseId: row.caseId });
      await work.tell({ type: 'case.alert', id: `alert~${work.idva()?.caseId ?? ''}~2~0`, force, caseId: work.idva()?.caseId ?? '', raisedAt: now, to: 'worker', workerId: 'I1', why: 'offer' });
    }
    await work.settle();
    expect(JSON.stringify([[...work.cases.records], [...work.cases.histories]])).toBe(before);
    expect(work.mailer.sent).toHaveLength(1);
  });

  it('goes back to the queue where the judgement is not there yet', async () => {
    const work = await aCasework();
    expect(await work.tell({ type: 'incident.judged', id: 'x', force, reference: 'CHE-1', revision: 1 })).toEqual({ kind: 'retry', reason: 'judgement not there yet' });
  });

  it('moves on from IDVA to IDVA, then to the supervisor, who is reminded every hour', async () => {
    const work = await aCasework();
    for (const id of ['I1', 'I2']) await work.worker(id, 'idva');
    await work.worker('S1', 'idva-supervisor');
    await work.judged(high());
    await work.until(plusMinutes(now, 30));
    expect(work.idva()).toMatchObject({ status: 'offered', offer: { idvaId: 'I2' } });
    await work.until(plusMinutes(now, 60));
    expect(work.idva()).toMatchObject({ status: 'with-supervisor', notTaken: [{ idvaId: 'I1', how: 'unanswered' }, { idvaId: 'I2', how: 'unanswered' }] });
    await work.until(plusMinutes(now, 180));
    expect(work.mailer.sent.map(({ to }) => to)).toEqual(['i1@work.example', 'i2@work.example', 's1@work.example', 's1@work.example', 's1@work.example']);
  });

  it('with the supervisor among many is in one reminder an hour for them all, after an email for each as it came', async () => {
    const work = await aCasework();
    await work.worker('S1', 'idva-supervisor');
    for (const n of [1, 2, 3]) await work.judged(high(`CHE-${String(n)}`, 1, { victimId: `V${String(n)}` }));
    expect(work.mailer.sent).toHaveLength(3);
    await work.until(plusMinutes(now, 180));
    expect(work.mailer.sent).toHaveLength(6);
  });

  it('is never offered to one who may know a party, and two who accuse each other never get the same worker', async () => {
    const work = await aCasework();
    await work.worker('I0', 'idva', { familyName: 'Marchetti', givenName: 'Dot' });
    await work.worker('I1', 'idva');
    await work.worker('I2', 'idva');
    const one = aJudgement({ fact: { perpetratorIds: [] } });
    await work.judged({ ...one, undecided: true, further: [{ fact: aFact({ id: 'CHE-1~p2', victimId: 'P1', perpetratorIds: [] }), assessment: one.assessment as NonNullable<typeof one.assessment> }] });
    expect([work.idva('V1')?.offer?.idvaId, work.idva('P1')?.offer?.idvaId]).toEqual(['I1', 'I2']);
    expect(work.recommendation('idva', 'CHE-1~p2')).toMatchObject({ status: 'waiting', said: { victimId: 'P1' } });
  });

  it('kept to a restricted group goes to a supervisor and to nobody else', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    await work.worker('S1', 'idva-supervisor');
    await work.judged({ ...high(), restricted: true });
    expect(work.idva()).toMatchObject({ status: 'with-supervisor', restricted: true });
    expect(work.mailer.sent.map(({ to }) => to)).toEqual(['s1@work.example']);
  });
});

describe('somebody on the caseload', () => {
  it('has a further incident, even a standard one, told to their IDVA at once, and no second case', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    await work.judged(high());
    const idva = work.idva();
    if (!idva) throw new Error('no case');
    await commitCases(work.deps, force, async () => ({ kind: 'entries', entries: [caseEntry('idva', idva, [{ kind: 'accepted', at: now, idvaId: 'I1' }])] }));
    await work.judged(high('CHE-2', 1, { grade: 'standard' }));
    expect(work.idva()).toMatchObject({ status: 'accepted', furtherIncidents: [{ reference: 'CHE-2', grade: 'standard' }] });
    expect(work.mailer.sent.map(({ to }) => to)).toEqual(['i1@work.example', 'i1@work.example']);
    await work.judged(high('CHE-3', 1, { grade: 'high' }));
    expect([...work.cases.records.values()].filter(({ kind }) => kind === 'idva')).toHaveLength(1);
  });

  it('comes up to the IDVA and the supervisor if not reached within a day', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    await work.worker('S1', 'idva-supervisor');
    await work.judged(high());
    const idva = work.idva();
    if (!idva) throw new Error('no case');
    await commitCases(work.deps, force, async () => ({ kind: 'entries', entries: [caseEntry('idva', idva, [{ kind: 'accepted', at: now, idvaId: 'I1' }])] }));
    await work.until(plusMinutes(now, 24 * 60));
    expect(work.idva()?.surfacedAt).toBe(plusMinutes(now, 24 * 60));
    expect(work.mailer.sent.map(({ to }) => to).slice(1).sort()).toEqual(['i1@work.example', 's1@work.example', 's1@work.example']);
  });
});

describe('a judgement that changes', () => {
  it('withdraws what nobody decided, with the reason, and flags the case that was opened on it; a person closes it', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    await work.judged(high());
    await work.judged(aJudgement({ revision: 2, fact: { grade: 'standard' } }));
    expect(work.recommendation('idva')).toMatchObject({ status: 'withdrawn', withdrawn: { reason: 'On what is known now the rules no longer call for it.' } });
    expect(work.idva()).toMatchObject({ status: 'offered', groundsFell: { reason: 'Nothing that the rules call for stands behind this case any more.' } });
  });

  it('opens nothing twice when what fell comes back', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    await work.judged(high());
    await work.judged(aJudgement({ revision: 2, fact: { grade: 'standard' } }));
    await work.judged(high('CHE-1', 3));
    expect(work.recommendation('idva')).toMatchObject({ status: 'waiting' });
    expect([...work.cases.records.values()].filter(({ kind }) => kind === 'idva')).toHaveLength(1);
  });

  it('flags the case of the person it was about until now, and opens one for the person it is about', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    await work.judged(high());
    await work.judged(high('CHE-1', 2, { victimId: 'V9' }));
    expect(work.idva('V1')).toMatchObject({ groundsFell: { reason: 'An incident of this case is now recorded with other people.' } });
    expect(work.idva('V9')).toMatchObject({ status: 'offered' });
  });

  it('lets a recommendation for a further person harmed fall when the incident no longer names them', async () => {
    const work = await aCasework();
    const one = aJudgement();
    const further = { fact: aFact({ id: 'CHE-1~p3', victimId: 'V3' }), assessment: one.assessment as NonNullable<typeof one.assessment> };
    await work.judged({ ...one, further: [further] });
    expect(work.recommendation('marac', 'CHE-1~p3')?.status).toBe('waiting');
    await work.judged({ ...one, revision: 2, version: 2 });
    expect(work.recommendation('marac', 'CHE-1~p3')?.status).toBe('withdrawn');
    expect(work.recommendation('marac', 'CHE-1')?.status).toBe('waiting');
  });
});

describe('a perpetrator of the IDAT queue', () => {
  it('has an incident and its victim linked, with a right-to-know decision for a new partner of a serial one', async () => {
    const work = await aCasework();
    await work.cases.commit({ entries: [caseEntry('idat', undefined, [{ ...referred, entry: { kind: 'recommendation', reference: 'CHE-0', because: ['serial-perpetrator'] } }])] });
    await work.worker('L1', 'idat-supervisor');
    await work.judged(high('CHE-5', 1, { grade: 'standard', victimId: 'V5' }));
    expect(work.idat()).toMatchObject({ incidents: ['CHE-0', 'CHE-5'], victims: [{ victimId: 'V5', rightToKnow: { decideBy: plusMinutes(now, 28 * 24 * 60) } }] });
    expect(work.mailer.sent.map(({ to }) => to)).toEqual(['l1@work.example']);
  });

  it.each([['decided in time', 'l1@work.example', 1, 'tell'], ['not decided', 'l1@work.example', 2, undefined]] as const)('has a right to know that is %s told to its lead when the days of the scheme are over, once', async (_what, to, emails, decision) => {
    const work = await aCasework();
    await work.cases.commit({ entries: [caseEntry('idat', undefined, [{ ...referred, entry: { kind: 'recommendation', reference: 'CHE-0', because: ['serial-perpetrator'] } }])] });
    await work.worker('L1', 'idat-supervisor');
    await work.judged(high('CHE-5', 1, { grade: 'standard', victimId: 'V5' }));
    const idat = work.idat();
    if (decision && idat) await commitCases(work.deps, force, async () => ({ kind: 'entries', entries: [caseEntry('idat', idat, [{ kind: 'right-to-know-decided', at: now, by: 'L1', victimId: 'V5', decision, reason: 'New partner.' }])] }));
    await work.until(plusMinutes(now, 28 * 24 * 60 - 1));
    expect(work.mailer.sent.filter((email) => email.to === to)).toHaveLength(1);
    await work.until(plusMinutes(now, 40 * 24 * 60));
    expect(work.mailer.sent.filter((email) => email.to === to)).toHaveLength(emails);
    expect(work.idat()?.victims[0]?.rightToKnow?.lateAt).toBe(decision ? undefined : plusMinutes(now, 28 * 24 * 60));
  });
});

describe('a recommendation that waits too long', () => {
  it('is told to the lead of its work, once', async () => {
    const work = await aCasework();
    await work.worker('M1', 'marac-coordinator');
    await work.judged(high());
    work.mailer.sent.splice(0);
    await work.until(plusMinutes(now, 48 * 60));
    expect(work.recommendation('marac')?.escalatedAt).toBe(plusMinutes(now, 24 * 60));
    expect(work.mailer.sent.filter(({ to }) => to === 'm1@work.example')).toHaveLength(1);
  });
});

describe('a fault', () => {
  it('in the queue leaves the alert to its due row, which sends it', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    work.outgoing.fault = new Error('away');
    await work.judged(high());
    work.outgoing.fault = undefined;
    expect(work.mailer.sent).toHaveLength(0);
    await work.until(plusMinutes(now, 2));
    expect(work.mailer.sent).toHaveLength(1);
  });

  it('of the audit log stops the email', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    work.audit.fault = new Error('away');
    await expect(work.judged(high())).rejects.toThrow('away');
    expect(work.mailer.sent).toHaveLength(0);
  });

  it('of another writer is decided again on what is there then', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    let once = true;
    work.cases.beforeCommit = async ({ entries: [entry] }) => {
      if (!once || entry?.kind !== 'idva') return;
      once = false;
      await work.cases.commit({ entries: [entry] });
    };
    await work.judged(high());
    expect([...work.cases.records.values()].filter(({ kind }) => kind === 'idva')).toHaveLength(1);
    expect(work.cases.histories.get(`${force}#${work.idva()?.caseId ?? ''}`)?.map(({ kind }) => kind)).toEqual(['opened', 'offered']);
  });

  it('writes no name, number or reference to the log', async () => {
    const work = await aCasework();
    await work.worker('I1', 'idva');
    await work.judged(high());
    expect(work.log.join('\n')).not.toMatch(/Tansley|Corinne|Marchetti|CHE-1|900123/);
    expect(work.log.length).toBeGreaterThan(3);
  });
});

describe('a question of who is who that waits too long', () => {
  /** One supervisor on duty, one who is not, and one who may be a party. */
  const withSupervisors = async () => {
    const work = await aCasework();
    await work.judged(high());
    work.mailer.sent.splice(0);
    await work.worker('SGT', 'supervisor');
    await work.worker('OFF', 'supervisor', { shifts: [] });
    await work.worker('KIN', 'supervisor', { familyName: 'Tansley', givenName: 'Corinne' });
    return work;
  };

  it('is told to the supervisors on duty, once each, by an email that says nothing, and never to one who may be a party', async () => {
    const work = await withSupervisors();
    await work.worker('LEAD', 'idva-supervisor');
    const message = { type: 'question.alert' as const, id: 'alert~q', force, subject: 'q', references: ['CHE-1'] };
    for (let i = 0; i < 3; i++) await work.tell(message);
    expect(work.mailer.sent).toMatchObject([{ to: 'sgt@work.example', subject: emailSubject }]);
    expect(JSON.stringify(work.mailer.sent)).not.toMatch(/Tansley|Corinne|Marchetti|CHE-1/);
    expect(work.audit.entries.filter(({ what }) => what === 'alert question-late')).toMatchObject([{ recipient: 'SGT' }]);
  });

  it('what waits at the desk past the supervisor\'s clock: one email in a quarter of an hour for all of it, to those on duty, and none to whoever may be a party', async () => {
    const work = await withSupervisors();
    const alert = (n: number) => ({ type: 'desk.alert' as const, id: `desk-alert-${n}`, force, subject: `t${n}`, references: ['CHE-1'] });
    for (const n of [1, 1, 2, 3]) await work.tell(alert(n));
    expect(work.mailer.sent.map(({ to }) => to)).toEqual(['sgt@work.example']);
    await work.until(plusMinutes(now, 15));
    await work.tell(alert(4));
    expect(work.mailer.sent).toHaveLength(2);
    expect(JSON.stringify(work.mailer.sent)).not.toMatch(/Tansley|Corinne|Marchetti|CHE-1/);
  });
});
