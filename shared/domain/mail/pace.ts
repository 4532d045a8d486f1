import { epochMs, type Instant } from '../time.ts';

/** When the provider last said that we send too fast, and to what share of our rate we went down then. */
export interface Slowing {
  readonly at: Instant;
  /** Above 0, at most 1. */
  readonly share: number;
}

/** However often we are told to go slower, so much of the rate is left: below it a morning could not be told at all. */
const least = 1 / 16;
/** Of the account's rate, what one source may hand on in a minute: the rest is for what cannot wait its turn. */
const ordinaryShare = 0.95;

/** What share of the rate we may use now: what it was cut to until a whole minute has passed after it without a refusal, then doubled with each. */
export function shareAt(slowing: Slowing | undefined, now: Instant): number {
  if (!slowing) return 1;
  const minutes = Math.max(0, Math.floor((epochMs(now) - epochMs(slowing.at)) / 60_000) - 1);
  return Math.min(1, slowing.share * 2 ** minutes);
}

/** Refused as too fast: half of what we used, once a minute however many were refused in it. */
export function slowedAt(slowing: Slowing | undefined, now: Instant): Slowing {
  if (slowing && epochMs(now) - epochMs(slowing.at) < 60_000) return slowing;
  return { at: now, share: Math.max(least, shareAt(slowing, now) / 2) };
}

/** How many emails may be handed on in the minute that begins now. At least one. */
export function emailsInTheMinute(perSecond: number, slowing: Slowing | undefined, now: Instant): number {
  return Math.max(1, Math.floor(perSecond * 60 * ordinaryShare * shareAt(slowing, now)));
}

/** One sender manages about seven emails a second with what it stores of each; SQS starts two at the least. */
export function sendersAtOnce(perSecond: number): number {
  return Math.max(2, Math.ceil(perSecond / 7));
}
