import { expect, test } from 'vitest';
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
}
