import { describe, expect, it } from 'vitest';
import type { JournalledEmail } from '../../../infra/local/engines/mail.ts';
import { whatSesSays } from '../../../infra/local/host/mail-events.ts';
import { emailOf, mailEventOf, sesEvent } from '../../../shared/adapters/ses/ses-event.ts';
import { tagValue } from '../../../shared/adapters/ses/tag-value.ts';
import { type MailStanding, standingOf } from '../../../shared/domain/mail/mail-events.ts';
import { type MailKey, tagsOf } from '../../../shared/ports/mail.ts';

const key: MailKey = { adultId: 'ka-900012-1', setting: 'school:900012', releasedAt: '2026-11-09T07:00:00Z', step: 'key-adult' };
const emailTo = (to: string): JournalledEmail => ({
  messageId: 'local-1', at: '2026-11-09T07:00:03Z', acceptedAt: '2026-11-09T07:00:03.120Z', from: 'no-reply@mail.first-bell.example', to: [to], cc: [], bcc: [], replyTo: [], subject: 's', text: 't', html: null, configurationSet: 'c',
  tags: Object.fromEntries(Object.entries(tagsOf('cheshire', key)).map(([name, value]) => [name, tagValue(value)])),
});

describe('what the laptop says in the place of SES is read as what SES says, and leads back to the email', () => {
  it.each<readonly [string, MailStanding, MailStanding]>([
    ['h.osei@wenbury.example', 'arrived', 'arrived'],
    ['success@simulator.example', 'arrived', 'arrived'],
    ['bounce+lead@simulator.example', 'failed', 'failed'],
    ['suppressed@simulator.example', 'failed', 'failed'],
    ['complaint@simulator.example', 'failed', 'failed'],
    ['reject@simulator.example', 'failed', 'failed'],
    ['ooto@simulator.example', 'arrived', 'arrived'],
    ['slow@simulator.example', 'in-doubt', 'arrived'],
    ['bounce@wenbury.example', 'arrived', 'arrived'],
  ])('%s: %s at once, %s in the end', (to, atOnce, inTheEnd) => {
    const said = whatSesSays(emailTo(to)).map(({ event, afterMinutes }) => ({ event: sesEvent.parse(JSON.parse(JSON.stringify(event))), afterMinutes }));
    for (const { event } of said) expect(emailOf(event)).toEqual({ force: 'cheshire', key });
    const standing = (events: typeof said) => standingOf(events.flatMap(({ event }) => mailEventOf(event) ?? []));
    expect(standing(said.filter(({ afterMinutes }) => afterMinutes === 0))).toBe(atOnce);
    expect(standing(said)).toBe(inTheEnd);
  });
});
