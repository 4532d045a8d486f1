import { readCsvRows } from '../files/read-csv-rows.ts';
import type { Refusal } from '../files/refusals.ts';
import type { Labels } from './learn-parameters.ts';

/** Reads decisions already made, `query_id,pupil_id`: ids only; an empty `pupil_id` says that the child is on no roll. */
export async function readLabels(path: string, refuse: (refusal: Refusal) => void): Promise<Labels> {
  const labels = new Map<string, string>();
  for await (const { line, values } of readCsvRows(path, { columns: ['query_id', 'pupil_id'] }, refuse)) {
    if (values.query_id === '') refuse({ line, field: 'query_id', reason: 'is missing' });
    else if (labels.has(values.query_id)) refuse({ line, field: 'query_id', reason: 'was given before' });
    else labels.set(values.query_id, values.pupil_id);
  }
  return labels;
}
