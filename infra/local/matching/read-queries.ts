import type { ReportedChild } from '../../../shared/domain/matching/types.ts';
import { GIVEN_TWICE, onceById } from '../files/once-by-id.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import type { Refusal } from '../files/refusals.ts';
import { isDate } from '../files/time-text.ts';
import { sexOf, textOf } from './read-pupils.ts';

const columns = ['query_id', 'incident_id', 'incident_date', 'given_name', 'family_name'] as const;
const optionalColumns = ['middle_names', 'aliases', 'dob', 'age', 'sex', 'address', 'postcode', 'school_urn'] as const;
type Cells = Readonly<Record<(typeof columns)[number] | (typeof optionalColumns)[number], string>>;

export interface Query {
  readonly incidentId: string;
  readonly child: ReportedChild;
}

export const queryColumns = { columns, optionalColumns } as const;

/** A query and where its row is in the file. */
export interface PlacedQuery {
  readonly query: Query;
  readonly from: number;
  readonly to: number;
}

/** Reads reported children in the public set's layout, in the order of the file; the same row given twice counts once. Bad rows go to `refuse`. */
export async function readQueries(path: string, refuse: (refusal: Refusal) => void): Promise<Query[]> {
  const queries: Query[] = [];
  for await (const { query } of placedQueries(path, refuse)) queries.push(query);
  return queries;
}

/** The same, one after another: nothing is kept but a fingerprint of each. */
export async function* placedQueries(path: string, refuse: (refusal: Refusal) => void): AsyncGenerator<PlacedQuery> {
  const sight = onceById();
  for await (const { line, from, to, values } of readCsvRows(path, queryColumns, refuse)) {
    const query = queryOf(values, (field, reason) => refuse({ line, field, reason }));
    if (query === undefined) continue;
    const sighting = sight(query.child.childRef, query);
    if (sighting === 'different-again') refuse({ line, field: 'query_id', reason: GIVEN_TWICE });
    if (sighting === 'first') yield { query, from, to };
  }
}

export function queryOf(cells: Cells, refuse: (field: string, reason: string) => void): Query | undefined {
  let good = true;
  const check = (field: string, ok: boolean, reason: string): void => {
    if (ok) return;
    good = false;
    refuse(field, reason);
  };
  check('query_id', cells.query_id !== '', 'is missing');
  check('incident_date', isDate(cells.incident_date), 'must be a date such as 2026-11-09');
  check('dob', cells.dob === '' || isDate(cells.dob) || /^(19|20|21)\d{2}(-(0[1-9]|1[0-2]))?$/.test(cells.dob), 'must be a date, a month such as 2026-11 or a year');
  check('age', /^\d{0,2}$/.test(cells.age), 'must be a whole number of years');
  if (!good) return undefined;
  const child: ReportedChild = {
    childRef: cells.query_id,
    givenName: textOf(cells.given_name),
    middleNames: textOf(cells.middle_names),
    familyName: textOf(cells.family_name),
    aliases: cells.aliases.split(';').map((alias) => alias.trim()).filter((alias) => alias !== ''),
    dateOfBirth: textOf(cells.dob),
    age: cells.age === '' ? undefined : Number(cells.age),
    sex: sexOf(cells.sex),
    address: textOf(cells.address),
    postcode: textOf(cells.postcode),
    incidentDate: cells.incident_date,
    statedSchoolUrn: textOf(cells.school_urn),
  };
  return { incidentId: cells.incident_id === '' ? cells.query_id : cells.incident_id, child };
}
