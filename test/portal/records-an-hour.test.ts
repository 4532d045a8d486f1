import { beforeAll, describe, expect, it } from 'vitest';
import { mayUse, paths, type RouteId, routeIds } from '../../functions/portal/paths.ts';
import type { PortalRole } from '../../shared/ports/directory.ts';
import { aBreach } from './a-breach.ts';
import { aFullDesk, type FullDesk } from './a-full-desk.ts';
import { aPortal, subs, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, putReleased } from './an-incident.ts';
import { someAccounts } from './an-account-change.ts';
import { caseIds, fullCasework } from './full-casework.ts';
import { addressOf } from './route-walk-addresses.ts';

const roles = Object.keys(subs) as PortalRole[];
const ofSomebody = routeIds.filter((id) => paths[id].method === 'GET' && /:(disclosure|task|duty|case|question|adult|person|change|request)\b/.test(paths[id].path));

describe('with no record left this hour', () => {
  let portal: TestPortal;
  let desk: FullDesk;
  beforeAll(async () => {
    portal = await aPortal({ limits: { session: 100_000, address: 100_000, records: 0 } });
    desk = await aFullDesk(portal.fakes);
    await aBreach(portal.fakes);
    await fullCasework(portal.fakes);
    await someAccounts(portal.fakes);
  });

  it.each(roles.flatMap((role) => ofSomebody.filter((id) => mayUse(paths[id], role)).map((id): [PortalRole, RouteId] => [role, id])))('%s opens no record at %s, whatever room it is of', async (role, id) => {
    // A notification of a school is nowhere to an authority's officer, and what one says of it is there once it has been read.
    const nowhere = role === 'authority-officer' || id === 'tellDesk';
    const answer = await (await portal.signedIn(subs[role])).get(addressOf(id, portal, desk, role));
    expect([answer.statusCode, answer.body.includes('Please confirm that it is you')]).toEqual(nowhere ? [404, false] : [403, true]);
  });
});

describe('somebody with more than one browser', () => {
  const many = async () => {
    const portal = await aPortal({ limits: { session: 100_000, address: 100_000, records: 3 } });
    for (let n = 0; n < 9; n++) {
      const incident = anIncident({ reference: `CHE-26-000${n}` });
      await putReleased(portal.fakes, aDisclosure({ disclosureId: `disclosure${n}`, reference: incident.reference }, incident), incident);
    }
    return portal;
  };
  const page = (n: number) => `/notifications/disclosure${n}`;

  it('is counted as one person: a browser without its cookie does not begin at nothing', async () => {
    const portal = await many();
    const [one, other] = [await portal.signedIn('sub-harriet'), await portal.signedIn('sub-harriet')];
    expect([(await one.get(page(0))).statusCode, (await one.get(page(1))).statusCode, (await other.get(page(2))).statusCode]).toEqual([200, 200, 200]);
    expect((await other.get(page(3))).statusCode).toBe(403);
    one.cookies.clear();
    await one.signIn('sub-harriet');
    expect((await one.get(page(4))).statusCode).toBe(403);
    expect((await (await portal.signedIn('sub-tomos')).get(page(4))).statusCode).toBe(200);
  });

  it('goes on where they signed in once more, and nowhere else', async () => {
    const portal = await many();
    const [one, other] = [await portal.signedIn('sub-harriet'), await portal.signedIn('sub-harriet')];
    for (const n of [0, 1, 2]) await one.get(page(n));
    expect((await one.get(page(3))).statusCode).toBe(403);
    await one.get('/confirm');
    const state = new URL(String((await one.post('/confirm')).headers.location)).searchParams.get('state') ?? '';
    await one.get(`/signed-in?code=sub-harriet&state=${state}`);
    for (const n of [3, 4, 5]) expect((await one.get(page(n))).statusCode).toBe(200);
    expect([(await one.get(page(6))).statusCode, (await other.get(page(6))).statusCode]).toEqual([403, 403]);
  });

  it('the same case on its own page again and again is one record', async () => {
    const portal = await aPortal({ limits: { session: 100_000, address: 100_000, records: 1 } });
    await fullCasework(portal.fakes);
    const officer = await portal.signedIn(subs['idat-officer']);
    for (let n = 0; n < 3; n++) expect((await officer.get(`/idat/cases/${caseIds.idat}`)).statusCode).toBe(200);
    expect(portal.fakes.audit.entries.filter(({ what }) => what === 'idat-case')).toHaveLength(3);
  });
});
