import { describe, expect, it } from 'vitest';
import { sayEvent } from '../../functions/portal/pages/desk/event-words.ts';
import { recordRead, sayNotOurPupil } from '../../shared/domain/duty/commands/read-notification.ts';
import { mayOpen } from '../../shared/domain/recipients/choose-recipient.ts';
import { speechOf } from '../../functions/portal/words/speech.ts';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { aHouse, anAdult, ruby } from './house.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };

async function onlyDisclosure(house: Awaited<ReturnType<typeof aHouse>>) {
  const duty = await house.book.duty(key);
  const [setting] = Object.values(duty?.settings ?? {});
  const disclosure = setting ? await house.book.disclosure(setting.disclosureId) : undefined;
  if (!duty || !disclosure) throw new Error('no disclosure');
  return { duty, disclosure };
}

describe('a Sunday night and the Monday morning after it', () => {
  it("plans a matched child for the morning run, and sends nothing before", async () => {
    const house = await aHouse();
    await house.report(anIncident());
    expect((await house.book.duty(key))?.state).toBe('planned');
    await house.until('2026-11-09T06:59:00Z');
    expect(house.mailer.sent).toHaveLength(0);
  });

  it('keeps with the placement what ruled out the other pupils, in words that name nobody', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    const placed = (await house.book.history(key)).find(({ kind }) => kind === 'placed');
    const { reason = '' } = (await house.book.duty(key))?.placement ?? {};
    expect(reason.length).toBeGreaterThan(20);
    expect(reason).not.toMatch(/Ruby|Tansley|Larkspur|2018/);
    expect(placed?.kind === 'placed' ? JSON.stringify(sayEvent(placed, String, speechOf('en'))) : '').toContain(reason);
  });

  it('releases at 07:00, alerts the first adult with an email that gives nothing away', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    const { duty, disclosure } = await onlyDisclosure(house);
    expect(duty.state).toBe('released');
    expect(disclosure.alerted).toEqual(['a1']);
    expect(house.mailer.sent.map(({ to }) => to)).toEqual(['h.osei@wenbury.example']);
    expect(JSON.stringify(house.mailer.sent)).not.toMatch(/Ruby|Tansley|Larkspur|CHE-26|960123/);
    expect(mayOpen({ adult: anAdult(), disclosure }).kind).toBe('yes');
    expect(mayOpen({ adult: anAdult({ adultId: 'a2' }), disclosure }).kind).toBe('no');
  });

  it('alerts the deputy an hour before opening and opens a phone task at half an hour, where nobody reads', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T08:20:00Z');
    const { duty, disclosure } = await onlyDisclosure(house);
    expect(disclosure.alerted).toEqual(['a1', 'a2']);
    expect(duty.state).toBe('phone-open');
    expect((await house.book.openTasks('cheshire')).items.map(({ detail }) => detail.kind)).toEqual(['phone']);
  });

  it('stops chasing once it is read', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T07:10:00Z');
    const { duty, disclosure } = await onlyDisclosure(house);
    const read = recordRead({ duty, disclosure, adultId: 'a1', now: house.clock.now() });
    if (read.kind !== 'change') throw new Error(read.why);
    await house.book.commit(read.change);
    await house.until('2026-11-09T09:00:00Z');
    expect((await house.book.duty(key))?.state).toBe('read');
    expect(house.mailer.sent).toHaveLength(1);
    expect((await house.book.openTasks('cheshire')).items).toHaveLength(0);
  });

  it('"not our pupil" hides it at once and goes back to the desk', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T07:10:00Z');
    const { duty, disclosure } = await onlyDisclosure(house);
    const said = sayNotOurPupil({ duty, disclosure, adultId: 'a1', now: house.clock.now(), clocks: { deadlineAt: '2026-11-09T08:45:00Z', deskAt: '2026-11-09T07:15:00Z', supervisorAt: '2026-11-09T08:15:00Z' } });
    if (said.kind !== 'change') throw new Error(said.why);
    await house.book.commit(said.change);
    const after = await onlyDisclosure(house);
    expect(after.disclosure.access).toBe('hidden');
    expect(after.duty.state).toBe('awaiting-review');
    await house.until('2026-11-09T09:00:00Z');
    expect(house.mailer.sent).toHaveLength(1);
  });

  it('the key adult is related to a party: invisible to them, the next adult is told, the desk has a notice', async () => {
    const house = await aHouse({ adults: [anAdult({ givenName: 'Diane', familyName: 'Harrop' }), anAdult({ adultId: 'a2', mailbox: 't.birch@wenbury.example', givenName: 'Tom', familyName: 'Birch', order: 2 })] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    const { disclosure } = await onlyDisclosure(house);
    expect(disclosure.alerted).toEqual(['a2']);
    expect(disclosure.barred).toEqual(['a1']);
    expect((await house.book.openTasks('cheshire')).items.map(({ detail }) => detail.kind)).toEqual(['notice']);
  });

  it('no eligible adult: a call to the head at release', async () => {
    const house = await aHouse({ adults: [anAdult({ present: false }), anAdult({ adultId: 'a2', trained: false })] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    expect((await house.book.duty(key))?.state).toBe('phone-open');
    const [task] = (await house.book.openTasks('cheshire')).items;
    expect(task?.detail.kind === 'phone' && task.detail.contacts.map(({ role, phone }) => [role, phone])).toContainEqual(['head', '01632 960200']);
    expect(house.mailer.sent).toHaveLength(0);
  });

  it('a child nobody on the roll fits waits for a person, and nothing goes out', async () => {
    const house = await aHouse({ pupils: [] });
    await house.report(anIncident());
    await house.until('2026-11-09T09:00:00Z');
    const duty = await house.book.duty(key);
    expect(duty?.state).toBe('awaiting-review');
    expect(house.mailer.sent).toHaveLength(0);
    const [task] = (await house.book.openTasks('cheshire')).items;
    expect(task?.deskAlertedAt).toBeDefined();
  });

  it('parent works at the school; caretaker is the suspect: held, the desk calls, never an automatic release', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ worksAtSchool: 'unsure' })] }));
    await house.until('2026-11-09T09:30:00Z');
    expect((await house.book.duty(key))?.state).toBe('on-hold');
    const [task] = (await house.book.openTasks('cheshire')).items;
    expect(task?.detail.kind === 'hold' && task.detail.expired).toBe(true);
    expect(house.mailer.sent).toHaveLength(0);
  });

  it('words that name someone wait for a person; undecided at the deadline, only the structured fields go', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ schoolSummary: 'Police went to 14 Larkspur Row where Dale had hurt her mother.' })] }));
    expect((await house.book.duty(key))?.state).toBe('awaiting-review');
    await house.until('2026-11-09T08:46:00Z');
    const { disclosure } = await onlyDisclosure(house);
    expect(disclosure.content.summary).toBeUndefined();
    expect(disclosure.content.detailsByPhone).toBe(true);
    expect(JSON.stringify(disclosure.content)).not.toMatch(/Larkspur|Dale/);
  });

  it('an amendment before release shows only the latest version; one the school cannot see changes nothing', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    const first = await onlyDisclosure(house);
    await house.report(anIncident({ incidentVersion: 2, grade: 'high' }), '2026-11-08T23:30:00Z');
    expect((await onlyDisclosure(house)).disclosure.disclosureId).toBe(first.disclosure.disclosureId);
    await house.report(anIncident({ incidentVersion: 3, children: [aChild({ nowWith: 'her grandmother' })] }), '2026-11-08T23:50:00Z');
    await house.until('2026-11-09T07:00:00Z');
    const { disclosure } = await onlyDisclosure(house);
    expect(disclosure.version).toBe(3);
    expect((await house.book.disclosure(first.disclosure.disclosureId))?.access).toBe('superseded');
    expect(house.mailer.sent).toHaveLength(1);
  });

  it('a withdrawal hides what is unread; a later version brings it back', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.withdraw({ reference: key.reference, incidentVersion: 2, reason: 'entered-in-error', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, '2026-11-08T23:30:00Z');
    expect((await house.book.duty(key))?.state).toBe('withdrawn');
    await house.report(anIncident({ incidentVersion: 3 }), '2026-11-09T01:00:00Z');
    await house.until('2026-11-09T07:00:00Z');
    expect((await house.book.duty(key))?.state).toBe('released');
  });

  it('domestic homicide: everything stops, unread included', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    await house.report(anIncident({ incidentVersion: 2, offenceGroup: 'homicide' }), '2026-11-09T07:06:00Z');
    const { duty, disclosure } = await onlyDisclosure(house);
    expect(duty.state).toBe('on-hold');
    expect(mayOpen({ adult: anAdult(), disclosure }).kind).toBe('no');
    await house.until('2026-11-09T09:00:00Z');
    expect(house.mailer.sent).toHaveLength(1);
  });

  it('siblings at one school are one email; twins on one name are never one pupil', async () => {
    const max = { ...ruby, pupilId: 'P2', givenName: 'Max', dateOfBirth: '2016-05-02', sex: 'M' as const };
    const house = await aHouse({ pupils: [ruby, max] });
    await house.report(anIncident({ people: [aPerson()], children: [aChild(), aChild({ childRef: 'c2', givenName: 'Max', dateOfBirth: '2016-05-02', sex: 'male', schoolSummary: 'Police went to a report that his mother had been hurt.' })] }));
    await house.until('2026-11-09T07:00:00Z');
    expect((await house.book.duty({ ...key, childRef: 'c2' }))?.state).toBe('released');
    expect(house.mailer.sent).toHaveLength(1);
    expect((await house.book.alertsOf('a1')).items).toHaveLength(2);
  });
});
