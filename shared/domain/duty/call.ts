import type { Instant } from '../time.ts';

/** A call of the desk's, as whoever made it wrote it down. Who wrote it down stands with the attempt, the event or the ending. */
export interface CallMade {
  /** When it was made: what was rung from a printed list is written down afterwards. */
  readonly at: Instant;
  /** The number that was rung was the one on record: the directory's of that person, or the register's. No other is rung. */
  readonly numberOnRecord: true;
  /** The person of the verified directory; absent for the head, an authority's lead and the sergeant, whose office was rung. */
  readonly adultId?: string;
  /** What they said, in the desk's words. */
  readonly said?: string;
}

/** A call that counts as telling (rulings 2 and 6): they rang back on the number that they have for the desk, and read back the child's name and the date. */
export interface CallThatTold extends CallMade {
  readonly calledBack: true;
  readonly nameReadBack: true;
  readonly dateReadBack: true;
}
