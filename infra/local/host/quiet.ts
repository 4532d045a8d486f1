import type { QueueEngine } from '../engines/queues.ts';
import type { HostedFunction } from './function-host.ts';
import type { QueuePoller } from './queue-poller.ts';

export interface Quiet {
  /** Resolves when nothing is being done and nothing waits to be done. */
  reached(): Promise<void>;
  /** Says that something may have come to an end. */
  stir(): void;
}

/**
 * Knows, by counting in this process, when every message is worked through and no function runs.
 * @param options.polled the queues that somebody polls; what lies in others is left out
 * @param options.waitForRetries whether a failed message that waits out its visibility counts as something to be done
 */
export function watchQuiet(options: {
  readonly queues: QueueEngine;
  readonly polled: readonly string[];
  readonly pollers: readonly QueuePoller[];
  readonly functions: readonly HostedFunction[];
  readonly waitForRetries: boolean;
}): Quiet {
  let stirred: (() => void)[] = [];
  const stir = () => {
    const woken = stirred;
    stirred = [];
    for (const wake of woken) wake();
  };
  const isQuiet = () =>
    options.functions.every(({ busy }) => busy === 0)
    && options.pollers.every(({ busy }) => !busy)
    && options.polled.every((queue) => {
      const { visible, inFlight, delayed } = options.queues.counts(queue);
      return visible === 0 && delayed === 0 && (inFlight === 0 || !options.waitForRetries);
    });
  return {
    stir,
    reached: async () => {
      while (!isQuiet()) {
        // Sending a message stirs nobody, so look again soon in any case.
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 10);
          stirred.push(() => {
            clearTimeout(timer);
            setImmediate(resolve);
          });
        });
      }
    },
  };
}
