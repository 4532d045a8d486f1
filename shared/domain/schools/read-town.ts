import { editDistance, letterMask, masksAllow } from './edit-distance.ts';
import { placeKey } from './register-statistics.ts';
import { recogniseNotASchool } from './recognise-not-a-school.ts';

/** The name of a place with what makes comparing it cheap. */
export interface KnownPlace {
  readonly key: string;
  readonly mask: number;
}

/** What an officer wrote for a town, read against the places of the register. */
export interface StatedTown {
  /** Empty where no town was written. */
  readonly key: string;
  /** True when the register has a place of just that name. */
  readonly isKnown: boolean;
  /** The places that it names: itself, or, where the register has no such place, those that a slip of the keys away are one. */
  readonly meant: ReadonlySet<string>;
}

/** @param isKnown whether the register has a place of that key; @param places all of them, asked for only when it has not */
export function readTown(town: string | undefined, isKnown: (key: string) => boolean, places: () => Iterable<KnownPlace>): StatedTown {
  const key = recogniseNotASchool(town ?? '') === 'not-known' ? '' : placeKey(town ?? '');
  if (key === '') return { key, isKnown: false, meant: new Set() };
  // "Stoke" is Stoke and no slip for Stone.
  if (isKnown(key)) return { key, isKnown: true, meant: new Set([key]) };
  const meant = new Set<string>();
  const mask = letterMask(key);
  for (const place of places()) {
    const most = mostSlips(Math.max(key.length, place.key.length));
    if (Math.abs(place.key.length - key.length) > most + 2 || !masksAllow(mask, place.mask, most)) continue;
    if (editDistance(place.key, key, most) <= most || editDistance(unspaced(place.key), unspaced(key), most) <= most) meant.add(place.key);
  }
  return { key, isKnown: false, meant };
}

export function knownPlace(key: string): KnownPlace {
  return { key, mask: letterMask(key) };
}

/** Undefined where the one name only holds the other ("Newcastle" and "Newcastle upon Tyne"), and that is also a place by itself: it says nothing. */
export function isInTown({ key, isKnown, meant }: StatedTown, placeKeys: ReadonlySet<string>): boolean | undefined {
  for (const place of meant) if (placeKeys.has(place)) return true;
  for (const place of placeKeys) {
    const holds = (place.length >= 5 && ` ${key} `.includes(` ${place} `)) || (key.length >= 5 && ` ${place} `.includes(` ${key} `));
    if (holds && place !== '') return isKnown ? undefined : true;
  }
  return false;
}

function mostSlips(length: number): number {
  return length >= 8 ? 2 : length >= 5 ? 1 : 0;
}

function unspaced(key: string): string {
  return key.replaceAll(' ', '');
}
