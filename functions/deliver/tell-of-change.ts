import type { ContactChanged } from '../../events/internal.ts';
import { mailboxesToTell } from '../../shared/domain/contacts/contact-change.ts';
import { contactNotice } from '../../shared/domain/contacts/contact-notice.ts';
import { packOf } from '../../shared/policy/packs.ts';
import type { AuditLog } from '../../shared/ports/audit-log.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Contacts } from '../../shared/ports/contacts.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { MailBook, Mailer } from '../../shared/ports/mail.ts';
import type { Log } from '../../shared/runtime/log.ts';
import { mailboxOf } from '../../shared/runtime/mailbox.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { writtenIn } from '../../shared/runtime/written-in.ts';

export interface TellDeps {
  readonly contacts: Pick<Contacts, 'change'>;
  readonly directory: Pick<Directory, 'school'>;
  readonly mail: Pick<MailBook, 'mailboxWorks'>;
  readonly mailer: Mailer;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly log: Log;
  readonly portalUrl: string;
}

/**
 * Writes to the old mailbox and to the new one that an entry was changed, naming nobody. Whoever finds that they asked for nothing rings the desk: a
 * thief who moves an entry to a mailbox of their own can't keep that from the one before. Twice is harmless.
 */
export async function tellOfChange({ force, authority, changeId }: ContactChanged, { contacts, directory, mail, mailer, audit, clock, log, portalUrl }: TellDeps): Promise<Outcome> {
  const change = await contacts.change(authority, changeId);
  if (!change || change.state === 'open') return { kind: 'retry', reason: 'change not there yet' };
  if (change.state === 'refused') return done;
  // Before the letter, which is the first email to it again. The end that the proposer saw: what failed after that counts.
  if (change.deed === 'mailbox') await mail.mailboxWorks(mailboxOf(change.after), change.proposedAt);
  const { subject, text, html } = contactNotice(portalUrl, change.deed, packOf(force)?.contacts, await writtenIn(change.after, directory));
  const mailboxes = mailboxesToTell(change);
  await audit.append({ at: clock.now(), force, operation: 'disclosure', actor: 'deliver', what: `contact ${change.deed} notice`, subject: changeId, recipient: change.after.adultId, outcome: String(mailboxes.length) });
  for (const to of mailboxes) await mailer.send({ to, subject, text, html, tags: { force, change: changeId } });
  log.info('contact-told', { adultId: change.after.adultId, count: mailboxes.length });
  return done;
}
