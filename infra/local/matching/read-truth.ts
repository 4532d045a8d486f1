import { readCsvRows } from '../files/read-csv-rows.ts';
import type { Refusal } from '../files/refusals.ts';

type Column = 'query_id' | 'pupil_id' | 'ambiguous' | 'lookalike';

/** What a set's truth says of one query. */
export interface Truth {
  /** '' when the child is on no roll. */
  readonly pupilId: string;
  /** On the roll, but another pupil fits as well: must not be matched. */
  readonly ambiguous: boolean;
  /** Any matcher would be wrong here: ambiguous, or on no roll with a pupil of the same name, date of birth and place. */
  readonly unavoidable: boolean;
}

/** Reads truth.csv of a set: `query_id`, `pupil_id`, and `ambiguous` and `lookalike` if they are there. By query id. */
export async function readTruth(path: string, refuse: (refusal: Refusal) => void): Promise<Map<string, Truth>> {
  const truths = new Map<string, Truth>();
  for await (const { line, values } of readCsvRows<Column>(path, { columns: ['query_id', 'pupil_id'], optionalColumns: ['ambiguous', 'lookalike'] }, refuse)) {
    const { query_id, pupil_id, ambiguous, lookalike } = values;
    if (query_id === '') refuse({ line, field: 'query_id', reason: 'is missing' });
    else truths.set(query_id, { pupilId: pupil_id, ambiguous: ambiguous === '1', unavoidable: ambiguous === '1' || lookalike === 'exact_all' });
  }
  return truths;
}
