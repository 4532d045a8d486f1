import * as z from 'zod/mini';
import { sources, whole } from './bounds.ts';

/** How the desk works. Packs made before this section are read with its defaults; docs/decisions/0019-a-second-person-where-the-evidence-disagrees.md says why. */
export const deskPolicy = z.object({
  /** Which choices of a pupil, a school or an authority in a review need a second person of the desk to agree before anybody is told. */
  secondPerson: z._default(z.enum(['never', 'against-the-evidence', 'always']), 'against-the-evidence'),
  /** What waits past the supervisor's clock is emailed to each supervisor on duty once in so many minutes, 5 to 240, whatever the number. */
  supervisorEmailMinutes: z._default(whole(5, 240), 15),
  sources,
});
