import * as z from 'zod/mini';
import { unpacked } from './packed-item.ts';

/** Something that reads a T out of what a table gave back. */
export type StoredSchema<T> = z.ZodMiniType<T>;

/** A schema for every field of T, the optional ones too: a field added to the domain and forgotten here does not compile. */
export type Fields<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K]> };

type WithTag<T, Tag extends keyof T, Value> = T extends unknown ? (Value extends T[Tag] ? T : never) : never;

/** Fields for every member of a union, by its tag. */
export type Variants<T, Tag extends keyof T> = { readonly [Value in T[Tag] & string]: Fields<Omit<WithTag<T, Tag, Value>, Tag>> };

/** Reads a union told apart by `tag`; a member added to the domain and forgotten here does not compile. */
export function unionBy<T, Tag extends keyof T & string>(tag: Tag, variants: Variants<T, Tag>): StoredSchema<T> {
  const members = Object.entries<Record<string, z.ZodMiniType>>(variants).map(([value, fields]) => z.object({ ...fields, [tag]: z.literal(value) }));
  const [first, ...rest] = members;
  if (!first) throw new Error('a union has members');
  // Each member's fields are checked against the domain by `Variants`; zod cannot follow a mapped type.
  return z.discriminatedUnion(tag, [first, ...rest]) as unknown as StoredSchema<T>;
}

/** Reads one of some strings; every one of them must be listed. */
export function oneOf<T extends string>(values: { readonly [Value in T]: true }): StoredSchema<T> {
  return z.enum(Object.keys(values)) as unknown as StoredSchema<T>;
}

/** A stored item that is not what it should be. Names fields, never values. */
export class StoredItemFault extends Error {
  override readonly name = 'StoredItemFault';
}

/** Whether an item was packed or not is no matter to whoever reads it. @throws StoredItemFault naming the paths of the fields at fault */
export function parseStored<T>(what: string, schema: StoredSchema<T>, item: unknown): T {
  const parsed = schema.safeParse(opened(what, item));
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.map(String).join('.') || '(the whole)');
  // Without the zod error as its cause: that may quote what was stored.
  throw new StoredItemFault(`a stored ${what} cannot be read: ${[...new Set(paths)].join(', ')}`);
}

function opened(what: string, item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('deflated' in item)) return item;
  try {
    return unpacked(item);
  } catch {
    // Without its cause: that may quote what was stored.
    throw new StoredItemFault(`a stored ${what} cannot be unpacked`);
  }
}
