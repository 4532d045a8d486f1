import type { Clock } from '../ports/clock.ts';

/** All that a function is given of the world it runs in. */
export interface World {
  readonly clock: Clock;
  /** Environment variables: the names that infra/topology.ts grants this function. */
  readonly env: Readonly<Record<string, string | undefined>>;
}
