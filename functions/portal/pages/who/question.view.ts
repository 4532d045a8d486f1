import type { IncidentData } from '../../../../events/incident.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { LinkQuestion } from '../../../../shared/domain/people/link-question.ts';
import { adultRef, type OccurrenceKey } from '../../../../shared/domain/people/occurrence.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { fullName } from '../casework/open-case.ts';
import { momentsOf } from '../casework/moments.ts';
import { allegationsNotFindings, capital, type CaseView, type FormView, formsFor, items, notRecorded, reasonField, red, type Section, type SummaryRow } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import { personSeen, rowsOfSeen } from './person-seen.ts';
import { nameOf, namesTogether, personOf, questionAddress, whyWords } from './questions.ts';
import { eachAccused, parts, partWords } from './who-did-what.ts';

export interface QuestionToShow {
  readonly role: PortalRole;
  readonly question: LinkQuestion;
  readonly incidents: ReadonlyMap<string, IncidentData | undefined>;
  readonly now: Instant;
  readonly filled: Filled | undefined;
  readonly why: string | undefined;
  readonly done: string | undefined;
  readonly speech: Speech;
}

/** Somebody as recorded tonight, beside each person they may be; or the two who accuse each other. */
export function questionView(given: QuestionToShow): CaseView {
  const { question, now, why, done, speech } = given;
  const { say } = speech;
  const { about, dueAt } = question;
  const mine = question.why === 'each-accuses-the-other' ? whoDidWhat(given) : whoTheyAre(given);
  return {
    ...mine, caption: whyWords[question.why], words: allegationsNotFindings, done,
    back: { href: href('whoIsWho'), text: 'Who is who' },
    tags: dueAt <= now ? [red('Late')] : [], lines: [say('Decide by {when}', { when: momentsOf(speech, now).when(dueAt) })],
    forms: [...mine.forms, lookUpForm(about.reference, say)],
    history: [],
    errorList: notRecorded(why, say),
  };
}

type Mine = Pick<CaseView, 'title' | 'warnings' | 'sections'> & { readonly forms: readonly FormView[] };

function whoTheyAre({ role, question, incidents, filled, speech }: QuestionToShow): Mine {
  const { say } = speech;
  const { about, candidates } = question;
  const person = (key: OccurrenceKey) => personOf(incidents.get(key.reference), key);
  const rows = (key: OccurrenceKey): readonly SummaryRow[] => rowsOfSeen(personSeen(role, incidents.get(key.reference), key, say));
  const forms = formsFor(href('decideWho', { question: questionAddress(question) }), filled);
  return {
    title: nameOf(person(about), say),
    warnings: ['Two people taken for one can put a name to somebody else\'s history. If you are not sure, say they are different: it can be undone.'],
    sections: [
      { heading: say('As recorded in {reference}', { reference: about.reference }), rows: rows(about), nothing: 'Not in the latest version of the incident.' },
      ...candidates.map((candidate, place): Section => ({
        heading: say('{letter}: {name}, in {reference}', { letter: letter(place), name: nameOf(person(candidate), say), reference: candidate.reference }), rows: rows(candidate), items: candidate.words.map((words) => say(sentence(words))), nothing: 'Not in the latest version of the incident.',
      })),
    ],
    forms: candidates.flatMap((_, place) => [
      forms('same', say('The same person as {letter}', { letter: letter(place) }), say('They are {letter}', { letter: letter(place) }), [reasonField], { hidden: [{ name: 'candidate', value: String(place) }] }),
      forms('different', say('Not {letter}', { letter: letter(place) }), say('They are not {letter}', { letter: letter(place) }), [reasonField], { hidden: [{ name: 'candidate', value: String(place) }] }),
    ]),
  };
}

function whoDidWhat({ role, question, incidents, filled, speech }: QuestionToShow): Mine {
  const { say } = speech;
  const { about: { reference } } = question;
  const incident = incidents.get(reference);
  const both = eachAccused(incident);
  const forms = formsFor(href('decideWho', { question: questionAddress(question) }), filled);
  return {
    title: namesTogether(both.map((person) => fullName(person, say)), say) || say('Who did what'),
    warnings: ['Until this is recorded both are taken as harmed and nobody as having done it. Whoever is recorded as having done it is counted so in every later incident; it can be taken back.'],
    sections: both.map(({ personRef }): Section => ({ heading: say('As recorded in {reference}', { reference }), rows: rowsOfSeen(personSeen(role, incident, { reference, ref: adultRef(personRef) }, say)) })),
    forms: [forms('primary', 'Record who did what', 'Record it, with my name', [...both.map((person, place) => ({ name: `part-${place}`, label: fullName(person, say), items: items(parts, partWords) })), reasonField])],
  };
}

/** Everybody in the incident, and how each of them is linked. */
export function lookUpForm(reference: string, say: Speech['say']): FormView {
  return { title: say('Everybody in {reference}, and how they are linked', { reference }), action: href('lookUpPeople'), decision: 'look', button: 'Show them', isOpen: false, fields: [], hidden: [{ name: 'reference', value: reference }] };
}

const letter = (place: number): string => String.fromCharCode(65 + place);
const sentence = (words: string): string => (/[.!?]$/.test(words) ? capital(words) : `${capital(words)}.`);
