import { declarationIsCurrent } from '../../../../shared/domain/contacts/declarations.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { absenceOn } from '../../../../shared/domain/recipients/cover.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import type { Adult, School } from '../../../../shared/ports/directory.ts';
import { type Answer, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { formsFor, type ListView, type Row } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import { sayDone } from '../done.ts';
import { settingName } from '../setting-name.ts';
import { placeAddress } from './kept.ts';
import { tagsOf } from './contact-words.ts';

/** What whoever keeps the contacts has to look at: what waits for a second person, whose declaration is out of date, who is away. */
export const contacts: Page = (visit) => show(visit);

/** Looks for a school by name or URN. A form, so that what was typed is in no address. */
export const findContacts: Page = async (visit) => {
  const words = (visit.body['words'] ?? '').slice(0, 160);
  const kept = visit.user.keepsAuthorities ?? [];
  const byUrn = /^\d{6}$/.test(words) ? await visit.deps.directory.school(words) : undefined;
  const found = byUrn ? [byUrn] : words.length < 3 ? [] : (await Promise.all(kept.map((authority) => visit.deps.findSchools(words, authority)))).flat();
  const schools = [...new Map(found.filter(({ authority }) => kept.includes(authority)).map((school) => [school.urn, school])).values()];
  return show(visit, { words, schools });
};

async function show(visit: Visit, found?: { readonly words: string; readonly schools: readonly School[] }): Promise<Answer> {
  const { deps, user, now, query, speech } = visit;
  const { say } = speech;
  const { force, keepsAuthorities: kept = [] } = user;
  if (!force || kept.length === 0) return notFound;
  const today = londonDateOf(now);
  const months = packOf(force)?.notification.recipients.conflictsDeclaredEveryMonths ?? 12;
  const [waiting, adults] = [(await Promise.all(kept.map((code) => deps.contacts.waiting(code)))).flat(), (await Promise.all(kept.map((code) => deps.contacts.ofAuthority(code)))).flat()];
  const hours = (await Promise.all(kept.map((code) => deps.hours.waiting(code)))).flat();
  const current = (adult: Adult) => declarationIsCurrent(adult.conflictsDeclaredOn, now, months);
  const staff = adults.filter(({ present, approvedBy }) => present || approvedBy).toSorted((a, b) => (a.setting + String(a.order).padStart(2, '0') < b.setting + String(b.order).padStart(2, '0') ? -1 : 1));
  const rowOf = async (adult: Adult): Promise<Row> => ({ href: href('contact', { adult: adult.adultId }), title: adult.name, lines: [await settingName(deps.directory, adult.setting, say)], tags: tagsOf(adult, today, current(adult), speech) });
  const form = formsFor(href('findContacts'), found ? ({ form: 'find', values: { words: found.words }, errors: {} } satisfies Filled) : undefined);
  const view: ListView = {
    title: 'Contacts', done: sayDone(query['done'], say),
    intro: ['Only people listed here are ever told of a child, and each entry needs two people: one who asks for it and one who approves it. The person it is about is written to at the old address and the new one.'],
    sections: [
      ...(found ? [{ heading: 'Places found', nothing: 'No school of your authorities has such a name.', rows: found.schools.map(({ urn, name, town }): Row => ({ href: href('contactsAt', { place: placeAddress(`school:${urn}`) }), title: name, lines: town ? [town] : [], tags: [] })) }] : []),
      { heading: 'Waiting for a second person', nothing: 'Nothing waits.', rows: [...await Promise.all(waiting.map(async ({ changeId, after, proposedBy }): Promise<Row> => ({ href: href('contactChange', { change: changeId }), title: after.name, lines: [await settingName(deps.directory, after.setting, say), say(proposedBy === user.sub ? 'Asked for by you: somebody else has to approve it.' : 'For you to approve or refuse.')], tags: [] }))), ...await Promise.all(hours.map(async ({ urn, proposedBy }): Promise<Row> => ({ href: href('contactsAt', { place: placeAddress(`school:${urn}`) }), title: await settingName(deps.directory, `school:${urn}`, say), lines: [say(proposedBy === user.sub ? 'Other hours, asked for by you: somebody else has to approve them.' : 'Other hours, for you to approve or refuse.')], tags: [] })))] },
      { heading: 'Declarations of conflicts out of date', nothing: 'Every declaration is up to date.', rows: await Promise.all(staff.filter((adult) => adult.present && !current(adult)).map(rowOf)) },
      { heading: 'Not approved or not trained', nothing: 'Everybody is approved and trained.', rows: await Promise.all(staff.filter(({ approvedBy, trained, present }) => present && (!approvedBy || !trained)).map(rowOf)) },
      { heading: 'Away today', nothing: 'Nobody is away.', rows: await Promise.all(staff.filter((adult) => absenceOn(adult, today) !== undefined).map(rowOf)) },
      { heading: 'Authorities', nothing: '', rows: await Promise.all(kept.map(async (code): Promise<Row> => ({ href: href('contactsAt', { place: placeAddress(`authority:${code}`) }), title: await settingName(deps.directory, `authority:${code}`, say), lines: [say('Its own officers')], tags: [] }))) },
    ],
    forms: [form('find', 'Find a school', 'Find', [{ name: 'words', label: 'Name or URN of the school' }])],
  };
  return { kind: 'page', template: 'pages/casework/list.njk', view, shows: [{ force, operation: 'consultation', what: 'contacts', outcome: String(waiting.length) }] };
}
