import type { IncidentData } from '../../../../events/incident.ts';
import type { LinkQuestion } from '../../../../shared/domain/people/link-question.ts';
import { adultRef, childRefOf, type OccurrenceKey } from '../../../../shared/domain/people/occurrence.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { incidentData, maySeeIncidents } from '../casework/open-case.ts';
import { momentsOf } from '../casework/moments.ts';
import { allegationsNotFindings, faultsOf, formsFor, type ListView, red } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import { sayDone } from '../done.ts';
import type { Speech } from '../../words/speech.ts';

/** Questions read for a list: the earliest clocks first. */
const most = 200;

export const whyWords: Readonly<Record<LinkQuestion['why'], string>> = {
  'may-be-the-same': 'Perhaps somebody already known',
  'identifier-was-split': 'An id that was used for two people has come again',
  'identifiers-disagree': 'One person with several PNC ids',
  'each-accuses-the-other': 'Each accuses the other: who did what?',
};

/** The address of a question names no police reference. */
export function questionAddress({ force, questionId }: Pick<LinkQuestion, 'force' | 'questionId'>): string {
  return opaqueIdOf('who', force, questionId);
}

/** The open questions of the force that this user may know of. */
export async function openQuestions(visit: Visit, force: string): Promise<readonly LinkQuestion[]> {
  const open = await visit.deps.people.openQuestions(force, most);
  const visible = await Promise.all(open.map((question) => maySeeQuestion(visit, question)));
  return open.filter((_, i) => visible[i]);
}

async function maySeeQuestion(visit: Visit, { force, about, candidates }: LinkQuestion): Promise<boolean> {
  const references = [...new Set([about.reference, ...candidates.map(({ reference }) => reference)])];
  const incidents = await Promise.all(references.map((reference) => incidentData(visit, force, reference)));
  return maySeeIncidents(visit, force, references, incidents.some((incident) => incident?.restricted === true));
}

/** Somebody as an incident recorded them. */
export function personOf(incident: IncidentData | undefined, { ref }: OccurrenceKey): IncidentData['people'][number] | IncidentData['children'][number] | undefined {
  return incident?.people.find(({ personRef }) => adultRef(personRef) === ref) ?? incident?.children.find(({ childRef }) => childRefOf(childRef) === ref);
}

export function nameOf(person: ReturnType<typeof personOf>, say: Speech['say']): string {
  return [person?.givenName, person?.familyName].filter(Boolean).join(' ') || say('Name not recorded');
}

function titleOf({ why, about }: LinkQuestion, incident: IncidentData | undefined, say: Speech['say']): string {
  return why === 'each-accuses-the-other' ? namesTogether((incident?.people ?? []).filter(({ role }) => role === 'victim-and-suspect').map((person) => nameOf(person, say)), say) || say('Who did what') : nameOf(personOf(incident, about), say);
}

/** The names of those who accuse each other. */
export function namesTogether(names: readonly string[], say: Speech['say']): string {
  return names.reduce((first, second) => (first === '' ? second : say('{first} and {second}', { first, second })), '');
}

/** Whom the machine could not tell apart from somebody known: nothing is linked until a person says. */
export const whoIsWho: Page = (visit) => showWhoIsWho(visit);

export async function showWhoIsWho(visit: Visit, filled?: Filled, why?: string): Promise<Answer> {
  const { user: { force }, now, query, speech } = visit;
  const { say } = speech;
  const { when } = momentsOf(speech, now);
  if (!force) return notFound;
  const open = await openQuestions(visit, force);
  const names = await Promise.all(open.map(async (question) => titleOf(question, await incidentData(visit, force, question.about.reference), say)));
  const late = open.filter(({ dueAt }) => dueAt <= now).length;
  const form = formsFor(href('lookUpPeople'), filled);
  const view: ListView = {
    title: 'Who is who', words: allegationsNotFindings, done: sayDone(query['done'], say), errorList: faultsOf(why, say),
    forms: [form('look', 'Look up everybody in an incident, or take back a link', 'Show them', [{ name: 'reference', label: 'Reference of the incident', hint: 'As the police system gives it', width: 20 }])],
    intro: ['These people may be somebody the force already knows. Nothing is linked until you say so, and a link can be undone.', ...(late > 0 ? [say(late === 1 ? '1 waits past the hour: the supervisors on duty have been told by email.' : '{count} wait past the hour: the supervisors on duty have been told by email.', { count: late })] : [])],
    sections: [{
      nothing: 'Nobody waits to be told apart.',
      rows: open.map((question, i) => ({
        href: href('whoQuestion', { question: questionAddress(question) }), title: names[i] ?? '', side: say('Decide by {when}', { when: when(question.dueAt) }),
        lines: [say('{why}. Incident {reference}', { why: say(whyWords[question.why]), reference: question.about.reference })], tags: question.dueAt <= now ? [red('Late')] : [],
      })),
    }],
  };
  return { kind: 'page', template: 'pages/casework/list.njk', status: filled ? 400 : 200, view, shows: [{ force, operation: 'consultation', what: 'who-is-who', outcome: String(open.length) }] };
}
