import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { backOff } from './back-off.ts';

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}
export type Item = Record<string, unknown>;

/** One item as it is now, whatever was written a moment ago. */
export async function getItem(client: DynamoDBDocumentClient, table: string, { pk, sk }: ItemKey): Promise<Item | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: { pk, sk }, ConsistentRead: true }));
  return Item;
}

/** The items found, in no order; each key once. */
export async function getItems(client: DynamoDBDocumentClient, table: string, keys: readonly ItemKey[]): Promise<Item[]> {
  return (await getItemsOf(client, keys.map((key) => ({ table, key })))).map(({ item }) => item);
}

/** The items found of several tables, in no order; each key once. A hundred a request, whichever tables they are of. */
export async function getItemsOf(client: DynamoDBDocumentClient, wanted: readonly { readonly table: string; readonly key: ItemKey }[]): Promise<{ readonly table: string; readonly item: Item }[]> {
  const found: { table: string; item: Item }[] = [];
  for (let start = 0; start < wanted.length; start += 100) {
    let left = [...Map.groupBy(wanted.slice(start, start + 100), ({ table }) => table)].map(([table, of]): [string, Item[]] => [table, of.map(({ key: { pk, sk } }) => ({ pk, sk }))]);
    for (let attempt = 0; left.length > 0; attempt += 1) {
      if (attempt > 0) await backOff(attempt);
      const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems: Object.fromEntries(left.map(([table, Keys]) => [table, { Keys, ConsistentRead: true }])) }));
      for (const [table, items] of Object.entries(Responses ?? {})) found.push(...items.map((item) => ({ table, item })));
      left = Object.entries(UnprocessedKeys ?? {}).flatMap(([table, { Keys }]): [string, Item[]][] => (Keys && Keys.length > 0 ? [[table, Keys]] : []));
      if (attempt === 8 && left.length > 0) throw new Error(`the store did not give back ${left.reduce((sum, [, of]) => sum + of.length, 0)} items in ${attempt + 1} attempts`);
    }
  }
  return found;
}

export interface Range {
  readonly table: string;
  readonly pk: string;
  /** A global secondary index: read as it was a moment ago, for such indexes follow their table. */
  readonly index?: string;
  readonly sk?: { readonly beginsWith: string } | { readonly above: string } | { readonly below: string } | { readonly from: string; readonly to: string };
  readonly descending?: true;
  /** Read as it was a moment ago, commonly less than a second, at half the price. */
  readonly aMomentAgo?: true;
}

/** At most `limit` items of a range, in the order of their sort keys; `more` if the range goes on. */
export async function readRange(client: DynamoDBDocumentClient, range: Range, limit: number): Promise<{ readonly items: Item[]; readonly more: boolean }> {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    // One more than asked for tells whether there are more: DynamoDB's own marker is set at a limit even where nothing follows.
    const { Items, LastEvaluatedKey } = await client.send(new QueryCommand({ ...queryOf(range), ...(Number.isFinite(limit) ? { Limit: limit + 1 - items.length } : {}), ExclusiveStartKey: start }));
    items.push(...(Items ?? []));
    start = LastEvaluatedKey;
  } while (start && items.length <= limit);
  return { items: items.slice(0, limit), more: items.length > limit };
}

/**
 * What an index lists, each item as it is now in its table: the index itself holds its keys only. An item that is gone is left out.
 * `last` is the place in the index where the next page begins. `only` chooses by what the index holds, so that the others are never read.
 */
export async function readListed(client: DynamoDBDocumentClient, range: Range & { readonly index: string }, limit: number, only: (listed: Item) => boolean = () => true): Promise<{ readonly items: Item[]; readonly more: boolean; readonly last: string | undefined }> {
  const { items: listed, more } = await readRange(client, range, limit);
  const keys = new Map(listed.filter(only).map(({ pk, sk }) => [`${String(pk)} ${String(sk)}`, { pk: String(pk), sk: String(sk) }]));
  const found = new Map((await getItems(client, range.table, [...keys.values()])).map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, item]));
  const last = listed.at(-1)?.[`${range.index}Sk`];
  return { items: [...keys.keys()].map((key) => found.get(key)).filter((item) => item !== undefined), more, last: typeof last === 'string' ? last : undefined };
}

/** The whole range. For ranges that are bounded by what they are. */
export async function readWholeRange(client: DynamoDBDocumentClient, range: Range): Promise<Item[]> {
  const { items } = await readRange(client, range, Infinity);
  return items;
}

export function queryOf({ table, index, pk, sk, descending, aMomentAgo }: Range): QueryCommandInput {
  const [condition, values] = sk === undefined ? ['', {}] : conditionOf(sk);
  return {
    TableName: table,
    ...(index !== undefined ? { IndexName: index } : aMomentAgo ? {} : { ConsistentRead: true }),
    KeyConditionExpression: `#pk = :pk${condition}`,
    ExpressionAttributeNames: { '#pk': index === undefined ? 'pk' : `${index}Pk`, ...(condition ? { '#sk': index === undefined ? 'sk' : `${index}Sk` } : {}) },
    ExpressionAttributeValues: { ':pk': pk, ...values },
    ScanIndexForward: !descending,
  };
}

function conditionOf(sk: NonNullable<Range['sk']>): [string, Record<string, string>] {
  if ('beginsWith' in sk) return [' AND begins_with(#sk, :sk)', { ':sk': sk.beginsWith }];
  if ('above' in sk) return [' AND #sk > :sk', { ':sk': sk.above }];
  if ('below' in sk) return [' AND #sk < :sk', { ':sk': sk.below }];
  return [' AND #sk BETWEEN :from AND :to', { ':from': sk.from, ':to': sk.to }];
}
