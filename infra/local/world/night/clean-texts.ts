import type { IncidentData } from '../../../../events/incident.ts';
import type { ReportedChild } from '../../../../events/people.ts';
import type { Chance } from '../chance.ts';
import { withoutAccents } from '../directory/latin-letters.ts';

/** Draws a text again while a word in it happens to be somebody's name: "Mark", "Hall", "Rose". */
export function withoutNames(incident: IncidentData, draw: (child: ReportedChild) => ReportedChild): IncidentData {
  const children = incident.children.map((child) => {
    for (let tries = 0; tries < 12; tries += 1) {
      if (!namesSomeone(child.schoolSummary, child, incident) && !namesSomeone(child.words?.text, child, incident)) return child;
      child = draw(child);
    }
    const { words: _words, schoolSummary: _summary, ...rest } = child;
    return { ...rest, schoolSummary: 'Police went to an incident at home. We will tell you more by telephone.' };
  });
  return { ...incident, children };
}

function namesSomeone(text: string | undefined, child: ReportedChild, incident: IncidentData): boolean {
  if (text === undefined) return false;
  const folded = fold(text);
  const spoken = new Set(folded.split(/[^a-z]+/));
  const own = new Set(nameWords(child, 'givenName'));
  return [...incident.people, ...incident.children].some((person) =>
    nameWords(person, 'familyName').some((word) => spoken.has(word) || (word.length > 4 && folded.includes(word)))
    || nameWords(person, 'givenName').some((word) => spoken.has(word) && !own.has(word)));
}

type Named = Pick<ReportedChild, 'givenName' | 'familyName' | 'aliases'>;
function nameWords(person: Named, part: 'givenName' | 'familyName'): string[] {
  return [person, ...(person.aliases ?? [])].flatMap((name) => fold(name[part] ?? '').split(/[^a-z]+/)).filter((word) => word.length > 1);
}

function fold(text: string): string {
  return withoutAccents(text).toLowerCase();
}

/** Puts something into the first child's summary that the school must never read; says what. */
export function plantInSummary(chance: Chance, incident: IncidentData): { readonly incident: IncidentData; readonly planted: readonly string[] } {
  const [first, ...others] = incident.children;
  const other = incident.people[1];
  if (!first || !other) return { incident, planted: [] };
  const phone = other.phones?.[0];
  const home = incident.place?.text;
  const name = `${other.givenName ?? ''} ${other.familyName ?? ''}`.trim();
  const [sentence, planted] = chance.pick([
    [`${name} was taken to the police station.`, name],
    ...(phone === undefined ? [] : [[`If anything happens ring ${phone}.`, phone] as const]),
    ...(home === undefined ? [] : [[`This was at ${home}.`, home] as const]),
  ] as const);
  const summary = `${(first.schoolSummary ?? '').slice(0, 480)} ${sentence}`.trim();
  return { incident: { ...incident, children: [{ ...first, schoolSummary: summary }, ...others] }, planted: [planted] };
}
