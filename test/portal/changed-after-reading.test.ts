import { beforeEach, describe, expect, it } from 'vitest';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, dutyOf, putReleased, releasedEvents } from './an-incident.ts';

const first = aDisclosure({ disclosureId: 'firstofruby', access: 'replaced', readAt: '2026-11-09T07:05:00Z', readBy: ['ka-900012-1'] });
const bailed = anIncident({ incidentVersion: 2, suspectStatus: { status: 'released-on-bail', asAt: '2026-11-09T07:08:00Z' } });
const page = `/notifications/${first.disclosureId}`;

/** The row of the ledger, with the second version planned for later. */
function dutyThatWaits() {
  const events = releasedEvents(aDisclosure({ version: 2 }, bailed)).slice(0, 3);
  return { before: 0, duty: dutyOf(events), events };
}

/** Harriet has read the first version; the second is there, and goes out when the test says so. */
describe('a notification that changed after it was read', () => {
  let portal: TestPortal;
  let harriet: TestBrowser;
  const alert = (disclosureId: string, adultId = 'ka-900012-1') => ({ adultId, disclosureId, setting: first.setting, releasedAt: '2026-11-09T07:00:00Z' });
  beforeEach(async () => {
    portal = await aPortal();
    await portal.fakes.book.commit({ disclosures: [{ before: 0, disclosure: first }], alerts: [alert(first.disclosureId), alert(first.disclosureId, 'ka-900012-2')] });
    harriet = await portal.signedIn('sub-harriet');
  });

  const goesOut = async () => {
    await portal.fakes.book.commit({ disclosures: [{ before: 1, disclosure: { ...first, revision: 2, access: 'superseded' } }] });
    await putReleased(portal.fakes, aDisclosure({ version: 2, earlier: [first.disclosureId] }, bailed), bailed);
    await portal.fakes.book.commit({ alerts: [alert('disclosureofruby'), alert('disclosureofruby', 'ka-900012-2')] });
  };

  it('the list calls it changed, and its page says on top what changed: on the screen, on paper and as text', async () => {
    await goesOut();
    const list = (await harriet.get('/notifications')).body;
    expect(list).toContain('Changed since you read it');
    expect(list).not.toContain('You opened it');
    const body = (await harriet.get('/notifications/disclosureofruby')).body;
    expect(body.indexOf('Changed since you read version 1: where the person suspected is.')).toBeLessThan(body.indexOf('id="today"'));
    for (const how of ['/print', '/text']) expect((await harriet.get(`/notifications/disclosureofruby${how}`)).body).toContain('Changed since you read version 1: where the person suspected is.');
    expect((await harriet.get(page)).statusCode).toBe(404);
  });

  it('until the newer one goes out, the page of the earlier one says that it is coming, and asks for nothing', async () => {
    await portal.fakes.book.commit({ duties: [dutyThatWaits()] });
    const { statusCode, body } = await harriet.get(page);
    expect([statusCode, body.includes('A newer version of this is coming. Until then you can read this one.')]).toEqual([200, true]);
    expect(body).not.toMatch(/I have read this|Not your pupil|Ask the desk something/);
    const tomos = await portal.signedIn('sub-tomos');
    expect((await tomos.get(page)).statusCode).toBe(404);
    expect((await tomos.get('/notifications')).body).not.toContain('Ruby');
  });

  it('to a colleague who had not read the first it is simply new', async () => {
    await goesOut();
    const tomos = await portal.signedIn('sub-tomos');
    expect((await tomos.get('/notifications')).body).not.toContain('Changed since');
    expect((await tomos.get('/notifications/disclosureofruby')).body).not.toContain('Changed since you read');
  });
});
