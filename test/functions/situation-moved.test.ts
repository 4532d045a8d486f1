import { describe, expect, it } from 'vitest';
import { releaseDue } from '../../functions/release/release-due.ts';
import { decideTask } from '../../shared/domain/duty/commands/decide-task.ts';
import { undated } from '../../shared/domain/roll/roll-pupil.ts';
import type { Registration } from '../../shared/domain/roll/registration.ts';
import type { Roll } from '../../shared/ports/roll.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { aPortal, type TestBrowser, type TestPortal } from '../portal/a-portal.ts';
import { aDisclosure, anIncident as portalIncident, putReleased } from '../portal/an-incident.ts';
import { anEvent, aRig, type Rig } from './a-rig.ts';
import { anAdult, aHouse, type House, ruby } from './house.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };
const [oldSchool, newSchool] = ['school:900012', 'school:900013'];
const adults = [anAdult(), anAdult({ adultId: 'b1', setting: newSchool, name: 'Ravi Shah', givenName: 'Ravi', familyName: 'Shah', mailbox: 'r.shah@high.example' })];
const told = ({ mailer }: Pick<House, 'mailer'>) => mailer.sent.map(({ to }) => to);
const giveRoll = ({ roll }: Pick<House, 'roll'>, ...registrations: readonly Registration[]) => roll.put([{ ...undated(ruby), registrations }]);
const moves = (on: string): readonly Registration[] => [{ urn: '900012', to: on }, { urn: '900013', from: on }];
const at = ({ book }: Pick<House, 'book'>, setting: string) => [...book.disclosuresById.values()].filter((one) => one.setting === setting);

/** One pass of the release stage, at 07:00 on Monday, and nothing after it. Answers the rows that may go. */
const release = ({ book, outgoing, due, roll }: House, from: Pick<Roll, 'pupils'> = roll, now = '2026-11-09T07:00:00Z') =>
  releaseDue(due.rows.filter(({ what }) => what === 'release'), now, { book, outgoing, roll: from, policyOf, log: makeLog('test', () => undefined) });

async function matchedOnSunday(options: Parameters<typeof aHouse>[0] = {}): Promise<House> {
  const house = await aHouse({ adults, ...options });
  await house.report(anIncident());
  house.clock.set('2026-11-08T23:30:00Z');
  return house;
}

describe('a child who moved school between incident and release: the new school, never the old one, from the effective time', () => {
  it('is told of at the new school in the minute of the release, and at the old one nobody ever learns that there was anything', async () => {
    const house = await matchedOnSunday();
    expect(at(house, oldSchool)).toMatchObject([{ access: 'closed' }]);
    await giveRoll(house, ...moves('2026-11-09'));
    await house.until('2026-11-09T07:05:00Z');
    expect(told(house)).toEqual(['r.shah@high.example']);
    expect(at(house, newSchool)).toMatchObject([{ access: 'open', alerted: ['b1'] }]);
    expect(at(house, oldSchool)).toMatchObject([{ access: 'hidden', alerted: [] }]);
    expect(await house.book.duty(key)).toMatchObject({ state: 'released', settings: { [oldSchool]: { state: 'not-theirs' }, [newSchool]: { state: 'released' } } });
    await house.until('2026-11-09T09:30:00Z');
    expect(told(house)).toEqual(['r.shah@high.example']);
    expect((await house.book.openTasks('cheshire')).items.map(({ detail }) => detail.kind === 'phone' && detail.setting)).toEqual([newSchool]);
  });

  it('looks at the roll by a query that is in the audit log with the incident (ruling 12)', async () => {
    const house = await matchedOnSunday();
    const before = house.audit.entries.length;
    await house.until('2026-11-09T07:00:00Z');
    expect(house.audit.entries.slice(before).filter(({ what }) => what === 'roll read')).toMatchObject([{ ...key, actor: 'machine', operation: 'consultation', subject: 'P1', at: '2026-11-09T07:00:00Z' }]);
  });

  it('moves on the day of London and not before: the old school is told the day before it', async () => {
    const house = await matchedOnSunday();
    await giveRoll(house, ...moves('2026-11-10'));
    await house.until('2026-11-09T07:05:00Z');
    expect(told(house)).toEqual(['h.osei@wenbury.example']);
  });

  it('who left and is nowhere on a roll comes before a person with the clock running, and no school is told', async () => {
    const house = await matchedOnSunday();
    await giveRoll(house, { urn: '900012', to: '2026-11-09' });
    await house.until('2026-11-09T07:05:00Z');
    expect(told(house)).toEqual([]);
    expect(at(house, oldSchool)).toMatchObject([{ access: 'hidden' }]);
    const duty = await house.book.duty(key);
    expect(duty).toMatchObject({ state: 'awaiting-review', waiting: { deadlineAt: '2026-11-09T08:45:00Z' } });
    expect((await house.book.openTasks('cheshire')).items).toMatchObject([{ taskId: duty?.waiting?.taskId, detail: { kind: 'place' } }]);
  });

  it('at two schools is told of at both as before, and of two at the one that is left', async () => {
    const pupils = [{ ...ruby, urns: ['900012', '900013'] }];
    const both = await matchedOnSunday({ pupils });
    await both.until('2026-11-09T07:05:00Z');
    expect(told(both).toSorted()).toEqual(['h.osei@wenbury.example', 'r.shah@high.example']);
    const left = await matchedOnSunday({ pupils });
    await giveRoll(left, ...moves('2026-11-09'));
    await left.until('2026-11-09T07:05:00Z');
    expect(told(left)).toEqual(['r.shah@high.example']);
    expect(at(left, oldSchool)).toMatchObject([{ access: 'hidden', alerted: [] }]);
  });

  it('who joined a second school is told of at both', async () => {
    const house = await matchedOnSunday();
    await giveRoll(house, { urn: '900012' }, { urn: '900013', from: '2026-11-09' });
    await house.until('2026-11-09T07:05:00Z');
    expect(told(house).toSorted()).toEqual(['h.osei@wenbury.example', 'r.shah@high.example']);
  });

  it('who is back at the old school before the match has looked again is told of there, once', async () => {
    const house = await matchedOnSunday();
    await giveRoll(house, ...moves('2026-11-09'));
    expect(await release(house)).toHaveLength(1);
    expect(await release(house)).toHaveLength(1);
    expect(at(house, oldSchool)).toMatchObject([{ access: 'hidden' }]);
    await giveRoll(house, { urn: '900012' });
    await house.until('2026-11-09T07:05:00Z');
    expect(told(house)).toEqual(['h.osei@wenbury.example']);
    expect(at(house, oldSchool)).toMatchObject([{ access: 'open', alerted: ['a1'] }]);
  });

  it('whom a person found on the roll is placed where that pupil is now, without asking again', async () => {
    const house = await aHouse({ adults });
    await house.report(anIncident({ children: [aChild({ livesInForceArea: false })] }));
    const [task] = (await house.book.openTasks('cheshire')).items;
    const duty = await house.book.duty(key);
    if (!task) throw new Error('nobody was asked');
    const decided = decideTask({ task, duty, decision: { kind: 'pupil', pupilId: 'P1' }, by: { sub: 'sub-desk', role: 'desk' }, now: house.clock.now() });
    if (decided.kind === 'refused') throw new Error(decided.why);
    await house.book.commit(decided.change);
    await house.until('2026-11-08T23:30:00Z');
    expect(at(house, oldSchool)).toHaveLength(1);
    await giveRoll(house, ...moves('2026-11-09'));
    await house.until('2026-11-09T07:05:00Z');
    expect(told(house)).toEqual(['r.shah@high.example']);
    expect((await house.book.openTasks('cheshire')).items).toEqual([]);
    expect((await house.book.duty(key))?.placement).toMatchObject({ source: 'desk', pupilId: 'P1', settings: [newSchool] });
  });

  it('loses no release when the roll cannot be read: its row stays, and it goes out once the roll can be', async () => {
    const house = await matchedOnSunday();
    const closed = { pupils: async () => { throw new Error('the key is closed'); } };
    expect(await release(house, closed)).toEqual([]);
    expect(at(house, oldSchool)).toMatchObject([{ access: 'closed' }]);
    await house.until('2026-11-09T07:05:00Z');
    expect(told(house)).toEqual(['h.osei@wenbury.example']);
  });

  it('waits for a roll that cannot be read no longer than to the deputy\'s hour: then it goes out as it was matched, and every clock runs', async () => {
    const house = await matchedOnSunday();
    const closed = { pupils: async () => { throw new Error('the key is closed'); } };
    const deputyAt = (await house.book.duty(key))?.settings[oldSchool]?.clocks.deputyAt;
    expect(deputyAt).toBe('2026-11-09T07:45:00Z');
    expect(await release(house, closed, '2026-11-09T07:44:00Z')).toEqual([]);
    expect(await release(house, closed, deputyAt)).toHaveLength(1);
    expect(at(house, oldSchool)).toMatchObject([{ access: 'open', releasedAt: deputyAt }]);
  });

  it.each(Array.from({ length: 14 }, (_, n) => n))('comes to the same where a process is killed after write or send %i', async (n) => {
    const rig: Rig = await aRig({ adults });
    rig.repeat(3, () => 0.9);
    await rig.take(anEvent(anIncident()), '2026-11-08T22:45:00Z');
    await rig.settle();
    await giveRoll(rig, ...moves('2026-11-09'));
    rig.clock.set('2026-11-09T06:59:00Z');
    rig.killAfter(n);
    await rig.until('2026-11-09T07:10:00Z');
    expect([...new Set(told(rig))]).toEqual(['r.shah@high.example']);
    expect(at(rig, oldSchool)).toMatchObject([{ access: 'hidden', alerted: [] }]);
    expect(at(rig, newSchool)).toMatchObject([{ access: 'open', alerted: ['b1'] }]);
  });
});

describe('a child whose move takes effect while the notification is unread and a call is about to be opened', () => {
  it('is rung about at the new school, and the old one is hidden and never on the desk\'s list', async () => {
    const house = await matchedOnSunday();
    await house.until('2026-11-09T07:30:00Z');
    expect(told(house)).toEqual(['h.osei@wenbury.example']);
    await giveRoll(house, ...moves('2026-11-09'));
    await house.until('2026-11-09T08:30:00Z');
    expect(at(house, oldSchool)).toMatchObject([{ access: 'hidden' }]);
    expect(at(house, newSchool)).toMatchObject([{ access: 'open' }]);
    expect((await house.book.openTasks('cheshire')).items.map(({ detail }) => detail.kind === 'phone' && detail.setting)).not.toContain(oldSchool);
    expect(told(house)).toContain('r.shah@high.example');
    await house.until('2026-11-09T09:30:00Z');
    expect((await house.book.openTasks('cheshire')).items.map(({ detail }) => detail.kind === 'phone' && detail.setting)).toEqual([newSchool]);
  });

  it('is rung about at the school that was told where the roll cannot be read: whoever rings asks first', async () => {
    const house = await matchedOnSunday();
    await house.until('2026-11-09T07:30:00Z');
    Object.defineProperty(house.roll, 'pupils', { configurable: true, value: async () => { throw new Error('the key is closed'); } });
    await house.until('2026-11-09T08:30:00Z');
    expect((await house.book.openTasks('cheshire')).items.map(({ detail }) => detail.kind === 'phone' && detail.setting)).toEqual([oldSchool]);
  });
});

describe('a child whose move takes effect after the release and before anybody at the old school has opened it', () => {
  const released = aDisclosure();
  const page = `/notifications/${released.disclosureId}`;
  const pupil = { ...undated(ruby), pupilId: 'P0000001' };
  const open = async (registrations: readonly Registration[]): Promise<{ portal: TestPortal; harriet: TestBrowser }> => {
    const portal = await aPortal();
    await putReleased(portal.fakes, released, portalIncident());
    await portal.fakes.roll.put([{ ...pupil, registrations }]);
    return { portal, harriet: await portal.signedIn('sub-harriet') };
  };
  const disclosed = ({ fakes }: TestPortal) => fakes.audit.entries.filter(({ operation }) => operation === 'disclosure');

  it.each(['', '/print', '/text'])('shows the old school nothing at the address%s, hides it there for good, and sends the child back to be placed', async (how) => {
    const { portal, harriet } = await open(moves('2026-11-09'));
    const answer = await harriet.get(page + how);
    expect([answer.statusCode, /Ruby|pillow/.test(answer.body)]).toEqual([404, false]);
    expect((await harriet.get(page)).statusCode).toBe(404);
    expect(disclosed(portal)).toEqual([]);
    expect(await portal.fakes.book.disclosure(released.disclosureId)).toMatchObject({ access: 'hidden' });
    expect(await portal.fakes.book.duty(key)).toMatchObject({ state: 'awaiting-review', waiting: { reason: 'to-be-matched', deadlineAt: '2026-11-09T08:45:00Z' } });
    expect(portal.fakes.due.rows.filter(({ what }) => what === 'forward')).toMatchObject([{ queue: 'match', at: '2026-11-09T07:10:00Z' }]);
    expect((await harriet.get('/notifications')).body).not.toContain('Ruby');
  });

  it('lets a school read whose pupil moves tomorrow, or is at a second school, and read again what it has read', async () => {
    for (const registrations of [moves('2026-11-10'), [{ urn: '900012' }, { urn: '900013' }]]) {
      const { portal, harriet } = await open(registrations);
      expect((await harriet.get(page)).statusCode).toBe(200);
      await portal.fakes.roll.put([{ ...pupil, registrations: moves('2026-11-09') }]);
      expect((await harriet.get(page)).statusCode).toBe(200);
    }
  });

  it('lets a school read when the roll cannot be: the release has looked already, and the child is in school this morning', async () => {
    const { portal, harriet } = await open(moves('2026-11-09'));
    Object.defineProperty(portal.fakes.roll, 'pupils', { configurable: true, value: async () => { throw new Error('the key is closed'); } });
    expect((await harriet.get(page)).statusCode).toBe(200);
    expect(disclosed(portal)).toHaveLength(1);
  });
});
