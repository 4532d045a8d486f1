import type { Instant } from '../domain/time.ts';

/** Domain time. In the cloud it is the system's clock and nothing else can be given; on one machine it may be moved. */
export interface Clock {
  /** The present instant, whole seconds, UTC: "2026-11-09T06:40:00Z". */
  now(): Instant;
}
