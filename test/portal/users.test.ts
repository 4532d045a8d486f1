import { beforeEach, describe, expect, it } from 'vitest';
import { personAddress } from '../../functions/portal/pages/users/kept.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { force } from './an-incident.ts';

const page = (sub: string) => `/users/people/${personAddress(force, sub)}`;
const asked = { decision: 'propose', sub: 'idp-7f31', givenName: 'Ivo', familyName: 'Pell', role: 'idva', rank: '', officerId: '', mailbox: 'ivo.pell@idva.example', authorities: '896', hours: '1-5 08:00-18:00', fullTime: '0.8', reason: 'joined' };

describe('users and roles, kept by two people', () => {
  let portal: TestPortal;
  let mo: TestBrowser;
  let ines: TestBrowser;
  beforeEach(async () => {
    portal = await aPortal();
    await portal.fakes.directory.putUser({ sub: 'sub-admin-3', name: 'Uri Vole', role: 'administrator', force, active: true });
    [mo, ines] = [await portal.signedIn(subs.administrator), await portal.signedIn('sub-admin-2')];
    await mo.get('/users');
    await ines.get('/users');
  });
  const user = (sub: string) => portal.fakes.directory.users.get(sub);
  const waiting = async () => `/users/changes/${(await portal.fakes.accounts.waiting(force))[0]?.changeId ?? 'none'}`;
  const log = () => portal.fakes.audit.entries.map(({ what, outcome }) => `${what} ${outcome ?? ''}`);

  it('says who has which role, since when and by whom, of the force alone', async () => {
    await portal.fakes.directory.putUser({ sub: 'sub-far', name: 'Huw Pryce', role: 'desk', force: 'gwynedd', active: true });
    const { body } = await mo.get('/users');
    for (const text of ['Safeguarding desk (2)', 'Ada Quill', 'Administrator (4)', 'From a file that was taken in', 'Lena Brandt']) expect(body).toContain(text);
    expect(body).not.toMatch(/Huw Pryce|Harriet Osei/);
    expect((await mo.get(page('sub-far'))).statusCode).toBe(404);
    expect((await mo.get(page('sub-harriet'))).statusCode).toBe(404);
  });

  it('somebody new signs in only once a second administrator has approved them', async () => {
    expect((await mo.post('/users/propose', asked)).headers.location).toBe('/users?done=asked');
    expect(user('idp-7f31')).toBeUndefined();
    await expect(portal.signedIn('idp-7f31')).rejects.toThrow('403');
    const address = await waiting();
    expect((await mo.get(address)).body).toContain('You asked for this. Somebody else has to approve it.');
    expect((await mo.post(`${address}/decide`, { decision: 'approve' })).statusCode).toBe(422);
    const { body } = await ines.get(address);
    for (const text of ['Ivo Pell', 'There is no account', 'ivo.pell@idva.example', '1-5 08:00-18:00', 'Ring the person']) expect(body).toContain(text);
    expect((await ines.post(`${address}/decide`, { decision: 'approve' })).statusCode).toBe(303);
    expect(user('idp-7f31')).toMatchObject({ role: 'idva', active: true, askedBy: 'sub-admin', approvedBy: 'sub-admin-2', since: '2026-11-09T07:10:00Z' });
    expect((await (await portal.signedIn('idp-7f31')).get('/idva')).statusCode).toBe(200);
    expect((await mo.get(page('idp-7f31'))).body).toMatch(/asked for by Mo Farrow, approved by Ines Carrow/);
    expect(log()).toEqual(expect.arrayContaining(['account-new-asked joined idva', 'account-new-done joined idva']));
  });

  it('another role holds from the next request: the old rooms are gone, the session too, and the new one begins by signing in', async () => {
    const ada = await portal.signedIn('sub-desk');
    await mo.get(page('sub-desk'));
    await mo.post(`${page('sub-desk')}/change`, { ...asked, givenName: 'Ada', familyName: 'Quill', role: 'board', reason: 'other-post' });
    expect((await ada.get('/desk')).statusCode).toBe(200);
    await ines.post(`${await waiting()}/decide`, { decision: 'approve' });
    for (const url of ['/desk', '/board', '/home']) expect([url, (await ada.get(url)).statusCode]).toEqual([url, 303]);
    expect((await ada.get('/desk')).headers.location).toMatch(/^\/sign-in/);
    const again = await portal.signedIn('sub-desk');
    expect([(await again.get('/board')).statusCode, (await again.get('/desk')).statusCode]).toEqual([303, 404]);
  });

  it('one closes an account at once, with a reason; what is open in every browser ends; two open it again', async () => {
    const [one, two] = [await portal.signedIn('sub-desk'), await portal.signedIn('sub-desk')];
    await mo.get(page('sub-desk'));
    expect((await mo.post(`${page('sub-desk')}/change`, { decision: 'close' })).statusCode).toBe(422);
    expect((await mo.post(`${page('sub-desk')}/change`, { decision: 'close', reason: 'lost-device' })).statusCode).toBe(303);
    for (const browser of [one, two]) expect((await browser.get('/desk')).headers.location).toMatch(/^\/sign-in/);
    await expect(portal.signedIn('sub-desk')).rejects.toThrow('403');
    expect((await mo.get('/users')).body).toMatch(/Closed accounts[\s\S]*Ada Quill[\s\S]*Closed on 9 November 2026 by Mo Farrow/);
    expect(log()).toContain('account-closed-done lost-device desk');
    await mo.post(`${page('sub-desk')}/change`, { ...asked, givenName: 'Ada', familyName: 'Quill', role: 'desk', reason: 'returned' });
    expect(user('sub-desk')?.active).toBe(false);
    await ines.post(`${await waiting()}/decide`, { decision: 'approve' });
    expect(user('sub-desk')?.active).toBe(true);
    expect((await one.get('/desk')).statusCode).toBe(303);
  });

  it('nobody asks for or decides a change of their own account; the last two administrators stay', async () => {
    expect((await mo.post(`${page('sub-admin')}/change`, { ...asked, role: 'supervisor' })).statusCode).toBe(422);
    await mo.post(`${page('sub-admin-2')}/change`, { ...asked, givenName: 'Ines', familyName: 'Carrow', role: 'board', reason: 'other-post' });
    const address = await waiting();
    expect((await ines.get(address)).body).toContain('It is about you');
    for (const form of [{ decision: 'approve' }, { decision: 'refuse', reason: 'not-known' }]) expect((await ines.post(`${address}/decide`, form)).statusCode).toBe(422);
    for (const sub of ['sub-admin-far', 'sub-admin-3']) expect((await mo.post(`${page(sub)}/change`, { decision: 'close', reason: 'left' })).statusCode).toBe(303);
    const refused = await mo.post(`${page('sub-admin-2')}/change`, { decision: 'close', reason: 'concern' });
    expect([refused.statusCode, refused.body]).toEqual([422, expect.stringContaining('the last two administrators')]);
    expect(user('sub-admin-2')).toMatchObject({ active: true, role: 'administrator' });
  });

  it('a refusal changes nothing and is kept with its reason', async () => {
    await mo.post('/users/propose', asked);
    const address = await waiting();
    expect((await ines.post(`${address}/decide`, { decision: 'refuse' })).statusCode).toBe(422);
    expect((await ines.post(`${address}/decide`, { decision: 'refuse', reason: 'taken-back' })).statusCode).toBe(422);
    expect((await ines.post(`${address}/decide`, { decision: 'refuse', reason: 'not-known' })).statusCode).toBe(303);
    expect(user('idp-7f31')).toBeUndefined();
    expect((await mo.get(address)).body).toContain('Nobody here knows of this post');
    expect(log()).toContain('account-new-refused not-known idva');
  });

  it.each([['an email address as the id', { sub: 'ivo@idva.example' }, 'never an email address'], ['an id that has an account', { sub: 'sub-harriet' }, 'has an account already'], ['no role', { role: 'key-adult' }, 'Choose a role'], ['no reason', { reason: '' }, 'Choose why'], ['a shared inbox', { mailbox: 'office@idva.example' }, 'shared inbox']])('%s is sent back as it was typed, and nothing waits', async (_what, fields, words) => {
    const answer = await mo.post('/users/propose', { ...asked, ...fields });
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining(words)]);
    expect(answer.body).toContain('value="Pell"');
    expect(await portal.fakes.accounts.waiting(force)).toEqual([]);
  });

  it('with the audit log away nothing is changed', async () => {
    portal.fakes.audit.fault = new Error('away');
    expect((await mo.post(`${page('sub-desk')}/change`, { decision: 'close', reason: 'left' })).statusCode).toBe(503);
    expect(user('sub-desk')?.active).toBe(true);
  });

  it('no address holds what the provider knows somebody by, and an administrator of another force finds none of it', async () => {
    await mo.post('/users/propose', asked);
    const { body } = await mo.get('/users');
    expect([...body.matchAll(/href="(\/users[^"]*)"/g)].map((match) => match[1]).join()).not.toMatch(/sub-|idp-|Pell|Quill/);
    await portal.fakes.directory.putUser({ sub: 'sub-other', name: 'Nia Wyn', role: 'administrator', force: 'gwynedd', active: true });
    const other = await portal.signedIn('sub-other');
    expect((await other.get('/users')).body).not.toMatch(/Ada Quill|Ivo Pell/);
    for (const url of [page('sub-desk'), await waiting()]) expect((await other.get(url)).statusCode).toBe(404);
    expect((await other.post(`${await waiting()}/decide`, { decision: 'approve' })).statusCode).toBe(404);
  });
});
