import { stat } from 'node:fs/promises';
import { preparePupil } from '../../../shared/domain/matching/prepare.ts';
import type { NameFrequencies, PupilRecord, Sex } from '../../../shared/domain/matching/types.ts';
import { GIVEN_TWICE, onceById } from '../files/once-by-id.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import type { Refusal } from '../files/refusals.ts';
import { isDate } from '../files/time-text.ts';
import { nameCounter } from './count-names.ts';
import { PupilIndex } from './pupil-index.ts';

const columns = ['pupil_id', 'urn', 'given_name', 'family_name', 'dob'] as const;
const optionalColumns = ['year_group', 'middle_names', 'preferred_given_name', 'former_family_name', 'sex', 'address', 'town', 'postcode', 'shielded'] as const;
type Cells = Readonly<Record<(typeof columns)[number] | (typeof optionalColumns)[number], string>>;

export interface Roll {
  readonly index: PupilIndex;
  readonly frequencies: NameFrequencies;
}

/** In bytes; of a roll in the public set's layout that is some 200,000 pupils. */
const largeFile = 18_000_000;

/**
 * Loads a roll in the public set's layout. Bad rows go to `refuse`. The same row given twice counts once; two of one `pupil_id` that differ are refused: dual registration is
 * written as two URNs in one cell, with a semicolon between.
 */
export async function readRoll(path: string, refuse: (refusal: Refusal) => void): Promise<Roll> {
  const index = new PupilIndex({ large: (await stat(path)).size > largeFile });
  const names = nameCounter();
  const sight = onceById();
  for await (const { line, values } of readCsvRows(path, { columns, optionalColumns }, refuse)) {
    const record = pupilOf(values, (field, reason) => refuse({ line, field, reason }));
    if (record === undefined) continue;
    const sighting = sight(record.pupilId, record);
    if (sighting === 'different-again') refuse({ line, field: 'pupil_id', reason: GIVEN_TWICE });
    if (sighting !== 'first') continue;
    const prepared = preparePupil(record);
    index.add(record, prepared);
    names.add(prepared);
  }
  return { index, frequencies: names.frequencies() };
}

function pupilOf(cells: Cells, refuse: (field: string, reason: string) => void): PupilRecord | undefined {
  const urns = cells.urn.split(';').map((urn) => urn.trim()).filter((urn) => urn !== '');
  let good = true;
  const check = (field: string, ok: boolean, reason: string): void => {
    if (ok) return;
    good = false;
    refuse(field, reason);
  };
  check('pupil_id', cells.pupil_id !== '', 'is missing');
  check('urn', urns.length > 0, 'is missing');
  check('given_name', cells.given_name.trim() !== '' || cells.family_name.trim() !== '', 'and family_name are both missing');
  check('dob', isDate(cells.dob), 'must be a date such as 2026-11-09');
  check('year_group', /^(1[0-3]|[0-9])?$/.test(cells.year_group), 'must be a whole number from 0 to 13');
  if (!good) return undefined;
  return {
    pupilId: cells.pupil_id,
    urns,
    yearGroup: cells.year_group === '' ? undefined : Number(cells.year_group),
    givenName: cells.given_name,
    middleNames: textOf(cells.middle_names),
    familyName: cells.family_name,
    knownAs: listOf(cells.preferred_given_name),
    formerFamilyNames: listOf(cells.former_family_name),
    dateOfBirth: cells.dob,
    sex: sexOf(cells.sex),
    address: textOf(cells.address),
    town: textOf(cells.town),
    postcode: textOf(cells.postcode),
    shielded: /^(1|true|yes|y)$/i.test(cells.shielded),
  };
}

export function sexOf(cell: string): Sex | undefined {
  const sex = cell.trim().toUpperCase();
  return sex === 'M' || sex === 'F' ? sex : undefined;
}

export function textOf(cell: string): string | undefined {
  return cell.trim() === '' ? undefined : cell;
}

function listOf(cell: string): string[] {
  return cell.split(';').map((name) => name.trim()).filter((name) => name !== '');
}
