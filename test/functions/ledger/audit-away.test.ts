import { describe, expect, it } from 'vitest';
import { anIncident } from '../../builders/an-incident.ts';
import { anEvent, aRig } from '../a-rig.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };

describe('with the audit log away', () => {
  it('nobody is let at a notification and no email goes; both follow once it is back', async () => {
    const house = await aRig();
    await house.take(anEvent(anIncident()), '2026-11-08T22:41:00Z');
    await house.settle();
    house.audit.fault = new Error('away');
    await house.until('2026-11-09T07:00:00Z').catch(() => undefined);
    expect(house.mailer.sent).toEqual([]);
    expect(house.book.alerts.size).toBe(0);
    // The rig goes on while anything is due: where the child is now could not be looked up, which is tried until the deputy's hour.
    // Then released it is: the desk's clocks run, whoever may be told.
    expect((await house.book.duty(key))?.state).toBe('released');
    // What could not be done went back to its queue.
    house.audit.fault = undefined;
    await house.settle();
    expect(house.mailer.sent).toHaveLength(1);
    expect(house.book.alerts.size).toBe(1);
    expect(house.audit.entries.filter(({ operation }) => operation === 'disclosure')).toHaveLength(1);
  });
});
