import { setTimeout as wait } from 'node:timers/promises';
import { sendersAtOnce } from '../domain/mail/pace.ts';

/** Waits until this sender may send its next email. `share`: of the account's rate, above 0 and at most 1. */
export type MailTurn = (share: number) => Promise<void>;

/**
 * Keeps one execution environment to its part of the account's rate: as many of them as may run at once keep to the rate together.
 * It waits by the machine's clock, as tokens and visibility do, for SES counts real seconds.
 */
export function mailTurns(perSecond: number, now: () => number = () => performance.now(), sleep: (ms: number) => Promise<unknown> = wait): MailTurn {
  const own = perSecond / sendersAtOnce(perSecond);
  let free = 0;
  return async (share) => {
    const at = Math.max(now(), free);
    free = at + 1000 / (own * share);
    const left = at - now();
    if (left > 0) await sleep(left);
  };
}
