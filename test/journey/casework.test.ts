import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentData } from '../../events/incident.ts';
import { readJournal } from '../../infra/local/engines/mail-journal.ts';
import { policeClient } from '../../infra/local/start/first-items.ts';
import { type Laptop, openLaptop } from '../../infra/local/start/open-laptop.ts';
import { linksUnder, PortalVisitor, type Seen } from '../../infra/local/start/portal-visitor.ts';

const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-casework-'));
const told = /Corinne|Tansley|Othilie|Brandreth|Dale|Marchetti|CHE-26|07700|New Close/;

/** One victim, one suspect, known by the force's ids, and a child who says in which authority they live. */
function incident(reference: string, reportedAt: string, grade: IncidentData['grade'], victim: { readonly personId: string; readonly givenName: string; readonly familyName: string }): IncidentData {
  return {
    reference, incidentVersion: 1, reportedAt, kind: 'physical', isCrime: true, grade, relationship: 'partners', offenceGroup: 'violence-with-injury',
    people: [
      { personRef: 'p1', role: 'victim', ...victim, dateOfBirth: '1990-04-02', phones: ['07700 900123'], addresses: [{ text: '9 New Close', postcode: 'CQ7 9ZZ' }] },
      { personRef: 'p2', role: 'suspect', personId: 'CHE-N-P1', givenName: 'Dale', familyName: 'Marchetti', dateOfBirth: '1988-01-20' },
    ],
    children: [{ childRef: 'c1', givenName: 'Ottilie', familyName: victim.familyName, dateOfBirth: '2018-03-14', homeAuthority: '896' }],
  };
}
const corinne = { personId: 'CHE-N-V1', givenName: 'Corinne', familyName: 'Tansley' };
const othilie = { personId: 'CHE-N-V2', givenName: 'Othilie', familyName: 'Brandreth' };

describe('casework on the embedded stack: the public API, the deployed functions, and each person by their own pages', () => {
  let laptop: Laptop;
  const visitors = new Map<string, PortalVisitor>();

  beforeAll(async () => {
    laptop = await openLaptop({
      stateDir, mode: 'stepped', ports: 'free', startsAt: '2026-11-09T10:00:00Z', onProgress: () => undefined, functions: ['intake', 'match', 'assess', 'cases', 'portal'],
      plan: { seed: 5, incidents: null, weekend: false, register: null, links: null, pupils: 400 },
    });
  });
  afterAll(async () => {
    await laptop.stack.stop();
    rmSync(stateDir, { recursive: true, force: true });
  });

  const report = async (data: IncidentData): Promise<void> => {
    const { stack } = laptop;
    stack.clock.moveTo(data.reportedAt);
    const response = await fetch(`${stack.urls.api}/incidents`, {
      method: 'POST', body: JSON.stringify([{ specversion: '1.0', id: `e-${data.reference}`, source: policeClient.sources[0], type: 'incident.reported', time: stack.clock.now(), data }]),
      headers: { authorization: `Bearer ${await stack.signIn.tokenFor(policeClient.clientId)}`, 'content-type': 'application/cloudevents-batch+json' },
    });
    const { results } = (await response.json()) as { results: readonly { status: number }[] };
    expect(results.map(({ status }) => status), JSON.stringify(results)).toEqual([202]);
    await stack.quiet();
  };
  const as = async (email: string): Promise<PortalVisitor> => {
    const known = visitors.get(email);
    if (known) return known;
    const person = laptop.people.find((one) => one.email === email);
    if (!person) throw new Error('no such person');
    const visitor = new PortalVisitor(laptop.stack.urls.portal);
    await visitor.signIn({ email, password: person.password, nextCode: () => laptop.stack.signIn.nextCode(person.id) });
    visitors.set(email, visitor);
    return visitor;
  };
  const staff = (role: string) => laptop.world.staff.find((one) => one.role === role)?.email ?? '';
  /** Opens a page and sends one of its forms, as a browser would. */
  const send = async (who: PortalVisitor, page: string | Seen, decision: string, values: Readonly<Record<string, string>> = {}): Promise<Seen> => {
    const seen = typeof page === 'string' ? await who.get(page) : page;
    const form = seen.page.querySelectorAll('form').find((one) => one.querySelectorAll('input').some((input) => input.getAttribute('name') === 'decision' && input.getAttribute('value') === decision));
    if (!form) throw new Error(`no form "${decision}" at ${seen.url}: ${seen.page.text.replace(/\s+/g, ' ').slice(0, 300)}`);
    const answer = await who.submit(seen, form, values);
    await laptop.stack.quiet();
    return answer;
  };
  const words = ({ page }: Seen) => page.text.replace(/\s+/g, ' ');
  const confirm = async (who: PortalVisitor, heading: string, reason: string): Promise<Seen> => {
    for (const link of linksUnder(await who.get('/recommendations'), '/recommendations/')) {
      const seen = await who.get(link);
      if (words(seen).includes(heading)) return send(who, seen, 'confirm', { reason });
    }
    throw new Error(`no recommendation "${heading}"`);
  };

  it('a person at high risk is offered to an IDVA by an email that says nothing, accepted, and reached only after it is known how it is safe', async () => {
    await report(incident('CHE-26-0900001', '2026-11-09T10:20:00Z', 'high', corinne));
    const emails = readJournal(stateDir).filter(({ tags }) => tags['kind'] === 'casework');
    expect(emails.length).toBeGreaterThan(0);
    for (const { text, html, subject, tags } of emails) expect(JSON.stringify([text, html, subject, tags])).not.toMatch(told);
    const idva = await as(emails[0]?.to[0] ?? '');
    const [offer = ''] = linksUnder(await idva.get('/idva'), '/idva/cases/');
    const page = await idva.get(offer);
    expect(words(page)).toContain('Corinne Tansley');
    expect(words(page)).not.toMatch(/07700|New Close/);
    expect((await send(idva, page, 'accept')).status).toBe(200);
    const early = await send(idva, offer, 'record-attempt', { outcome: 'spoke' });
    expect([early.status, words(early).includes('safe to reach this person first')]).toEqual([400, true]);
    expect((await send(idva, offer, 'record-safe-contact', { how: 'Text first', when: 'Weekday mornings', never: 'Never leave a message' })).status).toBe(200);
    expect(words(await send(idva, offer, 'record-attempt', { outcome: 'spoke' }))).toContain('In contact');
    expect(words(await idva.get(offer))).toContain('One incident is known, graded high, today');
  });

  it('abuse between the two again within twelve months of the MARAC is a repeat on its agenda', async () => {
    const marac = await as(staff('marac-coordinator'));
    await confirm(marac, 'Corinne Tansley', 'High grade.');
    const [first = ''] = linksUnder(await marac.get('/marac'), '/marac/referrals/');
    expect(words(await marac.get(first))).not.toContain('Repeat');
    await send(marac, first, 'list', { meetingOn: '2026-11-26' });
    await send(marac, first, 'decide', { text: 'Alarm fitted.', audience: 'everyone' });
    expect((await send(marac, first, 'close')).status).toBe(200);
    await report(incident('CHE-26-0900002', '2026-11-09T12:00:00Z', 'medium', corinne));
    await confirm(marac, 'Repeat after a MARAC referral', 'Again.');
    const [again = ''] = linksUnder(await marac.get('/marac'), '/marac/referrals/').filter((link) => link !== first);
    await send(marac, again, 'list', { meetingOn: '2026-11-26' });
    expect(words(await marac.get('/marac'))).toContain('Repeat');
  });

  it("a serial suspect's new partner prompts a right-to-know decision on his case, and contact with him waits for the victim-safety check", async () => {
    const lead = await as(staff('idat-supervisor'));
    await confirm(lead, 'The same two again', 'Yes.');
    await report(incident('CHE-26-0900003', '2026-11-09T14:00:00Z', 'medium', othilie));
    expect(words(await lead.get('/idat'))).toContain('Right to know: decide');
    const [link = ''] = linksUnder(await lead.get('/idat'), '/idat/cases/');
    expect(words(await lead.get(link))).not.toMatch(/07700|New Close/);
    await send(lead, link, 'triage', { note: 'Ours.' });
    await send(lead, link, 'allocate', { officerId: laptop.world.staff.find(({ role }) => role === 'idat-officer')?.staffId ?? '' });
    const officer = await as(staff('idat-officer'));
    await send(officer, link, 'begin');
    const refused = await send(officer, link, 'record-contact', { how: 'home-visit', note: 'Spoke at the door.' });
    expect([refused.status, words(refused).includes('The victim-safety check has to be answered first')]).toEqual([400, true]);
    await send(officer, link, 'check-safety', { idvaInvolved: 'yes', contactSafe: 'yes', told: 'her IDVA' });
    expect((await send(officer, link, 'record-contact', { how: 'home-visit', note: 'Spoke at the door.' })).status).toBe(200);
    expect(words(await send(lead, link, 'decide-right-to-know', { rightToKnow: 'tell', reason: 'New partner.' }))).not.toContain('There is a problem');
  });

  it('who did what is recorded by the sergeant on a page, and judged again by the deployed functions', async () => {
    const both = incident('CHE-26-0900004', '2026-11-09T15:00:00Z', 'standard', corinne);
    await report({ ...both, people: both.people.map((person) => ({ ...person, role: 'victim-and-suspect' as const })) });
    const sergeant = await as(staff('supervisor'));
    const list = await sergeant.get('/people');
    expect(words(list)).toContain('Corinne Tansley and Dale Marchetti');
    const [question = ''] = linksUnder(list, '/people/');
    expect((await send(sergeant, question, 'primary', { 'part-0': 'harmed', 'part-1': 'did', reason: 'Seen on the film.' })).status).toBe(200);
    expect(words(await sergeant.get('/people'))).not.toContain('Corinne Tansley and Dale Marchetti');
    const looked = await send(sergeant, '/people', 'look', { reference: 'CHE-26-0900004' });
    for (const text of ['Everybody in CHE-26-0900004', 'The same person in CHE-26-0900001', 'Take back who did what']) expect(words(looked)).toContain(text);
    expect(Object.values(laptop.stack.deadLetters()).reduce((sum, count) => sum + count, 0)).toBe(0);
  });
});
