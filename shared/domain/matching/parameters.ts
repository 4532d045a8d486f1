import type { DateLevel } from './compare-dates.ts';
import type { FamilyLevel } from './compare-family-names.ts';
import type { GivenLevel } from './compare-given-names.ts';
import type { PlaceLevel } from './compare-places.ts';
import written from './parameters.json' with { type: 'json' };

/**
 * How likely one level of agreement is when both records are the same child (`m`) and when they are two children (`u`). Where
 * `byFrequency` is true, `u` multiplies the share of the roll that has the name met.
 */
export interface LevelParameters {
  readonly m: number;
  readonly u: number;
  readonly byFrequency?: boolean;
}

export interface MatchParameters {
  readonly version: string;
  /** What the levels were learned from, and the figures reached on it. */
  readonly learnedFrom?: Readonly<Record<string, unknown>>;
  readonly given: Readonly<Record<Exclude<GivenLevel, 'absent'>, LevelParameters>>;
  readonly family: Readonly<Record<Exclude<FamilyLevel, 'absent'>, LevelParameters>>;
  readonly date: Readonly<Record<Exclude<DateLevel, 'absent'>, LevelParameters>>;
  readonly place: Readonly<Record<Exclude<PlaceLevel, 'absent'>, LevelParameters>>;
  readonly sex: Readonly<Record<'agrees' | 'disagrees', LevelParameters>>;
  readonly middle: Readonly<Record<'agrees' | 'disagrees', LevelParameters>>;
  readonly school: Readonly<Record<'agrees' | 'disagrees', LevelParameters>>;
  /** Bits added when another child of the incident belongs to a pupil of the same home. */
  readonly siblingBits: number;
  /** Bits taken off a pupil whose brother or sister bears the name told. */
  readonly siblingsNameBits: number;
  readonly aliasBits: number;
  /** Bits taken off when the names fit only the other way round. */
  readonly swapBits: number;
  /** Share of reported children who are on no roll. */
  readonly offRollShare: number;
  /** The least weight at which a match may be made, and the least lead over the next pupil, in bits. */
  readonly leastWeight: number;
  readonly leastLead: number;
  /** The least weight at which a pupil is worth showing to a person. */
  readonly leastShown: number;
  /** The same for a pupil whose given and family names both agree. */
  readonly leastShownNamed: number;
  /** Other children of the same name to be expected on and off the roll, at or below which a name is rare. */
  readonly rareName: number;
}

/** The parameters in force, as the learning command wrote them. */
export const parametersInForce: MatchParameters = written;
