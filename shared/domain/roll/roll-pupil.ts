import type { PupilRecord } from '../matching/types.ts';
import type { CalendarDate } from '../time.ts';
import { inOrder, type Registration, urnsOn } from './registration.ts';

/** A pupil as the roll keeps one: the matching engine's record, with every registration and its dates in the place of "the schools now". */
export interface RollPupil extends Omit<PupilRecord, 'urns'> {
  readonly registrations: readonly Registration[];
}

/** The pupil as a match on that day sees it. `urns` is empty for a child who has left every school: a person decides, and never the old school. */
export function pupilOn({ registrations, ...pupil }: RollPupil, date: CalendarDate): PupilRecord {
  return { ...pupil, urns: urnsOn(registrations, date) };
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
  return { ...details, registrations: inOrder(records.flatMap(({ registrations }) => registrations)), shielded: records.some(({ shielded }) => shielded === true) };
}
