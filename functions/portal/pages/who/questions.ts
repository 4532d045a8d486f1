import type { IncidentData } from '../../../../events/incident.ts';
import type { LinkQuestion } from '../../../../shared/domain/people/link-question.ts';
import { adultRef, childRefOf, type OccurrenceKey } from '../../../../shared/domain/people/occurrence.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { incidentData, maySeeIncidents } from '../casework/open-case.ts';
import { allegationsNotFindings, type ListView, red } from '../casework/page-parts.ts';
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

/** Whom the machine could not tell apart from somebody known: nothing is linked until a person says. */
export const whoIsWho: Page = async (visit) => {
  const { user: { force }, now, query } = visit;
  if (!force) return notFound;
  const open = await openQuestions(visit, force);
  const names = await Promise.all(open.map(async ({ about }) => nameOf(personOf(await incidentData(visit, force, about.reference), about))));
  const view: ListView = {
    title: 'Who is who', words: allegationsNotFindings, done: sayDone(query['done']), forms: [],
    intro: ['These people may be somebody the force already knows. Nothing is linked until you say so, and a link can be undone.'],
    sections: [{
      nothing: 'Nobody waits to be told apart.',
      rows: open.map((question, i) => ({
        href: href('whoQuestion', { question: questionAddress(question) }), title: names[i] ?? '', side: `Decide by ${sayWhen(question.dueAt, now)}`,
        lines: [`${whyWords[question.why]}. Incident ${question.about.reference}`], tags: question.dueAt <= now ? [red('Late')] : [],
      })),
    }],
  };
  return { kind: 'page', template: 'pages/casework/list.njk', view, shows: [{ force, operation: 'consultation', what: 'who-is-who', outcome: String(open.length) }] };
};
