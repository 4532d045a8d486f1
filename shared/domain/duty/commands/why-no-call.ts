import type { Instant } from '../../time.ts';
import type { CallMade, CallThatTold } from '../call.ts';

const otherNumber = 'only the number on record may be rung';
const notYet = 'a call cannot have been made later than now';
const tooEarly = 'a call cannot have been made before the child was reported';
const notReadBack = 'nobody is told until they have rung back and read back the name of the child and the date';

/** Why a call cannot have been as it was written down; undefined if it can. @param since when the child was first heard of */
export function whyNoSuchCall({ at, numberOnRecord }: CallMade, since: Instant, now: Instant): string | undefined {
  // What comes from a form or a store is no more than said to be so.
  if (!(numberOnRecord as boolean)) return otherNumber;
  if (at > now) return notYet;
  return at < since ? tooEarly : undefined;
}

/** The same of a call that is to count as telling (rulings 2 and 6). */
export function whyNotTold(call: CallThatTold | undefined, since: Instant, now: Instant): string | undefined {
  const said: Partial<Record<keyof CallThatTold, unknown>> = call ?? {};
  if (!call || said.calledBack !== true || said.nameReadBack !== true || said.dateReadBack !== true) return notReadBack;
  return whyNoSuchCall(call, since, now);
}
