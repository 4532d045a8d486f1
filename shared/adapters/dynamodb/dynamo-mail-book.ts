import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { MailEvent } from '../../domain/mail/mail-events.ts';
import type { Instant } from '../../domain/time.ts';
import type { Mailbox, MailBook, MailKey } from '../../ports/mail.ts';
import { backOff } from './back-off.ts';
import { ifRevision } from './duty-writes.ts';
import { keyOf } from './key-of.ts';
import { mailEventItem, mailEventOf } from './mail-event-items.ts';
import { getItem, getItems, type ItemKey, readWholeRange } from './read-items.ts';
import { parseStored } from './stored-schema.ts';

const entrySchema = z.object({
  revision: z.number(),
  state: z.enum(['sending', 'sent']),
  /** Disclosures listed when an email went that is known to have gone. */
  covered: z.array(z.string()),
  /** Those that the first email begun and not yet known to have gone will cover. */
  beginning: z.array(z.string()),
  /** Those of emails begun while another was on its way, which may have gone before they were listed. */
  waiting: z.array(z.string()),
  messageIds: z.array(z.string()),
  sentAt: z.exactOptional(z.string()),
});
type Entry = z.infer<typeof entrySchema>;

const attempts = 10;

/** What is known of each email, changed by whoever read it last: an email may go twice, but none is thought to have gone that did not. */
export class DynamoMailBook implements MailBook {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async begin(key: MailKey, covers: readonly string[]): Promise<'new' | 'sending' | 'sent'> {
    return this.change<'new' | 'sending' | 'sent'>(key, (entry) => {
      if (!entry) return { answer: 'new', next: { state: 'sending', covered: [], beginning: [...covers], waiting: [], messageIds: [] } };
      const uncovered = covers.filter((id) => !entry.covered.includes(id));
      if (entry.state === 'sent') return uncovered.length === 0 ? { answer: 'sent' } : { answer: 'new', next: { ...entry, state: 'sending', beginning: uncovered } };
      const others = uncovered.filter((id) => !entry.beginning.includes(id) && !entry.waiting.includes(id));
      return { answer: 'sending', ...(others.length > 0 ? { next: { ...entry, waiting: [...entry.waiting, ...others] } } : {}) };
    });
  }

  async sent(key: MailKey, messageId: string, at: Instant): Promise<void> {
    await this.change(key, (entry) => {
      if (!entry) throw new Error('an email is begun before it is sent');
      if (entry.messageIds.includes(messageId)) return { answer: undefined };
      const covered = [...new Set([...entry.covered, ...entry.beginning])];
      const state = entry.waiting.length > 0 ? 'sending' : 'sent';
      return { answer: undefined, next: { state, covered, beginning: entry.waiting, waiting: [], messageIds: [...entry.messageIds, messageId], sentAt: at } };
    });
  }

  async record(key: MailKey, event: MailEvent): Promise<readonly MailEvent[]> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: mailEventItem(mailKey(key), event) }));
    return this.events(key);
  }

  async events(key: MailKey): Promise<readonly MailEvent[]> {
    const { pk, sk } = mailKey(key);
    const items = await readWholeRange(this.client, { table: this.table, pk, sk: { beginsWith: keyOf(sk, 'EVENT', '') } });
    return items.map(mailEventOf);
  }

  async covers(key: MailKey): Promise<readonly string[]> {
    const item = await getItem(this.client, this.table, mailKey(key));
    if (!item) return [];
    const { covered, beginning, waiting } = parseStored('email entry', entrySchema, item);
    return [...new Set([...covered, ...beginning, ...waiting])];
  }

  async mailboxFailed(mailbox: Mailbox, at: Instant): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...mailboxKey(mailbox), failedAt: at } }));
  }

  async failing(mailboxes: readonly Mailbox[]): Promise<ReadonlySet<string>> {
    if (mailboxes.length > 100) throw new RangeError('at most 100 mailboxes may be asked about at once');
    const items = await getItems(this.client, this.table, mailboxes.map(mailboxKey));
    const failed = new Set(items.map(({ pk, sk }) => `${String(pk)} ${String(sk)}`));
    return new Set(mailboxes.filter((mailbox) => failed.has(`${mailboxKey(mailbox).pk} ${mailboxKey(mailbox).sk}`)).map(({ adultId }) => adultId));
  }

  private async change<Answer>(key: MailKey, decide: (entry: Entry | undefined) => { answer: Answer; next?: Omit<Entry, 'revision'> }): Promise<Answer> {
    const itemKey = mailKey(key);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const item = await getItem(this.client, this.table, itemKey);
      const entry = item && parseStored('email entry', entrySchema, item);
      const { answer, next } = decide(entry);
      if (!next) return answer;
      const before = entry?.revision ?? 0;
      try {
        await this.client.send(new PutCommand({ TableName: this.table, Item: { ...next, ...itemKey, revision: before + 1 }, ...ifRevision(before) }));
        return answer;
      } catch (cause) {
        if (!(cause instanceof Error && cause.name === 'ConditionalCheckFailedException')) throw cause;
        await backOff(attempt);
      }
    }
    throw new Error(`what is known of an email could not be changed in ${attempts} attempts`);
  }
}

function mailboxKey({ adultId, fingerprint }: Mailbox): ItemKey {
  return { pk: keyOf('MAILBOX', adultId), sk: fingerprint };
}

function mailKey({ adultId, setting, releasedAt, step }: MailKey): ItemKey {
  return { pk: keyOf('M', adultId, setting), sk: keyOf(releasedAt, step) };
}
