import type { InvolvedPerson } from '../../../events/people.ts';

/** In whole years when it was reported. */
export function ageOf({ dateOfBirth, age }: Pick<InvolvedPerson, 'dateOfBirth' | 'age'>, reportedAt: string): number | null {
  if (dateOfBirth?.length !== 10) return age ?? null;
  const on = reportedAt.slice(0, 10);
  return Number(on.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - (on.slice(5) < dateOfBirth.slice(5) ? 1 : 0);
}
