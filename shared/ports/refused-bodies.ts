import type { Instant } from '../domain/time.ts';

/** A refused but authenticated body (ruling 4): kept until an accepted event that corrects it, or a person, closes it. */
export interface RefusedBody {
  readonly force: string;
  readonly refusalId: string;
  readonly receivedAt: Instant;
  readonly clientId: string;
  readonly status: number;
  /** Names of the fields at fault, never their values. */
  readonly fields: readonly string[];
  /** The body as received, in UTF-8; at most 4 MB. */
  readonly body: string;
}

export interface RefusedBodies {
  /** Keeping the same refusalId again changes nothing. */
  keep(refused: RefusedBody): Promise<void>;
  get(force: string, refusalId: string): Promise<RefusedBody | undefined>;
}
