import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
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
const mailboxSchema = z.object({ failedAt: z.exactOptional(z.string()), worksSince: z.exactOptional(z.string()) });

const attempts = 10;
/** Emails between `begin` and `sent` are few: those that one copy of a function is about to send. */
const mostRemembered = 100;

/** What is known of each email, changed by whoever read it last: an email may go twice, but none is thought to have gone that did not. */
export class DynamoMailBook implements MailBook {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly stored = new Map<string, Entry>();

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async begin(key: MailKey, covers: readonly string[]): Promise<'new' | 'sending' | 'sent'> {
    // Nearly every email is new: that nothing is there is the condition on which it is stored, and not a read before it.
    return this.change<'new' | 'sending' | 'sent'>(key, 'nothing', (entry) => {
      if (!entry) return { answer: 'new', next: { state: 'sending', covered: [], beginning: [...covers], waiting: [], messageIds: [] } };
      const uncovered = covers.filter((id) => !entry.covered.includes(id));
      if (entry.state === 'sent') return uncovered.length === 0 ? { answer: 'sent' } : { answer: 'new', next: { ...entry, state: 'sending', beginning: uncovered } };
      const others = uncovered.filter((id) => !entry.beginning.includes(id) && !entry.waiting.includes(id));
      return { answer: 'sending', ...(others.length > 0 ? { next: { ...entry, waiting: [...entry.waiting, ...others] } } : {}) };
    });
  }

  async sent(key: MailKey, messageId: string, at: Instant): Promise<void> {
    const { pk, sk } = mailKey(key);
    const begun = this.stored.get(`${pk} ${sk}`);
    this.stored.delete(`${pk} ${sk}`);
    await this.change(key, begun, (entry) => {
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
    await this.latest(mailbox, 'failedAt', at);
  }

  async mailboxWorks(mailbox: Mailbox, since: Instant): Promise<void> {
    await this.latest(mailbox, 'worksSince', since);
  }

  async failing(mailboxes: readonly Mailbox[]): Promise<ReadonlyMap<string, Instant>> {
    if (mailboxes.length > 100) throw new RangeError('at most 100 mailboxes may be asked about at once');
    const items = await getItems(this.client, this.table, mailboxes.map(mailboxKey));
    const known = new Map(items.map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, parseStored('mailbox', mailboxSchema, item)]));
    return new Map(mailboxes.flatMap((mailbox) => {
      const { failedAt, worksSince = '' } = known.get(`${mailboxKey(mailbox).pk} ${mailboxKey(mailbox).sk}`) ?? {};
      return failedAt !== undefined && failedAt > worksSince ? [[mailbox.adultId, failedAt] as const] : [];
    }));
  }

  /** Keeps the later of two instants, whichever is written first. */
  private async latest(mailbox: Mailbox, name: 'failedAt' | 'worksSince', at: Instant): Promise<void> {
    try {
      await this.client.send(new UpdateCommand({
        TableName: this.table, Key: { ...mailboxKey(mailbox) }, UpdateExpression: 'SET #name = :at', ConditionExpression: 'attribute_not_exists(#name) OR #name < :at',
        ExpressionAttributeNames: { '#name': name }, ExpressionAttributeValues: { ':at': at },
      }));
    } catch (cause) {
      if (!(cause instanceof Error && cause.name === 'ConditionalCheckFailedException')) throw cause;
    }
  }

  /**
   * Decides on what is known of the email, and stores on condition that nothing else has become known since; else it reads and decides again.
   * @param known what it is, as far as this copy of the function knows: `nothing` yet, or what it stored itself; undefined: it is read first
   */
  private async change<Answer>(key: MailKey, known: Entry | 'nothing' | undefined, decide: (entry: Entry | undefined) => { answer: Answer; next?: Omit<Entry, 'revision'> }): Promise<Answer> {
    const itemKey = mailKey(key);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const entry = attempt > 1 || known === undefined ? await this.read(itemKey) : known === 'nothing' ? undefined : known;
      const { answer, next } = decide(entry);
      if (!next) return answer;
      const after: Entry = { ...next, revision: (entry?.revision ?? 0) + 1 };
      try {
        await this.client.send(new PutCommand({ TableName: this.table, Item: { ...after, ...itemKey }, ...ifRevision(entry?.revision ?? 0) }));
        this.remember(itemKey, after);
        return answer;
      } catch (cause) {
        if (!(cause instanceof Error && cause.name === 'ConditionalCheckFailedException')) throw cause;
        if (attempt > 1) await backOff(attempt);
      }
    }
    throw new Error(`what is known of an email could not be changed in ${attempts} attempts`);
  }

  private async read(itemKey: ItemKey): Promise<Entry | undefined> {
    const item = await getItem(this.client, this.table, itemKey);
    return item && parseStored('email entry', entrySchema, item);
  }

  private remember({ pk, sk }: ItemKey, entry: Entry): void {
    this.stored.set(`${pk} ${sk}`, entry);
    if (this.stored.size > mostRemembered) this.stored.delete(this.stored.keys().next().value ?? '');
  }
}

function mailboxKey({ adultId, fingerprint }: Mailbox): ItemKey {
  return { pk: keyOf('MAILBOX', adultId), sk: fingerprint };
}

function mailKey({ adultId, setting, releasedAt, step }: MailKey): ItemKey {
  return { pk: keyOf('M', adultId, setting), sk: keyOf(releasedAt, step) };
}
