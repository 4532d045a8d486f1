import type { Chance } from '../chance.ts';
import type { Pupil } from '../types.ts';

/** A household as the roll shows it, eldest child first. */
export type Household = readonly Pupil[];

/** Households sorted by what is unusual about them; nobody is dealt out twice. */
export interface HouseholdDeck {
  /** Any household with at most `most` children, all of school age and at one school each. */
  ordinary(most?: number): Household | undefined;
  twinsApart(): Household | undefined;
  siblingsApart(): Household | undefined;
  atTwoSchools(): Household | undefined;
  /** With a young person of 16 or 17 in further education. */
  withStudent(): Household | undefined;
  atSchool(urn: string): Household | undefined;
}

/** @param on the date of the night: every child dealt is under 18 on it and for two months more */
export function householdDeck(chance: Chance, pupils: readonly Pupil[], on: string): HouseholdDeck {
  const namesakes = countBy(pupils, (pupil) => `${pupil.givenName}|${pupil.familyName}|${pupil.dob}`);
  const plain = (pupil: Pupil): boolean => namesakes.get(`${pupil.givenName}|${pupil.familyName}|${pupil.dob}`) === 1 && pupil.postcode !== '' && (pupil.yearGroup < 12 || before18(pupil.dob, on));
  const byId = new Map<number, Pupil[]>();
  for (const pupil of pupils) {
    const household = byId.get(pupil.householdId);
    if (household) household.push(pupil);
    else byId.set(pupil.householdId, [pupil]);
  }
  const all = chance.shuffled([...byId.values()].filter((household) => household.every(plain)));
  const used = new Set<Household>();
  const deal = (list: readonly Household[]): (() => Household | undefined) => {
    let next = 0;
    return () => {
      while (next < list.length) {
        const household = list[next++] as Household;
        if (used.has(household)) continue;
        used.add(household);
        return household;
      }
      return undefined;
    };
  };
  const single = (household: Household): boolean => household.every((pupil) => pupil.urns.length === 1 && pupil.yearGroup >= 0 && pupil.yearGroup <= 11);
  const ordinary = deal(all.filter((household) => single(household) && household.length <= 3 && !household.some((pupil) => pupil.twin)));
  const small = deal(all.filter((household) => single(household) && household.length === 1));
  const students = all.filter((household) => household.length <= 2 && household.every((pupil) => pupil.urns.length === 1 && pupil.yearGroup >= 0));
  return {
    ordinary: (most = 3) => (most === 1 ? small() : ordinary()),
    twinsApart: deal(all.filter((household) => household.length === 2 && apart(household) && household.every((pupil) => pupil.twin !== null && pupil.urns.length === 1 && pupil.yearGroup >= 0))),
    siblingsApart: deal(all.filter((household) => single(household) && household.length <= 3 && apart(household) && !household.some((pupil) => pupil.twin))),
    atTwoSchools: deal(all.filter((household) => household.length <= 2 && household.some((pupil) => pupil.urns.length === 2) && household.every((pupil) => pupil.yearGroup >= 0))),
    withStudent: deal(students.filter((household) => household.some((pupil) => pupil.yearGroup >= 12))),
    atSchool: (urn) => deal(all.filter((household) => single(household) && household.length === 1 && household[0]?.urns[0] === urn))(),
  };
}

/** Still under 18 two months after `on`, so that no birthday falls into the night. */
function before18(dob: string, on: string): boolean {
  const limit = `${Number(on.slice(0, 4)) - 18}-${on.slice(5)}`;
  return dob > limit && Number(dob.slice(0, 4)) * 12 + Number(dob.slice(5, 7)) > Number(limit.slice(0, 4)) * 12 + Number(limit.slice(5, 7)) + 2;
}

function apart(household: Household): boolean {
  return new Set(household.map((pupil) => pupil.urns[0])).size > 1;
}

function countBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
