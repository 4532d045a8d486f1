import { describe, expect, it } from 'vitest';
import { english } from '../../shared/domain/notification/words/english.ts';
import { sayNotification } from '../../shared/domain/notification/words/say-notification.ts';
import { toldByPhone } from '../builders/a-call.ts';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { aRig, anEvent, aWithdrawal } from './a-rig.ts';
import { decides, disclosureAt, dutyIn, key, openTasks, reads } from './at-work.ts';
import { aHouse, ruby } from './house.ts';

const school = 'school:900012';
const contacts = { deskName: 'the safeguarding desk', deskTelephone: '01632 960100' };

describe('the child rang 999', () => {
  const neighbour = aPerson({ personRef: 'p3', role: 'caller', givenName: 'Odette', familyName: 'Quarmby', personId: 'N-3', addresses: [{ text: '16 Larkspur Row, Wenbury' }], phones: ['01632 960177'] });

  it('neither that a child rang nor that anybody else did is in what the school is shown, or in any email', async () => {
    const house = await aHouse();
    await house.report(anIncident({ people: [aPerson(), aPerson({ personRef: 'p2', role: 'suspect', givenName: 'Dale', familyName: 'Harrop', personId: 'N-2' }), neighbour] }));
    await house.until('2026-11-09T07:05:00Z');
    const { content } = await disclosureAt(house, school);
    const page = sayNotification(content, english, contacts, []);
    expect(page.parts.length).toBeGreaterThan(8);
    for (const told of [page, content, house.mailer.sent]) expect(JSON.stringify(told)).not.toMatch(/Odette|Quarmby|960177|caller|called the police/i);
  });

  it.each([['in the summary', { schoolSummary: 'Ruby rang 999 from upstairs when her mother was hurt.' }], ['in her own words', { words: { text: 'I rang the police on my own.', clearedForSchool: true } }]] as const)('told of %s, it goes to a person and no further: undecided at the deadline, the page goes without it', async (_where, told) => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild(told)] }));
    expect((await openTasks(house)).map(({ detail }) => detail)).toEqual([{ kind: 'words', version: 1, hits: ['who told the police'] }]);
    await house.until('2026-11-09T08:46:00Z');
    const { content, access } = await disclosureAt(house, school);
    expect([access, content.detailsByPhone]).toEqual(['open', true]);
    expect(JSON.stringify(content)).not.toMatch(/rang|999/);
  });

  it('a person may take it out, and the rest is told in time', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ words: { text: 'I rang 999.', clearedForSchool: true } })] }));
    expect(await decides(house, 'words', { kind: 'words-removed' })).toBe('decided');
    await house.until('2026-11-09T07:05:00Z');
    await reads(house, school, 'a1');
    expect((await disclosureAt(house, school)).content.words).toBeUndefined();
  });
});

describe('"false report"', () => {
  const version = (incidentVersion: number, more: Parameters<typeof anIncident>[0] = {}) => anEvent(anIncident({ incidentVersion, ...more }));

  it('is no reason for a withdrawal: it is refused by name, kept for a person, and the notification goes on', async () => {
    const rig = await aRig();
    await rig.take(version(1), '2026-11-08T22:42:00Z');
    await rig.settle();
    await expect(rig.take(aWithdrawal(key.reference, 2, { reason: 'false-report' as never }), '2026-11-08T23:00:00Z')).rejects.toThrow('intake never took it');
    await rig.until('2026-11-09T07:00:00Z');
    expect((await rig.book.duty(key))?.state).toBe('released');
    const [refused] = (await rig.book.openTasks('cheshire')).items;
    expect(refused?.detail).toMatchObject({ kind: 'refused', status: 400, fields: ['data.reason'] });
  });

  it('a retraction, or that no crime was recorded, is an amendment: nothing that is planned or out is taken back', async () => {
    const rig = await aRig();
    await rig.take(version(1), '2026-11-08T22:42:00Z');
    await rig.settle();
    await rig.until('2026-11-09T07:00:00Z');
    await rig.take(version(2, { isCrime: false, kind: 'argument' }), '2026-11-09T07:20:00Z');
    await rig.settle();
    const duty = await rig.book.duty(key);
    const [setting] = Object.values(duty?.settings ?? {});
    expect([duty?.version, duty?.state, (await rig.book.disclosure(setting?.disclosureId ?? ''))?.access]).toEqual([2, 'released', 'open']);
    expect(rig.mailer.sent).toHaveLength(1);
  });
});

describe('both recorded as suspects', () => {
  const mutual = anIncident({
    people: [aPerson({ role: 'victim-and-suspect' }), aPerson({ personRef: 'p2', role: 'victim-and-suspect', givenName: 'Dale', familyName: 'Harrop', personId: 'N-2' })],
    suspectStatus: { status: 'not-arrested', asAt: '2026-11-08T23:30:00Z' },
    children: [aChild({ schoolSummary: 'Police went to a report of an argument between the adults at home. What happened is not yet known.' })],
  });

  it('the school reads neutral words: who did what to whom is nowhere on its page', async () => {
    const house = await aHouse();
    await house.report(mutual);
    await house.until('2026-11-09T07:00:00Z');
    const page = sayNotification((await disclosureAt(house, school)).content, english, contacts, []);
    const told = page.parts.filter(({ name }) => name !== 'what-to-do').map(({ sentences }) => sentences.join(' ')).join(' ');
    expect(told).toContain('an argument between the adults at home');
    expect(told).not.toMatch(/victim|suspect|perpetrator|offender|as bad|assault|Mira|Dale|person arrested/i);
  });

  it('there is no pair and no perpetrator until a sergeant records who did what, and then there is', async () => {
    const house = await aHouse();
    await house.report(mutual);
    const facts = async () => (await house.history.filed('cheshire', key.reference))?.facts.map(({ victimId, perpetratorIds }) => [victimId, perpetratorIds]);
    expect(await facts()).toEqual([['N-1', []], ['N-2', []]]);
    expect((await house.people.openQuestions('cheshire', 10)).map(({ why }) => why)).toEqual(['each-accuses-the-other']);
    await house.history.record('cheshire', key.reference, { kind: 'primary-recorded', at: '2026-11-09T09:00:00Z', by: 'PS-4410', rank: 'sergeant', reason: 'Her injuries; the history of calls.', harmed: ['p1'], did: ['p2'] });
    await house.outgoing.send('assess', [{ type: 'incident.to-assess', id: 'decided', force: 'cheshire', reference: key.reference, version: 1 }]);
    await house.settle();
    expect(await facts()).toEqual([['N-1', ['N-2']]]);
    expect(await house.people.openQuestions('cheshire', 10)).toEqual([]);
  });
});

describe('a friend sleeping over witnesses it', () => {
  it('is told of at their own school, by police discretion, and neither school learns of the other child', async () => {
    const friend = { ...ruby, pupilId: 'P2', urns: ['900013'], givenName: 'Imogen', familyName: 'Fairweather', dateOfBirth: '2014-05-02', yearGroup: 8, address: '3 Harbour View', postcode: 'CQ7 8BB' };
    const rig = await aRig({ pupils: [ruby, friend] });
    const { directory } = rig;
    await directory.putAdults([{ adultId: 'b1', setting: 'school:900013', name: 'Omar Said', givenName: 'Omar', familyName: 'Said', role: 'designated-safeguarding-lead', mailbox: 'lead@high.example', order: 1, trained: true, present: true, approvedBy: 'admin-2' }]);
    const sleepingOver = aChild({
      childRef: 'c2', givenName: 'Imogen', familyName: 'Fairweather', dateOfBirth: '2014-05-02', addresses: [{ text: '3 Harbour View, Wenbury', postcode: 'CQ7 8BB' }],
      relations: [{ personRef: 'p1', relation: 'not-related' }, { personRef: 'p2', relation: 'not-related' }], nowWith: 'her own parents', where: "at a friend's home",
      words: { text: 'We hid in the wardrobe.', clearedForSchool: true, askedBy: 'response officer' }, schoolSummary: 'Imogen was staying the night with a friend when police were called to the home.',
    });
    await rig.take(anEvent(anIncident({ children: [aChild(), sleepingOver] })), '2026-11-08T22:42:00Z');
    await rig.settle();
    await rig.until('2026-11-09T07:00:00Z');
    const [own, friends] = await Promise.all(['c1', 'c2'].map(async (childRef) => rig.book.duty({ ...key, childRef })));
    expect([own?.basis, friends?.basis, friends?.state]).toEqual(['statutory', 'discretion', 'released']);
    expect(Object.keys(friends?.settings ?? {})).toEqual(['school:900013']);
    const told = await Promise.all([own, friends].map(async (duty) => JSON.stringify((await rig.book.disclosure(Object.values(duty?.settings ?? {})[0]?.disclosureId ?? ''))?.content)));
    expect([told[0]?.includes('Imogen'), told[1]?.includes('Ruby'), told[1]?.includes('Imogen')]).toEqual([false, false, true]);
    expect(rig.mailer.sent.map(({ to }) => to).toSorted()).toEqual(['h.osei@wenbury.example', 'lead@high.example']);
  });
});

describe('independent school without a contact', () => {
  const alone = async (telephone: string | undefined) => {
    const house = await aHouse({ adults: [] });
    await house.directory.putSchools([{ urn: '900012', name: 'Wenbury Hall', authority: '896', ...(telephone ? { telephone } : {}), status: 'open', lowAge: 4, highAge: 18 }]);
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    const [call] = await openTasks(house, 'phone');
    if (call?.detail.kind !== 'phone') throw new Error('nobody is to be rung');
    return { house, contacts: call.detail.contacts.map(({ role, phone }) => [role, phone]) };
  };

  it('the head is rung at release, at the number that the register has, with the authority behind them; no email goes to anybody', async () => {
    const { house, contacts: toRing } = await alone('01632 960200');
    expect(toRing).toEqual([['head', '01632 960200'], ['authority-lead', '01632 960400'], ['sergeant', undefined]]);
    expect([(await dutyIn(house)).state, house.mailer.sent]).toEqual(['phone-open', []]);
    expect(await decides(house, 'phone', toldByPhone({ at: '2026-11-09T07:00:00Z' }))).toBe('decided');
    expect((await dutyIn(house)).state).toBe('told-by-phone');
  });

  it('with no number on the register either, the authority is next: the call is not lost, and ends only when somebody is told', async () => {
    const { house, contacts: toRing } = await alone(undefined);
    expect(toRing).toEqual([['head', undefined], ['authority-lead', '01632 960400'], ['sergeant', undefined]]);
    await house.until('2026-11-09T12:00:00Z');
    expect((await dutyIn(house)).state).toBe('phone-open');
  });
});
