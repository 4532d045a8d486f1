import { describe, expect, it } from 'vitest';
import { mayOpen } from '../../shared/domain/recipients/choose-recipient.ts';
import { recordRead } from '../../shared/domain/duty/commands/read-notification.ts';
import type { TaskDecision } from '../../shared/domain/duty/task.ts';
import { toldByPhone } from '../builders/a-call.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { decides, denies, disclosureAt, dutyIn, mails, openTasks, reads, standing, key } from './at-work.ts';
import { aHouse, anAdult, type House, ruby } from './house.ts';

const primary = 'school:900012';
const high = 'school:900013';
const told = toldByPhone();
const notSent: TaskDecision = { kind: 'not-sent', reason: 'The head is the suspect\'s sister.', approvedBy: 'Insp Ward' };
const headOfHigh = anAdult({ adultId: 'b1', setting: high, mailbox: 'lead@high.example', givenName: 'Omar', familyName: 'Said' });
const kinds = async (house: House) => (await openTasks(house)).map(({ detail }) => detail.kind).toSorted();
const inCustody = { suspectStatus: { status: 'in-custody' as const, asAt: '2026-11-08T23:30:00Z' } };
const onBail = { suspectStatus: { status: 'released-on-bail' as const, asAt: '2026-11-09T13:28:00Z' } };
const wrong = { reference: key.reference, reason: 'wrong-child-or-school' as const, authorisedBy: { personId: 'PS-1', rank: 'sergeant' as const } };

/** At 08:16 the calls about what nobody has read are on the desk's list. */
async function called(urns: readonly string[] = ['900012']): Promise<House> {
  const house = await aHouse({ pupils: [{ ...ruby, urns }], adults: [anAdult(), headOfHigh] });
  await house.report(anIncident());
  await house.until('2026-11-09T08:16:00Z');
  return house;
}

describe('a doubt comes up while a call is on the desk\'s list', () => {
  it('the call is taken off the list, and nothing can be told from what is not open', async () => {
    const house = await called();
    const [call] = await openTasks(house, 'phone');
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ schooling: 'home-educated' })] }), '2026-11-09T08:20:00Z');
    expect(await kinds(house)).toEqual(['place']);
    expect(await standing(house)).toEqual({ [primary]: 'phone-open, closed' });
    if (!call) throw new Error('no call');
    await house.book.commit({ tasks: [{ before: call.revision + 1, task: { ...call, revision: call.revision + 2 } }] });
    expect(await decides(house, 'phone', told)).toBe('this notification is not open any more: nothing may be told from it');
  });

  it('and the school is rung again once a person has said that it is the right one', async () => {
    const house = await called();
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ schooling: 'home-educated' })] }), '2026-11-09T08:20:00Z');
    expect(await decides(house, 'place', { kind: 'pupil', pupilId: 'P1' })).toBe('decided');
    await house.until('2026-11-09T08:40:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'phone-open, open' });
    expect(await decides(house, 'phone', told)).toBe('decided');
    expect((await dutyIn(house)).state).toBe('told-by-phone');
  });
});

describe('a version comes after a person had ended it', () => {
  it('a child on hold was told of by telephone and the suspect is released: the desk is to ring again', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ worksAtSchool: 'unsure' })], ...inCustody }));
    expect(await decides(house, 'hold', told)).toBe('decided');
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ worksAtSchool: 'unsure' })], ...onBail }), '2026-11-09T13:30:00Z');
    await house.until('2026-11-09T13:35:00Z');
    expect((await openTasks(house)).map(({ detail }) => detail)).toMatchObject([{ kind: 'hold', expired: true }]);
    expect((await dutyIn(house)).state).toBe('on-hold');
    expect(await decides(house, 'hold', told)).toBe('decided');
    expect((await dutyIn(house))).toMatchObject({ state: 'told-by-phone', ended: { version: 2 } });
  });

  it('and where the hold is gone by then, the school is told like any other', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ worksAtSchool: 'unsure' })], ...inCustody }));
    expect(await decides(house, 'hold', told)).toBe('decided');
    await house.report(anIncident({ incidentVersion: 2, ...onBail }), '2026-11-09T13:30:00Z');
    await house.until('2026-11-09T13:35:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'released, open' });
  });

  it('one that says nothing new to the school changes nothing', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ worksAtSchool: 'unsure' })] }));
    expect(await decides(house, 'hold', told)).toBe('decided');
    await house.report(anIncident({ incidentVersion: 2, grade: 'high', children: [aChild({ worksAtSchool: 'unsure' })] }), '2026-11-09T13:30:00Z');
    await house.until('2026-11-09T13:35:00Z');
    expect([await kinds(house), (await dutyIn(house)).state]).toEqual([[], 'told-by-phone']);
  });

  it('told by telephone from a review: what changed is before a person again', async () => {
    const house = await aHouse({ pupils: [ruby, { ...ruby, pupilId: 'P2', urns: ['900013'] }] });
    await house.report(anIncident(inCustody));
    expect(await decides(house, 'place', told)).toBe('decided');
    await house.report(anIncident({ incidentVersion: 2, ...onBail }), '2026-11-09T13:30:00Z');
    expect((await openTasks(house)).map(({ detail }) => detail)).toMatchObject([{ kind: 'place', reason: 'who-is-the-child' }]);
  });

  it.each([
    ['not sent', notSent, 'not-sent'], ['passed to another force', { kind: 'passed-to-force', toForce: 'Kent', receipt: 'K-118' }, 'passed-to-force'],
  ] as const)('%s: the question is open again with its clock, and no machine sends over the person\'s decision', async (_name, decision, state) => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ livesInForceArea: false })] }));
    expect(await decides(house, 'place', decision)).toBe('decided');
    await house.report(anIncident({ incidentVersion: 2, grade: 'high', children: [aChild({ livesInForceArea: false })] }), '2026-11-08T23:00:00Z');
    expect([await kinds(house), (await dutyIn(house)).state]).toEqual([[], state]);
    await house.report(anIncident({ incidentVersion: 3 }), '2026-11-08T23:10:00Z');
    await house.until('2026-11-09T10:00:00Z');
    expect((await openTasks(house)).map(({ detail }) => detail)).toMatchObject([{ kind: 'place', reason: 'changed-since-decided', pupils: [{ pupilId: 'P1' }], schools: [{ urn: '900012' }] }]);
    expect((await openTasks(house))[0]?.supervisorAlertedAt).toBeDefined();
    expect([await dutyIn(house), mails(house)]).toMatchObject([{ state: 'awaiting-review', settings: {} }, []]);
    expect(await decides(house, 'place', { kind: 'pupil', pupilId: 'P1' })).toBe('decided');
    await house.until('2026-11-09T10:05:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'released, open' });
  });

  it('not sent on a call, and changed since: a person is asked, and nothing goes out before they say so', async () => {
    const house = await called();
    expect(await decides(house, 'phone', notSent, 'supervisor')).toBe('decided');
    await house.report(anIncident({ incidentVersion: 2, ...onBail }), '2026-11-09T13:30:00Z');
    await house.until('2026-11-09T13:40:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden' });
    expect((await openTasks(house)).map(({ detail }) => detail)).toMatchObject([{ kind: 'place', reason: 'changed-since-decided' }]);
    expect(await decides(house, 'place', notSent)).toBe('decided');
    expect((await dutyIn(house)).state).toBe('not-sent');
    await house.report(anIncident({ incidentVersion: 3, ...onBail, children: [aChild({ nowWith: 'her aunt' })] }), '2026-11-09T14:00:00Z');
    expect(await decides(house, 'place', { kind: 'school', urn: '900012' })).toBe('decided');
    await house.until('2026-11-09T14:05:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'phone-open, open' });
  });
});

describe('"not sent" decided on a call', () => {
  it('outlasts a withdrawal: what is reported anew is before a person, and sent by no machine', async () => {
    const house = await called();
    await decides(house, 'phone', notSent, 'supervisor');
    await house.withdraw({ ...wrong, reason: 'entered-in-error', incidentVersion: 2 }, '2026-11-09T09:00:00Z');
    expect((await dutyIn(house)).state).toBe('withdrawn');
    await house.report(anIncident({ incidentVersion: 3, children: [aChild({ nowWith: 'her aunt' })] }), '2026-11-09T10:00:00Z');
    await house.until('2026-11-09T10:30:00Z');
    expect((await openTasks(house)).map(({ detail }) => detail)).toMatchObject([{ kind: 'place', reason: 'changed-since-decided' }]);
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden' });
  });

  it('nobody can read it afterwards, and the ledger says who decided and why', async () => {
    const house = await called();
    expect(await decides(house, 'phone', notSent, 'supervisor')).toBe('decided');
    const disclosure = await disclosureAt(house, primary);
    expect([disclosure.access, mayOpen({ adult: anAdult(), disclosure }).kind]).toEqual(['hidden', 'no']);
    expect(recordRead({ duty: await dutyIn(house), disclosure, adultId: 'a1', now: house.clock.now() }).kind).toBe('refused');
    expect(await dutyIn(house)).toMatchObject({ state: 'not-sent', settings: { [primary]: { notSent: { decidedBy: 'desk-1', approvedBy: 'Insp Ward' } } } });
  });

  it('is of that setting alone: the other school is chased on, and the row shows the one that still owes something', async () => {
    const house = await called(['900012', '900013']);
    expect(await decides(house, 'phone', notSent, 'supervisor', ({ detail }) => detail.kind === 'phone' && detail.setting === high)).toBe('decided');
    expect((await dutyIn(house)).state).toBe('phone-open');
    expect(await decides(house, 'phone', told)).toBe('decided');
    expect(await standing(house)).toEqual({ [primary]: 'told-by-phone, open', [high]: 'not-sent, hidden' });
    expect((await dutyIn(house)).state).toBe('told-by-phone');
  });

  it('a question about one school ended by a person leaves the other to be told, and the first untold by any later version', async () => {
    const house = await aHouse({ pupils: [{ ...ruby, urns: ['900012', '900013'] }], adults: [anAdult(), headOfHigh] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    await denies(house, primary, 'a1');
    expect(await decides(house, 'place', notSent)).toBe('decided');
    expect(await standing(house)).toEqual({ [primary]: 'not-sent, hidden', [high]: 'released, open' });
    expect((await dutyIn(house)).state).toBe('released');
    await house.report(anIncident({ incidentVersion: 2, grade: 'high' }), '2026-11-09T07:10:00Z');
    await house.until('2026-11-09T08:30:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'not-sent, hidden', [high]: 'phone-open, open' });
  });

  it('a later version reaches the other school while a person looks at the first again', async () => {
    const house = await called(['900012', '900013']);
    await decides(house, 'phone', notSent, 'supervisor', ({ detail }) => detail.kind === 'phone' && detail.setting === high);
    await reads(house, primary, 'a1');
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ nowWith: 'her aunt' })] }), '2026-11-09T10:00:00Z');
    await house.until('2026-11-09T10:05:00Z');
    expect(await disclosureAt(house, primary)).toMatchObject({ version: 2, access: 'open' });
    expect(await dutyIn(house)).toMatchObject({ waiting: { reason: 'changed-since-decided' }, settings: { [high]: { state: 'not-theirs', version: 1 } } });
  });
});

describe('a wrong school was told by telephone', () => {
  it('and it is withdrawn: the breach says who was told and who rang, and the safety of whoever was harmed is looked at', async () => {
    const house = await called();
    expect(await decides(house, 'phone', told)).toBe('decided');
    await house.withdraw({ ...wrong, incidentVersion: 2 }, '2026-11-09T08:30:00Z');
    expect((await openTasks(house, 'breach'))[0]?.detail).toMatchObject({ how: 'withdrawn-wrong-child', setting: primary, readBy: [], told: { role: 'head', by: 'desk-1', at: '2026-11-08T22:40:00Z' } });
    expect(await kinds(house)).toEqual(['breach', 'safety-review']);
  });

  it('and it is withdrawn for another reason: somebody is to ring back', async () => {
    const house = await called();
    await decides(house, 'phone', told);
    await house.withdraw({ ...wrong, reason: 'entered-in-error', incidentVersion: 2 }, '2026-11-09T08:30:00Z');
    expect((await openTasks(house)).map(({ detail }) => detail)).toMatchObject([{ kind: 'notice', what: 'withdrawn-after-read', setting: primary, told: { role: 'head', by: 'desk-1' } }]);
  });

  it('and the child is placed elsewhere', async () => {
    const house = await called();
    await decides(house, 'phone', told);
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ schooling: 'home-educated' })] }), '2026-11-09T09:20:00Z');
    expect(await decides(house, 'place', { kind: 'school', urn: '900013' })).toBe('decided');
    expect((await openTasks(house, 'breach'))[0]?.detail).toMatchObject({ how: 'placed-elsewhere', setting: primary, told: { role: 'head' } });
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden', [high]: 'planned, closed' });
  });

  it('of an earlier version, which a later one has taken the place of', async () => {
    const house = await called();
    await decides(house, 'phone', told);
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ nowWith: 'her aunt' })] }), '2026-11-09T10:00:00Z');
    await house.withdraw({ ...wrong, incidentVersion: 3 }, '2026-11-09T10:30:00Z');
    expect(await kinds(house)).toEqual(['breach', 'safety-review']);
  });

  it.each([['wrong-child-or-school', ['breach', 'safety-review']], ['duplicate', ['notice']]] as const)('during a hold, and it is withdrawn as %s', async (reason, expected) => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ worksAtSchool: 'unsure' })] }));
    await decides(house, 'hold', told);
    await house.withdraw({ ...wrong, reason, incidentVersion: 2 }, '2026-11-09T08:30:00Z');
    expect(await kinds(house)).toEqual(expected);
    expect((await openTasks(house))[0]?.detail).toMatchObject({ setting: primary, told: { role: 'head', by: 'desk-1' } });
  });

  it('during a hold, and the child is placed elsewhere: told of once, however often it is planned', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ worksAtSchool: 'unsure' })] }));
    await decides(house, 'hold', told);
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ schooling: 'home-educated' })] }), '2026-11-09T09:00:00Z');
    expect(await decides(house, 'place', { kind: 'school', urn: '900013' })).toBe('decided');
    await house.report(anIncident({ incidentVersion: 3, children: [aChild({ schooling: 'home-educated', nowWith: 'her aunt' })] }), '2026-11-09T09:10:00Z');
    expect(await kinds(house)).toEqual(['breach', 'safety-review']);
    expect((await openTasks(house, 'breach'))[0]?.detail).toMatchObject({ how: 'placed-elsewhere', setting: primary });
  });
});
