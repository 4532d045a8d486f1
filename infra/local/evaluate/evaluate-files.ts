import { parametersInForce } from '../../../shared/domain/matching/parameters.ts';
import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import { RefusedInput, type Refusal } from '../files/refusals.ts';
import { matchQueries } from '../matching/match-queries.ts';
import { readRoll } from '../matching/read-pupils.ts';
import { readQueries } from '../matching/read-queries.ts';
import { gatherLabels, type PairFigures, scorePairs } from './score-pairs.ts';

interface Pair {
  readonly child: string;
  readonly pupilId: string;
  readonly same: boolean;
}

/** Evaluates on files: `query_id,pupil_id,same` (1 or 0), in the order of the decisions. @throws RefusedInput naming the first lines at fault */
export async function evaluateFiles(paths: { readonly pupils: string; readonly queries: string; readonly pairs: string }): Promise<PairFigures> {
  const refused: Refusal[] = [];
  const refuseOf = (file: string) => (refusal: Refusal): void => {
    refused.push({ ...refusal, field: `${file}: ${refusal.field}` });
  };
  const pairs = await readPairs(paths.pairs, refuseOf('pairs'));
  const queries = await readQueries(paths.queries, refuseOf('queries'));
  const roll = await readRoll(paths.pupils, refuseOf('pupils'));
  if (refused.length > 0) {
    const shown = refused.slice(0, 20).map(({ line, field, reason }) => `line ${line}: ${field} ${reason}`);
    throw new RefusedInput(`${refused.length} ${refused.length === 1 ? 'line was' : 'lines were'} refused, and nothing was measured.\n${shown.join('\n')}`);
  }
  const outcomes = new Map<string, MatchOutcome>();
  for (const family of matchQueries(roll, queries, parametersInForce)) for (const { query, outcome } of family) outcomes.set(query.child.childRef, outcome);
  return scorePairs(gatherLabels(pairs, ({ child }) => child), outcomes);
}

async function readPairs(path: string, refuse: (refusal: Refusal) => void): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const { line, values } of readCsvRows(path, { columns: ['query_id', 'pupil_id', 'same'] }, refuse)) {
    if (values.query_id === '') refuse({ line, field: 'query_id', reason: 'is missing' });
    else if (values.pupil_id === '') refuse({ line, field: 'pupil_id', reason: 'is missing' });
    else if (values.same !== '0' && values.same !== '1') refuse({ line, field: 'same', reason: 'must be 1 for the same child or 0 for another' });
    else pairs.push({ child: values.query_id, pupilId: values.pupil_id, same: values.same === '1' });
  }
  return pairs;
}
