import { beforeEach, describe, expect, it } from 'vitest';
import { sayKeys } from '../../functions/portal/pages/desk/access-keys.ts';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { sayDeadline } from '../../functions/portal/pages/desk/clock-words.ts';
import { sayEvent } from '../../functions/portal/pages/desk/event-words.ts';
import { homeView } from '../../functions/portal/pages/desk/home.view.ts';
import { reportedRows } from '../../functions/portal/pages/desk/reported-rows.ts';
import { taskTitle } from '../../functions/portal/pages/desk/task-words.ts';
import { type Speech, speechOf } from '../../functions/portal/words/speech.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import type { Task, TaskDetail } from '../../shared/domain/duty/task.ts';
import { aCallThatTold } from '../builders/a-call.ts';
import { aPortal, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, aTask, commit, opensAt, putReleased, putWaiting } from './an-incident.ts';
import { englishLeft, textsWithin } from './english-left.ts';

const now = '2026-11-09T07:10:00Z';
const setting = 'school:900012';
const what = { at: now, setting, disclosureId: 'd' } as const;
const notice = { kind: 'notice', setting, adultId: 'ka-900012-1' } as const;
const aHold = (holdKey: string, reason: string) => ({ kind: 'hold', holdKey, holdKind: 'restricted', reason, setting: null, expiresAt: opensAt, expired: false, attempts: [] }) as const;

const details: readonly TaskDetail[] = [
  { ...notice, what: 'mailbox-fails' }, { ...notice, what: 'absent-this-morning' }, { ...notice, what: 'withdrawn-after-read' }, { ...notice, adultId: 'gone', what: 'adult-may-be-a-party' },
  { kind: 'count', periodStart: '2026-11-07T07:00:00Z', periodEnd: '2026-11-08T07:00:00Z', forceSays: null, ledgerSays: 13 },
  { kind: 'count', periodStart: '2026-11-07T07:00:00Z', periodEnd: '2026-11-08T07:00:00Z', forceSays: 12, ledgerSays: 13 },
  { kind: 'refused', refusalId: 'r1', status: 409, fields: [] }, { kind: 'safety-review', setting, disclosureId: 'd' },
  { kind: 'export', from: '2026-11-01', to: '2026-11-08', reason: 'For a court.', askedBy: 'sub-desk' },
  { kind: 'withdrawals', version: 1, reason: 'no-reasonable-grounds', authorisedBy: 'PS-9', childRefs: [], countInHour: 6 },
];
const waiting: readonly TaskDetail[] = [
  aHold('ruling:restricted', 'The incident is kept to a restricted group.'), aHold('elsewhere:x', 'The reason is kept to a restricted group. A supervisor can say more.'), aHold('elsewhere:y', 'It is held because of another incident with the same people. Lifting the hold of that incident lifts this one as well.'), aHold('sergeant:x', 'A sergeant wrote this.'),
  { kind: 'place', reason: 'shielded-child', pupils: [], schools: [], words: ["This child is shielded. Only the authority's named lead may say where they go to school."] },
  { kind: 'place', reason: 'lives-elsewhere', pupils: [], schools: [{ urn: '900099', score: 1, evidence: ['closed', 'answers for Old Mill School'] }], words: ['Nobody on the roll fits what was told.', 'A sentence of which no Welsh is kept.'] },
];
const events: readonly DutyEvent[] = [
  { kind: 'version-recorded', at: now, version: 2, basis: 'discretion' }, { kind: 'waiting', at: now, waiting: { taskId: 't', reason: 'both-parties-at-setting', hold: false, since: now, deadlineAt: null, deskAt: now, supervisorAt: now } },
  { kind: 'proposed', at: now, taskId: 't', by: 'x', outcome: 'pupil' }, { kind: 'proposal-returned', at: now, taskId: 't', by: 'x', proposedBy: 'x', outcome: 'authority', reason: '' }, { kind: 'proposal-returned', at: now, taskId: 't', by: 'x', proposedBy: 'y', outcome: 'school', reason: '' },
  { kind: 'decided', at: now, taskId: 't', by: 'x', outcome: 'passed-to-force' }, { kind: 'decided', at: now, taskId: 't', by: 'x', outcome: 'words-cleared', proposedBy: 'y' }, { kind: 'hold-lifted', at: now, holdKey: 'k', by: 'PS-1', reason: '' },
  { kind: 'held-elsewhere', at: now, hold: { holdKey: 'k', setAt: now, because: 'CHE-26-1' } }, { kind: 'held-elsewhere', at: now, hold: { holdKey: 'k', setAt: now } }, { kind: 'freed-elsewhere', at: now, holdKey: 'k' },
  ...(['cleared', 'removed', 'undecided'] as const).map((decision) => ({ kind: 'words-decided', at: now, version: 1, decision, by: 'x' }) as const),
  { kind: 'plan-unchanged', at: now, cause: 'c', version: 1 }, { kind: 'setting-dropped', at: now, setting, why: 'not-our-pupil' }, { kind: 'setting-dropped', at: now, setting, why: 'placed-elsewhere' }, { kind: 'released', ...what, lateBecause: 'matched-late' },
  { kind: 'alerted', ...what, adultId: 'a', step: 'deputy' }, { kind: 'passed-over', at: now, setting, adultId: 'a', why: 'may-be-a-party' }, { kind: 'realerted', ...what, step: 'authority' }, { kind: 'realerted', ...what, step: 'resurface' }, { kind: 'no-eligible-adult', at: now, setting },
  { kind: 'said-absent', ...what, adultId: 'a' }, { kind: 'support-given', ...what, adultId: 'a', support: 'let-off' }, { kind: 'colleagues-named', ...what, adultId: 'a', telling: 'told', roles: ['head'], adultIds: ['b'] }, { kind: 'colleagues-named', ...what, adultId: 'a', telling: 'will-tell', roles: [], adultIds: ['b', 'c'] },
  { kind: 'asked', ...what, adultId: 'a', taskId: 't', question: 'please-ring-us' }, { kind: 'answered', ...what, taskId: 't', question: 'please-ring-us', answer: 'we-ring-you', by: 'x' }, { kind: 'phone-attempted', at: now, setting, taskId: 't', contact: 'authority-lead', outcome: 'engaged', by: 'x' }, { kind: 'phone-attempted', at: now, setting, taskId: 't', contact: 'head', outcome: 'no-answer', by: 'x', call: { at: now, numberOnRecord: true } },
  { kind: 'told-by-phone', at: now, setting, toldRole: 'authority officer', by: 'x' }, { kind: 'told-by-phone', at: now, setting, toldRole: 'head', by: 'x', call: aCallThatTold() }, { kind: 'also-read', ...what, adultId: 'a' }, { kind: 'read', ...what, adultId: 'a' }, { kind: 'acknowledged', ...what, adultId: 'a' }, { kind: 'withdrawn', at: now, version: 2, reason: 'duplicate', by: 'PS-1' },
  { kind: 'ended', at: now, ending: { kind: 'out-of-scope', rule: 'left-school', policyVersion: '1' } }, { kind: 'ended', at: now, ending: { kind: 'passed-to-force', toForce: 'Heddlu Gogledd Cymru', receipt: 'R1', by: 'x' } }, { kind: 'ended', at: now, ending: { kind: 'not-sent', reason: '', decidedBy: 'x', approvedBy: 'PS-1' } },
];

const tooLong = 'x'.repeat(501);

/** What a view says, in both languages, and what of it is English in Welsh. */
function left(make: (speech: Speech) => unknown): readonly string[] {
  const texts = (value: unknown): readonly string[] => (typeof value === 'string' ? (/^(?:govuk|\/)/.test(value) ? [] : [value]) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []);
  const html = (speech: Speech) => texts(make(speech)).map((text) => `<p>${text}</p>`).join('');
  return englishLeft({ english: html(speechOf('en')), welsh: html(speechOf('cy')), known: ['Heddlu Gogledd Cymru'] });
}

describe('rare branches of the desk, in Welsh', () => {
  it.each(events.map((event) => [event.kind, event] as const))('the event %s', (_, event) => {
    expect(left((speech) => sayEvent(event, () => 'X', speech))).toEqual([]);
  });

  it('what stands to be done, whatever it is', () => {
    expect(left(({ say }) => [...details, ...waiting].map((detail) => taskTitle(detail, say)))).toEqual([]);
  });

  it.each([null, '2026-11-09T07:00:00Z', '2026-11-09T07:11:00Z', '2026-11-09T09:00:00Z', '2026-11-10T09:00:00Z', '2026-11-20T09:00:00Z'])('an opening at %s', (at) => {
    expect(left((speech) => sayDeadline(at, now, speech))).toEqual([]);
  });

  it.each([[['A'], ['1']], [['A', 'B'], ['1', '2', '3']], [[], []]])('the keys %j and %j', (candidates, schools) => {
    expect(left(({ say }) => sayKeys(candidates, schools, say))).toEqual([]);
  });

  it('what the morning may ask, of nobody, of one and of many', () => {
    const forecasts = [{ settings: 0, children: 0, late: 0 }, { settings: 1, children: 1, from: now, until: opensAt, late: 1 }, { settings: 4, children: 9, from: now, until: opensAt, late: 3, peopleNeeded: 7 }];
    for (const forecast of forecasts) expect(left((speech) => homeView({ tasks: [], now, forecast, people: forecast.settings, reckonedBy: { by: forecast.settings === 4 ? 'record' : 'policy', day: '2026-11-09' }, minutesPerChild: 6, role: 'desk', unread: [], incomplete: [], openings: [], speech })), JSON.stringify(forecast)).toEqual([]);
  });

  it('whatever an officer may record', () => {
    const [child] = anIncident().children;
    for (const schooling of ['at-school', 'pre-school', 'home-educated', 'not-in-education', 'left-school'] as const) {
      for (const worksAtSchool of ['yes', 'no', 'unsure'] as const) expect(left((speech) => reportedRows(child && { childRef: 'c1', age: 7, schooling, worksAtSchool, sex: 'other' }, speech).map(({ value }) => value))).toEqual([]);
    }
  });
});

describe('what the desk sends back, in Welsh', () => {
  let portal: TestPortal;
  const main = (body: string) => /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
  async function inBoth(ask: (browser: Awaited<ReturnType<TestPortal['signedIn']>>) => Promise<{ readonly body: string }>): Promise<readonly string[]> {
    const desk = await portal.signedIn('sub-desk');
    const english = main((await ask(desk)).body);
    await desk.post('/language', { language: 'cy' });
    const welsh = main((await ask(desk)).body);
    return englishLeft({ english, welsh, known: textsWithin(portal.fakes) });
  }

  beforeEach(async () => {
    portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure(), anIncident());
  });

  it.each(details.map((detail) => [detail.kind, detail] as const))('the page of a task: %s', async (_, detail) => {
    const task = aTask(`x~${detail.kind}`, detail, { reference: anIncident().reference, childRef: detail.kind === 'notice' ? 'c1' : null });
    await commit(portal.fakes, { tasks: [{ before: 0, task }] });
    expect(await inBoth((desk) => desk.get(`/desk/tasks/${taskAddress(task)}`))).toEqual([]);
  });

  it.each(waiting.slice(1).map((detail) => [detail.kind, detail] as const))('the page of what waits: %s', async (_, detail) => {
    const task = await putWaiting(portal.fakes, anIncident({ reference: 'CHE-26-0412999' }), 'x~waits', detail);
    expect(await inBoth((desk) => desk.get(`/desk/tasks/${taskAddress(task)}`))).toEqual([]);
  });

  it.each(['decided', 'proposed', 'returned', 'told', 'attempt', 'answered', 'closed', 'decided-export', 'asked', 'decided-breach', 'glass-broken'])('that it was done: %s', async (word) => {
    expect(await inBoth((desk) => desk.get(`/desk/reviews?done=${word}`))).toEqual([]);
  });

  it.each([
    ['find-school', { words: 'x' }], ['find-school', { words: 'mossbridge', near: '' }], ['find-school', { words: '900012' }], ['pupil', {}], ['school', { urn: '900099' }], ['authority', { code: '1' }], ['return', { reason: '' }], ['agree', {}],
    ['pass-to-force', {}], ['not-send', { reason: tooLong, approvedBy: 'Ada Quill' }], ['not-send', {}], ['told-by-phone', {}], ['told-by-phone', { who: 'another', place: 'x', at: '99' }], ['told-by-phone', { at: '23:59' }], ['told-by-phone', { at: '00:00' }], ['attempt', {}], ['lift-hold', {}], ['put-right', {}], ['answer', {}], ['words', {}], ['seen', {}], ['breach', {}],
  ] as const)('the form %s, not filled in', async (form, fields: Readonly<Record<string, string>>) => {
    const task: Task = await putWaiting(portal.fakes, anIncident({ reference: 'CHE-26-0412999' }), 'x~waits', { kind: 'place', reason: 'which-school', pupils: [], schools: [], words: [] });
    expect(await inBoth((desk) => desk.post(`/desk/tasks/${taskAddress(task)}/${form}`, fields))).toEqual([]);
  });

  it.each([['/desk/exports', { from: 'x', to: '2026-11-08', reason: '' }], ['/desk/exports', { from: '2026-10-01', to: '2026-11-08', reason: 'y' }], ['/desk/break-glass', {}], ['/desk/break-glass', { reference: 'none', reason: 'other', note: 'z' }], ['/desk/tasks/none/seen', {}], ['/desk/exports/none/close', {}]] as const)('%s, sent with %j', async (url, fields: Readonly<Record<string, string>>) => {
    expect(await inBoth((desk) => desk.post(url, fields))).toEqual([]);
  });
});
