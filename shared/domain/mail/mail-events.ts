import type { Instant } from '../time.ts';

/** What the mail provider says became of an email: codes only, never an address. It may come in any order, twice, or before we wrote down that we sent it. */
export interface MailEvent {
  readonly messageId: string;
  readonly at: Instant;
  readonly kind: 'sent' | 'delivered' | 'delayed' | 'bounced' | 'complained' | 'rejected';
  /** Of a bounce: whether it is for good, and the provider's sub-type; of a delay, its type. */
  readonly bounce?: 'permanent' | 'transient' | 'undetermined';
  readonly detail?: string;
}

/** The detail of a bounce or delay of a mailbox whose server takes nothing over TLS. */
export const tlsRefused = 'TlsRefused';

/**
 * - `on-its-way`: nothing against it, and no word that it arrived;
 * - `arrived`: the mailbox's server took it. An out-of-office reply after it, which SES reports as a transient bounce, changes nothing;
 * - `in-doubt`: delayed, or turned away for now: it may still arrive;
 * - `failed`: it will never arrive, and neither will the next to that mailbox.
 */
export type MailStanding = 'on-its-way' | 'arrived' | 'in-doubt' | 'failed';

/** How an email stands by all that is known, in whatever order it came: of several sendings of one email, one that failed tells of the mailbox, and else the best counts. */
export function standingOf(events: readonly MailEvent[]): MailStanding {
  const byMessage = new Map<string, MailEvent[]>();
  for (const event of events) byMessage.set(event.messageId, [...(byMessage.get(event.messageId) ?? []), event]);
  const standings = [...byMessage.values()].map(standingOfOne);
  return (['failed', 'arrived', 'in-doubt'] as const).find((standing) => standings.includes(standing)) ?? 'on-its-way';
}

/** When it was last said that an email will never arrive; undefined where nobody has said so. */
export function failedAt(events: readonly MailEvent[]): Instant | undefined {
  return events.flatMap((event) => (saysFailed(event) ? [event.at] : [])).toSorted().at(-1);
}

function saysFailed({ kind, bounce, detail }: MailEvent): boolean {
  return kind === 'rejected' || kind === 'complained' || (kind === 'bounced' && (bounce === 'permanent' || detail === tlsRefused));
}

function standingOfOne(events: readonly MailEvent[]): MailStanding {
  const has = (kind: MailEvent['kind']): boolean => events.some((event) => event.kind === kind);
  // "Delivery" means that a server took it; it may still send it back for good.
  // One that bounced for want of TLS is not tried again, and we send nothing without it.
  if (events.some(saysFailed)) return 'failed';
  if (has('delivered')) return 'arrived';
  return has('bounced') || has('delayed') ? 'in-doubt' : 'on-its-way';
}
