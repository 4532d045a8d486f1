import type { ContactDeed, ContactEntry } from '../../../../shared/domain/contacts/contact-change.ts';
import type { EntryFault } from '../../../../shared/domain/contacts/propose-change.ts';
import { sayRecentDay } from '../../../../shared/domain/notification/words/say-time.ts';
import { absenceOn } from '../../../../shared/domain/recipients/cover.ts';
import type { CalendarDate } from '../../../../shared/domain/time.ts';
import type { Speech } from '../../words/speech.ts';
import { blue, grey, red, type SummaryRow, type Tag, yellow } from '../casework/page-parts.ts';

export const roleWords: Readonly<Record<ContactEntry['role'], string>> = {
  'designated-safeguarding-lead': 'Designated safeguarding lead', 'deputy-safeguarding-lead': 'Deputy safeguarding lead', head: 'Head', 'education-safeguarding-officer': 'Education-safeguarding officer',
};
export const deedWords: Readonly<Record<ContactDeed, string>> = { entry: 'Entry added or changed', absence: 'Leave recorded', removal: 'Removed', declaration: 'Conflicts declared', mailbox: 'The mailbox works again' };

const faultWords: Readonly<Record<EntryFault['why'], string>> = {
  missing: 'is missing: only named people are told', 'not-of-this-setting': 'does not belong to this kind of place', 'not-a-number': 'must be a whole number from 1 to 99', taken: 'is another person\'s here',
  'later-than-today': 'is still to come: training counts once it has been taken', 'ends-before-it-begins': 'ends before it begins',
  'not-an-address': 'must be one work address', 'shared-inbox': 'is a shared inbox: give the person\'s own work address', 'personal-provider': 'is a private address: give the one at work', 'another-persons': 'is another person\'s here',
};
const fieldWords: Readonly<Record<EntryFault['field'], string>> = {
  givenName: 'Given name', familyName: 'Family name', otherFamilyNames: 'Other family names', role: 'Role', mailbox: 'Work mailbox', phone: 'Telephone', order: 'Place in the order', trainedOn: 'Training', servesFrom: 'First day', servesUntil: 'Last day', absences: 'Leave',
};
/** The name of the field, then what is wrong with it: the Welsh of each reads on in the same order. */
export function sayFault({ field, why }: EntryFault, say: Speech['say']): string {
  return say('{field} {fault}', { field: say(fieldWords[field]), fault: say(faultWords[why]) });
}

export function sayDay(date: CalendarDate, today: CalendarDate, { page }: Speech): string {
  return sayRecentDay(date, today, page.calendar);
}

/** How an entry stands: what keeps its person from being told comes first. */
export function tagsOf(entry: ContactEntry, today: CalendarDate, declared: boolean, speech: Speech, mailboxFails = false): readonly Tag[] {
  const away = absenceOn(entry, today);
  return [
    ...(entry.approvedBy || !entry.present ? [] : [red('Not approved')]), ...(entry.trained ? [] : [red('Not trained')]), ...(entry.present ? [] : [grey('Left')]), ...(mailboxFails ? [red('Emails come back')] : []),
    ...(away ? [yellow(away.until ? speech.say('Away until {day}', { day: sayDay(away.until, today, speech) }) : 'Away')] : []), ...(declared ? [] : [yellow('Declaration out of date')]),
    ...(entry.approvedBy && entry.trained && entry.present && !away && !mailboxFails ? [blue('Can be told')] : []),
  ];
}

/** An entry as rows; the private address is not shown: whoever keeps the contacts need not read it to keep them. */
export function rowsOf(entry: ContactEntry, today: CalendarDate, nameOf: (adultId: string) => string, speech: Speech): readonly SummaryRow[] {
  const { say } = speech;
  const day = (date: CalendarDate | undefined) => (date === undefined ? '' : sayDay(date, today, speech));
  return [
    { label: 'Name', value: entry.name }, { label: 'Other family names', value: (entry.otherFamilyNames ?? []).join('; ') }, { label: 'Role', value: say(roleWords[entry.role]) },
    { label: 'Work mailbox', value: entry.mailbox }, { label: 'Telephone', value: entry.phone ?? say('None') }, { label: 'Place in the order', value: String(entry.order) },
    { label: 'Trained', value: entry.trained ? day(entry.trainedOn) || say('Yes, day not recorded') : say('No') },
    { label: 'Serves', value: servesOf() },
    { label: 'Leave', value: (entry.absences ?? []).map(leaveOf).join('; ') },
    { label: 'Conflicts declared', value: entry.conflictsDeclaredOn ? say('{count}, last on {day}', { count: entry.declaredConflicts?.length ?? 0, day: day(entry.conflictsDeclaredOn) }) : say('{count}, never asked', { count: entry.declaredConflicts?.length ?? 0 }) },
    { label: 'Approved by', value: entry.approvedBy ?? say('Nobody yet') },
  ].filter(({ value }) => value !== '');

  function servesOf(): string {
    const values = { from: day(entry.servesFrom), until: day(entry.servesUntil) };
    if (entry.servesFrom && entry.servesUntil) return say('from {from} until {until}', values);
    return entry.servesFrom ? say('from {from}', values) : entry.servesUntil ? say('until {until}', values) : '';
  }
  function leaveOf({ from, until, coverId }: NonNullable<ContactEntry['absences']>[number]): string {
    const values = { from: day(from), to: until ? day(until) : '', name: coverId ? nameOf(coverId) : '' };
    if (until) return coverId ? say('{from} to {to}, covered by {name}', values) : say('{from} to {to}, nobody named as cover', values);
    return coverId ? say('{from} to further notice, covered by {name}', values) : say('{from} to further notice, nobody named as cover', values);
  }
}
