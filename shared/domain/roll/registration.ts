import type { CalendarDate } from '../time.ts';

/** A pupil's time on one school's roll. */
export interface Registration {
  readonly urn: string;
  /** First day on the roll; absent: before anyone kept count. May lie ahead. */
  readonly from?: CalendarDate | undefined;
  /** First day no longer on it; absent: no end is known. May lie ahead. */
  readonly to?: CalendarDate | undefined;
  /** The roll says that the pupil is registered at another school as well, as main or subsidiary of the two. */
  readonly dual?: boolean | undefined;
}

/** The registrations that hold on a day. More than one is a dual registration; none, and the child has left or not begun. */
export function registrationsOn(registrations: readonly Registration[], date: CalendarDate): readonly Registration[] {
  return registrations.filter(({ from, to }) => (from === undefined || from <= date) && (to === undefined || date < to));
}

/** The schools of a day, each once, in order of their numbers. */
export function urnsOn(registrations: readonly Registration[], date: CalendarDate): string[] {
  return [...new Set(registrationsOn(registrations, date).map(({ urn }) => urn))].sort();
}

/** True if no registration holds on the day and none will begin after it. */
export function hasLeftAll(registrations: readonly Registration[], date: CalendarDate): boolean {
  return registrations.every(({ to }) => to !== undefined && to <= date);
}

/** The day from which no registration holds or will; undefined while one has no end. May lie ahead. */
export function lastDayOf(registrations: readonly Registration[]): CalendarDate | undefined {
  const ends = registrations.map(({ to }) => to);
  return ends.every((to) => to !== undefined) ? ends.sort().at(-1) : undefined;
}

/** The same registrations in one order, without those that never hold (an end no later than the beginning). */
export function inOrder(registrations: readonly Registration[]): Registration[] {
  const lasting = registrations.filter(({ from, to }) => from === undefined || to === undefined || from < to);
  return [...new Map(lasting.map((one) => [writeRegistration(one), one])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** In few bytes, to be kept on every line of the search index: "900012", "900012 2026-09-01/", "900012 /2027-01-04", "900012 2026-09-01/ dual". */
export function writeRegistration({ urn, from, to, dual }: Registration): string {
  if (dual) return `${urn} ${from ?? ''}/${to ?? ''} dual`;
  return from === undefined && to === undefined ? urn : `${urn} ${from ?? ''}/${to ?? ''}`;
}

export function readRegistration(text: string): Registration {
  const [urn = '', dates, dual] = text.split(' ');
  const [from = '', to = ''] = dates?.split('/') ?? [];
  return { urn, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }), ...(dual === 'dual' ? { dual: true } : {}) };
}
