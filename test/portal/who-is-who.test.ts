import { beforeEach, describe, expect, it } from 'vitest';
import { questionAddress } from '../../functions/portal/pages/who/questions.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { force } from './an-incident.ts';
import { aQuestion, fullCasework } from './full-casework.ts';

const page = `/people/${questionAddress(aQuestion)}`;

describe('who is who', () => {
  let portal: TestPortal;
  let supervisor: TestBrowser;
  beforeEach(async () => {
    portal = await aPortal();
    await fullCasework(portal.fakes);
    supervisor = await portal.signedIn(subs.supervisor);
  });
  const decisions = () => [...portal.fakes.people.decisions.values()];

  it('shows whom the machine could not tell apart, by name, with the clock, and no reference in the address', async () => {
    const { body } = await supervisor.get('/people');
    expect(body).toContain('Othilie Brandreth');
    expect(body).toContain(page);
    expect(page).not.toContain('CHE');
  });

  it('shows both as they were recorded, with what speaks for and against', async () => {
    const { body } = await supervisor.get(page);
    for (const text of ['Othilie Brandreth', 'Corinne Tansley', '1 Hidden Row', '9 New Close', 'The names are near each other.', 'Homes in different places.']) expect(body).toContain(text);
  });

  it.each(['same', 'different'] as const)('keeps "%s" with the name and the reason, and has everything that rests on it judged again', async (decision) => {
    expect((await supervisor.post(`${page}/decide`, { decision, candidate: '0', reason: 'Rang the officer.' })).statusCode).toBe(303);
    expect(decisions()).toMatchObject([{ kind: decision, one: aQuestion.about, other: { reference: 'CHE-26-0412400', ref: 'p/p1' }, by: subs.supervisor, reason: 'Rang the officer.' }]);
    expect(portal.fakes.outgoing.sent.assess).toMatchObject([{ type: 'link.decided', force, decisionId: decisions()[0]?.decisionId }]);
    expect(portal.fakes.audit.entries.some(({ what }) => what === `who-is-who-${decision}`)).toBe(true);
  });

  it.each([['no reason', { decision: 'same', candidate: '0', reason: ' ' }], ['nobody chosen', { decision: 'same', candidate: '7', reason: 'x' }], ['another word', { decision: 'perhaps', candidate: '0', reason: 'x' }]])('refuses %s, and nothing is kept', async (_what, body) => {
    expect((await supervisor.post(`${page}/decide`, body)).statusCode).toBe(400);
    expect(decisions()).toEqual([]);
    expect(portal.fakes.outgoing.sent.assess).toEqual([]);
  });

  it('leaves word to be sent later where it cannot be sent now, so that a decision is never kept in vain', async () => {
    portal.fakes.outgoing.fault = new Error('away');
    expect((await supervisor.post(`${page}/decide`, { decision: 'same', candidate: '0', reason: 'Rang.' })).statusCode).toBeGreaterThanOrEqual(500);
    expect(portal.fakes.due.rows).toMatchObject([{ what: 'forward', queue: 'assess' }]);
  });

  it('is not there for anybody else, nor under another address', async () => {
    for (const role of ['desk', 'idat-supervisor', 'idva', 'key-adult'] as const) expect((await (await portal.signedIn(subs[role])).get(page)).statusCode).toBe(404);
    expect((await supervisor.get('/people/none')).statusCode).toBe(404);
  });
});
