import * as z from 'zod/mini';
import { blockingKeys } from '../../domain/matching/blocking-keys.ts';
import type { NameCommunities } from '../../domain/matching/name-communities.ts';
import { packPupil, unpackPupil } from '../../domain/matching/pack-pupil.ts';
import type { NameFrequencies, PupilRecord } from '../../domain/matching/types.ts';
import { readRegistration, writeRegistration } from '../../domain/roll/registration.ts';
import { type RollPupil, undated } from '../../domain/roll/roll-pupil.ts';
import { keyOf } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';
import { parseStored, StoredItemFault } from './stored-schema.ts';

/** A pupil as stored: under their own id, and packed on every line by which a search may find them. */
export interface RollItems {
  readonly pupil: Item & ItemKey;
  readonly lines: readonly (Item & ItemKey)[];
}

/** Pupils of no source in particular: the invented world's, and those of tests. */
export const noSource = '';

export function rollItems(record: PupilRecord | RollPupil, source = noSource): RollItems {
  const pupil = 'registrations' in record ? record : undated(record);
  const packed = packRollPupil(pupil);
  const keys = lineKeys(pupil, source);
  return { pupil: { ...pupilKey(pupil.pupilId, source), packed, lines: keys }, lines: keys.map((key) => ({ ...key, packed })) };
}

/** Two sources may know one child by the same id: each has lines of its own. */
function lineKeys(pupil: RollPupil, source: string): ItemKey[] {
  const { registrations: _registrations, ...record } = pupil;
  const own = source === noSource || pupil.pupilId.startsWith(`${source}~`);
  const keys = blockingKeys({ ...record, urns: [] }).map(({ key, order }) => ({ pk: searchPartition(key), sk: own ? keyOf(order, pupil.pupilId) : keyOf(order, pupil.pupilId, source) }));
  return [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
}

export function pupilPartition(pupilId: string): string {
  return keyOf('P', pupilId);
}

export function pupilKey(pupilId: string, source = noSource): ItemKey {
  return { pk: pupilPartition(pupilId), sk: source === noSource ? 'P' : keyOf('P', source) };
}

export function searchPartition(key: string): string {
  return keyOf('K', key);
}

/** The registrations with their dates stand where `packPupil` has the schools. */
export function packRollPupil({ registrations, ...pupil }: RollPupil): string {
  return packPupil({ ...pupil, urns: registrations.map(writeRegistration) });
}

const keys = z.array(z.object({ pk: z.string(), sk: z.string() }));
/**
 * What the line will say, or no longer say, once the source's current generation has reached this one: how a whole roll comes to
 * be seen at once. Taken away, with what it replaces, when it has.
 */
const next = z.object({ source: z.string(), generation: z.number(), packed: z.optional(z.string()), lines: z.optional(keys) });
export type NextContent = z.infer<typeof next>;
export const lineItem = z.object({ packed: z.optional(z.string()), next: z.optional(next) });
/** A pupil's own item: with the lines written beside it, so that those that no longer hold can be taken away. */
export const pupilItem = z.object({ pk: z.string(), sk: z.string(), packed: z.optional(z.string()), lines: z.optional(keys), next: z.optional(next) });
export type PupilItem = z.infer<typeof pupilItem>;

const texts = z.optional(z.array(z.string()));
const text = z.optional(z.string());
const pupilRecord = z.object({
  pupilId: z.string(), urns: z.array(z.string()), yearGroup: z.optional(z.number()), givenName: z.string(), middleNames: text, familyName: z.string(),
  knownAs: texts, formerFamilyNames: texts, dateOfBirth: z.string(), sex: z.optional(z.enum(['M', 'F'])), address: text, town: text, postcode: text, shielded: z.optional(z.boolean()),
} satisfies { readonly [K in Exclude<keyof PupilRecord, 'perhapsLeft' | 'otherSchoolUnknown'>]-?: z.ZodMiniType<PupilRecord[K]> });

/** @throws StoredItemFault without a word of what was stored */
export function unpackRollPupil(packed: string): RollPupil {
  let unpacked: unknown;
  try {
    unpacked = unpackPupil(packed);
  } catch {
    // Without the error as its cause: it quotes what it could not read.
    throw new StoredItemFault('a stored pupil cannot be read: packed');
  }
  const { urns, ...pupil } = parseStored('pupil', pupilRecord, unpacked);
  return { ...pupil, registrations: urns.map(readRegistration) };
}

const counts = z.array(z.tuple([z.string(), z.number()]));
const shares = z.array(z.tuple([z.string(), z.array(z.number())]));
const communities = z.object({ share: z.array(z.number()), given: shares, family: shares });
const frequencies = z.object({ pupils: z.number(), given: counts, family: counts, communities: z.optional(communities) });

export function frequenciesText({ pupils, given, family, communities }: NameFrequencies): string {
  const goingTogether = communities && { share: [...communities.share], given: rounded(communities.given), family: rounded(communities.family) };
  return JSON.stringify({ pupils, given: [...given], family: [...family], communities: goingTogether } satisfies z.infer<typeof frequencies>);
}

export function frequenciesOf(stored: string): NameFrequencies {
  const { pupils, given, family, communities } = parseStored('count of names', frequencies, JSON.parse(stored));
  return { pupils, given: new Map(given), family: new Map(family), ...(communities ? { communities: { share: communities.share, given: new Map(communities.given), family: new Map(communities.family) } } : {}) };
}

/** Four figures tell enough, and a national table stays some megabytes. */
function rounded(table: NameCommunities['given']): [string, number[]][] {
  return [...table].map(([name, values]) => [name, values.map((value) => Number(value.toPrecision(4)))]);
}
