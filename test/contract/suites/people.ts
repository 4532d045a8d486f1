import { expect, test } from 'vitest';
import type { LinkQuestion } from '../../../shared/domain/people/link-question.ts';
import type { Occurrence } from '../../../shared/domain/people/occurrence.ts';
import { personKeys } from '../../../shared/domain/people/person-keys.ts';
import type { People } from '../../../shared/ports/people.ts';

const force = 'cheshire';
const ava = (reference: string, over: Partial<Occurrence> = {}): Occurrence => ({
  reference, ref: 'p/p1', reportedAt: '2026-11-08T22:40:00Z', identifiers: ['id:N-1'], givenName: 'Ava', familyName: 'Tansley', dateOfBirth: '1990-03-14', sex: 'F',
  homes: [{ text: '14 Larkspur Row', postcode: 'CQ7 4TN' }], phones: ['07700900123'], aliases: ['Avie'], ...over,
});
const decided = { at: '2026-11-09T09:00:00Z', by: 'sup-1', reason: 'Asked her.' };
const question = (over: Partial<LinkQuestion> = {}): LinkQuestion => ({
  questionId: 'who~R1~p/p1', force, about: { reference: 'R1', ref: 'p/p1' }, why: 'may-be-the-same', revision: 1, state: 'open', openedAt: '2026-11-09T09:00:00Z', dueAt: '2026-11-10T09:00:00Z',
  candidates: [{ reference: 'R2', ref: 'p/p1', personId: 'N-1', words: ['The names agree.'] }], ...over,
});

/** Who was seen in which incident. */
export function peopleSuite(fresh: () => Promise<People>): void {
  test('finds a person by incident, by each identifier and by each key', async () => {
    const people = await fresh();
    const one = ava('R1', { identifiers: ['id:N-1', 'pnc:2014/0123456X'] });
    await people.replace(force, 'R1', [], [one]);
    expect(await people.ofIncident(force, 'R1')).toEqual({ occurrences: [one], decisions: [] });
    const { reference, ref, identifiers, reportedAt } = one;
    expect(await people.uses(force, ['id:N-1', 'pnc:2014/0123456X', 'id:N-2'])).toEqual(new Map([
      ['id:N-1', { occurrences: [{ reference, ref, identifiers, reportedAt }], decisions: [] }], ['pnc:2014/0123456X', { occurrences: [{ reference, ref, identifiers, reportedAt }], decisions: [] }], ['id:N-2', { occurrences: [], decisions: [] }],
    ]));
    for (const key of personKeys(one)) expect([key, await people.candidates(force, [key])]).toEqual([key, { occurrences: [one], truncated: false }]);
    expect((await people.candidates(force, personKeys(one))).occurrences).toEqual([one]);
    expect((await people.candidates('other-force', personKeys(one))).occurrences).toEqual([]);
  });

  test('puts people in the place of those there were, once or twice, and finds nobody who has gone', async () => {
    const people = await fresh();
    const before = [ava('R1'), ava('R1', { ref: 'p/p2', identifiers: ['id:N-2'], givenName: 'Noah', phones: [] })];
    const after = [ava('R1', { phones: [], homes: [], identifiers: [] })];
    await people.replace(force, 'R1', [], before);
    await people.replace(force, 'R1', before, after);
    await people.replace(force, 'R1', before, after);
    expect((await people.ofIncident(force, 'R1')).occurrences).toEqual(after);
    expect([...(await people.uses(force, ['id:N-1', 'id:N-2'])).values()].flatMap(({ occurrences }) => occurrences)).toEqual([]);
    expect((await people.candidates(force, before.flatMap(personKeys))).occurrences).toEqual(after);
  });

  test('reads at most 200 under a key, and says that there were more', async () => {
    const people = await fresh();
    for (let n = 0; n < 201; n += 1) await people.replace(force, `R${n}`, [], [{ reference: `R${n}`, ref: 'p/p1', reportedAt: '2026-11-08T22:40:00Z', identifiers: [], phones: ['01632960123'] }]);
    const { occurrences, truncated } = await people.candidates(force, ['t|01632960123']);
    expect([occurrences.length, truncated]).toEqual([200, true]);
  });

  test('keeps a decision about a pair with both its incidents, and one about identifiers with each', async () => {
    const people = await fresh();
    const same = { decisionId: 'd1', kind: 'same' as const, one: { reference: 'R1', ref: 'p/p1' }, other: { reference: 'R2', ref: 'p/p1' }, ...decided };
    const split = { decisionId: 'd2', kind: 'split' as const, identifier: 'id:N-1', occurrences: [{ reference: 'R1', ref: 'p/p1' }], ...decided };
    const joined = { decisionId: 'd3', kind: 'same-ids' as const, identifiers: ['id:N-1', 'id:N-2'] as [string, string], ...decided };
    for (const one of [same, split, joined]) await people.decide(force, one);
    expect((await people.ofIncident(force, 'R1')).decisions).toEqual([same]);
    expect((await people.ofIncident(force, 'R2')).decisions).toEqual([same]);
    const uses = await people.uses(force, ['id:N-1', 'id:N-2']);
    expect([uses.get('id:N-1')?.decisions.map(({ decisionId }) => decisionId).sort(), uses.get('id:N-2')?.decisions]).toEqual([['d2', 'd3'], [joined]]);
    const undone = { ...same, undone: { at: '2026-11-10T09:00:00Z', by: 'sup-2', reason: 'Two sisters.' } };
    await people.decide(force, undone);
    expect([await people.decision(force, 'd1'), (await people.ofIncident(force, 'R2')).decisions, await people.decision(force, 'd9')]).toEqual([undone, [undone], undefined]);
  });

  test('lists open questions by their clock, and refuses to answer one that has changed', async () => {
    const people = await fresh();
    const later = question({ questionId: 'who~R9~p/p1', dueAt: '2026-11-12T09:00:00Z' });
    expect(await people.putQuestion(later, 0)).toBe('stored');
    expect(await people.putQuestion(question(), 0)).toBe('stored');
    expect(await people.openQuestions(force, 10)).toEqual([question(), later]);
    expect(await people.openQuestions(force, 1)).toEqual([question()]);
    expect(await people.putQuestion(question({ revision: 2 }), 0)).toBe('conflict');
    const answered = question({ revision: 2, state: 'answered', closedAt: '2026-11-09T10:00:00Z' });
    expect(await people.putQuestion(answered, 1)).toBe('stored');
    expect([await people.openQuestions(force, 10), await people.question(force, 'who~R1~p/p1'), await people.question(force, 'who~R2~p/p1')]).toEqual([[later], answered, undefined]);
  });
}
