import type { PreparedPupil } from './prepare.ts';
import { preparePupil } from './prepare.ts';
import { areaOf, outwardOf, type AddressRead } from './read-address.ts';
import { soundOf } from './sound-of-name.ts';
import type { PupilRecord } from './types.ts';

/** One stored line of the search index: an item with `key` as its partition key and `order` then the pupil's id as its sort key. */
export interface StoredKey {
  readonly key: string;
  /** Lets a search that finds the key too crowded ask again for the part of it that begins so. */
  readonly order: string;
}

/** Raised whenever keys or orders change: a roll that comes again is then stored afresh, and searches find it. */
export const keyLayout = 3;

/** Six; two more for a double family name, three for a name the child is called by, two for a former family name. */
export const maximumKeysOfPupil = 13;

/**
 * The keys under which a pupil can be found, six or fewer of most: born that day in that postcode area; born that day with a family name
 * that sounds so (each half of a double one, and the former one); born that day with a given name that sounds so (the one the child is
 * called by too); at that postcode; born that year with both names sounding so; at that house and street.
 */
export function blockingKeys(record: PupilRecord): StoredKey[] {
  return blockingKeysOf(preparePupil(record));
}

export function blockingKeysOf(pupil: PreparedPupil): StoredKey[] {
  const { dateOfBirth, postcode } = pupil;
  const given = soundOf(pupil.given[0]?.tokens[0] ?? '');
  const families = [...new Set((pupil.family[0]?.tokens ?? ['']).map(soundOf))];
  const ends = [...new Set([families[0] ?? '', families.at(-1) ?? ''])];
  const outward = postcode === undefined ? '' : outwardOf(postcode);
  const area = postcode === undefined ? '' : areaOf(postcode);
  const called = soundOf(pupil.given.find(({ kind }) => kind === 'known-as')?.tokens[0] ?? '');
  const former = soundOf(pupil.family.find(({ kind }) => kind === 'former')?.tokens[0] ?? '');
  const keys: StoredKey[] = [{ key: `a|${dateOfBirth}|${area}`, order: `${outward}|${ends.join('|')}` }];
  for (const one of new Set([given, ...(called === noSound ? [] : [called])])) keys.push({ key: `g|${dateOfBirth}|${one}`, order: ends.join('|') });
  const named = [...new Set([...ends, ...(former === noSound ? [] : [former])])].map((family) => [given, family] as const);
  if (called !== noSound && called !== given) named.push([called, ends[0] ?? '']);
  for (const [one, family] of named) keys.push({ key: `f|${dateOfBirth}|${family}`, order: `${one}|${outward}` }, { key: `n|${dateOfBirth.slice(0, 4)}|${one}|${family}`, order: outward });
  if (postcode !== undefined) keys.push({ key: `p|${postcode}`, order: dateOfBirth });
  const house = houseKey(pupil.address);
  if (house !== undefined) keys.push({ key: house, order: `${outward}|${ends.join('|')}` });
  return keys;
}

const noSound = soundOf('');

/** The last number of an address (the house's, a flat's comes first) with its street. */
export function houseKey(address: AddressRead | undefined): string | undefined {
  const number = address?.numbers.at(-1);
  if (address === undefined || address.street.length === 0) return undefined;
  return `h|${number ?? address.others[0] ?? ''}|${address.street.join(' ')}`;
}
