import { beforeEach, describe, expect, it } from 'vitest';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { anIncident, aTask, commit, force, putWaiting } from './an-incident.ts';

const reference = 'CHE-26-0412666';
const ordinary = 'CHE-26-0412667';
const hold = { kind: 'hold', holdKey: 'ruling:restricted', holdKind: 'restricted', reason: 'Kept to a restricted group.', setting: 'school:900012', expiresAt: '2026-11-09T08:00:00Z', expired: false, attempts: [] } as const;
const place = { kind: 'place', reason: 'who-is-the-child', pupils: [], schools: [], words: [] } as const;
const asked = { reference, reason: 'child-in-danger', note: 'The school rings: he is at the gate. Tried PS-4410 twice.' };
/** Ada Quill works for the desk; Donna Marchetti too, and may be related to the suspect, Dale Marchetti. */
const officer = { personRef: 'p2', role: 'suspect', givenName: 'Dale', familyName: 'Marchetti', restricted: true } as const;

describe('police officer is the suspect; a user of the system is a party', () => {
  let portal: TestPortal;
  let desk: TestBrowser;
  let sergeant: TestBrowser;
  let task: Task;
  const at = (one: Task) => `/desk/tasks/${taskAddress(one)}`;
  const ledgerRow = async () => {
    const duty = await portal.fakes.book.duty({ force, reference, childRef: 'c1' });
    return `/desk/ledger/2026-11-08/${duty ? dutyAddress(duty) : ''}`;
  };
  const notices = () => [...portal.fakes.book.tasks.values()].filter(({ detail }) => detail.kind === 'break-glass');
  const entries = () => portal.fakes.audit.entries.filter(({ operation }) => operation === 'break-glass').map(({ actor, reference: about, subject, outcome }) => [actor, about, subject, outcome]);
  async function breakGlass(browser: TestBrowser, fields: Partial<typeof asked> = {}) {
    await browser.get('/desk/break-glass');
    return browser.post('/desk/break-glass', { ...asked, ...fields });
  }
  /** What stays when the token, the name and the wall clock are taken out. */
  const bare = (body: string) => body.replace(/name="_csrf" value="[^"]+"/g, '').replace(/Ada Quill|Donna Marchetti/g, '');

  beforeEach(async () => {
    portal = await aPortal();
    const [victim] = anIncident().people;
    if (!victim) throw new Error('the case needs somebody harmed');
    task = await putWaiting(portal.fakes, anIncident({ reference, people: [victim, officer] }), 'hold~restricted', hold);
    await putWaiting(portal.fakes, anIncident({ reference: ordinary, people: [victim] }), 'place~ordinary', place);
    await commit(portal.fakes, { tasks: [{ before: 0, task: aTask('withdrawals~restricted', { kind: 'withdrawals', version: 2, reason: 'duplicate', authorisedBy: 'PS-9', childRefs: ['c1'], countInHour: 6 }, { reference }) }] });
    [desk, sergeant] = [await portal.signedIn('sub-desk'), await portal.signedIn('sub-sergeant')];
  });

  describe('somebody of the desk', () => {
    it('sees nothing of it in any list, count, row or printed page; the supervisor sees it', async () => {
      expect((await desk.get('/desk')).body).toContain('One thing is waiting');
      expect((await sergeant.get('/desk')).body).toContain('3 things are waiting');
      for (const url of ['/desk/holds', '/desk/reviews', '/desk/phone', '/desk/ledger/2026-11-08', '/desk/call-list']) expect((await desk.get(url)).body, url).not.toContain(reference);
      for (const url of ['/desk/holds', '/desk/ledger/2026-11-08', '/desk/call-list']) expect((await sergeant.get(url)).body, url).toContain(reference);
      expect((await desk.get('/desk/ledger/2026-11-08')).body).toContain('<strong>1</strong>');
    });

    it('is answered at its addresses as at addresses that are not there, and decides nothing', async () => {
      const nothing = await desk.get('/desk/tasks/nothing');
      for (const url of [at(task), await ledgerRow()]) {
        const answer = await desk.get(url);
        expect([answer.statusCode, answer.body]).toEqual([404, nothing.body]);
        expect((await sergeant.get(url)).statusCode).toBe(200);
      }
      expect((await desk.post(`${at(task)}/lift-hold`, { reason: 'r', sergeantId: 'PS-4410' })).statusCode).toBe(409);
      expect((await portal.fakes.book.task(force, task.taskId))?.state).toBe('open');
    });

    it.each(['incident', 'person'] as const)('is kept out wherever the force says so of the %s', async (what) => {
      const [victim] = anIncident().people;
      const one = await putWaiting(portal.fakes, anIncident({ reference: 'CHE-26-0412668', people: victim ? [what === 'person' ? { ...victim, restricted: true } : victim] : [], ...(what === 'incident' ? { restricted: true } : {}) }), `place~${what}`, place);
      expect([(await desk.get(at(one))).statusCode, (await sergeant.get(at(one))).statusCode]).toEqual([404, 200]);
    });

    it('finds the way to the form on the desk\'s page, and a supervisor needs none', async () => {
      expect((await desk.get('/desk')).body).toContain('href="/desk/break-glass"');
      expect((await desk.get('/desk/break-glass')).body).toContain('Only where it cannot wait and no supervisor is on hand');
      expect((await sergeant.get('/desk')).body).not.toContain('/desk/break-glass');
      expect((await sergeant.get('/desk/break-glass')).statusCode).toBe(404);
    });
  });

  describe('breaking the glass', () => {
    it('opens that one incident to that one session, after the log and the supervisors have been told', async () => {
      const answer = await breakGlass(desk);
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/desk/break-glass?done=glass-broken']);
      expect(entries()).toEqual([['sub-desk', reference, 'child-in-danger', 'asked'], ['sub-desk', reference, 'child-in-danger', 'opened']]);
      expect(notices().map(({ reference: about, detail }) => [about, detail])).toEqual([[reference, { kind: 'break-glass', by: 'sub-desk', reason: 'child-in-danger', note: asked.note, until: '2026-11-09T08:10:00Z' }]]);
      for (const url of [at(task), await ledgerRow()]) expect((await desk.get(url)).statusCode).toBe(200);
      expect((await desk.get('/desk/holds')).body).toContain(reference);
      const another = await portal.signedIn('sub-desk');
      expect((await another.get(at(task))).statusCode).toBe(404);
    });

    it('opens no other restricted incident', async () => {
      const other = await putWaiting(portal.fakes, anIncident({ reference: 'CHE-26-0412669', restricted: true, people: [] }), 'place~other', place);
      await breakGlass(desk);
      expect((await desk.get(at(other))).statusCode).toBe(404);
    });

    it('ends after sixty minutes, to the second, and with the session', async () => {
      await breakGlass(desk);
      for (let minutes = 0; minutes < 50; minutes += 10) {
        portal.later(600);
        expect((await desk.get(at(task))).statusCode).toBe(200);
      }
      portal.later(599);
      expect((await desk.get(at(task))).statusCode).toBe(200);
      portal.later(1);
      expect((await desk.get(at(task))).statusCode).toBe(404);
      await breakGlass(desk);
      await desk.post('/sign-out');
      const again = await portal.signedIn('sub-desk');
      expect((await again.get(at(task))).statusCode).toBe(404);
    });

    it('lets nothing of it be printed or taken as a file', async () => {
      const exportTask = aTask('export~abcdefghjkmnpqrstuvwxyz012', { kind: 'export', from: '2026-11-08', to: '2026-11-08', reason: 'For the inspectorate.', askedBy: 'sub-desk', approvedBy: 'sub-sergeant', approvedAt: '2026-11-09T07:05:00Z' }, { deadlineAt: null });
      await commit(portal.fakes, { tasks: [{ before: 0, task: exportTask }] });
      await breakGlass(desk);
      for (const url of ['/desk/call-list', '/desk/exports/abcdefghjkmnpqrstuvwxyz012/csv', '/desk/exports/abcdefghjkmnpqrstuvwxyz012/json']) {
        const { statusCode, body } = await desk.get(url);
        expect([url, statusCode, body.includes(ordinary), body.includes(reference)]).toEqual([url, 200, true, false]);
      }
    });

    it.each([['an incident that is not there', 'CHE-26-0419999'], ['one that is not restricted', ordinary]])('is answered as for nothing with %s', async (_, about) => {
      const answer = await breakGlass(desk, { reference: about });
      expect([answer.statusCode, answer.body.includes(about)]).toEqual([404, false]);
      expect(bare(answer.body)).toBe(bare((await breakGlass(desk, { reference: 'NOWHERE' })).body));
      expect(entries().slice(0, 2)).toEqual([['sub-desk', about, 'child-in-danger', 'asked'], ['sub-desk', about, 'child-in-danger', 'not-opened']]);
      expect(notices()).toEqual([]);
      expect(portal.fakes.sessions.broken.size).toBe(0);
    });

    it('another force\'s incident is not there', async () => {
      const user = portal.fakes.directory.users.get('sub-desk');
      if (user) portal.fakes.directory.users.set('sub-desk', { ...user, force: 'merseyside' });
      expect((await breakGlass(desk)).statusCode).toBe(401);
      expect((await breakGlass(await portal.signedIn('sub-desk'))).statusCode).toBe(404);
      expect(portal.fakes.sessions.broken.size).toBe(0);
    });

    it('somebody who may be a party gets nothing, silently, and the supervisors are told', async () => {
      const party = await portal.signedIn('sub-party');
      const [answer, nothing] = [await breakGlass(party), await breakGlass(party, { reference: 'NOWHERE' })];
      expect([answer.statusCode, bare(answer.body)]).toEqual([nothing.statusCode, bare(nothing.body)]);
      expect((await party.get(at(task))).statusCode).toBe(404);
      expect(portal.fakes.sessions.broken.size).toBe(0);
      expect(notices().map(({ detail }) => detail)).toMatchObject([{ by: 'sub-party', until: null }]);
      const [notice] = notices();
      if (!notice) throw new Error('nobody was told');
      const { body } = await sergeant.get(at(notice));
      for (const text of ['Somebody who may be a party tried', 'Donna Marchetti', 'Not opened', 'Do not mention it to them']) expect(body).toContain(text);
      expect((await party.get('/desk/notices')).body).toContain('There is nothing new to know');
    });

    it('without the audit log nothing opens, and nobody is told of what did not happen', async () => {
      await desk.get('/desk/break-glass');
      portal.fakes.audit.fault = new Error('away');
      const answer = await desk.post('/desk/break-glass', asked);
      portal.fakes.audit.fault = undefined;
      expect(answer.statusCode).toBe(503);
      expect([portal.fakes.sessions.broken.size, notices().length, (await desk.get(at(task))).statusCode]).toEqual([0, 0, 404]);
    });

    it.each([['reference', ''], ['reference', 'x'.repeat(65)], ['reference', 'CHE\n1'], ['reason', 'curiosity'], ['reason', 'constructor'], ['note', ''], ['note', 'x'.repeat(501)]])('a form with the %s "%s" is sent back, and nothing is looked up or logged', async (field, value) => {
      const answer = await breakGlass(desk, { [field]: value });
      expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('There is a problem')]);
      expect(entries()).toEqual([]);
    });

    it('the reference stands in no address', async () => {
      const answer = await breakGlass(desk);
      expect(String(answer.headers.location)).not.toContain('CHE-26');
      for (const url of ['/desk/break-glass', '/desk/holds', at(task)]) for (const [, href] of (await desk.get(url)).body.matchAll(/(?:href|action)="([^"]+)"/g)) expect(href).not.toContain('CHE-26');
    });

    it('counts with the records that a session opens in an hour, so that references cannot be tried one after another', async () => {
      const narrow = await aPortal({ limits: { session: 100_000, address: 100_000, records: 3 } });
      const ada = await narrow.signedIn('sub-desk');
      const answers: number[] = [];
      for (let n = 0; n < 4; n += 1) {
        await ada.get('/desk/break-glass');
        answers.push((await ada.post('/desk/break-glass', { ...asked, reference: `CHE-26-${n}` })).statusCode);
      }
      expect(answers.slice(0, 3)).toEqual([404, 404, 404]);
      expect(answers[3]).not.toBe(404);
    });
  });

  it('a supervisor says that they have seen it; whoever broke the glass neither sees the notice nor closes it', async () => {
    await breakGlass(desk);
    const [notice] = notices();
    if (!notice) throw new Error('nobody was told');
    expect((await desk.get('/desk/notices')).body).toContain('There is nothing new to know');
    expect((await desk.get(at(notice))).statusCode).toBe(404);
    expect((await desk.post(`${at(notice)}/seen`)).statusCode).toBe(409);
    expect((await sergeant.get('/desk/notices')).body).toContain('A restricted incident was opened to somebody of the desk');
    const { body } = await sergeant.get(at(notice));
    for (const text of ['Ada Quill', 'A child may be in danger', 'he is at the gate', 'I have seen this']) expect(body).toContain(text);
    expect((await sergeant.post(`${at(notice)}/seen`)).statusCode).toBe(303);
    expect(await portal.fakes.book.task(force, notice.taskId)).toMatchObject({ state: 'closed', closedBy: 'sub-sergeant', decision: { kind: 'seen' } });
  });
});
