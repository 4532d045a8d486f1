import type { SearchKey, Unseen } from '../domain/matching/search-keys.ts';
import type { NameFrequencies, PupilRecord } from '../domain/matching/types.ts';
import type { RollPupil } from '../domain/roll/roll-pupil.ts';
import type { Instant } from '../domain/time.ts';

/** Why the roll is looked at: rolls are reached only by a logged query tied to an incident (ruling 12). */
export interface RollPurpose {
  /** Pupils are answered as they are registered on the London day of this instant. */
  readonly at: Instant;
  readonly force: string;
  readonly reference: string;
  readonly childRef: string;
  /** "machine" for the match stage; else the portal user's sub. */
  readonly actor: string;
}

export interface RollSearch {
  readonly pupils: readonly PupilRecord[];
  /** Keys that held more than they may be read for, even narrowed, or for which the budget did not reach, or whose roll changed while it was read: the search is not complete. */
  readonly truncated: readonly string[];
  /** Who may have been missed by what was not read; nobody when empty. */
  readonly unseen: readonly Unseen[];
  /** Lines that count against the budget of a child. */
  readonly lines: number;
  /** Items read from the store; while a roll is being imported more than lines. */
  readonly itemsRead: number;
}

/** Pupils are stored under the `StoredKey`s of shared/domain/matching/blocking-keys.ts: `key` as partition, `order` then pupil id as sort key. */
export interface Roll {
  /**
   * Pupils stored under any of the keys, each once, of those whose order begins with the key's `only`. Reads a bounded number of items: at
   * most `cap` + 1 under each key; a key with more than `cap` is read again where its order begins with `narrow`, if it has one, and is
   * truncated if those are more than `narrowCap`. Keys are read in their order until `budget` lines are read (shared/domain/matching/read-within.ts).
   * While a roll is being imported, up to twice as many. A source's roll is seen whole: as before an import, or as after it.
   * A pupil who has left every school has no `urns`: whoever finds one puts a person before the question, and never asks the old school.
   */
  candidates(keys: readonly SearchKey[], purpose: RollPurpose, budget?: number): Promise<RollSearch>;
  pupils(pupilIds: readonly string[], purpose: RollPurpose): Promise<readonly PupilRecord[]>;
  /** How often names occur on the roll; may be some minutes old. Names only, no person: not a logged query. */
  frequencies(): Promise<NameFrequencies>;
}

export interface RollWriter {
  /** Stores pupils with their blocking keys. Storing the same pupil again changes nothing. Answers how many. */
  put(pupils: Iterable<PupilRecord | RollPupil> | AsyncIterable<PupilRecord | RollPupil>, progress?: (done: number) => void): Promise<number>;
  putFrequencies(frequencies: NameFrequencies): Promise<void>;
}
