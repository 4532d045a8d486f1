import { plusDays } from '../../../shared/domain/clocks/london-time.ts';
import type { SchoolSystem, SystemPupil } from '../../../shared/ports/school-system.ts';
import { isDate } from '../files/time-text.ts';
import { type Complaints, optionalPupilColumns, type PupilAsGiven, type PupilCells, pupilColumns, pupilFrom } from './read-pupil-rows.ts';

/** The pupils of a school's own system as rows; `line` counts them from 1. */
export async function* readSchoolSystem(system: SchoolSystem, schoolId: string, urn: string, complaints: Complaints): AsyncGenerator<PupilAsGiven> {
  let line = 0;
  for await (const pupil of system.pupils(schoolId)) {
    line += 1;
    const given = pupilFrom(cellsOf(pupil, urn), line, complaints);
    if (given) yield given;
  }
}

function cellsOf(pupil: SystemPupil, urn: string): PupilCells {
  const blank = Object.fromEntries([...pupilColumns, ...optionalPupilColumns].map((column) => [column, ''])) as Record<keyof PupilCells, string>;
  const { leftOn = '' } = pupil;
  return {
    ...blank, urn, pupil_id: pupil.id, upn: pupil.upn ?? '', given_name: pupil.forename, family_name: pupil.surname, middle_names: pupil.middleNames ?? '',
    preferred_given_name: pupil.usedForename ?? '', former_family_name: pupil.usedSurname ?? '', dob: pupil.dateOfBirth, sex: sexOf(pupil.gender),
    year_group: pupil.yearGroup ?? '', address: pupil.address ?? '', town: pupil.town ?? '', postcode: pupil.postcode ?? '',
    joined_on: pupil.admittedOn ?? '', left_on: isDate(leftOn) ? plusDays(leftOn, 1) : leftOn,
  };
}

function sexOf(gender: string | undefined): string {
  const words: Readonly<Record<string, string>> = { male: 'M', female: 'F', m: 'M', f: 'F' };
  return words[(gender ?? '').toLowerCase()] ?? '';
}
