import type { IncidentData } from '../../../events/incident.ts';
import { childRefOf } from '../people/occurrence.ts';
import { epochMs, type Instant, instantOf } from '../time.ts';
import { perpetratorsOf } from './facts.ts';
import { isNobody } from './facts-of-incident.ts';
import type { Filed } from './filed.ts';
import type { Subject, SubjectSpan } from './subjects.ts';

/** What is unread is younger than this, whatever the holidays; and nobody's histories are read further than this for a death. */
const daysAround = 366;

/** Ruling 8: a homicide, or a death or critical incident that a sergeant or above holds. */
export function isDeath({ offenceGroup, holds = [] }: Pick<IncidentData, 'offenceGroup' | 'holds'>): boolean {
  return offenceGroup === 'homicide' || holds.some(({ kind }) => kind === 'death-or-critical-incident');
}

type Known = Pick<Filed, 'facts' | 'people' | 'death' | 'reportedAt'>;

/** Whoever was killed or harmed in it. */
function harmedIn({ facts }: Pick<Filed, 'facts'>): string[] {
  return [...new Set(facts.map(({ victimId }) => victimId).filter((id) => !isNobody(id)))];
}

function childrenIn({ facts }: Pick<Filed, 'facts'>): string[] {
  return [...new Set(facts.flatMap(({ childIds }) => childIds))];
}

/** Its parties and its children: nobody who only saw it or rang. */
function everybodyIn(filed: Pick<Filed, 'facts'>): string[] {
  return [...new Set([...harmedIn(filed), ...childrenIn(filed), ...filed.facts.flatMap((fact) => [...perpetratorsOf(fact)])])];
}

/** Under whom a death is found by later and earlier incidents: whoever was harmed in it, and each of its children. */
export function deathSubjects(filed: Pick<Filed, 'facts' | 'death'>): Subject[] {
  return filed.death ? [...new Set([...harmedIn(filed), ...childrenIn(filed)])].map((id) => ({ kind: 'death', id })) : [];
}

/** Where deaths are found that may stop what is unread of this incident. */
export function spansOfDeaths(filed: Known): SubjectSpan[] {
  return around(filed, everybodyIn(filed).map((id) => ({ kind: 'death', id })));
}

/** Where incidents are found of which this death may stop what is unread. */
export function spansOfStopped(filed: Known): SubjectSpan[] {
  if (!filed.death) return [];
  const [harmed, children] = [harmedIn(filed), childrenIn(filed)];
  return around(filed, [
    ...harmed.flatMap((id): Subject[] => [{ kind: 'victim', id }, { kind: 'perpetrator', id }]),
    ...[...new Set([...harmed, ...children])].flatMap((id): Subject[] => [{ kind: 'child', id }, ...(harmed.includes(id) ? [] : [{ kind: 'victim' as const, id }])]),
  ]);
}

function around({ reportedAt }: Known, subjects: readonly Subject[]): SubjectSpan[] {
  if (reportedAt === undefined) return [];
  const at = (days: number): Instant => instantOf(epochMs(reportedAt) + days * 86_400_000);
  return subjects.map((subject) => ({ subject, from: at(-daysAround), to: at(daysAround) }));
}

/**
 * The children of another incident who are to be stopped with a death: the children that it names, and where whoever was harmed in it is a party or a child of the other
 * incident, every child of that one. By childRef, with the childRefs under which the death names the same child: none where it names them not.
 */
export function childrenStopped(death: Known, other: Known): ReadonlyMap<string, readonly string[]> {
  if (!death.death) return new Map();
  const there = new Set(everybodyIn(other));
  const all = harmedIn(death).some((id) => there.has(id));
  const named = childrenOf(death);
  return new Map(childrenOf(other).flatMap(({ childRef, personId }): [string, readonly string[]][] => {
    const same = named.filter((one) => one.personId === personId).map((one) => one.childRef);
    return all || same.length > 0 ? [[childRef, same]] : [];
  }));
}

/** The children whom an incident names as it stands. */
export function childrenOf({ people, facts }: Pick<Filed, 'people' | 'facts'>): readonly { readonly childRef: string; readonly personId: string }[] {
  const standing = new Set(childrenIn({ facts }));
  return people.filter(({ ref, personId }) => ref.startsWith(childRefOf('')) && standing.has(personId)).map(({ ref, personId }) => ({ childRef: ref.slice(childRefOf('').length), personId }));
}
