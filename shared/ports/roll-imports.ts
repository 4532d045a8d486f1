import type { RollChange } from '../domain/roll/changes.ts';
import type { NameFrequencies } from '../domain/matching/types.ts';
import type { ManifestChanges } from '../domain/roll/manifest.ts';
import type { RollPupil } from '../domain/roll/roll-pupil.ts';
import type { CalendarDate } from '../domain/time.ts';

/** One pupil of a whole roll. `fingerprint` is of what was given about them: the same again means nothing has changed. */
export interface GivenPupil {
  readonly fingerprint: string;
  readonly pupil: RollPupil;
}

/** What is to be changed of one pupil, in order. */
export interface GivenChanges {
  readonly pupilId: string;
  readonly fingerprint: string;
  readonly changes: readonly RollChange[];
}

interface Gift {
  /** Who gives: "school:900012", "authority:896" or "trust:2044". Each source has a roll of its own, and its own turn of versions. */
  readonly source: string;
  /** The day on which it is true. */
  readonly on: CalendarDate;
}

/** A source's whole roll: whoever is not in it has left. */
export interface WholeRoll extends Gift {
  readonly kind: 'whole';
  /** Read more than once, and the same each time; each pupil once. */
  readonly pupils: () => AsyncIterable<GivenPupil>;
  /** How often names occur in it. */
  readonly names?: NameFrequencies;
}

/** Changes to what the source gave before. */
export interface RollChanges extends Gift {
  readonly kind: 'changes';
  readonly pupils: () => AsyncIterable<GivenChanges>;
}

export type RollGift = WholeRoll | RollChanges;

export type ImportOutcome =
  /** The very same was given before and is what is seen now. */
  | { readonly kind: 'unchanged'; readonly pupils: number }
  | { readonly kind: 'imported'; readonly changes: ManifestChanges; readonly pupils: number; readonly resumed: boolean };

/** A change that does not fit the pupil it is of: nothing of its file is taken in. */
export class ChangesRefused extends Error {
  override readonly name = 'ChangesRefused';
  readonly refused: readonly { readonly pupilId: string; readonly reason: string }[];

  constructor(refused: readonly { readonly pupilId: string; readonly reason: string }[]) {
    super(`${refused.length} changes do not fit the roll`);
    this.refused = refused;
  }
}

/** Called now and then with how many pupils are done, of how many, in which part of the work. */
export type ImportProgress = (part: 'writing' | 'settling', done: number, of: number) => void;

/**
 * Takes rolls in. A search sees the whole roll of a source as it was before an import, or as it is after: never a part. Whatever
 * is killed is taken up again by importing the same once more. One import of a source at a time.
 */
export interface RollImports {
  /** What it would change. Writes nothing. @throws ChangesRefused */
  plan(gift: RollGift): Promise<ImportOutcome>;
  /** @throws ChangesRefused */
  carryOut(gift: RollGift, progress?: ImportProgress): Promise<ImportOutcome>;
  /**
   * The secret by which ids are made of pupil numbers, so that two schools' records of one child meet and the number itself is not kept.
   * Where there is none yet and none is to be made, one that nobody else has.
   */
  secret(options: { readonly make: boolean }): Promise<string>;
}
