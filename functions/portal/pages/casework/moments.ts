import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from '../desk/clock-words.ts';

export interface Moments {
  /** "08:45 on Monday". */
  readonly when: (at: Instant) => string;
  /** "9 November 2026"; a month or a year alone as far as it is known. */
  readonly date: (on: string) => string;
}

/** How a page writes moments and days, seen from now. */
export function momentsOf(speech: Speech, now: Instant): Moments {
  return { when: (at) => sayWhen(at, now, speech), date: (on) => sayDate(on, speech.page.calendar) };
}
