import * as z from 'zod/mini';
import type { AuthorityTellings, BoardDay, ContactCounts, Knowing, ReviewCounts, TellingClass } from '../../domain/board/board-day.ts';
import type { Support } from '../../domain/duty/school-words.ts';
import type { Recommendation } from '../../domain/risk/flags.ts';
import type { Fields } from './stored-schema.ts';

const count = z.number();

const tellings = z.object({
  'before-opening': count, 'before-home-time': count, 'late-reported': count, 'late-placed': count, 'late-decided': count, 'late-read': count, 'no-opening': count, open: count,
} satisfies Fields<Record<TellingClass, number>>);

export const boardDay = z.object({
  force: z.string(), day: z.string(), madeAt: z.string(), children: count,
  authorities: z.array(z.object({ code: z.string(), name: z.string(), tellings } satisfies Fields<AuthorityTellings>)),
  beforeOpening: z.object({ acknowledged: count, read: count, 'by-telephone': count } satisfies Fields<Record<Knowing, number>>),
  placed: z.object({ machine: count, person: count }),
  incidents: z.object({ first: count, repeat: count, mediumToHigh: count, recommended: z.object({ idat: count, idva: count, marac: count, 'supervisor-review': count } satisfies Fields<Record<Recommendation, number>>) }),
  contact: z.object({ withinADay: count, later: count, notYet: count, hours: z.array(count) } satisfies Fields<ContactCounts>),
  reviews: z.object({ suggested: count, shown: count, notShown: count, denied: count } satisfies Fields<ReviewCounts>),
  support: z.exactOptional(z.object({ 'quiet-check-in': count, 'spoke-with-the-child': count, 'let-off': count, 'somebody-to-go-to': count, 'family-offered-help': count, 'referred-on': count } satisfies Fields<Record<Support, number>>)),
} satisfies Fields<BoardDay>);
