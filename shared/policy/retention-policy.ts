import * as z from 'zod/mini';
import type { PolicyPack } from './policy-pack.ts';
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

/** The months that hold: never shorter than the longest window of a rule, or what still counts would be gone. */
export function monthsKept({ retention, risk, rfgv }: Pick<PolicyPack, 'retention' | 'risk' | 'rfgv'>): Pick<RetentionPolicy, 'peopleMonths' | 'historyMonths' | 'questionMonths'> {
  const longest = Math.max(risk.repeatMonths, risk.pairEscalation.months, risk.pace.months, risk.childCumulative.months, risk.addressCumulative.months, risk.serialPerpetrator.months, risk.maracRepeatMonths, rfgv.windowMonths);
  return { questionMonths: retention.questionMonths, peopleMonths: Math.max(retention.peopleMonths, longest + 1), historyMonths: Math.max(retention.historyMonths, longest + 1) };
}
