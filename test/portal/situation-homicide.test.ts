import { describe, expect, it } from 'vitest';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { disclosureAt } from '../functions/at-work.ts';
import { aHouse } from '../functions/house.ts';
import { aPortal, putPeople } from './a-portal.ts';

const other = 'CHE-26-0419999';
const school = 'school:900012';

/** Ruby's school has not read what it was told at seven; at ten past, her mother is killed. */
async function theMorningAfter(more: Parameters<typeof anIncident>[0] = {}) {
  const house = await aHouse({ adults: [] });
  await putPeople(house);
  await house.report(anIncident());
  await house.until('2026-11-09T07:05:00Z');
  const portal = await aPortal({ book: house.book, incidents: house.incidents, clock: house.clock, directory: house.directory, sessions: house.sessions, together: house.together });
  const page = `/notifications/${(await disclosureAt(house, school)).disclosureId}`;
  const kill = () => house.report(anIncident({ reference: other, reportedAt: '2026-11-09T07:10:00Z', occurredFrom: '2026-11-09T07:00:00Z', offenceGroup: 'homicide', children: [aChild({ childRef: 'k9' })], ...more }));
  return { house, portal, page, kill };
}

/** The page of the hold on the earlier incident, as one of the desk has it. */
async function holdPage(portal: Awaited<ReturnType<typeof aPortal>>, sub: string): Promise<string> {
  const desk = await portal.signedIn(sub);
  const { body } = await desk.get('/desk/holds');
  const bodies = await Promise.all([...body.matchAll(/href="(\/desk\/tasks\/[a-z0-9]+)"/g)].map(async ([, address = '']) => (await desk.get(address)).body));
  return bodies.find((one) => one.includes('CHE-26-0412207')) ?? '';
}

describe('domestic homicide under a new reference', () => {
  it('at the school: the page that was open is not there, the list is empty, and nothing says why', async () => {
    const { portal, page, kill } = await theMorningAfter();
    const harriet = await portal.signedIn('sub-harriet');
    expect((await harriet.get('/notifications')).body).toContain('Ruby Tansley');
    await kill();
    for (const address of [page, `${page}/print`, `${page}/text`, `${page}/pdf`]) {
      const { statusCode, body } = await harriet.get(address);
      expect([address, statusCode]).toEqual([address, 404]);
      expect(body).not.toMatch(/Ruby|held|hold|homicide|died|another incident|CHE-26/i);
    }
    const list = (await harriet.get('/notifications')).body;
    expect(list).not.toMatch(/Ruby Tansley|on hold|homicide|died|another incident|CHE-26/i);
  });

  it('at the desk: the hold says that another incident holds it, which, and that one decision frees both', async () => {
    const { portal, kill } = await theMorningAfter();
    await kill();
    const body = await holdPage(portal, 'sub-desk');
    expect(body).toContain('Lifting the hold of that incident lifts this one as well.');
    expect(body).toMatch(/The other incident<\/dt><dd[^>]*>CHE-26-0419999/);
  });

  it('somebody of the desk who may be a party to the other incident alone is not told which it is', async () => {
    const { portal, kill } = await theMorningAfter({ people: [aPerson(), aPerson({ personRef: 'p2', role: 'suspect', givenName: 'Dino', familyName: 'Marchetti', personId: 'N-88', addresses: [], phones: [] })] });
    await kill();
    expect(await holdPage(portal, 'sub-desk')).toContain(other);
    const hers = await holdPage(portal, 'sub-party');
    expect(hers).toContain('another incident with the same people');
    expect(hers).not.toMatch(/CHE-26-0419999|Marchetti(?!<)|Dino|homicide/);
  });

  it('kept to a restricted group: the desk reads that a supervisor can say more, and of no other incident', async () => {
    const { portal, kill } = await theMorningAfter({ restricted: true });
    await kill();
    const body = await holdPage(portal, 'sub-desk');
    expect(body).toContain('The reason is kept to a restricted group. A supervisor can say more.');
    expect(body).not.toMatch(/CHE-26-0419999|other incident|another incident|homicide/);
  });
});
