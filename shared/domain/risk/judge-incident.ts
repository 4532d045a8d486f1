import type { PolicyPack } from '../../policy/policy-pack.ts';
import { inEnglish } from '../say.ts';
import type { Dated, IncidentFact } from './facts.ts';
import type { RaisedFlag } from './flags.ts';
import type { History } from './history.ts';
import { judgingOf, type Rule } from './judging.ts';
import { rulesOfReach } from './rules-of-reach.ts';
import { rulesOfRepeats } from './rules-of-repeats.ts';
import { rulesOfTheAssessment } from './rules-of-the-assessment.ts';

/** All that the judgement of an incident takes from a policy pack. */
export type RiskPack = Pick<PolicyPack, 'risk' | 'version'>;

/** Every rule, in alphabetical order of its flag. */
export const rules: readonly Rule[] = [...rulesOfRepeats, ...rulesOfTheAssessment, ...rulesOfReach].sort((a, b) => (a.flag < b.flag ? -1 : 1));

/**
 * Raises the flags of one incident against what came before it, in alphabetical order. `history` holds only facts earlier in judging order.
 * It costs a few searches however long the history; the reasons cost more and are only worked out when asked for.
 */
export function judgeIncident(judged: Dated<IncidentFact>, history: History, { risk, version }: RiskPack): RaisedFlag[] {
  const judging = judgingOf(judged, history, risk);
  return rules.flatMap(({ flag, sentence, values, find }) => {
    const evidence = find(judging);
    return evidence ? [{ flag, reason: () => ({ flag, rule: inEnglish(sentence, values(risk)), evidence: evidence(), policyVersion: version }) }] : [];
  });
}
