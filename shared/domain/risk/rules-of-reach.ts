import { householdOf } from './facts.ts';
import type { Judging, Rule } from './judging.ts';
import { countSince } from './timeline.ts';

/** Rules about the others whom it reaches: more victims of one perpetrator, a child, a household. */
export const rulesOfReach: readonly Rule[] = [
  {
    flag: 'serial-perpetrator',
    sentence: 'a perpetrator with at least {victims} different victims within {months} months; not one alone who is under {minimumAge}',
    values: ({ serialPerpetrator: { minimumAge, victims, months } }) => ({ victims, months, minimumAge }),
    find: (judging) => {
      const { incident, perpetrators, withItself, risk: { serialPerpetrator: least } } = judging;
      const tooYoung = perpetrators.length === 1 && incident.perpetratorAge !== null && incident.perpetratorAge < least.minimumAge;
      if (tooYoung) return undefined;
      const serial = perpetrators.filter((perpetrator) => victimsOf(perpetrator, judging, least.victims) >= least.victims);
      if (serial.length === 0) return undefined;
      return () => serial.map((perpetrator) => ({
        about: perpetrator.id,
        found: { victims: victimsOf(perpetrator, judging, Infinity) },
        counted: withItself(perpetrator.before?.incidents, least.months).ids(),
      }));
    },
  },
  {
    flag: 'child-cumulative',
    sentence: 'a child in at least {incidents} incidents within {months} months, whoever the victim',
    values: ({ childCumulative: { incidents, months } }) => ({ incidents, months }),
    find: ({ incident, history, withItself, risk: { childCumulative: least } }) => {
      const children = [...new Set(incident.childIds)]
        .map((id) => ({ id, ...withItself(history.children.get(id), least.months) }))
        .filter(({ count }) => count >= least.incidents);
      return children.length > 0 ? () => children.map(({ id, count, ids }) => ({ about: id, found: { incidents: count }, counted: ids() })) : undefined;
    },
  },
  {
    flag: 'address-cumulative',
    sentence: 'at least {incidents} incidents at one household\'s address within {months} months',
    values: ({ addressCumulative: { incidents, months } }) => ({ incidents, months }),
    find: ({ incident, history, withItself, risk: { addressCumulative: least } }) => {
      const household = householdOf(incident);
      if (household === null) return undefined;
      const { count, ids } = withItself(history.households.get(household), least.months);
      return count >= least.incidents ? () => [{ about: household, found: { incidents: count }, counted: ids() }] : undefined;
    },
  },
];

/** Distinct victims of a perpetrator within the rule's months, the judged incident's own among them if it counts; stops counting at `enough`. */
function victimsOf({ before }: Judging['perpetrators'][number], { incident, since, countsItself, risk }: Judging, enough: number): number {
  const { months } = risk.serialPerpetrator;
  const from = since(months);
  const own = countsItself(months);
  let victims = own ? 1 : 0;
  for (const [victimId, { incidents }] of before?.pairs ?? []) {
    if (victims >= enough) break;
    if (own && victimId === incident.victimId) continue;
    if (countSince(incidents, from) > 0) victims += 1;
  }
  return victims;
}
