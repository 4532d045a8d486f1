import { describe, expect, it } from 'vitest';
import { anAssessor, anIncident, aPerson, force } from './an-assessor.ts';

const home = [{ text: '14 Larkspur Row, Wenbury', postcode: 'CQ7 4TN' }];
const ava = { givenName: 'Ava', familyName: 'Tansley', dateOfBirth: '1990-03-14' };

describe('one person, known', () => {
  it('is the same by the force\'s id, whatever the names', async () => {
    const stage = anAssessor();
    await stage.report(anIncident('R1', '2026-01-10'), anIncident('R2', '2026-02-10'));
    expect(await stage.flags('R2')).toEqual(['repeat-pair', 'repeat-victim']);
    expect(stage.judged()).toEqual([['R1', 1], ['R2', 1]]);
  });

  it('is the same by a sound PNC id, and by an id that came with it once', async () => {
    const stage = anAssessor();
    const by = (over: object) => ({ people: [aPerson('p1', 'victim', over)] });
    await stage.report(anIncident('R1', '2026-01-10', by({ pncId: '2014/0123456D' })), anIncident('R2', '2026-02-10', by({ pncId: '14/123456D' })));
    expect(await stage.flags('R2')).toEqual(['repeat-victim']);
    expect(await stage.personOf('R1', 'p/p1')).toMatch(/^fb-/);
    await stage.report(anIncident('R3', '2026-03-10', by({ personId: 'N-9' })), anIncident('R4', '2026-09-10', by({ personId: 'N-9', pncId: '2014/0123456D' })));
    expect(await Promise.all(['R1', 'R2', 'R3', 'R4'].map((one) => stage.personOf(one, 'p/p1')))).toEqual(['N-9', 'N-9', 'N-9', 'N-9']);
    expect(await stage.flags('R3')).toContain('repeat-victim');
    // The PNC id with a wrong letter joins nobody.
    await stage.report(anIncident('R5', '2026-10-10', by({ pncId: '2014/0123456A' })));
    expect(await stage.flags('R5')).toEqual([]);
  });

  it('is not the same by name and date of birth alone: a person is asked, with a clock', async () => {
    const stage = anAssessor();
    await stage.report(anIncident('R1', '2026-01-10', { people: [aPerson('p1', 'victim', { ...ava, addresses: home })] }));
    await stage.report(anIncident('R2', '2026-02-10', { people: [aPerson('p1', 'victim', ava)] }));
    expect(await stage.flags('R2')).toEqual([]);
    const asked = await stage.people.openQuestions(force, 10);
    expect(asked.map(({ about, candidates }) => [about.reference, candidates.map(({ reference }) => reference)])).toEqual([['R2', ['R1']]]);
    await stage.people.decide(force, { decisionId: 'd1', kind: 'same', one: { reference: 'R1', ref: 'p/p1' }, other: { reference: 'R2', ref: 'p/p1' }, at: '2026-02-11T09:00:00Z', by: 'sup-1', reason: 'Asked her.' });
    await stage.tell({ type: 'link.decided', id: 'l1', force, decisionId: 'd1' });
    expect(await stage.flags('R2')).toEqual(['repeat-victim']);
    expect(await stage.people.openQuestions(force, 10)).toEqual([]);
  });

  it('is linked by the same names, the same birth and the same home', async () => {
    const stage = anAssessor();
    await stage.report(anIncident('R1', '2026-01-10', { people: [aPerson('p1', 'victim', { ...ava, addresses: home, personId: 'N-1' })] }));
    await stage.report(anIncident('R2', '2026-02-10', { people: [aPerson('p1', 'victim', { ...ava, addresses: home })] }));
    expect(await stage.personOf('R2', 'p/p1')).toBe('N-1');
    expect(await stage.flags('R2')).toEqual(['repeat-victim']);
  });

  it('comes to the same where the one with an id is told of last', async () => {
    const stage = anAssessor();
    await stage.report(anIncident('R2', '2026-02-10', { people: [aPerson('p1', 'victim', { ...ava, addresses: home })] }));
    await stage.report(anIncident('R1', '2026-01-10', { people: [aPerson('p1', 'victim', { ...ava, addresses: home, personId: 'N-1' })] }));
    expect(await stage.personOf('R2', 'p/p1')).toBe('N-1');
    expect(await stage.flags('R2')).toEqual(['repeat-victim']);
    await stage.withdraw({ reference: 'R1', incidentVersion: 2 });
    expect(await stage.personOf('R2', 'p/p1')).toMatch(/^fb-/);
    expect(await stage.flags('R2')).toEqual([]);
    const { fallen } = (await stage.history.judgement(force, 'R2'))?.judgement ?? { fallen: [] };
    expect(fallen.map(({ flag, reason }) => [flag, reason])).toEqual([['repeat-victim', 'Something that it counted was withdrawn, amended or found to be about somebody else.']]);
  });

  it('is two people where the force used one id for both: split, judged again, and joined again', async () => {
    const stage = anAssessor();
    const day = ['', '2026-01-10', '2026-03-10', '2026-06-10', '2026-09-10'];
    const seen = (n: number) => anIncident(`R${n}`, day[n] ?? '', { people: [aPerson('p1', 'victim', { personId: 'N-1' }), aPerson('p2', 'suspect', { personId: `N-P${n}` })] });
    await stage.report(...[1, 2, 3, 4].map(seen));
    expect(await Promise.all([1, 2, 3, 4].map((n) => stage.flags(`R${n}`)))).toEqual([[], ['repeat-victim'], ['repeat-victim'], ['repeat-victim']]);
    const split = { decisionId: 'd1', kind: 'split' as const, identifier: 'id:N-1', occurrences: ['R2', 'R4'].map((reference) => ({ reference, ref: 'p/p1' })), at: '2026-09-20T09:00:00Z', by: 'sup-1', reason: 'Two women of one name.' };
    await stage.people.decide(force, split);
    await stage.tell({ type: 'link.decided', id: 'l1', force, decisionId: 'd1' });
    expect(await Promise.all([1, 2, 3, 4].map((n) => stage.flags(`R${n}`)))).toEqual([[], [], ['repeat-victim'], ['repeat-victim']]);
    expect(await stage.personOf('R2', 'p/p1')).toBe(await stage.personOf('R4', 'p/p1'));
    expect(await stage.personOf('R1', 'p/p1')).toBe('N-1');
    // The id comes again: whose it is has to be asked.
    await stage.report(anIncident('R5', '2026-11-10', { people: [aPerson('p1', 'victim', { personId: 'N-1' })] }));
    expect((await stage.people.openQuestions(force, 10)).map(({ about, why }) => [about.reference, why])).toEqual([['R5', 'identifier-was-split']]);
    await stage.people.decide(force, { ...split, undone: { at: '2026-11-20T09:00:00Z', by: 'sup-2', reason: 'One woman after all.' } });
    await stage.tell({ type: 'link.decided', id: 'l2', force, decisionId: 'd1' });
    expect(await Promise.all([1, 2, 3, 4].map((n) => stage.flags(`R${n}`)))).toEqual([[], ['repeat-victim'], ['repeat-victim'], ['repeat-victim']]);
    const filed = await stage.history.filed(force, 'R2');
    expect(filed?.links.map(({ from, to }) => [from === undefined, to === 'N-1'])).toEqual([[true, true], [true, false], [false, false], [false, true]]);
  });
});
