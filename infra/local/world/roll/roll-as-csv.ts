import type { Pupil } from '../types.ts';

/** The columns of the public pupil set. */
export const rollColumns = ['pupil_id', 'urn', 'year_group', 'given_name', 'middle_names', 'family_name', 'preferred_given_name', 'former_family_name', 'dob', 'sex', 'address', 'town', 'postcode'] as const;
export type RollRow = Readonly<Record<(typeof rollColumns)[number], string>>;

/** One row a registration: a child at two schools is on both rolls, under the same id. */
export function rollRows(pupil: Pupil): RollRow[] {
  return pupil.urns.map((urn) => ({
    pupil_id: pupil.pupilId, urn, year_group: String(pupil.yearGroup), given_name: pupil.givenName, middle_names: pupil.middleNames, family_name: pupil.familyName,
    preferred_given_name: pupil.preferredGivenName, former_family_name: pupil.formerFamilyName, dob: pupil.dob, sex: pupil.sex, address: pupil.address, town: pupil.town, postcode: pupil.postcode,
  }));
}

/** UTF-8, LF, quoted where needed (RFC 4180), the heading first. */
export function* rollCsv(pupils: Iterable<Pupil>): Generator<string> {
  yield `${rollColumns.join(',')}\n`;
  for (const pupil of pupils) {
    for (const row of rollRows(pupil)) yield `${rollColumns.map((column) => quoted(row[column])).join(',')}\n`;
  }
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
