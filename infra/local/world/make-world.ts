import type { Establishment } from '../../../shared/domain/schools/establishment.ts';
import { makeCalendars, shippedBankHolidays } from './calendar/make-calendars.ts';
import { makeDirectory } from './directory/make-directory.ts';
import { makeStaff } from './directory/staff.ts';
import { buildFamilies } from './families/make-families.ts';
import { makeRoll } from './roll/make-roll.ts';
import type { BankHolidayFeed, Pupil, World } from './types.ts';
import { worldSchools } from './world-schools.ts';

export interface WorldOptions {
  readonly seed: number;
  readonly establishments: Iterable<Establishment>;
  /** A date of the night to be played, YYYY-MM-DD: ages and year groups are right on it. */
  readonly on: string;
  /** Default 40,000. */
  readonly pupils?: number;
  /** Default: the feed that ships, 2025 to 2028. */
  readonly bankHolidays?: BankHolidayFeed;
}

/** The whole invented world. The same options give the same world, on any machine, at any time. */
export function makeWorld(options: WorldOptions): World {
  const { seed, on } = options;
  const schoolYear = schoolYearOf(on);
  const schools = worldSchools(options.establishments);
  const pupils: Pupil[] = [...makeRoll({ seed, schools, schoolYear, pupils: options.pupils ?? 40_000 })];
  const directory = makeDirectory(schools, seed, `${schoolYear}-11-01`);
  const authorityOf = new Map(schools.map((school) => [school.urn, school.authority]));
  return {
    seed, schoolYear, schools, pupils, ...directory,
    calendars: makeCalendars(schools, seed, options.bankHolidays ?? shippedBankHolidays),
    staff: makeStaff(seed, directory.neighbourUrns.map((urn) => authorityOf.get(urn) as string)),
    families: buildFamilies({ schools, pupils, keyAdults: directory.keyAdults, neighbourUrns: directory.neighbourUrns, on }, seed),
  };
}

/** The September in which the school year of a date began. */
export function schoolYearOf(date: string): number {
  return Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);
}
