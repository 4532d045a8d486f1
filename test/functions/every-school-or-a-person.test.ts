import { describe, expect, it } from 'vitest';
import { decideTask } from '../../shared/domain/duty/commands/decide-task.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { aHouse, ruby } from './house.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };

describe('no child is lost between a roll and its schools', () => {
  it('a search that met one registration of a child at two schools: both are told', async () => {
    const both = { ...ruby, urns: ['900012', '900013'] };
    const house = await aHouse({ pupils: [both] });
    const search = house.roll.candidates.bind(house.roll);
    house.roll.candidates = async (keys, purpose) => {
      const found = await search(keys, purpose);
      return { ...found, pupils: found.pupils.map((pupil) => ({ ...pupil, urns: ['900012'] })) };
    };
    await house.report(anIncident());
    expect(Object.keys((await house.book.duty(key))?.settings ?? {}).toSorted()).toEqual(['school:900012', 'school:900013']);
  });

  it('the pupil whom the desk chose has left every school since: the desk is asked for the school, with the clock', async () => {
    const namesake = { ...ruby, pupilId: 'P2', urns: ['900013'], address: '3 Mill Street', town: 'Orrel', postcode: 'CQ9 1AB' };
    const house = await aHouse({ pupils: [ruby, namesake] });
    await house.report(anIncident({ place: undefined, children: [aChild({ addresses: undefined, schools: undefined })] }));
    const [task] = (await house.book.openTasks('cheshire')).items;
    if (!task) throw new Error('nothing waits');
    await house.roll.put([{ ...namesake, urns: [] }]);
    const decided = decideTask({ task, duty: await house.book.duty(key), decision: { kind: 'pupil', pupilId: 'P2' }, by: { sub: 'desk-1', role: 'desk' }, now: house.clock.now() });
    if (decided.kind !== 'change') throw new Error(decided.why);
    await house.book.commit(decided.change);
    for (const row of decided.change.due ?? []) if (row.what === 'forward') await house.outgoing.send('match', [JSON.parse(row.body) as never]);
    await house.settle();
    const [again, ...others] = (await house.book.openTasks('cheshire')).items;
    expect(others).toEqual([]);
    expect(again?.detail).toMatchObject({ kind: 'place', reason: 'which-school' });
    expect(await house.book.duty(key)).toMatchObject({ state: 'awaiting-review', waiting: { taskId: again?.taskId } });
  });
});
