/** A point in time, UTC, whole seconds: "2026-11-09T06:40:00Z". Such strings sort in time order. */
export type Instant = string;
/** A calendar date: "2026-11-09". */
export type CalendarDate = string;

/** Rounds an epoch time in milliseconds down to a whole second. */
export function instantOf(epochMs: number): Instant {
  return `${new Date(Math.floor(epochMs / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

export function epochMs(instant: Instant): number {
  return Date.parse(instant);
}

export function plusSeconds(instant: Instant, seconds: number): Instant {
  return instantOf(epochMs(instant) + seconds * 1000);
}

export function plusMinutes(instant: Instant, minutes: number): Instant {
  return plusSeconds(instant, minutes * 60);
}

export function laterOf(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}

export function earlierOf(a: Instant, b: Instant): Instant {
  return a <= b ? a : b;
}
