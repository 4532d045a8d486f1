import { describe, expect, it } from 'vitest';
import type { PortalRole } from '../../shared/domain/access/roles.ts';
import { questionAddress } from '../../functions/portal/pages/who/questions.ts';
import { aHouse, anAdult } from '../functions/house.ts';
import { aPortal, subs } from './a-portal.ts';
import { anIncident } from './an-incident.ts';
import { aCaseworkIncident, aQuestion, caseIds, fullCasework } from './full-casework.ts';
import { payloads, poisoned } from './hostile-text.ts';

const [idat, idva, offer, marac] = [`/idat/cases/${caseIds.idat}`, `/idva/cases/${caseIds.idva}`, `/idva/cases/${caseIds.offer}`, `/marac/referrals/${caseIds.marac}`];

describe.each(payloads)('%s in every field of an incident and of the forms of casework', (payload) => {
  it('is shown as text on every page of casework and run on none', async () => {
    const portal = await aPortal();
    await fullCasework(portal.fakes);
    const latest = portal.fakes.incidents.latest.bind(portal.fakes.incidents);
    portal.fakes.incidents.latest = async (force, reference, kind) => {
      const version = await latest(force, reference, kind);
      if (version?.content.kind !== 'incident') return version;
      // Their ids stay, or nobody would be found.
      const ids = version.content.data.people.map(({ personId }) => personId);
      const data = poisoned(payload, reference, version.content.data);
      return { ...version, content: { ...version.content, data: { ...data, people: data.people.map((person, i) => ({ ...person, personId: ids[i] ?? `P${i}` })) } } };
    };
    const sent: readonly (readonly [PortalRole, string, Record<string, string>])[] = [
      ['idat-officer', idat, { decision: 'set-next-action', text: payload, dueOn: '2026-12-01' }], ['idat-officer', idat, { decision: 'check-safety', idvaInvolved: 'yes', contactSafe: 'yes', told: payload }],
      ['idat-officer', idat, { decision: 'record-order', orderKind: 'dvpo', from: '2026-11-01', expiresOn: '2026-12-01', terms: payload }], ['idat-officer', idat, { decision: 'record-contact', how: 'letter', note: payload }],
      ['idva', idva, { decision: 'record-safe-contact', how: payload, when: payload, never: payload }], ['idva', idva, { decision: 'record-needs', interpreter: payload, access: payload }],
      ['marac-coordinator', marac, { decision: 'bar', who: payload, why: payload }], ['marac-coordinator', marac, { decision: 'add-item', text: payload, audience: 'everyone' }],
      ['marac-coordinator', marac, { decision: 'agree-action', text: payload, owner: payload, dueOn: '2026-12-01', audience: 'everyone' }], ['marac-coordinator', marac, { decision: 'decide', text: payload, audience: 'everyone' }],
    ];
    const bodies: { readonly at: string; readonly statusCode: number; readonly body: string }[] = [];
    for (const [role, page, fields] of sent) {
      const browser = await portal.signedIn(subs[role]);
      await browser.get(page);
      const { statusCode, body } = await browser.post(`${page}/decide`, fields);
      expect([page, fields['decision'], statusCode]).toEqual([page, fields['decision'], 303]);
      bodies.push({ at: page, statusCode, body });
      // Sent back with what was typed.
      const again = await browser.post(`${page}/decide`, { decision: payload, text: payload, note: payload, reason: payload });
      bodies.push({ at: `${page} again`, statusCode: again.statusCode, body: again.body });
    }
    const read: readonly (readonly [PortalRole, readonly string[]])[] = [
      ['idat-officer', ['/idat', idat]], ['idat-supervisor', ['/idat', idat, '/recommendations', `/recommendations/${caseIds.recommendation('idat')}`, marac]], ['idva', ['/idva', idva, offer, '/marac', marac]], ['idva-supervisor', ['/idva', idva]],
      ['marac-coordinator', ['/marac', marac]], ['supervisor', ['/recommendations', `/recommendations/${caseIds.recommendation('supervisor-review')}`, '/people', `/people/${questionAddress(aQuestion)}`]],
    ];
    for (const [role, pages] of read) {
      const browser = await portal.signedIn(subs[role]);
      for (const page of pages) {
        const { statusCode, body } = await browser.get(page);
        expect([page, statusCode]).toEqual([page, 200]);
        bodies.push({ at: page, statusCode, body });
      }
      if (role !== 'supervisor') continue;
      await browser.get('/people');
      const { statusCode, body } = await browser.post('/people/look', { reference: aCaseworkIncident().reference });
      bodies.push({ at: '/people/look', statusCode, body });
    }
    for (const { at, statusCode, body } of bodies) {
      expect(statusCode, at).toBeLessThan(500);
      expect(body, at).not.toMatch(/<script|<img|<svg\/|href="javascript|1337/);
      if (/[<>"']/.test(payload)) expect(body, at).not.toContain(payload);
    }
    const asText = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('`', '&#96;');
    expect(bodies.findLast(({ at }) => at === idva)?.body).toContain(`Never: ${asText}`);
    expect(bodies.findLast(({ at }) => at === marac)?.body).toContain(asText);
  });

  it('is in no email', async () => {
    const house = await aHouse({ adults: [anAdult({ name: `${payload} Osei`, givenName: payload })] });
    const incident = anIncident();
    await house.report({ ...incident, people: poisoned(payload, incident.reference).people });
    await house.until('2026-11-09T07:00:00Z');
    expect(house.mailer.sent.length).toBeGreaterThan(0);
    for (const message of house.mailer.sent) expect(JSON.stringify([message.subject, message.text, message.html])).not.toMatch(/fbx|1337|7 \* 191|layout\.njk|javascript|<svg/);
  });
});
