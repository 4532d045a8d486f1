import * as z from 'zod/mini';
import { distinct, sources, whole, word } from './bounds.ts';

const months = whole(1, 120);
const count = whole(1, 1000);
const points = z.number().check(z.gte(0), z.lte(100));

/** The days that the scale of gravity ends at: homicide in the Cambridge Crime Harm Index. */
export const GRAVEST_DAYS = 5475;

/** When each risk flag is raised. Months are calendar months. What each number means stands beside the rule that reads it, in shared/domain/risk. */
export const riskPolicy = z.object({
  repeatMonths: months,
  pairEscalation: z.object({ months, incidents: count, crimes: count }),
  pace: z.object({ months, incidents: count }),
  childCumulative: z.object({ months, incidents: count }),
  addressCumulative: z.object({ months, incidents: count }),
  serialPerpetrator: z.object({ months, victims: count, minimumAge: whole(0, 25) }),
  maracRepeatMonths: months,
  /** By tool, the score from which its answers count as visible high risk. Scores of different tools are never compared. */
  visibleHighRisk: z.record(word, z.number().check(z.gte(0), z.lte(1000))),
  criticalFactors: distinct(word),
  supervisorFactors: distinct(word),
  honourBasedFactor: word,
  /** Hours within which a supervisor has to have said whether two people are one. */
  linkQuestionHours: z._default(whole(1, 168), 24),
  sources,
});

const rising = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));

/** The matrix that ranks perpetrators by recency, frequency, gravity and victims. No national one is published: the shipped one says `illustrative` and a force supplies its own. */
export const rfgvPolicy = z.object({
  illustrative: z._default(z.boolean(), false),
  windowMonths: months,
  /** The first row that fits counts, so the days must rise. */
  recency: z.array(z.object({ withinDays: whole(0, 3660), points })).check(
    z.minLength(1), z.refine((rows) => rising(rows.map(({ withinDays }) => withinDays)), 'must rise in withinDays, since the first row that fits counts'),
  ),
  recencyOtherwise: points,
  frequencyPointsPerIncident: points,
  /** Days by offence group. */
  gravityDays: z.record(word, z.number().check(z.gte(0), z.lte(GRAVEST_DAYS))),
  /** The first row that fits counts, so the numbers must fall. */
  victims: z.array(z.object({ atLeast: whole(1, 1000), points })).check(
    z.refine((rows) => rising(rows.map(({ atLeast }) => -atLeast)), 'must fall in atLeast, since the first row that fits counts'),
  ),
  weights: z
    .object({ recency: weight(), frequency: weight(), gravity: weight(), victims: weight() })
    .check(z.refine((weights) => Math.abs(weights.recency + weights.frequency + weights.gravity + weights.victims - 1) < 1e-6, 'must add up to 1, so that scores run from 0 to 100')),
  sources,
});

function weight() {
  return z.number().check(z.gte(0), z.lte(1));
}
