import { beforeEach, describe, expect, it } from 'vitest';
import { unreadOf } from '../../functions/portal/pages/desk/morning.ts';
import { aFullDesk } from './a-full-desk.ts';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, aTask, commit, dutyOf, putReleased, releasedEvents } from './an-incident.ts';

describe('the morning board', () => {
  let portal: TestPortal;
  let desk: TestBrowser;
  beforeEach(async () => {
    portal = await aPortal();
    await aFullDesk(portal.fakes);
    desk = await portal.signedIn('sub-desk');
  });
  const card = (body: string, name: string) => new RegExp(`__count">(\\d+)</span> <span class="fb-board__name">${name}</span></a>\\s*<p[^>]*>([^<]*)`).exec(body)?.slice(1);

  it('says how many have not read, by the time that is left, and leads to them', async () => {
    expect(card((await desk.get('/desk')).body, 'Not read yet')).toEqual(['1', 'Released and not read: 1 within three hours']);
    portal.fakes.clock.set('2026-11-09T08:00:00Z');
    expect(card((await desk.get('/desk')).body, 'Not read yet')?.[1]).toContain('1 within the hour');
    portal.fakes.clock.set('2026-11-09T09:00:00Z');
    expect(card((await desk.get('/desk')).body, 'Not read yet')?.[1]).toContain('1 where school has opened');
    const { body } = await desk.get('/desk/unread');
    for (const text of ['Not read yet', 'Ruby Tansley', 'To be telephoned', 'School has opened', '/desk/ledger/2026-11-08/']) expect(body).toContain(text);
    expect(body).not.toContain('Rosalind Aldous');
  });

  it('leaves out what was read, and puts the nearest opening first', () => {
    const of = (reference: string, deadlineAt: string | null, read = false) => {
      const events = releasedEvents(aDisclosure({ reference })).map((event) => (event.kind === 'planned' ? { ...event, clocks: { ...event.clocks, deadlineAt } } : event));
      return dutyOf([...events, ...(read ? [{ kind: 'read' as const, at: '2026-11-09T07:05:00Z', setting: 'school:900012' as const, disclosureId: 'x', adultId: 'a' }] : [])]);
    };
    const found = unreadOf([of('unknown', null), of('later', '2026-11-09T09:00:00Z'), of('read', '2026-11-09T08:00:00Z', true), of('soon', '2026-11-09T08:30:00Z')]);
    expect(found.map(({ duty }) => duty.reference)).toEqual(['soon', 'later', 'unknown']);
  });

  it('lists what the officers left out, what the policy requires first, in the words that the school reads', async () => {
    const [child] = anIncident().children;
    if (!child) throw new Error('the case needs a child');
    const { schoolSummary: _left, ...without } = child;
    const lacking = anIncident({ reference: 'CHE-26-0412800', occurredFrom: '2026-11-08T22:10:00Z', children: [without] });
    await putReleased(portal.fakes, aDisclosure({ disclosureId: 'lacking', reference: lacking.reference }, lacking), lacking);
    const { body } = await desk.get('/desk/not-recorded');
    expect(body).toContain('Required: what happened. Also asked for: ');
    expect(card((await desk.get('/desk')).body, 'Not recorded')?.[0]).toBe('5');
  });

  it('keeps emails that came back in a list of their own', async () => {
    const bounced = aTask('bounced', { kind: 'notice', what: 'mailbox-fails', setting: 'school:900012', adultId: 'ka-900012-1' }, { reference: 'CHE-26-0412207', childRef: 'c1' });
    await commit(portal.fakes, { tasks: [{ before: 0, task: bounced }] });
    expect(card((await desk.get('/desk')).body, 'Bounces')?.[0]).toBe('1');
    expect((await desk.get('/desk/bounces')).body).toContain('An email to a key adult did not arrive');
    expect((await desk.get('/desk/notices')).body).not.toContain('An email to a key adult did not arrive');
  });

  it('keeps what was withdrawn after it was read in a list of its own, with what to ask the reader', async () => {
    const recalled = aTask('recalled', { kind: 'notice', what: 'withdrawn-after-read', setting: 'school:900012', adultId: 'ka-900012-1' }, { reference: 'CHE-26-0412207', childRef: 'c1' });
    await commit(portal.fakes, { tasks: [{ before: 0, task: recalled }] });
    expect(card((await desk.get('/desk')).body, 'Recalls')?.[0]).toBe('1');
    const list = (await desk.get('/desk/recalls')).body;
    expect(list).toContain('Withdrawn after it was read');
    const page = await desk.get(/href="(\/desk\/tasks\/[^"]+)"/.exec(list)?.[1] ?? '');
    expect(page.body).toContain('Had read it');
    expect(page.body).toContain('ask what was done in the meantime');
  });

  it('shows whoever may be a party none of it, counts included', async () => {
    const party = await portal.signedIn('sub-party');
    expect(card((await party.get('/desk')).body, 'Not read yet')?.[0]).toBe('0');
    for (const url of ['/desk/unread', '/desk/not-recorded']) expect((await party.get(url)).body).not.toMatch(/CHE-26-0412207|Ruby/);
  });

  it('is made of two lists of the book, however much waits', async () => {
    let asked = 0;
    const { book } = portal.fakes;
    for (const name of ['openTasks', 'openDuties', 'dutiesFirstSent', 'dutiesOf', 'duty', 'task', 'history', 'disclosure'] as const) {
      const real = book[name].bind(book) as (...args: unknown[]) => unknown;
      Object.assign(book, { [name]: (...args: unknown[]) => { asked += 1; return real(...args); } });
    }
    await desk.get('/desk');
    expect(asked).toBe(2);
  });
});
