import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MailEvent, type MailStanding, standingOf } from '../../../shared/domain/mail/mail-events.ts';

const at = '2026-11-09T07:00:05Z';
const said = {
  sent: { messageId: 'm', at, kind: 'sent' },
  delivered: { messageId: 'm', at, kind: 'delivered' },
  delayed: { messageId: 'm', at, kind: 'delayed', detail: 'TransientCommunicationFailure' },
  hard: { messageId: 'm', at, kind: 'bounced', bounce: 'permanent', detail: 'General' },
  suppressed: { messageId: 'm', at, kind: 'bounced', bounce: 'permanent', detail: 'OnAccountSuppressionList' },
  outOfOffice: { messageId: 'm', at, kind: 'bounced', bounce: 'transient', detail: 'General' },
  undetermined: { messageId: 'm', at, kind: 'bounced', bounce: 'undetermined' },
  complained: { messageId: 'm', at, kind: 'complained' },
  rejected: { messageId: 'm', at, kind: 'rejected' },
  again: { messageId: 'm2', at, kind: 'delivered' },
} as const satisfies Record<string, MailEvent>;
type Name = keyof typeof said;

const table: readonly (readonly [string, readonly Name[], MailStanding])[] = [
  ['nothing is known', [], 'on-its-way'],
  ['sent', ['sent'], 'on-its-way'],
  ['delivered', ['sent', 'delivered'], 'arrived'],
  ['out of office: delivered, and an answer that looks like a bounce', ['sent', 'delivered', 'outOfOffice'], 'arrived'],
  ['turned away for now, no delivery', ['sent', 'outOfOffice'], 'in-doubt'],
  ['turned away, nobody knows why', ['sent', 'undetermined'], 'in-doubt'],
  ['delayed', ['sent', 'delayed'], 'in-doubt'],
  ['greylisted: delayed, then delivered', ['sent', 'delayed', 'delivered'], 'arrived'],
  ['a hard bounce', ['sent', 'hard'], 'failed'],
  ['taken by a server and then sent back for good', ['sent', 'delivered', 'hard'], 'failed'],
  ['on the list of suppressed mailboxes', ['sent', 'suppressed'], 'failed'],
  ['called spam', ['sent', 'delivered', 'complained'], 'failed'],
  ['rejected', ['sent', 'rejected'], 'failed'],
  ['sent twice after a crash: one delayed, one delivered', ['delayed', 'again'], 'arrived'],
  ['sent twice after a crash: one bounced for good', ['hard', 'again'], 'failed'],
];

describe('how an email stands', () => {
  it.each(table)('%s', (_what, names, standing) => {
    expect(standingOf(names.map((name) => said[name]))).toBe(standing);
  });

  it('is the same in whatever order and however often it is said', () => {
    fc.assert(fc.property(fc.constantFrom(...table), fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), ([, names, standing], keys) => {
      const twice = [...names, ...names];
      const shuffled = twice.map((name, place) => ({ name, key: keys[place % keys.length] ?? 0 })).toSorted((a, b) => a.key - b.key);
      expect(standingOf(shuffled.map(({ name }) => said[name]))).toBe(standing);
    }));
  });
});
