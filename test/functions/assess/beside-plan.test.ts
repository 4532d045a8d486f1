import { describe, expect, it } from 'vitest';
import { aHouse } from '../house.ts';
import { anIncident, aPerson } from './an-assessor.ts';

const ruby = { childRef: 'c1', givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', addresses: [{ text: '14 Larkspur Row, Wenbury', postcode: 'CQ7 4TN' }], schools: [{ text: 'Wenbury Primary School' }] };
const reported = (reference: string, at: string) => anIncident(reference, at, { children: [ruby], people: [aPerson('p1', 'victim', { personId: 'N-V' }), aPerson('p2', 'suspect', { personId: 'N-P' })] });

describe('risk beside notification', () => {
  it('is assessed after its children were looked for, by the pupil each was matched to', async () => {
    const house = await aHouse();
    for (const [reference, at] of [['R1', '2026-10-05T21:00:00Z'], ['R2', '2026-10-20T21:00:00Z'], ['R3', '2026-11-08T21:00:00Z']] as const) await house.report(reported(reference, at));
    expect((await house.history.filed('cheshire', 'R3'))?.people).toMatchObject([{ personId: 'N-V' }, { personId: 'N-P' }, { role: 'child', personId: 'pupil:P1' }]);
    const judgement = (await house.history.judgement('cheshire', 'R3'))?.judgement;
    expect(judgement?.assessment?.flags.map(({ flag }) => flag)).toEqual(['child-cumulative', 'pace', 'repeat-pair', 'repeat-victim']);
    expect(judgement?.authority).toBe('896');
    await house.withdraw({ reference: 'R1', incidentVersion: 2, reason: 'entered-in-error', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, '2026-11-08T22:00:00Z');
    expect((await house.history.judgement('cheshire', 'R3'))?.judgement.assessment?.flags.map(({ flag }) => flag)).toEqual(['repeat-pair', 'repeat-victim']);
  });

  it('never keeps a notification back: plan is told first, and a queue that refuses assess\'s word is tried again', async () => {
    const house = await aHouse();
    const order: string[] = [];
    const { outgoing } = house;
    const send = outgoing.send.bind(outgoing);
    outgoing.send = async (queue, messages) => {
      order.push(queue);
      if (queue === 'assess') throw new Error('the queue is away');
      return send(queue, messages);
    };
    await expect(house.report(reported('R1', '2026-11-08T21:00:00Z'))).rejects.toThrow('the queue is away');
    expect(order).toEqual(['match', 'plan', 'assess']);
    expect(outgoing.sent.plan).toHaveLength(1);
  });
});
