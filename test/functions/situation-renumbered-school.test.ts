import { describe, expect, it } from 'vitest';
import { makeResolveStatedSchool } from '../../functions/match/resolve-stated-school.ts';
import type { Adult } from '../../shared/ports/directory.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { decides, dutyIn, mails, openTasks, standing } from './at-work.ts';
import { aHouse, anAdult, type House, ruby } from './house.ts';
import { takeOver } from './take-over.ts';

const academy = { urn: '900090', name: 'Wenbury Academy', authority: '896', telephone: '01632 960900', postcode: 'CQ7 4AA', status: 'open' as const, lowAge: 4, highAge: 11 };
const old = { urn: '900012', name: 'Wenbury Primary School', authority: '896', postcode: 'CQ7 4AA', status: 'closed' as const, lowAge: 4, highAge: 11 };
const lead = anAdult({ adultId: 'n1', setting: 'school:900090', mailbox: 'lead@academy.example', givenName: 'Grace', familyName: 'Adu' });

/** Wenbury Primary has become Wenbury Academy; the roll and the contacts still give the old number. */
async function converted({ heirs = [academy], adults = [anAdult(), lead] }: { heirs?: readonly (typeof academy)[]; adults?: readonly Adult[] } = {}): Promise<House> {
  const house = await aHouse({ adults });
  await takeOver(house.directory, [{ old, heirs }]);
  return house;
}

describe('on the day a school becomes an academy, while the rolls still give its old number', () => {
  it('its children are told of at the new one, by whom the directory holds there, with the reason kept; nobody is asked', async () => {
    const house = await converted();
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    expect(await standing(house)).toEqual({ 'school:900090': 'released, open' });
    expect(mails(house)).toEqual(['lead@academy.example key-adult']);
    expect((await dutyIn(house)).placement).toMatchObject({ pupilId: 'P1', source: 'roll', followed: [{ from: '900012', to: '900090' }] });
    expect(await openTasks(house)).toEqual([]);
  });

  it('no key adult of the old number is carried over: with none at the new one its head is telephoned', async () => {
    const house = await converted({ adults: [anAdult()] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    expect(mails(house)).toEqual([]);
    expect((await openTasks(house)).map(({ detail }) => detail)).toMatchObject([{ kind: 'phone', setting: 'school:900090', contacts: [{ role: 'head', phone: '01632 960900' }, { role: 'authority-lead' }, { role: 'sergeant' }] }]);
  });

  it('a person who finds the pupil finds the new school, and a later move is followed from there', async () => {
    const house = await converted();
    await house.report(anIncident({ children: [aChild({ livesInForceArea: false })] }));
    expect(await decides(house, 'place', { kind: 'pupil', pupilId: 'P1' })).toBe('decided');
    await house.until('2026-11-08T23:30:00Z');
    await house.roll.put([{ ...ruby, urns: ['900013'] }]);
    await house.until('2026-11-09T07:05:00Z');
    expect((await dutyIn(house)).settings).toMatchObject({ 'school:900090': { state: 'not-theirs' }, 'school:900013': { state: expect.stringMatching(/released|phone-open/) as string } });
  });

  it.each([
    ['another site', [{ ...academy, postcode: 'CQ9 9ZZ' }], 'at another address'], ['other ages, as of an infant school taken into a primary', [{ ...academy, highAge: 16 }], 'for other ages'],
  ] as const)('%s: a person is asked, with the school that took over on top', async (_name, heirs, why) => {
    const house = await converted({ heirs });
    await house.report(anIncident());
    const [task] = await openTasks(house, 'place');
    expect(task?.detail).toMatchObject({ reason: 'which-school', schools: [{ urn: '900090', evidence: [expect.stringContaining(why)] }], words: [expect.stringContaining('900012'), expect.stringContaining('Wenbury Academy (900090) took it over')] });
  });

  it('two schools took it over: a person is asked, and none of them is put forward', async () => {
    const house = await converted({ heirs: [academy, { ...academy, urn: '900091', name: 'Wenbury North Academy' }] });
    await house.report(anIncident());
    expect((await openTasks(house, 'place'))[0]?.detail).toMatchObject({ reason: 'which-school', schools: [] });
  });

  it('the old number from the force is followed likewise, or put before a person with the school that took over', async () => {
    const incident = anIncident();
    const resolve = async (heirs: readonly (typeof academy)[]) => makeResolveStatedSchool((await converted({ heirs })).directory, async () => undefined)({ text: 'Wenbury Primary', urn: '900012' }, aChild(), incident);
    expect(await resolve([academy])).toMatchObject({ kind: 'match', urn: '900090', reason: expect.stringContaining('the same school under another number') as string });
    expect(await resolve([{ ...academy, postcode: 'CQ9 9ZZ' }])).toMatchObject({ kind: 'review', candidates: [{ urn: '900090', name: 'Wenbury Academy' }] });
    expect(await resolve([])).toMatchObject({ kind: 'review', candidates: [] });
  });
});
