import { describe, expect, it } from 'vitest';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { decides, denies, disclosureAt, dutyIn, mails, openTasks, reads, standing } from './at-work.ts';
import { aHouse, anAdult, type House, ruby } from './house.ts';

const primary = 'school:900012';
const high = 'school:900013';
const council = 'authority:895';
const third = { urn: '900014', name: 'Wenbury Hill School', authority: '896', telephone: '01632 960500', status: 'open' as const, lowAge: 4, highAge: 11 };
const adults = [
  anAdult(), anAdult({ adultId: 'b1', setting: high, mailbox: 'lead@high.example', givenName: 'Omar', familyName: 'Said' }),
  anAdult({ adultId: 'b2', setting: high, mailbox: 'deputy@high.example', givenName: 'Una', familyName: 'Vale', order: 2 }),
  anAdult({ adultId: 'c1', setting: 'school:900014', mailbox: 'lead@hill.example', givenName: 'Ivy', familyName: 'Noakes' }),
  anAdult({ adultId: 'o1', setting: council, role: 'education-safeguarding-officer', mailbox: 'virtual.head@council.example', familyName: 'Adeyemi' }),
];

/** Ruby is on the roll of two schools; both have been told at 07:00 and neither has read. */
async function atTwoSchools(child = {}): Promise<House> {
  const house = await aHouse({ pupils: [{ ...ruby, urns: ['900012', '900013'] }], adults });
  await house.directory.putSchools([third]);
  await house.directory.putAuthority({ code: '895', name: 'Cheshire East', neighbours: [] }, []);
  await house.report(anIncident({ children: [aChild(child)] }));
  await house.until('2026-11-09T07:05:00Z');
  return house;
}

describe('one of two schools says "not our pupil" before the other has read', () => {
  it('the other is chased all the same: its deputy, then a call, while the desk still looks for the right school', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    await house.until('2026-11-09T08:16:00Z');
    expect(mails(house)).toContain('deputy@high.example deputy');
    expect((await openTasks(house, 'phone')).map(({ detail }) => detail.kind === 'phone' && detail.setting)).toEqual([high]);
    expect(await dutyIn(house)).toMatchObject({ state: 'awaiting-review', waiting: { reason: 'not-our-pupil' } });
  });

  it('and when the desk has decided: nothing of it is lost, nothing is sent twice', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    await house.until('2026-11-09T08:20:00Z');
    expect(await decides(house, 'place', { kind: 'school', urn: '900013' })).toBe('decided');
    await house.until('2026-11-09T16:00:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden', [high]: 'phone-open, open' });
    expect(mails(house).filter((mail) => mail.includes('high.example'))).toEqual(['lead@high.example key-adult', 'deputy@high.example deputy']);
  });

  it('a looked-after child\'s virtual school head is chased likewise', async () => {
    const house = await aHouse({ adults });
    await house.directory.putAuthority({ code: '895', name: 'Cheshire East', neighbours: [] }, []);
    await house.report(anIncident({ children: [aChild({ lookedAfter: true, placingAuthority: '895' })] }));
    await house.until('2026-11-09T07:05:00Z');
    await denies(house, primary, 'a1');
    await house.until('2026-11-09T09:30:00Z');
    expect((await openTasks(house, 'phone')).map(({ detail }) => detail.kind === 'phone' && detail.setting)).toEqual([council]);
  });

  it('a later version reaches the other school, and never the one that said no', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ nowWith: 'her aunt' })] }), '2026-11-09T07:10:00Z');
    await house.until('2026-11-09T07:15:00Z');
    expect(await disclosureAt(house, high)).toMatchObject({ version: 2, access: 'open', content: { nowWith: 'her aunt' } });
    expect(await disclosureAt(house, primary)).toMatchObject({ version: 1, access: 'hidden' });
    expect(await dutyIn(house)).toMatchObject({ waiting: { reason: 'not-our-pupil' } });
  });

  it('the other says "not our pupil" too: one question for the desk, with both words on it', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    await denies(house, high, 'b1');
    const places = await openTasks(house, 'place');
    expect(places).toHaveLength(1);
    expect(places[0]?.detail).toMatchObject({ words: [expect.stringContaining('(a1)'), expect.stringContaining('(b1)')] });
    expect(await decides(house, 'place', { kind: 'school', urn: '900014' })).toBe('decided');
    await house.until('2026-11-09T07:30:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden', [high]: 'not-theirs, hidden', 'school:900014': 'released, open' });
  });
});

describe('a hold comes while the desk has one school\'s "not our pupil"', () => {
  const homicide = (house: House) => house.report(anIncident({ incidentVersion: 2, offenceGroup: 'homicide' }), '2026-11-09T07:10:00Z');

  it('a homicide stops everything unread at once, and the question stays with the person, who is told of the hold', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    await homicide(house);
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden', [high]: 'released, closed' });
    expect(await dutyIn(house)).toMatchObject({ state: 'on-hold', waiting: { reason: 'not-our-pupil', hold: true } });
    expect((await openTasks(house, 'place'))[0]?.detail).toMatchObject({ words: [expect.anything(), expect.stringMatching(/^Held by version 2: .*homicide/)] });
    await house.until('2026-11-09T10:00:00Z');
    expect(mails(house).filter((mail) => mail.includes('deputy'))).toEqual([]);
    expect(await openTasks(house, 'phone')).toEqual([]);
  });

  it('the hold is asked of a person as soon as the question is answered, and nothing goes out before that is decided', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    await homicide(house);
    expect(await decides(house, 'place', { kind: 'school', urn: '900013' })).toBe('decided');
    expect((await openTasks(house)).map(({ detail }) => detail.kind)).toEqual(['hold']);
    await house.until('2026-11-09T07:30:00Z');
    expect((await standing(house))[high]).toBe('released, closed');
  });

  it('a version that takes the hold back opens the other school\'s again', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    await homicide(house);
    await house.report(anIncident({ incidentVersion: 3 }), '2026-11-09T07:20:00Z');
    await house.until('2026-11-09T07:25:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden', [high]: 'released, open' });
    expect(await dutyIn(house)).toMatchObject({ state: 'awaiting-review', waiting: { reason: 'not-our-pupil', hold: false } });
  });

  it('a hold that was there first outlasts the word of a school that had read', async () => {
    const house = await atTwoSchools();
    await reads(house, primary, 'a1');
    await homicide(house);
    await denies(house, primary, 'a1');
    expect(await dutyIn(house)).toMatchObject({ state: 'on-hold' });
    expect((await openTasks(house, 'hold'))).toEqual([]);
    expect(await decides(house, 'place', { kind: 'school', urn: '900013' })).toBe('decided');
    expect((await openTasks(house)).map(({ detail }) => detail.kind).toSorted()).toEqual(['breach', 'hold', 'safety-review']);
    expect((await standing(house))[high]).toBe('released, closed');
  });

  it('a version that puts the child\'s place in doubt stops everything unread likewise', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ schooling: 'home-educated' })] }), '2026-11-09T07:10:00Z');
    expect((await standing(house))[high]).toBe('released, closed');
    expect(await dutyIn(house)).toMatchObject({ state: 'awaiting-review', waiting: { reason: 'roll-and-officer-differ' } });
    expect(await openTasks(house, 'place')).toHaveLength(1);
  });
});

describe('the desk chooses the right school for one of two that said "not our pupil"', () => {
  const kinds = async (house: House) => (await openTasks(house)).map(({ detail }) => (detail.kind === 'breach' ? `breach ${detail.setting}` : detail.kind)).toSorted();

  it('the second school, on the roll and unread, stays as it is', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    expect(await decides(house, 'place', { kind: 'school', urn: '900014' })).toBe('decided');
    await house.until('2026-11-09T07:30:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden', [high]: 'released, open', 'school:900014': 'released, open' });
  });

  it('the second school, which had read, is neither hidden nor held to have seen what was not for it', async () => {
    const house = await atTwoSchools();
    await reads(house, high, 'b1');
    await denies(house, primary, 'a1');
    expect(await decides(house, 'place', { kind: 'school', urn: '900014' })).toBe('decided');
    await house.until('2026-11-09T07:30:00Z');
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden', [high]: 'read, open', 'school:900014': 'released, open' });
    expect(await kinds(house)).toEqual([]);
  });

  it('a looked-after child\'s virtual school head, who had read, is told still and accused of nothing', async () => {
    const house = await atTwoSchools({ lookedAfter: true, placingAuthority: '895' });
    await reads(house, council, 'o1');
    await denies(house, primary, 'a1');
    expect(await decides(house, 'place', { kind: 'school', urn: '900014' })).toBe('decided');
    await house.until('2026-11-09T07:30:00Z');
    expect((await standing(house))[council]).toBe('authority-informed, open');
    expect(await kinds(house)).toEqual([]);
  });

  it.each([{ kind: 'pupil', pupilId: 'P1' }, { kind: 'school', urn: '900012' }] as const)('whoever policy tells beside a school is told where a person chose it first of all: $kind', async (decision) => {
    const house = await aHouse({ pupils: [ruby, { ...ruby, pupilId: 'P2', urns: ['900013'] }], adults });
    await house.report(anIncident({ children: [aChild({ lookedAfter: true, placingAuthority: '895', stayingElsewhere: true, stayingAuthority: '861' })] }));
    expect(await decides(house, 'place', decision)).toBe('decided');
    await house.until('2026-11-09T07:05:00Z');
    expect(Object.keys(await standing(house))).toEqual([primary, council, 'authority:861']);
  });

  it('a version that put the whole place in doubt: of those who had not read, nobody is kept', async () => {
    const house = await atTwoSchools();
    await denies(house, primary, 'a1');
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ schooling: 'home-educated' })] }), '2026-11-09T07:10:00Z');
    expect(await decides(house, 'place', { kind: 'school', urn: '900014' })).toBe('decided');
    expect(await standing(house)).toEqual({ [primary]: 'not-theirs, hidden', [high]: 'not-theirs, hidden', 'school:900014': 'planned, closed' });
  });

  it('after a doubt of another kind a choice of one school leaves the other at which the roll has the same pupil', async () => {
    const house = await atTwoSchools();
    await reads(house, high, 'b1');
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ schooling: 'home-educated' })] }), '2026-11-09T07:10:00Z');
    expect(await decides(house, 'place', { kind: 'school', urn: '900012' })).toBe('decided');
    await house.until('2026-11-09T07:30:00Z');
    expect(await kinds(house)).toEqual([]);
    expect(Object.keys((await dutyIn(house)).settings)).toEqual([primary, high]);
    expect((await standing(house))[primary]).toBe('released, open');
  });
});

it('a school that said "not our pupil" is told again by no machine: a later version that leads there again is before a person', async () => {
  const house = await atTwoSchools();
  await denies(house, primary, 'a1');
  expect(await decides(house, 'place', { kind: 'school', urn: '900014' })).toBe('decided');
  await house.until('2026-11-09T07:30:00Z');
  await house.report(anIncident({ incidentVersion: 2, children: [aChild({ sex: 'other' })] }), '2026-11-09T07:31:00Z');
  await house.until('2026-11-09T07:40:00Z');
  expect((await standing(house))[primary]).toBe('not-theirs, hidden');
  expect((await openTasks(house, 'place'))[0]?.detail).toMatchObject({ reason: 'which-school', pupils: [{ pupilId: 'P1' }], words: [expect.stringContaining(primary), expect.anything()] });
  expect(await decides(house, 'place', { kind: 'pupil', pupilId: 'P1' })).toBe('decided');
  await house.until('2026-11-09T07:50:00Z');
  expect((await standing(house))[primary]).toBe('released, open');
});
