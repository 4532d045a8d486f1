import * as z from 'zod/mini';
import { sources, whole } from './bounds.ts';

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const telephone = z.string().check(z.regex(/^\+?[\d ]{7,20}$/, 'must be a telephone number of 7 to 20 digits and spaces'));

/** Whom a school may ring. Shown on every notification and on every page that has to say that it cannot help. */
export const contactPolicy = z.object({
  /** "the safeguarding desk". */
  deskName: words(60),
  deskTelephone: telephone,
  /** For staff of schools who want to talk; hours in words. May be stale, and so a setting. */
  helpline: z.optional(z.object({ name: words(80), telephone, hours: words(80) })),
  /** Who is there to ring in the morning, and how long a call takes for each child: what the desk's forecast is reckoned from. */
  calls: z._default(z.object({ people: whole(1, 60), minutesPerChild: whole(1, 60) }), { people: 2, minutesPerChild: 6 }),
  sources,
});
