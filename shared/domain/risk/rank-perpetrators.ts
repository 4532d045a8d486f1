import { GRAVEST_DAYS } from '../../policy/risk-policy.ts';
import type { PolicyPack } from '../../policy/policy-pack.ts';
import { dateOfDay, dayMonthsBefore, dayOf, londonDateOf } from '../clocks/london-time.ts';
import type { CalendarDate, Instant } from '../time.ts';
import { dated, perpetratorsOf, type Fact } from './facts.ts';

/** One perpetrator's place. The four parts run from 0 to 100 each and are weighted into the score. */
export interface RankedPerpetrator {
  /** From 1; nobody shares a rank. */
  readonly rank: number;
  readonly perpetratorId: string;
  /** 0 to 100, one decimal, rounded half up. */
  readonly score: number;
  /** Incidents whose offence group is missing or has no days in the pack: they add nothing to gravity, and this says how many. */
  readonly unscored: number;
  readonly incidents: number;
  readonly latestOn: CalendarDate;
  readonly victims: number;
  readonly parts: { readonly recency: number; readonly frequency: number; readonly gravity: number; readonly victims: number };
}

interface Tally {
  incidents: number;
  latestDay: number;
  gravestDays: number;
  unscored: number;
  readonly victims: Set<string>;
}

/**
 * Ranks perpetrators by recency, frequency, gravity and victims at an instant, over the incidents reported by then that count on a date within the
 * pack's window. Facts come in any order; referrals are passed over; who has no incident in the window is not ranked.
 */
export function rankPerpetrators(facts: Iterable<Fact>, asOf: Instant, { rfgv }: Pick<PolicyPack, 'rfgv'>): RankedPerpetrator[] {
  const today = dayOf(londonDateOf(asOf));
  const since = dayMonthsBefore(today, rfgv.windowMonths);
  const tallies = new Map<string, Tally>();
  for (const fact of facts) {
    if (fact.type !== 'incident' || fact.reportedAt > asOf) continue;
    const { day } = dated(fact);
    if (day < since) continue;
    const days = fact.offenceGroup !== null && Object.hasOwn(rfgv.gravityDays, fact.offenceGroup) ? rfgv.gravityDays[fact.offenceGroup] : undefined;
    for (const id of perpetratorsOf(fact)) {
      const tally = tallies.get(id) ?? { incidents: 0, latestDay: day, gravestDays: 0, unscored: 0, victims: new Set<string>() };
      tallies.set(id, tally);
      tally.incidents += 1;
      tally.latestDay = Math.max(tally.latestDay, day);
      tally.victims.add(fact.victimId);
      if (days === undefined) tally.unscored += 1;
      else tally.gravestDays = Math.max(tally.gravestDays, days);
    }
  }
  return [...tallies]
    .map(([perpetratorId, tally]) => ({ perpetratorId, tally, ...scoreOf(tally, today, rfgv) }))
    .sort((a, b) => b.score - a.score || b.tally.latestDay - a.tally.latestDay || (a.perpetratorId < b.perpetratorId ? -1 : 1))
    .map(({ perpetratorId, tally, score, parts }, i) => ({
      rank: i + 1, perpetratorId, score, unscored: tally.unscored, incidents: tally.incidents, latestOn: dateOfDay(tally.latestDay), victims: tally.victims.size, parts,
    }));
}

function scoreOf(tally: Tally, today: number, rfgv: PolicyPack['rfgv']): { score: number; parts: RankedPerpetrator['parts'] } {
  const age = today - tally.latestDay;
  const parts = {
    recency: rfgv.recency.find(({ withinDays }) => age <= withinDays)?.points ?? rfgv.recencyOtherwise,
    frequency: Math.min(100, tally.incidents * rfgv.frequencyPointsPerIncident),
    gravity: (100 * Math.log10(tally.gravestDays + 1)) / Math.log10(GRAVEST_DAYS + 1),
    victims: rfgv.victims.find(({ atLeast }) => tally.victims.size >= atLeast)?.points ?? 0,
  };
  const { weights } = rfgv;
  const sum = parts.recency * weights.recency + parts.frequency * weights.frequency + parts.gravity * weights.gravity + parts.victims * weights.victims;
  // Sums such as 0.3 × 75 + 0.25 × 70 fall a hair short of their half in binary; the hair is added back so that a half rounds up.
  return { score: Math.floor(sum * 10 + 0.5 + 1e-9) / 10, parts };
}
