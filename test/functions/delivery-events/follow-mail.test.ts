import { describe, expect, it } from 'vitest';
import { mailToCheck } from '../../../events/internal.ts';
import { checkMail, followMail } from '../../../functions/delivery-events/follow-mail.ts';
import { tellOfChange } from '../../../functions/deliver/tell-of-change.ts';
import { approveChange } from '../../../shared/domain/contacts/decide-change.ts';
import { mailboxOf } from '../../../shared/runtime/mailbox.ts';
import { emailOf, mailEventOf, sesEvent } from '../../../shared/adapters/ses/ses-event.ts';
import { tagValue } from '../../../shared/adapters/ses/tag-value.ts';
import { recordRead } from '../../../shared/domain/duty/commands/read-notification.ts';
import { tagsOf } from '../../../shared/ports/mail.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { aChild, anIncident } from '../../builders/an-incident.ts';
import { aHouse, anAdult, type House } from '../house.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };
const three = () => [anAdult(), anAdult({ adultId: 'a2', givenName: 'Tom', familyName: 'Birch', mailbox: 't.birch@wenbury.example', order: 2 }), anAdult({ adultId: 'a3', givenName: 'Ines', familyName: 'Prior', mailbox: 'i.prior@wenbury.example', order: 3 })];

/** What SES says of the email that an adult was sent. */
function ses(house: House, adultId: string, eventType: string, part: object, step = 'key-adult', messageId = 'm-1') {
  const entry = [...house.mail.entries.values()].find((one) => one.key.adultId === adultId && one.key.step === step);
  if (!entry) throw new Error(`${adultId} was sent nothing for ${step}`);
  const tags = Object.fromEntries(Object.entries(tagsOf('cheshire', entry.key)).map(([name, value]) => [name, [tagValue(value)]]));
  return sesEvent.parse({ eventType, mail: { timestamp: house.clock.now(), messageId, tags, destination: ['h.osei@wenbury.example'] }, ...part });
}

function depsOf(house: House) {
  return { mail: house.mail, directory: house.directory, due: house.due, outgoing: house.outgoing, clock: house.clock, log: makeLog('test', () => undefined) };
}

async function say(house: House, event: ReturnType<typeof ses>) {
  const [email, kept] = [emailOf(event), mailEventOf(event)];
  if (!email || !kept) throw new Error('not an event of ours');
  await followMail(email.force, email.key, kept, depsOf(house));
  await house.settle();
}

async function lookAgain(house: House) {
  const row = [...house.due.rows.values()].find((one) => one.what === 'forward' && one.queue === 'mail');
  if (row?.what !== 'forward') throw new Error('nothing will look again');
  await checkMail(mailToCheck.parse(JSON.parse(row.body)), depsOf(house));
  await house.settle();
  return row.at;
}

const timestamp = '2026-11-09T07:00:02Z';
const permanent = { bounce: { bounceType: 'Permanent', bounceSubType: 'General', timestamp, bouncedRecipients: [{ emailAddress: 'h.osei@wenbury.example' }] } };
const outOfOffice = { bounce: { bounceType: 'Transient', bounceSubType: 'General', timestamp } };

async function released() {
  const house = await aHouse({ adults: three() });
  await house.report(anIncident());
  await house.until('2026-11-09T07:01:00Z');
  return house;
}
async function disclosed(house: House) {
  const duty = await house.book.duty(key);
  const [disclosure] = await house.book.disclosures(Object.values(duty?.settings ?? {}).map(({ disclosureId }) => disclosureId));
  if (!duty || !disclosure) throw new Error('nothing was released');
  return { duty, disclosure };
}
const alertedIn = async (house: House) => (await disclosed(house)).disclosure.alerted;
const tasks = async (house: House, kind: string) => (await house.book.openTasks('cheshire')).items.filter(({ detail }) => detail.kind === kind);
const emailsTo = (house: House) => house.mailer.sent.map(({ to }) => to);

/** One administrator asked for it at the instant given, another approved, and word of it was worked through twice. */
async function clears(house: House, proposedAt: string) {
  const entry = anAdult();
  house.clock.set('2026-11-09T15:10:00Z');
  await house.contacts.propose({ changeId: 'works', force: 'cheshire', authority: '896', deed: 'mailbox', before: entry, after: entry, newDomain: false, because: 'It was full.', proposedBy: 'admin-1', proposedAt, state: 'open' });
  const [change] = await house.contacts.waiting('896');
  const decided = change && approveChange({ change, current: entry, by: { sub: 'admin-2' }, domainChecked: false, now: house.clock.now() });
  if (decided?.kind !== 'decided' || !(await house.contacts.decide(decided.change, decided.entries))) throw new Error('not approved');
  for (let time = 0; time < 2; time += 1) await tellOfChange({ type: 'contact.changed', id: 'contact-changed~works', force: 'cheshire', authority: '896', changeId: 'works' }, { ...depsOf(house), contacts: house.contacts, mailer: { send: async () => 'letter' }, audit: house.audit, portalUrl: 'https://portal.example' });
}

describe('what becomes of an email', () => {
  it('a hard bounce: the next adult is alerted at once, the desk is told, and the mailbox is sent nothing more', async () => {
    const house = await released();
    await say(house, ses(house, 'a1', 'Bounce', permanent));
    expect(await alertedIn(house)).toEqual(['a1', 'a2']);
    expect((await tasks(house, 'notice')).map(({ detail }) => detail)).toEqual([{ kind: 'notice', what: 'mailbox-fails', setting: 'school:900012', adultId: 'a1' }]);
    await house.report(anIncident({ reference: 'CHE-26-0412208', reportedAt: '2026-11-09T20:00:00Z', children: [aChild()] }));
    await house.until('2026-11-10T07:01:00Z');
    expect(emailsTo(house).filter((to) => to === 'h.osei@wenbury.example')).toHaveLength(1);
    expect(emailsTo(house).at(-1)).toBe('t.birch@wenbury.example');
  });

  it('on the mornings after, whoever cannot be sent anything is told of to the desk again, each time that they are passed over, and once', async () => {
    const house = await released();
    await say(house, ses(house, 'a1', 'Bounce', permanent));
    await house.report(anIncident({ reference: 'CHE-26-0412208', reportedAt: '2026-11-09T20:00:00Z', children: [aChild()] }));
    await house.until('2026-11-10T07:05:00Z');
    const notices = (await tasks(house, 'notice')).map(({ reference, detail }) => [reference, detail]);
    const failing = { kind: 'notice', what: 'mailbox-fails', setting: 'school:900012', adultId: 'a1' };
    expect(notices).toEqual([['CHE-26-0412207', failing], ['CHE-26-0412208', failing]]);
  });

  it('a new mailbox of the same adult is used again', async () => {
    const house = await released();
    await say(house, ses(house, 'a1', 'Bounce', permanent));
    await house.directory.putAdults([anAdult({ mailbox: 'helen.osei@wenbury.example' })]);
    await house.report(anIncident({ reference: 'CHE-26-0412208', reportedAt: '2026-11-09T20:00:00Z', children: [aChild()] }));
    await house.until('2026-11-10T07:01:00Z');
    expect(emailsTo(house).at(-1)).toBe('helen.osei@wenbury.example');
  });

  it('a mailbox that two people say works again is emailed on the next morning; a later bounce stops it again', async () => {
    const house = await released();
    await say(house, ses(house, 'a1', 'Bounce', permanent));
    await clears(house, '2026-11-09T15:00:00Z');
    await house.report(anIncident({ reference: 'CHE-26-0412208', reportedAt: '2026-11-09T20:00:00Z', children: [aChild()] }));
    await house.until('2026-11-10T07:01:00Z');
    expect(emailsTo(house).at(-1)).toBe('h.osei@wenbury.example');
    const again = [...house.mail.entries.values()].find((one) => one.key.adultId === 'a1' && one.key.releasedAt.startsWith('2026-11-10'));
    if (!again) throw new Error('not emailed again');
    await followMail('cheshire', again.key, { messageId: 'm-9', at: '2026-11-10T07:00:04Z', kind: 'bounced', bounce: 'permanent' }, depsOf(house));
    await house.settle();
    expect(emailsTo(house).at(-1)).toBe('t.birch@wenbury.example');
    await house.report(anIncident({ reference: 'CHE-26-0412209', reportedAt: '2026-11-10T20:00:00Z', children: [aChild()] }));
    await house.until('2026-11-11T07:01:00Z');
    expect(emailsTo(house).filter((to) => to === 'h.osei@wenbury.example')).toHaveLength(2);
    expect(emailsTo(house).at(-1)).toBe('t.birch@wenbury.example');
  });

  it('what failed before the clearing and is heard of after it, or heard of again, does not stop the mailbox', async () => {
    const house = await released();
    const [complaint, bounce] = [ses(house, 'a1', 'Complaint', { complaint: { timestamp: '2026-11-09T14:59:00Z' } }), ses(house, 'a1', 'Bounce', permanent)];
    await say(house, bounce);
    await clears(house, '2026-11-09T15:00:00Z');
    house.clock.set('2026-11-09T18:00:00Z');
    for (const late of [complaint, bounce]) await say(house, late);
    // Another word about the email that failed is no failure of now.
    await say(house, ses(house, 'a1', 'Delivery', { delivery: { timestamp: '2026-11-09T17:00:00Z' } }));
    await house.report(anIncident({ reference: 'CHE-26-0412208', reportedAt: '2026-11-09T20:00:00Z', children: [aChild()] }));
    await house.until('2026-11-10T07:01:00Z');
    expect(emailsTo(house).at(-1)).toBe('h.osei@wenbury.example');
  });

  it('a provider whose clock is ahead marks no mailbox for a time that has not come', async () => {
    const house = await released();
    await say(house, ses(house, 'a1', 'Bounce', { bounce: { ...permanent.bounce, timestamp: '2027-01-01T00:00:00Z' } }));
    await clears(house, '2026-11-09T15:00:00Z');
    expect((await house.mail.failing([mailboxOf(anAdult())])).size).toBe(0);
  });

  it('said twice, or redelivered: one more email and one notice, not two', async () => {
    const house = await released();
    for (let time = 0; time < 3; time += 1) await say(house, ses(house, 'a1', 'Bounce', permanent));
    expect(emailsTo(house)).toHaveLength(2);
    expect(await tasks(house, 'notice')).toHaveLength(1);
  });

  it('the deputy bounces as well: the third adult; the third as well: the head by telephone, at once and once', async () => {
    const house = await released();
    await say(house, ses(house, 'a1', 'Bounce', permanent));
    await say(house, ses(house, 'a2', 'Bounce', permanent, 'after-failure', 'm-2'));
    expect(await alertedIn(house)).toEqual(['a1', 'a2', 'a3']);
    for (let time = 0; time < 2; time += 1) {
      await say(house, ses(house, 'a3', 'Bounce', permanent, 'after-failure', 'm-3'));
      expect((await disclosed(house)).duty.state).toBe('phone-open');
      expect(await tasks(house, 'phone')).toHaveLength(1);
    }
  });

  it('out of office, told of before the delivery: nothing fails, nothing is sent again, and ten minutes later nobody else is alerted', async () => {
    const house = await released();
    await say(house, ses(house, 'a1', 'Bounce', outOfOffice));
    await say(house, ses(house, 'a1', 'Delivery', { delivery: { timestamp } }));
    await lookAgain(house);
    expect(await alertedIn(house)).toEqual(['a1']);
    expect(await tasks(house, 'notice')).toEqual([]);
    expect(emailsTo(house)).toHaveLength(1);
  });

  it('turned away for now (a receiver without TLS, greylisting): the next adult after ten minutes, and the mailbox is not given up', async () => {
    const house = await released();
    await say(house, ses(house, 'a1', 'DeliveryDelay', { deliveryDelay: { timestamp, delayType: 'TransientCommunicationFailure' } }));
    expect(await alertedIn(house)).toEqual(['a1']);
    expect(await lookAgain(house)).toBe('2026-11-09T07:10:02Z');
    expect(await alertedIn(house)).toEqual(['a1', 'a2']);
    expect(house.mail.failed.size).toBe(0);
  });

  it('said before we wrote down that it went: kept, and counted', async () => {
    const house = await released();
    const [entry] = [...house.mail.entries.values()];
    if (!entry) throw new Error('nothing was sent');
    Object.assign(entry, { state: 'sending', beginning: entry.covered, covered: [], messageIds: [] });
    await say(house, ses(house, 'a1', 'Bounce', permanent));
    expect(await alertedIn(house)).toEqual(['a1', 'a2']);
  });

  it('a complaint about what has been read meanwhile alerts nobody', async () => {
    const house = await released();
    const read = recordRead({ ...(await disclosed(house)), adultId: 'a1', now: house.clock.now(), phoneTask: undefined });
    if (read.kind !== 'change') throw new Error(read.why);
    await house.book.commit(read.change);
    await say(house, ses(house, 'a1', 'Complaint', { complaint: { timestamp } }));
    expect(emailsTo(house)).toHaveLength(1);
  });

  it('the deputy was alerted at the usual hour, and then the first email comes back: the third is alerted, and nobody twice', async () => {
    const house = await released();
    const event = ses(house, 'a1', 'Bounce', permanent);
    await house.until('2026-11-09T08:10:00Z');
    const before = await alertedIn(house);
    expect(before).toContain('a2');
    await say(house, event);
    expect(new Set(emailsTo(house)).size).toBe(emailsTo(house).length);
  });

  it('events without tags of ours, and kinds that say nothing of arrival, are passed over', () => {
    expect(emailOf(sesEvent.parse({ eventType: 'Bounce', mail: { timestamp, messageId: 'm' }, ...permanent }))).toBeUndefined();
    expect(mailEventOf(sesEvent.parse({ eventType: 'Open', mail: { timestamp, messageId: 'm' } }))).toBeUndefined();
  });
});
