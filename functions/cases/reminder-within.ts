import type { Instant } from '../../shared/domain/time.ts';

/** Names the stretch of time, `minutes` long, in which somebody gets one reminder for all that waits with them. */
export function reminderWithin(minutes: number): (now: Instant) => string {
  return (now) => `reminder-${String(Math.floor(Date.parse(now) / 60_000 / minutes))}-of-${String(minutes)}`;
}
