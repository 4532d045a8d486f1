import type { MailEvent } from '../../shared/domain/mail/mail-events.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Mailbox, MailBook, MailKey } from '../../shared/ports/mail.ts';

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
  readonly mailEvents = new Map<string, Map<string, MailEvent>>();
  readonly failed = new Map<string, Instant>();
  readonly works = new Map<string, Instant>();

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

  async record(key: MailKey, event: MailEvent): Promise<readonly MailEvent[]> {
    const known = this.mailEvents.get(keyOf(key)) ?? new Map<string, MailEvent>();
    known.set(`${event.at}#${event.messageId}#${event.kind}`, { ...event });
    this.mailEvents.set(keyOf(key), known);
    return this.events(key);
  }

  async events(key: MailKey): Promise<readonly MailEvent[]> {
    const known = [...(this.mailEvents.get(keyOf(key)) ?? [])];
    return known.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => ({ ...event }));
  }

  async covers(key: MailKey): Promise<readonly string[]> {
    const entry = this.entries.get(keyOf(key));
    return entry ? [...new Set([...entry.covered, ...entry.beginning, ...entry.waiting])] : [];
  }

  async mailboxFailed({ adultId, fingerprint }: Mailbox, at: Instant): Promise<void> {
    keepLatest(this.failed, `${adultId}#${fingerprint}`, at);
  }

  async mailboxWorks({ adultId, fingerprint }: Mailbox, since: Instant): Promise<void> {
    keepLatest(this.works, `${adultId}#${fingerprint}`, since);
  }

  async failing(mailboxes: readonly Mailbox[]): Promise<ReadonlyMap<string, Instant>> {
    if (mailboxes.length > 100) throw new RangeError('at most 100 mailboxes may be asked about at once');
    return new Map(mailboxes.flatMap(({ adultId, fingerprint }) => {
      const [failed, works = ''] = [this.failed.get(`${adultId}#${fingerprint}`), this.works.get(`${adultId}#${fingerprint}`)];
      return failed !== undefined && failed > works ? [[adultId, failed] as const] : [];
    }));
  }
}

function keepLatest(instants: Map<string, Instant>, key: string, at: Instant): void {
  if (at > (instants.get(key) ?? '')) instants.set(key, at);
}

function keyOf({ adultId, setting, releasedAt, step }: MailKey): string {
  return `${adultId}#${setting}#${releasedAt}#${step}`;
}
