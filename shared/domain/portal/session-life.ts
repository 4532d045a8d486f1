/** How long a session lives, in seconds of real time: a school's PC is shared, and a corridor is not a private room. */
export const sessionLife = { idleSeconds: 15 * 60, absoluteSeconds: 8 * 60 * 60, signInSeconds: 10 * 60 } as const;

export interface SessionTimes {
  /** Epoch seconds. */
  readonly createdAt: number;
  readonly seenAt: number;
}

/** Both bounds are exclusive: at exactly fifteen minutes or eight hours the session is over. */
export function isLive({ createdAt, seenAt }: SessionTimes, now: number): boolean {
  return now - seenAt < sessionLife.idleSeconds && now - createdAt < sessionLife.absoluteSeconds;
}

/** The instant after which the session may be removed. */
export function expiryOf({ createdAt, seenAt }: SessionTimes): number {
  return Math.min(seenAt + sessionLife.idleSeconds, createdAt + sessionLife.absoluteSeconds);
}
