import type { Establishment } from './establishment.ts';

/**
 * How a child's age fits a school:
 * - `fits`: the child's school year is one that the school teaches;
 * - `edge`: old enough or young enough by birthday, but the school year says the school just before or after;
 * - `outside`: the school may not take a child of this age;
 * - `unknown`: no age, or the register gives no ages for the school.
 */
export type AgeFit = 'fits' | 'edge' | 'outside' | 'unknown';

/** A child's age, as exactly as it is known: the date of birth, or whole years only. */
export type StatedAge = { readonly dateOfBirth: string } | { readonly years: number };

type AgeRange = Pick<Establishment, 'statutoryLowAge' | 'statutoryHighAge'>;

/** Whole years on `asOf` (both YYYY-MM-DD); negative when born after it. */
export function ageOn(dateOfBirth: string, asOf: string): number {
  const years = Number(asOf.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return asOf.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** Age at the last 31 August on or before `asOf`: what decides the school year in England and Wales. */
export function schoolYearAge(dateOfBirth: string, asOf: string): number {
  const year = Number(asOf.slice(0, 4)) - (asOf.slice(5) < '08-31' ? 1 : 0);
  return ageOn(dateOfBirth, `${year}-08-31`);
}

/** Whether a school with these statutory ages may have this child on `asOf`, and how comfortably. */
export function ageFit(school: AgeRange, age: StatedAge | undefined, asOf: string): AgeFit {
  const { statutoryLowAge: low, statutoryHighAge: high } = school;
  if (age === undefined || low === undefined || high === undefined) return 'unknown';
  const years = 'years' in age ? age.years : ageOn(age.dateOfBirth, asOf);
  if (years < low || years > high) return 'outside';
  if ('years' in age) return years === high && high > low ? 'edge' : 'fits';
  // A child leaves in the summer of the school year in which they reach the highest age.
  return schoolYearAge(age.dateOfBirth, asOf) < high || high === low ? 'fits' : 'edge';
}

/** True when nothing on the register says that the school could not have a child of this age. */
export function acceptsAge(school: AgeRange, age: StatedAge | undefined, asOf: string): boolean {
  return ageFit(school, age, asOf) !== 'outside';
}
