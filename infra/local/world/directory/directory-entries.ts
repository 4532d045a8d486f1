import type { Adult } from '../../../../shared/ports/directory.ts';
import type { KeyAdult, Staff } from '../types.ts';

/** A key adult as the directory keeps one. */
export function keyAdultEntry(adult: KeyAdult): Adult {
  return {
    adultId: adult.adultId, setting: `school:${adult.urn}`, name: `${adult.title} ${adult.givenName} ${adult.familyName}`, givenName: adult.givenName, familyName: adult.familyName,
    role: adult.role, mailbox: adult.email, order: adult.deputyOrder, trained: adult.trained, present: adult.present,
    ...(adult.approvedBy === null ? {} : { approvedBy: adult.approvedBy }),
    ...(adult.home === null ? {} : { homeAddress: `${adult.home.address}, ${adult.home.town}`, homePostcode: adult.home.postcode }),
    ...(adult.forcePersonId === null ? {} : { policePersonIds: [adult.forcePersonId] }),
    ...(adult.declaredConflicts.length === 0 ? {} : { declaredConflicts: adult.declaredConflicts.map((familyName) => ({ familyName })) }),
  };
}

/** An authority's officer as the directory keeps one; approved by the first administrator. */
export function officerEntry(officer: Staff): Adult {
  if (officer.authority === null) throw new RangeError('Only an authority has an officer.');
  return {
    adultId: officer.staffId, setting: `authority:${officer.authority}`, name: `${officer.givenName} ${officer.familyName}`, givenName: officer.givenName, familyName: officer.familyName,
    role: 'education-safeguarding-officer', mailbox: officer.email, order: 1, trained: true, present: true, approvedBy: 'staff-administrator-1',
  };
}
