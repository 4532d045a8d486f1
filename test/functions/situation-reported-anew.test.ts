import { describe, expect, it } from 'vitest';
import type { WithdrawalReason } from '../../events/incident.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { decides, denies, dutyIn, key, mails, openTasks, standing } from './at-work.ts';
import { aHouse, type House, ruby } from './house.ts';

const school = 'school:900012';
const takeBack = (house: House, incidentVersion: number, at: string, reason: WithdrawalReason = 'entered-in-error') => house.withdraw({ reference: key.reference, incidentVersion, reason, authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, at);
const anew = (house: House, incidentVersion: number, at: string, child: Parameters<typeof aChild>[0] = {}) => house.report(anIncident({ incidentVersion, children: [aChild(child)] }), at);
const asked = async (house: House) => (await openTasks(house, 'place')).map(({ detail }) => (detail.kind === 'place' ? [detail.reason, detail.words[0], detail.pupils.map(({ pupilId }) => pupilId)] : []));

describe('a whole child whom a person had ended is withdrawn, and reported anew', () => {
  it.each([
    ['not to be sent', { kind: 'not-sent', reason: 'Her mother asked, and she is safe.', approvedBy: 'x' }, 'not to be sent'],
    ['passed to another force', { kind: 'passed-to-force', toForce: 'Staffordshire', receipt: 'Log 118' }, 'passed to Staffordshire, receipt Log 118'],
  ] as const)('%s: a person is asked, with what the machine found, and nothing goes out before', async (_how, decision, said) => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ livesInForceArea: false })] }));
    expect(await decides(house, 'place', decision)).toBe('decided');
    await takeBack(house, 2, '2026-11-08T23:10:00Z');
    await anew(house, 3, '2026-11-08T23:30:00Z');
    expect(await asked(house)).toEqual([['changed-since-decided', `A person had ended this (${said}) before it was withdrawn. Version 3 reports it anew.`, ['P1']]]);
    await house.until('2026-11-09T09:30:00Z');
    expect(mails(house)).toEqual([]);
  });

  it('is asked once, however often it is told, and goes out when a person says so', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ worksAtSchool: 'unsure' })] }));
    expect(await decides(house, 'hold', { kind: 'not-sent', reason: 'The caretaker is her uncle.', approvedBy: 'x' })).toBe('decided');
    await takeBack(house, 2, '2026-11-08T23:10:00Z');
    await anew(house, 3, '2026-11-08T23:30:00Z');
    await house.outgoing.send('match', [{ type: 'incident.stored', id: `stored~${key.reference}~3`, force: 'cheshire', reference: key.reference, version: 3 }]);
    await house.settle();
    expect(await asked(house)).toHaveLength(1);
    expect(await decides(house, 'place', { kind: 'pupil', pupilId: 'P1' })).toBe('decided');
    await house.until('2026-11-09T07:00:00Z');
    expect([await standing(house), mails(house)]).toEqual([{ [school]: 'released, open' }, ['h.osei@wenbury.example key-adult']]);
  });
});

describe('withdrawn as the wrong child or school, and reported anew', () => {
  const wrong = async (pupils = [ruby]) => {
    const house = await aHouse({ pupils });
    await house.report(anIncident());
    expect((await dutyIn(house)).state).toBe('planned');
    await takeBack(house, 2, '2026-11-08T23:10:00Z', 'wrong-child-or-school');
    return house;
  };

  it('the very same pupil again: before a person, who is told why, and sent by no machine', async () => {
    const house = await wrong();
    await anew(house, 3, '2026-11-08T23:30:00Z');
    expect(await asked(house)).toEqual([['who-is-the-child', 'It was withdrawn as the wrong child or school, and the match finds the same one again.', ['P1']]]);
    await anew(house, 4, '2026-11-08T23:40:00Z', { nowWith: 'her aunt' });
    await house.until('2026-11-09T09:30:00Z');
    expect([mails(house), (await asked(house)).length]).toEqual([[], 1]);
  });

  it('a person says that it is right after all: it goes out, and the versions after it as any other', async () => {
    const house = await wrong();
    await anew(house, 3, '2026-11-08T23:30:00Z');
    expect(await decides(house, 'place', { kind: 'pupil', pupilId: 'P1' })).toBe('decided');
    expect((await dutyIn(house)).takenBack).toBeUndefined();
    await anew(house, 4, '2026-11-08T23:50:00Z', { aliases: [{ givenName: 'Rubes' }] });
    await house.until('2026-11-09T07:00:00Z');
    expect(mails(house)).toEqual(['h.osei@wenbury.example key-adult']);
  });

  it('put right so that it is another pupil: that pupil\'s school is told as any other', async () => {
    const max = { ...ruby, pupilId: 'P2', givenName: 'Max', dateOfBirth: '2016-05-02', yearGroup: 5, sex: 'M' as const };
    const house = await wrong([ruby, max]);
    await anew(house, 3, '2026-11-08T23:30:00Z', { givenName: 'Max', dateOfBirth: '2016-05-02', sex: 'male', schoolSummary: 'Police went to a report that his mother had been hurt.' });
    expect([await asked(house), (await dutyIn(house)).placement?.pupilId]).toEqual([[], 'P2']);
  });

  it('withdrawn for another reason it comes back by itself, as before', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await takeBack(house, 2, '2026-11-08T23:10:00Z', 'duplicate');
    await anew(house, 3, '2026-11-08T23:30:00Z');
    expect((await dutyIn(house)).state).toBe('planned');
  });
});

describe('a child whom a school had said is not its pupil is withdrawn, and reported anew', () => {
  it('goes to a person, and never to that school by a machine', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    await denies(house, school, 'a1');
    await takeBack(house, 2, '2026-11-09T07:10:00Z');
    await anew(house, 3, '2026-11-09T07:20:00Z');
    expect((await asked(house)).map(([reason]) => reason)).toEqual(['which-school']);
    await house.until('2026-11-09T09:30:00Z');
    expect(mails(house)).toHaveLength(1);
  });
});
