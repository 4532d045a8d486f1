import { beforeEach, describe, expect, it } from 'vitest';
import { questionAddress } from '../../functions/portal/pages/who/questions.ts';
import { fieldOf } from '../../functions/portal/pages/who/read-people-decision.ts';
import { questionIdOf, wholeIncident } from '../../shared/domain/people/link-question.ts';
import { JudgementsOfHistory } from '../fakes/fake-risk-history.ts';
import { anIncident, aPerson } from '../functions/assess/an-assessor.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { force } from './an-incident.ts';
import { type Assessing, assessIn, merged, mutual } from './assess-in.ts';
import { englishLeft, textsWithin } from './english-left.ts';

describe('who is who, in Welsh', () => {
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
    await supervisor.post('/language', { language: 'cy' });
  });
  const left = ({ body }: { readonly body: string }) => {
    expect(body).toContain('<html lang="cy"');
    return englishLeft({ english: '', welsh: body.slice(body.indexOf('<main'), body.indexOf('</main')), known: textsWithin(fakes) });
  };
  const look = (reference: string) => supervisor.post('/people/look', { reference });
  const decide = async (fields: Record<string, string>) => {
    await look(fields['reference'] ?? '');
    const answer = await supervisor.post('/people/look-decide', fields);
    await stage.settle();
    return answer;
  };

  it('everybody in an incident, how they are linked, and what was decided of them', async () => {
    for (const one of merged) await stage.report(one);
    const page = await look('R4');
    expect(left(page)).toEqual([]);
    expect(page.body).toContain('Yr un person yn R1, adroddwyd');
    expect(page.body).toContain('defnyddiwyd un rhif heddlu ar gyfer dau berson');
    const others = Object.fromEntries(['R1', 'R3'].map((reference) => [fieldOf({ reference, ref: 'p/p1' }), 'other']));
    expect((await decide({ reference: 'R4', ref: 'p/p1', identifier: 'id:N-SHARED', decision: 'split', reason: 'Two women.', ...others })).statusCode).toBe(303);
    expect(left(await look('R4'))).toEqual([]);
  });

  it('a link without an id, and its parting', async () => {
    const ava = { givenName: 'Ava', familyName: 'Tansley', dateOfBirth: '1990-03-14', addresses: [{ text: '14 Larkspur Row', postcode: 'CQ7 4TN' }] };
    for (const [n, on] of ['2026-01-10', '2026-02-10'].entries()) await stage.report(anIncident(`R${n}`, on, { people: [aPerson('p1', 'victim', ava), aPerson('p2', 'suspect', { personId: 'N-P' })] }));
    expect(left(await look('R1'))).toEqual([]);
    expect((await decide({ reference: 'R1', ref: 'p/p1', decision: 'different', other: fieldOf({ reference: 'R0', ref: 'p/p1' }), reason: 'Mother and daughter.' })).statusCode).toBe(303);
    const page = await look('R1');
    expect(left(page)).toEqual([]);
    expect(page.body).toContain('nid yr un ag yn R0');
  });

  it.each([
    ['nobody chosen', { decision: 'split', identifier: 'id:N-SHARED', reason: 'x' }], ['everybody chosen', { decision: 'split', identifier: 'id:N-SHARED', reason: 'x', ...Object.fromEntries(merged.map(({ reference }) => [fieldOf({ reference, ref: 'p/p1' }), 'other'])) }],
    ['no reason', { decision: 'split', identifier: 'id:N-SHARED', reason: ' ' }], ['nobody else', { decision: 'different', reason: 'x' }], ['an undoing of nothing', { decision: 'undo', decisionId: 'none', reason: 'x' }], ['nothing to take back', { decision: 'primary-withdrawn', reason: 'x' }], ['something else', { decision: 'merge', reason: 'x' }],
  ])('a form with %s comes back', async (_what, fields) => {
    for (const one of merged) await stage.report(one);
    const answer = await decide({ reference: 'R4', ref: 'p/p1', ...(fields as Record<string, string>) });
    expect(answer.statusCode).toBe(400);
    expect(left(answer)).toEqual([]);
    expect(answer.body).toContain('Ni chofnodwyd hynny: ');
  });

  describe('each recorded as the suspect of the other', () => {
    const address = `/people/${questionAddress({ force, questionId: questionIdOf(wholeIncident('R1')) })}`;
    beforeEach(() => stage.report(mutual('R1', '2026-01-10')));

    it('is asked, late too, and taken back', async () => {
      fakes.clock.set('2026-11-09T08:00:00Z');
      expect(left(await supervisor.get('/people'))).toEqual([]);
      expect(left(await supervisor.get(address))).toEqual([]);
      expect((await supervisor.post(`${address}/decide`, { decision: 'primary', 'part-0': 'harmed', 'part-1': 'did', reason: 'Seen on the film.' })).statusCode).toBe(303);
      await stage.settle();
      expect(left(await supervisor.get('/people?done=case-decided'))).toEqual([]);
      expect(left(await look('R1'))).toEqual([]);
    });

    it.each([['a part left out', { 'part-0': 'harmed' }], ['nobody who did it', { 'part-0': 'harmed', 'part-1': 'neither' }], ['nobody harmed', { 'part-0': 'did', 'part-1': 'neither' }], ['no reason', { 'part-0': 'harmed', 'part-1': 'did', reason: '' }]])('a form with %s comes back', async (_what, fields) => {
      await supervisor.get(address);
      const answer = await supervisor.post(`${address}/decide`, { decision: 'primary', reason: 'x', ...fields });
      expect(answer.statusCode).toBe(400);
      expect(left(answer)).toEqual([]);
    });
  });
});
