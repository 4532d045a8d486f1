import type { PolicyPack } from './policy-pack.ts';
import type { RetentionPolicy } from './retention-policy.ts';

/** The months that hold: never shorter than the longest window of a rule, or what still counts would be gone. */
export function monthsKept({ retention, risk, rfgv }: Pick<PolicyPack, 'retention' | 'risk' | 'rfgv'>): Pick<RetentionPolicy, 'peopleMonths' | 'historyMonths' | 'questionMonths'> {
  const longest = Math.max(risk.repeatMonths, risk.pairEscalation.months, risk.pace.months, risk.childCumulative.months, risk.addressCumulative.months, risk.serialPerpetrator.months, risk.maracRepeatMonths, rfgv.windowMonths);
  return { questionMonths: retention.questionMonths, peopleMonths: Math.max(retention.peopleMonths, longest + 1), historyMonths: Math.max(retention.historyMonths, longest + 1) };
}
