import { beforeEach, describe, expect, it } from 'vitest';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import type { IncidentData } from '../../events/incident.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import type { Task, TaskDetail } from '../../shared/domain/duty/task.ts';
import { aFullDesk, type FullDesk } from './a-full-desk.ts';
import { aPortal, type TestPortal } from './a-portal.ts';
import { anIncident, aTask, commit, dutyOf, force, opensAt, putWaiting, reportedAt } from './an-incident.ts';

const placeOf = (fields: Partial<Extract<TaskDetail, { kind: 'place' }>> = {}): TaskDetail => ({
  kind: 'place', reason: 'who-is-the-child', words: [], pupils: [{ pupilId: 'P0000001', urns: ['900012'], score: 0.9, evidence: [] }],
  schools: [{ urn: '900012', score: 0.8, evidence: ['the name is like what the officer wrote'] }, { urn: '900014', score: 0.5, evidence: [] }], ...fields,
});
const [ruby] = anIncident().children;

describe('the page of a review', () => {
  let portal: TestPortal;
  let full: FullDesk;
  const at = (task: Task) => `/desk/tasks/${taskAddress(task)}`;
  const page = async (task: Task, sub = 'sub-desk') => (await (await portal.signedIn(sub)).get(at(task))).body;
  const keysOf = (body: string) => [...body.matchAll(/accesskey="([^"]+)"/g)].map((match) => match[1]);

  beforeEach(async () => {
    portal = await aPortal();
    full = await aFullDesk(portal.fakes);
  });

  describe('keys', () => {
    it('every button that decides has one of its own, and words say what they do and what is held with them', async () => {
      const body = await page(full.tasks.place);
      expect(keysOf(body)).toEqual(['a', 'b', 'c', '1']);
      for (const text of ['A, B or C choose a candidate', '1 chooses that school', 'Hold Alt', 'Control and Option', 'then press Enter as well', 'Key A. Tells']) expect(body).toContain(text);
    });

    it('go on where schools were looked for, so that none is given twice', async () => {
      const desk = await portal.signedIn('sub-desk');
      const { body } = await desk.post(`${at(full.tasks.place)}/find-school`, { words: '900013' });
      expect(keysOf(body)).toEqual(['a', 'b', 'c', '1', '2']);
    });

    it('are not given to a school that cannot be chosen', async () => {
      const task = await putWaiting(portal.fakes, anIncident({ reference: 'CHE-26-0412400' }), 'place~closed', placeOf({ pupils: [] }));
      const body = await page(task);
      expect(keysOf(body)).toEqual(['1']);
      expect(body).toContain('Not open');
    });
  });

  it('says how the match weighed each candidate, and how many others could be this child', async () => {
    const shown = await page(full.tasks.place);
    expect(shown).toContain('How the match weighed it');
    expect(shown).toContain('the family name is spelt alike');
    const counted = async (rivals: { count: number; atLeast: boolean }) => page(await putWaiting(portal.fakes, anIncident({ reference: `CHE-26-04125${rivals.count}${rivals.atLeast ? 1 : 0}` }), `place~${rivals.count}${rivals.atLeast}`, { ...placeOf({}), rivals } as Task['detail']));
    expect(await counted({ count: 1, atLeast: false })).toContain('one other pupil on the roll could be this child, as far as the evidence goes');
    expect(await counted({ count: 2, atLeast: true })).toContain('at least 2 other pupils on the roll could be this child');
  });

  it('sets the school as written beside the register, fact by fact, coloured and worded', async () => {
    await portal.fakes.directory.putSchools([{ urn: '900012', name: 'Mossbridge Primary School', authority: '896', town: 'Wenbury', postcode: 'CQ7 4AB', lowAge: 4, highAge: 11, status: 'open' }]);
    const body = await page(full.tasks.place);
    const table = body.slice(body.indexOf('The school as written beside the register'), body.indexOf('Search the register'));
    for (const text of ['As the officer wrote it', 'mossbrige primary wenbury', 'Aged 8, born 14 March 2018', 'Home: CQ7 4TN', 'govuk-tag--yellow fb-compare__tag">Close', 'Same', 'Near home', '4 to 11', 'Takes this age', 'Open', 'URN 900012; the name is like']) expect(table).toContain(text);
  });

  describe('the family', () => {
    const family = (fields: Partial<IncidentData> = {}) => anIncident({ reference: 'CHE-26-0412401', children: ruby ? [ruby, { ...ruby, childRef: 'c2', givenName: 'Jonah' }, { ...ruby, childRef: 'c3', givenName: 'Isla' }] : [], ...fields });
    const put = async (incident: IncidentData) => {
      const task = await putWaiting(portal.fakes, incident, 'place~ruby', placeOf());
      const base = { at: reportedAt, force, reference: incident.reference, version: 1, firstSentAt: reportedAt, reportedAt, basis: 'statutory' } as const;
      const waiting = { taskId: 'place~isla', reason: 'which-school', hold: false, since: reportedAt, deadlineAt: opensAt, deskAt: reportedAt, supervisorAt: opensAt } as const;
      const jonah: DutyEvent[] = [{ ...base, kind: 'reported', childRef: 'c2', waiting: { ...waiting, taskId: null } }, { kind: 'placed', at: reportedAt, placement: { cause: 'm', version: 1, fingerprint: 'f', settings: ['school:900012'], pupilId: 'P9', source: 'roll' } }];
      const isla: DutyEvent[] = [{ ...base, kind: 'reported', childRef: 'c3', waiting }];
      const waits = aTask('place~isla', placeOf(), { reference: incident.reference, childRef: 'c3' });
      await commit(portal.fakes, { duties: [{ before: 0, duty: dutyOf(jonah), events: jonah }, { before: 0, duty: dutyOf(isla), events: isla }], tasks: [{ before: 0, task: waits }] });
      return { task, waits };
    };

    it('shows the other children: what was found, at which school, and what of it waits, with a link', async () => {
      const { task, waits } = await put(family());
      const body = await page(task);
      for (const text of ['2 other children of this incident', 'Jonah Tansley', 'Found on the roll', 'Same school as candidate A', 'Isla Tansley', 'Not found yet', `href="${at(waits)}"`]) expect(body).toContain(text);
      expect(portal.fakes.audit.entries.filter(({ what }) => what === 'roll read')).toMatchObject([{ subject: 'P0000001' }]);
    });

    it('keeps which school to supervisors where the incident hides a place', async () => {
      const { task } = await put(family({ doNotDiscloseTo: ['the father'] }));
      const [seen, whole] = [await page(task), await page(task, 'sub-sergeant')];
      const told = (body: string) => body.slice(body.indexOf('The other children of this incident'), body.indexOf('On the roll'));
      expect(told(seen)).toContain('Kept to supervisors');
      expect(told(seen)).not.toMatch(/Mossbridge|Same school/);
      expect(told(whole)).toContain('Mossbridge Primary School');
    });

    it('of an only child shows none', async () => {
      expect(await page(full.tasks.place)).not.toContain('The family:');
    });
  });

  describe('that needs a second person', () => {
    const url = (form: string) => `${at(full.tasks.place)}/${form}`;
    const formOf = (body: string) => /name="proposedAt" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const stored = () => portal.fakes.book.tasks.get(`${force}#${full.tasks.place.taskId}`);
    const story = async () => (await portal.fakes.book.history({ force, reference: full.tasks.place.reference, childRef: 'c1' })).slice(1);
    /** Candidate B is not the first, and differs. */
    const propose = async () => {
      const desk = await portal.signedIn('sub-desk');
      const answer = await desk.post(url('pupil'), { pupilId: 'P0000002' });
      return { desk, sergeant: await portal.signedIn('sub-sergeant'), answer };
    };

    it('keeps the choice, marks it in the list, sends nothing, and offers whoever proposed no way to agree', async () => {
      const { desk, answer } = await propose();
      expect(answer.headers.location).toBe('/desk/reviews?done=proposed');
      expect(stored()).toMatchObject({ state: 'open', proposal: { by: 'sub-desk', decision: { kind: 'pupil', pupilId: 'P0000002' } } });
      expect([portal.fakes.outgoing.sent.match, portal.fakes.due.rows]).toEqual([[], []]);
      expect((await desk.get('/desk')).body).toContain('where to send it. One needs a second person');
      expect((await desk.get('/desk/reviews?done=proposed')).body).toMatch(/Nobody is told before they agree[\s\S]*Needs a second person/);
      const { body } = await desk.get(at(full.tasks.place));
      for (const text of ['Candidate B: Wenbury High School', 'Proposed by you', 'Take it back']) expect(body).toContain(text);
      expect(body).not.toMatch(/I agree|It is candidate|>Choose</);
      expect((await desk.post(url('agree'), { proposedAt: formOf(body) })).body).toContain('cannot be the one who agrees');
      expect(stored()?.state).toBe('open');
    });

    it('a second agrees with one key: decided by both, and on its way', async () => {
      const { sergeant } = await propose();
      const { body } = await sergeant.get(at(full.tasks.place));
      expect(keysOf(body)).toEqual(['y']);
      expect(body).toContain('Proposed by Ada Quill');
      expect((await sergeant.post(url('agree'), { proposedAt: formOf(body) })).headers.location).toBe('/desk/reviews?done=decided');
      expect(stored()).toMatchObject({ state: 'closed', decision: { kind: 'pupil', pupilId: 'P0000002' }, closedBy: 'sub-sergeant' });
      expect(portal.fakes.outgoing.sent.match).toMatchObject([{ type: 'task.decided' }]);
      expect(await story()).toMatchObject([{ kind: 'proposed', by: 'sub-desk' }, { kind: 'decided', by: 'sub-sergeant', proposedBy: 'sub-desk' }]);
      const duty = await portal.fakes.book.duty({ force, reference: full.tasks.place.reference, childRef: 'c1' });
      const told = await sergeant.get(`/desk/ledger/2026-11-08/${duty ? dutyAddress(duty) : ''}`);
      for (const text of ['Proposed by one person', 'A second has to agree.', 'Decided by two people', 'Proposed by Ada Quill; agreed to by ']) expect(told.body).toContain(text);
    });

    it('a second returns it with a reason, and the review is open to everybody again', async () => {
      const { desk, sergeant } = await propose();
      const proposedAt = formOf((await sergeant.get(at(full.tasks.place))).body);
      expect((await sergeant.post(url('return'), { proposedAt, reason: '' })).statusCode).toBe(422);
      expect((await sergeant.post(url('return'), { proposedAt, reason: 'Another birthday.' })).headers.location).toBe('/desk/reviews?done=returned');
      expect(stored()?.proposal).toBeUndefined();
      expect((await desk.get(at(full.tasks.place))).body).toContain('It is candidate A');
      expect((await story()).at(-1)).toMatchObject({ kind: 'proposal-returned', by: 'sub-sergeant', proposedBy: 'sub-desk', reason: 'Another birthday.' });
    });

    it('two people at once: one of them holds, the other is told', async () => {
      const { sergeant, desk } = await propose();
      const proposedAt = formOf((await sergeant.get(at(full.tasks.place))).body);
      const answers = await Promise.all([sergeant.post(url('agree'), { proposedAt }), desk.post(url('return'), { proposedAt, reason: 'My mistake.' })]);
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
      expect((await story()).filter(({ kind }) => kind !== 'proposed')).toHaveLength(1);
    });

    it('a pupil who has left every school meanwhile is not agreed to', async () => {
      const { sergeant } = await propose();
      const proposedAt = formOf((await sergeant.get(at(full.tasks.place))).body);
      await portal.fakes.roll.put([{ pupilId: 'P0000002', urns: [], yearGroup: 7, givenName: 'Rosa', familyName: 'Aldus', dateOfBirth: '2018-04-13', sex: 'F' }], () => []);
      expect(await sergeant.post(url('agree'), { proposedAt })).toMatchObject({ statusCode: 409, body: expect.stringContaining('no longer holds') as string });
      expect(stored()?.state).toBe('open');
    });

    it('what the evidence supports takes one person', async () => {
      const desk = await portal.signedIn('sub-desk');
      expect((await desk.post(url('pupil'), { pupilId: 'P0000001' })).headers.location).toBe('/desk/reviews?done=decided');
    });
  });
});
