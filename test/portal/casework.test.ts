import { beforeEach, describe, expect, it } from 'vitest';
import type { PortalRole } from '../../shared/domain/access/roles.ts';
import type { IdatCase } from '../../shared/domain/cases/idat/idat-case.ts';
import type { IdvaCase } from '../../shared/domain/cases/idva/idva-case.ts';
import type { MaracReferral } from '../../shared/domain/cases/marac/marac-referral.ts';
import type { RecommendationCase } from '../../shared/domain/cases/recommendation/recommendation.ts';
import { aJudgement } from '../domain/cases/a-case.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { force } from './an-incident.ts';
import { caseIds, fullCasework } from './full-casework.ts';

describe('casework in the portal', () => {
  let portal: TestPortal;
  const people = new Map<string, TestBrowser>();
  const as = async (role: PortalRole) => {
    const known = people.get(role) ?? (await portal.signedIn(subs[role]));
    people.set(role, known);
    return known;
  };
  const record = <R>(caseId: string) => portal.fakes.cases.records.get(`${force}#${caseId}`) as R | undefined;
  const idat = () => record<IdatCase>(caseIds.idat);
  const idva = (caseId: string = caseIds.idva) => record<IdvaCase>(caseId);
  /** Opens the page, then sends one of its forms. */
  const send = async (role: PortalRole, page: string, fields: Record<string, string>) => {
    const browser = await as(role);
    await browser.get(page);
    return browser.post(`${page}/decide`, fields);
  };
  const idatPage = `/idat/cases/${caseIds.idat}`;
  const idvaPage = `/idva/cases/${caseIds.idva}`;
  const offerPage = `/idva/cases/${caseIds.offer}`;
  const maracPage = `/marac/referrals/${caseIds.marac}`;
  const recommendationPage = (kind: 'idat' | 'idva' | 'marac' | 'supervisor-review') => `/recommendations/${caseIds.recommendation(kind)}`;

  beforeEach(async () => {
    portal = await aPortal();
    people.clear();
    await fullCasework(portal.fakes);
  });

  const pages: readonly (readonly [PortalRole, string])[] = [
    ['idat-officer', '/idat'], ['idat-officer', idatPage], ['idat-supervisor', '/idat'], ['idat-supervisor', idatPage], ['idva', '/idva'], ['idva', idvaPage], ['idva', offerPage], ['idva-supervisor', '/idva'], ['idva-supervisor', idvaPage],
    ['marac-coordinator', '/marac'], ['marac-coordinator', maracPage], ['idat-supervisor', maracPage], ['idva', maracPage], ['supervisor', '/recommendations'], ['supervisor', recommendationPage('supervisor-review')], ['idat-supervisor', recommendationPage('idat')],
  ];

  it.each(pages)('%s: %s says allegations, not findings, and who looked is in the audit log first', async (role, page) => {
    const { body, statusCode } = await (await as(role)).get(page);
    expect(statusCode).toBe(200);
    expect(body).toContain('Allegations, not findings');
    expect(portal.fakes.audit.entries.at(-1)).toMatchObject({ operation: 'consultation', actor: subs[role] });
  });

  it.each(pages)('%s: %s is not served if that cannot be written', async (role, page) => {
    const browser = await as(role);
    portal.fakes.audit.fault = new Error('away');
    expect((await browser.get(page)).statusCode).toBe(503);
  });

  it.each(pages)('%s: no address of %s holds a name or a reference', async (role, page) => {
    const { body } = await (await as(role)).get(page);
    for (const [, href = ''] of body.matchAll(/(?:href|action)="([^"]+)"/g)) expect(href).not.toMatch(/CHE-26|Corinne|Tansley|Marchetti|N-V1|N-P1/);
  });

  it.each(pages.filter(([role]) => role.startsWith('idat')))('%s sees at %s no school, and no telephone or address of anybody harmed', async (role, page) => {
    expect((await (await as(role)).get(page)).body).not.toMatch(/07700 900|New Close|Farbury|CQ7 9ZZ|Hidden Row|mossbrige|Mossbridge|900012|plans to leave/);
  });

  it.each([['idva', idvaPage], ['idva', '/idva']] as const)('an IDVA sees at %s %s that others were harmed, and no name of them', async (role, page) => {
    const { body } = await (await as(role)).get(page);
    // Their own offer of the other person stands in their caseload by name: they are asked about her.
    if (page === idvaPage) expect(body).toContain('1 other person is recorded as harmed');
    if (page === idvaPage) expect(body).not.toMatch(/Othilie|Brandreth|Hidden Row|900777/);
  });

  it.each(['key-adult', 'authority-officer', 'desk', 'administrator', 'board'] as const)('%s finds none of it', async (role) => {
    const browser = await as(role);
    for (const page of [...new Set(pages.map(([, url]) => url))]) expect((await browser.get(page)).statusCode).toBe(404);
  });

  it('an IDVA reads first of all how it is safe to reach somebody, and no telephone and no address before that is recorded', async () => {
    const before = (await (await as('idva')).get(idvaPage)).body;
    const warning = before.indexOf('Do not ring, write or visit');
    expect(warning).toBeGreaterThan(before.indexOf('<h1'));
    expect(warning).toBeLessThan(before.indexOf('Allegations, not findings'));
    for (const kept of ['07700 900123', 'New Close', 'CQ7 9ZZ']) expect(before).not.toContain(kept);
    await send('idva', idvaPage, { decision: 'record-safe-contact', how: 'Text first', when: 'School hours', never: 'Ring after five' });
    const { body } = await (await as('idva')).get(idvaPage);
    expect(body).toContain('Never: Ring after five.');
    expect(body.indexOf('Never: Ring after five.')).toBeLessThan(body.indexOf('Allegations, not findings'));
    for (const shown of ['07700 900123', 'New Close']) expect(body).toContain(shown);
  });

  it('an IDVA\'s case leads to its MARAC referral and says what was agreed there', async () => {
    const { body } = await (await as('idva')).get(idvaPage);
    expect(body).toContain(`href="${maracPage}"`);
    expect(body).toContain('Fit an alarm. J. Flood, housing');
    expect((await (await as('idva')).get(maracPage)).statusCode).toBe(200);
  });

  it('an IDAT case says incident by incident what he did, across everybody harmed: by name to the officer of the case, by number to another', async () => {
    const rows = (body: string) => [...body.slice(body.indexOf('Incident by incident'), body.indexOf('Victim-safety check')).matchAll(/__value">([^<]*)</g)].map(([, text]) => text);
    const theirs = rows((await (await as('idat-officer')).get(idatPage)).body);
    expect(theirs).toEqual([expect.stringMatching(/^High; Harmed: Othilie Brandreth;.*CHE-26-0412401$/), expect.stringMatching(/^High; Harmed: Corinne Tansley;.*CHE-26-0412400$/)]);
    await portal.fakes.directory.putUser({ sub: 'sub-idat-2', name: 'Ned Ash', role: 'idat-officer', active: true, force, givenName: 'Ned', familyName: 'Ash', casework: { authorities: ['896'], fullTime: 1, shifts: [] } });
    const other = (await (await portal.signedIn('sub-idat-2')).get(idatPage)).body;
    expect(rows(other)).toEqual([expect.stringMatching(/^High; 1 person harmed;/), expect.stringMatching(/^High; 1 person harmed;/)]);
    expect(other).not.toMatch(/Othilie|Corinne/);
  });

  it('somebody named as one who must not receive a referral finds it neither on the agenda nor by its address', async () => {
    await portal.fakes.directory.putUser({ sub: 'sub-cllr', name: 'Dora Marchesi', role: 'idva-supervisor', active: true, force, givenName: 'Dora', familyName: 'Marchesi', casework: { authorities: [], fullTime: 1, shifts: [] } });
    const browser = await portal.signedIn('sub-cllr');
    expect((await browser.get(maracPage)).statusCode).toBe(200);
    expect((await send('marac-coordinator', maracPage, { decision: 'bar', who: 'Dora Marchesi', why: 'Works with him' })).statusCode).toBe(303);
    expect((await browser.get(maracPage)).statusCode).toBe(404);
    expect((await browser.get('/marac')).body).not.toContain('Tansley');
  });

  describe('somebody who may be a party', () => {
    it('finds nothing of the case in lists, counts or by its address, and the refusal is audited', async () => {
      await portal.fakes.directory.putUser({ sub: 'sub-relation', name: 'Dot Marchetti', role: 'idva-supervisor', active: true, force, givenName: 'Dot', familyName: 'Marchetti' });
      const relation = await portal.signedIn('sub-relation');
      expect((await relation.get('/idva')).body).not.toMatch(/Corinne|Othilie/);
      expect((await relation.get(idvaPage)).statusCode).toBe(404);
      expect(portal.fakes.audit.entries.at(-1)).toMatchObject({ operation: 'refusal', actor: 'sub-relation' });
      const absent = await relation.get('/idva/cases/none');
      expect(absent.body).toBe((await relation.get(idvaPage)).body);
    });
  });

  describe('the perpetrator queue', () => {
    it('is ranked with the parts of the score, its band, what is not scored, and what presses', async () => {
      const { body } = await (await as('idat-officer')).get('/idat');
      for (const text of ['Dale Marchetti', 'Rank 1', 'Band: ', 'recency 100', 'illustrative', 'Next action overdue', 'Four-weekly review due', 'An order ends within a week', 'Right to know: decide']) expect(body).toContain(text);
    });

    it('draws the parts of the score, and says the same in words', async () => {
      const { body } = await (await as('idat-officer')).get('/idat');
      expect(body).toMatch(/<svg class="fb-drawing" role="img"[\s\S]*<desc[^>]*>Parts of 100 each: recency 100/);
      expect(body).not.toMatch(/style="/);
    });

    it.each([['pressing=review-due', true], ['pressing=serial', true], ['status=active', true], ['status=triaged', false], ['officer=nobody', false], [`officer=${subs['idat-officer']}`, true], ['status=anything%20else&pressing=nonsense', true]] as const)('narrowed by %s it shows its one case: %s', async (query, there) => {
      const { body } = await (await as('idat-officer')).get(`/idat?${query}`);
      expect(body.includes('Dale Marchetti')).toBe(there);
      expect(body).toContain(there ? '1 of 1 shown' : '0 of 1 shown');
    });

    it('shows the links to the officer of the case, and to no other officer', async () => {
      expect((await (await as('idat-officer')).get(idatPage)).body).toMatch(/Othilie Brandreth/);
      await portal.fakes.directory.putUser({ sub: 'sub-idat-2', name: 'Nia Wold', role: 'idat-officer', active: true, force, givenName: 'Nia', familyName: 'Wold' });
      const { body } = await (await portal.signedIn('sub-idat-2')).get(idatPage);
      expect(body).not.toMatch(/Othilie|Corinne/);
      expect(body).toContain('2 more, shown to the officer of the case');
    });

    it('takes no contact before the safety check, and says so on the form that is sent back', async () => {
      const refused = await send('idat-officer', idatPage, { decision: 'record-contact', how: 'home-visit', note: 'Spoke at the door.' });
      expect(refused.statusCode).toBe(400);
      expect(refused.body).toContain('The victim-safety check has to be answered first');
      expect(refused.body).toContain('Spoke at the door.');
      expect((await send('idat-officer', idatPage, { decision: 'check-safety', idvaInvolved: 'yes', contactSafe: 'yes', told: 'her IDVA' })).statusCode).toBe(303);
      expect((await send('idat-officer', idatPage, { decision: 'record-contact', how: 'home-visit', note: 'Spoke at the door.' })).statusCode).toBe(303);
      expect(idat()).toMatchObject({ contacts: 1, safetyCheck: { told: 'her IDVA', by: 'sub-idat' } });
    });

    it('is allocated by the supervisor alone, and an officer works only their own', async () => {
      expect((await send('idat-officer', idatPage, { decision: 'allocate', officerId: 'sub-idat' })).statusCode).toBe(404);
      expect((await send('idat-supervisor', idatPage, { decision: 'allocate', officerId: 'sub-idat' })).statusCode).toBe(303);
      await portal.fakes.directory.putUser({ sub: 'sub-idat-2', name: 'Nia Wold', role: 'idat-officer', active: true, force, givenName: 'Nia', familyName: 'Wold' });
      const other = await portal.signedIn('sub-idat-2');
      await other.get(idatPage);
      expect((await other.post(`${idatPage}/decide`, { decision: 'begin' })).statusCode).toBe(404);
    });

    it('takes a referral from another agency with its reason', async () => {
      const lead = await as('idat-supervisor');
      await lead.get('/idat');
      expect((await lead.post('/idat/refer', { perpetratorId: 'N-P7', from: 'probation', reason: '' })).statusCode).toBe(400);
      expect((await lead.post('/idat/refer', { perpetratorId: 'N-P1', from: 'probation', reason: 'Recalled' })).body).toContain('in the queue already');
      expect((await lead.post('/idat/refer', { perpetratorId: 'N-P7', from: 'probation', reason: 'Recalled' })).statusCode).toBe(303);
      expect([...portal.fakes.cases.records.values()].find(({ subjectId }) => subjectId === 'N-P7')).toMatchObject({ status: 'referred', entry: { kind: 'referral', from: 'probation', reason: 'Recalled', by: 'sub-idat-lead' } });
    });

    it('records orders, breaches, reviews and right-to-know decisions', async () => {
      for (const fields of [
        { decision: 'record-order', orderKind: 'restraining', from: '2026-11-09', expiresOn: '2027-11-09', terms: 'No contact' }, { decision: 'record-breach', orderId: 'o1', on: '2026-11-08' }, { decision: 'end-order', orderId: 'o1', on: '2026-11-09' }, { decision: 'begin-review' }, { decision: 'review', note: 'Quiet.' }, { decision: 'change-standing', standing: 'in-custody' },
      ]) expect((await send('idat-officer', idatPage, fields)).statusCode, fields.decision).toBe(303);
      expect((await send('idat-supervisor', idatPage, { decision: 'decide-right-to-know', victimId: 'N-V2', rightToKnow: 'tell', reason: 'New partner.' })).statusCode).toBe(303);
      expect(idat()).toMatchObject({ status: 'active', standing: 'in-custody', nextReviewOn: '2026-12-07' });
      expect(idat()?.orders.find(({ orderId }) => orderId === 'o1')).toMatchObject({ endedOn: '2026-11-09', breaches: [{ on: '2026-11-08', by: 'sub-idat' }] });
      for (const on of ['2026-11-10', 'soon']) expect((await send('idat-officer', idatPage, { decision: 'end-order', orderId: 'o1', on })).statusCode).toBe(400);
      expect(idat()?.victims.find(({ victimId }) => victimId === 'N-V2')?.rightToKnow).toMatchObject({ decision: 'tell', by: 'sub-idat-lead' });
    });
  });

  describe('an IDVA\'s caseload', () => {
    it('shows an offer with names to know them by and nothing to reach them by; accepting confirms the recommendation', async () => {
      const { body } = await (await as('idva')).get(offerPage);
      expect(body).toContain('Othilie Brandreth');
      expect(body).not.toMatch(/900777|Hidden Row|CQ7 8XX/);
      expect((await send('idva', offerPage, { decision: 'accept' })).statusCode).toBe(303);
      expect(idva(caseIds.offer)).toMatchObject({ status: 'accepted', idvaId: 'sub-idva' });
    });

    it('shows no number before how, when and never how is recorded, and takes no attempt', async () => {
      expect((await (await as('idva')).get(idvaPage)).body).not.toContain('07700 900123');
      expect((await send('idva', idvaPage, { decision: 'record-attempt', outcome: 'spoke' })).body).toContain('Record how, when and never how it is safe to reach this person first');
      expect((await send('idva', idvaPage, { decision: 'record-safe-contact', how: 'Text first', when: 'Weekday mornings', never: '' })).statusCode).toBe(400);
      expect((await send('idva', idvaPage, { decision: 'record-safe-contact', how: 'Text first', when: 'Weekday mornings', never: 'Never leave a message' })).statusCode).toBe(303);
      const { body } = await (await as('idva')).get(idvaPage);
      expect(body.indexOf('Never leave a message')).toBeLessThan(body.indexOf('07700 900123'));
      expect((await send('idva', idvaPage, { decision: 'record-attempt', outcome: 'spoke' })).statusCode).toBe(303);
      expect(idva()).toMatchObject({ status: 'in-contact' });
    });

    it('says what changed, in a sentence and incident by incident, with the moves from medium to high', async () => {
      const put = (reference: string, reportedAt: string, grade: 'standard' | 'medium' | 'high') => portal.fakes.judgements.put(aJudgement({ reference, fact: { id: reference, reportedAt, victimId: 'N-V1', perpetratorIds: ['N-P1'], grade } }));
      put('CHE-25-1', '2026-08-01T20:00:00Z', 'standard');
      put('CHE-25-2', '2026-10-20T20:00:00Z', 'medium');
      const { body } = await (await as('idva')).get(idvaPage);
      for (const text of ['The grade rose from medium to high in the latest of 3 incidents', 'the officer saw more danger than last time', 'It has gone from medium to high once', 'Incident by incident', '80 days after the one before', 'CHE-25-1']) expect(body).toContain(text);
    });

    it('names who owns the safety, and is nobody else\'s', async () => {
      expect((await (await as('idva')).get(idvaPage)).body).toContain('Bea Tarn');
      expect((await (await as('idva-supervisor')).get('/idva')).body).toContain('Wyn Aled, supervisor');
      const other = await portal.signedIn('sub-idva-2');
      expect((await other.get(idvaPage)).statusCode).toBe(404);
      expect((await other.get('/idva')).body).not.toMatch(/Corinne|Othilie/);
    });

    it('is placed by the supervisor, not with somebody who may know a party', async () => {
      await portal.fakes.directory.putUser({ sub: 'sub-idva-3', name: 'Dot Marchetti', role: 'idva', active: true, force, givenName: 'Dot', familyName: 'Marchetti', casework: { authorities: ['896'], fullTime: 1, shifts: [] } });
      expect((await send('idva-supervisor', offerPage, { decision: 'place', idvaId: 'sub-idva-3', reason: 'Room' })).statusCode).toBe(400);
      expect((await send('idva-supervisor', offerPage, { decision: 'place', idvaId: 'sub-idva-2', reason: 'Room' })).statusCode).toBe(303);
      expect(idva(caseIds.offer)?.offer?.idvaId).toBe('sub-idva-2');
      expect(portal.fakes.outgoing.sent.cases).toMatchObject([{ type: 'case.alert', to: 'worker', workerId: 'sub-idva-2', why: 'offer' }]);
    });

    it('declines, hands back, sees new incidents, records needs and consent, refers to the MARAC and closes', async () => {
      expect((await send('idva', offerPage, { decision: 'decline', reason: 'I know her.' })).headers.location).toBe('/idva?done=case-decided');
      expect(idva(caseIds.offer)).toMatchObject({ status: 'to-offer', notTaken: [{ idvaId: 'sub-idva', how: 'declined' }] });
      for (const fields of [{ decision: 'see-incident', reference: 'CHE-26-0412402' }, { decision: 'record-consent', consent: 'given' }, { decision: 'record-needs', interpreter: 'Polish', access: 'Step-free' }]) expect((await send('idva', idvaPage, fields as Record<string, string>)).statusCode, fields.decision).toBe(303);
      expect((await send('idva', idvaPage, { decision: 'refer-to-marac', reason: 'Worried.' })).body).toContain('A referral of these two is open already');
      expect((await send('idva', idvaPage, { decision: 'close', outcome: 'safety-improved', note: 'Moved.' })).statusCode).toBe(303);
      expect(idva()).toMatchObject({ status: 'closed', consent: 'given', needs: { access: 'Step-free' } });
    });
  });

  describe('the MARAC', () => {
    it('lists by meeting, marks repeats, and names who must not receive to those who send the papers', async () => {
      const { body } = await (await as('marac-coordinator')).get('/marac');
      for (const text of ['Agenda for', '26 November 2026', 'Repeat', '1 must not receive']) expect(body).toContain(text);
      expect((await (await as('marac-coordinator')).get(maracPage)).body).toContain('Cllr D. Marchetti');
      expect((await (await as('idva')).get(maracPage)).body).not.toContain('Cllr D. Marchetti');
    });

    it('keeps what is never for perpetrator contact from those who work with the perpetrator', async () => {
      expect((await (await as('marac-coordinator')).get(maracPage)).body).toContain('She plans to leave on Friday');
      const { body } = await (await as('idat-supervisor')).get(maracPage);
      expect(body).not.toContain('plans to leave');
      expect(body).toContain('He is on bail');
    });

    it.each([['everyone', true], ['never-for-perpetrator-contact', false]] as const)('takes a decision for %s into the cases of both: into the perpetrator\'s %s', async (audience, intoIdat) => {
      expect((await send('marac-coordinator', maracPage, { decision: 'decide', text: 'Target-harden the house.', audience })).statusCode).toBe(303);
      const told = async (caseId: string) => (await portal.fakes.cases.history(force, caseId)).some(({ kind }) => kind === 'marac-decided');
      expect([await told(caseIds.idva), await told(caseIds.idat)]).toEqual([true, intoIdat]);
      expect(record<MaracReferral>(caseIds.marac)).toMatchObject({ status: 'heard', decision: { audience } });
    });

    it('works its actions to the end', async () => {
      expect((await send('marac-coordinator', maracPage, { decision: 'decide', text: 'd', audience: 'everyone' })).statusCode).toBe(303);
      expect((await send('marac-coordinator', maracPage, { decision: 'close' })).body).toContain('An action is still open');
      expect((await send('marac-coordinator', maracPage, { decision: 'do-action', actionId: 'a1' })).statusCode).toBe(303);
      expect((await send('marac-coordinator', maracPage, { decision: 'close' })).statusCode).toBe(303);
    });
  });

  describe('a recommendation', () => {
    it('is confirmed with a reason, and the perpetrator\'s case that is there is joined', async () => {
      expect((await send('idat-supervisor', recommendationPage('idat'), { decision: 'confirm', reason: '' })).body).toContain('A decision needs a reason');
      expect((await send('idat-supervisor', recommendationPage('idat'), { decision: 'confirm', reason: 'Serial.' })).statusCode).toBe(303);
      expect(record<RecommendationCase>(caseIds.recommendation('idat'))).toMatchObject({ status: 'confirmed', confirmed: { by: 'sub-idat-lead', reason: 'Serial.', openedCaseId: caseIds.idat } });
    });

    it('opens a case where none is open', async () => {
      await send('idat-supervisor', idatPage, { decision: 'close', exit: 'moved-away', note: 'Moved.' });
      expect((await send('idat-supervisor', recommendationPage('idat'), { decision: 'confirm', reason: 'Back.' })).statusCode).toBe(303);
      const [, second] = await portal.fakes.cases.about(force, 'idat', 'N-P1');
      expect(second).toMatchObject({ number: 2, status: 'referred', entry: { reference: 'CHE-26-0412400' } });
      expect(second?.victims.map(({ victimId }) => victimId)).toEqual(['N-V1', 'N-V2']);
    });

    it('refers the pair to the MARAC and tells the risk rules', async () => {
      expect((await send('marac-coordinator', maracPage, { decision: 'withdraw', reason: 'To be made anew.' })).statusCode).toBe(303);
      expect((await send('marac-coordinator', recommendationPage('marac'), { decision: 'confirm', reason: 'High.' })).statusCode).toBe(303);
      expect((await portal.fakes.cases.about(force, 'marac', 'N-V1~N-P1')).at(-1)).toMatchObject({ number: 2, reason: 'threshold', repeat: false });
      expect(portal.fakes.outgoing.sent.assess).toMatchObject([{ type: 'marac.referred', victimId: 'N-V1', perpetratorId: 'N-P1' }]);
    });

    it('is decided by its own lead or the sergeant, and exists for nobody else', async () => {
      expect((await (await as('idat-supervisor')).get(recommendationPage('idva'))).statusCode).toBe(404);
      expect((await (await as('marac-coordinator')).get(recommendationPage('supervisor-review'))).statusCode).toBe(404);
      expect((await (await as('supervisor')).get(recommendationPage('idva'))).statusCode).toBe(200);
    });

    it('of an IDVA dismissed takes back an offer that nobody accepted, never a case that somebody has', async () => {
      expect((await send('idva-supervisor', recommendationPage('idva'), { decision: 'dismiss', reason: 'In hand.' })).statusCode).toBe(303);
      expect(idva()?.status).toBe('accepted');
      expect(record<RecommendationCase>(caseIds.recommendation('idva'))).toMatchObject({ dismissals: 1, dismissed: { reason: 'In hand.', by: 'sub-idva-lead' } });
    });

    it('for the supervisor shows couple, child and address in one view', async () => {
      const { body } = await (await as('supervisor')).get(recommendationPage('supervisor-review'));
      for (const text of ['Couple, child and address', '2 incidents with child 1', '2 incidents at the same address', 'CHE-26-0412401', '2 different people harmed']) expect(body).toContain(text);
    });
  });
});
