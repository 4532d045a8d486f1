import * as z from 'zod/mini';
import { sources, whole, word } from './bounds.ts';

const hours = whole(1, 24 * 90);

/**
 * Settings of the work that recommendations open. Packs made before this section are read with these defaults; docs/casework-settings.md
 * says where each comes from.
 */
export const caseworkPolicy = z.object({
  /** An IDAT officer is warned about above so many live cases × their share of full time. */
  idatLiveCasesPerFullTime: z._default(whole(1, 200), 15),
  /** The same for an IDVA, who is not offered another case at or above it. */
  idvaLiveCasesPerFullTime: z._default(whole(1, 200), 25),
  /** An IDVA has so long to answer an offer before the next is asked. */
  idvaOfferMinutes: z._default(whole(5, 24 * 60), 30),
  /** After so many offers declined or unanswered the supervisor places the case. */
  idvaOffersBeforeSupervisor: z._default(whole(1, 20), 3),
  /** A supervisor who holds a case that no IDVA took is reminded this often. */
  supervisorReminderMinutes: z._default(whole(15, 24 * 60), 60),
  firstContactHours: z._default(hours, 24),
  /** How long a recommendation may wait for a person before the supervisor is told. */
  decideWithinHours: z._default(z.object({ idat: hours, idva: hours, marac: hours, 'supervisor-review': hours }), { idat: 72, idva: 4, marac: 24, 'supervisor-review': 24 }),
  /** One dismissal in so many goes to somebody else for a second look; 1: all of them. */
  secondLookOneIn: z._default(whole(1, 1000), 10),
  /** Changing it draws another sample. */
  secondLookSeed: z._default(z.string().check(z.minLength(1), z.maxLength(60)), 'second-look'),
  reviewWeeks: z._default(whole(1, 52), 4),
  /** A victim-safety check older than this no longer lets contact with the perpetrator be recorded. */
  safetyCheckDays: z._default(whole(1, 90), 7),
  /** Right to know, right to ask: a decision within so many days. */
  dvdsDays: z._default(whole(1, 90), 28),
  /** Words beside the RFGV score; the first row that fits counts. Words, because a score of 61.4 looks more exact than it is. */
  bands: z._default(
    z.array(z.object({ atLeast: z.number().check(z.gte(0), z.lte(100)), band: word })).check(
      z.minLength(1),
      z.refine((rows) => rows.every((row, i) => i === 0 || row.atLeast < (rows[i - 1]?.atLeast ?? 0)), 'must fall in atLeast, since the first row that fits counts'),
      z.refine((rows) => rows.at(-1)?.atLeast === 0, 'must end at 0, so that every score has a band'),
    ),
    [{ atLeast: 75, band: 'highest' }, { atLeast: 50, band: 'high' }, { atLeast: 25, band: 'middle' }, { atLeast: 0, band: 'lower' }],
  ),
  sources,
});
