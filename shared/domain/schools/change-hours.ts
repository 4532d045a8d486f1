import type { Instant } from '../time.ts';

/** "08:50", London civil time. */
export interface Hours {
  readonly opens: string;
  readonly closes: string;
}

/** Other hours for a school: one person asks, another approves, because a later opening moves every deadline that rests on it. */
export interface HoursChange {
  readonly changeId: string;
  readonly force: string;
  readonly authority: string;
  readonly urn: string;
  readonly hours: Hours;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}

/** What is wrong with hours, in words after which a full stop is put; undefined where nothing is. The bounds are those of the policy's own. */
export function hoursFault({ opens, closes }: Hours): string | undefined {
  const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
  if (!isTime(opens) || !isTime(closes)) return 'write a time like 08:50';
  if (opens < '04:00') return 'a school opens at 04:00 or later';
  return opens < closes ? undefined : 'a school opens before it closes';
}
