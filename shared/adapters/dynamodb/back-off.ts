import { setTimeout as wait } from 'node:timers/promises';

/** Waits before the attempt after the `attempt`th: from 25 ms, doubled each time up to 1.6 s, anywhere within it so that rivals part. */
export async function backOff(attempt: number): Promise<void> {
  await wait(Math.random() * Math.min(1600, 25 * 2 ** attempt));
}
