import type { IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import type { ReportedChild as ChildToMatch } from '../matching/types.ts';
import type { CalendarDate } from '../time.ts';

/** The reported child as the matching engine takes it. The place is the child's own home where it is known, else where police went. */
export function childForMatching(child: ReportedChild, incident: IncidentData, statedSchoolUrn?: string): ChildToMatch {
  const home = child.addresses?.find(({ kind, confidential }) => !confidential && (kind === undefined || kind === 'home')) ?? child.addresses?.find(({ confidential }) => !confidential);
  const place = home ?? (incident.place?.addressKind === 'confidential' ? undefined : incident.place);
  return {
    childRef: child.childRef,
    givenName: child.givenName, familyName: child.familyName,
    aliases: (child.aliases ?? []).map(({ givenName, familyName }) => [givenName, familyName].filter(Boolean).join(' ')),
    dateOfBirth: child.dateOfBirth, age: child.age,
    sex: child.sex === 'female' ? 'F' : child.sex === 'male' ? 'M' : undefined,
    address: place?.text, postcode: place?.postcode,
    incidentDate: incident.reportedAt.slice(0, 10),
    statedSchoolUrn,
  };
}

/** Everything of a child that decides where they belong: if none of it changed, neither does the answer. */
export function whatDecidesPlacement(child: ReportedChild, incident: IncidentData): unknown {
  const { givenName, familyName, aliases, dateOfBirth, age, sex, addresses, schools, schooling, homeAuthority, livesInForceArea, adopted, personId, lookedAfter, placingAuthority, stayingElsewhere, stayingAuthority } = child;
  return { givenName, familyName, aliases, dateOfBirth, age, sex, addresses, schools, schooling, homeAuthority, livesInForceArea, adopted, personId, ...(lookedAfter ? { lookedAfter, placingAuthority } : {}), ...(stayingElsewhere && stayingAuthority !== undefined ? { stayingAuthority } : {}), place: incident.place };
}

/** The least and the greatest age the child can have on a date, from whatever is known. */
export function ageRange(child: Pick<ReportedChild, 'dateOfBirth' | 'age'>, on: CalendarDate): { readonly least: number; readonly most: number } | undefined {
  const born = child.dateOfBirth;
  if (born?.length === 10) {
    const age = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
    return { least: age, most: age };
  }
  if (born) {
    const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
    return { least: Math.max(0, years - 1), most: years };
  }
  return child.age === undefined ? undefined : { least: child.age, most: child.age };
}
