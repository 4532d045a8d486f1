import { type PupilRecord } from '../domain/matching/types.ts';
import { type Instant } from '../domain/time.ts';

/** Why the roll is looked at: rolls are reached only by a logged query tied to an incident (ruling 12). */
export interface RollPurpose {
  readonly at: Instant;
  readonly force: string;
  readonly reference: string;
  readonly childRef: string;
  /** "machine" for the match stage; else the portal user's sub. */
  readonly actor: string;
}

export interface Roll {
  /**
   * Pupils stored under any of the keys, each once. Reads a bounded number of items: at most `perKey` under each key;
   * `truncated` names the keys that had more.
   */
  candidates(keys: readonly string[], perKey: number, purpose: RollPurpose): Promise<{ readonly pupils: readonly PupilRecord[]; readonly truncated: readonly string[]; readonly itemsRead: number }>;
  pupils(pupilIds: readonly string[], purpose: RollPurpose): Promise<readonly PupilRecord[]>;
}

export interface RollWriter {
  /** Stores pupils with their search keys. Storing the same pupil again changes nothing. */
  put(pupils: Iterable<PupilRecord> | AsyncIterable<PupilRecord>, keysOf: (pupil: PupilRecord) => readonly string[], progress?: (done: number) => void): Promise<number>;
}
