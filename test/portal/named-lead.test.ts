import { beforeEach, describe, expect, it } from 'vitest';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import { isNamedLead, maySeeShielded } from '../../shared/domain/access/named-lead.ts';
import type { Account } from '../../shared/domain/accounts/account.ts';
import { proposeAccount } from '../../shared/domain/accounts/propose-account.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { anIncident, force, putWaiting } from './an-incident.ts';

const reference = 'CHE-26-0412399';
const shielded = { kind: 'place', reason: 'shielded-child', pupils: [{ pupilId: 'P0000001', urns: ['900012'], score: 1, evidence: [] }], schools: [], words: [] } as const;
const ofTheChild = /Ruby|Tansley|Larkspur Row|14 March 2018|mossbrige|CQ7 4TN|Candidate A|P0000001/;

describe('a shielded child, whose review reaches the named lead alone', () => {
  let portal: TestPortal;
  let task: Task;
  let lead: TestBrowser;
  let desk: TestBrowser;
  let sergeant: TestBrowser;
  const at = (form = '') => `/desk/tasks/${taskAddress(task)}${form ? `/${form}` : ''}`;
  const stored = () => portal.fakes.book.tasks.get(`${force}#${task.taskId}`);
  const rollReads = () => portal.fakes.audit.entries.filter(({ what }) => what === 'roll read').map(({ actor }) => actor);
  const ledgerRow = async () => {
    const duty = await portal.fakes.book.duty({ force, reference, childRef: 'c1' });
    return `/desk/ledger/2026-11-08/${duty ? dutyAddress(duty) : ''}`;
  };

  beforeEach(async () => {
    portal = await aPortal();
    await portal.fakes.directory.putUser({ sub: 'sub-lead', name: 'Nesta Vaughan', givenName: 'Nesta', familyName: 'Vaughan', role: 'desk', force, active: true, namedLead: true });
    await portal.fakes.roll.put([{ pupilId: 'P0000001', urns: ['900012'], yearGroup: 4, givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', sex: 'F', address: '14 Larkspur Row', town: 'Wenbury', postcode: 'CQ7 4TN', shielded: true }]);
    task = await putWaiting(portal.fakes, anIncident({ reference }), 'place~shielded', shielded);
    [lead, desk, sergeant] = [await portal.signedIn('sub-lead'), await portal.signedIn('sub-desk'), await portal.signedIn('sub-sergeant')];
  });

  it('the named lead sees the child beside the pupils, and both looks are in the audit log', async () => {
    const { body } = await lead.get(at());
    for (const text of ['Ruby Tansley', 'You see the review as a named lead', 'Search the register', 'Candidate A']) expect(body).toContain(text);
    expect(rollReads()).toEqual(['sub-lead']);
    expect(portal.fakes.audit.entries.find(({ what }) => what === 'shielded-child')).toMatchObject({ operation: 'consultation', actor: 'sub-lead', reference, childRef: 'c1' });
    expect((await lead.get('/desk/reviews')).body).toContain('Ruby Tansley');
  });

  it.each(['desk', 'supervisor'] as const)('others of the %s see that it is there, with its clock and whom to ring, and nothing of the child', async (who) => {
    const browser = who === 'desk' ? desk : sergeant;
    for (const url of ['/desk/reviews', '/desk/gaps', at(), await ledgerRow()]) {
      const { statusCode, body } = await browser.get(url);
      if (statusCode === 404) continue;
      expect(body, url).not.toMatch(ofTheChild);
    }
    expect((await browser.get('/desk/reviews')).body).toContain('A protected child');
    expect((await browser.get(await ledgerRow())).body).toContain('A protected child');
    const { statusCode, body } = await browser.get(at());
    expect(statusCode).toBe(200);
    for (const text of ['A protected child', reference, 'Opens', 'Named leads: Nesta Vaughan. Ring one of them.']) expect(body).toContain(text);
    expect(body.includes('/desk/break-glass')).toBe(who === 'desk');
    expect(rollReads()).toEqual([]);
    expect(portal.fakes.audit.entries.find(({ what }) => what === 'shielded-child-kept')).toMatchObject({ operation: 'consultation' });
  });

  it.each([['pupil', { pupilId: 'P0000001' }], ['school', { urn: '900012' }], ['find-school', { words: 'mossbridge' }], ['authority', { code: '896' }], ['pass-to-force', { toForce: 'merseyside', receipt: 'R1' }], ['not-send', { reason: 'No.' }], ['told-by-phone', { toldRole: 'head', readBack: 'yes' }]])('others decide nothing of it: %s', async (form, fields) => {
    for (const browser of [desk, sergeant]) {
      await browser.get('/desk');
      const { statusCode, body } = await browser.post(at(form), fields);
      expect(statusCode).toBe(403);
      expect(body).not.toMatch(ofTheChild);
    }
    expect(stored()).toMatchObject({ state: 'open' });
    expect(stored()).not.toHaveProperty('proposal');
    expect(portal.fakes.audit.entries.filter(({ what, outcome }) => what === 'shielded-child' && outcome === 'not-a-named-lead').map(({ actor }) => actor)).toEqual(['sub-desk', 'sub-sergeant']);
  });

  it('the named lead decides, and nothing of it goes among the pairs that the matching is measured by', async () => {
    await lead.get(at());
    expect((await lead.post(at('pupil'), { pupilId: 'P0000001' })).headers.location).toBe('/desk/reviews?done=decided');
    expect(stored()).toMatchObject({ state: 'closed', closedBy: 'sub-lead', decision: { kind: 'pupil', pupilId: 'P0000001' } });
    expect(await portal.fakes.book.labelledPairs(force, '2026-11')).toEqual([]);
  });

  it('on the review of a brother or sister its name is kept too', async () => {
    const [child] = anIncident().children;
    if (!child) throw new Error('the case needs a child');
    const family = anIncident({ reference: 'CHE-26-0412400', children: [{ ...child, childRef: 'c1' }, { ...child, childRef: 'c2', givenName: 'Zebedee' }] });
    const own = await putWaiting(portal.fakes, family, 'place~c1', { ...shielded, reason: 'who-is-the-child', pupils: [] });
    await putWaiting(portal.fakes, family, 'place~c2', shielded, 'c2');
    expect((await desk.get(`/desk/tasks/${taskAddress(own)}`)).body).not.toContain('Zebedee');
    expect((await lead.get(`/desk/tasks/${taskAddress(own)}`)).body).toContain('Zebedee');
  });

  it('where no lead can be reached the desk breaks glass: open to that session alone, the supervisors told first', async () => {
    await desk.get('/desk/break-glass');
    expect((await desk.post('/desk/break-glass', { reference, reason: 'school-opens-first', note: 'Rang Nesta Vaughan twice.' })).statusCode).toBe(303);
    expect((await desk.get(at())).body).toContain('Ruby Tansley');
    expect([...portal.fakes.book.tasks.values()].filter(({ detail }) => detail.kind === 'break-glass')).toHaveLength(1);
    expect((await (await portal.signedIn('sub-desk')).get(at())).body).not.toMatch(ofTheChild);
  });

  it('in a force that has named nobody the supervisors stand in, so that somebody may decide', async () => {
    await portal.fakes.directory.putUser({ sub: 'sub-lead', name: 'Nesta Vaughan', role: 'desk', force, active: false, namedLead: true });
    expect((await sergeant.get(at())).body).toContain('Ruby Tansley');
    const { body } = await desk.get(at());
    expect(body).toContain('Nobody is named yet, so a supervisor decides');
    expect(body).not.toMatch(ofTheChild);
  });

  it('is made one by two administrators, like any other change of an account', async () => {
    const [mo, ines] = [await portal.signedIn(subs.administrator), await portal.signedIn('sub-admin-2')];
    await mo.get('/users');
    await ines.get('/users');
    const asked = { decision: 'propose', sub: 'idp-7f31', givenName: 'Ivo', familyName: 'Pell', role: 'desk', rank: '', officerId: '', mailbox: '', authorities: '', hours: '', fullTime: '1', namedLead: 'yes', reason: 'joined' };
    expect((await mo.post('/users/propose', asked)).statusCode).toBe(303);
    expect(portal.fakes.directory.users.get('idp-7f31')).toBeUndefined();
    const address = `/users/changes/${(await portal.fakes.accounts.waiting(force))[0]?.changeId ?? 'none'}`;
    expect((await ines.get(address)).body).toContain('Named lead for protected children');
    expect((await ines.post(`${address}/decide`, { decision: 'approve' })).statusCode).toBe(303);
    expect((await (await portal.signedIn('idp-7f31')).get(at())).body).toContain('Ruby Tansley');
    expect((await mo.post('/users/propose', { ...asked, sub: 'idp-8a', role: 'board' })).body).toContain('must be somebody of the desk or a supervisor');
  });
});

describe('who is a named lead', () => {
  const account = (over: Partial<Account>): Account => ({ sub: 's', name: 'N', role: 'desk', active: true, force, ...over });
  it.each<[string, Partial<Account>, boolean]>([
    ['somebody of the desk who was named', { namedLead: true }, true], ['a supervisor who was named', { role: 'supervisor', namedLead: true }, true], ['one who was not', {}, false], ['one whose account is closed', { namedLead: true, active: false }, false],
    ['an administrator, whatever the entry says', { role: 'administrator', namedLead: true }, false], ['a member of the board', { role: 'board', namedLead: true }, false],
  ])('%s: %j', (_, over, expected) => {
    expect(isNamedLead(account(over))).toBe(expected);
  });

  it('a supervisor stands in only while nobody is named, and nobody else ever does', () => {
    expect(maySeeShielded(account({ role: 'supervisor' }), [account({})])).toBe(true);
    expect(maySeeShielded(account({ role: 'supervisor' }), [account({ namedLead: true })])).toBe(false);
    expect(maySeeShielded(account({}), [])).toBe(false);
  });

  it('loses it with another role', () => {
    const asked = { givenName: 'Ivo', familyName: 'Pell', role: 'board', rank: '', officerId: '', namedLead: false, mailbox: '', authorities: [], hours: '', fullTime: 1 } as const;
    const outcome = proposeAccount({ asked, before: account({ namedLead: true }), sub: 's', known: true, reason: 'other-post', by: 'mo', force, now: '2026-11-09T10:00:00Z', newId: (about) => about });
    expect(outcome).toMatchObject({ kind: 'proposed', change: { before: { namedLead: true } } });
    expect(outcome.kind === 'proposed' && outcome.change.after).not.toHaveProperty('namedLead');
  });
});
