import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { declarationIsCurrent } from '../../../../shared/domain/contacts/declarations.ts';
import { proposeEntry } from '../../../../shared/domain/contacts/propose-change.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { capital, formsFor, type ListView } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import { doneQuery, sayDone } from '../done.ts';
import { settingName } from '../setting-name.ts';
import { sayFault, tagsOf } from './contact-words.ts';
import { hoursOf } from './hours-shown.ts';
import { failingOf } from './mailbox-of.ts';
import { keptPlace, placeAddress } from './kept.ts';
import { entryFields, readEntry } from './read-entry.ts';

/** Everyone at one place, in the order in which they are told. */
export const contactsAt: Page = (visit) => showPlace(visit);

/** Asks for a new entry, or, with `adultId`, for a change of one that is there. */
export async function propose(visit: Visit, before: Adult | undefined, setting: string, authority: string): Promise<readonly string[]> {
  const { deps, user, now, body, record, speech: { say } } = visit;
  const asked = readEntry(body, before);
  if (asked.kind === 'unread') return [asked.why];
  const force = user.force ?? '';
  const outcome = proposeEntry({ asked: asked.value, before, setting, others: await deps.directory.adults(setting), now, by: user.sub, force, authority, newId: (about) => opaqueIdOf('contact', about) });
  if (outcome.kind === 'faults') return outcome.faults.map((fault) => sayFault(fault, say));
  await record({ force, operation: 'alteration', what: 'contact-proposed', subject: outcome.change.changeId, recipient: outcome.change.after.adultId });
  await deps.contacts.propose(outcome.change);
  return [];
}

export const proposeContact: Page = async (visit) => {
  const place = await keptPlace(visit, visit.params['place'] ?? '');
  if (!place) return notFound;
  const faults = await propose(visit, undefined, place.setting, place.authority);
  return faults.length === 0 ? go(href('contacts') + doneQuery('asked')) : showPlace(visit, { form: 'propose', faults });
};

/** @param refused the form that was sent, and what is wrong with it */
export async function showPlace(visit: Visit, refused?: { readonly form: string; readonly faults: readonly string[] }): Promise<Answer> {
  const { deps, user, now, query, params, body, speech } = visit;
  const { say } = speech;
  const place = await keptPlace(visit, params['place'] ?? '');
  if (!place || !user.force) return notFound;
  const adults = await deps.directory.adults(place.setting);
  const failing = await failingOf(visit, adults);
  const today = londonDateOf(now);
  const months = packOf(user.force)?.notification.recipients.conflictsDeclaredEveryMonths ?? 12;
  const filled: Filled | undefined = refused ? { form: refused.form, values: body, errors: {} } : undefined;
  const hours = await hoursOf(visit, place.setting, place.authority, filled);
  const form = formsFor(href('proposeContact', { place: placeAddress(place.setting) }), filled);
  const next = Math.max(0, ...adults.map(({ order }) => order)) + 1;
  const view: ListView = {
    title: await settingName(deps.directory, place.setting, say), intro: ['Told from the top: the first who is approved, trained, present and no party to the incident. A school needs at least two.'], done: sayDone(query['done'], say),
    sections: [{ heading: 'Contacts, in order', nothing: 'Nobody: this place can only be told by telephone.', rows: adults.map((adult) => ({ href: href('contact', { adult: adult.adultId }), title: adult.name, lines: [adult.mailbox], tags: tagsOf(adult, today, declarationIsCurrent(adult.conflictsDeclaredOn, now, months), speech, failing.has(adult.adultId)), side: say('Place {place}', { place: adult.order }) })) }, ...hours.sections],
    forms: [form('propose', 'Add somebody', 'Ask for this entry', entryFields(undefined, next, place.setting.startsWith('school:')), { warning: 'A second person has to approve it before anything is sent to them.' }), ...hours.forms],
    ...(refused ? { errorList: refused.faults.map((text) => ({ text: `${capital(text)}.` })) } : {}),
  };
  return { kind: 'page', template: 'pages/casework/list.njk', status: refused ? 422 : 200, view, shows: [{ force: user.force, operation: 'consultation', what: 'contacts-at', subject: place.setting, outcome: String(adults.length) }] };
}
