import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { declarationIsCurrent } from '../../../../shared/domain/contacts/declarations.ts';
import { type Decided, declareConflicts, recordAbsence, removeContact, type ToNarrow } from '../../../../shared/domain/contacts/decide-change.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { capital, formsFor } from '../casework/page-parts.ts';
import { isDate, tooLong } from '../casework/read-form.ts';
import type { Filled } from '../desk/fields.ts';
import { doneQuery, sayDone } from '../done.ts';
import { settingName } from '../setting-name.ts';
import { rowsOf, tagsOf } from './contact-words.ts';
import { askMailboxWorks, mailboxShown } from './mailbox-of.ts';
import { keptAdult, placeAddress } from './kept.ts';
import { propose } from './place.ts';
import { entryFields } from './read-entry.ts';
import { settleChange } from './settle.ts';
import { askForSignIn, closeSignIn, signInShown } from './sign-in-of.ts';

/** One entry: what it says, and what can be done about it. */
export const contact: Page = (visit) => show(visit);

/** Leave, a declaration and removal hold at once; any other change waits for a second person. */
export const changeContact: Page = async (visit) => {
  const { params, body, deps } = visit;
  const kept = await keptAdult(visit, params['adult'] ?? '');
  if (!kept) return notFound;
  const { adult, setting, authority } = kept;
  if (body['decision'] === 'propose') {
    const faults = await propose(visit, adult, setting, authority);
    return faults.length === 0 ? go(href('contacts') + doneQuery('asked')) : show(visit, faults);
  }
  if (body['decision'] === 'give-sign-in' || body['decision'] === 'close-sign-in') {
    const gives = body['decision'] === 'give-sign-in';
    const why = await (gives ? askForSignIn(visit, adult) : closeSignIn(visit, adult));
    return why === undefined ? go(href('contact', { adult: adult.adultId }) + doneQuery(gives ? 'asked' : 'account-closed')) : show(visit, [why]);
  }
  if (body['decision'] === 'mailbox-works') {
    const why = await askMailboxWorks(visit, adult, authority);
    return why === undefined ? go(href('contact', { adult: adult.adultId }) + doneQuery('asked')) : show(visit, [why]);
  }
  const others = await Promise.all((adult.alsoAdultIds ?? []).map((id) => deps.directory.adult(id)));
  const decided = read(visit, adult, others.filter((other) => other !== undefined), await deps.directory.adults(setting), authority);
  const why = await settleChange(visit, decided);
  return why === undefined ? go(href('contact', { adult: adult.adultId }) + doneQuery('contact-changed')) : show(visit, [why]);
};

function read({ body, user, now }: Visit, entry: Adult, elsewhere: readonly Adult[], colleagues: readonly Adult[], authority: string): Decided {
  const to: ToNarrow = { entry, elsewhere, colleagues, force: user.force ?? '', authority, by: { sub: user.sub, adultId: user.adultId }, now, newId: (about) => opaqueIdOf('contact', about) };
  const { from = '', until = '', coverId = '', on = '', names = '' } = body;
  if (tooLong(body)) return { kind: 'refused', why: 'use at most 1,000 characters in a box' };
  const decision: string = body['decision'] ?? '';
  switch (decision) {
    case 'absence':
      if (!isDate(from) || (until !== '' && !isDate(until))) return { kind: 'refused', why: 'write a day like 2026-09-01' };
      return recordAbsence({ from, ...(until === '' ? {} : { until }), ...(coverId === '' || coverId === 'nobody' ? {} : { coverId }) }, to);
    case 'declaration':
      if (!isDate(on)) return { kind: 'refused', why: 'write a day like 2026-09-01' };
      return declareConflicts(names.split(/[;\n]/).map((name) => name.trim()).filter((name) => name !== '').map((name) => { const [familyName = '', givenName] = name.split(',').map((part) => part.trim()); return { familyName, ...(givenName ? { givenName } : {}) }; }), on, to);
    case 'removal':
      return body['sure'] === 'yes' ? removeContact(to) : { kind: 'refused', why: 'say that they are to be removed' };
    default:
      return { kind: 'refused', why: 'choose what to do' };
  }
}

async function show(visit: Visit, faults?: readonly string[]): Promise<Answer> {
  const { deps, user, now, query, params, body, speech } = visit;
  const { say } = speech;
  const kept = await keptAdult(visit, params['adult'] ?? '');
  if (!kept || !user.force) return notFound;
  const { adult, setting, authority } = kept;
  const today = londonDateOf(now);
  const colleagues = (await deps.directory.adults(setting)).filter(({ adultId }) => adultId !== adult.adultId);
  const nameOf = (id: string) => colleagues.find(({ adultId }) => adultId === id)?.name ?? say('somebody no longer here');
  const able = colleagues.filter(({ approvedBy, trained, present }) => approvedBy && trained && present);
  const filled: Filled | undefined = faults ? { form: body['decision'] ?? '', values: body, errors: {} } : undefined;
  const form = formsFor(href('changeContact', { adult: adult.adultId }), filled);
  const months = packOf(user.force)?.notification.recipients.conflictsDeclaredEveryMonths ?? 12;
  const conflicts = (adult.declaredConflicts ?? []).map(({ familyName, givenName }) => (givenName ? `${familyName}, ${givenName}` : familyName));
  const [signIn, mailbox] = [await signInShown(visit, adult, form), await mailboxShown(visit, adult, authority, form)];
  const view = {
    caption: await settingName(deps.directory, setting, say), title: adult.name, back: { href: href('contactsAt', { place: placeAddress(setting) }), text: 'Everyone here' },
    tags: tagsOf(adult, today, declarationIsCurrent(adult.conflictsDeclaredOn, now, months), speech, mailbox.sections.length > 0), lines: [], warnings: [],
    sections: [
      { heading: 'Entry', rows: rowsOf(adult, today, nameOf, speech) },
      ...mailbox.sections,
      signIn.section,
      { heading: 'People they have declared a connection with', items: conflicts, nothing: 'None declared.' },
      ...(adult.alsoAdultIds?.length ? [{ heading: 'Also leads at', items: await Promise.all(adult.alsoAdultIds.map(async (id) => settingName(deps.directory, (await deps.directory.adult(id))?.setting ?? setting, say))) }] : []),
    ],
    forms: [
      ...mailbox.forms, ...signIn.forms,
      form('absence', 'Record leave', 'Record leave', [
        { name: 'from', label: 'First day away', hint: 'Such as 2026-11-30', width: 20 }, { name: 'until', label: 'Last day away', hint: 'Empty: until further notice', width: 20 },
        { name: 'coverId', label: 'Who covers', value: 'nobody', items: [...able.map(({ adultId, name }) => ({ value: adultId, text: name })), { value: 'nobody', text: 'Nobody: the next in the order is asked' }] },
      ], { warning: 'From the first day to the last nothing is sent to them and nothing can be opened. It holds at once.' }),
      form('declaration', 'Record a declaration of conflicts', 'Record the declaration', [
        { name: 'on', label: 'Day of the declaration', value: today, width: 20 },
        { name: 'names', label: 'People they are connected with', hint: 'One on each line: family name, then a comma and the given name if it is known. Empty: none. What was declared before stays', long: true },
      ]),
      form('propose', 'Change the entry', 'Ask for this change', entryFields(adult, adult.order, setting.startsWith('school:')), { warning: 'A second person has to approve it. Until then the entry stays as it is.' }),
      form('removal', 'Remove', 'Remove from the contacts', [{ name: 'sure', label: 'Are they to be told nothing more?', items: [{ value: 'yes', text: 'Yes, remove them' }] }], { warning: 'It holds at once.' }),
    ],
    history: [], done: sayDone(query['done'], say), errorList: (faults ?? []).map((text) => ({ text: `${capital(text)}.` })),
  };
  return { kind: 'page', template: 'pages/casework/case.njk', status: faults ? 422 : 200, view, shows: [{ force: user.force, operation: 'consultation', what: 'contact', subject: adult.adultId }] };
}
