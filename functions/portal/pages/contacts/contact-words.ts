import type { ContactDeed, ContactEntry } from '../../../../shared/domain/contacts/contact-change.ts';
import type { EntryFault } from '../../../../shared/domain/contacts/propose-change.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayRecentDay } from '../../../../shared/domain/notification/words/say-time.ts';
import { absenceOn } from '../../../../shared/domain/recipients/cover.ts';
import type { CalendarDate } from '../../../../shared/domain/time.ts';
import { blue, grey, red, type SummaryRow, type Tag, yellow } from '../casework/page-parts.ts';

export const roleWords: Readonly<Record<ContactEntry['role'], string>> = {
  'designated-safeguarding-lead': 'Designated safeguarding lead', 'deputy-safeguarding-lead': 'Deputy safeguarding lead', head: 'Head', 'education-safeguarding-officer': 'Education-safeguarding officer',
};
export const deedWords: Readonly<Record<ContactDeed, string>> = { entry: 'Entry added or changed', absence: 'Leave recorded', removal: 'Removed', declaration: 'Conflicts declared' };

const faultWords: Readonly<Record<EntryFault['why'], string>> = {
  missing: 'is missing: only named people are told', 'not-of-this-setting': 'does not belong to this kind of place', 'not-a-number': 'must be a whole number from 1 to 99', taken: 'is another person\'s here',
  'later-than-today': 'is still to come: training counts once it has been taken', 'ends-before-it-begins': 'ends before it begins',
  'not-an-address': 'must be one work address', 'shared-inbox': 'is a shared inbox: give the person\'s own work address', 'personal-provider': 'is a private address: give the one at work', 'another-persons': 'is another person\'s here',
};
const fieldWords: Readonly<Record<EntryFault['field'], string>> = {
  givenName: 'Given name', familyName: 'Family name', otherFamilyNames: 'Other family names', role: 'Role', mailbox: 'Work mailbox', phone: 'Telephone', order: 'Place in the order', trainedOn: 'Training', servesFrom: 'First day', servesUntil: 'Last day', absences: 'Leave',
};
export function sayFault({ field, why }: EntryFault): string {
  return `${fieldWords[field]} ${faultWords[why]}`;
}

export function sayDay(date: CalendarDate, today: CalendarDate): string {
  return sayRecentDay(date, today, english.calendar);
}

/** How an entry stands: what keeps its person from being told comes first. */
export function tagsOf(entry: ContactEntry, today: CalendarDate, declared: boolean): readonly Tag[] {
  const away = absenceOn(entry, today);
  return [
    ...(entry.approvedBy || !entry.present ? [] : [red('Not approved')]), ...(entry.trained ? [] : [red('Not trained')]), ...(entry.present ? [] : [grey('Left')]),
    ...(away ? [yellow(away.until ? `Away until ${sayDay(away.until, today)}` : 'Away')] : []), ...(declared ? [] : [yellow('Declaration out of date')]),
    ...(entry.approvedBy && entry.trained && entry.present && !away ? [blue('Can be told')] : []),
  ];
}

/** An entry as rows; the private address is not shown: whoever keeps the contacts need not read it to keep them. */
export function rowsOf(entry: ContactEntry, today: CalendarDate, nameOf: (adultId: string) => string): readonly SummaryRow[] {
  const day = (date: CalendarDate | undefined) => (date === undefined ? '' : sayDay(date, today));
  return [
    { label: 'Name', value: entry.name }, { label: 'Other family names', value: (entry.otherFamilyNames ?? []).join('; ') }, { label: 'Role', value: roleWords[entry.role] },
    { label: 'Work mailbox', value: entry.mailbox }, { label: 'Telephone', value: entry.phone ?? 'None' }, { label: 'Place in the order', value: String(entry.order) },
    { label: 'Trained', value: entry.trained ? day(entry.trainedOn) || 'Yes, day not recorded' : 'No' },
    { label: 'Serves', value: [entry.servesFrom ? `from ${day(entry.servesFrom)}` : '', entry.servesUntil ? `until ${day(entry.servesUntil)}` : ''].filter(Boolean).join(' ') },
    { label: 'Leave', value: (entry.absences ?? []).map(({ from, until, coverId }) => `${day(from)} to ${until ? day(until) : 'further notice'}${coverId ? `, covered by ${nameOf(coverId)}` : ', nobody named as cover'}`).join('; ') },
    { label: 'Conflicts declared', value: `${entry.declaredConflicts?.length ?? 0}${entry.conflictsDeclaredOn ? `, last on ${day(entry.conflictsDeclaredOn)}` : ', never asked'}` },
    { label: 'Approved by', value: entry.approvedBy ?? 'Nobody yet' },
  ].filter(({ value }) => value !== '');
}
