import { followMail } from '../../../functions/delivery-events/follow-mail.ts';
import { emailOf, mailEventOf, sesEvent } from '../../../shared/adapters/ses/ses-event.ts';
import { tagValue } from '../../../shared/adapters/ses/tag-value.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { MailRefused } from '../../../shared/ports/mail.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { anEvent } from '../../functions/a-rig.ts';
import { aTown, emailsTooMany, everywhere, incidentOf, mondayRun, sundayNight, type Expected, type Town } from '../a-town.ts';
import { mustBeNone, type Row, type Size } from '../row.ts';

/** A night's children released, each at a school of its own, with whatever the mailer does at seven. */
async function released(size: Size, before: (town: Town) => void = () => undefined): Promise<{ readonly town: Town; readonly expected: readonly Expected[] }> {
  const schools = size === 'full' ? 1000 : 6;
  const town = await aTown({ schools });
  const expected: Expected[] = [];
  for (const [n, pupil] of town.pupils.entries()) {
    expected.push({ reference: `CHE-S-${n}`, childRef: 'c1', urns: pupil.urns });
    await town.rig.take(anEvent(incidentOf(n, pupil)), sundayNight);
    if (n % 100 === 99) await town.rig.settle();
  }
  await town.rig.settle();
  before(town);
  await town.rig.until(mondayRun);
  return { town, expected };
}

/** Says of every email of a step what SES would, as it would. */
async function say({ rig }: Town, step: string, eventType: string, part: object, log = makeLog('soak', (line) => rig.log.push(line))): Promise<number> {
  const emails = rig.mailer.sent.filter(({ tags }) => tags['step'] === step);
  for (const [n, { tags }] of emails.entries()) {
    const event = sesEvent.parse({ eventType, mail: { timestamp: rig.clock.now(), messageId: `m-${step}-${n}`, tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [tagValue(value)]])) }, ...part });
    const [email, kept] = [emailOf(event), mailEventOf(event)];
    if (!email || !kept) throw new Error('not an event of ours');
    await followMail(email.force, email.key, kept, { mail: rig.mail, directory: rig.directory, due: rig.due, outgoing: rig.outgoing, clock: rig.clock, log });
  }
  await rig.settle();
  return emails.length;
}

const timestamp = '2026-11-09T07:00:02Z';

/** Row 18: the account is stopped, or the mailbox is dead, or its server takes nothing over TLS. */
export const mailStopped: Row = {
  row: 18, scenario: 'SES paused, in the sandbox, out of its quota; a hard bounce; a receiver without TLS', pass: 'an alarm within two minutes, the second adult within fifteen, all on the call list',
  async play(size) {
    const figures: Record<string, number> = {};
    const missed: string[] = [];
    for (const why of ['paused', 'sandbox', 'quota'] as const) {
      const { town, expected } = await released(size, ({ rig }) => { rig.mailer.fault = new MailRefused(why); });
      await town.rig.until(plusMinutes(mondayRun, 2));
      const rang = town.rig.log.filter((line) => line.includes('"mail-stopped"') && line.includes(`"${why}"`)).length;
      const calls = [...town.rig.book.tasks.values()].flatMap(({ detail }) => (detail.kind === 'phone' ? [detail] : []));
      const withSecond = calls.filter(({ contacts, setting }) => contacts.some(({ adultId }) => adultId === `${setting.slice('school:'.length)}-2`)).length;
      figures[`${why}: on the call list with the second adult`] = withSecond;
      missed.push(...mustBeNone({ ...everywhere(town, expected), [`${why}: not on the call list`]: expected.length - calls.length, [`${why}: second adult not on it`]: expected.length - withSecond, [`${why}: no alarm`]: rang > 0 ? 0 : 1 }));
      town.rig.mailer.fault = undefined;
      await town.rig.until(plusMinutes(mondayRun, 8));
      missed.push(...mustBeNone({ [`${why}: not emailed once it was lifted`]: expected.length - town.rig.mailer.sent.length, [`${why}: emails too many`]: emailsTooMany(town) }));
    }
    const refusals = { 'hard bounce': { bounceType: 'Permanent', bounceSubType: 'General' }, 'no TLS': { bounceType: 'Transient', bounceSubType: 'General', bouncedRecipients: [{ diagnosticCode: 'smtp; 550 TLS required and not offered' }] } };
    for (const [what, bounce] of Object.entries(refusals)) {
      const { town, expected } = await released(size);
      await say(town, 'key-adult', 'Bounce', { bounce: { ...bounce, timestamp } });
      await town.rig.until(plusMinutes(mondayRun, 15));
      const second = [...town.rig.book.disclosuresById.values()].filter(({ alerted, setting }) => alerted.includes(`${setting.slice('school:'.length)}-2`)).length;
      const notices = [...town.rig.book.tasks.values()].filter(({ detail }) => detail.kind === 'notice').length;
      const rang = town.rig.log.some((line) => line.includes(what === 'no TLS' ? '"mail-tls-refused"' : '"mail-failed"'));
      await town.rig.until('2026-11-09T09:30:00Z');
      const calls = [...town.rig.book.tasks.values()].filter(({ detail }) => detail.kind === 'phone').length;
      figures[`${what}: second adult alerted`] = second;
      missed.push(...mustBeNone({ ...everywhere(town, expected), [`${what}: second adult not alerted in 15 minutes`]: expected.length - second, [`${what}: desk not told`]: expected.length - notices, [`${what}: not on the call list`]: expected.length - calls, [`${what}: not said`]: rang ? 0 : 1 }));
    }
    return { figures, missed: missed.slice(0, 10) };
  },
};

/** Row 19: an out-of-office reply is a transient bounce to SES, and may be told of before the delivery. */
export const outOfOffice: Row = {
  row: 19, scenario: 'an out-of-office reply to every email, told of before its delivery', pass: 'none marked failed, none sent again, and the unread are followed as ever',
  async play(size) {
    const { town, expected } = await released(size);
    const { rig } = town;
    const replies = await say(town, 'key-adult', 'Bounce', { bounce: { bounceType: 'Transient', bounceSubType: 'General', timestamp } });
    await say(town, 'key-adult', 'Delivery', { delivery: { timestamp } });
    await rig.until('2026-11-09T07:30:00Z');
    const sentAgain = rig.mailer.sent.length - expected.length;
    await rig.until('2026-11-09T09:30:00Z');
    const deputies = rig.mailer.sent.filter(({ tags }) => tags['step'] === 'deputy').length;
    const calls = [...rig.book.tasks.values()].filter(({ detail }) => detail.kind === 'phone').length;
    return {
      figures: { replies, 'deputies alerted at their hour': deputies, calls },
      missed: mustBeNone({ ...everywhere(town, expected), 'marked failed': rig.mail.failed.size, 'sent again': sentAgain, 'deputies not alerted': expected.length - deputies, 'calls not opened': expected.length - calls, 'emails too many': emailsTooMany(town) }),
    };
  },
};

/** Row 21: greylisting keeps an email back for hours. */
export const greylisted: Row = {
  row: 21, scenario: 'every email greylisted for four hours', pass: 'at each school\'s deadline nobody is unread and without a phone task',
  async play(size) {
    const { town, expected } = await released(size);
    const { rig } = town;
    const delayed = await say(town, 'key-adult', 'DeliveryDelay', { deliveryDelay: { timestamp, delayType: 'TransientCommunicationFailure' } });
    await rig.until('2026-11-09T08:44:00Z');
    const deadlines = new Map([...rig.book.duties.values()].flatMap(({ settings, reference }) => Object.values(settings).map(({ clocks }) => [reference, clocks.deadlineAt] as const)));
    await rig.until('2026-11-09T09:30:00Z');
    let without = 0;
    for (const { reference, childRef } of expected) {
      const history = await rig.book.history({ force: 'cheshire', reference, childRef });
      const deadline = deadlines.get(reference) ?? '';
      const covered = history.some((event) => (event.kind === 'phone-opened' || event.kind === 'read') && event.at <= deadline);
      if (!covered) without += 1;
    }
    await say(town, 'key-adult', 'Delivery', { delivery: { timestamp: '2026-11-09T11:00:00Z' } });
    return { figures: { delayed, 'deadlines looked at': deadlines.size }, missed: mustBeNone({ ...everywhere(town, expected), 'unread at the deadline without a phone task': without, 'mailboxes given up': rig.mail.failed.size, 'emails too many': emailsTooMany(town) }) };
  },
};
