import type { IncidentData } from '../../events/incident.ts';
import type { ReportedChild, StatedSchool } from '../../events/people.ts';
import { isOpenSchool } from '../../shared/domain/schools/is-open-school.ts';
import { resolveSchool, type SchoolResolution } from '../../shared/domain/schools/resolve-school.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import { findSuccessor } from './find-successor.ts';
import type { RegisterAround } from './register-around.ts';

export type ResolveStatedSchool = (school: StatedSchool, child: ReportedChild, incident: IncidentData) => Promise<SchoolResolution>;

/** Resolves what an officer wrote against the register of the home authority and its neighbours. A URN that was given must be an open school's, or that of a closed one which another surely is now. */
export function makeResolveStatedSchool(directory: Directory, around: RegisterAround): ResolveStatedSchool {
  return async (school, child, incident) => {
    if (school.urn) {
      const known = await directory.school(school.urn);
      if (known && isOpenSchool(known)) return { kind: 'match', urn: school.urn, score: 1, candidates: [{ urn: school.urn, name: known.name, score: 1, evidence: ['The force gave its number.'] }], reason: 'The force gave the number of an open school.' };
      const heir = known && (await findSuccessor(school.urn, directory));
      if (!heir) return { kind: 'review', score: 0, candidates: [], reason: 'The force gave a number that the register does not hold as an open school.' };
      const candidates = [{ urn: heir.urn, name: heir.name, score: 1, evidence: [heir.words] }];
      return heir.isSameSchool ? { kind: 'match', urn: heir.urn, score: 1, candidates, reason: `The force gave its number. ${heir.words}` } : { kind: 'review', urn: heir.urn, score: 0, candidates, reason: `The force gave its number. ${heir.words}` };
    }
    const homePostcode = child.addresses?.find(({ kind, confidential, postcode }) => !confidential && (kind === undefined || kind === 'home') && postcode !== undefined)?.postcode;
    const place = { ...(school.town ? { town: school.town } : {}), ...(child.homeAuthority ? { homeAuthority: child.homeAuthority } : {}), ...(homePostcode ? { homePostcode } : incident.place?.postcode ? { attendedPostcode: incident.place.postcode } : {}) };
    const index = await around(place);
    if (!index) return { kind: 'review', score: 0, candidates: [], reason: 'No register is loaded for where the child lives.' };
    return resolveSchool({
      school: school.text, asOf: incident.reportedAt.slice(0, 10), ...place,
      ...(child.dateOfBirth?.length === 10 ? { age: { dateOfBirth: child.dateOfBirth } } : child.age === undefined ? {} : { age: { years: child.age } }),
    }, index);
  };
}
