import { factsOf } from '../domain/cases/strands.ts';
import { londonDateOf, plusDays } from '../domain/clocks/london-time.ts';
import { assessIncident } from '../domain/risk/assess-incident.ts';
import { comparePolicies, type Outcome, type PolicyComparison } from '../domain/risk/compare-policies.ts';
import type { Fact, IncidentFact } from '../domain/risk/facts.ts';
import { joined, spansBefore } from '../domain/risk/subjects.ts';
import type { CalendarDate, Instant } from '../domain/time.ts';
import type { PolicyPack } from '../policy/policy-pack.ts';
import type { Judgements } from '../ports/judgements.ts';
import type { RiskHistory } from '../ports/risk-history.ts';
import { severalAtOnce } from './several-at-once.ts';

/** A month of a large force; of more, so many are taken evenly over the month. Bounds the requests of one try to some five thousand. */
const mostIncidents = 1000;
const atOnce = 24;

export interface Tried extends PolicyComparison {
  /** "2026-10". */
  readonly month: string;
  /** Of how many incidents of the month these are a part; the same number where none was left out. */
  readonly ofAll: number;
}

/**
 * Judges the incidents that were reported in the calendar month before `now` once more, by the pack in use and by another, each against what was
 * known of the same people and homes before it. Reads only; nothing is kept, and nobody's flags change.
 */
export async function tryOnLastMonth(
  { force, before, after, now }: { readonly force: string; readonly before: PolicyPack; readonly after: PolicyPack; readonly now: Instant },
  { judgements, history }: { readonly judgements: Pick<Judgements, 'ofDay'>; readonly history: Pick<RiskHistory, 'lines'> },
): Promise<Tried> {
  const days = daysOfMonthBefore(londonDateOf(now));
  const all = (await severalAtOnce(days, atOnce, (day) => judgements.ofDay(force, day))).flat();
  const judged = await severalAtOnce(evenly(all, mostIncidents), atOnce, async (judgement) => {
    const facts = factsOf(judgement);
    const spans = joined(facts.flatMap((fact) => [...spansBefore(fact, before.risk), ...spansBefore(fact, after.risk)]));
    const lines = await history.lines(force, spans);
    const related = [...new Map(lines.flatMap((line) => line.facts).map((fact) => [fact.id, fact])).values()];
    return { before: outcomeOf(facts, related, before), after: outcomeOf(facts, related, after) };
  });
  return { ...comparePolicies(judged), month: (days[0] ?? '').slice(0, 7), ofAll: all.length };
}

function outcomeOf(facts: readonly IncidentFact[], related: readonly Fact[], pack: PolicyPack): Outcome {
  const found = facts.map((fact) => assessIncident(fact, [...related, ...facts], pack));
  return {
    flags: [...new Set(found.flatMap(({ flags }) => flags.map(({ flag }) => flag)))],
    work: [...new Set(found.flatMap(({ recommendations }) => recommendations.map(({ recommendation }) => recommendation)))],
  };
}

function daysOfMonthBefore(today: CalendarDate): CalendarDate[] {
  const last = plusDays(`${today.slice(0, 7)}-01`, -1);
  return Array.from({ length: Number(last.slice(8)) }, (_, n) => plusDays(`${last.slice(0, 7)}-01`, n));
}

function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, n) => items[Math.floor((n * items.length) / most)] as T);
}
