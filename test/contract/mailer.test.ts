import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SESClient } from '@aws-sdk/client-ses';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localCredentials, localRegion } from '../../infra/local/engines/dynamo-wire.ts';
import { type MailEngine, startMail } from '../../infra/local/engines/mail.ts';
import { sesClient } from '../../shared/adapters/ses/ses-client.ts';
import { SesMailer } from '../../shared/adapters/ses/ses-mailer.ts';
import { idOfTag, tagValue } from '../../shared/adapters/ses/tag-value.ts';
import { type Email, type Mailer, MailRefused } from '../../shared/ports/mail.ts';
import { FakeMailer } from '../fakes/fake-mailer.ts';

const email: Email = {
  to: 'dsl@larkspur.example', subject: 'A notification is waiting – sign in', text: 'Sign in to read it.\nÔl-nodyn: mewngofnodwch.', html: '<p>Sign in to read it.</p><p>Ôl-nodyn</p>',
  tags: { setting: 'school:900012', releasedAt: '2026-11-09T06:45:00Z' },
};

type Subject = { readonly mailer: Mailer; readonly received: () => readonly Pick<Email, 'subject' | 'text' | 'html'>[] };

function mailerSuite(subject: () => Subject): void {
  test('sends an email with both its parts and answers with an id of its own', async () => {
    const { mailer, received } = subject();
    const before = received().length;
    const ids = [await mailer.send(email), await mailer.send(email)];
    expect(new Set(ids).size).toBe(2);
    expect(received().slice(before).map(({ subject: line, text, html }) => ({ subject: line, text, html }))).toEqual([email, email].map(({ subject: line, text, html }) => ({ subject: line, text, html })));
  });
}

describe('the mailer, in memory', () => {
  const mailer = new FakeMailer();
  mailerSuite(() => ({ mailer, received: () => mailer.sent }));
});

describe('the mailer, on the embedded mail service', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-mail-'));
  let engine: MailEngine;
  let client: SESClient;
  const mailer = () => new SesMailer({ client, from: 'first-bell@notify.example', configurationSet: 'first-bell' });
  beforeAll(async () => {
    engine = await startMail({ stateDir, now: () => '2026-11-09T06:45:00Z' });
    client = sesClient({ endpoint: engine.endpoint, region: localRegion, credentials: localCredentials });
  });
  afterAll(async () => {
    client.destroy();
    await engine.stop();
    rmSync(stateDir, { recursive: true, force: true });
  });

  mailerSuite(() => ({ mailer: mailer(), received: () => engine.accepted.map(({ subject, text, html }) => ({ subject, text: text ?? '', html: html ?? '' })) }));

  test('names sender, recipient, configuration set and tags', async () => {
    await mailer().send(email);
    const last = engine.accepted.at(-1);
    expect(last).toMatchObject({ from: 'first-bell@notify.example', to: ['dsl@larkspur.example'], configurationSet: 'first-bell' });
    expect(JSON.stringify(last?.tags)).toContain('school_3a900012');
  });

  test('throws, repeating neither address nor words, when the service refuses', async () => {
    engine.setFault(() => 'refuse-throttled');
    const fault = await mailer().send(email).catch((thrown: unknown) => thrown);
    engine.setFault(() => null);
    expect(fault).toBeInstanceOf(Error);
    expect(JSON.stringify(fault, Object.getOwnPropertyNames(fault))).not.toMatch(/larkspur|waiting/);
  });

  test.each([['refuse-throttled', 'too-fast'], ['refuse-quota', 'quota'], ['refuse-paused', 'paused'], ['refuse-sandbox', 'sandbox']] as const)('knows %s from any other refusal', async (fault, why) => {
    engine.setFault(() => fault);
    const thrown = await mailer().send(email).catch((cause: unknown) => cause);
    engine.setFault(() => null);
    expect(thrown).toBeInstanceOf(MailRefused);
    expect(thrown).toMatchObject({ why });
  });
});

describe('tags', () => {
  test('hold any id in the letters that SES allows, and give it back', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (id) => {
      expect(tagValue(id)).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(idOfTag(tagValue(id))).toBe(id);
    }));
  });

  test.each([['school:900012', 'school_3a900012'], ['2026-11-09T06:45:00Z', '2026-11-09T06_3a45_3a00Z'], ['a_b', 'a_5fb'], ['é', '_c3_a9']])('writes %s as %s', (id, value) => {
    expect(tagValue(id)).toBe(value);
  });
});
