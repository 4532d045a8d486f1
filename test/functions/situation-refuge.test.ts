import { describe, expect, it } from 'vitest';
import { decideTask } from '../../shared/domain/duty/commands/decide-task.ts';
import { hidesPlace } from '../../shared/domain/duty/hides-place.ts';
import { statusForForce } from '../../shared/domain/intake/status-for-force.ts';
import { setApart } from '../../shared/domain/intake/set-apart.ts';
import { exportCsv, exportJson } from '../../shared/domain/ledger/export-ledger.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import { toldByPhone } from '../builders/a-call.ts';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { aPortal } from '../portal/a-portal.ts';
import { aDisclosure, anIncident as portalIncident, putReleased } from '../portal/an-incident.ts';
import { anEvent, aRig, type Rig } from './a-rig.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };
const refuge = { text: '2 Quiet Lane, Farwick', postcode: 'CQ1 1AA', kind: 'staying' as const, confidential: true };
const moved = anIncident({ people: [aPerson({ addresses: [refuge] })], children: [aChild({ addresses: [{ text: '14 Larkspur Row, Wenbury', postcode: 'CQ7 4TN' }, refuge] })], doNotDiscloseTo: ['the father; his sister Dawn Harrop works at the old school'] });
/** Everything that any function could read, but the store of its own. */
const everythingOf = (rig: Rig) => JSON.stringify([[...rig.incidents.versions.values()], [...rig.book.duties.values()], [...rig.book.tasks.values()], [...rig.book.disclosuresById.values()], rig.due.rows, rig.outgoing.sent, rig.audit.entries, rig.mailer.sent, rig.log]);

describe('refuge move in the week', () => {
  it('the address and who must not learn it are kept apart from everything that any function reads', async () => {
    const rig = await aRig();
    await rig.take(anEvent(moved), '2026-11-08T22:45:00Z');
    await rig.settle();
    await rig.until('2026-11-09T12:00:00Z');
    expect([...rig.apart.kept.values()]).toMatchObject([{ reference: key.reference, version: 1, doNotDiscloseTo: [expect.stringContaining('Dawn')], addresses: [{ ref: 'p1', address: refuge }, { ref: 'c1', address: refuge }] }]);
    for (const word of ['Quiet Lane', 'Farwick', 'CQ1 1AA', 'CQ11AA', 'Dawn']) expect(everythingOf(rig)).not.toContain(word);
    expect(everythingOf(rig)).toContain('Larkspur');
  });

  it('freezes automatic delivery: nobody is emailed, the old school never learns where, and after the hold one adult is told by telephone', async () => {
    const rig = await aRig();
    await rig.take(anEvent(moved), '2026-11-08T22:45:00Z');
    await rig.settle();
    await rig.until('2026-11-09T12:00:00Z');
    expect([(await rig.book.duty(key))?.state, rig.mailer.sent.length, [...rig.book.disclosuresById.values()].length]).toEqual(['on-hold', 0, 0]);
    const [task] = (await rig.book.openTasks('cheshire')).items;
    expect(task?.detail).toMatchObject({ kind: 'hold', holdKind: 'protected-address-or-identity', expired: true });
    if (!task) throw new Error('no hold');
    const told = decideTask({ task, duty: await rig.book.duty(key), decision: toldByPhone({ at: rig.clock.now() }), by: { sub: 'desk-1', role: 'desk' }, now: rig.clock.now() });
    if (told.kind === 'change') await rig.book.commit(told.change);
    expect((await rig.book.duty(key))?.state).toBe('told-by-phone');
  });

  it('words for the school that name the protected address go to a person, although nobody who screens them can read it', async () => {
    const rig = await aRig();
    const said = { ...moved, doNotDiscloseTo: undefined, children: moved.children.map((child) => ({ ...child, schoolSummary: 'She is safe now at Quiet Lane with her mother.' })) };
    await rig.take(anEvent(JSON.parse(JSON.stringify(said)) as typeof moved), '2026-11-08T22:45:00Z');
    await rig.settle();
    const [hold] = (await rig.book.openTasks('cheshire')).items;
    if (!hold) throw new Error('no hold');
    const lifted = decideTask({ task: hold, duty: await rig.book.duty(key), decision: { kind: 'lift-hold', sergeantId: 'PS-1', reason: 'The school knows already.' }, by: { sub: 'desk-1', role: 'desk' }, now: rig.clock.now() });
    if (lifted.kind !== 'change') throw new Error(lifted.why);
    await rig.book.commit(lifted.change);
    for (const row of lifted.change.due ?? []) if (row.what === 'forward') await rig.outgoing.send('match', [JSON.parse(row.body) as never]);
    await rig.settle();
    expect((await rig.book.openTasks('cheshire')).items[0]?.detail).toMatchObject({ kind: 'words', hits: ['an address'] });
  });

  it('nothing to keep apart: nothing is', () => {
    const incident = anIncident();
    expect(setApart('cheshire', incident)).toEqual({ incident, namedFor: [] });
    expect(setApart('cheshire', anIncident({ place: { text: '9 Hidden Row', postcode: 'CQ2 2BB', addressKind: 'confidential', addressId: 'L-1' } })).incident.place).toEqual({ addressKind: 'confidential' });
  });
});

describe('the new school itself reveals the refuge', () => {
  const hidden = portalIncident({ people: [{ personRef: 'p1', role: 'victim', givenName: 'Corinne', familyName: 'Tansley', addresses: [{ confidential: true }] }] });

  it('the ledger names it to a supervisor and to nobody else at the desk', async () => {
    const portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure({}, hidden), hidden, [{ kind: 'phone-attempted', at: '2026-11-09T07:01:00Z', setting: 'school:900012', taskId: 'p', contact: 'head', outcome: 'asked-to-call-back', by: 'sub-desk', call: { at: '2026-11-09T07:01:00Z', numberOnRecord: true, said: 'Mossbridge opens late today.' } }]);
    const duty = await portal.fakes.book.duty(key);
    if (!duty) throw new Error('no duty');
    const page = `/desk/ledger/2026-11-08/${dutyAddress(duty)}`;
    const [desk, sergeant] = [(await (await portal.signedIn('sub-desk')).get(page)).body, (await (await portal.signedIn('sub-sergeant')).get(page)).body];
    expect(desk).toContain('Kept to supervisors');
    expect(desk).not.toMatch(/Mossbridge|900012/);
    for (const text of ['Mossbridge Primary School', 'Mossbridge opens late today.']) expect(sergeant).toContain(text);
  });

  it('the list that is printed for the day on which everything is away names it on a sheet of its own, for a supervisor alone, and the call can be made', async () => {
    const portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure({}, hidden), hidden);
    const [desk, sergeant] = [(await (await portal.signedIn('sub-desk')).get('/desk/call-list')).body, (await (await portal.signedIn('sub-sergeant')).get('/desk/call-list')).body];
    for (const text of ['CHE-26-0412207, c1', 'A school whose name is protected: ask a supervisor']) expect(desk).toContain(text);
    expect(desk).not.toMatch(/Mossbridge|900012|01632 960200|Protected sheet/);
    const [list = '', sheet = ''] = sergeant.split('fb-own-sheet');
    expect(list).toContain('A school whose name is protected: ask a supervisor');
    expect(list).not.toMatch(/Mossbridge|01632 960200/);
    for (const text of ['CHE-26-0412207, c1', 'Mossbridge Primary School', '01632 960200']) expect(sheet).toContain(text);
    expect(portal.fakes.audit.entries.filter(({ what }) => what === 'call-list-protected-place')).toMatchObject([{ actor: 'sub-sergeant', reference: 'CHE-26-0412207', childRef: 'c1' }]);
  });

  it("neither the answer to the force's question nor an export says which school it is", async () => {
    const portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure({}, hidden), hidden);
    const duty = await portal.fakes.book.duty(key);
    if (!duty) throw new Error('no duty');
    expect(JSON.stringify(statusForForce(duty, hidden, policyOf('cheshire')))).not.toMatch(/Mossbridge|900012|"kind"/);
    const order = { force: 'cheshire', from: '2026-11-08', to: '2026-11-08', reason: 'inspection', askedBy: 'a', approvedBy: 'b', asAt: '2026-11-10T00:00:00Z' };
    const stories = [{ history: await portal.fakes.book.history(key), settingsHidden: hidesPlace(hidden) }];
    expect([exportCsv(order, stories), exportJson(order, stories)].join()).not.toMatch(/Mossbridge|900012/);
  });

  it.each([
    ['a protected place', portalIncident({ place: { addressKind: 'confidential' } })], ["a child's protected address", portalIncident({ children: [{ ...portalIncident().children[0], childRef: 'c1', givenName: 'Ruby', addresses: [{ confidential: true }] }] })],
    ['somebody who must not learn it', portalIncident({ doNotDiscloseTo: [] })], ['a hold for a protected address', portalIncident({ holds: [{ kind: 'protected-address-or-identity', reason: 'x', setBy: { personId: 'PS-1', rank: 'sergeant' }, setAt: '2026-11-08T23:00:00Z', expiresAt: '2026-11-09T06:00:00Z' }] })],
  ])('%s hides it', (_what, incident) => expect(hidesPlace(incident)).toBe(true));

  it('an ordinary incident hides nothing', () => expect(hidesPlace(portalIncident())).toBe(false));
});
