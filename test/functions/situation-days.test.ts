import { describe, expect, it } from 'vitest';
import { recordRead } from '../../shared/domain/duty/commands/read-notification.ts';
import { emailSubject, emailSubjectBoth } from '../../shared/domain/notification/email.ts';
import { inReadingOrder } from '../../shared/domain/portal/order-of-list.ts';
import { aPortal } from '../portal/a-portal.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { aHouse, anAdult, type House, ruby } from './house.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };
const at = async (house: House) => {
  const setting = (await house.book.duty(key))?.settings['school:900012'];
  if (!setting) throw new Error('not planned');
  return setting;
};
const daysOf = async (house: House, days: object) => {
  await house.directory.putSchoolCalendar('900012', { authority: '896', ...days });
  await house.outgoing.send('plan', [{ type: 'calendar.changed', id: `calendar~${house.clock.now()}`, force: 'cheshire', setting: 'school:900012' }]);
  await house.settle();
};
const open = async (house: House) => (await house.book.openTasks('cheshire')).items;

describe('what a person has to decide during the school day', () => {
  const elevenOClock = { reportedAt: '2026-11-09T11:00:00Z', occurredFrom: '2026-11-09T10:40:00Z' };

  it('stands before the desk at once, and before the supervisor while there is time to ring before the children go home', async () => {
    const house = await aHouse({ pupils: [] });
    await house.report(anIncident({ ...elevenOClock, children: [aChild()] }), '2026-11-09T11:00:00Z');
    const [task] = await open(house);
    expect(task).toMatchObject({ detail: { kind: 'place' }, deskAt: '2026-11-09T11:00:00Z', deadlineAt: '2026-11-10T08:45:00Z' });
    expect(task?.supervisorAt).toMatch(/^2026-11-09T1[34]:/);
  });

  it('words that nobody has cleared go without before the school closes: the child does not go home before somebody knows', async () => {
    const house = await aHouse();
    await house.report(anIncident({ ...elevenOClock, children: [aChild({ schoolSummary: 'Dale Marchetti hit her mother.' })] }), '2026-11-09T11:00:00Z');
    expect((await open(house)).map(({ detail }) => detail.kind)).toEqual(['words']);
    await house.until('2026-11-09T14:30:00Z');
    expect((await at(house)).state).toMatch(/released|phone-open/);
    const [disclosure] = [...house.book.disclosuresById.values()];
    expect(disclosure?.content).toMatchObject({ detailsByPhone: true });
    expect(JSON.stringify(disclosure?.content)).not.toContain('Marchetti');
  });
});

describe('a school that works in Welsh', () => {
  it('is written to in Welsh, with the English under it, but for whoever of it chose English', async () => {
    const subjectFor = async (language: 'en' | undefined) => {
      const house = await aHouse({ adults: [anAdult(language ? { language } : {})] });
      const school = await house.directory.school('900012');
      if (school) await house.directory.putSchools([{ ...school, language: 'cy' }]);
      await house.report(anIncident());
      await house.until('2026-11-09T07:00:00Z');
      return house.mailer.sent[0]?.subject;
    };
    expect([await subjectFor(undefined), await subjectFor('en')]).toEqual([emailSubjectBoth, emailSubject]);
  });
});

describe('snow closure; INSET day', () => {
  it('snow at 06:40: released and readable all the same; the deputy and the call wait until the school opens again', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T06:40:00Z');
    await daysOf(house, { closures: ['2026-11-09'] });
    expect((await at(house)).clocks).toMatchObject({ releaseAt: '2026-11-09T07:00:00Z', deadlineAt: '2026-11-10T08:45:00Z', deputyAt: '2026-11-10T07:45:00Z', phoneTaskAt: '2026-11-10T08:15:00Z' });
    await house.until('2026-11-09T12:00:00Z');
    expect([(await at(house)).state, house.mailer.sent.length, (await open(house)).length]).toEqual(['released', 1, 0]);
    const [disclosure] = [...house.book.disclosuresById.values()];
    expect(disclosure).toMatchObject({ access: 'open', deadlineAt: '2026-11-10T08:45:00Z' });
    await house.until('2026-11-10T08:15:00Z');
    expect(house.mailer.sent.map(({ tags }) => tags['step'])).toEqual(['key-adult', 'resurface', 'deputy']);
    expect((await open(house)).map(({ detail, deadlineAt }) => [detail.kind, deadlineAt])).toEqual([['phone', '2026-11-10T08:45:00Z']]);
    expect((await house.book.history(key)).filter(({ kind }) => kind === 'clocks-moved')).toHaveLength(1);
  });

  it('declared after the call was put on the list: the call stays, and comes first again when somebody answers', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T08:20:00Z');
    expect(await open(house)).toHaveLength(1);
    await daysOf(house, { closures: ['2026-11-09'] });
    expect((await open(house))[0]).toMatchObject({ state: 'open', deadlineAt: '2026-11-10T08:45:00Z', deskAt: '2026-11-10T08:15:00Z', supervisorAt: '2026-11-10T08:45:00Z' });
    await house.until('2026-11-09T09:00:00Z');
    expect((await open(house))[0]?.supervisorAlertedAt).toBeUndefined();
    await house.until('2026-11-10T08:50:00Z');
    expect((await open(house))[0]?.supervisorAlertedAt).toBe('2026-11-10T08:45:00Z');
  });

  it('it opens after all: the clocks are those of the day again, and nothing is sent twice', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T06:40:00Z');
    const before = (await at(house)).clocks;
    await daysOf(house, { closures: ['2026-11-09'] });
    await daysOf(house, { closures: [] });
    expect((await at(house)).clocks).toMatchObject({ ...before, movedAt: '2026-11-09T06:40:00Z' });
    await house.until('2026-11-10T09:00:00Z');
    expect(house.mailer.sent.map(({ tags }) => tags['step'])).toEqual(['key-adult', 'deputy']);
    expect(await open(house)).toHaveLength(1);
  });

  it('the same word twice changes nothing', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await daysOf(house, { closures: ['2026-11-09'] });
    const before = (await house.book.duty(key))?.revision;
    await daysOf(house, { closures: ['2026-11-09'] });
    expect((await house.book.duty(key))?.revision).toBe(before);
  });

  it('an INSET day: the adults are in, so it is delivered that morning and comes up again; the children are back the day after, and that is the deadline', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T06:40:00Z');
    await daysOf(house, { insetDays: ['2026-11-09'] });
    expect((await at(house)).clocks).toMatchObject({ releaseAt: '2026-11-09T07:00:00Z', deadlineAt: '2026-11-10T08:45:00Z' });
    await house.until('2026-11-09T07:00:00Z');
    expect(house.mailer.sent).toHaveLength(1);
  });

  it('an authority closes all its schools with one word', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.directory.putAuthority({ code: '896', name: 'Cheshire West and Chester', neighbours: [], closures: ['2026-11-09'] }, []);
    await house.outgoing.send('plan', [{ type: 'calendar.changed', id: 'c1', force: 'cheshire', setting: 'authority:896' }]);
    await house.settle();
    expect((await at(house)).clocks.deadlineAt).toBe('2026-11-10T08:45:00Z');
  });

  it('a child who waits for a person: the desk\'s and the supervisor\'s clocks follow', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ worksAtSchool: 'unsure' })] }));
    const [before] = await open(house);
    await daysOf(house, { closures: ['2026-11-09'] });
    const [after] = await open(house);
    expect([before?.deadlineAt, after?.deadlineAt]).toEqual(['2026-11-09T08:45:00Z', '2026-11-10T08:45:00Z']);
    expect((await house.book.duty(key))?.waiting).toMatchObject({ taskId: after?.taskId, deadlineAt: after?.deadlineAt, deskAt: after?.deskAt });
  });

  it('is declared on a page by the school\'s own adult, by the authority\'s officer or by the desk, and by nobody else', async () => {
    const portal = await aPortal();
    await portal.fakes.directory.putForces(['cheshire']);
    const page = '/calendars/school-900012';
    const harriet = await portal.signedIn('sub-harriet');
    expect((await harriet.get('/calendars')).body).toContain(page);
    expect((await harriet.get(page)).body).not.toContain('Mend the terms');
    expect((await harriet.post(`${page}/change`, { decision: 'closure', day: '2026-11-09' })).statusCode).toBe(303);
    expect((await portal.fakes.directory.calendar('school:900012')).school.closures).toEqual(['2026-11-09']);
    expect(portal.fakes.outgoing.sent.plan).toMatchObject([{ type: 'calendar.changed', setting: 'school:900012', force: 'cheshire' }]);
    expect((await harriet.get(page)).body).toContain('Closed today. What is waiting stays open to read.');
    expect((await harriet.post(`${page}/change`, { decision: 'terms', terms: '' })).statusCode).toBe(422);
    for (const fields of [{ decision: 'closure', day: '2026-11-08' }, { decision: 'closure', day: '2027-03-01' }, { decision: 'closure', day: 'snow' }, { decision: 'reopen', day: '2026-11-10' }, {}]) expect((await harriet.post(`${page}/change`, fields as Record<string, string>)).statusCode).toBe(422);
    const officer = await portal.signedIn('sub-officer');
    await officer.get('/calendars/authority-896');
    expect((await officer.post('/calendars/authority-896/change', { decision: 'closure', day: '2026-11-10' })).statusCode).toBe(303);
    expect((await portal.fakes.directory.calendar('school:900013')).school.closures).toEqual(['2026-11-10']);
    const desk = await portal.signedIn('sub-desk');
    expect((await desk.post(`${page}/change`, { decision: 'reopen', day: '2026-11-09' })).statusCode).toBe(303);
    expect((await portal.fakes.directory.calendar('school:900012')).school.closures).toEqual(['2026-11-10']);
    const priya = await portal.signedIn('sub-priya');
    expect([(await priya.get(page)).statusCode, (await priya.post(`${page}/change`, { decision: 'closure', day: '2026-11-09' })).statusCode, (await priya.get('/calendars/authority-896')).statusCode]).toEqual([404, 404, 404]);
    expect(portal.fakes.audit.entries.filter(({ what }) => what.startsWith('calendar-')).map(({ actor, what }) => [actor, what])).toEqual([['sub-harriet', 'calendar-closure'], ['sub-officer', 'calendar-closure'], ['sub-desk', 'calendar-reopen']]);
  });
});

describe('a term date entered wrong and mended', () => {
  it('a holiday that was none: the deadline comes forward, and whoever is to be told by then is', async () => {
    const house = await aHouse();
    await house.directory.putAuthority({ code: '896', name: 'Cheshire West and Chester', neighbours: [] }, [{ start: '2026-09-01', end: '2026-10-23' }, { start: '2026-11-16', end: '2026-12-18' }]);
    await house.report(anIncident());
    expect((await at(house)).clocks.deadlineAt).toBe('2026-11-16T08:45:00Z');
    const portal = await aPortal();
    expect((await (await portal.signedIn('sub-officer')).get('/calendars/authority-896')).body).toContain('Mend the terms');
    await house.directory.putAuthority({ code: '896', name: 'Cheshire West and Chester', neighbours: [] }, [{ start: '2026-09-01', end: '2026-10-23' }, { start: '2026-11-02', end: '2026-12-18' }]);
    await house.outgoing.send('plan', [{ type: 'calendar.changed', id: 'c2', force: 'cheshire', setting: 'authority:896' }]);
    await house.settle();
    expect((await at(house)).clocks).toMatchObject({ deadlineAt: '2026-11-09T08:45:00Z', phoneTaskAt: '2026-11-09T08:15:00Z' });
    await house.until('2026-11-16T09:00:00Z');
    expect(house.mailer.sent.filter(({ tags }) => tags['step'] === 'deputy')).toHaveLength(1);
    expect((await open(house)).map(({ detail }) => detail.kind)).toEqual(['phone']);
  });

  it.each([['2026-09-03 to 2026-10-23\n2026-11-02 to 2026-12-18', 303], ['2026-09-03 2026-10-23', 303], ['', 303], ['2026-09-03', 422], ['2026-10-23 to 2026-09-03', 422], ['2026-09-03 to 2026-10-23\n2026-10-23 to 2026-12-18', 422], ['soon to later', 422]])('terms written as %j: %i', async (terms, status) => {
    const portal = await aPortal();
    const officer = await portal.signedIn('sub-officer');
    await officer.get('/calendars/school-900013');
    expect((await officer.post('/calendars/school-900013/change', { decision: 'terms', terms })).statusCode).toBe(status);
  });
});

describe('a first day of term with six weeks of holiday notifications', () => {
  it('comes as one email and one list, the most serious and most recent first, and none is lost', async () => {
    const pupils = Array.from({ length: 12 }, (_, n) => ({ ...ruby, pupilId: `P${n}`, givenName: ['Ada', 'Bea', 'Cora', 'Dora', 'Edie', 'Fay', 'Gia', 'Hope', 'Iona', 'Jess', 'Kira', 'Lena'][n] ?? '', dateOfBirth: `2017-0${(n % 9) + 1}-1${n % 9}` }));
    const house = await aHouse({ pupils, adults: [anAdult()] });
    await house.directory.putAuthority({ code: '896', name: 'Cheshire West and Chester', neighbours: [] }, [{ start: '2026-04-20', end: '2026-07-21' }, { start: '2026-09-03', end: '2026-10-23' }]);
    for (const [n, pupil] of pupils.entries()) {
      const day = new Date(Date.UTC(2026, 6, 23 + n * 3)).toISOString().slice(0, 10);
      await house.until(`${day}T21:00:00Z`);
      await house.report(anIncident({ reference: `CHE-S-${n}`, reportedAt: `${day}T22:00:00Z`, occurredFrom: `${day}T21:30:00Z`, children: [aChild({ givenName: pupil.givenName, dateOfBirth: pupil.dateOfBirth, schoolSummary: undefined, words: undefined, injuries: n === 2 ? 'serious' : n === 5 ? 'minor' : 'none-recorded' })] }));
    }
    await house.until('2026-09-03T05:59:00Z');
    const sentBefore = house.mailer.sent.filter(({ to }) => to === 'h.osei@wenbury.example').length;
    await house.until('2026-09-03T06:00:00Z');
    expect(house.mailer.sent.filter(({ to }) => to === 'h.osei@wenbury.example')).toHaveLength(sentBefore + 1);
    const alerts = (await house.book.alertsOf('a1')).items;
    const disclosures = await house.book.disclosures([...new Set(alerts.map(({ disclosureId }) => disclosureId))]);
    const order = inReadingOrder(disclosures, ['a1']).map(({ content }) => content.child.firstName);
    expect(order).toEqual(['Cora', 'Fay', ...['Ada', 'Bea', 'Dora', 'Edie', 'Gia', 'Hope', 'Iona', 'Jess', 'Kira', 'Lena'].toReversed()]);
    for (const disclosure of disclosures) {
      const duty = await house.book.duty(disclosure);
      if (!duty) throw new Error('no duty');
      const read = recordRead({ duty, disclosure, adultId: 'a1', now: house.clock.now() });
      if (read.kind === 'change') await house.book.commit(read.change);
    }
    await house.until('2026-09-03T12:00:00Z');
    expect([...house.book.duties.values()].map(({ state }) => state)).toEqual(pupils.map(() => 'read'));
    expect(await open(house)).toEqual([]);
  });
});

describe('bail conditions; released at 13:30', () => {
  it('word that the suspect is out during the school day: a call at once, before home time', async () => {
    const house = await aHouse();
    await house.report(anIncident({ suspectStatus: { status: 'in-custody', asAt: '2026-11-08T23:30:00Z' } }));
    await house.until('2026-11-09T07:05:00Z');
    const [disclosure] = [...house.book.disclosuresById.values()];
    const duty = await house.book.duty(key);
    if (!disclosure || !duty) throw new Error('not released');
    const read = recordRead({ duty, disclosure, adultId: 'a1', now: house.clock.now() });
    if (read.kind === 'change') await house.book.commit(read.change);
    await house.report(anIncident({ incidentVersion: 2, suspectStatus: { status: 'released-on-bail', asAt: '2026-11-09T13:28:00Z' }, conditions: [{ kind: 'bail', touches: ['school'], expiresAt: '2027-02-09T00:00:00Z' }] as never }), '2026-11-09T13:30:00Z');
    await house.until('2026-11-09T13:31:00Z');
    expect((await at(house)).clocks).toMatchObject({ homeTime: true, releaseAt: '2026-11-09T13:30:00Z', phoneTaskAt: '2026-11-09T13:30:00Z' });
    expect((await open(house)).map(({ detail }) => detail.kind)).toEqual(['phone']);
  });

  it('other news in the school day keeps the time before home time', async () => {
    const house = await aHouse();
    await house.report(anIncident({ suspectStatus: { status: 'in-custody', asAt: '2026-11-08T23:30:00Z' } }));
    await house.until('2026-11-09T07:05:00Z');
    await house.report(anIncident({ incidentVersion: 2, suspectStatus: { status: 'charged-and-remanded', asAt: '2026-11-09T10:00:00Z' } }), '2026-11-09T10:00:00Z');
    await house.until('2026-11-09T10:01:00Z');
    expect((await at(house)).clocks.phoneTaskAt > '2026-11-09T13:00:00Z').toBe(true);
  });
});
