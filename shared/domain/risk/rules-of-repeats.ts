import type { Grade } from './facts.ts';
import type { Rule } from './judging.ts';
import { latestSince } from './timeline.ts';

const height: Readonly<Record<Grade, number>> = { standard: 0, medium: 1, high: 2 };

/** Rules about the same victim, or the same victim and perpetrator, again. */
export const rulesOfRepeats: readonly Rule[] = [
  {
    flag: 'repeat-victim',
    sentence: 'an earlier incident of the victim within {repeatMonths} months',
    values: ({ repeatMonths }) => ({ repeatMonths }),
    find: ({ victim, earlier, risk }) => {
      const { count, ids } = earlier(victim?.incidents, risk.repeatMonths);
      return count > 0 ? () => [{ found: { earlierIncidents: count }, counted: ids() }] : undefined;
    },
  },
  {
    flag: 'repeat-pair',
    sentence: 'an earlier incident of the same victim and perpetrator within {repeatMonths} months',
    values: ({ repeatMonths }) => ({ repeatMonths }),
    find: ({ perpetrators, earlier, risk }) => {
      const pairs = perpetrators.map(({ id, pair }) => ({ id, ...earlier(pair?.incidents, risk.repeatMonths) })).filter(({ count }) => count > 0);
      return pairs.length > 0 ? () => pairs.map(({ id, count, ids }) => ({ about: id, found: { earlierIncidents: count }, counted: ids() })) : undefined;
    },
  },
  {
    flag: 'pair-escalation',
    sentence: 'at least {incidents} incidents or {crimes} crimes of the same victim and perpetrator within {months} months',
    values: ({ pairEscalation: { incidents, crimes, months } }) => ({ incidents, crimes, months }),
    find: ({ perpetrators, withItself, incident, risk: { pairEscalation: least } }) => {
      const pairs = perpetrators
        .map(({ id, pair }) => ({ id, all: withItself(pair?.incidents, least.months), crimes: withItself(pair?.crimes, least.months, incident.isCrime) }))
        .filter(({ all, crimes }) => all.count >= least.incidents || crimes.count >= least.crimes);
      return pairs.length > 0 ? () => pairs.map(({ id, all, crimes }) => ({ about: id, found: { incidents: all.count, crimes: crimes.count }, counted: all.ids() })) : undefined;
    },
  },
  {
    flag: 'pace',
    sentence: 'at least {incidents} incidents of the victim within {months} months',
    values: ({ pace: { incidents, months } }) => ({ incidents, months }),
    find: ({ victim, withItself, risk: { pace } }) => {
      const { count, ids } = withItself(victim?.incidents, pace.months);
      return count >= pace.incidents ? () => [{ found: { incidents: count }, counted: ids() }] : undefined;
    },
  },
  {
    flag: 'grade-rising',
    sentence: 'graded higher than the victim\'s latest earlier incident within {repeatMonths} months',
    values: ({ repeatMonths }) => ({ repeatMonths }),
    find: ({ victim, incident, since, countsItself, risk: { repeatMonths } }) => {
      const before = victim && countsItself(repeatMonths) ? latestSince(victim.latest, since(repeatMonths))?.fact : undefined;
      return before && height[incident.grade] > height[before.grade]
        ? () => [{ found: { gradeBefore: before.grade, grade: incident.grade }, counted: [before.id, incident.id] }]
        : undefined;
    },
  },
  {
    flag: 'marac-repeat',
    sentence: 'an earlier MARAC referral of the same victim and perpetrator within {maracRepeatMonths} months',
    values: ({ maracRepeatMonths }) => ({ maracRepeatMonths }),
    find: ({ perpetrators, earlier, risk }) => {
      const pairs = perpetrators.map(({ id, pair }) => ({ id, ...earlier(pair?.referrals, risk.maracRepeatMonths) })).filter(({ count }) => count > 0);
      return pairs.length > 0 ? () => pairs.map(({ id, count, ids }) => ({ about: id, found: { referrals: count }, counted: ids() })) : undefined;
    },
  },
];
