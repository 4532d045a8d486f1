import { editDistance } from './measure-slips.ts';
import type { PreparedChild, PreparedPupil } from './prepare.ts';
import { areaOf, outwardOf, type AddressRead } from './read-address.ts';

/** How near the place the police attended is to the pupil's home on the roll. From the nearest. */
export type PlaceLevel =
  | 'home' // the same house in the same street, and nothing says another town
  | 'postcode' // the same postcode, the house not told or not the same
  | 'street' // the same street
  | 'sector' // postcodes alike but for the last two letters, or one character wrong
  | 'district' // the first half of the postcode, or the town
  | 'area' // the letters at the head of the postcode
  | 'elsewhere'
  | 'absent';

export function comparePlaces(child: PreparedChild, pupil: PreparedPupil): PlaceLevel {
  const house = compareAddresses(child.address, pupil.address);
  const code = comparePostcodes(child.postcode, pupil.postcode);
  const isTown = (): boolean => namesTown(child.address, pupil.town);
  if (house === 'house') return code === 'other' || (code === 'area' && !isTown()) ? 'district' : 'home';
  if (code === 'same') return 'postcode';
  if (house === 'street' && (code === 'near' || code === 'sector' || code === 'district' || isTown())) return 'street';
  if (code === 'near' || code === 'sector') return 'sector';
  if (code === 'district' || isTown()) return 'district';
  if (house === 'street' && code === 'absent') return 'district';
  if (code === 'area') return 'area';
  if (code === 'other') return 'elsewhere';
  return house === 'other' ? 'elsewhere' : 'absent';
}

/** True if two pupils' records give one home: the same house in the same street with no postcodes that differ much. */
export function shareHome(a: PreparedPupil, b: PreparedPupil): boolean {
  if (compareAddresses(a.address, b.address) !== 'house') return false;
  const code = comparePostcodes(a.postcode, b.postcode);
  return code === 'same' || code === 'near' || (code === 'absent' && a.town.join() === b.town.join());
}

function compareAddresses(reported: AddressRead | undefined, held: AddressRead | undefined): 'house' | 'street' | 'other' | 'absent' {
  if (reported === undefined || held === undefined) return 'absent';
  const words = held.street.length > 0 ? held.street : held.words;
  if (words.length === 0 || !words.every((word) => hasWord(reported.words, word))) return 'other';
  if (held.numbers.length > 0) return held.numbers.every((number) => reported.numbers.includes(number)) ? 'house' : 'street';
  return held.others.length > 0 && held.others.every((word) => hasWord(reported.words, word)) ? 'house' : 'street';
}

function hasWord(words: readonly string[], wanted: string): boolean {
  if (words.includes(wanted)) return true;
  if (wanted.length < 5) return false;
  for (const word of words) if (editDistance(word, wanted, 1) <= 1) return true;
  return false;
}

type CodeLevel = 'same' | 'near' | 'sector' | 'district' | 'area' | 'other' | 'absent';

function comparePostcodes(reported: string | undefined, held: string | undefined): CodeLevel {
  if (reported === undefined || held === undefined) return 'absent';
  if (reported === held) return 'same';
  if (reported.length === held.length && editDistance(reported, held, 1) === 1) return 'near';
  if (reported.slice(0, -2) === held.slice(0, -2)) return 'sector';
  if (outwardOf(reported) === outwardOf(held)) return 'district';
  return areaOf(reported) === areaOf(held) ? 'area' : 'other';
}

function namesTown(reported: AddressRead | undefined, town: readonly string[]): boolean {
  if (reported === undefined || town.length === 0) return false;
  return town.every((word) => hasWord(reported.words, word));
}
