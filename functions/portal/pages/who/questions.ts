import type { IncidentData } from '../../../../events/incident.ts';
import type { LinkQuestion } from '../../../../shared/domain/people/link-question.ts';
import { adultRef, childRefOf, type OccurrenceKey } from '../../../../shared/domain/people/occurrence.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { incidentData, maySeeIncidents } from '../casework/open-case.ts';
import { allegationsNotFindings, capital, formsFor, type ListView, red } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import { sayDone } from '../done.ts';
import { sayWhen } from '../desk/clock-words.ts';

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

export function nameOf(person: ReturnType<typeof personOf>): string {
  return [person?.givenName, person?.familyName].filter(Boolean).join(' ') || 'Name not recorded';
}

function titleOf({ why, about }: LinkQuestion, incident: IncidentData | undefined): string {
  return why === 'each-accuses-the-other' ? (incident?.people ?? []).filter(({ role }) => role === 'victim-and-suspect').map(nameOf).join(' and ') || 'Who did what' : nameOf(personOf(incident, about));
}

/** Whom the machine could not tell apart from somebody known: nothing is linked until a person says. */
export const whoIsWho: Page = (visit) => showWhoIsWho(visit);

export async function showWhoIsWho(visit: Visit, filled?: Filled, why?: string): Promise<Answer> {
  const { user: { force }, now, query } = visit;
  if (!force) return notFound;
  const open = await openQuestions(visit, force);
  const names = await Promise.all(open.map(async (question) => titleOf(question, await incidentData(visit, force, question.about.reference))));
  const late = open.filter(({ dueAt }) => dueAt <= now).length;
  const form = formsFor(href('lookUpPeople'), filled);
  const view: ListView = {
    title: 'Who is who', words: allegationsNotFindings, done: sayDone(query['done']),
    forms: [form('look', 'Look up everybody in an incident, or take back a link', 'Show them', [{ name: 'reference', label: 'Reference of the incident', hint: 'As the police system gives it', width: 20 }])],
    ...(why === undefined ? {} : { errorList: [{ text: `${capital(why)}.` }] }),
    intro: ['These people may be somebody the force already knows. Nothing is linked until you say so, and a link can be undone.', ...(late > 0 ? [`${late} ${late === 1 ? 'waits' : 'wait'} past the hour: the supervisors on duty have been told by email.`] : [])],
    sections: [{
      nothing: 'Nobody waits to be told apart.',
      rows: open.map((question, i) => ({
        href: href('whoQuestion', { question: questionAddress(question) }), title: names[i] ?? '', side: `Decide by ${sayWhen(question.dueAt, now)}`,
        lines: [`${whyWords[question.why]}. Incident ${question.about.reference}`], tags: question.dueAt <= now ? [red('Late')] : [],
      })),
    }],
  };
  return { kind: 'page', template: 'pages/casework/list.njk', status: filled ? 400 : 200, view, shows: [{ force, operation: 'consultation', what: 'who-is-who', outcome: String(open.length) }] };
}
