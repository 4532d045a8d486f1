import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { LabelledPair } from '../../domain/duty/labelled-pair.ts';
import { keyOf } from './key-of.ts';
import { type Item, type ItemKey, readWholeRange } from './read-items.ts';
import { type Fields, oneOf, parseStored } from './stored-schema.ts';

const labelledPair = z.object({
  force: z.string(), reference: z.string(), childRef: z.string(), version: z.number(), pupilId: z.string(), same: z.boolean(), decidedAt: z.string(),
  from: oneOf<LabelledPair['from']>({ desk: true, setting: true }),
  machine: oneOf<LabelledPair['machine']>({ match: true, suggested: true, shown: true, 'not-shown': true }),
} satisfies Fields<LabelledPair>);

function monthKey(force: string, month: string): string {
  return keyOf('F', force, 'LABELS', month);
}

/** One item a decision and pupil, listed under the month in which it was decided. */
export function labelledPairItem(pair: LabelledPair): Item & ItemKey {
  return { ...pair, pk: monthKey(pair.force, pair.decidedAt.slice(0, 7)), sk: keyOf(pair.decidedAt, pair.reference, pair.childRef, pair.pupilId) };
}

export async function readLabelledPairs(client: DynamoDBDocumentClient, table: string, force: string, month: string): Promise<LabelledPair[]> {
  const items = await readWholeRange(client, { table, pk: monthKey(force, month) });
  return items.map((item) => parseStored('labelled pair', labelledPair, item));
}
