import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { KeyRead } from '../../domain/matching/read-within.ts';
import { narrowCap, type SearchKey } from '../../domain/matching/search-keys.ts';
import { keyOf } from './key-of.ts';
import { type Range, readRange } from './read-items.ts';
import { currentGenerations, type LineItem, lineOf, seenOf } from './roll-generations.ts';
import { searchPartition } from './roll-items.ts';

/** The generations that are seen of the sources met in one search; each is read once. Between imports no line asks for one. */
export class GenerationsSeen {
  itemsRead = 0;
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly known = new Map<string, Promise<number>>();

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.client = client;
    this.table = table;
  }

  async of(lines: readonly LineItem[]): Promise<(source: string) => number> {
    const wanted = [...new Set(lines.flatMap(({ next }) => (next ? [next.source] : [])))];
    const fresh = wanted.filter((source) => !this.known.has(source));
    if (fresh.length > 0) {
      this.itemsRead += fresh.length;
      const read = currentGenerations(this.client, this.table, fresh);
      for (const source of fresh) this.known.set(source, read.then((generations) => generations.get(source) ?? 0));
    }
    const known = new Map(await Promise.all(wanted.map(async (source) => [source, (await this.known.get(source)) ?? 0] as const)));
    return (source) => known.get(source) ?? 0;
  }
}

interface Where {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly generations: GenerationsSeen;
}

export interface LinesFound extends KeyRead {
  readonly packed: readonly string[];
  readonly itemsRead: number;
}

/** The lines under a key, at most `cap`; where there are more, those whose order begins with `narrow`. */
export async function searchLines(where: Where, search: SearchKey): Promise<LinesFound> {
  const { key, cap, only, narrow, lessened = false } = search;
  // An import rests before and after its roll is seen for longer than such a read is ever behind.
  const whole: Range = { table: where.table, pk: searchPartition(key), aMomentAgo: true };
  const wide = await readSeen(where, beginning(whole, only), cap);
  // An empty prefix is refused by the store, and narrows nothing.
  if (!wide.more || narrow === undefined || narrow === '') return { key: search, packed: wide.packed, cut: wide.more, narrowed: lessened, lines: linesOf(wide), itemsRead: wide.itemsRead };
  const near = await readSeen(where, beginning(whole, narrow), narrowCap(cap));
  return { key: search, packed: near.packed, cut: near.more, narrowed: true, lines: linesOf(wide) + linesOf(near), itemsRead: wide.itemsRead + near.itemsRead };
}

function beginning(range: Range, only: string | undefined): Range {
  return only === undefined || only === '' ? range : { ...range, sk: { beginsWith: keyOf(only) } };
}

function linesOf({ packed, more }: { readonly packed: readonly string[]; readonly more: boolean }): number {
  return packed.length + (more ? 1 : 0);
}

/** While an import is under way some lines are not seen yet, or no longer: then up to as many again are read, so that those do not take the place of the seen. */
async function readSeen({ client, generations }: Where, range: Range, cap: number): Promise<{ packed: string[]; more: boolean; itemsRead: number }> {
  let { items, more } = await readRange(client, range, cap);
  let itemsRead = items.length + (more ? 1 : 0);
  let lines = items.map(lineOf);
  if (more && lines.some(({ next }) => next !== undefined)) {
    ({ items, more } = await readRange(client, range, 2 * cap));
    itemsRead += items.length + (more ? 1 : 0);
    lines = items.map(lineOf);
  }
  const current = await generations.of(lines);
  const packed = lines.flatMap((line) => seenOf(line, current) ?? []);
  return { packed: packed.slice(0, cap), more: more || packed.length > cap, itemsRead };
}
