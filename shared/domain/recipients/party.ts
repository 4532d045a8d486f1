import type { IncidentData } from '../../../events/incident.ts';
import type { PartyKey } from '../notification/content.ts';
import { addressForms, familyNameForms, initialsOf, samePlace } from './fold-text.ts';

/** What of a possible recipient, or of a user of the portal, is compared with the parties. */
export interface Candidate {
  readonly givenName: string;
  readonly familyName: string;
  readonly otherFamilyNames?: readonly string[];
  readonly homeAddress?: string;
  readonly homePostcode?: string;
  readonly policePersonIds?: readonly string[];
  readonly declaredConflicts?: readonly { readonly familyName: string; readonly givenName?: string }[];
}

/**
 * Everyone in the incident, children too (a key adult may be a child's parent under another name than the one recorded),
 * as the keys that ruling 6 compares; and the home where it happened, whoever lives there. Kept beside the disclosure; never shown.
 */
export function partyKeysOf(incident: IncidentData): PartyKey[] {
  const { place } = incident;
  const scene = place && (place.kind === undefined || place.kind === 'home') ? addressForms(place.text, place.postcode) : [];
  const people = [...incident.people, ...incident.children].map((person): PartyKey => {
    const families = [person.familyName, ...(person.aliases ?? []).map((alias) => alias.familyName)].flatMap((name) => (name ? familyNameForms(name) : []));
    const givens = [person.givenName, ...(person.aliases ?? []).map((alias) => alias.givenName)].flatMap((name) => (name ? initialsOf(name) : []));
    const places = (person.addresses ?? []).flatMap(({ text, postcode }) => addressForms(text, postcode));
    return {
      ...(person.personId ? { personId: person.personId } : {}),
      familyNames: [...new Set(families)],
      initials: [...new Set(givens)],
      addresses: [...new Set(places)],
    };
  });
  return scene.length > 0 ? [...people, { familyNames: [], initials: [], addresses: scene }] : people;
}

/**
 * Ruling 6: is, or may be, a party or related: the same force id; the same family name with the first initial or an
 * address; a declared conflict. Doubt counts as yes: where a given name is not known the family name alone is enough, and where a
 * house number is not known the postcode is.
 */
export function mayBeParty(candidate: Candidate, parties: readonly PartyKey[]): boolean {
  const families = new Set([candidate.familyName, ...(candidate.otherFamilyNames ?? [])].flatMap(familyNameForms));
  const initials = initialsOf(candidate.givenName);
  const places = addressForms(candidate.homeAddress, candidate.homePostcode);
  const declared = (candidate.declaredConflicts ?? []).map(({ familyName, givenName }) => ({ families: familyNameForms(familyName), initials: initialsOf(givenName ?? '') }));
  return parties.some((party) => {
    if (party.personId && candidate.policePersonIds?.includes(party.personId)) return true;
    if (party.addresses.some((place) => places.some((home) => samePlace(home, place)))) return true;
    if (party.familyNames.some((name) => families.has(name)) && mayShare(initials, party.initials)) return true;
    return declared.some((conflict) => party.familyNames.some((name) => conflict.families.includes(name)) && mayShare(conflict.initials, party.initials));
  });
}

/** Where either side's given names are not known, they may be the same. */
function mayShare(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((letter) => others.includes(letter));
}
