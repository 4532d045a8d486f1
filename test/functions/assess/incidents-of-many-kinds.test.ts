import { describe, expect, it } from 'vitest';
import { anAssessor, anIncident, aPerson, force } from './an-assessor.ts';

describe('an incident as it is, not squeezed into one victim and one perpetrator', () => {
  it('has every perpetrator as a pair of their own', async () => {
    const stage = anAssessor();
    const brothers = ['N-P1', 'N-P2'].map((personId, i) => aPerson(`s${i}`, 'suspect', { personId }));
    await stage.report(anIncident('R1', '2026-01-10', { people: [aPerson('p1', 'victim', { personId: 'N-V' }), ...brothers], assessment: { tool: 'dash-2009', factors: ['honour-based'] } }));
    await stage.report(anIncident('R2', '2026-02-10', { people: [aPerson('p1', 'victim', { personId: 'N-V' }), aPerson('s', 'suspect', { personId: 'N-P2' })] }));
    expect(await stage.flags('R1')).toEqual(['honour-based']);
    expect(await stage.flags('R2')).toEqual(['repeat-pair', 'repeat-victim']);
  });

  it('has a fact for each person harmed, and counts once for its children and its home', async () => {
    const stage = anAssessor();
    const over = {
      people: [aPerson('p1', 'victim', { personId: 'N-V1' }), aPerson('p2', 'victim', { personId: 'N-V2' }), aPerson('p3', 'suspect', { personId: 'N-P' })],
      children: [{ childRef: 'c1', personId: 'N-C' }], place: { text: '14 Larkspur Row', postcode: 'CQ7 4TN', kind: 'home' as const },
    };
    await stage.report(anIncident('R1', '2026-01-10', over), anIncident('R2', '2026-02-10', over));
    const judgement = (await stage.history.judgement(force, 'R2'))?.judgement;
    expect(judgement?.fact).toMatchObject({ id: 'R2', victimId: 'N-V1', childIds: ['N-C'] });
    expect(judgement?.fact?.addressId).toMatch(/^fb-/);
    expect(judgement?.further?.map(({ fact }) => fact)).toMatchObject([{ id: 'R2~p2', victimId: 'N-V2', childIds: [], addressId: null }]);
    expect(await stage.flags('R2')).toEqual(['repeat-pair', 'repeat-victim', 'serial-perpetrator']);
    await stage.report(anIncident('R3', '2026-03-10', over));
    expect(await stage.flags('R3')).toContain('child-cumulative');
    expect((await stage.history.judgement(force, 'R3'))?.judgement.assessment?.flags.find(({ flag }) => flag === 'child-cumulative')?.evidence[0]?.found).toEqual({ incidents: 3 });
  });

  it('has no pair where each accuses the other, until a sergeant records who did what', async () => {
    const stage = anAssessor();
    const mutual = { people: [aPerson('a', 'victim-and-suspect', { personId: 'N-A' }), aPerson('b', 'victim-and-suspect', { personId: 'N-B' })] };
    await stage.report(anIncident('R1', '2026-01-10', mutual), anIncident('R2', '2026-02-10', mutual));
    const undecided = (await stage.history.judgement(force, 'R2'))?.judgement;
    expect([undecided?.undecided, undecided?.fact?.perpetratorIds, undecided?.further?.[0]?.fact.victimId]).toEqual([true, [], 'N-B']);
    expect(await stage.flags('R2')).toEqual(['repeat-victim']);
    const asked = async () => (await stage.people.openQuestions(force, 10)).filter(({ why }) => why === 'each-accuses-the-other').map(({ about }) => about.reference);
    expect(await asked()).toEqual(['R1', 'R2']);
    const recorded = { kind: 'primary-recorded' as const, at: '2026-02-11T09:00:00Z', by: 'PS-7', reason: 'Seen on the film.', harmed: ['a'], did: ['b'] };
    const again = (reference: string) => stage.tell({ type: 'incident.to-assess', id: 'x', force, reference, version: 1 });
    await stage.history.record(force, 'R1', { ...recorded, rank: 'constable' });
    await again('R1');
    expect((await stage.history.judgement(force, 'R1'))?.judgement.undecided).toBe(true);
    for (const reference of ['R1', 'R2']) {
      await stage.history.record(force, reference, { ...recorded, at: '2026-02-12T09:00:00Z', rank: 'sergeant' });
      await again(reference);
    }
    expect(await asked()).toEqual([]);
    const decided = (await stage.history.judgement(force, 'R2'))?.judgement;
    expect([decided?.undecided, decided?.fact, decided?.further]).toMatchObject([undefined, { victimId: 'N-A', perpetratorIds: ['N-B'] }, undefined]);
    expect(await stage.flags('R2')).toEqual(['repeat-pair', 'repeat-victim']);
    await stage.history.record(force, 'R1', { kind: 'primary-withdrawn', at: '2026-02-13T09:00:00Z', by: 'PS-7', rank: 'sergeant', reason: 'Not sure after all.' });
    await again('R1');
    expect(await stage.flags('R2')).toEqual(['repeat-victim']);
  });

  it('counts abuse of years ago told of today on the day it happened', async () => {
    const stage = anAssessor();
    await stage.report(anIncident('R1', '2026-01-10', { occurredOn: '2019-06-30' }), anIncident('R2', '2026-02-10'));
    expect(await stage.flags('R2')).toEqual([]);
  });

  it('counts for its children where nobody is recorded as harmed, and shows nobody', async () => {
    const stage = anAssessor();
    const argument = { people: [aPerson('p1', 'involved', { personId: 'N-1' })], children: [{ childRef: 'c1', personId: 'N-C' }] };
    await stage.report(anIncident('R1', '2026-01-10', argument), anIncident('R2', '2026-02-10', argument), anIncident('R3', '2026-03-10', argument));
    expect((await stage.history.judgement(force, 'R3'))?.judgement.fact).toBeUndefined();
    expect(await stage.flags('R3')).toEqual(['child-cumulative']);
  });

  it('takes a child for the pupil it was matched to, and for the force\'s own person where both were told once', async () => {
    const stage = anAssessor();
    const with_ = (child: object) => ({ children: [{ childRef: 'c1', ...child }] });
    stage.duties.set('R1', [{ childRef: 'c1', placement: { pupilId: 'P1', settings: [] } }] as never);
    await stage.report(anIncident('R1', '2026-01-10', with_({ givenName: 'Ruby' })));
    expect(await stage.personOf('R1', 'c/c1')).toBe('pupil:P1');
    stage.duties.set('R2', [{ childRef: 'c1', placement: { pupilId: 'P1', settings: [] } }] as never);
    await stage.report(anIncident('R2', '2026-02-10', with_({ givenName: 'Ruby', personId: 'N-C' })));
    expect([await stage.personOf('R1', 'c/c1'), await stage.personOf('R2', 'c/c1')]).toEqual(['N-C', 'N-C']);
  });

  it('is restricted where the force says so of it or of anybody in it', async () => {
    const stage = anAssessor();
    await stage.report(anIncident('R1', '2026-01-10', { restricted: true }), anIncident('R2', '2026-02-10', { people: [aPerson('p1', 'victim', { restricted: true })] }), anIncident('R3', '2026-03-10'));
    expect(await Promise.all(['R1', 'R2', 'R3'].map(async (one) => (await stage.history.judgement(force, one))?.judgement.restricted))).toEqual([true, true, false]);
  });

  it('is withdrawn with its flags, which say why, and stands again with a later version', async () => {
    const stage = anAssessor();
    await stage.report(anIncident('R1', '2026-01-10'), anIncident('R2', '2026-02-10'), anIncident('R3', '2026-03-20'));
    await stage.withdraw({ reference: 'R2', incidentVersion: 2 });
    const judgement = (await stage.history.judgement(force, 'R2'))?.judgement;
    expect([judgement?.withdrawn, judgement?.assessment, judgement?.fallen.map(({ flag, reason }) => [flag, reason])]).toEqual([true, undefined, [['repeat-pair', 'The force withdrew the incident.'], ['repeat-victim', 'The force withdrew the incident.']]]);
    await stage.report(anIncident('R2', '2026-02-10', { incidentVersion: 3 }));
    expect(await stage.flags('R2')).toEqual(['repeat-pair', 'repeat-victim']);
    expect((await stage.history.judgement(force, 'R2'))?.judgement.fallen).toHaveLength(2);
    expect(stage.judged().filter(([reference]) => reference === 'R2')).toEqual([['R2', 1], ['R2', 2], ['R2', 3]]);
  });

  it('is a repeat to the MARAC after a referral of the pair, also where the two are found to be others', async () => {
    const stage = anAssessor();
    await stage.report(anIncident('R1', '2026-01-10'));
    await stage.tell({ type: 'marac.referred', id: 'm1', force, referralId: 'm-1', referredAt: '2026-01-15T10:00:00Z', victimId: 'N-V1', perpetratorId: 'N-P1', reference: 'R1' });
    await stage.report(anIncident('R2', '2026-05-10'));
    expect(await stage.flags('R2')).toEqual(['marac-repeat', 'repeat-pair', 'repeat-victim']);
    await stage.people.decide(force, { decisionId: 'd1', kind: 'split', identifier: 'id:N-V1', occurrences: [{ reference: 'R1', ref: 'p/p1' }], at: '2026-06-01T09:00:00Z', by: 's', reason: 'Two women.' });
    await stage.tell({ type: 'link.decided', id: 'l', force, decisionId: 'd1' });
    expect(await stage.flags('R2')).toEqual(['serial-perpetrator']);
  });

  it('says nothing of a name to the log', async () => {
    const stage = anAssessor();
    await stage.report(anIncident('R1', '2026-01-10', { people: [aPerson('p1', 'victim', { givenName: 'Xanthe', familyName: 'Quillfeather', dateOfBirth: '1990-03-14', phones: ['07700 900123'] })] }));
    expect(`${stage.log.join()}${JSON.stringify(stage.audit.entries)}${JSON.stringify(stage.outgoing.sent)}${JSON.stringify([...stage.history.records, ...stage.history.judgements])}`).not.toMatch(/xanthe|quillfeather|1990|900123/i);
  });
});
