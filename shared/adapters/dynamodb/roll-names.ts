import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { NameFrequencies } from '../../domain/matching/types.ts';
import { addNames, takeNames } from '../../domain/roll/add-names.ts';
import { namesPartition } from './dynamo-roll.ts';
import { readText, replaceText } from './kept-text.ts';
import { keyOf } from './key-of.ts';
import { frequenciesOf, frequenciesText } from './roll-items.ts';
import { parseStored } from './stored-schema.ts';

const counted = z.object({ counted: z.optional(z.record(z.string(), z.number())) });

/**
 * Puts a source's names into the counts of all rolls, in the place of those it gave before. Done twice it changes nothing: the counts
 * say which generation of each source is in them. Two sources at the same moment may lose one's share until it gives its roll again.
 */
export async function countNames(client: DynamoDBDocumentClient, table: string, source: string, generation: number, names: NameFrequencies): Promise<void> {
  const text = await readText(client, table, namesPartition);
  const all: NameFrequencies = text === undefined ? { pupils: 0, given: new Map(), family: new Map() } : frequenciesOf(text);
  const included = text === undefined ? {} : (parseStored('count of names', counted, JSON.parse(text)).counted ?? {});
  const ofSource = keyOf(namesPartition, source);
  if (included[source] !== generation) {
    const before = included[source] === undefined ? undefined : await readText(client, table, ofSource);
    const without = before === undefined ? all : takeNames(all, frequenciesOf(before));
    await replaceText(client, table, namesPartition, withCounted(addNames(without, names), { ...included, [source]: generation }));
  }
  await replaceText(client, table, ofSource, frequenciesText({ pupils: names.pupils, given: names.given, family: names.family }));
}

function withCounted(names: NameFrequencies, included: Readonly<Record<string, number>>): string {
  const text = frequenciesText(names);
  return `${text.slice(0, -1)},"counted":${JSON.stringify(included)}}`;
}
