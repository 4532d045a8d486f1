import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { mostPages, mostShown } from '../../functions/portal/pages/audit/search.ts';
import { searchReasons } from '../../shared/domain/portal/audit-search.ts';
import type { AuditEntry } from '../../shared/ports/audit-log.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { anIncident, aTask, force, putReleased, aDisclosure } from './an-incident.ts';

const day = '2026-11-08';
const asked = { day, reason: 'complaint', request: 'C-2026-17' };

describe('searching the audit log', () => {
  let portal: TestPortal;
  const found = (body: string): string[] => parse(body).querySelectorAll('table.fb-log tbody tr').map((row) => row.querySelectorAll('td').map(({ text }) => text.trim()).join(' | '));
  const entry = (fields: Partial<AuditEntry> = {}): AuditEntry => ({ at: '2026-11-08T22:41:00Z', force, operation: 'consultation', actor: 'sub-desk', what: 'ledger-row', reference: 'CHE-26-0412999', childRef: 'c1', ...fields });
  const as = async (sub: string): Promise<TestBrowser> => {
    const browser = await portal.signedIn(sub);
    await browser.get('/audit');
    return browser;
  };

  beforeEach(async () => {
    portal = await aPortal();
    for (const one of [
      entry(), entry({ at: '2026-11-08T23:00:00Z', actor: 'sub-sergeant', operation: 'alteration', what: 'task' }), entry({ at: '2026-11-09T01:00:00Z' }), entry({ force: 'gwynedd', actor: 'sub-gwynedd' }),
      entry({ at: '2026-11-08T10:00:00Z', operation: 'disclosure', what: 'email', recipient: 'ka-900012-1', outcome: 'sent', reference: 'CHE-26-0412207' }), entry({ force: 'portal', operation: 'sign-in', actor: 'sub-harriet', what: 'sign-in' }),
    ]) await portal.fakes.audit.append(one);
  });

  it.each([
    ['by day', {}, ['10:00', '22:41', '23:00']], ['by who did it', { actor: 'sub-sergeant' }, ['23:00']], ['by reference', { reference: 'CHE-26-0412207' }, ['10:00']],
    ['by what was done', { operation: 'disclosure' }, ['10:00']], ['by all of them', { actor: 'sub-desk', operation: 'consultation', reference: 'CHE-26-0412999' }, ['22:41']], ['of what is not there', { reference: 'CHE-26-0000000' }, []],
  ] as const)('finds entries %s, of the force alone', async (_, more, times) => {
    const browser = await as(subs.administrator);
    const reply = await browser.post('/audit/search', { ...asked, ...more });
    expect([reply.statusCode, found(reply.body).map((row) => row.slice(0, 5))]).toEqual([200, times]);
    expect(reply.body).not.toContain('sub-gwynedd');
  });

  it('needs a reason, and reads nothing without one', async () => {
    const browser = await as(subs.supervisor);
    const [lines, reads] = [portal.fakes.audit.entries.length, portal.fakes.audit.reads];
    for (const faulty of [{ day }, { ...asked, reason: 'because' }, { ...asked, day: '9 November' }, { ...asked, day: '2026-02-30' }, { ...asked, operation: 'everything' }, { ...asked, actor: 'Ada Quill' }, { ...asked, request: 'Mrs Osei asked' }]) {
      const reply = await browser.post('/audit/search', faulty);
      expect([faulty, reply.statusCode, parse(reply.body).querySelectorAll('.govuk-error-summary__list li').length]).toEqual([faulty, 422, 1]);
    }
    expect([portal.fakes.audit.entries.length, portal.fakes.audit.reads]).toEqual([lines, reads]);
  });

  it('is itself in the log with its reason, before anything is read', async () => {
    const browser = await as(subs.supervisor);
    await browser.post('/audit/search', { ...asked, actor: 'sub-desk', reference: 'CHE-26-0412999' });
    expect(portal.fakes.audit.entries.at(-1)).toMatchObject({ force, actor: subs.supervisor, operation: 'consultation', what: 'audit-search', subject: 'day:2026-11-08 actor:sub-desk', reference: 'CHE-26-0412999', outcome: 'complaint request:C-2026-17' });
    portal.fakes.audit.fault = new Error('away');
    const reads = portal.fakes.audit.reads;
    const refused = await browser.post('/audit/search', asked);
    expect([refused.statusCode, portal.fakes.audit.reads]).toEqual([503, reads]);
    for (const text of ['sub-desk', 'CHE-26']) expect(refused.body).not.toContain(text);
  });

  it('a supervisor who may be a party finds nothing of that case, and is told what is told of a case that is not there', async () => {
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    const user = await portal.fakes.directory.user(subs.supervisor);
    if (user) await portal.fakes.directory.putUser({ ...user, givenName: 'Dale', familyName: 'Marchetti' });
    const browser = await as(subs.supervisor);
    const [theirs, nowhere] = [await browser.post('/audit/search', { ...asked, reference: 'CHE-26-0412207' }), await browser.post('/audit/search', { ...asked, reference: 'CHE-26-0412208' })];
    const same = (body: string): string => body.replace(/CHE-26-041220[78]|name="_csrf" value="[^"]+"/g, '');
    expect([found(theirs.body), same(theirs.body)]).toEqual([[], same(nowhere.body)]);
    expect(found((await browser.post('/audit/search', asked)).body)).toHaveLength(2);
  });

  it('reads a bounded part of a day, says so, and goes on from there', async () => {
    portal.fakes.audit.pageSize = 50;
    for (let n = 0; n < 1000; n += 1) await portal.fakes.audit.append(entry({ at: '2026-11-08T12:00:00Z', actor: n === 990 ? 'sub-rare' : 'sub-desk' }));
    const browser = await as(subs.administrator);
    const reads = portal.fakes.audit.reads;
    let reply = await browser.post('/audit/search', { ...asked, actor: 'sub-rare' });
    expect([found(reply.body), portal.fakes.audit.reads - reads]).toEqual([[], mostPages]);
    process.stdout.write(`one search of the log reads at most ${mostPages} pages and shows at most ${mostShown} entries beyond its last page\n`);
    for (let more = 0; more < 5 && found(reply.body).length === 0; more += 1) {
      const form = parse(reply.body).querySelectorAll('form').find((one) => one.querySelector('input[name=cursor]'));
      reply = await browser.post('/audit/search', Object.fromEntries((form?.querySelectorAll('input[type=hidden]') ?? []).map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''])));
    }
    expect(found(reply.body)).toHaveLength(1);
    expect(portal.fakes.audit.entries.filter(({ what }) => what === 'audit-search').length).toBe(3);
  });

  it('an administrator may look at those who serve no force; a supervisor who asks for it finds the force\'s own', async () => {
    const [mo, noor] = [await as(subs.administrator), await as(subs.supervisor)];
    expect(found((await mo.post('/audit/search', { ...asked, where: 'outside' })).body).map((row) => row.split(' | ')[1])).toContain('sub-harriet');
    expect(found((await noor.post('/audit/search', { ...asked, where: 'outside' })).body).join()).not.toContain('sub-harriet');
  });

  it('shows no name, no word of a case, and offers every reason', async () => {
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    await portal.fakes.book.commit({ tasks: [{ before: 0, task: aTask('t', { kind: 'words', version: 1, hits: [] }, { reference: 'CHE-26-0412207' }) }] });
    const browser = await as(subs.administrator);
    const { body } = await browser.post('/audit/search', asked);
    expect(body).not.toMatch(/Ruby|Tansley|Marchetti|Larkspur|pillow/);
    for (const text of Object.values(searchReasons)) expect(body).toContain(text);
  });

  it.each(['key-adult', 'desk', 'idva', 'board'] as const)('%s finds no such page', async (role) => {
    const browser = await portal.signedIn(subs[role]);
    expect([(await browser.get('/audit')).statusCode, (await browser.post('/audit/search', asked)).statusCode]).toEqual([404, 404]);
  });

  it('an administrator of no force finds neither the page nor a link to it', async () => {
    const user = await portal.fakes.directory.user(subs.administrator);
    if (user) { const { force: _force, ...without } = user; await portal.fakes.directory.putUser(without); }
    const browser = await portal.signedIn(subs.administrator);
    expect([(await browser.get('/audit')).statusCode, parse((await browser.get('/home')).body).querySelector('main a[href="/audit"]')]).toEqual([404, null]);
  });
});
