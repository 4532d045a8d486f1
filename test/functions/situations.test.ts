import { describe, expect, it } from 'vitest';
import { decideTask } from '../../shared/domain/duty/commands/decide-task.ts';
import { recordRead } from '../../shared/domain/duty/commands/read-notification.ts';
import { recordPhoneAttempt } from '../../shared/domain/duty/commands/telephone.ts';
import { mayOpen } from '../../shared/domain/recipients/choose-recipient.ts';
import type { TaskDecision } from '../../shared/domain/duty/task.ts';
import { plusMinutes } from '../../shared/domain/time.ts';
import { aCall, toldByPhone } from '../builders/a-call.ts';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { aHouse, anAdult, type House, ruby } from './house.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };
const high = (over: object = {}) => anAdult({ adultId: 'b1', setting: 'school:900013', mailbox: 'lead@high.example', givenName: 'Omar', familyName: 'Said', ...over });

async function disclosuresOf(house: House, childRef = 'c1') {
  const duty = await house.book.duty({ ...key, childRef });
  return house.book.disclosures(Object.values(duty?.settings ?? {}).map(({ disclosureId }) => disclosureId));
}

/** Answers what they read. */
async function readAs(house: House, adultId: string) {
  const duty = await house.book.duty(key);
  const [disclosure] = await disclosuresOf(house);
  if (!duty || !disclosure) throw new Error('no disclosure');
  const read = recordRead({ duty, disclosure, adultId, now: house.clock.now() });
  if (read.kind === 'change') await house.book.commit(read.change);
  return disclosure;
}

async function decide(house: House, decision: TaskDecision, by = { sub: 'desk-1', role: 'desk' as 'desk' | 'supervisor' }) {
  const [task] = (await house.book.openTasks('cheshire')).items;
  if (!task) throw new Error('nothing waits');
  const decided = decideTask({ task, duty: task.childRef ? await house.book.duty({ ...key, childRef: task.childRef }) : undefined, decision, by, now: house.clock.now() });
  if (decided.kind !== 'change') return decided.why;
  await house.book.commit(decided.change);
  for (const row of decided.change.due ?? []) if (row.what === 'forward') await house.outgoing.send('match', [JSON.parse(row.body) as never]);
  await house.settle();
  return 'decided';
}

/** Named after the situations that the product must get right. */
describe('situations', () => {
  it('twins at two schools: one notification each; neither names the other', async () => {
    const twin = { ...ruby, pupilId: 'P2', urns: ['900013'], givenName: 'Pearl' };
    const house = await aHouse({ pupils: [ruby, twin], adults: [anAdult(), high()] });
    await house.report(anIncident({ children: [aChild(), aChild({ childRef: 'c2', givenName: 'Pearl', schoolSummary: "Police went to a report that Pearl's mother had been assaulted by her partner." })] }));
    await house.until('2026-11-09T07:00:00Z');
    const [first, second] = [await disclosuresOf(house, 'c1'), await disclosuresOf(house, 'c2')];
    expect([first.map(({ setting }) => setting), second.map(({ setting }) => setting)]).toEqual([['school:900012'], ['school:900013']]);
    expect(JSON.stringify(first[0]?.content)).not.toContain('Pearl');
    expect(JSON.stringify(second[0]?.content)).not.toContain('Ruby');
    expect(house.mailer.sent.map(({ to }) => to).toSorted()).toEqual(['h.osei@wenbury.example', 'lead@high.example']);
  });

  it('a summary that names the twin at the other school is stopped for a person', async () => {
    const twin = { ...ruby, pupilId: 'P2', urns: ['900013'], givenName: 'Pearl' };
    const house = await aHouse({ pupils: [ruby, twin], adults: [anAdult(), high()] });
    await house.report(anIncident({ children: [aChild({ schoolSummary: 'Ruby and Pearl were upstairs.' }), aChild({ childRef: 'c2', givenName: 'Pearl', schoolSummary: "Pearl's mother was hurt." })] }));
    expect((await house.book.duty(key))?.waiting?.reason).toBe('words');
    expect((await house.book.duty({ ...key, childRef: 'c2' }))?.state).toBe('planned');
  });

  it('a child registered at two schools: both are told, and the row shows the least advanced', async () => {
    const house = await aHouse({ pupils: [{ ...ruby, urns: ['900012', '900013'] }], adults: [anAdult(), high()] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    const disclosures = await disclosuresOf(house);
    expect(disclosures).toHaveLength(2);
    const [disclosure] = disclosures;
    const duty = await house.book.duty(key);
    if (!disclosure || !duty) throw new Error('no disclosure');
    const read = recordRead({ duty, disclosure, adultId: disclosure.alerted[0] ?? '', now: house.clock.now() });
    if (read.kind === 'change') await house.book.commit(read.change);
    expect((await house.book.duty(key))?.state).toBe('released');
  });

  it('nursery class of a school: a registered pupil is notified, whatever the age', async () => {
    const house = await aHouse({ pupils: [{ ...ruby, dateOfBirth: '2023-03-14', yearGroup: -1 }] });
    await house.report(anIncident({ children: [aChild({ dateOfBirth: '2023-03-14' })] }));
    expect((await house.book.duty(key))?.state).toBe('planned');
  });

  it('below school age and on no roll: out of scope by a named rule of the policy', async () => {
    const house = await aHouse({ pupils: [] });
    await house.report(anIncident({ children: [aChild({ dateOfBirth: '2024-03-14', schooling: 'pre-school', words: undefined })] }));
    expect((await house.book.duty(key))?.ended).toMatchObject({ kind: 'out-of-scope', rule: 'early-years-not-on-a-roll' });
  });

  it('unknown age is in scope; eighteen is not', async () => {
    const house = await aHouse({ pupils: [] });
    const { dateOfBirth: _, ...ageless } = aChild();
    await house.report(anIncident({ children: [ageless, aChild({ childRef: 'c2', dateOfBirth: '2008-01-02' })] }));
    expect((await house.book.duty(key))?.state).toBe('awaiting-review');
    expect((await house.book.duty({ ...key, childRef: 'c2' }))?.state).toBe('out-of-scope');
  });

  it("home-educated: the authority's officer is told, with the same clock and ledger", async () => {
    const officer = anAdult({ adultId: 'o1', setting: 'authority:896', role: 'education-safeguarding-officer', mailbox: 'officer@council.example', familyName: 'Adeyemi' });
    const house = await aHouse({ pupils: [], adults: [officer] });
    await house.report(anIncident({ children: [aChild({ schooling: 'home-educated' })] }));
    await house.until('2026-11-09T07:00:00Z');
    expect(house.mailer.sent.map(({ to }) => to)).toEqual(['officer@council.example']);
    const [disclosure] = await disclosuresOf(house);
    const duty = await house.book.duty(key);
    if (!disclosure || !duty) throw new Error('no disclosure');
    const read = recordRead({ duty, disclosure, adultId: 'o1', now: house.clock.now() });
    if (read.kind === 'change') await house.book.commit(read.change);
    expect((await house.book.duty(key))?.state).toBe('authority-informed');
  });

  it('on the roll, but the officer was told "home educated": a person decides', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ schooling: 'home-educated' })] }));
    expect((await house.book.duty(key))?.waiting?.reason).toBe('roll-and-officer-differ');
  });

  it('half term: delivered, re-surfaced when the adults are in again, and high risk unread goes to the authority on the second day', async () => {
    const officer = anAdult({ adultId: 'o1', setting: 'authority:896', role: 'education-safeguarding-officer', mailbox: 'officer@council.example', familyName: 'Adeyemi' });
    const house = await aHouse({ adults: [anAdult(), officer] });
    await house.directory.putAuthority({ code: '896', name: 'Cheshire West and Chester', neighbours: [] }, [{ start: '2026-09-01', end: '2026-10-23' }, { start: '2026-11-02', end: '2026-12-18' }]);
    await house.report(anIncident({ reportedAt: '2026-10-25T22:40:00Z', occurredFrom: '2026-10-25T22:00:00Z', grade: 'high' }));
    await house.until('2026-10-26T07:00:00Z');
    expect(house.mailer.sent.map(({ to }) => to)).toEqual(['h.osei@wenbury.example']);
    await house.until('2026-10-28T07:00:00Z');
    expect(house.mailer.sent.map(({ to }) => to)).toContain('officer@council.example');
    await house.until('2026-11-02T07:00:00Z');
    expect(house.mailer.sent.filter(({ to }) => to === 'h.osei@wenbury.example')).toHaveLength(2);
  });

  it('key adult on maternity leave: not routed, and access is gone', async () => {
    const house = await aHouse({ adults: [anAdult({ present: false }), anAdult({ adultId: 'a2', mailbox: 't.birch@wenbury.example', familyName: 'Birch', order: 2 })] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    const [disclosure] = await disclosuresOf(house);
    expect(house.mailer.sent.map(({ to }) => to)).toEqual(['t.birch@wenbury.example']);
    expect(disclosure && mayOpen({ adult: anAdult({ present: false }), disclosure }).kind).toBe('no');
  });

  it('honour-based, siblings at the school: held; one adult chosen by phone', async () => {
    const house = await aHouse();
    await house.report(anIncident({ kind: 'honour-based' }));
    expect((await house.book.duty(key))?.state).toBe('on-hold');
    await house.until('2026-11-09T09:00:00Z');
    expect(house.mailer.sent).toHaveLength(0);
    expect(await decide(house, toldByPhone())).toBe('decided');
    expect((await house.book.duty(key))?.state).toBe('told-by-phone');
  });

  it('a hold lifted by a named sergeant goes out as any other, and the next version does not set it again', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ worksAtSchool: 'unsure' })] }));
    expect(await decide(house, { kind: 'lift-hold', sergeantId: '', reason: 'Not the same person' })).toContain('sergeant');
    expect(await decide(house, { kind: 'lift-hold', sergeantId: 'PS-4410', reason: 'Not the same person' })).toBe('decided');
    expect((await house.book.duty(key))?.state).toBe('planned');
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ worksAtSchool: 'unsure', nowWith: 'her aunt' })] }), '2026-11-08T23:50:00Z');
    expect((await house.book.duty(key))?.state).toBe('planned');
  });

  it('non-recent abuse told today: "reported today, happened 2019"; the clocks count from the report', async () => {
    const house = await aHouse();
    const { occurredFrom: _, ...incident } = anIncident({ occurredOn: '2019-05-01' });
    await house.report(incident);
    const [disclosure] = await disclosuresOf(house);
    expect(disclosure?.content.happened).toEqual({ reportedAt: '2026-11-08T22:40:00Z', occurredOn: '2019-05-01' });
    expect(disclosure?.deadlineAt).toBe('2026-11-09T08:45:00Z');
  });

  it('adopted child, incident in the birth family: shielded; a review, which only the named lead may open, and nobody is told', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ adopted: true })] }));
    const [task] = (await house.book.openTasks('cheshire')).items;
    expect(task?.detail).toMatchObject({ kind: 'place', reason: 'shielded-child' });
    await house.until('2026-11-09T09:00:00Z');
    expect(house.mailer.sent.filter(({ to }) => to.endsWith('mossbridge.example'))).toEqual([]);
  });

  it('a confidential address freezes automatic delivery', async () => {
    const house = await aHouse();
    await house.report(anIncident({ people: [aPerson({ addresses: [{ text: '2 Quiet Lane', postcode: 'CQ1 1AA', confidential: true }] })] }));
    await house.until('2026-11-09T09:00:00Z');
    expect((await house.book.duty(key))?.state).toBe('on-hold');
    expect(house.mailer.sent).toHaveLength(0);
  });

  it("lives in another force's area: a person passes it on, and it ends only with the other force's receipt", async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ livesInForceArea: false })] }));
    expect((await house.book.duty(key))?.waiting?.reason).toBe('lives-elsewhere');
    expect(await decide(house, { kind: 'passed-to-force', toForce: 'Staffordshire', receipt: 'Log 118 of the 9th' })).toBe('decided');
    expect((await house.book.duty(key))?.state).toBe('passed-to-force');
  });

  it('child staying with grandparents in another county: the registered school is told, and that authority\'s officer, each of no more than the child', async () => {
    const officer = anAdult({ adultId: 'o1', setting: 'authority:861', role: 'education-safeguarding-officer', mailbox: 'officer@stoke.example', familyName: 'Adeyemi' });
    const house = await aHouse({ adults: [anAdult(), officer] });
    await house.directory.putAuthority({ code: '861', name: 'Stoke-on-Trent', neighbours: [] }, []);
    await house.report(anIncident({ children: [aChild({ stayingElsewhere: true, stayingAuthority: '861' })] }));
    await house.until('2026-11-09T07:00:00Z');
    expect(house.mailer.sent.map(({ to }) => to).toSorted()).toEqual(['h.osei@wenbury.example', 'officer@stoke.example']);
    const pages = (await disclosuresOf(house)).map(({ setting, content }) => [setting, /Larkspur|CQ7|grandparents' address/.test(JSON.stringify(content))]);
    expect(pages.toSorted()).toEqual([['authority:861', false], ['school:900012', false]]);
  });

  describe('another force attended; school in another area', () => {
    const elsewhere = anIncident({ children: [aChild({ livesInForceArea: false })] });

    it('tells the school directly if the morning is at risk: no receipt is there when the supervisor is alerted', async () => {
      const house = await aHouse();
      await house.report(elsewhere);
      const supervisorAt = (await house.book.duty(key))?.waiting?.supervisorAt ?? '';
      await house.until(plusMinutes(supervisorAt, -1));
      expect([(await house.book.duty(key))?.state, house.mailer.sent.length]).toEqual(['awaiting-review', 0]);
      await house.until('2026-11-09T08:45:00Z');
      expect(house.mailer.sent.map(({ to }) => to)).toContain('h.osei@wenbury.example');
      expect(await house.book.duty(key)).toMatchObject({ placement: { source: 'roll', settings: ['school:900012'] }, basis: 'statutory' });
    });

    it('hears an amendment after that: a child who lives here after all, an adoption, another name', async () => {
      const amendments: readonly (readonly [Parameters<typeof aChild>[0], string])[] = [[{ livesInForceArea: true }, 'who-is-the-child'], [{ livesInForceArea: false, adopted: true }, 'shielded-child'], [{ livesInForceArea: false, aliases: [{ givenName: 'Rubes' }] }, 'lives-elsewhere']];
      for (const [change, reason] of amendments) {
        const house = await aHouse({ pupils: [ruby, { ...ruby, pupilId: 'P2', urns: ['900013'] }] });
        await house.report(elsewhere);
        await house.until('2026-11-09T08:40:00Z');
        const [before] = (await house.book.openTasks('cheshire')).items;
        await house.report(anIncident({ incidentVersion: 2, children: [aChild(change)] }), '2026-11-09T08:41:00Z');
        const [after, ...others] = (await house.book.openTasks('cheshire')).items;
        expect([after?.detail.kind === 'place' && after.detail.reason, after?.taskId === before?.taskId, others.length]).toEqual([reason, false, 0]);
        expect(house.mailer.sent).toHaveLength(0);
      }
    });

    it('leaves it to two people where one of the desk has chosen already', async () => {
      const house = await aHouse();
      await house.report(elsewhere);
      const [task] = (await house.book.openTasks('cheshire')).items;
      if (!task) throw new Error('nobody was asked');
      await house.book.commit({ tasks: [{ before: task.revision, task: { ...task, revision: task.revision + 1, proposal: { decision: { kind: 'school', urn: '900013' }, by: 'desk-1', at: house.clock.now() } } }] });
      await house.until('2026-11-09T09:30:00Z');
      expect(house.mailer.sent).toHaveLength(0);
      expect((await house.book.openTasks('cheshire')).items.map(({ taskId, proposal }) => [taskId, proposal?.by])).toEqual([[task.taskId, 'desk-1']]);
    });

    it('tells nobody twice where the receipt came in time', async () => {
      const house = await aHouse();
      await house.report(elsewhere);
      expect(await decide(house, { kind: 'passed-to-force', toForce: 'Staffordshire', receipt: 'Log 118 of the 9th' })).toBe('decided');
      await house.until('2026-11-09T09:30:00Z');
      expect([(await house.book.duty(key))?.state, house.mailer.sent.length]).toEqual(['passed-to-force', 0]);
    });

    it('leaves it with the person where it is not sure who the child is, and asks no second question', async () => {
      const house = await aHouse({ pupils: [ruby, { ...ruby, pupilId: 'P2', urns: ['900013'] }] });
      await house.report(elsewhere);
      const before = (await house.book.openTasks('cheshire')).items.map(({ taskId }) => taskId);
      await house.until('2026-11-09T09:30:00Z');
      expect((await house.book.openTasks('cheshire')).items.map(({ taskId }) => taskId)).toEqual(before);
      expect(house.mailer.sent).toHaveLength(0);
    });
  });

  it('not sending ends nothing by one person, whatever name they give', async () => {
    const house = await aHouse({ pupils: [] });
    await house.report(anIncident());
    expect(await decide(house, { kind: 'not-sent', reason: '', approvedBy: 'Insp Ward' })).toContain('say why');
    expect(await decide(house, { kind: 'not-sent', reason: 'no school', approvedBy: 'Insp Ward' })).toBe('decided');
    expect([(await house.book.duty(key))?.state, (await house.book.openTasks('cheshire')).items[0]?.proposal?.decision.kind]).toEqual(['awaiting-review', 'not-sent']);
  });

  it('voicemail and no answer never end anything', async () => {
    const house = await aHouse({ adults: [] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    for (const outcome of ['voicemail', 'no-answer', 'engaged', 'asked-to-call-back', 'wrong-number'] as const) {
      const [task] = (await house.book.openTasks('cheshire')).items;
      const duty = await house.book.duty(key);
      if (!task || !duty) throw new Error('no call');
      const attempt = recordPhoneAttempt({ task, duty, contact: 'head', outcome, call: aCall(), by: 'desk-1', now: house.clock.now() });
      if (attempt.kind === 'change') await house.book.commit(attempt.change);
      expect((await house.book.duty(key))?.state).toBe('phone-open');
    }
  });

  it('a withdrawal after a read: the reader sees that it is withdrawn, and nobody else sees anything', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    await readAs(house, 'a1');
    await house.withdraw({ reference: key.reference, incidentVersion: 2, reason: 'wrong-child-or-school', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, '2026-11-09T07:30:00Z');
    const [after] = await disclosuresOf(house);
    expect((await house.book.duty(key))?.state).toBe('withdrawn');
    expect((await house.book.duty(key))?.settings['school:900012']?.readAt).toBe('2026-11-09T07:05:00Z');
    expect(after && mayOpen({ adult: anAdult(), disclosure: after }).kind).toBe('yes');
    expect(after && mayOpen({ adult: anAdult({ adultId: 'a2' }), disclosure: after }).kind).toBe('no');
  });

  it('a withdrawal after reads gives the desk the list of who had read, each once however often it is told', async () => {
    const house = await aHouse({ adults: [anAdult(), anAdult({ adultId: 'a2', order: 2, familyName: 'Birch', mailbox: 't.birch@wenbury.example' }), anAdult({ adultId: 'a3', order: 3, familyName: 'Coe', mailbox: 'm.coe@wenbury.example' })] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    for (const adultId of ['a1', 'a2']) {
      await readAs(house, adultId);
    }
    for (const minute of ['30', '31']) await house.withdraw({ reference: key.reference, incidentVersion: 2, reason: 'entered-in-error', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, `2026-11-09T07:${minute}:00Z`);
    expect((await house.book.openTasks('cheshire')).items.map(({ detail }) => detail)).toEqual(['a1', 'a2'].map((adultId) => ({ kind: 'notice', what: 'withdrawn-after-read', setting: 'school:900012', adultId })));
  });

  it('a withdrawal after a read of an earlier version tells the desk of that reader too', async () => {
    for (const [reason, expected] of [['duplicate', ['notice']], ['wrong-child-or-school', ['breach', 'safety-review']]] as const) {
      const house = await aHouse();
      await house.report(anIncident());
      await house.until('2026-11-09T07:05:00Z');
      const disclosure = await readAs(house, 'a1');
      await house.report(anIncident({ incidentVersion: 2, children: [aChild({ schoolSummary: 'Police went back to the home this morning.' })] }), '2026-11-09T07:20:00Z');
      await house.until('2026-11-09T07:25:00Z');
      const [later] = await disclosuresOf(house);
      expect([later?.disclosureId === disclosure.disclosureId, later?.readBy]).toEqual([false, undefined]);
      await house.withdraw({ reference: key.reference, incidentVersion: 3, reason, authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, '2026-11-09T07:30:00Z');
      expect((await house.book.openTasks('cheshire')).items.map(({ detail }) => detail.kind).toSorted()).toEqual(expected);
    }
  });

  it('more withdrawals in an hour than the policy allows wait for a supervisor', async () => {
    const house = await aHouse();
    for (let n = 1; n <= 6; n++) {
      await house.report(anIncident({ reference: `CHE-26-${n}`, reportedAt: '2026-11-08T22:40:00Z' }), '2026-11-08T22:40:00Z');
      await house.withdraw({ reference: `CHE-26-${n}`, incidentVersion: n + 1, reason: 'duplicate', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, '2026-11-08T22:50:00Z');
    }
    const held = (await house.book.openTasks('cheshire')).items.filter(({ detail }) => detail.kind === 'withdrawals');
    expect(held).toHaveLength(1);
    expect((await house.book.duty({ ...key, reference: 'CHE-26-6' }))?.state).toBe('planned');
  });

  it('an older version that comes late changes nothing, and messages come twice without harm', async () => {
    const house = await aHouse();
    await house.report(anIncident({ incidentVersion: 3 }));
    const before = await house.book.duty(key);
    await house.outgoing.send('match', [{ type: 'incident.stored', id: `stored~${key.reference}~3`, force: 'cheshire', reference: key.reference, version: 3 }, { type: 'incident.stored', id: 'old', force: 'cheshire', reference: key.reference, version: 2 }]);
    await house.settle();
    expect((await house.book.duty(key))?.revision).toBe(before?.revision);
    await house.until('2026-11-09T07:00:00Z');
    const [message] = [{ type: 'disclosures.released' as const, id: 'again', force: 'cheshire', setting: 'school:900012', releasedAt: '2026-11-09T07:00:00Z', step: 'key-adult' as const, disclosureIds: (await disclosuresOf(house)).map(({ disclosureId }) => disclosureId) }];
    await house.outgoing.send('deliver', [message, message]);
    await house.settle();
    expect(house.mailer.sent).toHaveLength(1);
  });
});
