import type { DeliverMessage } from '../../events/internal.ts';
import type { DueRow } from '../../shared/domain/duty/due.ts';
import { plusMinutes } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { MailPace, MailRefusal } from '../../shared/ports/mail.ts';
import type { Log } from '../../shared/runtime/log.ts';

/** Refused as too fast: in the next minute, with whatever is more urgent before it. Refused for more than that: asked again every five. */
const minutesUntil = { 'too-fast': 1, quota: 5, paused: 5, sandbox: 5 } as const satisfies Record<MailRefusal, number>;

export interface SendLater {
  readonly book: DutyBook;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace?: MailPace;
}

/**
 * The provider takes no email now. The message waits as a due row and is worked through again for as long as somebody has not read;
 * where no email may go for a while, the desk telephones at once as well. Said again it changes nothing.
 */
export async function sendLater(why: MailRefusal, message: DeliverMessage, disclosureIds: readonly string[], { book, clock, log, pace }: SendLater): Promise<void> {
  const now = clock.now();
  const again: DueRow = { what: 'forward', at: plusMinutes(now, minutesUntil[why]), id: `mail-again~${message.id}`, force: message.force, queue: 'deliver', body: JSON.stringify(message) };
  if (why === 'too-fast') {
    await pace?.slowDown(now);
    log.warn('mail-slowed', { setting: message.setting, count: disclosureIds.length });
  } else {
    log.error('mail-stopped', { setting: message.setting, reason: why, count: disclosureIds.length });
  }
  const calls = why === 'too-fast' ? [] : (await book.disclosures(disclosureIds)).map(({ force, reference, childRef, setting, disclosureId }): DueRow => ({
    what: 'phone', at: now, id: `${setting}~${disclosureId}~2-phone`, force, reference, childRef, setting, disclosureId,
  }));
  const rows = [again, ...calls];
  for (let at = 0; at < rows.length; at += 100) await book.commit({ due: rows.slice(at, at + 100) });
}
