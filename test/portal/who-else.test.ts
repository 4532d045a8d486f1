import { beforeEach, describe, expect, it } from 'vitest';
import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import { londonDateOf } from '../../shared/domain/clocks/london-time.ts';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, force, putReleased, reportedAt } from './an-incident.ts';

const key = { force, reference: 'CHE-26-0412207', childRef: 'c1' };

describe('who else at the school should know', () => {
  let portal: TestPortal;
  let harriet: TestBrowser;
  const ruby = aDisclosure();
  const page = `/notifications/${ruby.disclosureId}`;
  const named = async () => (await portal.fakes.book.history(key)).filter((event) => event.kind === 'colleagues-named');

  beforeEach(async () => {
    portal = await aPortal();
    await putReleased(portal.fakes, ruby, anIncident());
    harriet = await portal.signedIn('sub-harriet');
    await harriet.get(page);
    await harriet.get(`${page}/tell`);
  });

  it('is ticked by office and by verified adult, stands in the ledger with who and when, and is sent to nobody', async () => {
    const sent = JSON.stringify(portal.fakes.outgoing.sent);
    const answer = await harriet.post(`${page}/tell/colleagues`, { 'role.class-teacher': 'yes', 'role.senco': 'yes', 'adult.ka-900012-2': 'yes', telling: 'will-tell' });
    expect(answer.headers.location).toBe(`${page}/tell?done=colleagues`);
    expect(await named()).toEqual([{ kind: 'colleagues-named', at: '2026-11-09T07:10:00Z', setting: 'school:900012', disclosureId: ruby.disclosureId, adultId: 'ka-900012-1', telling: 'will-tell', roles: ['class-teacher', 'senco'], adultIds: ['ka-900012-2'] }]);
    expect(JSON.stringify(portal.fakes.outgoing.sent)).toBe(sent);
    expect([portal.fakes.book.tasks.size, (await portal.fakes.book.duty(key))?.state]).toEqual([0, 'read']);
    expect(portal.fakes.audit.entries.map(({ what }) => what)).toContain('colleagues-named');
  });

  it('stands on the page of the school\'s other verified readers, and in the desk\'s story', async () => {
    await harriet.post(`${page}/tell/colleagues`, { 'role.class-teacher': 'yes', 'adult.ka-900012-2': 'yes', telling: 'told' });
    const tomos = await portal.signedIn('sub-tomos');
    expect((await tomos.get(page)).body).toContain('Told: Class teacher or form tutor; Tomos Rees. Recorded by Harriet Osei at 07:10 on Monday.');
    expect((await (await portal.signedIn('sub-priya')).get(page)).statusCode).toBe(404);
    const duty = await portal.fakes.book.duty(key);
    const story = duty && await (await portal.signedIn('sub-desk')).get(`/desk/ledger/${londonDateOf(reportedAt)}/${dutyAddress(duty)}`);
    expect(story?.body).toContain('The school says whom it has told there');
    expect(story?.body).toContain('Class teacher or form tutor; one of its key adults.');
  });

  it('may be added to: what is new is recorded, what stands already is not recorded again', async () => {
    await harriet.post(`${page}/tell/colleagues`, { 'role.class-teacher': 'yes', telling: 'will-tell' });
    await harriet.post(`${page}/tell/colleagues`, { 'role.class-teacher': 'yes', 'role.school-nurse': 'yes', telling: 'will-tell' });
    await harriet.post(`${page}/tell/colleagues`, { 'role.class-teacher': 'yes', telling: 'told' });
    await harriet.post(`${page}/tell/colleagues`, { 'role.class-teacher': 'yes', telling: 'will-tell' });
    expect((await named()).map(({ telling, roles }) => [telling, roles])).toEqual([['will-tell', ['class-teacher']], ['will-tell', ['school-nurse']], ['told', ['class-teacher']]]);
  });

  it('whoever may be a party is not offered and not taken, by name or by the office they hold; nor is a stranger, nor anything typed', async () => {
    const tomos = portal.fakes.directory.adultsById.get('ka-900012-2');
    if (tomos) portal.fakes.directory.adultsById.set('ka-900012-2', { ...tomos, role: 'head', givenName: 'Dilys', otherFamilyNames: ['Marchetti'] });
    const form = (await harriet.get(`${page}/tell`)).body;
    expect(form).not.toContain('Tomos Rees');
    expect(form).not.toContain('Head teacher');
    expect(form).toContain('School nurse');
    for (const fields of [{ 'adult.ka-900012-2': 'yes' }, { 'role.head': 'yes' }, { 'adult.ka-900013-1': 'yes' }, { 'role.caretaker Canary': 'yes' }, { who: 'Miss Canary' }, {}] as Record<string, string>[]) {
      const answer = await harriet.post(`${page}/tell/colleagues`, { ...fields, telling: 'told' });
      expect([answer.statusCode, /There is a problem/.test(answer.body)]).toEqual([422, true]);
    }
    expect((await harriet.post(`${page}/tell/colleagues`, { 'role.senco': 'yes', telling: 'perhaps' })).statusCode).toBe(422);
    expect(await named()).toEqual([]);
    expect(JSON.stringify([...portal.fakes.book.histories.values(), portal.fakes.audit.entries])).not.toContain('Canary');
  });

  it('is for whoever has read it: before that, and for anybody else, there is no such form', async () => {
    const tomos = await portal.signedIn('sub-tomos');
    await tomos.get('/notifications');
    expect((await tomos.post(`${page}/tell/colleagues`, { 'role.senco': 'yes', telling: 'told' })).statusCode).toBe(404);
    expect(await named()).toEqual([]);
  });

  it('is asked and said in Welsh to whoever reads Welsh', async () => {
    await harriet.post('/language', { language: 'cy' });
    expect((await harriet.get(`${page}/tell`)).body).toContain('Nyrs ysgol');
    await harriet.post(`${page}/tell/colleagues`, { 'role.school-nurse': 'yes', telling: 'told' });
    expect((await harriet.get(page)).body).toContain('Wedi cael gwybod: Nyrs ysgol. Cofnodwyd gan Harriet Osei am 07:10, dydd Llun.');
  });
});
