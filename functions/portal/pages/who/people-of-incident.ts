import type { IncidentData } from '../../../../events/incident.ts';
import { inForce, isAboutIdentifiers, type LinkDecision } from '../../../../shared/domain/people/link-decision.ts';
import { type Occurrence, type OccurrenceKey, sameOccurrence } from '../../../../shared/domain/people/occurrence.ts';
import type { FiledPerson } from '../../../../shared/domain/risk/filed.ts';
import { type Primary, primaryOf } from '../../../../shared/domain/risk/incident-events.ts';
import type { Visit } from '../../app/page.ts';
import { incidentData, maySeeIncidents } from '../casework/open-case.ts';

/** Somebody of the incident, with everything that makes them one person with somebody in another. */
export interface PersonLinked {
  readonly person: FiledPerson;
  readonly key: OccurrenceKey;
  /** By identifier, every occurrence that carries it, this one too; the earliest report first. */
  readonly uses: ReadonlyMap<string, readonly OccurrenceKey[]>;
  /** The same person in other incidents, whatever links them. */
  readonly elsewhere: readonly OccurrenceKey[];
  /** In force. */
  readonly decisions: readonly LinkDecision[];
}

export interface PeopleOfIncident {
  readonly force: string;
  readonly reference: string;
  readonly people: readonly PersonLinked[];
  /** Every incident that is spoken of. */
  readonly incidents: ReadonlyMap<string, IncidentData | undefined>;
  readonly primary: Primary | undefined;
}

const mostElsewhere = 60;

/** Everybody in an incident and how each is linked; undefined where it is not there, or this user may not know of it or of one that it leads to. */
export async function peopleOfIncident(visit: Visit, reference: string): Promise<PeopleOfIncident | undefined> {
  const { user: { force }, deps: { history, people } } = visit;
  if (force === undefined || reference === '' || reference.length > 64) return undefined;
  const [filed, there, events] = await Promise.all([history.filed(force, reference), people.ofIncident(force, reference), history.events(force, reference)]);
  if (!filed || filed.version === 0) return undefined;
  const linked = await Promise.all(filed.people.map((person) => linkedPerson(visit, force, reference, person, there.occurrences.find(({ ref }) => ref === person.ref), there.decisions)));
  const references = [...new Set([reference, ...linked.flatMap(({ uses, elsewhere, decisions }) => [...[...uses.values()].flat(), ...elsewhere, ...decisions.flatMap(occurrencesOf)].map((one) => one.reference))])];
  const incidents = new Map(await Promise.all(references.map(async (one) => [one, await incidentData(visit, force, one)] as const)));
  const restricted = filed.restricted || [...incidents.values()].some((incident) => incident?.restricted === true);
  return (await maySeeIncidents(visit, force, references, restricted)) ? { force, reference, people: linked, incidents, primary: primaryOf(events) } : undefined;
}

async function linkedPerson({ deps }: Visit, force: string, reference: string, person: FiledPerson, occurrence: Occurrence | undefined, pairs: readonly LinkDecision[]): Promise<PersonLinked> {
  const key = { reference, ref: person.ref };
  const [found, ...judged] = await Promise.all([deps.people.uses(force, occurrence?.identifiers ?? []), deps.judgements.ofVictim(force, person.personId, mostElsewhere), deps.judgements.ofPerpetrator(force, person.personId, mostElsewhere)]);
  const others = [...new Set(judged.flat().map((judgement) => judgement.reference))].filter((one) => one !== reference);
  const filed = await Promise.all(others.map((one) => deps.history.filed(force, one)));
  return {
    person, key,
    uses: new Map([...found].map(([identifier, { occurrences }]) => [identifier, [...occurrences].sort((a, b) => (`${a.reportedAt}${a.reference}${a.ref}` < `${b.reportedAt}${b.reference}${b.ref}` ? -1 : 1)).map(({ reference: of, ref }) => ({ reference: of, ref }))])),
    elsewhere: filed.flatMap((one) => (one?.people ?? []).filter(({ personId }) => personId === person.personId).map(({ ref }) => ({ reference: one?.reference ?? '', ref }))),
    decisions: inForce([...pairs.filter((decision) => occurrencesOf(decision).some((one) => sameOccurrence(one, key))), ...[...found.values()].flatMap(({ decisions }) => decisions)]),
  };
}

/** Whom a decision names. */
export function occurrencesOf(decision: LinkDecision): readonly OccurrenceKey[] {
  return isAboutIdentifiers(decision) ? (decision.kind === 'split' ? decision.occurrences : []) : [decision.one, decision.other];
}
