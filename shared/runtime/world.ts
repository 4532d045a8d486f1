import type { Clock } from '../ports/clock.ts';

/** All that a function is given of the world it runs in. */
export interface World {
  readonly clock: Clock;
  /** How it waits where it must, in milliseconds of the machine; default: by a timer. A bench does not wait. */
  readonly rest?: (milliseconds: number) => Promise<unknown>;
  /** Environment variables: the names that infra/topology.ts grants this function. */
  readonly env: Readonly<Record<string, string | undefined>>;
}
