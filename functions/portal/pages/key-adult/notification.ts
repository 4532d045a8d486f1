import { recordRead } from '../../../../shared/domain/duty/commands/read-notification.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { sayNotification } from '../../../../shared/domain/notification/words/say-notification.ts';
import { earlierReleases } from '../../../../shared/domain/portal/earlier-notifications.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { mayOpen } from '../../../../shared/domain/recipients/choose-recipient.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { contactsOf } from '../../app/contacts.ts';
import { notFound, type Page, type Visit } from '../../app/page.ts';
import { sayDone } from '../done.ts';
import { openDisclosure } from './open-disclosure.ts';
import { notificationView, withdrawnView } from './notification.view.ts';

/**
 * The page that meets the duty. In this order: may they open it; the audit entry; the read, stored; only then the page.
 * A read that can't be stored is not served, and what was withdrawn or taken back meanwhile is not either.
 */
export const notification: Page = async (visit) => {
  const opened = await openDisclosure(visit);
  if (!opened) return notFound;
  const { adult, disclosure } = opened;
  const { deps, now, query, speech } = visit;
  await visit.record({
    force: disclosure.force, operation: 'disclosure', what: 'notification', reference: disclosure.reference, childRef: disclosure.childRef,
    subject: disclosure.disclosureId, recipient: adult.adultId, outcome: disclosure.access,
  });
  if (disclosure.access === 'withdrawn') return { kind: 'page', template: 'pages/key-adult/withdrawn.njk', view: withdrawnView(disclosure, contactsOf(disclosure.force), speech), shows: 'recorded' };

  const read = await storeRead(visit, adult, disclosure.disclosureId);
  if (!read) return notFound;
  const others = await deps.book.disclosuresTo(adult.setting);
  const earlier = earlierReleases(read, others.items, adult.adultId).map(londonDateOf);
  const said = sayNotification(read.content, speech.page, contactsOf(read.force), earlier);
  return { kind: 'page', template: 'pages/key-adult/notification.njk', view: notificationView(said, read, now, sayDone(query['done'], speech.say), speech), shows: 'recorded' };
};

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
