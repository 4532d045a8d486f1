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

export interface Mailer {
  /** Resolves with the provider's message id once accepted. Throws if refused or unknown. */
  send(email: Email): Promise<string>;
}

/** One email per recipient, setting and release instant. */
export interface MailKey {
  readonly adultId: string;
  readonly setting: string;
  readonly releasedAt: Instant;
  readonly step: 'key-adult' | 'deputy' | 'resurface' | 'authority';
}

export interface MailBook {
  /**
   * Writes down that an email is about to go, before it goes. `sent`: it has gone, and everything in `covers` was already
   * listed when it did. `new` and `sending` (begun before, end unknown): send it.
   */
  begin(key: MailKey, covers: readonly string[]): Promise<'new' | 'sending' | 'sent'>;
  sent(key: MailKey, messageId: string, at: Instant): Promise<void>;
}
