import { instantOf } from '../domain/time.ts';
import type { World } from './world.ts';

/**
 * The world of a deployed function: the system's clock and the process's environment. Every `functions/<name>/handler.ts`
 * builds itself from this, takes no argument, and so has no way to receive another clock.
 */
export const cloudWorld: World = {
  clock: { now: () => instantOf(Date.now()) },
  env: process.env,
};
