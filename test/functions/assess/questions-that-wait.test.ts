import { describe, expect, it } from 'vitest';
import { chaseDue } from '../../../functions/chase/chase-due.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import { FakeDirectory } from '../../fakes/fake-directory.ts';
import { FakeDutyBook } from '../../fakes/fake-duty-book.ts';
import { type Assessor, anAssessor, anIncident, aPerson, force } from './an-assessor.ts';

const named = { givenName: 'Ava', familyName: 'Tansley', dateOfBirth: '1990-03-14' };
const aQuestion = [anIncident('R1', '2026-01-10', { people: [aPerson('p1', 'victim', named)] }), anIncident('R2', '2026-02-10', { people: [aPerson('p1', 'victim', named)] })] as const;
const mutual = anIncident('R1', '2026-02-10', { people: [aPerson('a', 'victim-and-suspect', { personId: 'N-A' }), aPerson('b', 'victim-and-suspect', { personId: 'N-B' })] });
const policyOf = () => {
  const pack = packOf(force);
  if (!pack) throw new Error('no pack');
  return pack;
};

/** Works through what has come due, as the minute's tick would. */
async function tick(stage: Assessor): Promise<void> {
  const rows = await stage.due.due('chase', stage.clock.now(), 100);
  for (const row of await chaseDue(rows, stage.clock.now(), { book: new FakeDutyBook(), directory: new FakeDirectory(), outgoing: stage.outgoing, roll: { pupils: async () => [] }, log: stage.deps.log, policyOf })) await stage.due.remove(row);
  await stage.settle();
}
const alerts = (stage: Assessor) => stage.outgoing.sent.cases.flatMap((message) => (message.type === 'question.alert' ? [message] : []));

describe('a question that waits', () => {
  it.each([['who somebody is', aQuestion, ['R2', 'R1']], ['who did what', [mutual], ['R1']]] as const)('about %s has a clock from the moment it is asked, and the supervisors are told when it runs out, and each day after', async (_what, incidents, references) => {
    const stage = anAssessor();
    stage.clock.set('2026-02-10T12:00:00Z');
    await stage.report(...incidents);
    await tick(stage);
    expect(alerts(stage)).toEqual([]);
    stage.clock.set('2026-02-11T12:00:30Z');
    await tick(stage);
    expect(alerts(stage)).toMatchObject([{ force, references }]);
    expect(JSON.stringify(alerts(stage)[0]?.subject)).not.toContain('R1');
    stage.clock.set('2026-02-12T12:01:00Z');
    await tick(stage);
    expect(alerts(stage)).toHaveLength(2);
    expect(new Set(alerts(stage).map(({ id }) => id)).size).toBe(2);
  });

  it('is left alone once it is answered, withdrawn or amended away', async () => {
    const stage = anAssessor();
    stage.clock.set('2026-02-10T12:00:00Z');
    await stage.report(mutual, { ...mutual, incidentVersion: 2, people: [aPerson('a', 'victim', { personId: 'N-A' }), aPerson('b', 'suspect', { personId: 'N-B' })] });
    expect([...stage.people.questions.values()]).toMatchObject([{ state: 'moot' }]);
    stage.clock.set('2026-02-12T12:00:30Z');
    await tick(stage);
    expect(alerts(stage)).toEqual([]);
    expect(stage.due.rows).toEqual([]);
  });
});
