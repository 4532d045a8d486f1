import type { IncidentData } from '../../../events/incident.ts';
import type { InvolvedPerson, ReportedChild } from '../../../events/people.ts';
import { foldPostcode, readAddress } from '../matching/read-address.ts';
import { ageOf } from '../people/age-of.ts';
import type { MakeId } from '../people/identified-people.ts';
import { adultRef, childRefOf } from '../people/occurrence.ts';
import type { IncidentFact } from './facts.ts';
import type { Primary } from './incident-events.ts';

export interface IncidentToFile {
  readonly force: string;
  readonly incident: IncidentData;
  /** The person id of a `ref`. */
  readonly personOf: (ref: string) => string;
  readonly primary: Primary | undefined;
  readonly makeId: MakeId;
}

export interface FactsOfIncident {
  /** One a person harmed, the first listed first; one about nobody where nobody is recorded as harmed, so that its children and its address still count. */
  readonly facts: readonly IncidentFact[];
  readonly nobodyHarmed: boolean;
  readonly undecided: boolean;
}

/** An id no person has: an incident in which nobody is recorded as harmed shares it with no other. */
export const nobodyIn = (reference: string): string => `nobody~${reference}`;
export const isNobody = (personId: string): boolean => personId.startsWith('nobody~');

/**
 * An incident as the rules see it. Whoever is harmed has a fact of their own, against everyone who did it, so that nobody is squeezed into a pair:
 * the first has the incident's reference as its id, each other the reference, `~` and the personRef. Children and address go with the first alone, or one incident would count twice for them.
 * Where each accuses the other, both are harmed and nobody did it, until a sergeant records who did what.
 */
export function factsOfIncident({ force, incident, personOf, primary, makeId }: IncidentToFile): FactsOfIncident {
  const mutual = incident.people.filter(({ role }) => role === 'victim-and-suspect');
  const known = primary && mutual.some(({ personRef }) => primary.harmed.includes(personRef) || primary.did.includes(personRef)) ? primary : undefined;
  const isHarmed = ({ role, personRef }: InvolvedPerson): boolean => role === 'victim' || (role === 'victim-and-suspect' && (known === undefined || known.harmed.includes(personRef)));
  const did = incident.people.filter(({ role, personRef }) => role === 'suspect' || (role === 'victim-and-suspect' && known?.did.includes(personRef)));
  const harmed = [
    ...incident.people.filter(isHarmed).map((person) => ({ ref: adultRef(person.personRef), id: person.personRef })),
    ...incident.children.filter(({ directVictim }) => directVictim).map(({ childRef }) => ({ ref: childRefOf(childRef), id: childRef })),
  ];
  // One person under two personRefs is harmed once.
  const each = harmed.filter(({ ref }, index) => harmed.findIndex((one) => personOf(one.ref) === personOf(ref)) === index);
  const perpetrators = [...new Set(did.map(({ personRef }) => personOf(adultRef(personRef))))].sort();
  const [only] = did;
  const common = {
    type: 'incident' as const, reportedAt: incident.reportedAt, ...(incident.occurredOn === undefined ? {} : { occurredOn: incident.occurredOn }),
    perpetratorAge: did.length === 1 && only ? ageOf(only, incident.reportedAt) : null,
    grade: incident.grade ?? 'standard' as const,
    assessment: incident.assessment ? { tool: incident.assessment.tool, score: incident.assessment.score ?? null, factors: incident.assessment.factors } : null,
    isCrime: incident.isCrime, offenceGroup: incident.offenceGroup ?? null,
  };
  const around = { ...addressOf(force, incident, makeId), childIds: [...new Set(incident.children.map(({ childRef }) => personOf(childRefOf(childRef))))].sort() };
  const nowhere = { addressId: null, childIds: [] };
  const facts = each.map(({ ref, id }, index): IncidentFact => ({
    ...common, ...(index === 0 ? around : nowhere), id: index === 0 ? incident.reference : `${incident.reference}~${id}`, victimId: personOf(ref), perpetratorIds: perpetrators,
  }));
  const nobodyHarmed = facts.length === 0;
  return {
    facts: nobodyHarmed ? [{ ...common, ...around, id: incident.reference, victimId: nobodyIn(incident.reference), perpetratorIds: [], perpetratorAge: null }] : facts,
    nobodyHarmed, undecided: mutual.length > 0 && known === undefined,
  };
}

/** The force's own id; else, for a home whose house and postcode are both told, an id made from them. */
function addressOf(force: string, { place }: IncidentData, makeId: MakeId): Pick<IncidentFact, 'addressId' | 'addressKind'> {
  const kind = place?.addressKind === undefined ? {} : { addressKind: place.addressKind };
  if (place?.addressId !== undefined) return { addressId: place.addressId, ...kind };
  if (!place || (place.kind !== undefined && place.kind !== 'home')) return { addressId: null, ...kind };
  const postcode = foldPostcode(place.postcode);
  const house = readAddress(place.text)?.numbers.join('/') ?? '';
  return postcode === undefined || house === '' ? { addressId: null, ...kind } : { addressId: `fb-${makeId('address', force, postcode, house)}`, ...kind };
}

/** Authority where the person harmed lives, as far as the children's entries tell. */
export function authorityOf({ children }: { readonly children: readonly Pick<ReportedChild, 'homeAuthority'>[] }): string | undefined {
  return children.find(({ homeAuthority }) => homeAuthority !== undefined)?.homeAuthority;
}
