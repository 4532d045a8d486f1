import * as z from 'zod/mini';
import type { MailEvent } from '../../domain/mail/mail-events.ts';
import { keyOf } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';
import { type Fields, oneOf, parseStored } from './stored-schema.ts';

const mailEvent = z.object({
  messageId: z.string(), at: z.string(), detail: z.exactOptional(z.string()),
  kind: oneOf<MailEvent['kind']>({ sent: true, delivered: true, delayed: true, bounced: true, complained: true, rejected: true }),
  bounce: z.exactOptional(oneOf<NonNullable<MailEvent['bounce']>>({ permanent: true, transient: true, undetermined: true })),
} satisfies Fields<MailEvent>);

/** Beside the email that it is about; the same event again is the same item. */
export function mailEventItem({ pk, sk }: ItemKey, event: MailEvent): Item & ItemKey {
  return { ...event, pk, sk: keyOf(sk, 'EVENT', event.at, event.messageId, event.kind) };
}

export function mailEventOf(item: Item): MailEvent {
  return parseStored('mail event', mailEvent, item);
}
