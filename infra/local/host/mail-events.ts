import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { epochMs, type Instant, plusMinutes } from '../../../shared/domain/time.ts';
import type { JournalledEmail, MailEngine } from '../engines/mail.ts';
import type { QueueEngine } from '../engines/queues.ts';
import { readIfThere } from '../engines/state-file.ts';

/** Says over the queue `mail` what became of each email, as SES does by way of SNS. */
export interface MailEvents {
  /** Says what has come due by now. */
  flush(): Promise<void>;
}

/** Hours that greylisting keeps an email back. */
const slowMinutes = 4 * 60;

interface Said {
  readonly afterMinutes: number;
  readonly event: Readonly<Record<string, unknown>>;
}

/**
 * What SES would say of an email: by the name before the "@" for the simulator's mailboxes at a domain that begins "simulator."
 * (`success`, `bounce`, `suppressed`, `ooto`, `complaint`, `reject`, `slow`, each with any +label); every other mailbox takes it at once.
 */
export function whatSesSays(email: JournalledEmail): readonly Said[] {
  const [, kind] = /^(?:[^<]*<)?([a-z]+)(?:\+[^@]*)?@simulator\./.exec(email.to[0] ?? '') ?? [];
  const say = (eventType: string, part: object = {}, afterMinutes = 0): Said => ({
    afterMinutes,
    event: { eventType, mail: { timestamp: email.at, messageId: email.messageId, destination: email.to, tags: Object.fromEntries(Object.entries(email.tags).map(([name, value]) => [name, [value]])) }, ...part },
  });
  const timestamp = email.at;
  const sent = say('Send', { send: {} });
  const delivered = say('Delivery', { delivery: { timestamp } });
  const bounce = (bounceType: string, bounceSubType: string): Said => say('Bounce', { bounce: { bounceType, bounceSubType, timestamp } });
  switch (kind) {
    case 'bounce': return [sent, bounce('Permanent', 'General')];
    case 'suppressed': return [sent, bounce('Permanent', 'OnAccountSuppressionList')];
    // As the provider does: an out-of-office reply is a transient bounce, and may be told of before the delivery.
    case 'ooto': return [bounce('Transient', 'General'), delivered, sent];
    case 'complaint': return [sent, delivered, say('Complaint', { complaint: { timestamp } })];
    case 'reject': return [sent, say('Reject', { reject: { reason: 'Bad content' } })];
    case 'slow': return [sent, say('DeliveryDelay', { deliveryDelay: { timestamp, delayType: 'TransientCommunicationFailure' } }), say('Delivery', { delivery: { timestamp: plusMinutes(timestamp, slowMinutes) } }, slowMinutes)];
    case undefined: default: return [sent, delivered];
  }
}

/** Joins the inbox to the queue. What a kill kept from being said is said at the next start; an event may be said twice. */
export async function sayMailEvents({ stateDir, mail, queues, now }: { readonly stateDir: string; readonly mail: MailEngine; readonly queues: QueueEngine; readonly now: () => Instant }): Promise<MailEvents> {
  const file = join(stateDir, 'mail', 'said.txt');
  mkdirSync(join(stateDir, 'mail'), { recursive: true, mode: 0o700 });
  const said = new Set((readIfThere(file) ?? '').split('\n'));
  let later: { readonly at: Instant; readonly name: string; readonly event: Said['event'] }[] = [];
  const mark = (name: string): void => {
    appendFileSync(file, `${name}\n`, { mode: 0o600 });
    said.add(name);
  };
  const take = async (email: JournalledEmail): Promise<void> => {
    const all = whatSesSays(email);
    if (!said.has(email.messageId)) {
      await queues.send('mail', ...all.filter(({ afterMinutes }) => afterMinutes === 0).map(({ event }) => JSON.stringify(event)));
      mark(email.messageId);
    }
    for (const { event, afterMinutes } of all) {
      const name = `${email.messageId} +${afterMinutes}`;
      if (afterMinutes > 0 && !said.has(name)) later.push({ at: plusMinutes(email.at, afterMinutes), name, event });
    }
  };
  const flush = async (): Promise<void> => {
    const due = later.filter(({ at }) => epochMs(at) <= epochMs(now()));
    later = later.filter((one) => !due.includes(one));
    for (const { name, event } of due) {
      await queues.send('mail', JSON.stringify(event));
      mark(name);
    }
  };
  for (const email of mail.accepted) await take(email);
  mail.onAccepted(take);
  await flush();
  return { flush };
}
