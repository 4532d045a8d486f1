import type { ReportedChild } from '../../../../events/people.ts';
import type { ReportedSide } from '../../../../shared/domain/portal/compare-child.ts';
import type { PlaceDetail } from './details.ts';

/** What is set beside a candidate: confidential addresses left out, and of the schools those that the words were found to mean. */
export function sideOf(child: ReportedChild | undefined, detail: PlaceDetail): ReportedSide {
  const names = child ? [child, ...(child.aliases ?? [])] : [];
  const addresses = child?.addresses ?? [];
  return {
    givenNames: names.flatMap(({ givenName }) => (givenName ? [givenName] : [])),
    familyNames: names.flatMap(({ familyName }) => (familyName ? [familyName] : [])),
    dateOfBirth: child?.dateOfBirth, sex: child?.sex,
    addresses: addresses.flatMap(({ text, confidential }) => (text && !confidential ? [text] : [])),
    postcodes: addresses.flatMap(({ postcode, confidential }) => (postcode && !confidential ? [postcode] : [])),
    urns: [...(child?.schools ?? []).flatMap(({ urn }) => (urn ? [urn] : [])), ...detail.schools.slice(0, 1).map(({ urn }) => urn)],
  };
}
