import * as z from 'zod/mini';
import { sources, whole } from './bounds.ts';

/**
 * How long what `assess` keeps may be kept (ruling 12), counted from the report. Packs made before this section are read with these defaults.
 * None of them is published for this use [NV]: six years is the least that police information management asks before a review.
 */
export const retentionPolicy = z.object({
  /** Who was seen in which incident, with names, births, homes and telephones. */
  peopleMonths: z._default(whole(12, 240), 72),
  /** Incidents as the rules see them and what they found: ids and codes. */
  historyMonths: z._default(whole(12, 240), 72),
  /** Questions of who is who, from the day they were closed. */
  questionMonths: z._default(whole(1, 120), 24),
  sources,
});
export type RetentionPolicy = z.output<typeof retentionPolicy>;
