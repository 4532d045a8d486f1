import type { DateLevel } from './compare-dates.ts';
import type { FamilyLevel } from './compare-family-names.ts';
import type { GivenLevel } from './compare-given-names.ts';
import type { PlaceLevel } from './compare-places.ts';

/** How far one field can be leant on: 3 as told, 2 near with a known cause, 1 weakly, 0 not told, -1 against. */
export type Grade = 3 | 2 | 1 | 0 | -1;

export const givenGrade: Readonly<Record<GivenLevel, Grade>> = {
  exact: 3, spelling: 3, part: 3, nickname: 3, middle: 2, slip: 2, 'far-slip': 2, 'both-short': 2, 'shared-first': 1, 'other-name': 1, initial: 1, disagrees: -1, absent: 0,
};

export const familyGrade: Readonly<Record<FamilyLevel, Grade>> = {
  whole: 3, former: 3, spelling: 3, half: 3, slip: 2, 'half-slip': 2, customary: 1, sounds: 1, disagrees: -1, absent: 0,
};

export const dateGrade: Readonly<Record<DateLevel, Grade>> = {
  exact: 3, swapped: 2, 'one-digit': 2, 'first-of': 2, 'next-day': 2, 'other-year': 2, 'month-and-year': 2, 'two-parts': 1, year: 1, age: 1, 'age-near': 1, disagrees: -1, absent: 0,
};

export const placeGrade: Readonly<Record<PlaceLevel, Grade>> = {
  home: 3, postcode: 2, street: 2, sector: 1, district: 1, area: 0, elsewhere: -1, absent: 0,
};
