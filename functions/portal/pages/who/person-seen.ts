import type { IncidentData } from '../../../../events/incident.ts';
import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { OccurrenceKey } from '../../../../shared/domain/people/occurrence.ts';
import type { Speech } from '../../words/speech.ts';
import { type SummaryRow, summaryOf, type Worded } from '../casework/page-parts.ts';
import { roleWords } from '../casework/words.ts';
import { nameOf, personOf } from './questions.ts';

/** Somebody as one incident recorded them, with what the page adds about how they are linked. */
export function personSeen(role: PortalRole, incident: IncidentData | undefined, key: OccurrenceKey, say: Speech['say'], more: Pick<Worded<'person-seen'>, 'linked' | 'otherIncidents' | 'decisions'> = {}): Worded<'person-seen'> {
  const person = personOf(incident, key);
  if (!person) return redact(role, 'person-seen', more);
  const full: Worded<'person-seen'> = {
    name: nameOf(person, say), otherNames: (person.aliases ?? []).map(({ givenName, familyName }) => [givenName, familyName].filter(Boolean).join(' ')),
    dateOfBirth: person.dateOfBirth ?? (person.age === undefined ? say('Not recorded') : say('Not recorded; aged {age}', { age: person.age })),
    address: person.addresses?.some(({ confidential }) => confidential) ? say('Protected') : (person.addresses ?? []).map(({ text, postcode }) => [text, postcode].filter(Boolean).join(', ')).join('; ') || say('Not recorded'),
    phone: person.phones ?? [], part: say('role' in person ? roleWords[person.role] : 'Child'), ...more,
  };
  return redact(role, 'person-seen', full);
}

export function rowsOfSeen(shown: Worded<'person-seen'>): readonly SummaryRow[] {
  return summaryOf<'person-seen'>(shown, { name: 'Name', otherNames: 'Other names', dateOfBirth: 'Date of birth', address: 'Address', phone: 'Telephone', part: 'Part', linked: 'Linked' });
}
