import { beforeEach, describe, expect, it } from 'vitest';
import type { IncidentData } from '../../events/incident.ts';
import { questionAddress } from '../../functions/portal/pages/who/questions.ts';
import { fieldOf } from '../../functions/portal/pages/who/read-people-decision.ts';
import { questionIdOf, wholeIncident } from '../../shared/domain/people/link-question.ts';
import { JudgementsOfHistory } from '../fakes/fake-risk-history.ts';
import { anIncident, aPerson } from '../functions/assess/an-assessor.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { force } from './an-incident.ts';
import { type Assessing, assessIn, merged, mutual } from './assess-in.ts';

/** The portal and the stage `assess` over the same stores: what a page decides is judged by the deployed code. */
describe('who is who, decided on a page and judged again', () => {
  let portal: TestPortal;
  let fakes: TestPortal['fakes'];
  let supervisor: TestBrowser;
  let stage: Assessing;

  beforeEach(async () => {
    const first = await aPortal();
    portal = await aPortal({ ...first.deps, judgements: new JudgementsOfHistory(first.fakes.history) });
    fakes = first.fakes;
    stage = assessIn(fakes);
    supervisor = await portal.signedIn(subs.supervisor);
  });
  const report = (data: IncidentData) => stage.report(data);
  const flags = async (reference: string) => ((await fakes.history.judgement(force, reference))?.judgement.assessment?.flags ?? []).map(({ flag }) => flag);
  const personOf = async (reference: string) => (await fakes.history.filed(force, reference))?.people[0]?.personId;
  const decide = async (fields: Record<string, string>) => {
    expect((await supervisor.post('/people/look', { reference: fields['reference'] ?? '' })).statusCode).toBe(200);
    const answer = await supervisor.post('/people/look-decide', fields);
    await stage.settle();
    return answer;
  };

  it('splits two people who were merged for years, judges every incident of both again, and puts it back when that was wrong', async () => {
    for (const one of merged) await report(one);
    const before = await Promise.all(merged.map(({ reference }) => flags(reference)));
    expect(before).toEqual([[], ['repeat-victim'], ['repeat-victim'], ['repeat-victim'], ['repeat-victim']]);
    const page = await supervisor.post('/people/look', { reference: 'R4' });
    for (const text of ['Corinne Tansley', 'The same person in R1', 'Karine Hartwell', 'one police id was used for two people']) expect(page.body).toContain(text);

    const others = Object.fromEntries(['R1', 'R3'].map((reference) => [fieldOf({ reference, ref: 'p/p1' }), 'other']));
    expect((await decide({ reference: 'R4', ref: 'p/p1', identifier: 'id:N-SHARED', decision: 'split', reason: 'Two women; the custody photographs differ.', ...others })).statusCode).toBe(303);
    expect(await personOf('R1')).toBe(await personOf('R3'));
    expect(await personOf('R1')).not.toBe(await personOf('R4'));
    expect(await Promise.all(merged.map(({ reference }) => flags(reference)))).toEqual([[], [], [], [], []]);
    const fallen = (await fakes.history.judgement(force, 'R4'))?.judgement.fallen;
    expect(fallen).toMatchObject([{ flag: 'repeat-victim', reason: 'Something that it counted was withdrawn, amended or found to be about somebody else.' }]);
    expect(fakes.audit.entries.filter(({ what }) => what.startsWith('who-is-who-split'))).toMatchObject([{ actor: subs.supervisor, operation: 'alteration' }]);

    const [split] = [...fakes.people.decisions.values()];
    expect((await decide({ reference: 'R4', ref: 'p/p1', decision: 'undo', decisionId: split?.decisionId ?? '', reason: 'She married: one woman after all.' })).statusCode).toBe(303);
    expect(await Promise.all(merged.map(({ reference }) => flags(reference)))).toEqual(before);
    expect(await personOf('R1')).toBe('N-SHARED');
  });

  it('takes back a link between two without an id, and everything that rested on it', async () => {
    const ava = { givenName: 'Ava', familyName: 'Tansley', dateOfBirth: '1990-03-14', addresses: [{ text: '14 Larkspur Row', postcode: 'CQ7 4TN' }] };
    for (const [n, on] of ['2026-01-10', '2026-02-10'].entries()) await report(anIncident(`R${n}`, on, { people: [aPerson('p1', 'victim', ava), aPerson('p2', 'suspect', { personId: 'N-P' })] }));
    expect(await flags('R1')).toEqual(['repeat-pair', 'repeat-victim']);
    expect((await decide({ reference: 'R1', ref: 'p/p1', decision: 'different', other: fieldOf({ reference: 'R0', ref: 'p/p1' }), reason: 'Mother and daughter.' })).statusCode).toBe(303);
    expect(await flags('R1')).toEqual(['serial-perpetrator']);
    const [apart] = [...fakes.people.decisions.values()];
    await decide({ reference: 'R1', ref: 'p/p1', decision: 'undo', decisionId: apart?.decisionId ?? '', reason: 'One after all.' });
    expect(await flags('R1')).toEqual(['repeat-pair', 'repeat-victim']);
  });

  it.each([
    ['nobody chosen', { decision: 'split', identifier: 'id:N-SHARED', reason: 'x' }], ['everybody chosen', { decision: 'split', identifier: 'id:N-SHARED', reason: 'x', ...Object.fromEntries(merged.map(({ reference }) => [fieldOf({ reference, ref: 'p/p1' }), 'other'])) }],
    ['no reason', { decision: 'split', identifier: 'id:N-SHARED', [fieldOf({ reference: 'R1', ref: 'p/p1' })]: 'other', reason: ' ' }], ['an undoing of nothing', { decision: 'undo', decisionId: 'none', reason: 'x' }], ['something else', { decision: 'merge', reason: 'x' }],
  ])('keeps nothing of a form with %s', async (_what, fields) => {
    for (const one of merged) await report(one);
    expect((await decide({ reference: 'R4', ref: 'p/p1', ...(fields as Record<string, string>) })).statusCode).toBe(400);
    expect(fakes.people.decisions.size).toBe(0);
  });

  it('is for supervisors alone, and not for one who may be a party to any incident that it leads to', async () => {
    for (const one of merged) await report(one);
    for (const role of ['desk', 'idat-supervisor', 'idva-supervisor', 'marac-coordinator', 'key-adult', 'administrator'] as const) {
      const browser = await portal.signedIn(subs[role]);
      expect((await browser.post('/people/look', { reference: 'R4' })).statusCode).toBe(404);
    }
    await fakes.directory.putUser({ sub: 'sub-kin', name: 'Karine Hartwell', role: 'supervisor', active: true, force, givenName: 'Karine', familyName: 'Hartwell' });
    const kin = await portal.signedIn('sub-kin');
    await kin.get('/people');
    const answer = await kin.post('/people/look', { reference: 'R4' });
    expect([answer.statusCode, answer.body.includes('Tansley')]).toEqual([400, false]);
    expect(fakes.audit.entries.at(-2)).toMatchObject({ operation: 'refusal', what: 'people-of-incident', actor: 'sub-kin' });
  });

  describe('each recorded as the suspect of the other', () => {
    const address = `/people/${questionAddress({ force, questionId: questionIdOf(wholeIncident('R1')) })}`;
    beforeEach(async () => {
      await report(mutual('R1', '2026-01-10'));
      await report(anIncident('R2', '2026-02-10', { people: [aPerson('p1', 'victim', { personId: 'N-A' }), aPerson('p2', 'suspect', { personId: 'N-B' })] }));
    });

    it('is asked of the sergeant by name, with a clock, and recorded with theirs; every later incident is judged again, and again when it is taken back', async () => {
      expect(await flags('R2')).toEqual(['repeat-victim']);
      expect((await supervisor.get('/people')).body).toContain('Corinne Tansley and Dale Marchetti');
      expect((await supervisor.get(address)).body).toContain('Record it, with my name');
      expect((await supervisor.post(`${address}/decide`, { decision: 'primary', 'part-0': 'harmed', 'part-1': 'did', reason: 'Seen on the film.' })).statusCode).toBe(303);
      await stage.settle();
      expect(fakes.history.recorded.get(`${force} R1`)).toMatchObject([{ kind: 'primary-recorded', by: subs.supervisor, rank: 'sergeant', harmed: ['a'], did: ['b'] }]);
      expect(fakes.audit.entries).toContainEqual(expect.objectContaining({ operation: 'alteration', what: 'primary-recorded', reference: 'R1', actor: subs.supervisor }));
      expect(await flags('R2')).toEqual(['repeat-pair', 'repeat-victim']);
      expect((await supervisor.get('/people')).body).toContain('Nobody waits to be told apart');

      fakes.clock.set('2026-11-09T08:00:00Z');
      expect((await decide({ reference: 'R1', decision: 'primary-withdrawn', reason: 'The film was of another night.' })).statusCode).toBe(303);
      expect(await flags('R2')).toEqual(['repeat-victim']);
      expect((await supervisor.get('/people')).body).toContain('Corinne Tansley and Dale Marchetti');
    });

    it.each([['a part left out', { 'part-0': 'harmed' }], ['nobody who did it', { 'part-0': 'harmed', 'part-1': 'neither' }], ['no reason', { 'part-0': 'harmed', 'part-1': 'did', reason: '' }]])('keeps nothing of a form with %s', async (_what, fields) => {
      await supervisor.get(address);
      expect((await supervisor.post(`${address}/decide`, { decision: 'primary', reason: 'x', ...fields })).statusCode).toBe(400);
      expect(fakes.history.recorded.size).toBe(0);
    });

    it('is refused to somebody below the rank of sergeant', async () => {
      await fakes.directory.putUser({ sub: 'sub-acting', name: 'Ada Lowe', role: 'supervisor', rank: 'constable', active: true, force, givenName: 'Ada', familyName: 'Lowe' });
      const acting = await portal.signedIn('sub-acting');
      await acting.get(address);
      const answer = await acting.post(`${address}/decide`, { decision: 'primary', 'part-0': 'harmed', 'part-1': 'did', reason: 'x' });
      expect([answer.statusCode, answer.body.includes('sergeant or above')]).toEqual([400, true]);
      expect(fakes.history.recorded.size).toBe(0);
    });
  });
});
