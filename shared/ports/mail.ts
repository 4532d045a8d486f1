import type { MailEvent } from '../domain/mail/mail-events.ts';
import type { Slowing } from '../domain/mail/pace.ts';
import type { Instant } from '../domain/time.ts';

/** An email that gives nothing away (ruling 3). */
export interface Email {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Tags for delivery events: ids only. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Why the provider takes no email now, whoever it is to:
 * - `too-fast`: more in a second than the account may send. It goes in a while, slower;
 * - `quota`: the account's day is used up;
 * - `paused`: the account, or our part of it, has been stopped from sending;
 * - `sandbox`: the account may send only to mailboxes that it has proved to be its own.
 */
export type MailRefusal = 'too-fast' | 'quota' | 'paused' | 'sandbox';

/** Thrown by a mailer that was refused for a reason of the account's, and not of this email's. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  readonly why: MailRefusal;

  constructor(why: MailRefusal) {
    super(`the mail provider takes no email now: ${why}`);
    this.why = why;
  }
}

/** How fast we may send, known to all who do. */
export interface MailPace {
  slowing(): Promise<Slowing | undefined>;
  /** Told that an email was refused as too fast. */
  slowDown(now: Instant): Promise<void>;
}

export interface Mailer {
  /** Resolves with the provider's message id once accepted. Throws if refused or unknown: `MailRefused` where no other email would be taken either. */
  send(email: Email): Promise<string>;
}

/** One email per recipient, setting and release instant. */
export interface MailKey {
  readonly adultId: string;
  readonly setting: string;
  readonly releasedAt: Instant;
  readonly step: 'key-adult' | 'deputy' | 'resurface' | 'authority' | 'after-failure';
}

/** What a mailer writes on an email, so that what is said of it later leads back to it. Ids only. */
export function tagsOf(force: string, { adultId, setting, releasedAt, step }: MailKey): Record<string, string> {
  return { force, adult: adultId, setting, released: releasedAt, step };
}

/** A mailbox as it is known to the mail book: by a fingerprint, so that a new mailbox of the same adult is not the old one. */
export interface Mailbox {
  readonly adultId: string;
  readonly fingerprint: string;
}

export interface MailBook {
  /**
   * Writes down that an email is about to go, before it goes. `sent`: it has gone, and everything in `covers` was already
   * listed when it did. `new` and `sending` (begun before, end unknown): send it.
   */
  begin(key: MailKey, covers: readonly string[]): Promise<'new' | 'sending' | 'sent'>;
  sent(key: MailKey, messageId: string, at: Instant): Promise<void>;
  /** Keeps what the provider says of an email, each event once, and answers with all that is known of it. It may be said before `sent`. */
  record(key: MailKey, event: MailEvent): Promise<readonly MailEvent[]>;
  events(key: MailKey): Promise<readonly MailEvent[]>;
  /** The disclosures that the email was about, whether or not it is known to have gone; none for an email never begun. */
  covers(key: MailKey): Promise<readonly string[]>;
  /** Writes down that an email to a mailbox failed for good. Of several instants the latest counts, in whatever order they are said. @param at when it failed, not when we heard of it */
  mailboxFailed(mailbox: Mailbox, at: Instant): Promise<void>;
  /** Writes down that two people say that it works: whatever failed up to `since` counts no more, also what is only heard of later. */
  mailboxWorks(mailbox: Mailbox, since: Instant): Promise<void>;
  /** Those of the mailboxes, at most 100, to which nothing can be sent: by adult id, since when. */
  failing(mailboxes: readonly Mailbox[]): Promise<ReadonlyMap<string, Instant>>;
}
