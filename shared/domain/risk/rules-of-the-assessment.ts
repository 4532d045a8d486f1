import type { RiskPolicy } from '../../policy/policy-pack.ts';
import { inEnglish } from '../say.ts';
import type { RiskFlag } from './flags.ts';
import type { Rule } from './judging.ts';

/** One of the scores of a rule. */
export const scoreByTool = '{score} by {tool}';

/** Rules that need no history: a tool's score against that tool's own number, never another's, and the factors ticked. */
export const rulesOfTheAssessment: readonly Rule[] = [
  {
    flag: 'visible-high-risk',
    sentence: 'a score of at least {scores}',
    values: ({ visibleHighRisk }) => ({ scores: Object.entries(visibleHighRisk).map(([tool, score]) => inEnglish(scoreByTool, { score, tool })).join(', ') }),
    find: ({ incident: { id, assessment }, risk: { visibleHighRisk } }) => {
      if (!assessment || assessment.score === null || !Object.hasOwn(visibleHighRisk, assessment.tool)) return undefined;
      const { tool, score } = assessment;
      return score >= (visibleHighRisk[tool] ?? Infinity) ? () => [{ found: { tool, score }, counted: [id] }] : undefined;
    },
  },
  factorRule('critical-factor', ({ criticalFactors }) => criticalFactors),
  factorRule('supervisor-factor', ({ supervisorFactors }) => supervisorFactors),
  factorRule('honour-based', ({ honourBasedFactor }) => [honourBasedFactor]),
];

function factorRule(flag: RiskFlag, listed: (risk: RiskPolicy) => readonly string[]): Rule {
  return {
    flag,
    sentence: 'a factor that is one of: {factors}',
    values: (risk) => ({ factors: listed(risk).join(', ') }),
    find: ({ incident: { id, assessment }, risk }) => {
      const ticked = listed(risk).filter((factor) => assessment?.factors.includes(factor));
      return ticked.length > 0 ? () => [{ found: { factors: ticked.join(', ') }, counted: [id] }] : undefined;
    },
  };
}
