import { londonDateOf, plusDays } from '../../clocks/london-time.ts';
import type { CalendarDate, Instant } from '../../time.ts';
import { type AtThePhones, daysAhead, mostAtThePhones } from '../at-the-phones.ts';

export interface ToRecord {
  readonly force: string;
  readonly day: CalendarDate;
  readonly subs: readonly string[];
  readonly others: number;
  /** Ids of those who may telephone at all. */
  readonly able: readonly string[];
  readonly by: string;
  readonly now: Instant;
}

export type Recorded = { readonly kind: 'recorded'; readonly day: AtThePhones } | { readonly kind: 'refused'; readonly field: 'day' | 'who' | 'others'; readonly why: string };

export function recordAtThePhones({ force, day, subs, others, able, by, now }: ToRecord): Recorded {
  const today = londonDateOf(now);
  if (day < today || day > plusDays(today, daysAhead)) return { kind: 'refused', field: 'day', why: 'choose a day from today on, at most two weeks ahead' };
  if (!Number.isInteger(others) || others < 0 || others > mostAtThePhones) return { kind: 'refused', field: 'others', why: 'give a whole number from 0 to 60' };
  const known = [...new Set(subs)].filter((sub) => able.includes(sub)).toSorted();
  const people = known.length + others;
  if (people < 1 || people > mostAtThePhones) return { kind: 'refused', field: 'who', why: 'say who is at the phones, at least one and at most 60' };
  return { kind: 'recorded', day: { force, day, subs: known, others, recordedBy: by, recordedAt: now } };
}
