import { houseKey } from '../matching/blocking-keys.ts';
import { prepareChild } from '../matching/prepare.ts';
import { foldPostcode, readAddress } from '../matching/read-address.ts';
import { soundOf } from '../matching/sound-of-name.ts';
import { prepared } from './prepared.ts';
import type { Occurrence } from './occurrence.ts';

/** As many keys as one occurrence may be found under. */
export const mostKeys = 16;

/**
 * The keys under which people without an identifier in common are set beside each other: born that day with a name that sounds so, given or family;
 * at that postcode, or at that house and street, with a given name that sounds so; by telephone. Two people who share none are never compared.
 */
export function personKeys(occurrence: Occurrence): string[] {
  const { given, family, dateOfBirth } = prepareChild(prepared(occurrence));
  const givens = unique(given.map(({ tokens }) => soundOf(tokens[0] ?? '')));
  const families = unique(family.flatMap(({ tokens }) => [soundOf(tokens[0] ?? ''), soundOf(tokens.at(-1) ?? '')]));
  const keys: string[] = [];
  if (dateOfBirth?.length === 10) {
    keys.push(...families.slice(0, 3).map((sound) => `f|${dateOfBirth}|${sound}`), ...givens.slice(0, 3).map((sound) => `g|${dateOfBirth}|${sound}`));
  }
  for (const phone of occurrence.phones ?? []) keys.push(`t|${phone}`);
  for (const { text, postcode } of occurrence.homes ?? []) {
    const code = foldPostcode(postcode);
    const house = houseKey(readAddress(text));
    for (const sound of givens.slice(0, 2)) {
      if (code !== undefined) keys.push(`p|${code}|${sound}`);
      if (house !== undefined) keys.push(`${house}|${sound}`);
    }
  }
  return unique(keys).slice(0, mostKeys);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}
