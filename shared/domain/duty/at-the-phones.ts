import type { CalendarDate, Instant } from '../time.ts';

/** Who of the desk telephones on a day, as somebody there recorded it. The last record of a day counts. */
export interface AtThePhones {
  readonly force: string;
  /** London date. */
  readonly day: CalendarDate;
  /** Users of the desk, and supervisors, by id. */
  readonly subs: readonly string[];
  /** Those who help beside them and have no account. */
  readonly others: number;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

/** As many as a forecast reckons with at most. */
export const mostAtThePhones = 60;
/** How far ahead a day may be recorded. */
export const daysAhead = 14;

/** How many there are for a day's calls, and whether somebody recorded it or the policy's number stands in. */
export function peopleFor(recorded: AtThePhones | undefined, policyPeople: number): { readonly people: number; readonly by: 'record' | 'policy' } {
  return recorded ? { people: recorded.subs.length + recorded.others, by: 'record' } : { people: policyPeople, by: 'policy' };
}
