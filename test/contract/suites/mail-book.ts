import { expect, test } from 'vitest';
import type { MailEvent } from '../../../shared/domain/mail/mail-events.ts';
import type { MailBook, MailKey } from '../../../shared/ports/mail.ts';

export function mailBookSuite(fresh: () => Promise<MailBook>): void {
  const key: MailKey = { adultId: 'A-1', setting: 'school:900012', releasedAt: '2026-11-09T06:45:00Z', step: 'key-adult' };
  const at = '2026-11-09T06:46:00Z';

  test('says an email is new, then on its way, then sent', async () => {
    const book = await fresh();
    expect(await book.begin(key, ['d-1', 'd-2'])).toBe('new');
    expect(await book.begin(key, ['d-1', 'd-2'])).toBe('sending');
    await book.sent(key, 'm-1', at);
    expect(await book.begin(key, ['d-2', 'd-1'])).toBe('sent');
    expect(await book.begin(key, ['d-2'])).toBe('sent');
  });

  test('keeps apart adults, settings, instants and steps', async () => {
    const book = await fresh();
    await book.begin(key, ['d-1']);
    await book.sent(key, 'm-1', at);
    const others: Partial<MailKey>[] = [{ adultId: 'A-2' }, { setting: 'authority:896' }, { releasedAt: '2026-11-09T06:46:00Z' }, { step: 'deputy' }];
    for (const other of others) expect(await book.begin({ ...key, ...other }, ['d-1'])).toBe('new');
  });

  test('sends again for a disclosure that was not yet listed when the email went', async () => {
    const book = await fresh();
    await book.begin(key, ['d-1']);
    await book.sent(key, 'm-1', at);
    expect(await book.begin(key, ['d-1', 'd-2'])).toBe('new');
    await book.sent(key, 'm-2', at);
    expect(await book.begin(key, ['d-1', 'd-2'])).toBe('sent');
  });

  test('does not take an email for sent that may have gone before a disclosure was listed', async () => {
    const book = await fresh();
    await book.begin(key, ['d-1']);
    expect(await book.begin(key, ['d-2'])).toBe('sending');
    await book.sent(key, 'm-1', at);
    expect(await book.begin(key, ['d-1'])).toBe('sending');
    expect(await book.begin(key, ['d-2'])).toBe('sending');
    await book.sent(key, 'm-2', at);
    expect(await book.begin(key, ['d-1', 'd-2'])).toBe('sent');
  });

  test('counts one email once, however often it is said to have gone', async () => {
    const book = await fresh();
    await book.begin(key, ['d-1']);
    await book.begin(key, ['d-2']);
    await book.sent(key, 'm-1', at);
    await book.sent(key, 'm-1', at);
    expect(await book.begin(key, ['d-2'])).toBe('sending');
  });

  test('lets one of several that begin at once be the first', async () => {
    const book = await fresh();
    const answers = await Promise.all(Array.from({ length: 5 }, (_, index) => book.begin(key, [`d-${index}`])));
    expect(answers.filter((answer) => answer === 'new')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'sending')).toHaveLength(4);
  });

  test('refuses that an email was sent which never began', async () => {
    const book = await fresh();
    await expect(book.sent(key, 'm-1', at)).rejects.toThrow('begun');
  });

  test('keeps what is said of an email, each event once, whether or not it is known to have gone, and apart from other emails', async () => {
    const book = await fresh();
    const said: MailEvent = { messageId: 'm-1', at, kind: 'delivered' };
    const bounced: MailEvent = { messageId: 'm-1', at: '2026-11-09T06:47:00Z', kind: 'bounced', bounce: 'transient', detail: 'General' };
    expect(await book.events(key)).toEqual([]);
    expect(await book.covers(key)).toEqual([]);
    expect(await book.record(key, bounced)).toEqual([bounced]);
    expect(await book.record(key, said)).toEqual([said, bounced]);
    expect(await book.record(key, said)).toEqual([said, bounced]);
    expect(await book.events({ ...key, step: 'deputy' })).toEqual([]);
    await book.begin(key, ['d-1']);
    expect(await book.begin(key, ['d-1', 'd-2'])).toBe('sending');
    expect([...(await book.covers(key))].toSorted()).toEqual(['d-1', 'd-2']);
    await book.sent(key, 'm-1', at);
    expect([...(await book.covers(key))].toSorted()).toEqual(['d-1', 'd-2']);
    expect(await book.events(key)).toHaveLength(2);
  });

  test('knows a mailbox to which nothing can be sent, and not the next mailbox of the same adult', async () => {
    const book = await fresh();
    const mailbox = { adultId: 'A-1', fingerprint: 'f1' };
    expect(await book.failing([mailbox])).toEqual(new Map());
    await book.mailboxFailed(mailbox, at);
    await book.mailboxFailed(mailbox, at);
    expect(await book.failing([mailbox, { adultId: 'A-2', fingerprint: 'f1' }])).toEqual(new Map([['A-1', at]]));
    expect(await book.failing([{ ...mailbox, fingerprint: 'f2' }])).toEqual(new Map());
    expect(await book.failing([])).toEqual(new Map());
  });

  test('a mailbox that works again is one that failed no more, until it fails later than that, in whatever order it is heard of', async () => {
    const book = await fresh();
    const mailbox = { adultId: 'A-1', fingerprint: 'f1' };
    await book.mailboxFailed(mailbox, at);
    await book.mailboxWorks(mailbox, '2026-11-09T09:00:00Z');
    expect(await book.failing([mailbox])).toEqual(new Map());
    // Heard of after the clearing, and from before it.
    await book.mailboxFailed(mailbox, '2026-11-09T08:59:59Z');
    expect(await book.failing([mailbox])).toEqual(new Map());
    await book.mailboxFailed(mailbox, '2026-11-10T07:00:05Z');
    await book.mailboxFailed(mailbox, at);
    expect(await book.failing([mailbox])).toEqual(new Map([['A-1', '2026-11-10T07:00:05Z']]));
    // The clearing said once more clears nothing that came after it.
    await book.mailboxWorks(mailbox, '2026-11-09T09:00:00Z');
    expect(await book.failing([mailbox])).toEqual(new Map([['A-1', '2026-11-10T07:00:05Z']]));
    await book.mailboxWorks(mailbox, '2026-11-10T09:00:00Z');
    expect(await book.failing([mailbox])).toEqual(new Map());
    // Known to work before anything ever failed.
    const other = { adultId: 'A-2', fingerprint: 'f1' };
    await book.mailboxWorks(other, at);
    expect(await book.failing([other])).toEqual(new Map());
    await book.mailboxFailed(other, '2026-11-10T07:00:05Z');
    expect(await book.failing([other])).toEqual(new Map([['A-2', '2026-11-10T07:00:05Z']]));
  });
}
