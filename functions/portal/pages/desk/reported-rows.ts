import type { ReportedChild } from '../../../../events/people.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { ComparedField } from '../../../../shared/domain/portal/compare-child.ts';
import type { Speech } from '../../words/speech.ts';

const schoolingWords: Readonly<Record<NonNullable<ReportedChild['schooling']>, string>> = {
  'at-school': 'at school', 'pre-school': 'pre school', 'home-educated': 'home educated', 'not-in-education': 'not in education', 'left-school': 'left school',
};
const worksWords: Readonly<Record<NonNullable<ReportedChild['worksAtSchool']>, string>> = { yes: 'yes', no: 'no', unsure: 'unsure' };
const sexWords: Readonly<Record<NonNullable<ReportedChild['sex']>, string>> = { female: 'female', male: 'male', other: 'other' };

/** What the officer recorded, one line a fact, unknown ones left out. */
export function reportedRows(child: ReportedChild | undefined, { say, page }: Speech) {
  if (!child) return [{ label: 'Child', value: say('Not in the latest version of the incident') }];
  const rows: [string, string | undefined][] = [
    ['Names', namesOf(child, say)],
    ['Date of birth', child.dateOfBirth ? sayDate(child.dateOfBirth, page.calendar) : child.age === undefined ? undefined : say('Not recorded; aged {age}', { age: child.age })],
    ['Sex', child.sex && say(sexWords[child.sex])],
    ['Addresses', child.addresses?.filter(({ confidential }) => !confidential).map(({ text, postcode }) => [text, postcode].filter(Boolean).join(', ')).join('; ')],
    ['School, as the officer wrote it', saidSchools(child)],
    ['Schooling', child.schooling && say(schoolingWords[child.schooling])],
    ['Home authority', child.homeAuthority],
    ['Does a party work at the school?', child.worksAtSchool && say(worksWords[child.worksAtSchool])],
  ];
  return rows.map(([label, value]) => ({ label, value: value && value !== '' ? value : say('Not recorded') }));
}

function namesOf(child: ReportedChild, say: Speech['say']): string {
  const names = [child, ...(child.aliases ?? [])].map(({ givenName, familyName }) => [givenName, familyName].filter(Boolean).join(' '));
  return names.filter((name) => name !== '').reduce((before, name) => (before === '' ? name : say('{names}; also {name}', { names: before, name })), '');
}

export function saidSchools(child: ReportedChild | undefined): string {
  return (child?.schools ?? []).map(({ text, town }) => [text, town].filter(Boolean).join(', ')).join('; ');
}

/** Of a fact that is compared: the values of one side. */
export function shown(field: ComparedField, values: readonly string[], { say, page }: Speech): string {
  if (values.length === 0) return say('Not recorded');
  return values.map((value) => (field === 'date-of-birth' ? sayDate(value, page.calendar) : field === 'sex' ? say(value) : value)).join('; ');
}
