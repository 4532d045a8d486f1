import type { DeliverMessage, MailToCheck } from '../../events/internal.ts';
import { failedAt, type MailEvent, standingOf, tlsRefused } from '../../shared/domain/mail/mail-events.ts';
import { earlierOf, plusMinutes } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { DueRows } from '../../shared/ports/due-rows.ts';
import type { MailBook, MailKey } from '../../shared/ports/mail.ts';
import type { Outgoing } from '../../shared/ports/outgoing.ts';
import { alertMessages } from '../../shared/runtime/alert-messages.ts';
import type { Log } from '../../shared/runtime/log.ts';
import { mailboxOf } from '../../shared/runtime/mailbox.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';

export interface FollowDeps {
  readonly mail: MailBook;
  readonly directory: Pick<Directory, 'adult'>;
  readonly due: Pick<DueRows, 'put'>;
  readonly outgoing: Outgoing;
  readonly clock: Clock;
  readonly log: Log;
}

/** How long an email may be in doubt before the next adult is alerted as well. */
const minutesOfDoubt = 10;

/** Something is said of an email: keep it, and act on what is known of it by now, whatever came first. Safe to repeat. */
export async function followMail(force: string, key: MailKey, event: MailEvent, deps: FollowDeps): Promise<Outcome> {
  const { mail, due, clock, log } = deps;
  const events = await mail.record(key, event);
  const standing = standingOf(events);
  if (event.detail === tlsRefused) log.error('mail-tls-refused', { adultId: key.adultId, setting: key.setting, what: event.kind });
  switch (standing) {
    case 'on-its-way': case 'arrived':
      return done;
    case 'in-doubt': {
      log.warn('mail-in-doubt', { adultId: key.adultId, setting: key.setting, what: event.kind });
      const check: MailToCheck = { type: 'mail.check', id: `mail-check~${nameOf(force, key)}`, force, ...key };
      // One row for an email, however often it is delayed: the first doubt counts.
      if (event.kind !== 'sent') await due.put({ what: 'forward', at: plusMinutes(event.at > clock.now() ? clock.now() : event.at, minutesOfDoubt), id: check.id, force, queue: 'mail', body: JSON.stringify(check) });
      return done;
    }
    case 'failed': {
      const adult = await deps.directory.adult(key.adultId);
      // As of when it failed: what is heard of late says nothing of a mailbox that works again since.
      if (adult) await mail.mailboxFailed(mailboxOf(adult), earlierOf(failedAt(events) ?? clock.now(), clock.now()));
      log.warn('mail-failed', { adultId: key.adultId, setting: key.setting, what: event.kind });
      return alertNext(force, key, deps);
    }
    default: {
      const unknown: never = standing;
      throw new Error(`unknown standing ${String(unknown)}`);
    }
  }
}

/** An email was in doubt a while ago. If it has not arrived since, the next adult is alerted; whoever reads first, reads. */
export async function checkMail({ force, adultId, setting, releasedAt, step }: MailToCheck, deps: FollowDeps): Promise<Outcome> {
  const key: MailKey = { adultId, setting, releasedAt, step };
  return standingOf(await deps.mail.events(key)) === 'in-doubt' ? alertNext(force, key, deps) : done;
}

async function alertNext(force: string, key: MailKey, { mail, outgoing }: FollowDeps): Promise<Outcome> {
  const disclosureIds = [...(await mail.covers(key))];
  if (disclosureIds.length === 0) return done;
  const messages = alertMessages({ force, setting: key.setting, releasedAt: key.releasedAt, step: 'after-failure', disclosureIds });
  await outgoing.send('deliver', messages.map((message): DeliverMessage => ({ ...message, id: `${message.id}~${opaqueIdOf(key.adultId, key.step)}`, failedAdult: key.adultId })));
  return done;
}

function nameOf(force: string, { adultId, setting, releasedAt, step }: MailKey): string {
  return opaqueIdOf(force, adultId, setting, releasedAt, step);
}
