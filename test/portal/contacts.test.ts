import { beforeEach, describe, expect, it } from 'vitest';
import { tellOfChange } from '../../functions/deliver/tell-of-change.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { mailboxOf } from '../../shared/runtime/mailbox.ts';
import { englishLeft, textsWithin } from './english-left.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';

const person = '/contacts/people/ka-900012-1';
const asked = { decision: 'propose', givenName: 'Harriet', familyName: 'Osei', otherFamilyNames: 'Mensah; Adjei', role: 'designated-safeguarding-lead', mailbox: 'h.osei@mossbridge.example', phone: '01632 960219', order: '1', trainedOn: '2026-09-01', servesFrom: '', servesUntil: '' };

describe('the contacts, kept by two people', () => {
  let portal: TestPortal;
  let mo: TestBrowser;
  let ines: TestBrowser;
  beforeEach(async () => {
    portal = await aPortal();
    [mo, ines] = [await portal.signedIn(subs.administrator), await portal.signedIn('sub-admin-2')];
  });
  const adult = (id = 'ka-900012-1') => portal.fakes.directory.adultsById.get(id);
  const waiting = () => portal.fakes.contacts.waiting('896');
  const letters = async () => {
    for (const message of portal.fakes.outgoing.sent.deliver.splice(0)) {
      if (message.type !== 'contact.changed') throw new Error('another message');
      await tellOfChange(message, { mail: portal.fakes.mail, contacts: portal.fakes.contacts, directory: portal.fakes.directory, mailer: portal.fakes.mailer, audit: portal.fakes.audit, clock: portal.fakes.clock, log: makeLog('test', () => undefined), portalUrl: 'https://portal.example' });
    }
    return portal.fakes.mailer.sent.map(({ to }) => to);
  };

  it('a change waits for a second person, is approved by them, and the old mailbox is written to', async () => {
    expect((await mo.post(`${person}/change`, asked)).headers.location).toBe('/contacts?done=asked');
    expect(adult()?.mailbox).toBe('harriet.osei@mossbridge.example');
    const [change] = await waiting();
    const page = `/contacts/changes/${change?.changeId ?? ''}`;
    expect((await mo.get('/contacts')).body).toContain('Asked for by you');
    const own = await mo.get(page);
    expect(own.body).toContain('You asked for this. Somebody else has to approve it.');
    expect((await mo.post(`${page}/decide`, { decision: 'approve' })).statusCode).toBe(422);
    const { body } = await ines.get(page);
    for (const text of ['harriet.osei@mossbridge.example', 'h.osei@mossbridge.example', 'As it is now', 'As it is to be', 'Mensah; Adjei']) expect(body).toContain(text);
    expect((await ines.post(`${page}/decide`, { decision: 'approve' })).statusCode).toBe(303);
    expect(adult()).toMatchObject({ mailbox: 'h.osei@mossbridge.example', approvedBy: 'sub-admin-2', trainedOn: '2026-09-01', otherFamilyNames: ['Mensah', 'Adjei'] });
    expect(await letters()).toEqual(['harriet.osei@mossbridge.example', 'h.osei@mossbridge.example']);
    expect(portal.fakes.mailer.sent[0]?.text).not.toMatch(/Harriet|Osei|Mossbridge/);
    expect(portal.fakes.due.rows).toEqual([]);
    expect(await waiting()).toEqual([]);
    expect(portal.fakes.audit.entries.map(({ what }) => what)).toEqual(expect.arrayContaining(['contact-proposed', 'contact-entry-done', 'contact entry notice']));
  });

  it('whoever keeps the contacts of an authority keeps its days too, and nobody else\'s', async () => {
    const { body } = await mo.get('/calendars');
    expect(body).toContain('Cheshire West and Chester');
    expect((await mo.post('/calendars/find', { words: 'Mossbridge' })).body).toContain('href="/calendars/school-900012"');
    await mo.get('/calendars/school-900012');
    expect((await mo.post('/calendars/school-900012/change', { decision: 'closure', day: '2026-11-10' })).statusCode).toBe(303);
    expect((await portal.fakes.directory.ownCalendar('900012'))?.closures).toEqual(['2026-11-10']);
    expect(portal.fakes.audit.entries.at(-1)).toMatchObject({ operation: 'alteration', what: 'calendar-closure', subject: 'school:900012', actor: 'sub-admin' });
    expect((await mo.get('/calendars/authority-896')).statusCode).toBe(200);
    const bo = await portal.signedIn('sub-admin-far');
    for (const place of ['school-900012', 'authority-896']) expect((await bo.get(`/calendars/${place}`)).statusCode).toBe(404);
    await bo.get('/calendars');
    expect((await bo.post('/calendars/school-900012/change', { decision: 'closure', day: '2026-11-11' })).statusCode).toBe(404);
  });

  describe('signing in for an entry', () => {
    const tomos = '/contacts/people/ka-900012-2';
    const priya = '/contacts/people/ka-900013-1';
    const sub = 'idp-4c11';
    const waitingAt = async () => `/users/changes/${(await portal.fakes.accounts.waiting('cheshire'))[0]?.changeId ?? 'none'}`;
    const ask = (page: string, id = sub) => mo.post(`${page}/change`, { decision: 'give-sign-in', sub: id });
    const approve = async () => (await ines.post(`${await waitingAt()}/decide`, { decision: 'approve' })).statusCode;
    beforeEach(async () => {
      // Outside the demonstration nobody has an account for them.
      for (const known of ['sub-tomos', 'sub-priya', subs['authority-officer']]) portal.fakes.directory.users.delete(known);
      await ines.get('/users');
      await mo.get(tomos);
    });

    it('is asked for by one administrator and approved by a second; then the key adult reads what they are told', async () => {
      expect((await mo.get(tomos)).body).toContain('Nobody can sign in for this entry');
      expect((await ask(tomos)).statusCode).toBe(303);
      await expect(portal.signedIn(sub)).rejects.toThrow('403');
      expect((await mo.get(tomos)).body).toContain('A sign-in waits for a second administrator');
      expect((await mo.post(`${await waitingAt()}/decide`, { decision: 'approve' })).statusCode).toBe(422);
      expect((await ines.get(await waitingAt())).body).toContain('Tomos Rees, Mossbridge Primary School');
      expect(await approve()).toBe(303);
      expect(portal.fakes.directory.users.get(sub)).toMatchObject({ role: 'key-adult', adultId: 'ka-900012-2', active: true, askedBy: 'sub-admin', approvedBy: 'sub-admin-2' });
      expect((await (await portal.signedIn(sub)).get('/notifications')).body).toContain('Mossbridge Primary School');
      expect(portal.fakes.audit.entries.map(({ what }) => what)).toEqual(expect.arrayContaining(['account-new-asked', 'account-new-done']));
    });

    it('an officer of an authority gets theirs in the same way', async () => {
      expect((await ask('/contacts/people/officer-896')).statusCode).toBe(303);
      expect(await approve()).toBe(303);
      expect(portal.fakes.directory.users.get(sub)).toMatchObject({ role: 'authority-officer', adultId: 'officer-896' });
      expect((await (await portal.signedIn(sub)).get('/notifications')).statusCode).toBe(200);
    });

    it('a trust\'s lead has the same one at each school, each asked for and approved', async () => {
      await ask(tomos);
      await approve();
      expect((await ask(priya)).statusCode).toBe(303);
      expect(portal.fakes.directory.users.get(sub)).not.toHaveProperty('alsoAdultIds');
      expect(await approve()).toBe(303);
      expect(portal.fakes.directory.users.get(sub)).toMatchObject({ adultId: 'ka-900012-2', alsoAdultIds: ['ka-900013-1'], name: 'Tomos Rees' });
      expect((await (await portal.signedIn(sub)).get('/notifications')).body).toContain('Wenbury High School');
    });

    it('is closed at once by one, everywhere, and comes back with the entry that it was asked for on alone', async () => {
      await ask(tomos);
      await approve();
      await ask(priya);
      await approve();
      const lead = await portal.signedIn(sub);
      expect((await mo.post(`${priya}/change`, { decision: 'close-sign-in', reason: 'lost-device' })).statusCode).toBe(303);
      expect((await lead.get('/notifications')).statusCode).toBe(303);
      await expect(portal.signedIn(sub)).rejects.toThrow('403');
      expect((await ask(priya)).statusCode).toBe(303);
      expect(await approve()).toBe(303);
      const again = portal.fakes.directory.users.get(sub);
      expect([again?.adultId, again?.alsoAdultIds, again?.active]).toEqual(['ka-900013-1', undefined, true]);
    });

    it.each([
      ['an email address', 'tomos.rees@mossbridge.example', 'never an email address'], ['nothing', '', 'never an email address'], ['whoever asks', subs.administrator, 'Nobody asks for a change of their own account'],
      ['somebody of the desk', subs.desk, 'another role'],
    ])('%s is refused, and nothing waits', async (_, id, why) => {
      const answer = await ask(tomos, id);
      expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining(why)]);
      expect(await portal.fakes.accounts.waiting('cheshire')).toEqual([]);
    });

    it('an entry that nobody has approved, and one that another sign-in opens, are refused; of two that wait for one entry the second is not approved', async () => {
      await ask(tomos);
      await ask(tomos, 'idp-other');
      expect(await approve()).toBe(303);
      expect(await approve()).toBe(422);
      expect((await ask(tomos, 'idp-third')).body).toContain('Another sign-in opens this entry');
      const { approvedBy: _approvedBy, ...unapproved } = portal.fakes.directory.adultsById.get('ka-900013-1') ?? (() => { throw new Error('nobody'); })();
      await portal.fakes.directory.putAdults([unapproved]);
      expect((await ask(priya, 'idp-fourth')).body).toContain('The entry itself is not approved');
    });

    it('is not approved by an administrator who keeps other contacts', async () => {
      await ask(tomos);
      const bo = await portal.signedIn('sub-admin-far');
      await bo.get(await waitingAt());
      const answer = await bo.post(`${await waitingAt()}/decide`, { decision: 'approve' });
      expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('are kept by others')]);
    });
  });

  describe('a mailbox to which emails fail', () => {
    const mailbox = () => { const held = adult(); if (!held) throw new Error('nobody'); return mailboxOf(held); };
    const because = 'It was full; my message was answered.';
    const ask = (who: TestBrowser, fields: Record<string, string> = {}) => who.post(`${person}/change`, { decision: 'mailbox-works', because, ...fields });
    beforeEach(async () => {
      await portal.fakes.mail.mailboxFailed(mailbox(), '2026-11-09T06:30:05Z');
      await mo.get(person);
    });

    it('is shown as one, and is sent to again only when one has asked for it and another approved; the person is written to there', async () => {
      for (const [who, url] of [[mo, person], [ines, '/contacts/places/school-900012']] as const) expect((await who.get(url)).body).toContain('Emails come back');
      expect((await mo.get(person)).body).toContain('Since 06:30 on Monday nothing more has been sent to it.');
      await mo.get(person);
      expect((await ask(mo)).headers.location).toBe(`${person}?done=asked`);
      expect((await portal.fakes.mail.failing([mailbox()])).size).toBe(1);
      const [change] = await waiting();
      const page = `/contacts/changes/${change?.changeId ?? ''}`;
      const own = (await mo.get(person)).body;
      expect(own).toContain('That it works again waits for a second person');
      expect(own).not.toContain('How do you know?');
      await mo.get(page);
      expect((await mo.post(`${page}/decide`, { decision: 'approve' })).statusCode).toBe(422);
      const { body } = await ines.get(page);
      for (const text of ['The mailbox works again: Harriet Osei', because]) expect(body).toContain(text);
      expect((await ines.post(`${page}/decide`, { decision: 'approve' })).statusCode).toBe(303);
      expect(await letters()).toEqual(['harriet.osei@mossbridge.example']);
      expect((await portal.fakes.mail.failing([mailbox()])).size).toBe(0);
      expect((await mo.get(person)).body).not.toContain('Emails come back');
      expect(adult()?.approvedBy).toBe('staff-admin-1');
      expect(portal.fakes.audit.entries.map(({ what }) => what)).toEqual(expect.arrayContaining(['contact-mailbox-asked', 'contact-mailbox-done', 'contact mailbox notice']));
    });

    it('is not cleared without how it is known, nor twice, nor where nothing failed, nor by whoever keeps other contacts', async () => {
      expect((await ask(mo, { because: '' })).body).toContain('Say how it is known that the mailbox works.');
      await ask(mo);
      expect((await ask(mo)).body).toContain('That waits for a second person already.');
      await mo.get('/contacts/people/ka-900012-2');
      expect((await mo.post('/contacts/people/ka-900012-2/change', { decision: 'mailbox-works', because })).body).toContain('No email to this mailbox has failed.');
      const bo = await portal.signedIn('sub-admin-far');
      await bo.get('/contacts');
      expect((await ask(bo)).statusCode).toBe(404);
      expect(await waiting()).toHaveLength(1);
    });

    it('refused, it is sent nothing as before', async () => {
      await ask(mo);
      const [change] = await waiting();
      await ines.get(`/contacts/changes/${change?.changeId ?? ''}`);
      expect((await ines.post(`/contacts/changes/${change?.changeId ?? ''}/decide`, { decision: 'refuse', reason: 'The school says that she has left.' })).statusCode).toBe(303);
      expect(await letters()).toEqual([]);
      expect((await portal.fakes.mail.failing([mailbox()])).size).toBe(1);
    });

    it('says all of it in Welsh', async () => {
      await ask(mo);
      const [change] = await waiting();
      for (const url of [person, `/contacts/changes/${change?.changeId ?? ''}`, '/contacts/places/school-900012']) {
        await ines.post('/language', { language: 'en' });
        const english = (await ines.get(url)).body;
        await ines.post('/language', { language: 'cy' });
        expect(englishLeft({ english, welsh: (await ines.get(url)).body, known: textsWithin(portal.fakes) })).toEqual([]);
      }
    });
  });

  it('somebody new is added and can be told nothing before the approval', async () => {
    expect((await mo.post('/contacts/places/school-900012/propose', { ...asked, givenName: 'Noor', familyName: 'Vale', mailbox: 'n.vale@mossbridge.example', order: '3', role: 'deputy-safeguarding-lead' })).statusCode).toBe(303);
    expect(await portal.fakes.directory.adults('school:900012')).toHaveLength(2);
    const [change] = await waiting();
    await ines.post(`/contacts/changes/${change?.changeId ?? ''}/decide`, { decision: 'approve' });
    expect((await portal.fakes.directory.adults('school:900012')).map(({ name, approvedBy }) => [name, approvedBy])).toEqual([['Harriet Osei', 'staff-admin-1'], ['Tomos Rees', 'staff-admin-1'], ['Noor Vale', 'sub-admin-2']]);
  });

  it.each([['a shared inbox', { mailbox: 'office@mossbridge.example' }, 'is a shared inbox'], ['no address', { mailbox: 'Harriet' }, 'must be one work address'], ['no name', { familyName: '' }, 'Family name is missing'], ['a day that is none', { trainedOn: '2026-02-30' }, 'Write a day like'], ["another's place", { order: '2' }, 'another person&#39;s here']])('%s is sent back with what is wrong, and nothing waits', async (_what, fields, words) => {
    const answer = await mo.post(`${person}/change`, { ...asked, ...fields });
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining(words)]);
    expect(await waiting()).toEqual([]);
  });

  it('a mailbox at a domain new to the school is approved only by somebody who says that they rang', async () => {
    await mo.post(`${person}/change`, { ...asked, mailbox: 'h.osei@elsewhere.example' });
    const page = `/contacts/changes/${(await waiting())[0]?.changeId ?? ''}`;
    expect((await ines.get(page)).body).toContain('Ring the number in the register');
    expect((await ines.post(`${page}/decide`, { decision: 'approve' })).statusCode).toBe(422);
    expect((await ines.post(`${page}/decide`, { decision: 'approve', domainChecked: 'yes' })).statusCode).toBe(303);
  });

  it('a refusal keeps the entry as it was, with its reason', async () => {
    await mo.post(`${person}/change`, asked);
    const page = `/contacts/changes/${(await waiting())[0]?.changeId ?? ''}`;
    expect((await ines.post(`${page}/decide`, { decision: 'refuse', reason: '' })).statusCode).toBe(422);
    await ines.post(`${page}/decide`, { decision: 'refuse', reason: 'The school does not know of it.' });
    expect(adult()?.mailbox).toBe('harriet.osei@mossbridge.example');
    expect(await letters()).toEqual([]);
    expect((await ines.get(page)).body).toContain('The school does not know of it.');
  });

  it('leave with its cover holds at once, and the person is written to', async () => {
    expect((await mo.post(`${person}/change`, { decision: 'absence', from: '2026-11-09', until: '2027-04-30', coverId: 'ka-900012-2' })).statusCode).toBe(303);
    expect(adult()?.absences).toEqual([{ from: '2026-11-09', until: '2027-04-30', coverId: 'ka-900012-2' }]);
    expect(await letters()).toEqual(['harriet.osei@mossbridge.example']);
    expect((await mo.get('/contacts')).body).toMatch(/Away today[\s\S]*Harriet Osei/);
    expect((await mo.get(person)).body).toContain('covered by Tomos Rees');
    expect((await mo.post(`${person}/change`, { decision: 'absence', from: 'soon' })).statusCode).toBe(422);
  });

  it('a declaration older than the policy says is listed, and its person is told as before; made again it is listed no more', async () => {
    const before = adult();
    if (before) await portal.fakes.directory.putAdults([{ ...before, conflictsDeclaredOn: '2025-11-08' }]);
    const listed = async () => /out of date<\/h2>([\s\S]*?)<h2/.exec((await mo.get('/contacts')).body)?.[1] ?? '';
    expect(await listed()).toContain('Harriet Osei');
    expect((await mo.post(`${person}/change`, { decision: 'declaration', on: '2026-11-09', names: 'Marchetti, Dale\nTansley' })).statusCode).toBe(303);
    expect(adult()).toMatchObject({ conflictsDeclaredOn: '2026-11-09', declaredConflicts: [{ familyName: 'Marchetti', givenName: 'Dale' }, { familyName: 'Tansley' }] });
    expect(await listed()).not.toContain('Harriet Osei');
    expect((await mo.get(person)).body).toContain('Marchetti, Dale');
  });

  it('removal has to be meant', async () => {
    expect((await mo.post(`${person}/change`, { decision: 'removal' })).statusCode).toBe(422);
    await mo.post(`${person}/change`, { decision: 'removal', sure: 'yes' });
    expect(adult()).toMatchObject({ present: false });
    expect(adult()).not.toHaveProperty('approvedBy');
  });

  it('finds a school by its name, of their authorities only, and shows its contacts in order', async () => {
    const found = await mo.post('/contacts/find', { words: 'mossbridge' });
    expect(found.body).toContain('/contacts/places/school-900012');
    expect((await mo.get('/contacts/places/school-900012')).body).toMatch(/Harriet Osei[\s\S]*Tomos Rees/);
    expect((await (await portal.signedIn('sub-admin-far')).post('/contacts/find', { words: 'mossbridge' })).body).not.toContain('/contacts/places/school-900012');
  });

  it('other hours of a school wait for a second person, then move every clock that rests on them', async () => {
    const place = '/contacts/places/school-900012';
    expect((await mo.get(place)).body).toContain('for every school that gave none');
    for (const faulty of [{ opens: 'nine', closes: '15:20' }, { opens: '03:00', closes: '15:20' }, { opens: '16:00', closes: '15:20' }]) expect((await mo.post(`${place}/hours`, { decision: 'hours', ...faulty })).statusCode).toBe(422);
    expect((await mo.post(`${place}/hours`, { decision: 'hours', opens: '08:40', closes: '15:20' })).headers.location).toBe('/contacts?done=asked');
    expect((await ines.post(`${place}/hours`, { decision: 'hours', opens: '08:30', closes: '15:20' })).statusCode).toBe(422);
    expect((await mo.get('/contacts')).body).toContain('Other hours, asked for by you');
    expect((await mo.post(`${place}/hours/decide`, { decision: 'approve-hours' })).statusCode).toBe(422);
    expect(await portal.fakes.directory.ownCalendar('900012')).toBeUndefined();
    expect((await ines.get(place)).body).toContain('Asked for: 08:40 to 15:20');
    expect((await ines.post(`${place}/hours/decide`, { decision: 'approve-hours' })).statusCode).toBe(303);
    expect(await portal.fakes.directory.ownCalendar('900012')).toEqual({ authority: '896', opens: '08:40', closes: '15:20' });
    expect(portal.fakes.outgoing.sent.plan).toMatchObject([{ type: 'calendar.changed', setting: 'school:900012' }]);
    expect(portal.fakes.audit.entries.filter(({ what }) => what.startsWith('hours-')).map(({ what, outcome }) => `${what} ${outcome ?? ''}`)).toEqual(['hours-asked 08:40-15:20', 'hours-asked 08:30-15:20', 'hours-done 08:40-15:20']);
    expect((await ines.get(place)).body).toContain('Its own hours');
    expect((await (await portal.signedIn('sub-admin-far')).post(`${place}/hours`, { opens: '08:40', closes: '15:20' })).statusCode).toBe(404);
  });

  it('hours that are refused, or taken back, change nothing', async () => {
    const place = '/contacts/places/school-900012';
    for (const by of [mo, ines]) {
      await mo.post(`${place}/hours`, { decision: 'hours', opens: '08:40', closes: '15:20' });
      await by.get(place);
      expect((await by.post(`${place}/hours/decide`, { decision: 'refuse-hours' })).statusCode).toBe(303);
    }
    expect([await portal.fakes.directory.ownCalendar('900012'), await portal.fakes.hours.waiting('896'), portal.fakes.outgoing.sent.plan]).toEqual([undefined, [], []]);
    expect((await mo.post('/contacts/places/authority-896/hours', { opens: '08:40', closes: '15:20' })).statusCode).toBe(404);
  });

  it('nothing of it is there for whoever keeps the contacts of another authority, nor under a made-up address', async () => {
    await mo.post(`${person}/change`, asked);
    const change = (await waiting())[0]?.changeId ?? '';
    const far = await portal.signedIn('sub-admin-far');
    for (const url of [person, '/contacts/places/school-900012', '/contacts/places/authority-896', `/contacts/changes/${change}`]) expect((await far.get(url)).statusCode, url).toBe(404);
    for (const url of ['/contacts/people/none', '/contacts/places/school-999999', '/contacts/places/x', '/contacts/changes/none']) expect((await mo.get(url)).statusCode, url).toBe(404);
    expect((await far.post(`/contacts/changes/${change}/decide`, { decision: 'approve' })).statusCode).toBe(404);
    expect((await far.post(`${person}/change`, { decision: 'removal', sure: 'yes' })).statusCode).toBe(404);
  });

  it('where the queue is away the change stands, and word of it is left to be sent', async () => {
    portal.fakes.outgoing.fault = new Error('away');
    await mo.post(`${person}/change`, { decision: 'absence', from: '2026-11-09' });
    expect(adult()?.absences).toEqual([{ from: '2026-11-09' }]);
    expect(portal.fakes.due.rows).toMatchObject([{ what: 'forward', queue: 'deliver' }]);
  });
});
