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
export const keyLayout = 2;

/** Six, and two more for a double family name, so that either half finds the child. */
export const maximumKeysOfPupil = 8;

/**
 * The keys under which a pupil can be found, six or fewer, eight for a double family name: born that day in that postcode area; born that day with a family name
 * that sounds so (each half of a double one); born that day with a given name that sounds so; at that postcode; born that year
 * with both names sounding so; at that house and street.
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
  const keys: StoredKey[] = [
    { key: `a|${dateOfBirth}|${area}`, order: `${outward}|${ends.join('|')}` },
    { key: `g|${dateOfBirth}|${given}`, order: ends.join('|') },
  ];
  for (const family of ends) {
    keys.push({ key: `f|${dateOfBirth}|${family}`, order: given }, { key: `n|${dateOfBirth.slice(0, 4)}|${given}|${family}`, order: outward });
  }
  if (postcode !== undefined) keys.push({ key: `p|${postcode}`, order: dateOfBirth });
  const house = houseKey(pupil.address);
  if (house !== undefined) keys.push({ key: house, order: `${outward}|${ends.join('|')}` });
  return keys;
}

/** The last number of an address (the house's, a flat's comes first) with its street. */
export function houseKey(address: AddressRead | undefined): string | undefined {
  const number = address?.numbers.at(-1);
  if (address === undefined || address.street.length === 0) return undefined;
  return `h|${number ?? address.others[0] ?? ''}|${address.street.join(' ')}`;
}
