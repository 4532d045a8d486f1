import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { longText } from './long-text.ts';
import { getItem, type Item, type ItemKey } from './read-items.ts';
import { parseStored } from './stored-schema.ts';

export const registerKey: ItemKey = { pk: 'REGISTER', sk: 'REGISTER' };

/** Which register is seen, and the import that is under way: its generation, the list of what it changes, and whether it is seen already and being made plain. */
const registerItem = z.object({ seen: z.optional(z.string()), under: z.optional(z.object({ generation: z.string(), touched: longText, phase: z.enum(['writing', 'settling']) })) });
export type RegisterState = z.infer<typeof registerItem>;

/**
 * What an item of the register becomes once the register of that generation is seen, by one write: until then it is what it was, which for a new one is nothing.
 * A generation is a name that is never used again, so a mark left by an import that was given up says nothing to anybody.
 */
const mark = z.object({ next: z.optional(z.object({ generation: z.string(), item: z.record(z.string(), z.unknown()) })), isNew: z.optional(z.boolean()) });

export async function readRegisterState(client: DynamoDBDocumentClient, table: string): Promise<RegisterState> {
  const item = await getItem(client, table, registerKey);
  return item === undefined ? {} : parseStored('state of the register', registerItem, item);
}

/** The item without its mark, and its mark if it has one. */
export function markOf({ next, isNew, ...plain }: Item): { readonly before: Item | undefined; readonly next: { readonly generation: string; readonly item: Item } | undefined } {
  const read = parseStored('mark of the register', mark, { next, isNew });
  return { before: read.isNew ? undefined : plain, next: read.next };
}

/** Items of the directory as the register that is seen has them. Asks for that only where one is marked: while an import is under way, or after one that was killed. */
export async function asSeen(client: DynamoDBDocumentClient, table: string, items: readonly Item[]): Promise<Item[]> {
  if (!items.some((item) => item['next'] !== undefined)) return [...items];
  const { seen } = await readRegisterState(client, table);
  return items.flatMap((item) => {
    const { before, next } = markOf(item);
    if (next?.generation === seen) return next ? [{ ...next.item, pk: item['pk'], sk: item['sk'] }] : [item];
    return before ? [before] : [];
  });
}
