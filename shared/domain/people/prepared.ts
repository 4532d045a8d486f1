import type { ReportedChild } from '../matching/types.ts';
import { keyText, type Occurrence } from './occurrence.ts';

/** A person as the matching engine takes whoever was reported; `home` chooses one of their addresses. */
export function prepared(occurrence: Occurrence, home?: NonNullable<Occurrence['homes']>[number]): ReportedChild {
  const { givenName, familyName, aliases = [], dateOfBirth, sex, reportedAt } = occurrence;
  const [first = '', ...middle] = (givenName ?? '').trim().split(/\s+/);
  return {
    childRef: keyText(occurrence), givenName: first === '' ? undefined : first, middleNames: middle.length > 0 ? middle.join(' ') : undefined, familyName, aliases, dateOfBirth, sex,
    address: home?.text, postcode: home?.postcode, incidentDate: reportedAt.slice(0, 10),
  };
}
