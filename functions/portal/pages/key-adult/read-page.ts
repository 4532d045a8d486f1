import { recordRead } from '../../../../shared/domain/duty/commands/read-notification.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import type { NotificationPage } from '../../../../shared/domain/notification/words/page-words.ts';
import { sayNotification } from '../../../../shared/domain/notification/words/say-notification.ts';
import { earlierReleases } from '../../../../shared/domain/portal/earlier-notifications.ts';
import { mayOpen } from '../../../../shared/domain/recipients/choose-recipient.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { contactsOf } from '../../app/contacts.ts';
import type { Visit } from '../../app/page.ts';
import { movedMeanwhile } from './moved-meanwhile.ts';
import { openDisclosure } from './open-disclosure.ts';

export type ReadPage =
  | { readonly kind: 'read'; readonly adult: Adult; readonly disclosure: Disclosure; readonly said: NotificationPage }
  | { readonly kind: 'withdrawn'; readonly disclosure: Disclosure }
  | { readonly kind: 'not-theirs' };

/**
 * Whatever shows a notification's words comes through here, because showing them meets the duty. In this order: may they open
 * it, and is the child still theirs; the audit entry; the read, stored; only then the words. A read that can't be stored is not served, and what was withdrawn
 * or taken back meanwhile is not either.
 *
 * @param what for the audit log: on the screen, for printing, or as text for the school's own record.
 */
export async function readPage(visit: Visit, what: 'notification' | 'notification-print' | 'notification-text'): Promise<ReadPage> {
  const opened = await openDisclosure(visit);
  if (!opened) return { kind: 'not-theirs' };
  const { adult, disclosure } = opened;
  const { deps, speech } = visit;
  if (await movedMeanwhile(visit, disclosure)) {
    await visit.record({ operation: 'refusal', what: 'notification', subject: disclosure.disclosureId, outcome: 'not-found' });
    return { kind: 'not-theirs' };
  }
  await visit.record({
    force: disclosure.force, operation: 'disclosure', what, reference: disclosure.reference, childRef: disclosure.childRef,
    subject: disclosure.disclosureId, recipient: adult.adultId, outcome: disclosure.access,
  });
  if (disclosure.access === 'withdrawn') return { kind: 'withdrawn', disclosure };

  const read = await storeRead(visit, adult, disclosure.disclosureId);
  if (!read) return { kind: 'not-theirs' };
  const others = await deps.book.disclosuresTo(adult.setting);
  const earlier = earlierReleases(read, others.items, adult.adultId).map(londonDateOf);
  return { kind: 'read', adult, disclosure: read, said: sayNotification(read.content, speech.page, contactsOf(read.force), earlier) };
}

/** Stores the read, deciding again on what is there if somebody else was first. Answers with the disclosure as stored, or nothing if it may no longer be opened. */
async function storeRead({ deps, now }: Visit, adult: Adult, disclosureId: string): Promise<Disclosure | undefined> {
  const outcome = await commitDecision(deps.book, async () => {
    const disclosure = await deps.book.disclosure(disclosureId);
    if (disclosure?.access !== 'open' || mayOpen({ adult, disclosure }).kind === 'no') return { kind: 'refused', why: 'it may no longer be opened' };
    const duty = await deps.book.duty(disclosure);
    if (!duty) return { kind: 'refused', why: 'its child is not in the ledger' };
    const taskId = duty.settings[disclosure.setting]?.phoneTaskId;
    const phoneTask = taskId ? await deps.book.task(disclosure.force, taskId) : undefined;
    return recordRead({ duty, disclosure, adultId: adult.adultId, now, phoneTask });
  });
  if (outcome.kind === 'refused') return undefined;
  const stored = await deps.book.disclosure(disclosureId);
  return stored?.access === 'open' ? stored : undefined;
}
