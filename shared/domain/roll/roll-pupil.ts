import type { PupilRecord } from '../matching/types.ts';
import type { CalendarDate } from '../time.ts';
import { inOrder, type Registration, registrationsOn, urnsOn } from './registration.ts';

/** A pupil as the roll keeps one: the matching engine's record, with every registration and its dates in the place of "the schools now". */
export interface RollPupil extends Omit<PupilRecord, 'urns'> {
  readonly registrations: readonly Registration[];
}

/** The pupil as a match on that day sees it. `urns` is empty for a child who has left every school: a person decides, and never the old school. */
export function pupilOn({ registrations, ...pupil }: RollPupil, date: CalendarDate): PupilRecord {
  const urns = urnsOn(registrations, date);
  const isOneOfTwo = urns.length === 1 && registrationsOn(registrations, date).some(({ dual }) => dual);
  return { ...pupil, urns, ...(isOneOfTwo ? { otherSchoolUnknown: true } : {}) };
}

/** A pupil whose schools are known without dates. */
export function undated({ urns, ...pupil }: PupilRecord): RollPupil {
  return { ...pupil, registrations: inOrder(urns.map((urn) => ({ urn }))) };
}

/**
 * One child as several sources gave them: registered wherever any of them says, shielded if any of them says so. The rest is taken from
 * the record of a school where the child is on that day, since it is the latest to have been kept up.
 */
export function joinRecords(records: readonly [RollPupil, ...RollPupil[]], date: CalendarDate): RollPupil {
  const [first, ...others] = records;
  if (others.length === 0) return first;
  const details = records.find(({ registrations }) => urnsOn(registrations, date).length > 0) ?? first;
  const left = perhapsLeft(records, date);
  return { ...details, registrations: inOrder(records.flatMap(({ registrations }) => registrations)), shielded: records.some(({ shielded }) => shielded === true), ...(left.length > 0 ? { perhapsLeft: left } : {}) };
}

/**
 * Schools that hold the child still though another source has them at another school since a later day: a move of which the old school has not said so.
 * Of a dual registration one source names both, or either school's roll says that there is another.
 */
function perhapsLeft(records: readonly RollPupil[], date: CalendarDate): string[] {
  const held = records.map(({ registrations }) => registrationsOn(registrations, date));
  const current = held.flat();
  if (held.some((of) => new Set(of.map(({ urn }) => urn)).size > 1)) return [];
  const since = new Map<string, string>();
  for (const { urn, from = '' } of current) if (from >= (since.get(urn) ?? '')) since.set(urn, from);
  const latest = [...since.values()].sort().at(-1) ?? '';
  const dual = new Set(current.filter((one) => one.dual).map(({ urn }) => urn));
  if (dual.size > 0 && since.size === 2) return [];
  return [...since].flatMap(([urn, from]) => (from < latest && !dual.has(urn) ? [urn] : [])).sort();
}
