import { beforeEach, describe, expect, it } from 'vitest';
import { questionAddress } from '../../functions/portal/pages/who/questions.ts';
import type { PortalRole } from '../../shared/domain/access/roles.ts';
import { type CaseEntry, caseEntry, type RecordOf } from '../../shared/domain/cases/case-record.ts';
import type { IdatEvent } from '../../shared/domain/cases/idat/idat-case.ts';
import type { IdvaEvent } from '../../shared/domain/cases/idva/idva-case.ts';
import type { MaracEvent } from '../../shared/domain/cases/marac/marac-referral.ts';
import type { RecommendationEvent } from '../../shared/domain/cases/recommendation/recommendation.ts';
import type { Recommendation } from '../../shared/domain/risk/flags.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { force } from './an-incident.ts';
import { englishLeft, textsWithin } from './english-left.ts';
import { aQuestion, caseIds, caseworkAt as at, fullCasework } from './full-casework.ts';

/** Everything that can happen in the rooms of casework, and what is sent back, beside the page that every-page-in-welsh.test.ts walks. */
describe('casework in Welsh', () => {
  let portal: TestPortal;
  let people: Map<PortalRole, TestBrowser>;
  beforeEach(async () => {
    portal = await aPortal();
    people = new Map();
    await fullCasework(portal.fakes);
  });
  const as = async (role: PortalRole) => {
    const known = people.get(role) ?? (await portal.signedIn(subs[role]));
    people.set(role, known);
    return known;
  };
  const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main'));
  const known = (values: Readonly<Record<string, string>> = {}) => [...Object.values(values).filter((value) => /\s/.test(value)), ...textsWithin(portal.fakes)];
  const leftAt = async (role: PortalRole, url: string) => {
    const person = await as(role);
    await person.post('/language', { language: 'en' });
    const english = await person.get(url);
    await person.post('/language', { language: 'cy' });
    const welsh = await person.get(url);
    expect(welsh.statusCode, url).toBe(200);
    return englishLeft({ english: main(english.body), welsh: main(welsh.body), known: known() });
  };
  const leftOfAnswer = async (role: PortalRole, page: string, fields: Record<string, string>, to = `${page}/decide`) => {
    const person = await as(role);
    await person.post('/language', { language: 'cy' });
    if (page !== '') await person.get(page);
    const answer = await person.post(to, fields);
    expect(answer.statusCode, JSON.stringify(fields)).toBe(400);
    return englishLeft({ english: '', welsh: main(answer.body), known: known(fields) });
  };
  const record = <K extends 'idat' | 'idva' | 'marac' | 'recommendation'>(caseId: string) => portal.fakes.cases.records.get(`${force}#${caseId}`) as RecordOf<K>;
  const happen = async (...entries: readonly CaseEntry[]) => { expect(await portal.fakes.cases.commit({ entries })).toBe('committed'); };
  const idat = (...events: readonly IdatEvent[]) => happen(caseEntry('idat', record<'idat'>(caseIds.idat), events));
  const idva = (...events: readonly IdvaEvent[]) => happen(caseEntry('idva', record<'idva'>(caseIds.idva), events));
  const marac = (...events: readonly MaracEvent[]) => happen(caseEntry('marac', record<'marac'>(caseIds.marac), events));
  const recommended = (kind: Recommendation, ...events: readonly RecommendationEvent[]) => happen(caseEntry('recommendation', record<'recommendation'>(caseIds.recommendation(kind)), events));
  const [idatPage, idvaPage, offerPage, maracPage] = [`/idat/cases/${caseIds.idat}`, `/idva/cases/${caseIds.idva}`, `/idva/cases/${caseIds.offer}`, `/marac/referrals/${caseIds.marac}`];
  const recommendationPage = (kind: Recommendation) => `/recommendations/${caseIds.recommendation(kind)}`;
  const by = 'sub-idat';

  it('IDAT: a case to its end', async () => {
    await idat(
      { kind: 'safety-checked', at, by, idvaInvolved: 'not-known', contactSafe: 'yes', told: 'her IDVA' }, { kind: 'contacted', at, by, how: 'home-visit', note: 'Seen at home.' },
      { kind: 'order-breached', at, by, orderId: 'o1', on: '2026-11-03' }, { kind: 'order-breached', at, by, orderId: 'o1', on: '2026-11-04' }, { kind: 'next-action-done', at, by, note: 'Rung.' },
      { kind: 'standing-changed', at, by, standing: 'in-custody' }, { kind: 'right-to-know-decided', at, by, victimId: 'N-V1', decision: 'not-tell', reason: 'Not a partner.' }, { kind: 'right-to-know-late', at, victimId: 'N-V2' },
      { kind: 'marac-decided', at, referralId: caseIds.marac, text: 'He moves out.' }, { kind: 'grounds-fell', at, reason: 'The force withdrew an incident of this case.' }, { kind: 'review-begun', at, by },
    );
    expect(await leftAt('idat-supervisor', idatPage)).toEqual([]);
    expect(await leftAt('idat-officer', '/idat')).toEqual([]);
    expect(await leftAt('idat-supervisor', '/idat?pressing=action&officer=nobody')).toEqual([]);
    await idat({ kind: 'reviewed', at, by, note: 'Calmer.', nextReviewOn: '2026-12-07' }, { kind: 'order-ended', at, by, orderId: 'o1', on: '2026-11-05' }, { kind: 'victim-unlinked', at, victimId: 'N-V2', reason: 'An incident of this case is now recorded with other people.' }, { kind: 'fall-seen', at, by }, { kind: 'closed', at, by, reason: 'grounds-fell', note: 'Withdrawn by the force.' });
    expect(await leftAt('idat-supervisor', idatPage)).toEqual([]);
    expect(await leftAt('idat-supervisor', '/idat')).toEqual([]);
  });

  it('IDAT: referred by another agency, then transferred', async () => {
    const lead = await as('idat-supervisor');
    await lead.get('/idat');
    expect((await lead.post('/idat/refer', { perpetratorId: 'N-P7', from: 'marac', reason: 'Recalled to prison.' })).statusCode).toBe(303);
    const made = [...portal.fakes.cases.records.values()].find(({ kind, subjectId }) => kind === 'idat' && subjectId === 'N-P7');
    const page = `/idat/cases/${made?.caseId ?? ''}`;
    expect(await leftAt('idat-supervisor', page)).toEqual([]);
    expect(await leftAt('idat-supervisor', '/idat')).toEqual([]);
    await happen(caseEntry('idat', record<'idat'>(made?.caseId ?? ''), [{ kind: 'transferred', at, by, to: 'Cumbria', reason: 'He moved there.' }]));
    expect(await leftAt('idat-supervisor', page)).toEqual([]);
  });

  it('IDVA: a case to its end', async () => {
    await idva(
      { kind: 'safe-contact-recorded', at, by, how: 'Text first', when: 'After nine', never: 'Never at home' }, { kind: 'consent-recorded', at, by, consent: 'given' }, { kind: 'needs-recorded', at, by, access: 'A lift' },
      { kind: 'contact-attempted', at, by, outcome: 'not-safe-to-speak' }, { kind: 'surfaced', at }, { kind: 'contacted', at, by }, { kind: 'incident-seen', at, by, reference: 'CHE-26-0412402' },
      { kind: 'grounds-fell', at, reason: 'An incident of this case is now recorded with other people.' }, { kind: 'marac-decided', at, referralId: caseIds.marac, text: 'He moves out.' },
    );
    expect(await leftAt('idva', idvaPage)).toEqual([]);
    expect(await leftAt('idva-supervisor', '/idva')).toEqual([]);
    await idva({ kind: 'handed-back', at, by, reason: 'On leave.' }, { kind: 'passed-to-supervisor', at, why: 'offers-not-taken', passedOver: [{ idvaId: 'sub-idva-2', why: 'asked-before' }] }, { kind: 'supervisor-reminded', at });
    expect(await leftAt('idva-supervisor', '/idva')).toEqual([]);
    expect(await leftAt('idva-supervisor', idvaPage)).toEqual([]);
    await idva({ kind: 'placed', at, by: 'sub-idva-lead', idvaId: 'sub-idva-2', reason: 'Has room.', answerBy: at }, { kind: 'declined', at, idvaId: 'sub-idva-2', reason: 'Knows her.' }, { kind: 'offered', at, idvaId: 'sub-idva', answerBy: at, passedOver: [] }, { kind: 'unanswered', at, idvaId: 'sub-idva' }, { kind: 'closed', at, by, outcome: 'moved-to-safety', note: 'Moved out.' });
    expect(await leftAt('idva-supervisor', idvaPage)).toEqual([]);
  });

  it('says of what somebody wrote that it is in English, on a page in Welsh alone', async () => {
    const kit = await as('marac-coordinator');
    expect((await kit.get(maracPage)).body).not.toContain('<span lang="en">');
    await kit.post('/language', { language: 'cy' });
    expect((await kit.get(maracPage)).body).toMatch(/<span lang="en">Fit an alarm<\/span>\. <span lang="en">J\. Flood, housing<\/span>, erbyn 1 Rhagfyr 2026/);
  });

  it('MARAC: a referral to its end', async () => {
    await marac({ kind: 'decided', at, by, text: 'He moves out.', audience: 'everyone' }, { kind: 'action-chased', at, actionId: 'a1' });
    expect(await leftAt('marac-coordinator', maracPage)).toEqual([]);
    await marac({ kind: 'action-done', at, by, actionId: 'a1' }, { kind: 'closed', at, by });
    expect(await leftAt('marac-coordinator', maracPage)).toEqual([]);
    expect(await leftAt('marac-coordinator', '/marac')).toEqual([]);
  });

  it('recommendations: decided, dismissed, looked at again, fallen', async () => {
    const said = { ...record<'recommendation'>(caseIds.recommendation('idat')).said, because: ['repeat-pair with grade medium', 'grade high'] };
    await recommended('idat', { kind: 'reasons-changed', at, said }, { kind: 'escalated', at }, { kind: 'dismissed-for-second-look', at, by: 'sub-marac', reason: 'Known to be false.', lookBy: at });
    expect(await leftAt('idat-supervisor', '/recommendations')).toEqual([]);
    expect(await leftAt('idat-supervisor', recommendationPage('idat'))).toEqual([]);
    await recommended('idat', { kind: 'dismissal-overturned', at, by, reason: 'Look again.', decideBy: at });
    expect(await leftAt('idat-supervisor', recommendationPage('idat'))).toEqual([]);
    expect(await leftAt('idat-supervisor', '/recommendations')).toEqual([]);
    await recommended('idat', { kind: 'confirmed', at, by, reason: 'The case was accepted.' }, { kind: 'grounds-fell', at, judged: 2, reason: 'The incident itself was amended. The force withdrew the incident.' });
    expect(await leftAt('idat-supervisor', recommendationPage('idat'))).toEqual([]);
    expect(await leftAt('idat-supervisor', '/recommendations')).toEqual([]);
    await recommended('supervisor-review', { kind: 'withdrawn', at, judged: 2, reason: 'On what is known now the rules no longer call for it.' });
    expect(await leftAt('supervisor', recommendationPage('supervisor-review'))).toEqual([]);
  });

  const nothing: readonly (readonly [PortalRole, string, readonly string[]])[] = [
    ['idat-supervisor', idatPage, ['triage', 'allocate', 'begin', 'review', 'set-next-action', 'do-next-action', 'record-order', 'record-breach', 'end-order', 'check-safety', 'record-contact', 'change-standing', 'decide-right-to-know', 'seen', 'close', 'transfer', 'another']],
    ['idva', idvaPage, ['decline', 'accept', 'hand-back', 'see-incident', 'record-safe-contact', 'record-consent', 'record-attempt', 'seen', 'close', 'refer-to-marac', 'another']],
    ['idva-supervisor', offerPage, ['place', 'accept', 'record-attempt', 'record-consent']],
    ['marac-coordinator', maracPage, ['list', 'bar', 'add-item', 'agree-action', 'do-action', 'decide', 'close', 'withdraw', 'another']],
    ['supervisor', recommendationPage('supervisor-review'), ['confirm', 'dismiss', 'uphold', 'seen', 'another']],
    ['supervisor', `/people/${questionAddress(aQuestion)}`, ['same', 'different', 'another']],
  ];
  it.each(nothing.flatMap(([role, page, decisions]) => decisions.map((decision) => [role, decision, page] as const)))('%s: "%s" with nothing filled in comes back in Welsh', async (role, decision, page) => {
    expect(await leftOfAnswer(role, page, { decision })).toEqual([]);
  });

  it.each([
    ['idat-supervisor', '/idat', '/idat/refer', { decision: 'refer' }], ['idat-supervisor', '/idat', '/idat/refer', { perpetratorId: 'N-P1', from: 'probation', reason: 'Recalled' }], ['supervisor', '/people', '/people/look', { decision: 'look', reference: 'none of ours' }],
    ['supervisor', '/recommendations', `${recommendationPage('supervisor-review')}/decide`, { decision: 'confirm', reason: 'x'.repeat(1001) }],
  ] as const)('%s: what is sent from %s to %s comes back in Welsh', async (role, page, to, fields) => {
    expect(await leftOfAnswer(role, page, fields, to)).toEqual([]);
  });
});
