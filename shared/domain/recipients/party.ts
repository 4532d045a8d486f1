import { type IncidentData } from '../../../events/incident.ts';
import { type PartyKey } from '../notification/content.ts';
import { addressForm, familyNameForms, foldName, foldPostcode } from './fold-text.ts';

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
 * as the keys that ruling 6 compares. Kept beside the disclosure; never shown.
 */
export function partyKeysOf(incident: IncidentData): PartyKey[] {
  return [...incident.people, ...incident.children].map((person) => {
    const families = [person.familyName, ...(person.aliases ?? []).map((alias) => alias.familyName)].flatMap((name) => (name ? familyNameForms(name) : []));
    const givens = [person.givenName, ...(person.aliases ?? []).map((alias) => alias.givenName)].flatMap((name) => (name ? [foldName(name)] : []));
    const places = (person.addresses ?? []).flatMap(({ text, postcode }) => addressForms(text, postcode));
    return {
      ...(person.personId ? { personId: person.personId } : {}),
      familyNames: [...new Set(families)],
      initials: [...new Set(givens.map((name) => name.slice(0, 1)).filter((letter) => letter !== ''))],
      addresses: [...new Set(places)],
    };
  });
}

/**
 * Ruling 6: is, or may be, a party or related: the same force id; the same family name with the first initial or an
 * address; a declared conflict. Doubt counts as yes: a party whose given name is not known matches on family name alone.
 */
export function mayBeParty(candidate: Candidate, parties: readonly PartyKey[]): boolean {
  const families = new Set([candidate.familyName, ...(candidate.otherFamilyNames ?? [])].flatMap(familyNameForms));
  const initial = foldName(candidate.givenName).slice(0, 1);
  const places = new Set(addressForms(candidate.homeAddress, candidate.homePostcode));
  const declared = (candidate.declaredConflicts ?? []).map(({ familyName, givenName }) => ({ families: familyNameForms(familyName), initial: givenName ? foldName(givenName).slice(0, 1) : undefined }));
  return parties.some((party) => {
    if (party.personId && candidate.policePersonIds?.includes(party.personId)) return true;
    const sameHome = party.addresses.some((place) => places.has(place));
    if (sameHome && (places.size > 0)) return true;
    const sameFamily = party.familyNames.some((name) => families.has(name));
    if (sameFamily && (party.initials.length === 0 || party.initials.includes(initial))) return true;
    return declared.some((conflict) => party.familyNames.some((name) => conflict.families.includes(name)) && (conflict.initial === undefined || party.initials.length === 0 || party.initials.includes(conflict.initial)));
  });
}

function addressForms(text: string | undefined, postcode: string | undefined): string[] {
  const forms = [addressForm(text, postcode), addressForm(text, undefined)].filter((form) => form !== undefined);
  return postcode && !text ? [...forms, `@${foldPostcode(postcode)}`] : forms;
}
