import { plusDays } from '../clocks/london-time.ts';
import type { CalendarDate } from '../time.ts';
import { hasLeftAll, inOrder, type Registration } from './registration.ts';
import type { RollPupil } from './roll-pupil.ts';

/** How long a pupil who has left every school, and a registration that has ended, are kept: a year and the summer after it. */
export const daysKeptAfterLeaving = 400;

/**
 * A pupil once a whole roll, true on the day `on`, has been taken in. What the file says holds; a registration that it no longer
 * names ended on that day, unless it had ended before. One that had not begun is forgotten.
 */
export function givenInWholeFile(before: RollPupil | undefined, given: RollPupil, on: CalendarDate): RollPupil {
  const named = given.registrations.map((one) => withKnownBeginning(one, before));
  const urns = new Set(named.map(({ urn }) => urn));
  const earlier = (before?.registrations ?? []).flatMap((one): Registration[] => {
    const isEnded = one.to !== undefined && one.to <= on;
    if (isEnded) return named.some(({ urn, from, to }) => urn === one.urn && from === one.from && to === one.to) ? [] : keptFor(one, on);
    return urns.has(one.urn) ? [] : closed(one, on);
  });
  return { ...given, registrations: inOrder([...named, ...earlier]) };
}

/** A pupil whom a whole roll no longer names: they left on that day at the latest. Undefined once they need not be kept. */
export function missingFromWholeFile(before: RollPupil, on: CalendarDate): RollPupil | undefined {
  const registrations = inOrder(before.registrations.flatMap((one) => (one.to !== undefined && one.to <= on ? [one] : closed(one, on))));
  return isForgotten(registrations, on) ? undefined : { ...before, registrations };
}

function isForgotten(registrations: readonly Registration[], on: CalendarDate): boolean {
  return hasLeftAll(registrations, on) && registrations.every(({ to }) => to !== undefined && plusDays(to, daysKeptAfterLeaving) <= on);
}

function withKnownBeginning(one: Registration, before: RollPupil | undefined): Registration {
  if (one.from !== undefined) return one;
  const known = before?.registrations.find(({ urn, to }) => urn === one.urn && (to === undefined || to === one.to));
  return known?.from === undefined ? one : { ...one, from: known.from };
}

function closed(one: Registration, on: CalendarDate): Registration[] {
  return one.from !== undefined && one.from >= on ? [] : [{ ...one, to: on }];
}

function keptFor(one: Registration, on: CalendarDate): Registration[] {
  return one.to !== undefined && plusDays(one.to, daysKeptAfterLeaving) <= on ? [] : [one];
}
