import { appendFileSync } from 'node:fs';
import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { describe, expect, onTestFinished, test } from 'vitest';
import { localCredentials, localRegion } from '../../../infra/local/engines/dynamo-wire.ts';
import { journalFile, type JournalledEmail, openJournal } from '../../../infra/local/engines/mail-journal.ts';
import { readJournal, startMail } from '../../../infra/local/engines/mail.ts';
import { aStateDir, stopAfter } from '../state-dir.ts';

const now = () => '2026-11-09T07:00:00Z';
const patience = 60_000;

function send(endpoint: string, to = 'lead@mossbridge.example'): Promise<unknown> {
  const client = new SESClient({ endpoint, region: localRegion, credentials: localCredentials, maxAttempts: 1 });
  onTestFinished(() => client.destroy());
  return client.send(new SendEmailCommand({
    Source: 'First Bell <no-reply@first-bell.example>', Destination: { ToAddresses: [to] }, ConfigurationSetName: 'first-bell', Tags: [{ Name: 'kind', Value: 'alert' }],
    Message: { Subject: { Data: 'Something is waiting' }, Body: { Text: { Data: 'Sign in.' }, Html: { Data: '<p>Sign in.</p>' } } },
  }));
}

async function inboxOf(endpoint: string): Promise<readonly { messageId: string; at: number }[]> {
  return ((await (await fetch(`${endpoint}/store`)).json()) as { emails: { messageId: string; at: number }[] }).emails;
}

describe('the mail', () => {
  test('is journalled with every part of the request, at the domain\'s time', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const mail = stopAfter(await startMail({ stateDir, now }));
    expect(await send(mail.endpoint)).toMatchObject({ MessageId: mail.accepted[0]?.messageId });
    expect(readJournal(stateDir)).toMatchObject([{
      at: now(), from: 'First Bell <no-reply@first-bell.example>', to: ['lead@mossbridge.example'], subject: 'Something is waiting', text: 'Sign in.', html: '<p>Sign in.</p>',
      configurationSet: 'first-bell', tags: { kind: 'alert' },
    }]);
  });

  test('is in the web inbox again after a restart, each message once', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const first = await startMail({ stateDir, now });
    await send(first.endpoint, 'a@mossbridge.example');
    await send(first.endpoint, 'b@mossbridge.example');
    const before = await inboxOf(first.endpoint);
    await first.stop();
    const again = stopAfter(await startMail({ stateDir, now }));
    expect(await inboxOf(again.endpoint)).toEqual(before);
    expect(before).toHaveLength(2);
    expect((await fetch(again.inboxUrl)).headers.get('content-type')).toMatch(/html/);
  });

  test('is taken though its reply is cut, and not taken when the sender is throttled', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const mail = stopAfter(await startMail({ stateDir, now }));
    mail.setFault(({ to }) => (to[0]?.startsWith('cut') ? 'accept-then-cut' : to[0]?.startsWith('slow') ? 'refuse-throttled' : null));
    await expect(send(mail.endpoint, 'cut@mossbridge.example')).rejects.toThrow();
    await expect(send(mail.endpoint, 'slow@mossbridge.example')).rejects.toMatchObject({ name: 'Throttling' });
    await send(mail.endpoint, 'well@mossbridge.example');
    expect(readJournal(stateDir).map(({ to }) => to[0])).toEqual(['cut@mossbridge.example', 'well@mossbridge.example']);
  });

  test.each(['not an address', 'a@b.example\nBcc: other@c.example'])('is refused for the recipient %j', { timeout: patience }, async (to) => {
    const stateDir = aStateDir();
    const mail = stopAfter(await startMail({ stateDir, now }));
    await expect(send(mail.endpoint, to)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    expect(readJournal(stateDir)).toEqual([]);
  });

  test('leaves out a line that a kill cut short, and goes on after the whole ones', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const first = await startMail({ stateDir, now });
    await send(first.endpoint);
    await first.stop();
    appendFileSync(journalFile(stateDir), '{"messageId":"half');
    const again = stopAfter(await startMail({ stateDir, now }));
    await send(again.endpoint);
    expect(readJournal(stateDir)).toHaveLength(2);
  });

  test('lies in the journal as soon as its sender is answered, and so does each of fifty that are sent at once', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const journal = openJournal(stateDir);
    const email = (messageId: string): JournalledEmail => ({ messageId, at: '2026-11-09T07:00:00Z', acceptedAt: '2026-11-30T18:00:00.000Z', from: 'a@b.example', to: [], cc: [], bcc: [], replyTo: [], subject: '', text: null, html: null, configurationSet: null, tags: {} });
    const ids = Array.from({ length: 50 }, (_, n) => `m-${n}`);
    const onDisk = await Promise.all(ids.map(async (id) => {
      await journal.append(email(id));
      return readJournal(stateDir).some(({ messageId }) => messageId === id);
    }));
    expect(onDisk).toEqual(ids.map(() => true));
    expect(journal.emails.map(({ messageId }) => messageId)).toEqual(ids);
    const last = journal.append(email('last'));
    await journal.close();
    await last;
    expect(readJournal(stateDir).at(-1)?.messageId).toBe('last');
  });

  test('says that its journal is damaged', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    await (await startMail({ stateDir, now })).stop();
    appendFileSync(journalFile(stateDir), 'not a line of ours\n');
    await expect(startMail({ stateDir, now })).rejects.toMatchObject({ code: 'state-corrupt' });
  });
});
