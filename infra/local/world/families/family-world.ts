import type { KeyAdult, Pupil, WorldSchool } from '../types.ts';

/** What the families are drawn from. */
export interface FamilyWorld {
  readonly schools: readonly WorldSchool[];
  readonly pupils: readonly Pupil[];
  readonly keyAdults: readonly KeyAdult[];
  readonly neighbourUrns: readonly string[];
  /** The date on which ages are right. */
  readonly on: string;
}
