import { describe, expect, it } from 'vitest';
import { aPortal } from '../portal/a-portal.ts';
import { aDisclosure, anIncident as portalIncident, putReleased } from '../portal/an-incident.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { aHouse, anAdult, ruby } from './house.ts';

const leave = { absences: [{ from: '2026-09-01', until: '2027-04-30', coverId: 'a3' }] };
const deputy = anAdult({ adultId: 'a2', name: 'Tom Birch', givenName: 'Tom', familyName: 'Birch', mailbox: 't.birch@wenbury.example', order: 2 });
const locum = anAdult({ adultId: 'a3', name: 'Priya Nair', givenName: 'Priya', familyName: 'Nair', mailbox: 'p.nair@wenbury.example', order: 9, servesFrom: '2026-09-01', servesUntil: '2027-04-30' });

describe('key adult on maternity leave; trust-wide lead', () => {
  it('she is not routed: whoever was named to cover is told in her place, before the deputy', async () => {
    const house = await aHouse({ adults: [anAdult(leave), deputy, locum] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    expect(house.mailer.sent.map(({ to }) => to)).toEqual(['p.nair@wenbury.example']);
    await house.until('2026-11-09T08:45:00Z');
    expect(house.mailer.sent.map(({ to }) => to)).toEqual(['p.nair@wenbury.example', 't.birch@wenbury.example']);
    const [call] = (await house.book.openTasks('cheshire')).items;
    expect(call?.detail).toMatchObject({ kind: 'phone', contacts: [{ role: 'key-adult', adultId: 'a3' }, { role: 'deputy', adultId: 'a2' }, { role: 'head' }, { role: 'authority-lead' }, { role: 'sergeant' }] });
  });

  it('cover who may be a party is passed over like anybody else: the deputy is told', async () => {
    const house = await aHouse({ adults: [anAdult(leave), deputy, { ...locum, givenName: 'Diane', familyName: 'Harrop' }] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    expect(house.mailer.sent.map(({ to }) => to)).toEqual(['t.birch@wenbury.example']);
  });

  it('her access is suspended while she is away, and her page says why and who covers; theirs says for whom', async () => {
    const portal = await aPortal();
    const disclosure = aDisclosure();
    await putReleased(portal.fakes, disclosure, portalIncident());
    for (const adultId of ['ka-900012-1', 'ka-900012-2']) await portal.fakes.book.commit({ alerts: [{ adultId, disclosureId: disclosure.disclosureId, setting: disclosure.setting, releasedAt: disclosure.releasedAt ?? '' }] });
    const harriet = await portal.signedIn('sub-harriet');
    expect((await harriet.get('/notifications')).body).toContain('Ruby Tansley');
    const adult = await portal.fakes.directory.adult('ka-900012-1');
    if (adult) await portal.fakes.directory.putAdults([{ ...adult, absences: [{ from: '2026-11-09', until: '2027-04-30', coverId: 'ka-900012-2' }] }]);
    const list = await harriet.get('/notifications');
    expect(list.body).not.toContain('Ruby');
    expect(list.body).toContain('You are recorded as away until');
    expect(list.body).toContain('Tomos Rees covers for you.');
    expect((await harriet.get(`/notifications/${disclosure.disclosureId}`)).statusCode).toBe(404);
    expect((await (await portal.signedIn('sub-tomos')).get('/notifications')).body).toMatch(/You are covering for Harriet Osei until/);
  });

  it('the desk sees who covers for whom, and is not sent to ring somebody who is away', async () => {
    const portal = await aPortal();
    const { aFullDesk } = await import('../portal/a-full-desk.ts');
    const { taskAddress } = await import('../../functions/portal/pages/desk/cases.ts');
    const full = await aFullDesk(portal.fakes);
    const adult = await portal.fakes.directory.adult('ka-900012-1');
    if (adult) await portal.fakes.directory.putAdults([{ ...adult, absences: [{ from: '2026-11-01', coverId: 'ka-900012-2' }] }]);
    const { body } = await (await portal.signedIn('sub-desk')).get(`/desk/tasks/${taskAddress(full.tasks.phone)}`);
    expect(body).toContain('Harriet Osei is away today. Ring the next person.');
    expect(body).toContain('Covering for Harriet Osei.');
  });

  it("a trust's one lead for two schools is told for each by itself, and a conflict at one keeps nothing from them at the other", async () => {
    const twin = { ...ruby, pupilId: 'P2', urns: ['900013'], givenName: 'Omar', familyName: 'Quill', dateOfBirth: '2013-02-20', sex: 'M' as const, address: '3 Elm Close', postcode: 'CQ7 5AB' };
    const lead = anAdult({ adultId: 'tl-12', name: 'Gwen Harrop', givenName: 'Diane', familyName: 'Harrop', alsoAdultIds: ['tl-13'], mailbox: 'g@trust.example' });
    const house = await aHouse({ pupils: [ruby, twin], adults: [lead, { ...deputy }, { ...lead, adultId: 'tl-13', setting: 'school:900013', alsoAdultIds: ['tl-12'] }] });
    await house.report(anIncident());
    await house.report(anIncident({ reference: 'CHE-2', people: [], children: [aChild({ givenName: 'Omar', familyName: 'Quill', dateOfBirth: '2013-02-20', sex: 'male', addresses: [{ text: '3 Elm Close, Wenbury', postcode: 'CQ7 5AB' }], words: undefined, schoolSummary: undefined, relations: [] })], place: undefined }));
    await house.until('2026-11-09T07:00:00Z');
    expect(house.mailer.sent.map(({ to, tags }) => [to, tags['setting']])).toEqual([['t.birch@wenbury.example', 'school:900012'], ['g@trust.example', 'school:900013']]);
  });

  it('in the portal the trust lead has one list for all of their schools, each row with its school, and sees nothing of a case to which any of their entries may be a party', async () => {
    const portal = await aPortal();
    const { directory } = portal.fakes;
    const [primary, secondary] = [aDisclosure(), aDisclosure({ disclosureId: 'omarsdisclosure', setting: 'school:900013', reference: 'CHE-2', alerted: ['ka-900013-1'] }, portalIncident({ reference: 'CHE-2' }))];
    await putReleased(portal.fakes, primary, portalIncident());
    await putReleased(portal.fakes, secondary, portalIncident({ reference: 'CHE-2' }));
    const user = await directory.user('sub-harriet');
    if (user) await directory.putUser({ ...user, alsoAdultIds: ['ka-900013-1'] });
    const harriet = await portal.signedIn('sub-harriet');
    const { body } = await harriet.get('/notifications');
    expect(body).toContain('Mossbridge Primary School. Came at');
    expect(body).toContain('Wenbury High School. Came at');
    expect((await harriet.get('/notifications/omarsdisclosure')).statusCode).toBe(200);
    const other = await directory.adult('ka-900013-1');
    if (other) await directory.putAdults([{ ...other, declaredConflicts: [{ familyName: 'Marchetti' }] }]);
    expect((await harriet.get('/notifications')).body).not.toContain('Ruby');
    expect((await harriet.get(`/notifications/${primary.disclosureId}`)).statusCode).toBe(404);
  });
});
