import type { PupilDetails } from '../../../shared/domain/roll/changes.ts';
import type { Registration } from '../../../shared/domain/roll/registration.ts';
import { checkUpn } from '../../../shared/domain/roll/upn.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import type { Refusal } from '../files/refusals.ts';
import { isDate } from '../files/time-text.ts';

export const pupilColumns = ['pupil_id', 'urn', 'given_name', 'family_name', 'dob'] as const;
export const optionalPupilColumns = [
  'year_group', 'middle_names', 'preferred_given_name', 'former_family_name', 'sex', 'address', 'town', 'postcode', 'shielded', 'upn', 'joined_on', 'left_on', 'enrolment',
] as const;
export type PupilCells = Readonly<Record<(typeof pupilColumns)[number] | (typeof optionalPupilColumns)[number], string>>;

/** A pupil as a school's system gave them: under its own id, not yet under ours. */
export interface PupilAsGiven {
  /** Where it begins in the file. */
  readonly line: number;
  readonly localId: string;
  /** Verified; absent where there was none, or none that can be. */
  readonly upn?: string;
  readonly details: Omit<PupilDetails, 'pupilId'>;
  readonly registrations: readonly Registration[];
  /** A guest, or a former pupil of whom no last day is told: on no roll by this row, which says only where they are not. */
  readonly notRegistered?: true;
}

/** `refuse` for a row that can't be taken; `doubt` for a field that was left out of one that was. */
export interface Complaints {
  readonly refuse: (refusal: Refusal) => void;
  readonly doubt: (refusal: Refusal) => void;
}

/**
 * Reads a roll in the public set's layout as a stream. A child at two schools is one row with both URNs in one cell and a semicolon
 * between, or a row for each directly after one another, which may then have days of their own.
 */
export async function* readPupilRows(path: string, complaints: Complaints): AsyncGenerator<PupilAsGiven> {
  let held: PupilAsGiven | undefined;
  for await (const { line, values } of readCsvRows(path, { columns: pupilColumns, optionalColumns: optionalPupilColumns }, complaints.refuse)) {
    const given = pupilFrom(values, line, complaints);
    if (!given || given.notRegistered) continue;
    if (held && held.localId === given.localId) {
      if (JSON.stringify([held.upn, held.details]) !== JSON.stringify([given.upn, given.details])) complaints.refuse({ line, field: 'pupil_id', reason: 'was given in the row before with other details' });
      else held = { ...held, registrations: [...held.registrations, ...given.registrations] };
      continue;
    }
    if (held) yield held;
    held = given;
  }
  if (held) yield held;
}

export function pupilFrom(cells: PupilCells, line: number, { refuse, doubt }: Complaints): PupilAsGiven | undefined {
  let good = true;
  const check = (field: string, ok: boolean, reason: string): void => {
    if (ok) return;
    good = false;
    refuse({ line, field, reason });
  };
  const urns = listOf(cells.urn);
  const from = cells.joined_on.trim();
  const to = cells.left_on.trim();
  check('pupil_id', /^[^\t\r\n]{1,100}$/.test(cells.pupil_id), cells.pupil_id === '' ? 'is missing' : 'must be at most 100 characters on one line');
  check('urn', urns.length > 0, 'is missing');
  check('urn', urns.every((urn) => /^\d{5,7}$/.test(urn)), 'must be a number of 5 to 7 digits, or two with a semicolon between');
  check('given_name', cells.given_name.trim() !== '' || cells.family_name.trim() !== '', 'and family_name are both missing');
  check('dob', isDate(cells.dob), 'must be a date such as 2016-11-09');
  check('joined_on', from === '' || isDate(from), 'must be a date such as 2026-09-01');
  check('left_on', to === '' || isDate(to), 'must be a date such as 2026-12-19');
  check('left_on', from === '' || to === '' || from <= to, 'must not be before joined_on');
  if (!good) return undefined;
  const yearGroup = yearGroupOf(cells.year_group);
  if (yearGroup === 'unreadable') doubt({ line, field: 'year_group', reason: 'must be a whole number from 0 to 13, or R or N; the row was taken without it' });
  const sex = cells.sex.trim().toUpperCase();
  if (!['', 'M', 'F', 'U'].includes(sex)) doubt({ line, field: 'sex', reason: 'must be M or F; the row was taken without it' });
  const enrolment = cells.enrolment.trim().toUpperCase();
  if (!isEnrolment(enrolment)) doubt({ line, field: 'enrolment', reason: `must be ${Object.keys(enrolments).filter(Boolean).join(', ')}; the row was taken as of a registered pupil` });
  const status = isEnrolment(enrolment) ? enrolments[enrolment] : 'registered';
  const upn = cells.upn.trim().toUpperCase();
  if (upn !== '' && checkUpn(upn) === 'wrong') doubt({ line, field: 'upn', reason: 'does not agree with its check letter; the row was taken without it' });
  return {
    line, localId: cells.pupil_id,
    // A temporary number is replaced when the pupil moves, so it makes no two records one.
    ...(upn !== '' && checkUpn(upn) === 'valid' ? { upn } : {}),
    details: {
      ...(typeof yearGroup === 'number' ? { yearGroup } : {}), givenName: cells.given_name.trim(), middleNames: textOf(cells.middle_names), familyName: cells.family_name.trim(),
      knownAs: listOf(cells.preferred_given_name), formerFamilyNames: listOf(cells.former_family_name), dateOfBirth: cells.dob,
      sex: sex === 'M' || sex === 'F' ? sex : undefined, address: textOf(cells.address), town: textOf(cells.town), postcode: textOf(cells.postcode),
      shielded: /^(1|true|yes|y)$/i.test(cells.shielded.trim()),
    },
    registrations: urns.map((urn) => ({ urn, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }), ...(status === 'dual' ? { dual: true } : {}) })),
    ...(status === 'guest' || (status === 'former' && to === '') ? { notRegistered: true } : {}),
  };
}

/** How schools' systems write the enrolment status (common basic data set). One at a college or another provider is registered here as well. */
const enrolments = { '': 'registered', C: 'registered', F: 'registered', O: 'registered', M: 'dual', S: 'dual', P: 'former', G: 'guest' } as const;

function isEnrolment(code: string): code is keyof typeof enrolments {
  return Object.hasOwn(enrolments, code);
}

/** Those who are on the roll: of a whole roll, guests and former pupils are nobody. */
export async function* registeredOf(pupils: AsyncIterable<PupilAsGiven>): AsyncGenerator<PupilAsGiven> {
  for await (const pupil of pupils) if (!pupil.notRegistered) yield pupil;
}

/** Nursery years have no number here. */
function yearGroupOf(text: string): number | 'unreadable' | undefined {
  const year = text.trim().toUpperCase();
  if (year === '' || /^(N[12]?|E[12]|-[12])$/.test(year)) return undefined;
  if (year === 'R') return 0;
  return /^(1[0-3]|[0-9])$/.test(year) ? Number(year) : 'unreadable';
}

function textOf(cell: string): string | undefined {
  return cell.trim() === '' ? undefined : cell.trim();
}

function listOf(cell: string): string[] {
  return cell.split(';').map((name) => name.trim()).filter((name) => name !== '');
}
