import { expect, it } from 'vitest';
import { makeFindChild } from '../../../functions/match/find-child.ts';
import { evaluateBook } from '../../../infra/local/evaluate/evaluate-book.ts';
import { decideTask } from '../../../shared/domain/duty/commands/decide-task.ts';
import { parametersInForce } from '../../../shared/domain/matching/parameters.ts';
import { aChild, anIncident } from '../../builders/an-incident.ts';
import { aHouse, ruby } from '../../functions/house.ts';

const reference = 'CHE-26-0412207';
/** Another child of the same name and birth date, at another school and address. */
const otherRuby = { ...ruby, pupilId: 'P2', urns: ['900013'], address: '3 Mill Street', town: 'Orrel', postcode: 'CQ9 1AB' };

it('what the desk decided about two namesakes is kept, and the engine is held against it, each look at the roll logged under the incident', async () => {
  const house = await aHouse({ pupils: [ruby, otherRuby] });
  await house.report(anIncident({ reference, place: undefined, children: [aChild({ addresses: undefined, schools: undefined })] }));
  const [task] = (await house.book.openTasks('cheshire')).items;
  if (task?.detail.kind !== 'place') throw new Error('two namesakes were not put before a person');
  const decided = decideTask({ task, duty: await house.book.duty({ force: 'cheshire', reference, childRef: 'c1' }), decision: { kind: 'pupil', pupilId: 'P2' }, by: { sub: 'desk-1', role: 'desk' }, now: house.clock.now() });
  if (decided.kind !== 'change') throw new Error(decided.why);
  await house.book.commit(decided.change);

  const kept = await house.book.labelledPairs('cheshire', house.clock.now().slice(0, 7));
  expect(kept.map(({ pupilId, same }) => [pupilId, same]).toSorted()).toEqual([['P1', false], ['P2', true]]);

  const looksBefore = house.audit.entries.length;
  const find = makeFindChild({ roll: house.roll, directory: house.directory, clock: house.clock, parameters: parametersInForce, resolve: async () => ({ kind: 'review', score: 0, candidates: [], reason: 'No register in this test.' }) });
  const figures = await evaluateBook(['cheshire'], [house.clock.now().slice(0, 7)], { book: house.book, incidents: house.incidents, find });
  expect(figures).toMatchObject({ children: 1, pairs: 2, matchedRight: 0, matchedWrong: 0, toAPerson: 1, recall: 0 });
  const looks = house.audit.entries.slice(looksBefore);
  expect(looks.length).toBeGreaterThan(0);
  expect(looks.every((entry) => entry.reference === reference)).toBe(true);
});
