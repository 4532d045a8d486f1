import * as z from 'zod/mini';
import { blockingKeys } from '../../domain/matching/blocking-keys.ts';
import { packPupil, unpackPupil } from '../../domain/matching/pack-pupil.ts';
import type { NameFrequencies, PupilRecord } from '../../domain/matching/types.ts';
import { keyOf } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';
import { parseStored, StoredItemFault } from './stored-schema.ts';

/** A pupil as stored: under their own id, and packed on every line by which a search may find them. */
export interface RollItems {
  readonly pupil: Item & ItemKey;
  readonly lines: readonly (Item & ItemKey)[];
}

export function rollItems(record: PupilRecord): RollItems {
  const packed = packPupil(record);
  const keys = blockingKeys(record).map(({ key, order }) => ({ pk: searchPartition(key), sk: keyOf(order, record.pupilId) }));
  return { pupil: { ...pupilKey(record.pupilId), packed, lines: keys }, lines: keys.map((key) => ({ ...key, packed })) };
}

export function pupilKey(pupilId: string): ItemKey {
  return { pk: keyOf('P', pupilId), sk: 'P' };
}

export function searchPartition(key: string): string {
  return keyOf('K', key);
}

const packedItem = z.object({ packed: z.string() });
/** A pupil's own item: with the lines written beside it, so that those that no longer hold can be taken away. */
export const pupilItem = z.object({ pk: z.string(), packed: z.string(), lines: z.array(z.object({ pk: z.string(), sk: z.string() })) });

const texts = z.optional(z.array(z.string()));
const text = z.optional(z.string());
const pupilRecord = z.object({
  pupilId: z.string(), urns: z.array(z.string()), yearGroup: z.optional(z.number()), givenName: z.string(), middleNames: text, familyName: z.string(),
  knownAs: texts, formerFamilyNames: texts, dateOfBirth: z.string(), sex: z.optional(z.enum(['M', 'F'])), address: text, town: text, postcode: text, shielded: z.optional(z.boolean()),
} satisfies { readonly [K in keyof PupilRecord]-?: z.ZodMiniType<PupilRecord[K]> });

/** @throws StoredItemFault without a word of what was stored */
export function pupilOf(item: Item): PupilRecord {
  const { packed } = parseStored('pupil', packedItem, item);
  let unpacked: unknown;
  try {
    unpacked = unpackPupil(packed);
  } catch {
    // Without the error as its cause: it quotes what it could not read.
    throw new StoredItemFault('a stored pupil cannot be read: packed');
  }
  return parseStored('pupil', pupilRecord, unpacked);
}

const counts = z.array(z.tuple([z.string(), z.number()]));
const frequencies = z.object({ pupils: z.number(), given: counts, family: counts });

export function frequenciesText({ pupils, given, family }: NameFrequencies): string {
  return JSON.stringify({ pupils, given: [...given], family: [...family] } satisfies z.infer<typeof frequencies>);
}

export function frequenciesOf(stored: string): NameFrequencies {
  const { pupils, given, family } = parseStored('count of names', frequencies, JSON.parse(stored));
  return { pupils, given: new Map(given), family: new Map(family) };
}
