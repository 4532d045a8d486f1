import type { Chance } from '../chance.ts';
import type { IsoDate } from '../types.ts';

const dayMs = 86_400_000;

/** A date of birth that puts a child into `yearGroup` in the school year that began in September `schoolYear`. */
export function birthInYearGroup(chance: Chance, schoolYear: number, yearGroup: number): IsoDate {
  const first = Date.UTC(schoolYear - 5 - yearGroup, 8, 1);
  const last = Date.UTC(schoolYear - 4 - yearGroup, 7, 31);
  return isoOf(first + chance.below((last - first) / dayMs + 1) * dayMs);
}

/** The year group that a child born on `dob` belongs to: 0 is Reception; below -2 too young for any roll, above 13 grown up. */
export function yearGroupOf(dob: IsoDate, schoolYear: number): number {
  const bornInSchoolYear = Number(dob.slice(0, 4)) - (dob.slice(5) < '09-01' ? 1 : 0);
  return schoolYear - 5 - bornInSchoolYear;
}

export function ageOn(dob: IsoDate, date: IsoDate): number {
  return Number(date.slice(0, 4)) - Number(dob.slice(0, 4)) - (date.slice(5) < dob.slice(5) ? 1 : 0);
}

/** A date of birth of someone who is `years` old on `date`. */
export function birthAtAge(chance: Chance, date: IsoDate, years: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isoOf(Date.UTC(year - years, month - 1, Math.min(day, 28)) - chance.below(364) * dayMs);
}

const isoOf = (() => {
  // Formatting a date costs more than all else about a child; there are only so many days.
  const made = new Map<number, string>();
  return (at: number): IsoDate => {
    let iso = made.get(at);
    if (iso === undefined) {
      iso = new Date(at).toISOString().slice(0, 10);
      made.set(at, iso);
    }
    return iso;
  };
})();
