import { describe, expect, it } from 'vitest';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { decides, dutyIn, openTasks, standing } from './at-work.ts';
import { aHouse, type House } from './house.ts';

describe('a hold that a later version of the force sets again', () => {
  const hold = (setAt: string, expiresAt: string, rank: 'sergeant' | 'inspector') => ({ kind: 'strategy-or-covert' as const, reason: 'Strategy discussion at nine.', setBy: { personId: rank === 'inspector' ? 'PI-7' : 'PS-1', rank }, setAt, expiresAt });
  const held = async (house: House) => (await openTasks(house)).map(({ detail }) => (detail.kind === 'hold' ? [detail.expiresAt, detail.expired] : detail.kind));
  const reported = async (rank: 'sergeant' | 'inspector') => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild()], holds: [hold('2026-11-09T00:20:00Z', '2026-11-09T06:00:00Z', 'sergeant')] }));
    await house.report(anIncident({ incidentVersion: 2, children: [aChild()], holds: [hold('2026-11-09T05:00:00Z', '2026-11-09T07:10:00Z', rank)] }), '2026-11-09T05:00:00Z');
    return house;
  };

  it('by an inspector: it runs on, is told nobody of, and the story says who renewed it', async () => {
    const house = await reported('inspector');
    await house.until('2026-11-09T06:30:00Z');
    expect(await held(house)).toEqual([['2026-11-09T07:10:00Z', false]]);
    expect((await house.book.history({ force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' })).filter(({ kind }) => kind === 'hold-renewed')).toMatchObject([{ by: 'PI-7', recordedBy: 'plan', expiresAt: '2026-11-09T07:10:00Z' }]);
    await house.until('2026-11-09T07:30:00Z');
    expect([await held(house), (await dutyIn(house)).state, house.mailer.sent.length]).toEqual([[['2026-11-09T07:10:00Z', true]], 'on-hold', 0]);
  });

  it('lifted after that, it holds no more', async () => {
    const house = await reported('inspector');
    expect(await decides(house, 'hold', { kind: 'lift-hold', sergeantId: 'PS-2', reason: 'The meeting is over.' })).toBe('decided');
    await house.until('2026-11-09T07:01:00Z');
    expect(await standing(house)).toEqual({ 'school:900012': 'released, open' });
  });

  it('by a sergeant: a renewal is not theirs, and it runs out when it was to', async () => {
    const house = await reported('sergeant');
    await house.until('2026-11-09T06:30:00Z');
    expect(await held(house)).toEqual([['2026-11-09T06:00:00Z', true]]);
  });
});
