import * as z from 'zod/mini';
import { type MailEvent, tlsRefused } from '../../domain/mail/mail-events.ts';
import { epochMs, instantOf } from '../../domain/time.ts';
import type { MailKey } from '../../ports/mail.ts';
import { idOfTag } from './tag-value.ts';

/**
 * An event as SES publishes it by way of SNS, delivered raw: only what we read of it. Addresses, headers and diagnostic texts are
 * left where they are. https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
const stamped = z.object({ timestamp: z.string() });
const recipients = z.optional(z.array(z.object({ diagnosticCode: z.optional(z.string()) })));
export const sesEvent = z.object({
  eventType: z.string(),
  mail: z.object({ timestamp: z.string(), messageId: z.string().check(z.minLength(1), z.maxLength(200)), tags: z.optional(z.record(z.string(), z.array(z.string()))) }),
  bounce: z.optional(z.extend(stamped, { bounceType: z.string(), bounceSubType: z.optional(z.string()), bouncedRecipients: recipients })),
  complaint: z.optional(stamped),
  delivery: z.optional(stamped),
  deliveryDelay: z.optional(z.extend(stamped, { delayType: z.optional(z.string()), delayedRecipients: recipients })),
  reject: z.optional(z.object({ reason: z.optional(z.string()) })),
});
export type SesEvent = z.infer<typeof sesEvent>;

const steps: Readonly<Record<string, MailKey['step']>> = { 'key-adult': 'key-adult', deputy: 'deputy', resurface: 'resurface', authority: 'authority', 'after-failure': 'after-failure' };

/** The email that an event is about; undefined where it carries no tags of ours. */
export function emailOf({ mail }: SesEvent): { readonly force: string; readonly key: MailKey } | undefined {
  const tag = (name: string): string | undefined => {
    const [value] = mail.tags?.[name] ?? [];
    return value === undefined ? undefined : idOfTag(value);
  };
  const [force, adultId, setting, releasedAt, step] = [tag('force'), tag('adult'), tag('setting'), tag('released'), steps[tag('step') ?? '']];
  if (!force || !adultId || !setting || !releasedAt || !step) return undefined;
  return { force, key: { adultId, setting, releasedAt, step } };
}

/** What a server said is read for this one word and kept nowhere: it may name anybody. */
function refusesTls(of: readonly { readonly diagnosticCode?: string | undefined }[] | undefined): boolean {
  return of?.some(({ diagnosticCode }) => /\b(?:start)?tls\b/i.test(diagnosticCode ?? '')) ?? false;
}

/** What it says became of the email; undefined for kinds that say nothing of that, such as an opened or clicked one. */
export function mailEventOf({ eventType, mail, bounce, complaint, delivery, deliveryDelay }: SesEvent): MailEvent | undefined {
  const about = (kind: MailEvent['kind'], timestamp: string | undefined, more: Partial<MailEvent> = {}): MailEvent => ({ messageId: mail.messageId, kind, at: instantOf(epochMs(timestamp ?? mail.timestamp)), ...more });
  const detail = (text: string | undefined): Partial<MailEvent> => (text === undefined ? {} : { detail: text.slice(0, 60) });
  switch (eventType) {
    case 'Send':
      return about('sent', mail.timestamp);
    case 'Delivery':
      return about('delivered', delivery?.timestamp);
    case 'DeliveryDelay':
      return about('delayed', deliveryDelay?.timestamp, detail(refusesTls(deliveryDelay?.delayedRecipients) ? tlsRefused : deliveryDelay?.delayType));
    case 'Bounce':
      return about('bounced', bounce?.timestamp, { bounce: bounce?.bounceType === 'Permanent' ? 'permanent' : bounce?.bounceType === 'Transient' ? 'transient' : 'undetermined', ...detail(refusesTls(bounce?.bouncedRecipients) ? tlsRefused : bounce?.bounceSubType) });
    case 'Complaint':
      return about('complained', complaint?.timestamp);
    case 'Reject': case 'Rendering Failure':
      return about('rejected', mail.timestamp, detail(eventType));
    default:
      return undefined;
  }
}
