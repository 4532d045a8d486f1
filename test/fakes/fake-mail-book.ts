import type { Instant } from '../../shared/domain/time.ts';
import type { MailBook, MailKey } from '../../shared/ports/mail.ts';

/** What is known of one email. */
export interface MailEntry {
  readonly key: MailKey;
  state: 'sending' | 'sent';
  /** Disclosures listed when an email went that is known to have gone. */
  covered: string[];
  /** Disclosures that the first email begun and not yet known to have gone will cover. */
  beginning: string[];
  /** Disclosures of emails begun while another was on its way. */
  waiting: string[];
  messageIds: string[];
  sentAt?: Instant;
}

export class FakeMailBook implements MailBook {
  readonly entries = new Map<string, MailEntry>();

  async begin(key: MailKey, covers: readonly string[]): Promise<'new' | 'sending' | 'sent'> {
    const entry = this.entries.get(keyOf(key));
    if (!entry) {
      this.entries.set(keyOf(key), { key, state: 'sending', covered: [], beginning: [...covers], waiting: [], messageIds: [] });
      return 'new';
    }
    const uncovered = covers.filter((id) => !entry.covered.includes(id));
    if (entry.state === 'sending') {
      entry.waiting = [...new Set([...entry.waiting, ...uncovered.filter((id) => !entry.beginning.includes(id))])];
      return 'sending';
    }
    if (uncovered.length === 0) return 'sent';
    entry.state = 'sending';
    entry.beginning = uncovered;
    return 'new';
  }

  async sent(key: MailKey, messageId: string, at: Instant): Promise<void> {
    const entry = this.entries.get(keyOf(key));
    if (!entry) throw new Error('an email is begun before it is sent');
    if (entry.messageIds.includes(messageId)) return;
    entry.covered = [...new Set([...entry.covered, ...entry.beginning])];
    entry.beginning = entry.waiting;
    entry.waiting = [];
    entry.state = entry.beginning.length > 0 ? 'sending' : 'sent';
    entry.messageIds.push(messageId);
    entry.sentAt = at;
  }
}

function keyOf({ adultId, setting, releasedAt, step }: MailKey): string {
  return `${adultId}#${setting}#${releasedAt}#${step}`;
}
