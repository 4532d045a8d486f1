import { beforeEach, describe, expect, it } from 'vitest';
import type { Disclosure } from '../../shared/domain/notification/content.ts';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, force, putReleased } from './an-incident.ts';

const key = { force, reference: 'CHE-26-0412207', childRef: 'c1' };

describe('the key adult', () => {
  let portal: TestPortal;
  let harriet: TestBrowser;
  const ruby = aDisclosure();
  const page = `/notifications/${ruby.disclosureId}`;
  const stored = async (): Promise<Disclosure | undefined> => portal.fakes.book.disclosure(ruby.disclosureId);

  beforeEach(async () => {
    portal = await aPortal();
    await putReleased(portal.fakes, ruby, anIncident());
    harriet = await portal.signedIn('sub-harriet');
  });

  it('finds what is waiting in the list, with the time to opening, and the list is no read', async () => {
    const list = await harriet.get('/notifications');
    expect(list.body).toContain('Ruby Tansley');
    expect(list.body).toContain('Opens in 95 minutes');
    expect((await stored())?.readAt).toBeUndefined();
    expect((await portal.fakes.book.duty(key))?.state).toBe('released');
  });

  it('with three hundred notifications read before, the list stays one small page: the unread, however old, what came lately, and a way to the rest', async () => {
    const before = (n: number) => new Date(Date.parse('2026-11-06T06:00:00Z') - n * 24 * 3_600_000).toISOString().replace('.000Z', 'Z');
    for (let n = 0; n < 300; n++) {
      const incident = anIncident({ reference: `CHE-26-1${n}` });
      const one = aDisclosure({ disclosureId: `before${n}`, reference: incident.reference, releasedAt: before(n), readAt: before(n), readBy: ['ka-900012-1'], acknowledgedAt: before(n) }, incident);
      await putReleased(portal.fakes, { ...one, content: { ...one.content, child: { ...one.content.child, fullName: `Read Number${n}` } } }, incident);
    }
    const incident = anIncident({ reference: 'CHE-26-1999' });
    const old = aDisclosure({ disclosureId: 'unreadsincejuly', reference: incident.reference, releasedAt: '2026-07-20T06:00:00Z', deadlineAt: null }, incident);
    await putReleased(portal.fakes, { ...old, content: { ...old.content, child: { ...old.content.child, fullName: 'Unread Sincejuly' } } }, incident);

    const { body } = await harriet.get('/notifications');
    expect(body.length).toBeLessThan(100_000);
    expect(body).toContain('Unread Sincejuly');
    expect([...body.matchAll(/Read Number(\d+)</g)].map(([, n]) => Number(n))).toEqual(Array.from({ length: 11 }, (_, n) => n));
    const seen: string[] = [];
    for (let next: string | undefined = /href="(\/notifications\?earlier=1)"/.exec(body)?.[1]; next;) {
      const page: string = (await harriet.get(next)).body;
      expect(page.length).toBeLessThan(100_000);
      seen.push(...[...page.matchAll(/Read Number(\d+)</g)].map(([, n = '']) => n));
      next = /href="([^"]*)">Older</.exec(page)?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 289 }, (_, n) => String(n + 11)));
    for (const odd of ['0', '99', '-1', 'x']) expect((await harriet.get(`/notifications?earlier=${odd}`)).statusCode).toBe(200);
  });

  it('opens the page, which is audited and recorded as read, once', async () => {
    expect((await harriet.get(page)).statusCode).toBe(200);
    expect((await portal.fakes.book.duty(key))?.state).toBe('read');
    expect(portal.fakes.audit.entries.filter(({ operation }) => operation === 'disclosure')).toMatchObject([{ actor: 'sub-harriet', recipient: 'ka-900012-1', subject: ruby.disclosureId, reference: 'CHE-26-0412207' }]);
    await harriet.get(page);
    expect((await portal.fakes.book.history(key)).filter(({ kind }) => kind === 'read')).toHaveLength(1);
    expect(portal.fakes.audit.entries.filter(({ operation }) => operation === 'disclosure')).toHaveLength(2);
  });

  it('acknowledges with one button; pressing twice changes nothing', async () => {
    await harriet.get(page);
    for (let i = 0; i < 2; i++) expect((await harriet.post(`${page}/acknowledge`)).statusCode).toBe(303);
    expect((await portal.fakes.book.duty(key))?.state).toBe('acknowledged');
    expect((await portal.fakes.book.history(key)).filter(({ kind }) => kind === 'acknowledged')).toHaveLength(1);
    expect((await harriet.get(page)).body).toContain('Recorded as read');
  });

  it('prints on one sheet marked with who and when, and copies as text; each is a read, and each is in the audit log', async () => {
    const print = await harriet.get(`${page}/print`);
    expect(print.body).toContain('Printed by Harriet Osei at 07:10 on Monday 9 November 2026.');
    expect(print.body).toContain('I put my pillow on my ears.');
    expect((await portal.fakes.book.duty(key))?.state).toBe('read');
    const text = await harriet.get(`${page}/text`);
    expect(text.body).toMatch(/<textarea[^>]*readonly[^>]*>OFFICIAL-SENSITIVE[\s\S]*WHAT HAPPENED[\s\S]*Copied from First Bell by Harriet Osei/);
    expect(portal.fakes.audit.entries.filter(({ operation }) => operation === 'disclosure').map(({ what }) => what)).toEqual(['notification-print', 'notification-text']);
    const priya = await portal.signedIn('sub-priya');
    for (const address of [`${page}/print`, `${page}/text`]) expect((await priya.get(address)).statusCode).toBe(404);
  });

  it('hides the screen at once: a page with nothing of anybody, one link away from every page', async () => {
    expect((await harriet.get(page)).body).toContain('href="/hidden"');
    const hidden = await harriet.get('/hidden');
    expect(hidden.body).not.toMatch(/Ruby|Tansley|pillow/);
    expect(hidden.body).toContain('Show my list');
  });

  it('cannot acknowledge what was never opened', async () => {
    await harriet.post(`${page}/acknowledge`);
    expect((await portal.fakes.book.duty(key))?.state).toBe('released');
  });

  it('"not our pupil" hides it at once from everyone at the school and returns it to the desk with the clock running', async () => {
    await harriet.get(page);
    await harriet.get(`${page}/not-our-pupil`);
    expect((await harriet.post(`${page}/not-our-pupil`)).headers.location).toBe('/notifications?done=not-ours');
    expect((await harriet.get(page)).statusCode).toBe(404);
    const tomos = await portal.signedIn('sub-tomos');
    expect((await tomos.get(page)).statusCode).toBe(404);
    expect((await tomos.get('/notifications')).body).not.toContain('Ruby');
    expect([...portal.fakes.book.tasks.values()].filter(({ detail }) => detail.kind === 'place')).toMatchObject([{ state: 'open', deadlineAt: '2026-11-09T08:45:00Z', detail: { kind: 'place', reason: 'not-our-pupil' } }]);
    expect((await portal.fakes.book.duty(key))?.state).toBe('awaiting-review');
  });

  it('a withdrawal after the read: the page says so and why, with advice for the record, and shows nothing of it any more', async () => {
    await harriet.get(page);
    const read = await stored();
    if (read) portal.fakes.book.disclosuresById.set(read.disclosureId, { ...read, revision: read.revision + 1, access: 'withdrawn', withdrawnReason: 'duplicate' });
    const withdrawn = await harriet.get(page);
    expect(withdrawn.statusCode).toBe(200);
    expect(withdrawn.body).toContain('This notification has been withdrawn');
    expect(withdrawn.body).toContain('the same incident twice');
    expect(withdrawn.body).toContain('What to do with your record');
    expect(withdrawn.body).not.toContain('pillow');
    const tomos = await portal.signedIn('sub-tomos');
    expect((await tomos.get(page)).statusCode).toBe(404);
    expect((await tomos.get('/notifications')).body).not.toContain('Ruby');
  });

  it('the key adult is related to a party: invisible to them in the list and on the page', async () => {
    const adult = portal.fakes.directory.adultsById.get('ka-900012-1');
    if (adult) portal.fakes.directory.adultsById.set('ka-900012-1', { ...adult, otherFamilyNames: ['Marchetti'], givenName: 'Dilys' });
    expect((await harriet.get(page)).statusCode).toBe(404);
    expect((await harriet.get('/notifications')).body).not.toContain('Ruby');
    expect((await portal.fakes.book.duty(key))?.state).toBe('released');
  });

  it.each(['closed', 'hidden', 'superseded', 'withdrawn'] as const)('what is %s and was not read answers as if it were not there', async (access) => {
    portal.fakes.book.disclosuresById.set(ruby.disclosureId, { ...ruby, access });
    const [is, isNot] = [await harriet.get(page), await harriet.get('/notifications/nothinglikethis')];
    expect([is.statusCode, is.body]).toEqual([404, isNot.body]);
  });

  it('a recall that comes between the check and the read wins: the page is not served', async () => {
    portal.fakes.book.beforeCommit = () => {
      portal.fakes.book.beforeCommit = undefined;
      portal.fakes.book.disclosuresById.set(ruby.disclosureId, { ...ruby, revision: 2, access: 'withdrawn', withdrawnReason: 'wrong-child-or-school' });
    };
    const response = await harriet.get(page);
    expect(response.statusCode).toBe(404);
    expect(response.body).not.toContain('Ruby');
    expect((await stored())?.readBy).toBeUndefined();
  });

  it('a read that closes a phone task closes it in the same change', async () => {
    const duty = await portal.fakes.book.duty(key);
    expect(duty?.settings['school:900012']?.state).toBe('released');
    await harriet.get(page);
    expect(portal.fakes.book.changes.at(-1)).toMatchObject({ duties: [{ events: [{ kind: 'read' }] }], disclosures: [{ disclosure: { readBy: ['ka-900012-1'] } }] });
  });

  describe('earlier notifications of the same child at this school', () => {
    const june = anIncident({ reference: 'CHE-26-0200001' });
    const juneOnRuby = aDisclosure({ disclosureId: 'juneonruby', reference: 'CHE-26-0200001', releasedAt: '2026-06-03T06:00:00Z', plannedAt: '2026-06-02T20:00:00Z' }, june);

    it('stand as a timeline: when, what that page said of the child, whether support was recorded, and a link to it; no score and no forecast', async () => {
      await putReleased(portal.fakes, juneOnRuby, june);
      const before = (await harriet.get(page)).body;
      expect(before).toContain('One: 3 June 2026.');
      expect(before).toMatch(/<a class="govuk-link" href="\/notifications\/juneonruby">3 June 2026<\/a> Ruby was there\. No support is recorded\./);
      expect(before).toContain('it foretells nothing');
      await harriet.get('/notifications/juneonruby');
      await harriet.get('/notifications/juneonruby/tell');
      expect((await harriet.post('/notifications/juneonruby/tell/support', { support: 'let-off' })).statusCode).toBe(303);
      expect((await harriet.get(page)).body).toContain('Your school recorded support.');
      for (const where of ['print', 'text']) expect((await harriet.get(`${page}/${where}`)).body.replace(/<[^>]+>/g, '')).toContain('3 June 2026: Ruby was there. Your school recorded support.');
    });

    it('a reader who was not told of it sees when, and neither what it was nor a link', async () => {
      await putReleased(portal.fakes, { ...juneOnRuby, alerted: ['ka-900012-2'] }, june);
      const body = (await harriet.get(page)).body;
      expect(body).toContain('A colleague was told; what it said is not yours to open.');
      expect(body).not.toContain('juneonruby');
    });

    it('a reader who may be a party to it, or who is barred, sees nothing of it', async () => {
      const party = { familyNames: ['osei'], initials: ['h'], addresses: [] };
      await putReleased(portal.fakes, { ...juneOnRuby, parties: [party] }, june);
      expect((await harriet.get(page)).body).not.toContain('3 June');
      portal.fakes.book.disclosuresById.set('juneonruby', { ...juneOnRuby, barred: ['ka-900012-1'] });
      expect((await harriet.get(page)).body).not.toContain('3 June');
    });

    it('what was withdrawn is said as withdrawn to who had read it, without what it said', async () => {
      await putReleased(portal.fakes, { ...juneOnRuby, access: 'withdrawn', withdrawnReason: 'duplicate', readBy: ['ka-900012-1'], readAt: '2026-06-03T07:00:00Z' }, june);
      expect((await harriet.get(page)).body).toMatch(/3 June 2026<\/a> Withdrawn since\./);
      expect((await (await portal.signedIn('sub-tomos')).get(page)).body).not.toContain('3 June');
    });

    it('a school with more notifications than are looked through is told so', async () => {
      await putReleased(portal.fakes, juneOnRuby, june);
      portal.fakes.book.disclosuresOfSameChild = async () => ({ items: [], cursor: 'more' });
      expect((await harriet.get(page)).body).toContain('Only the latest notifications of this school were looked through');
    });
  });
});

describe('when the audit log cannot be written', () => {
  it('nothing is shown anywhere and nothing is recorded as read; the page says what to do', async () => {
    const portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    const harriet = await portal.signedIn('sub-harriet');
    const desk = await portal.signedIn('sub-desk');
    portal.fakes.audit.fault = new Error('the table is away');
    const answers = [
      await harriet.get('/notifications'), await harriet.get('/notifications/disclosureofruby'), await harriet.get('/notifications/nothing'), await harriet.post('/notifications/disclosureofruby/acknowledge'),
      await desk.get('/desk'), await desk.get('/desk/reviews'), await desk.get('/desk/ledger/2026-11-08'),
    ];
    for (const answer of answers) {
      expect(answer.statusCode).toBe(503);
      expect(answer.body).toContain('ring the desk on 01632 960100');
      expect(answer.body).not.toMatch(/Ruby|Tansley|CHE-26/);
    }
    expect((await portal.fakes.book.duty(key))?.state).toBe('released');
  });
});
