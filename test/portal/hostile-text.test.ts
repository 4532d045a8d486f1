import { describe, expect, it } from 'vitest';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import type { TaskDetail } from '../../shared/domain/duty/task.ts';
import { payloads, poisoned } from './hostile-text.ts';
import { textOfPdf } from './text-of-pdf.ts';
import { aPortal } from './a-portal.ts';
import { aDisclosure, aTask, commit, force, putReleased, putWaiting } from './an-incident.ts';

describe.each(payloads)('%s in every field of the police, the roll and the register', (payload) => {
  it('is shown as text on every page and run on none', async () => {
    const portal = await aPortal();
    const { fakes } = portal;
    const incident = poisoned(payload, 'R-1');
    const disclosure = aDisclosure({ disclosureId: 'hostile', reference: 'R-1' }, incident);
    await putReleased(fakes, disclosure, incident);
    await fakes.directory.putSchools([{ urn: '900012', name: `${payload}school`, authority: '896', town: payload, postcode: payload, telephone: payload, status: 'open' }]);
    await fakes.roll.put([{ pupilId: 'P1', urns: ['900012'], givenName: payload, familyName: payload, dateOfBirth: '2018-03-14', address: payload, postcode: payload, knownAs: [payload] }], () => []);
    const details: TaskDetail[] = [
      { kind: 'place', reason: 'who-is-the-child', pupils: [{ pupilId: 'P1', urns: ['900012'], score: 1, evidence: [payload] }], schools: [{ urn: '900012', score: 1, evidence: [payload] }], words: [payload] },
      { kind: 'hold', holdKey: 'k', holdKind: payload, reason: payload, setting: 'school:900012', expiresAt: '2026-11-09T07:00:00Z', expired: true, attempts: [] },
      { kind: 'words', version: 1, hits: [payload] },
    ];
    const tasks = await Promise.all(details.map((detail, i) => putWaiting(fakes, poisoned(payload, `R-1${i}`), `t${i}`, detail)));
    const others = [
      aTask('t7', { kind: 'refused', refusalId: payload, status: 400, fields: [payload] }),
      aTask('t8', { kind: 'phone', setting: 'school:900012', disclosureId: 'hostile', contacts: [{ role: 'head', phone: payload }], attempts: [] }, { reference: 'R-1', childRef: 'c1' }),
      aTask('t9', { kind: 'withdrawals', version: 2, reason: payload, authorisedBy: payload, childRefs: ['c1'], countInHour: 9 }, { reference: 'R-1' }),
    ];
    await commit(fakes, { tasks: others.map((task) => ({ before: 0, task })) });
    const [harriet, sergeant] = [await portal.signedIn('sub-harriet'), await portal.signedIn('sub-sergeant')];
    const duty = await fakes.book.duty({ force, reference: 'R-1', childRef: 'c1' });
    const bodies = [
      await sergeant.get('/desk'), await sergeant.get('/desk/reviews'), await sergeant.get('/desk/phone'), await sergeant.get('/desk/ledger/2026-11-08'),
      await sergeant.get(`/desk/ledger/2026-11-08/${duty ? dutyAddress(duty) : ''}`),
      ...(await Promise.all([...tasks, ...others].map((task) => sergeant.get(`/desk/tasks/${taskAddress(task)}`)))),
      await sergeant.post(`/desk/tasks/${taskAddress(tasks[0] ?? aTask('none', { kind: 'refused', refusalId: '', status: 400, fields: [] }))}/find-school`, { words: payload, near: payload }),
      await harriet.get('/notifications'), await harriet.get('/notifications/hostile'), await harriet.get('/notifications/hostile/not-our-pupil'), await harriet.get('/notifications/hostile/print'), await harriet.get('/notifications/hostile/text'), await harriet.get('/notifications/hostile/tell'), await harriet.post('/notifications/hostile/tell/find-school', { words: payload }), await harriet.get(`/notifications/${encodeURIComponent(payload)}`), await harriet.get(`/sign-in?to=${encodeURIComponent(payload)}`),
    ];
    for (const { body, statusCode } of bodies) {
      expect(statusCode).toBeLessThan(500);
      expect(body).not.toMatch(/<script|<img|<svg\/|href="javascript|1337/);
      if (/[<>"']/.test(payload)) expect(body).not.toContain(payload);
    }
    const page = bodies.find(({ body }) => body.includes('OFFICIAL-SENSITIVE'))?.body ?? '';
    const asText = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('`', '&#96;');
    expect(page).toContain(`${asText}schoolSummary`);
    // In a file it is text as well, whole: a PDF runs nothing that its pages say.
    const pdf = textOfPdf((await harriet.get('/notifications/hostile/pdf')).rawPayload);
    expect(pdf.pages.join('').replace(/\s/g, '')).toContain(`${payload}schoolSummary`.replace(/\s/g, ''));
    expect(pdf.around).not.toMatch(/\/(JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile)\b/);
  });
});
