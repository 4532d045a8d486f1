import type { CalendarDate } from '../time.ts';
import type { Eligibility } from './choose-recipient.ts';

/** Days on which somebody is away, both included. */
export interface Absence {
  readonly from: CalendarDate;
  /** Absent: until further notice. */
  readonly until?: CalendarDate;
  /** Who stands in, by their own entry at the same setting. */
  readonly coverId?: string;
}

/** What of an entry changes from day to day. */
export interface Rota {
  /** First and last day on which the entry holds at all: somebody who stands in for a while. */
  readonly servesFrom?: CalendarDate;
  readonly servesUntil?: CalendarDate;
  readonly absences?: readonly Absence[];
}

/** The absence that a day falls in. Of several the one that ends last: nobody is told because one of two entries was mistaken. */
export function absenceOn({ absences }: Rota, day: CalendarDate): Absence | undefined {
  const running = (absences ?? []).filter(({ from, until }) => from <= day && (until === undefined || day <= until));
  return running.toSorted((a, b) => ((a.until ?? '~') < (b.until ?? '~') ? 1 : -1))[0];
}

/**
 * Everyone at a setting as they stand on a London date: whoever is away is not present, and whoever covers for them takes their place in the
 * deputy order. Cover for cover is followed. Somebody who covers is asked what everybody is asked: approved, trained, no party.
 * The order of the list is kept.
 */
export function standingOn<A extends Eligibility & Rota>(adults: readonly A[], day: CalendarDate): A[] {
  const covered = new Map<string, A[]>();
  for (const adult of adults) {
    const { coverId } = absenceOn(adult, day) ?? {};
    if (coverId !== undefined && coverId !== adult.adultId) covered.set(coverId, [...(covered.get(coverId) ?? []), adult]);
  }
  const placeOf = (adult: A, seen: ReadonlySet<string>): number =>
    Math.min(adult.order, ...(covered.get(adult.adultId) ?? []).filter(({ adultId }) => !seen.has(adultId)).map((away) => placeOf(away, new Set([...seen, away.adultId]))));
  return adults.map((adult) => ({ ...adult, order: placeOf(adult, new Set([adult.adultId])), present: adult.present && serves(adult, day) && absenceOn(adult, day) === undefined }));
}

/** One entry by itself: enough to ask whether its person may open something today. */
export function standsOn<A extends Eligibility & Rota>(adult: A, day: CalendarDate): A {
  return { ...adult, present: adult.present && serves(adult, day) && absenceOn(adult, day) === undefined };
}

function serves({ servesFrom, servesUntil }: Rota, day: CalendarDate): boolean {
  return (servesFrom === undefined || servesFrom <= day) && (servesUntil === undefined || day <= servesUntil);
}

/** Those for whom somebody stands in on a day. */
export function coveredBy<A extends Eligibility & Rota>(adultId: string, adults: readonly A[], day: CalendarDate): A[] {
  return adults.filter((adult) => adult.adultId !== adultId && absenceOn(adult, day)?.coverId === adultId);
}
