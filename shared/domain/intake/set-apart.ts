import type { IncidentData } from '../../../events/incident.ts';
import type { Address } from '../../../events/people.ts';
import { namesPlace, spokenOf } from '../notification/mentions.ts';
import { wordsForSchool } from '../notification/write-notification.ts';

/** What of one version must be in no other store: protected addresses, and who must not learn where somebody is. */
export interface Apart {
  readonly force: string;
  readonly reference: string;
  readonly version: number;
  /** By person or child: their `personRef` or `childRef`. */
  readonly addresses: readonly { readonly ref: string; readonly address: Address }[];
  /** Where it happened, if that is a protected address. */
  readonly place?: { readonly text?: string | undefined; readonly postcode?: string | undefined; readonly addressId?: string | undefined };
  readonly doNotDiscloseTo: readonly string[];
}

export interface SetApart {
  /** The incident as every other store keeps it: that there is a protected address stays, and no word of which. */
  readonly incident: IncidentData;
  /** Undefined where there was nothing to keep apart. */
  readonly apart?: Apart;
  /** Children in whose words for the school a protected address is named: asked now, for later nobody can. */
  readonly namedFor: readonly string[];
}

/** Takes protected addresses and "do not disclose to" out of an incident, before anything of it is stored. */
export function setApart(force: string, incident: IncidentData): SetApart {
  const { reference, incidentVersion: version, place } = incident;
  const everyone = [...incident.people.map((person) => ({ ref: person.personRef, person })), ...incident.children.map((person) => ({ ref: person.childRef, person }))];
  const addresses = everyone.flatMap(({ ref, person }) => (person.addresses ?? []).flatMap((address) => (address.confidential ? [{ ref, address }] : [])));
  const placeIsProtected = place?.addressKind === 'confidential' && (place.text !== undefined || place.postcode !== undefined || place.addressId !== undefined);
  const doNotDiscloseTo = incident.doNotDiscloseTo ?? [];
  if (addresses.length === 0 && !placeIsProtected && doNotDiscloseTo.length === 0) return { incident, namedFor: [] };
  const without = <P extends { readonly addresses?: Address[] | undefined }>(person: P): P => (person.addresses ? { ...person, addresses: person.addresses.map(bare) } : person);
  const { text: _text, postcode: _postcode, addressId: _addressId, ...where } = place ?? {};
  const places = [...addresses.map(({ address }) => address), ...(placeIsProtected ? [place] : [])];
  return {
    incident: {
      ...incident, people: incident.people.map(without), children: incident.children.map(without),
      ...(placeIsProtected ? { place: where } : {}), ...(incident.doNotDiscloseTo ? { doNotDiscloseTo: [] } : {}),
    },
    apart: { force, reference, version, addresses, doNotDiscloseTo, ...(placeIsProtected ? { place: { text: place.text, postcode: place.postcode, addressId: place.addressId } } : {}) },
    namedFor: incident.children.filter((child) => wordsForSchool(child).some((text) => places.some((one) => namesPlace(spokenOf(text), one, new Set())))).map(({ childRef }) => childRef),
  };
}

function bare(address: Address): Address {
  const { text: _text, postcode: _postcode, ...rest } = address;
  return address.confidential ? rest : address;
}
