import type { CheckedOutput } from '../files/checked-output.ts';
import { csvRow } from '../files/csv-text.ts';
import { jsonLine } from '../files/json-text.ts';
import { LinesPutInOrder } from '../files/lines-put-in-order.ts';
import { startWholeFile, type WholeFile } from '../files/whole-file.ts';
import type { MatchParameters } from '../../../shared/domain/matching/parameters.ts';
import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';
import { matchIncident } from './match-queries.ts';
import type { QueryFile } from './query-file.ts';
import type { Roll } from './read-pupils.ts';

/** Queries between two lines of progress. */
const saidEach = 5000;

export interface AnswerFiles {
  /** Where `output` will be: the temporary file goes beside it. */
  readonly out: string;
  readonly output: CheckedOutput;
  readonly explain: string | undefined;
}

export interface AnswerListeners {
  /** Hears each answer. */
  readonly heard: (childRef: string, outcome: MatchOutcome) => void;
  readonly say: (message: string) => void;
}

/**
 * Decides the queries of a file incident by incident, holding one at a time, and writes a row for each in the order of the file. Explanations are written as incidents are decided.
 * Both files appear whole or not at all.
 */
export async function answerQueries(roll: Roll, queries: QueryFile, parameters: MatchParameters, { out, output, explain }: AnswerFiles, { heard, say }: AnswerListeners): Promise<void> {
  const rows = new LinesPutInOrder(out);
  let explained: WholeFile | undefined;
  let answered = 0;
  try {
    if (explain !== undefined) explained = await startWholeFile(explain);
    for (const incident of queries.incidents()) {
      for (const [i, { query, outcome }] of matchIncident(roll, incident.map((one) => one.query), parameters).entries()) {
        const { childRef } = query.child;
        heard(childRef, outcome);
        rows.add(incident[i]?.at ?? 0, csvRow([childRef, outcome.kind, outcome.pupilId, outcome.score.toFixed(6)]));
        answered += 1;
        if (answered % saidEach === 0) say(`${answered} of ${queries.size} answered`);
        await written(explained, jsonLine({ query_id: childRef, ...outcome }));
      }
    }
    await output.write(csvRow(['query_id', 'decision', 'pupil_id', 'score']));
    for (const row of rows.inOrder()) await written(output, row);
    await explained?.keep();
  } catch (cause) {
    await explained?.drop();
    throw cause;
  } finally {
    rows.drop();
  }
}

async function written(file: Pick<WholeFile, 'write'> | undefined, text: string): Promise<void> {
  const full = file?.write(text);
  if (full) await full;
}
