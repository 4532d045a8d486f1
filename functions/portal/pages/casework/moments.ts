import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { sayDate, sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Speech } from '../../words/speech.ts';

export interface Moments {
  /** "08:45 on Monday". */
  readonly when: (at: Instant) => string;
  /** "9 November 2026"; a month or a year alone as far as it is known. */
  readonly date: (on: string) => string;
}

/** How a page writes moments and days, seen from now. */
export function momentsOf({ say, page: { calendar } }: Speech, now: Instant): Moments {
  return {
    when: (at) => say('{hour} on {day}', { hour: sayTime(at), day: sayRecentDay(londonDateOf(at), londonDateOf(now), calendar) }),
    date: (on) => sayDate(on, calendar),
  };
}
