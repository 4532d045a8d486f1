import { describe, expect, it } from 'vitest';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { aHouse } from './house.ts';

describe('what waits at the desk', () => {
  const unknown = anIncident({ children: [aChild({ givenName: 'Unheard', familyName: 'Ofhere', dateOfBirth: '2015-02-02', schools: [] })] });

  it('past the supervisor\'s clock is told to the supervisors, once, naming nobody', async () => {
    const house = await aHouse();
    await house.report(unknown);
    const told = () => house.outgoing.sent.cases.filter(({ type }) => type === 'desk.alert');
    const [task] = (await house.book.openTasks('cheshire')).items;
    if (!task) throw new Error('nothing waits');
    await house.until(task.deskAt);
    expect(told()).toEqual([]);
    await house.until(task.supervisorAt);
    expect(told()).toMatchObject([{ type: 'desk.alert', force: 'cheshire', references: ['CHE-26-0412207'] }]);
    expect(JSON.stringify(told())).not.toMatch(/Unheard|Ofhere/);
    await house.until('2026-11-09T15:00:00Z');
    expect(told()).toHaveLength(1);
  });
});
