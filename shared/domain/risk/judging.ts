import type { RiskPolicy } from '../../policy/policy-pack.ts';
import { dayMonthsBefore } from '../clocks/london-time.ts';
import type { Values } from '../say.ts';
import { perpetratorsOf, type Dated, type IncidentFact } from './facts.ts';
import type { Evidence, RiskFlag } from './flags.ts';
import type { History, PairHistory, PerpetratorHistory, VictimHistory } from './history.ts';
import { countSince, idsSince, nothingYet, type Timeline } from './timeline.ts';

/** What a search found: how many, and on asking which, the earliest date first. */
export interface Found {
  readonly count: number;
  readonly ids: () => string[];
}

/** One incident being judged: itself, what came before it, and the two ways of counting that the rules know. */
export interface Judging {
  readonly incident: IncidentFact;
  readonly risk: RiskPolicy;
  readonly history: History;
  readonly victim: VictimHistory | undefined;
  /** Its known perpetrators with what came before of each, and of each with this victim. */
  readonly perpetrators: readonly { readonly id: string; readonly before: PerpetratorHistory | undefined; readonly pair: PairHistory | undefined }[];
  /** First day of "within M months", as a day number: counted back from the day the incident was reported, not from the day it happened. */
  readonly since: (months: number) => number;
  /** Whether its own date is within: only then does it count itself, so that an old event told today does not look like a new one. */
  readonly countsItself: (months: number) => boolean;
  /** Those of a timeline within M months. */
  readonly earlier: (timeline: Timeline | undefined, months: number) => Found;
  /** The same, "this one counted". `isOne` false: the judged incident is not of the kind counted. */
  readonly withItself: (timeline: Timeline | undefined, months: number, isOne?: boolean) => Found;
}

/** A row of the rules' table. */
export interface Rule {
  readonly flag: RiskFlag;
  /** The rule in words, with `{name}` for each of the pack's numbers. */
  readonly sentence: string;
  readonly values: (risk: RiskPolicy) => Values;
  /** Undefined: the flag is not raised. Otherwise the evidence, worked out when asked for. */
  readonly find: (judging: Judging) => (() => readonly Evidence[]) | undefined;
}

export function judgingOf(judged: Dated<IncidentFact>, history: History, risk: RiskPolicy): Judging {
  const { fact: incident, day, reportedDay } = judged;
  const since = (months: number): number => dayMonthsBefore(reportedDay, months);
  const countsItself = (months: number): boolean => day >= since(months);
  const earlier: Judging['earlier'] = (timeline = nothingYet, months) => ({ count: countSince(timeline, since(months)), ids: () => idsSince(timeline, since(months)) });
  return {
    incident, risk, history, since, countsItself, earlier,
    victim: history.victims.get(incident.victimId),
    perpetrators: perpetratorsOf(incident).map((id) => {
      const before = history.perpetrators.get(id);
      return { id, before, pair: before?.pairs.get(incident.victimId) };
    }),
    withItself: (timeline, months, isOne = true) => {
      const { count, ids } = earlier(timeline, months);
      return isOne && countsItself(months) ? { count: count + 1, ids: () => [...ids(), incident.id] } : { count, ids };
    },
  };
}
