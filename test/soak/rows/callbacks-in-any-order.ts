import { type MailEvent, type MailStanding, standingOf } from '../../../shared/domain/mail/mail-events.ts';
import type { MailKey } from '../../../shared/ports/mail.ts';
import { FakeMailBook } from '../../fakes/fake-mail-book.ts';
import { seeded, shuffled } from '../../functions/a-rig.ts';
import type { Row } from '../row.ts';

const key: MailKey = { adultId: 'a1', setting: 'school:900012', releasedAt: '2026-11-09T07:00:00Z', step: 'key-adult' };
const at = (second: number): string => `2026-11-09T07:00:${String(second).padStart(2, '0')}Z`;
const stories: readonly { readonly events: readonly MailEvent[]; readonly end: MailStanding }[] = [
  { end: 'arrived', events: [{ messageId: 'm', kind: 'sent', at: at(1) }, { messageId: 'm', kind: 'delivered', at: at(2) }] },
  { end: 'failed', events: [{ messageId: 'm', kind: 'sent', at: at(1) }, { messageId: 'm', kind: 'delivered', at: at(2) }, { messageId: 'm', kind: 'bounced', bounce: 'permanent', at: at(3) }] },
  { end: 'failed', events: [{ messageId: 'm', kind: 'sent', at: at(1) }, { messageId: 'm', kind: 'delivered', at: at(2) }, { messageId: 'm', kind: 'complained', at: at(9) }] },
  { end: 'arrived', events: [{ messageId: 'm', kind: 'sent', at: at(1) }, { messageId: 'm', kind: 'delayed', at: at(2) }, { messageId: 'm', kind: 'delivered', at: at(40) }] },
  { end: 'arrived', events: [{ messageId: 'm', kind: 'bounced', bounce: 'transient', detail: 'General', at: at(2) }, { messageId: 'm', kind: 'delivered', at: at(2) }] },
  { end: 'in-doubt', events: [{ messageId: 'm', kind: 'sent', at: at(1) }, { messageId: 'm', kind: 'delayed', at: at(2) }] },
  { end: 'failed', events: [{ messageId: 'm', kind: 'sent', at: at(1) }, { messageId: 'm', kind: 'rejected', at: at(2) }] },
];

/** Row 20: what SES says comes in any order, more than once, and before we wrote down that the email went. */
export const callbacksInAnyOrder: Row = {
  row: 20, scenario: 'events of an email in any order, one to four times each, before or after our own writes', pass: 'the final state is right in every one',
  async play(size, seed) {
    const emails = size === 'full' ? 100_000 : 300;
    const chance = seeded(seed);
    let wrong = 0;
    for (let n = 0; n < emails; n += 1) {
      const story = stories[n % stories.length];
      if (!story) continue;
      const book = new FakeMailBook();
      const writes = [() => book.begin(key, ['d1']), () => book.sent(key, 'm', at(1))];
      const said = shuffled(story.events.flatMap((event) => Array.from({ length: 1 + Math.floor(chance() * 4) }, () => () => book.record(key, event))), chance);
      const cut = Math.floor(chance() * (said.length + 1));
      // Our own two writes keep their order; the events fall before, between and after them.
      const between = Math.floor(chance() * (said.length - cut + 1)) + cut;
      for (const step of [...said.slice(0, cut), writes[0], ...said.slice(cut, between), writes[1], ...said.slice(between)]) await step?.();
      const known = await book.events(key);
      if (standingOf(known) !== story.end || known.length !== story.events.length || (await book.begin(key, ['d1'])) !== 'sent') wrong += 1;
    }
    return { figures: { emails, wrong }, missed: wrong === 0 ? [] : [`${wrong} of ${emails} ended in the wrong state`] };
  },
};
