import { recordRead } from '../../../../shared/domain/duty/commands/read-notification.ts';
import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { lastReadBefore } from '../../../../shared/domain/notification/earlier-versions.ts';
import type { EarlierTelling, NotificationPage } from '../../../../shared/domain/notification/words/page-words.ts';
import { sayNotification } from '../../../../shared/domain/notification/words/say-notification.ts';
import { earlierTellings } from '../../../../shared/domain/portal/earlier-notifications.ts';
import { mayOpen } from '../../../../shared/domain/recipients/choose-recipient.ts';
import { mayBeParty } from '../../../../shared/domain/recipients/party.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { contactsOf } from '../../app/contacts.ts';
import type { Visit } from '../../app/page.ts';
import { asItStands } from './as-it-stands.ts';
import { movedMeanwhile } from './moved-meanwhile.ts';
import { entryFor, openDisclosure } from './open-disclosure.ts';

export type ReadPage =
  | { readonly kind: 'read'; readonly adult: Adult; readonly disclosure: Disclosure; readonly duty: Duty; readonly said: NotificationPage }
  | { readonly kind: 'withdrawn'; readonly disclosure: Disclosure }
  | { readonly kind: 'not-theirs' };

/**
 * Whatever shows a notification's words comes through here, because showing them meets the duty. In this order: may they open
 * it, and is the child still theirs; the audit entry; the read, stored; only then the words. A read that can't be stored is not served, and what was withdrawn
 * or taken back meanwhile is not either.
 *
 * @param what for the audit log: on the screen, for printing, or as text or a file for the school's own record.
 */
export async function readPage(visit: Visit, what: 'notification' | 'notification-print' | 'notification-text' | 'notification-pdf'): Promise<ReadPage> {
  const opened = await openDisclosure(visit);
  if (!opened) return { kind: 'not-theirs' };
  const { adult, disclosure } = opened;
  const { speech } = visit;
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
  const { content, force } = read.disclosure;
  const [{ earlier, all }, before] = await Promise.all([earlierOf(visit, read.disclosure, opened.entries), versionsBefore(visit, read.disclosure)]);
  const readBefore = lastReadBefore(read.disclosure, before, opened.entries.map(({ adultId }) => adultId))?.content;
  return { kind: 'read', adult, ...read, said: sayNotification(content, speech.page, contactsOf(force), earlier, all, { readBefore, newerComing: read.disclosure.access === 'replaced' }) };
}

/** Few notifications have any. */
async function versionsBefore({ deps: { book } }: Visit, { earlier }: Disclosure): Promise<readonly Disclosure[]> {
  return earlier ? book.disclosures(earlier) : [];
}

/** Of a hundred notifications each: more than a large school is told of in years. What is older is said not to have been looked through. */
const pagesLookedThrough = 5;

/** What this school was told of the same child before, under the same rules as this page. */
async function earlierOf({ deps }: Visit, current: Disclosure, entries: readonly Adult[]): Promise<{ readonly earlier: readonly EarlierTelling[]; readonly all: boolean }> {
  const others: Disclosure[] = [];
  let cursor: string | undefined;
  for (let page = 0; page === 0 || (cursor && page < pagesLookedThrough); page++) {
    const found = await deps.book.disclosuresOfSameChild(current, cursor);
    others.push(...found.items);
    cursor = found.cursor;
  }
  const sight = {
    mayKnow: (other: Disclosure) => !entries.some((entry) => other.barred.includes(entry.adultId) || mayBeParty(entry, other.parties)),
    mayOpen: (other: Disclosure) => entryFor(other, entries) !== undefined,
  };
  return { earlier: earlierTellings(current, others, sight), all: cursor === undefined };
}

/** Stores the read, deciding again on what is there if somebody else was first. Answers with both as stored, or nothing if it may no longer be opened. */
async function storeRead(visit: Visit, adult: Adult, disclosureId: string): Promise<{ readonly disclosure: Disclosure; readonly duty: Duty } | undefined> {
  const { deps: { book }, now } = visit;
  const standing = asItStands(visit, disclosureId);
  let read: { disclosure: Disclosure; duty: Duty } | undefined;
  const outcome = await commitDecision(book, async () => {
    const { disclosure, duty } = await standing();
    if (!disclosure || (disclosure.access !== 'open' && disclosure.access !== 'replaced') || mayOpen({ adult, disclosure }).kind === 'no') return { kind: 'refused', why: 'it may no longer be opened' };
    if (!duty) return { kind: 'refused', why: 'its child is not in the ledger' };
    const { state, phoneTaskId } = duty.settings[disclosure.setting] ?? {};
    const phoneTask = phoneTaskId && (state === 'released' || state === 'phone-open') ? await book.task(disclosure.force, phoneTaskId) : undefined;
    const decision = recordRead({ duty, disclosure, adultId: adult.adultId, now, phoneTask });
    if (decision.kind === 'change') read = { disclosure: decision.change.disclosures?.[0]?.disclosure ?? disclosure, duty: decision.change.duties?.[0]?.duty ?? duty };
    return decision;
  });
  return outcome.kind === 'refused' ? undefined : read;
}
