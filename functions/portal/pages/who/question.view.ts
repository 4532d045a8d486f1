import type { IncidentData } from '../../../../events/incident.ts';
import type { LinkQuestion } from '../../../../shared/domain/people/link-question.ts';
import type { OccurrenceKey } from '../../../../shared/domain/people/occurrence.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { allegationsNotFindings, capital, type CaseView, formsFor, reasonField, red, type SummaryRow } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import { sayWhen } from '../desk/clock-words.ts';
import { nameOf, personOf, questionAddress, whyWords } from './questions.ts';

export interface QuestionToShow {
  readonly question: LinkQuestion;
  readonly incidents: ReadonlyMap<string, IncidentData | undefined>;
  readonly now: Instant;
  readonly filled: Filled | undefined;
  readonly why: string | undefined;
  readonly done: string | undefined;
}

/** Somebody as recorded tonight, beside each person they may be. */
export function questionView({ question, incidents, now, filled, why, done }: QuestionToShow): CaseView {
  const { about, candidates, dueAt } = question;
  const person = (key: OccurrenceKey) => personOf(incidents.get(key.reference), key);
  const forms = formsFor(href('decideWho', { question: questionAddress(question) }), filled);
  return {
    caption: whyWords[question.why], title: nameOf(person(about)), words: allegationsNotFindings, done,
    back: { href: href('whoIsWho'), text: 'Who is who' },
    tags: dueAt <= now ? [red('Late')] : [], lines: [`Decide by ${sayWhen(dueAt, now)}`],
    warnings: ['Two people taken for one can put a name to somebody else\'s history. If you are not sure, say they are different: it can be undone.'],
    sections: [
      { heading: `As recorded in ${about.reference}`, rows: rowsOf(incidents.get(about.reference), about), nothing: 'Not in the latest version of the incident.' },
      ...candidates.map((candidate, place) => ({
        heading: `${letter(place)}: ${nameOf(person(candidate))}, in ${candidate.reference}`, rows: rowsOf(incidents.get(candidate.reference), candidate), items: candidate.words.map(sentence), nothing: 'Not in the latest version of the incident.',
      })),
    ],
    forms: candidates.flatMap((_, place) => [
      forms('same', `The same person as ${letter(place)}`, `They are ${letter(place)}`, [reasonField], { hidden: [{ name: 'candidate', value: String(place) }] }),
      forms('different', `Not ${letter(place)}`, `They are not ${letter(place)}`, [reasonField], { hidden: [{ name: 'candidate', value: String(place) }] }),
    ]),
    history: [],
    errorList: why === undefined ? [] : [{ text: `That was not recorded: ${why}.` }],
  };
}

function rowsOf(incident: IncidentData | undefined, key: OccurrenceKey): readonly SummaryRow[] {
  const person = personOf(incident, key);
  if (!person) return [];
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Name', nameOf(person)],
    ['Other names', (person.aliases ?? []).map(({ givenName, familyName }) => [givenName, familyName].filter(Boolean).join(' ')).join('; ')],
    ['Date of birth', person.dateOfBirth ?? (person.age === undefined ? 'Not recorded' : `Not recorded; aged ${person.age}`)],
    ['Address', person.addresses?.some(({ confidential }) => confidential) ? 'Protected' : (person.addresses ?? []).map(({ text, postcode }) => [text, postcode].filter(Boolean).join(', ')).join('; ') || 'Not recorded'],
    ['Telephone', (person.phones ?? []).join('; ')],
    ['Part', 'role' in person ? capital(person.role.replaceAll('-', ' ')) : 'Child'],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

const letter = (place: number): string => String.fromCharCode(65 + place);
const sentence = (words: string): string => (/[.!?]$/.test(words) ? capital(words) : `${capital(words)}.`);
