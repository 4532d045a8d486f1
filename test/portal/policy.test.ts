import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { packVersions } from '../../shared/policy/pack-versions.ts';
import { aFact, aJudgement } from '../domain/cases/a-case.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';

const raw = packVersions('cheshire')[0]?.raw as Record<string, Record<string, unknown>>;

describe('the administrator\'s rooms', () => {
  let portal: TestPortal;
  let mo: TestBrowser;
  const textOf = (body: string): string => parse(body).querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

  beforeEach(async () => {
    portal = await aPortal();
    mo = await portal.signedIn(subs.administrator);
  });

  it('begin with a page that leads to each of them', async () => {
    const links = parse((await mo.get('/home')).body).querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/users', '/contacts', '/calendars', '/policy', '/audit']);
    for (const link of links) expect((await mo.get(link ?? '')).statusCode).toBe(200);
  });

  it('list the versions of the force\'s pack, and show each value with where it comes from', async () => {
    const list = textOf((await mo.get('/policy')).body);
    expect(list).toMatch(/Version 2026-11-01 .* In use Version 2026-10-01 .* Earlier/);
    const version = parse((await mo.get('/policy/versions/2026-11-01')).body);
    const row = version.querySelectorAll('tbody tr').find(({ text }) => text.includes('morningRun'));
    expect(row?.text.replace(/\s+/g, ' ').trim()).toBe('morningRun"07:00"seed practice: next morning');
  });

  it('compare two versions, either way round', async () => {
    expect(textOf((await mo.get('/policy/versions/2026-11-01/since/2026-10-01')).body)).toMatch(/Changed .*version.*"2026-10-01".*"2026-11-01".* Added .*board\.suppressUnder/);
    expect(textOf((await mo.get('/policy/versions/2026-10-01/since/2026-11-01')).body)).toMatch(/Removed .*board\.suppressUnder/);
  });

  it.each(['/policy/versions/2025-01-01', '/policy/versions/2026-11-01/since/none'])('%s is not there', async (url) => {
    expect((await mo.get(url)).statusCode).toBe(404);
  });

  it('check a pack that is pasted, say what differs, and keep nothing of it', async () => {
    await mo.get('/policy');
    const pack = JSON.stringify({ ...raw, version: '2026-12-01', risk: { ...raw['risk'], repeatMonths: 6 } }, null, 2);
    const reply = await mo.post('/policy/try', { pack });
    expect([reply.statusCode, textOf(reply.body).slice(0, 700)]).toEqual([200, expect.stringMatching(/The pack is sound .*version 2026-12-01.* risk\.repeatMonths126 .*No incident of October 2026 has been judged.*first-bell assess --policy/)]);
    expect(textOf((await mo.get('/policy')).body)).not.toContain('2026-12-01');
  });

  it('try it on last month\'s incidents, each against what was known before it', async () => {
    const fact = { ...aFact(), id: 'CHE-1', reportedAt: '2026-10-12T21:00:00Z', victimId: 'v1', perpetratorIds: ['p1'] };
    portal.fakes.judgements.put({ ...aJudgement({ reference: 'CHE-1' }), fact });
    portal.fakes.judgements.put({ ...aJudgement({ reference: 'CHE-0' }), fact: { ...fact, id: 'CHE-0', reportedAt: '2026-03-12T21:00:00Z' } });
    Object.defineProperty(portal.fakes.history, 'lines', { configurable: true, value: async () => [{ reference: 'CHE-0', facts: [{ ...fact, id: 'CHE-0', reportedAt: '2026-03-12T21:00:00Z' }] }] });
    await mo.get('/policy');
    const reply = textOf((await mo.post('/policy/try', { pack: JSON.stringify({ ...raw, version: '2026-12-01', risk: { ...raw['risk'], repeatMonths: 3 } }) })).body);
    expect(reply).toContain('One incident reported in October 2026, each against what was known before it.');
    expect(reply).toMatch(/Harmed before10−1/);
    expect(reply).not.toMatch(/CHE-|v1|p1/);
  });

  it.each([
    ['no JSON', '{"force": ', 'must be JSON'], ['nothing', '', 'is missing: paste the whole pack'], ['a value out of bounds', JSON.stringify({ ...raw, risk: { ...raw['risk'], repeatMonths: 0 } }), 'risk.repeatMonths must be at least 1'],
    ['another force\'s pack', JSON.stringify({ ...raw, force: 'gwynedd' }), 'force must be &quot;cheshire&quot;'], ['a very long one', `{"a":"${'x'.repeat(31_000)}"}`, 'must not be longer than'],
  ])('send back %s with what is wrong', async (_, pack, words) => {
    await mo.get('/policy');
    const reply = await mo.post('/policy/try', { pack });
    expect([reply.statusCode, parse(reply.body).querySelector('.govuk-error-summary')?.innerHTML]).toEqual([422, expect.stringContaining(words)]);
  });

  it('show what was pasted as text', async () => {
    await mo.get('/policy');
    const reply = await mo.post('/policy/try', { pack: JSON.stringify({ ...raw, version: '</textarea><script>x</script>' }) });
    expect(reply.body).not.toContain('<script');
  });

  it('warn where a changed pack has the name of the one in use', async () => {
    await mo.get('/policy');
    expect(textOf((await mo.post('/policy/try', { pack: JSON.stringify({ ...raw, risk: { ...raw['risk'], repeatMonths: 6 } }) })).body)).toContain('Give it another');
  });

  it('are not there for a supervisor, nor for an administrator of no force', async () => {
    const noor = await portal.signedIn(subs.supervisor);
    expect((await noor.get('/policy')).statusCode).toBe(404);
    const user = await portal.fakes.directory.user(subs.administrator);
    if (user) { const { force: _force, ...without } = user; await portal.fakes.directory.putUser(without); }
    expect((await mo.get('/policy')).statusCode).toBe(303);
    expect((await (await portal.signedIn(subs.administrator)).get('/policy')).statusCode).toBe(404);
  });
});
