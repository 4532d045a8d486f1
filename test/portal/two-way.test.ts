import { beforeEach, describe, expect, it } from 'vitest';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { answers, questions } from '../../shared/domain/duty/school-words.ts';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, force, putReleased } from './an-incident.ts';

const key = { force, reference: 'CHE-26-0412207', childRef: 'c1' };

describe('what a school asks the desk and tells it', () => {
  let portal: TestPortal;
  let harriet: TestBrowser;
  let desk: TestBrowser;
  const ruby = aDisclosure();
  const page = `/notifications/${ruby.disclosureId}`;
  const kinds = async () => (await portal.fakes.book.history(key)).map(({ kind }) => kind);
  const openTasks = () => [...portal.fakes.book.tasks.values()].filter(({ state }) => state === 'open');

  beforeEach(async () => {
    portal = await aPortal();
    await putReleased(portal.fakes, ruby, anIncident());
    [harriet, desk] = [await portal.signedIn('sub-harriet'), await portal.signedIn('sub-desk')];
  });

  it('is for whoever has read the notification, and for nobody else', async () => {
    expect((await harriet.get(`${page}/tell`)).statusCode).toBe(404);
    await harriet.get(page);
    expect((await harriet.get(`${page}/tell`)).statusCode).toBe(200);
    const priya = await portal.signedIn('sub-priya');
    for (const form of ['ask', 'absent', 'left', 'support', 'find-school']) expect((await priya.post(`${page}/tell/${form}`, { question: 'safe-to-go-home', urn: '900013', support: 'let-off', words: 'Wenbury' })).statusCode).toBe(404);
    expect(openTasks()).toEqual([]);
  });

  it('the notification itself has a button for each thing to do, in the order of the agreed page', async () => {
    const { body } = await harriet.get(page);
    const places = ['Follow your absence procedure and tell us now', 'Absent this morning: tell the desk', 'I have read this', '>Ask the desk<', 'Record support given', 'Who else here knows'].map((words) => body.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const absent = await harriet.post(`${page}/tell/absent`);
    expect(absent.headers.location).toBe(`${page}/tell?done=absent`);
    expect(body).toContain(`action="${page}/tell/absent"`);
    for (const part of ['ask', 'support', 'left']) {
      expect(body).toContain(`href="${page}/tell#${part}"`);
      expect((await harriet.get(`${page}/tell`)).body).toContain(`id="${part}"`);
    }
  });

  it('a question goes to the desk with the clock of the next opening; its answer stands on the page, and both are on the record', async () => {
    await harriet.get(page);
    await harriet.get(`${page}/tell`);
    const asked = await harriet.post(`${page}/tell/ask`, { question: 'who-may-collect' });
    expect(asked.headers.location).toBe(`${page}/tell?done=asked-desk`);
    const [task] = openTasks();
    expect(task).toMatchObject({ detail: { kind: 'question', question: 'who-may-collect', setting: 'school:900012' }, deadlineAt: '2026-11-09T08:45:00Z', childRef: 'c1' });
    // The same again waits once.
    await harriet.post(`${page}/tell/ask`, { question: 'who-may-collect' });
    expect(openTasks()).toHaveLength(1);
    expect((await harriet.get(`${page}/tell`)).body).toContain('Waits for the desk');

    const list = await desk.get('/desk/questions');
    for (const text of ['Questions of schools', 'A school asks']) expect(list.body).toContain(text);
    if (!task) throw new Error('there is a task');
    const at = `/desk/tasks/${taskAddress(task)}`;
    expect((await desk.get(at)).body).toContain(questions['who-may-collect']);
    expect((await desk.post(`${at}/answer`, { answer: 'whatever I like' })).statusCode).toBe(422);
    expect((await desk.post(`${at}/answer`, { answer: 'we-ring-you' })).headers.location).toBe('/desk/questions?done=answered');
    expect((await harriet.get(page)).body).toContain(answers['we-ring-you']);
    expect((await kinds()).slice(-2)).toEqual(['asked', 'answered']);
    expect(portal.fakes.audit.entries.map(({ what }) => what)).toEqual(expect.arrayContaining(['ask-desk', 'decide-answered', 'tell-desk']));
    // The child was read of before, and is no less so now.
    expect((await portal.fakes.book.duty(key))?.state).toBe('read');
  });

  it('"absent this morning" is before the desk at once, once a day', async () => {
    await harriet.get(page);
    await harriet.get(`${page}/tell`);
    for (let i = 0; i < 2; i++) expect((await harriet.post(`${page}/tell/absent`)).headers.location).toBe(`${page}/tell?done=absent`);
    expect(openTasks().map(({ detail }) => detail)).toEqual([{ kind: 'notice', what: 'absent-this-morning', setting: 'school:900012', adultId: 'ka-900012-1' }]);
    expect((await kinds()).filter((kind) => kind === 'said-absent')).toHaveLength(1);
    const [task] = openTasks();
    if (!task) throw new Error('there is a task');
    const body = (await desk.get(`/desk/tasks/${taskAddress(task)}`)).body;
    expect(body).toContain('absent this morning');
    expect(body).toContain('whether somebody has to see the child at home');
    expect((await desk.post(`/desk/tasks/${taskAddress(task)}/seen`)).statusCode).toBe(303);
  });

  it('"left, now at …" hides it from the school at once, and puts the school that was chosen before the desk, with the clock', async () => {
    await harriet.get(page);
    await harriet.get(`${page}/tell`);
    const found = await harriet.post(`${page}/tell/find-school`, { words: 'wenbury' });
    expect(found.body).toContain('Wenbury High School, Wenbury');
    expect(found.body).not.toContain('Mossbridge Infant');
    for (const urn of ['900012', '900014', '999999', '']) expect((await harriet.post(`${page}/tell/left`, { urn })).statusCode).toBe(422);
    expect((await harriet.post(`${page}/tell/left`, { urn: '900013' })).headers.location).toBe('/notifications?done=left');
    expect((await harriet.get(page)).statusCode).toBe(404);
    expect((await portal.fakes.book.duty(key))?.state).toBe('awaiting-review');
    const [task] = openTasks();
    expect(task).toMatchObject({ detail: { kind: 'place', reason: 'not-our-pupil', schools: [{ urn: '900013' }] }, deadlineAt: '2026-11-09T08:45:00Z' });
    if (!task) throw new Error('there is a task');
    expect((await desk.get(`/desk/tasks/${taskAddress(task)}`)).body).toContain('Wenbury High School');
    expect((await desk.post(`/desk/tasks/${taskAddress(task)}/school`, { urn: '900013' })).statusCode).toBe(303);
  });

  it('support given is on the record, in words of ours', async () => {
    await harriet.get(page);
    await harriet.get(`${page}/tell`);
    expect((await harriet.post(`${page}/tell/support`, { support: 'She cried.' })).statusCode).toBe(422);
    expect((await harriet.post(`${page}/tell/support`, { support: 'quiet-check-in' })).statusCode).toBe(303);
    expect((await portal.fakes.book.history(key)).at(-1)).toMatchObject({ kind: 'support-given', support: 'quiet-check-in', adultId: 'ka-900012-1' });
    expect((await harriet.get(`${page}/tell`)).body).toContain('quietly checked');
  });

  it('takes nothing that is not in its lists, so that nothing free about a child is kept or sent', async () => {
    await harriet.get(page);
    await harriet.get(`${page}/tell`);
    const canary = 'Ruby told Miss Canary that her dad came back';
    for (const [form, field] of [['ask', 'question'], ['support', 'support'], ['left', 'urn'], ['absent', 'note']] as const) await harriet.post(`${page}/tell/${form}`, { [field]: canary });
    expect(JSON.stringify([...portal.fakes.book.tasks.values(), ...portal.fakes.book.histories.values(), portal.fakes.audit.entries, portal.fakes.outgoing.sent])).not.toContain('Canary');
  });
});
