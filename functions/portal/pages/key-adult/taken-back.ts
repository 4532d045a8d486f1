import { breachTaskId, confirmDeleted } from '../../../../shared/domain/duty/commands/breach.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { contactsOf } from '../../app/contacts.ts';
import { go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { doneQuery } from '../done.ts';
import { entriesOf } from './open-disclosure.ts';

export interface TakenBack {
  readonly adult: Adult;
  readonly disclosure: Disclosure;
  readonly task: Task;
}

/** What somebody here read and should not have: hidden by now, and to be deleted. Its words are shown to nobody again. */
export async function takenBackFrom({ deps }: Pick<Visit, 'deps'>, disclosure: Disclosure | undefined, entries: readonly Adult[]): Promise<TakenBack | undefined> {
  if (!disclosure || (disclosure.access !== 'hidden' && disclosure.access !== 'withdrawn')) return undefined;
  const adult = entries.find(({ adultId, setting }) => setting === disclosure.setting && disclosure.readBy?.includes(adultId));
  const task = adult && (await deps.book.task(disclosure.force, breachTaskId(disclosure)));
  return adult && task?.detail.kind === 'breach' ? { adult, disclosure, task } : undefined;
}

export const takenBack: Page = async (visit) => {
  const found = await at(visit);
  if (!found) return notFound;
  const { disclosure, adult, task } = found;
  const { now, speech } = visit;
  const detail = task.detail.kind === 'breach' ? task.detail : undefined;
  const values = (instant: string) => ({ time: sayTime(instant), day: sayRecentDay(londonDateOf(instant), londonDateOf(now), speech.page.calendar) });
  const confirmed = detail?.deletions.find(({ by }) => by === adult.adultId);
  const { deskTelephone } = contactsOf(disclosure.force);
  return {
    kind: 'page', template: 'pages/key-adult/taken-back.njk',
    view: {
      opened: speech.say('You opened it at {time} on {day}. It has been taken back, and its words can no longer be opened.', values(disclosure.readAt ?? now)),
      confirmed: confirmed ? speech.say('You confirmed at {time} on {day} that every copy is deleted.', values(confirmed.at)) : undefined,
      deskTelephone, action: href('confirmDeleted', { disclosure: disclosure.disclosureId }), listHref: href('list'),
    },
    shows: [{ force: disclosure.force, operation: 'consultation', what: 'taken-back', reference: disclosure.reference, childRef: disclosure.childRef, subject: disclosure.disclosureId, recipient: adult.adultId }],
  };
};

export const confirmDeletion: Page = async (visit) => {
  const found = await at(visit);
  if (!found) return notFound;
  const { adult, disclosure: { force, reference, childRef, disclosureId }, task } = found;
  const { deps, now } = visit;
  await visit.record({ force, operation: 'alteration', what: 'deletion-confirmed', reference, childRef, subject: disclosureId, recipient: adult.adultId });
  await commitDecision(deps.book, async () => confirmDeleted(await deps.book.task(force, task.taskId), adult.adultId, 'on-the-page', now));
  return go(href('list') + doneQuery('deleted'));
};

async function at(visit: Visit): Promise<TakenBack | undefined> {
  const found = await takenBackFrom(visit, visit.seen.disclosure, await entriesOf(visit));
  if (!found) await visit.record({ operation: 'refusal', what: 'taken-back', outcome: 'not-found' });
  return found;
}
