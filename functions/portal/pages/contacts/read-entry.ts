import type { ContactEntry } from '../../../../shared/domain/contacts/contact-change.ts';
import type { AskedEntry } from '../../../../shared/domain/contacts/propose-change.ts';
import type { Field } from '../desk/fields.ts';
import { isDate, type Read, read, tooLong, unread } from '../casework/read-form.ts';
import { roleWords } from './contact-words.ts';

type FormField = Omit<Field, 'id'> & { readonly long?: boolean };

/** What a form asks of an entry, filled with what is there. */
export function entryFields(entry: ContactEntry | undefined, nextOrder: number, atSchool: boolean): readonly FormField[] {
  const roles = (Object.entries(roleWords) as [ContactEntry['role'], string][]).filter(([role]) => (role === 'education-safeguarding-officer') !== atSchool);
  return [
    { name: 'givenName', label: 'Given name', value: entry?.givenName ?? '', width: 20 },
    { name: 'familyName', label: 'Family name', value: entry?.familyName ?? '', width: 20 },
    { name: 'otherFamilyNames', label: 'Former and other family names', hint: 'With a semicolon between them', value: (entry?.otherFamilyNames ?? []).join('; ') },
    { name: 'role', label: 'Role', value: entry?.role ?? roles[0]?.[0] ?? '', items: roles.map(([value, text]) => ({ value, text })) },
    { name: 'mailbox', label: 'Work mailbox', hint: 'Their own, at work. No shared inbox', value: entry?.mailbox ?? '' },
    { name: 'phone', label: 'Telephone', hint: 'On which they can be reached before the school opens', value: entry?.phone ?? '', width: 20 },
    { name: 'order', label: 'Place in the order', hint: '1 is told first', value: String(entry?.order ?? nextOrder), width: 3 },
    { name: 'trainedOn', label: 'Trained on', hint: 'Day of the course, such as 2026-09-01; empty if not yet', value: entry?.trainedOn ?? '', width: 20 },
    { name: 'servesFrom', label: 'First day', hint: 'Only for somebody who stands in for a while', value: entry?.servesFrom ?? '', width: 20 },
    { name: 'servesUntil', label: 'Last day', value: entry?.servesUntil ?? '', width: 20 },
    ...(entry?.absences?.length ? [{ name: 'leave', label: 'Leave', value: 'keep', items: [{ value: 'keep', text: 'Stays as it is recorded' }, { value: 'back', text: 'Is over: they are back' }] }] : []),
  ];
}

/** What was asked for; what is wrong with it beyond its shape is for proposeEntry to say. */
export function readEntry(body: Readonly<Record<string, string>>, before: ContactEntry | undefined): Read<AskedEntry> {
  if (tooLong(body)) return unread('use at most 1,000 characters in a box');
  const date = (name: string): string => body[name] ?? '';
  for (const name of ['trainedOn', 'servesFrom', 'servesUntil']) if (date(name) !== '' && !isDate(date(name))) return unread('write a day like 2026-09-01');
  const phone = body['phone'] ?? '';
  if (phone !== '' && !/^\+?[\d ]{7,20}$/.test(phone)) return unread('a telephone number has 7 to 20 digits and spaces');
  return read({
    givenName: body['givenName'] ?? '', familyName: body['familyName'] ?? '', otherFamilyNames: (body['otherFamilyNames'] ?? '').split(';').map((name) => name.trim()).filter((name) => name !== ''),
    role: (Object.hasOwn(roleWords, body['role'] ?? '') ? body['role'] : 'head') as AskedEntry['role'], mailbox: body['mailbox'] ?? '', phone,
    order: /^\d{1,2}$/.test(body['order'] ?? '') ? Number(body['order']) : 0, trainedOn: date('trainedOn'), servesFrom: date('servesFrom'), servesUntil: date('servesUntil'),
    absences: body['leave'] === 'back' ? [] : before?.absences,
  });
}
