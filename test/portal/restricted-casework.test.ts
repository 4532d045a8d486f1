import { beforeEach, describe, expect, it } from 'vitest';
import { alertsOf } from '../../shared/domain/cases/alerts.ts';
import { type CaseEntry, caseEntry } from '../../shared/domain/cases/case-record.ts';
import { incidentForIdat, incidentForIdva } from '../../shared/domain/cases/hear-incident.ts';
import type { PortalRole } from '../../shared/domain/access/roles.ts';
import { aJudgement, pack } from '../domain/cases/a-case.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { force } from './an-incident.ts';
import { aCaseworkIncident, caseIds, caseworkAt, fullCasework, putIncident } from './full-casework.ts';

const reference = 'CHE-26-0412499';

describe('an incident that is kept to the restricted group, of people whose cases are not', () => {
  let portal: TestPortal;
  const people = new Map<PortalRole, TestBrowser>();
  beforeEach(async () => {
    portal = await aPortal();
    people.clear();
    await fullCasework(portal.fakes);
  });
  /** A page as this role has it, without what differs from session to session. */
  const page = async (role: PortalRole, address: string) => {
    const browser = people.get(role) ?? (await portal.signedIn(subs[role]));
    people.set(role, browser);
    const { statusCode, body } = await browser.get(address);
    expect(statusCode).toBe(200);
    return body.replace(/name="_csrf" value="[^"]*"/g, '');
  };

  /** He harms her again, and somebody new, in an incident of a police employee. */
  async function itComes(): Promise<readonly CaseEntry[]> {
    const incident = { ...aCaseworkIncident(reference), restricted: true, people: [...aCaseworkIncident().people, { personRef: 'p3', role: 'victim' as const, personId: 'N-V9', givenName: 'Zinnia', familyName: 'Quell' }] };
    await putIncident(portal.fakes, incident);
    const judged = (id: string, victimId: string) => aJudgement({ reference, restricted: true, before: [], fact: { id, reportedAt: '2026-11-09T01:40:00Z', victimId, perpetratorIds: ['N-P1'], grade: 'high', childIds: [], addressId: 'A9' } });
    const [first, second] = [judged(reference, 'N-V1'), judged(`${reference}~p3`, 'N-V9')];
    const judgement = { ...first, ...(second.fact && second.assessment ? { further: [{ fact: second.fact, assessment: second.assessment }] } : {}) };
    portal.fakes.judgements.put(judgement);
    const [idat, idva] = await Promise.all([portal.fakes.cases.record(force, caseIds.idat), portal.fakes.cases.record(force, caseIds.idva)]);
    if (idat?.kind !== 'idat' || idva?.kind !== 'idva') throw new Error('no cases');
    const entries = [caseEntry('idat', idat, incidentForIdat(idat, judgement, { policy: pack.casework, now: caseworkAt, relationship: 'partners' })), caseEntry('idva', idva, incidentForIdva(idva, judgement, caseworkAt))];
    expect(await portal.fakes.cases.commit({ entries })).toBe('committed');
    return entries;
  }

  const outside: readonly (readonly [PortalRole, string])[] = [
    ['idat-officer', '/idat'], ['idat-officer', `/idat/cases/${caseIds.idat}`], ['idva', '/idva'], ['idva', `/idva/cases/${caseIds.idva}`], ['idva', `/idva/cases/${caseIds.offer}`], ['idva', `/marac/referrals/${caseIds.marac}`],
    ['marac-coordinator', '/marac'], ['marac-coordinator', `/marac/referrals/${caseIds.marac}`], ['marac-coordinator', '/recommendations'], ['marac-coordinator', `/recommendations/${caseIds.recommendation('marac')}`],
  ];
  it.each(outside)('is nowhere to %s at %s: the page is word for word the one before, counts, score, clocks and history too', async (role, address) => {
    const before = await page(role, address);
    await itComes();
    expect(await page(role, address)).toBe(before);
  });

  it('stands with its person harmed and its clocks before the supervisors', async () => {
    await itComes();
    const idat = await page('idat-supervisor', `/idat/cases/${caseIds.idat}`);
    for (const words of [reference, 'Zinnia Quell', 'Right to know: Zinnia Quell']) expect(idat).toContain(words);
    expect(await page('idva-supervisor', `/idva/cases/${caseIds.idva}`)).toContain(reference);
  });

  it('wakes the supervisors, and nobody who works the case', async () => {
    const entries = await itComes();
    expect(entries.flatMap(alertsOf)).toEqual([{ to: 'supervisors', why: 'further-incident' }, { to: 'supervisors', why: 'further-incident' }]);
  });

  it('takes a referral and a recommendation about it away from who is outside the group, even if it was opened as an ordinary one', async () => {
    await putIncidentAgain('CHE-26-0412400');
    const kit = await portal.signedIn(subs['marac-coordinator']);
    for (const address of [`/marac/referrals/${caseIds.marac}`, `/recommendations/${caseIds.recommendation('marac')}`]) expect((await kit.get(address)).statusCode).toBe(404);
    expect((await kit.get('/marac')).body).not.toContain('Corinne');
    expect((await (await portal.signedIn(subs['idat-supervisor'])).get(`/marac/referrals/${caseIds.marac}`)).statusCode).toBe(200);
  });

  async function putIncidentAgain(again: string): Promise<void> {
    const latest = portal.fakes.incidents.latest.bind(portal.fakes.incidents);
    portal.fakes.incidents.latest = async (of, about, kind) => {
      const version = await latest(of, about, kind);
      return about === again && version?.content.kind === 'incident' ? { ...version, content: { ...version.content, data: { ...version.content.data, restricted: true } } } : version;
    };
  }
});
