import type { DeliverMessage } from '../../events/internal.ts';
import { londonDateOf } from '../../shared/domain/clocks/london-time.ts';
import { alertAdults } from '../../shared/domain/duty/commands/alert-adults.ts';
import { shareAt } from '../../shared/domain/mail/pace.ts';
import { readersOf } from '../../shared/domain/notification/earlier-versions.ts';
import { emailOf } from '../../shared/domain/notification/email.ts';
import { standingOn } from '../../shared/domain/recipients/cover.ts';
import { settingOf, type SettingKey } from '../../shared/domain/setting.ts';
import type { AuditLog } from '../../shared/ports/audit-log.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Adult, Directory } from '../../shared/ports/directory.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import { type MailBook, type Mailer, type MailPace, MailRefused } from '../../shared/ports/mail.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import type { Log } from '../../shared/runtime/log.ts';
import type { MailTurn } from '../../shared/runtime/mail-turns.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { contactsOf } from '../../shared/runtime/contacts.ts';
import { mailboxOf } from '../../shared/runtime/mailbox.ts';
import { writtenIn } from '../../shared/runtime/written-in.ts';
import { tagsOf } from '../../shared/ports/mail.ts';
import { sendLater } from './send-later.ts';

export interface DeliverDeps {
  readonly book: DutyBook;
  readonly directory: Directory;
  readonly mail: MailBook;
  readonly mailer: Mailer;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly log: Log;
  readonly portalUrl: string;
  /** How fast the account may send, and whose turn it is. Without them nothing is held back. */
  readonly pace?: MailPace;
  readonly turn?: MailTurn;
}

/**
 * Chooses who may be told of each disclosure, lets them find it, and sends each of them one email for the setting and instant.
 * The alert is stored before the email goes: an email may repeat after a crash, a disclosure cannot.
 */
export async function deliverAlerts(message: DeliverMessage, deps: DeliverDeps): Promise<Outcome> {
  const today = londonDateOf(deps.clock.now());
  const adults = standingOn(await adultsFor(message, deps.directory), today);
  let known: ReturnType<typeof contactsOf> | undefined;
  const contacts = (): ReturnType<typeof contactsOf> => (known ??= contactsOf(deps.directory, message.setting, today));
  const failing = await failingAmong(adults, deps);
  const recipients = new Map<string, { adult: Adult; disclosureIds: string[] }>();
  const faults: unknown[] = [];
  for (const disclosureId of message.disclosureIds) {
    // One that fails does not keep the others from being told of; the message comes again for it.
    const told = await alertOne(disclosureId, message, { adults, failing, contacts }, deps).catch((fault: unknown) => void faults.push(fault));
    for (const adult of told ?? []) {
      const entry = recipients.get(adult.adultId) ?? { adult, disclosureIds: [] };
      entry.disclosureIds.push(disclosureId);
      recipients.set(adult.adultId, entry);
    }
  }
  const share = shareAt(await deps.pace?.slowing(), deps.clock.now());
  const left = [...recipients.values()];
  for (let next = left[0]; next; next = left[0]) {
    try {
      await sendOnce(next.adult, next.disclosureIds, message, share, deps);
      left.shift();
    } catch (fault) {
      if (!(fault instanceof MailRefused)) throw fault;
      // Nobody else's would be taken either.
      await sendLater(fault.why, message, left.flatMap(({ disclosureIds }) => disclosureIds), deps);
      break;
    }
  }
  if (faults.length > 0) throw new Error(`${faults.length} of ${message.disclosureIds.length} disclosures could not be alerted`, { cause: faults[0] });
  return done;
}

async function adultsFor({ setting, step }: DeliverMessage, directory: Directory): Promise<readonly Adult[]> {
  if (step !== 'authority') return directory.adults(setting);
  const where = settingOf(setting as SettingKey);
  const authority = where.kind === 'authority' ? where.code : (await directory.school(where.urn))?.authority;
  return authority ? directory.adults(`authority:${authority}`) : [];
}

/** Adults to whose mailbox nothing can be sent. */
async function failingAmong(adults: readonly Adult[], { mail }: DeliverDeps): Promise<ReadonlySet<string>> {
  return new Set((await mail.failing(adults.filter(({ mailbox }) => mailbox !== '').slice(0, 100).map(mailboxOf))).keys());
}

interface Reachable {
  readonly adults: readonly Adult[];
  readonly failing: ReadonlySet<string>;
  /** Read only where a call is opened. */
  readonly contacts: () => ReturnType<typeof contactsOf>;
}

async function alertOne(disclosureId: string, { step, force, failedAdult }: DeliverMessage, { adults, failing, contacts }: Reachable, { book, clock, log, audit }: DeliverDeps): Promise<readonly Adult[]> {
  let told: readonly Adult[] = [];
  await commitDecision(book, async () => {
    told = [];
    const disclosure = await book.disclosure(disclosureId);
    const duty = disclosure ? await book.duty(disclosure) : undefined;
    if (!disclosure || !duty) return { kind: 'change', change: {} };
    const readBefore = step === 'key-adult' && disclosure.earlier ? readersOf(await book.disclosures(disclosure.earlier)) : [];
    const about = { duty, disclosure, step, now: clock.now(), adults, failing, failedAdult, readBefore };
    const first = alertAdults({ ...about, contacts: [] });
    const opensCall = first.change.tasks?.some(({ task }) => task.detail.kind === 'phone');
    const alerting = opensCall ? alertAdults({ ...about, contacts: (await contacts())(disclosure.parties) }) : first;
    told = alerting.recipient ? [alerting.recipient, ...(alerting.also ?? [])] : [];
    for (const { adultId, why } of alerting.passedOver) log.info('adult-skipped', { disclosureId, adultId, reason: why });
    if (alerting.change.duties?.some(({ events }) => events.some(({ kind }) => kind === 'no-eligible-adult'))) log.warn('no-eligible-adult', { disclosureId, setting: disclosure.setting });
    // Whoever hears again after a break is not listed again, and hears all the same.
    if (alerting.change.duties?.length) for (const { adultId } of told) await audit.append({ at: clock.now(), force, operation: 'disclosure', actor: 'deliver', what: `alert ${step}`, reference: disclosure.reference, childRef: disclosure.childRef, subject: disclosureId, recipient: adultId });
    return { kind: 'change', change: alerting.change };
  });
  return told;
}

async function sendOnce(adult: Adult, disclosureIds: readonly string[], { force, setting, releasedAt, step }: DeliverMessage, share: number, { directory, mail, mailer, clock, log, portalUrl, turn }: DeliverDeps): Promise<void> {
  const key = { adultId: adult.adultId, setting, releasedAt, step } as const;
  if ((await mail.begin(key, disclosureIds)) === 'sent') return;
  const { subject, text, html } = emailOf(portalUrl, step, await writtenIn(adult, directory));
  await turn?.(share);
  const messageId = await mailer.send({ to: adult.mailbox, subject, text, html, tags: tagsOf(force, key) });
  await mail.sent(key, messageId, clock.now());
  log.info('adult-alerted', { adultId: adult.adultId, setting, count: disclosureIds.length });
}
