import { beforeEach, describe, expect, it } from 'vitest';
import { confirmDeleted, decideBreach } from '../../shared/domain/duty/commands/breach.ts';
import { recordRead } from '../../shared/domain/duty/commands/read-notification.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { anIncident } from '../builders/an-incident.ts';
import { aPortal, type TestBrowser, type TestPortal } from '../portal/a-portal.ts';
import { aDisclosure, anIncident as portalIncident, force, putReleased } from '../portal/an-incident.ts';
import { aHouse, anAdult, type House, ruby } from './house.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };
const kinds = async (house: House) => (await house.book.openTasks('cheshire')).items.map(({ detail }) => detail.kind).toSorted();

async function readBy(house: House, adultId: string): Promise<void> {
  const duty = await house.book.duty(key);
  const disclosure = [...house.book.disclosuresById.values()].find(({ access }) => access === 'open');
  if (!duty || !disclosure) throw new Error('not released');
  const read = recordRead({ duty, disclosure, adultId, now: house.clock.now() });
  if (read.kind === 'change') await house.book.commit(read.change);
}

describe('a wrong school read it', () => {
  let portal: TestPortal;
  let harriet: TestBrowser;
  const disclosure = aDisclosure();
  const page = `/notifications/${disclosure.disclosureId}`;
  const task = (kind: string): Task => {
    const found = [...portal.fakes.book.tasks.values()].find(({ detail }) => detail.kind === kind);
    if (!found) throw new Error(`no task ${kind}`);
    return found;
  };
  beforeEach(async () => {
    portal = await aPortal();
    await putReleased(portal.fakes, disclosure, portalIncident());
    await portal.fakes.book.commit({ alerts: [{ adultId: 'ka-900012-1', disclosureId: disclosure.disclosureId, setting: disclosure.setting, releasedAt: disclosure.releasedAt ?? '' }] });
    harriet = await portal.signedIn('sub-harriet');
    await harriet.get(page);
    await harriet.get(`${page}/not-our-pupil`);
    expect((await harriet.post(`${page}/not-our-pupil`)).statusCode).toBe(303);
  });

  it('is hidden at once; the breach has 72 hours until the regulator is decided about, and the safety of whoever was harmed is looked at without waiting', () => {
    expect(portal.fakes.book.disclosuresById.get(disclosure.disclosureId)?.access).toBe('hidden');
    expect(task('breach')).toMatchObject({ state: 'open', deadlineAt: '2026-11-12T07:10:00Z', deskAt: '2026-11-09T07:10:00Z', supervisorAt: '2026-11-09T07:10:00Z', detail: { how: 'not-our-pupil', readBy: ['ka-900012-1'], regulatorBy: '2026-11-12T07:10:00Z', deletions: [] } });
    expect(task('safety-review')).toMatchObject({ state: 'open', supervisorAt: '2026-11-09T07:10:00Z' });
    expect(task('place')).toMatchObject({ state: 'open', detail: { reason: 'not-our-pupil' } });
  });

  it('whoever read it is asked on their list to confirm that every copy is deleted, and sees no word of it again', async () => {
    const list = (await harriet.get('/notifications')).body;
    expect(list).toContain('Taken back: confirm that every copy is deleted');
    expect(list).not.toContain('Ruby');
    const back = await harriet.get(`${page}/taken-back`);
    expect(back.body).toContain('This notification was not for your school');
    expect(back.body).not.toMatch(/Ruby|Tansley|pillow|CHE-26/);
    expect((await harriet.post(`${page}/taken-back/confirm`)).headers.location).toBe('/notifications?done=deleted');
    expect(task('breach').detail).toMatchObject({ deletions: [{ by: 'ka-900012-1', how: 'on-the-page', at: '2026-11-09T07:10:00Z' }] });
    await harriet.get(`${page}/taken-back`);
    await harriet.post(`${page}/taken-back/confirm`);
    expect(task('breach').detail).toMatchObject({ deletions: [{ by: 'ka-900012-1' }] });
    expect((await harriet.get('/notifications')).body).not.toContain('Taken back: confirm');
    expect((await harriet.get(`${page}/taken-back`)).body).toContain('You confirmed at');
  });

  it('to anybody who did not read it, it is not there', async () => {
    const tomos = await portal.signedIn('sub-tomos');
    expect([(await tomos.get(`${page}/taken-back`)).statusCode, (await tomos.post(`${page}/taken-back/confirm`)).statusCode, (await tomos.get('/notifications')).body.includes('Taken back')]).toEqual([404, 404, false]);
  });

  it("the desk's page says what is still to do and how long there is; the desk records a confirmation by telephone", async () => {
    const desk = await portal.signedIn('sub-desk');
    expect((await desk.get('/desk/breaches')).body).toMatch(/A wrong school read it[\s\S]*Is whoever was harmed still safe/);
    const address = `/desk/tasks/${taskAddress(task('breach'))}`;
    const { body } = await desk.get(address);
    for (const text of ['Deletion not confirmed', 'Harriet Osei', 'Mossbridge Primary School', '01632 960200', 'Decide about the regulator by']) expect(body).toContain(text);
    expect(body).not.toContain('Has been told');
    expect((await desk.post(`${address}/breach`, { decision: 'deleted' })).statusCode).toBe(422);
    expect((await desk.post(`${address}/breach`, { decision: 'deleted', sure: 'yes' })).statusCode).toBe(303);
    expect(task('breach').detail).toMatchObject({ deletions: [{ by: 'sub-desk', how: 'by-telephone' }] });
    expect((await desk.post(`${address}/breach`, { decision: 'regulator', regulator: 'told', reason: 'x' })).statusCode).toBe(422);
  });

  it('a supervisor decides about the regulator, with a reason; that it need not be told only once deletion is confirmed', async () => {
    const sergeant = await portal.signedIn('sub-sergeant');
    const address = `/desk/tasks/${taskAddress(task('breach'))}`;
    await sergeant.get(address);
    for (const fields of [{ regulator: 'told', reason: ' ' }, { regulator: 'need-not-be-told', reason: 'A risk is unlikely.' }, { reason: 'x' }]) expect((await sergeant.post(`${address}/breach`, { decision: 'regulator', ...fields })).statusCode).toBe(422);
    expect((await sergeant.post(`${address}/breach`, { decision: 'regulator', regulator: 'told', reason: 'ICO case IC-1.' })).statusCode).toBe(303);
    expect(task('breach')).toMatchObject({ state: 'closed', decision: { kind: 'breach-decided', regulator: 'told', reason: 'ICO case IC-1.' }, closedBy: 'sub-sergeant' });
  });

  it('the safety review is closed by a supervisor who writes down what was decided, and by nobody at the desk', async () => {
    const [desk, sergeant] = [await portal.signedIn('sub-desk'), await portal.signedIn('sub-sergeant')];
    const address = `/desk/tasks/${taskAddress(task('safety-review'))}`;
    expect((await desk.get(address)).body).toContain('A supervisor has to decide this.');
    await desk.post(`${address}/put-right`, { note: 'Done.' });
    expect(task('safety-review').state).toBe('open');
    await sergeant.get(address);
    expect((await sergeant.post(`${address}/put-right`, { note: 'Victim told; no link to the suspect at that school.' })).statusCode).toBe(303);
    expect(task('safety-review')).toMatchObject({ state: 'closed', closedBy: 'sub-sergeant' });
  });

  it('withdrawn as a wrong child after it was read: the same; withdrawn as a duplicate: no breach, and the desk is told who had read it; unread: nothing', async () => {
    for (const [reason, read, expected] of [['wrong-child-or-school', true, ['breach', 'safety-review']], ['duplicate', true, ['notice']], ['wrong-child-or-school', false, []]] as const) {
      const house = await aHouse();
      await house.report(anIncident());
      await house.until('2026-11-09T07:05:00Z');
      if (read) await readBy(house, 'a1');
      await house.withdraw({ reference: key.reference, incidentVersion: 2, reason, authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, '2026-11-09T07:30:00Z');
      expect(await kinds(house)).toEqual(expected);
    }
  });

  it('placed elsewhere after the old school had read: the same', async () => {
    const house = await aHouse({ adults: [anAdult(), anAdult({ adultId: 'b1', setting: 'school:900013', mailbox: 'lead@high.example' })] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    await readBy(house, 'a1');
    await house.roll.put([{ ...ruby, urns: ['900013'] }]);
    await house.report(anIncident({ incidentVersion: 2, children: anIncident().children.map((child) => ({ ...child, dateOfBirth: '2018-03-14', aliases: [{ givenName: 'Rubes' }] })) }), '2026-11-09T07:20:00Z');
    expect(await kinds(house)).toEqual(['breach', 'safety-review']);
  });

  it('its commands refuse what is over and what is no breach', () => {
    const breach = task('breach');
    const closed: Task = { ...breach, state: 'closed' };
    expect(confirmDeleted(closed, 'somebody', 'on-the-page', 'x').kind).toBe('refused');
    expect(confirmDeleted(undefined, 'somebody', 'on-the-page', 'x').kind).toBe('refused');
    expect(decideBreach(closed, { decision: 'told', reason: 'x' }, { sub: 's', role: 'supervisor' }, 'x').kind).toBe('refused');
    expect(decideBreach(breach, { decision: 'told', reason: 'x' }, { sub: 's', role: 'desk' }, 'x').kind).toBe('refused');
    expect(force).toBe('cheshire');
  });
});
