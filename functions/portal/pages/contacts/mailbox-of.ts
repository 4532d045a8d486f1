import { proposeMailboxWorks } from '../../../../shared/domain/contacts/propose-mailbox.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import { mailboxOf } from '../../../../shared/runtime/mailbox.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import type { Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import type { formsFor, FormView, Section } from '../casework/page-parts.ts';
import { longest, tooLong } from '../desk/fields.ts';
import { sayWhen } from '../desk/clock-words.ts';

/** Of the people of one place, those to whose mailbox nothing is sent any more, and since when. */
export function failingOf({ deps }: Pick<Visit, 'deps'>, adults: readonly Adult[]): Promise<ReadonlyMap<string, Instant>> {
  return deps.mail.failing(adults.filter(({ mailbox }) => mailbox !== '').slice(0, 100).map(mailboxOf));
}

/** Asks that the mailbox of an entry is sent to again. Answers with why not, in words. */
export async function askMailboxWorks(visit: Visit, adult: Adult, authority: string): Promise<string | undefined> {
  const { deps, user: { sub, force = '' }, now, body: { because = '' }, record } = visit;
  if (because.length > longest) return tooLong;
  const [failing, waiting] = await Promise.all([failingOf(visit, [adult]), deps.contacts.waiting(authority)]);
  const outcome = proposeMailboxWorks({ entry: adult, failingSince: failing.get(adult.adultId), waiting, because, by: sub, force, authority, now, newId: (about) => opaqueIdOf('contact', about) });
  if (outcome.kind === 'refused') return outcome.why;
  await record({ force, operation: 'alteration', what: 'contact-mailbox-asked', subject: outcome.change.changeId, recipient: adult.adultId });
  await deps.contacts.propose(outcome.change);
  return undefined;
}

/** What stands on an entry's page of a mailbox to which emails fail; nothing where none does. */
export async function mailboxShown(visit: Visit, adult: Adult, authority: string, form: ReturnType<typeof formsFor>): Promise<{ readonly sections: readonly Section[]; readonly forms: readonly FormView[] }> {
  const { deps, now, speech } = visit;
  const since = (await failingOf(visit, [adult])).get(adult.adultId);
  if (since === undefined) return { sections: [], forms: [] };
  const asked = (await deps.contacts.waiting(authority)).find(({ deed, after }) => deed === 'mailbox' && after.adultId === adult.adultId);
  return {
    sections: [{
      heading: 'Emails to this mailbox come back', items: [speech.say('Since {when} nothing more has been sent to it. The next in the order is told instead.', { when: sayWhen(since, now, speech) })],
      ...(asked ? { links: [{ href: href('contactChange', { change: asked.changeId }), text: speech.say('That it works again waits for a second person') }] } : {}),
    }],
    forms: asked ? [] : [form('mailbox-works', 'This mailbox works again', 'Ask for this', [
      { name: 'because', label: 'How do you know?', hint: 'Such as: the school says that it was full, and a message of mine has been answered. Give no name of a child', long: true },
    ], { warning: 'A second person has to approve it. From then on they are emailed there again; if an email comes back after that, it stops again.' })],
  };
}
