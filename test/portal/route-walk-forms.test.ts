import { beforeAll, describe, expect, it } from 'vitest';
import { mayUse, paths, type Route, type RouteId, routeIds } from '../../functions/portal/paths.ts';
import type { PortalRole } from '../../shared/ports/directory.ts';
import { aBreach } from './a-breach.ts';
import { aFullDesk, type FullDesk } from './a-full-desk.ts';
import { someAccounts } from './an-account-change.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aQuarterOfTheBoard } from './a-quarter.ts';
import { fullCasework } from './full-casework.ts';
import { addressOf } from './route-walk-addresses.ts';

const roles = Object.keys(subs) as PortalRole[];
const routeOf = (id: RouteId): Route => paths[id];
const posts = routeIds.filter((id) => routeOf(id).method === 'POST');
const gets = routeIds.filter((id) => routeOf(id).method === 'GET');

describe('every form, headers and methods beside', () => {
  let portal: TestPortal;
  let desk: FullDesk;
  const people = new Map<PortalRole, TestBrowser>();
  beforeAll(async () => {
    portal = await aPortal();
    desk = await aFullDesk(portal.fakes);
    await aBreach(portal.fakes);
    await fullCasework(portal.fakes);
    await aQuarterOfTheBoard(portal.fakes);
    await someAccounts(portal.fakes);
    for (const role of roles) people.set(role, await portal.signedIn(subs[role]));
  });
  const browserOf = (role: PortalRole): TestBrowser => people.get(role) ?? (() => { throw new Error(role); })();

  /** Nothing of anybody may change by what is refused. */
  const everything = () => JSON.stringify([[...portal.fakes.book.duties], [...portal.fakes.book.tasks], [...portal.fakes.cases.records], [...portal.fakes.accounts.changes], [...portal.fakes.directory.users], [...portal.fakes.directory.adultsById]]);

  it.each(posts.flatMap((id) => roles.filter((role) => routeOf(id).who !== 'anyone' && mayUse(routeOf(id), role)).map((role): [RouteId, PortalRole] => [id, role])))('POST %s by %s from another site, of an opaque origin, or without the token, is refused and changes nothing', async (id, role) => {
    const browser = browserOf(role);
    await browser.get('/glossary');
    const before = everything();
    const address = addressOf(id, portal, desk, role);
    const codes = [
      await browser.post(address, {}, { origin: 'https://evil.example' }), await browser.post(address, {}, { origin: 'null' }), await browser.post(address, {}, { origin: '' }),
      await browser.post(address, { _csrf: '' }), await browser.post(address, { _csrf: 'A'.repeat(43) }),
    ].map(({ statusCode }) => statusCode);
    expect(codes).toEqual([403, 403, 403, 403, 403]);
    expect(everything()).toBe(before);
  });

  it.each(roles)('PUT, PATCH, DELETE, HEAD and OPTIONS of every route are nothing to %s', async (role) => {
    const cookie = [...browserOf(role).cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    for (const id of routeIds) {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const) expect([method, id, (await portal.app.inject({ method, url: addressOf(id, portal, desk, role), headers: { cookie } })).statusCode]).toEqual([method, id, 404]);
    }
  });

  it.each(roles)('every reply to a GET of %s, of what is theirs and what is not, has the headers', async (role) => {
    const nonces = new Set<string>();
    const answered = gets.filter((id) => id !== 'signedOut');
    for (const id of answered) {
      const { headers } = await browserOf(role).get(addressOf(id, portal, desk, role));
      const policy = String(headers['content-security-policy']);
      for (const part of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "style-src 'self'"]) expect(policy, id).toContain(part);
      expect(policy, id).not.toContain('unsafe');
      nonces.add(/script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
      expect([id, headers['strict-transport-security'], headers['cache-control'], headers['referrer-policy'], headers['x-content-type-options'], headers['x-frame-options'], headers['cross-origin-opener-policy'], headers['cross-origin-resource-policy']])
        .toEqual([id, 'max-age=63072000; includeSubDomains', 'no-store', 'same-origin', 'nosniff', 'DENY', 'same-origin', 'same-origin']);
      for (const cookie of [headers['set-cookie'] ?? []].flat()) expect(cookie, id).toMatch(/^__Host-[^;]+;.*Path=\/; HttpOnly; Secure; SameSite=Lax/);
    }
    expect(nonces.size).toBe(answered.length);
  });
});

describe.each(roles)('what the table allows %s to send', (role) => {
  it.each(posts.filter((id) => routeOf(id).who !== 'anyone' && mayUse(routeOf(id), role)))('POST %s is heard: neither denied nor as if it were not there', async (id) => {
    const portal = await aPortal();
    const desk = await aFullDesk(portal.fakes);
    await aBreach(portal.fakes);
    await fullCasework(portal.fakes);
    await someAccounts(portal.fakes);
    const browser = await portal.signedIn(subs[role]);
    await browser.get('/glossary');
    // What one says of a notification is taken once it has been read.
    if (routeOf(id).path.includes('/tell/') && role === 'key-adult') await browser.get(`/notifications/${desk.disclosureId}`);
    if (id === 'decideHours') {
      const ines = await portal.signedIn('sub-admin-2');
      await ines.get('/glossary');
      expect((await ines.post('/contacts/places/school-900012/hours', { opens: '08:50', closes: '15:20' })).statusCode).toBe(303);
    }
    const { statusCode } = await browser.post(addressOf(id, portal, desk, role));
    // A key adult's notification is not the officer's: allowed in, and still not theirs.
    const notTheirs = role === 'authority-officer' && routeOf(id).path.includes(':disclosure');
    expect([id, statusCode === 404, statusCode === 403]).toEqual([id, notTheirs, false]);
    expect(statusCode).toBeLessThan(500);
  });
});
