import { dated, inJudgingOrder, type Fact, type Grade, type IncidentFact } from './facts.ts';
import { recommendations, type FlagReason, type Recommendation, type RiskFlag } from './flags.ts';
import { addToHistory, emptyHistory } from './history.ts';
import { judgeIncident, type RiskPack } from './judge-incident.ts';

export interface RecommendationReason {
  readonly recommendation: Recommendation;
  /** The flags that call for it, and "grade high" where the officer's grade does. */
  readonly because: readonly string[];
}

export interface Assessment {
  readonly id: string;
  readonly policyVersion: string;
  /** In alphabetical order of flag. */
  readonly flags: readonly FlagReason[];
  /** In alphabetical order. Each opens work for a person; none changes the grade. */
  readonly recommendations: readonly RecommendationReason[];
}

/**
 * Judges one incident given the facts related to it: those that share its victim, a perpetrator, a child or its address.
 * Facts later in judging order, the incident itself and unrelated ones may be among them and make no difference, nor does their order.
 */
export function assessIncident(incident: IncidentFact, relatedHistory: readonly Fact[], pack: RiskPack): Assessment {
  const history = emptyHistory();
  const earlier = relatedHistory.filter((fact) => fact.id !== incident.id && inJudgingOrder(fact, incident) < 0);
  for (const fact of [...earlier].sort(inJudgingOrder)) addToHistory(history, dated(fact));
  const raised = judgeIncident(dated(incident), history, pack);
  const flags = raised.map(({ reason }) => reason());
  return { id: incident.id, policyVersion: pack.version, flags, recommendations: recommend(flags.map(({ flag }) => flag), incident.grade) };
}

/** The table of recommendations, row by row. */
const calledForBy: Readonly<Record<Recommendation, { readonly flags: readonly RiskFlag[]; readonly gradeHigh: boolean }>> = {
  idat: { flags: ['serial-perpetrator', 'pair-escalation'], gradeHigh: false },
  idva: { flags: ['visible-high-risk', 'critical-factor'], gradeHigh: true },
  marac: { flags: ['visible-high-risk', 'pair-escalation', 'marac-repeat', 'honour-based'], gradeHigh: true },
  'supervisor-review': { flags: ['grade-rising', 'pace', 'child-cumulative', 'address-cumulative', 'supervisor-factor'], gradeHigh: false },
};

export function recommend(flags: readonly RiskFlag[], grade: Grade): RecommendationReason[] {
  return recommendations
    .map((recommendation) => {
      const row = calledForBy[recommendation];
      const because: string[] = row.flags.filter((flag) => flags.includes(flag));
      if (row.gradeHigh && grade === 'high') because.unshift('grade high');
      // A repeat between the same two people is IDAT's work once the grade is above standard.
      if (recommendation === 'idat' && grade !== 'standard' && flags.includes('repeat-pair')) because.push(`repeat-pair with grade ${grade}`);
      return { recommendation, because };
    })
    .filter(({ because }) => because.length > 0);
}
