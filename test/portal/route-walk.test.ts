import { beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../functions/portal/app.ts';
import { mayUse, ownAddress, paths, type Route, routeIds } from '../../functions/portal/paths.ts';
import type { PortalRole } from '../../shared/ports/directory.ts';
import { aBreach } from './a-breach.ts';
import { aFullDesk, type FullDesk } from './a-full-desk.ts';
import { aQuarterOfTheBoard } from './a-quarter.ts';
import { someAccounts } from './an-account-change.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { fullCasework } from './full-casework.ts';
import { addressOf } from './route-walk-addresses.ts';

const roles = Object.keys(subs) as PortalRole[];
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

/** What the pages of a case cannot do without. */
const ofACase = /Ruby|Tansley|Aldous|Okonjo|Halloran|CHE-26-/;

describe('every route, role and method', () => {
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

  it('the routes are those of the table and no others', async () => {
    const app = await makeApp(portal.deps);
    const printed = app.printRoutes({ commonPrefix: false }).match(/\((?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[^)]*\)/g) ?? [];
    const listed = new Set(routeIds.map((id) => `${(paths[id] as Route).method} ${paths[id].path}`));
    for (const id of routeIds) for (const method of methods) expect(app.hasRoute({ method, url: paths[id].path }), `${method} ${paths[id].path}`).toBe(listed.has(`${method} ${paths[id].path}`));
    expect(printed.flatMap((text) => text.slice(1, -1).split(', '))).toHaveLength(listed.size);
  });

  describe.each(roles)('%s', (role) => {
    it.each(routeIds.filter((id) => paths[id].method === 'GET' && !['style', 'icon'].includes(id)))('GET %s is answered or denied as the table says', async (id) => {
      const written = portal.fakes.audit.entries.length;
      const response = await people.get(role)?.get(addressOf(id, portal, desk, role));
      // DPA 2018 s.62: whatever shows a case leaves an entry with who, what and when, in UTC.
      if (response && ofACase.test(response.body)) {
        expect(portal.fakes.audit.entries.length).toBeGreaterThan(written);
        expect(portal.fakes.audit.entries.at(-1)).toMatchObject({ actor: subs[role], at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string, what: expect.any(String) as string });
      }
      if (mayUse(paths[id], role)) {
        // A key adult's notification is not the officer's: allowed in, and still not theirs.
        const notTheirs = role === 'authority-officer' && ['notification', 'printNotification', 'notificationText', 'notificationPdf', 'askNotOurs', 'tellDesk', 'takenBack'].includes(id)
          // An export is taken by whoever asked for it.
          || (role === 'desk' && id.startsWith('export') && id !== 'exports');
        const leadsOn = ['start', 'signIn', 'signedIn', 'signedOut', 'ledger', 'board'].includes(id) || (id === 'home' && role !== 'administrator');
        expect(response?.statusCode).toBe(notTheirs ? 404 : leadsOn ? 303 : 200);
      } else expect(response?.statusCode).toBe(404);
    });

    it.each(routeIds.filter((id) => paths[id].method === 'POST' && !mayUse(paths[id], role)))('POST %s is denied', async (id) => {
      expect((await people.get(role)?.post(addressOf(id, portal, desk)))?.statusCode).toBe(404);
    });
  });

  it.each(roles)('with the audit log away %s is shown nothing of a case, whatever they open', async (role) => {
    portal.fakes.audit.fault = new Error('away');
    try {
      for (const id of routeIds.filter((route) => paths[route].method === 'GET' && mayUse(paths[route], role))) {
        const response = await people.get(role)?.get(addressOf(id, portal, desk, role));
        expect([id, ofACase.exec(response?.body ?? '')?.[0]]).toEqual([id, undefined]);
      }
    } finally {
      portal.fakes.audit.fault = undefined;
    }
  });

  it.each(routeIds.filter((id) => (paths[id] as Route).who !== 'anyone'))('nobody signed in gets to %s', async (id) => {
    const route: Route = paths[id];
    const browser = portal.browser();
    const response = route.method === 'GET' ? await browser.get(addressOf(id, portal, desk)) : await browser.post(addressOf(id, portal, desk));
    expect([response.statusCode, String(response.headers.location ?? '')]).toEqual(route.method === 'GET' ? [303, expect.stringMatching(/^\/sign-in/)] : [401, '']);
  });

  it.each(routeIds.flatMap((id) => methods.filter((method) => !['GET', 'POST'].includes(method)).map((method) => [method, id] as const)))('%s of %s does not exist', async (method, id) => {
    const cookie = [...(people.get('supervisor')?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await portal.app.inject({ method, url: addressOf(id, portal, desk), headers: { cookie } })).statusCode).toBe(404);
  });

  it('after signing in one comes back only to an address of ours', () => {
    expect(ownAddress('/notifications/abc')).toBe('/notifications/abc');
    for (const bad of ['//evil.example', 'https://evil.example', '/\\evil.example', '/notifications/a?x=1', '/nowhere', '/sign-in', '/notifications/a/acknowledge', undefined, '']) expect(ownAddress(bad)).toBeUndefined();
  });
});
