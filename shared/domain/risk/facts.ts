import { dayOf, londonDayAt } from '../clocks/london-time.ts';
import { epochMs, type CalendarDate, type Instant } from '../time.ts';

/** The officer's own grade. Rules never change it. */
export type Grade = 'standard' | 'medium' | 'high';

/** An incident as the risk rules see it: ids and codes, in its latest version. Withdrawn ones are left out before they come here. */
export interface IncidentFact {
  readonly type: 'incident';
  readonly id: string;
  readonly reportedAt: Instant;
  /** When it happened, if not when it was reported. */
  readonly occurredOn?: CalendarDate | undefined;
  readonly victimId: string;
  /** Known perpetrators; empty where unknown or not yet decided. */
  readonly perpetratorIds: readonly string[];
  /** Age of the perpetrator in whole years; only read where there is exactly one. */
  readonly perpetratorAge: number | null;
  readonly grade: Grade;
  readonly assessment: { readonly tool: string; readonly score: number | null; readonly factors: readonly string[] } | null;
  readonly isCrime: boolean;
  readonly offenceGroup: string | null;
  readonly addressId: string | null;
  /** `confidential` and `multi-occupancy` are special: a refuge or a block of flats is not one household. */
  readonly addressKind?: string | undefined;
  readonly childIds: readonly string[];
}

export interface ReferralFact {
  readonly type: 'marac-referral';
  readonly id: string;
  readonly reportedAt: Instant;
  readonly victimId: string;
  readonly perpetratorId: string;
}

export type Fact = IncidentFact | ReferralFact;

/** A fact with its dates worked out, as day numbers. */
export interface Dated<F extends Fact = Fact> {
  readonly fact: F;
  /** The day it counts on: when an incident happened if that is given, else when it was reported. */
  readonly day: number;
  readonly reportedDay: number;
}

export function dated<F extends Fact>(fact: F): Dated<F> {
  const reportedDay = londonDayAt(epochMs(fact.reportedAt));
  const occurredOn = fact.type === 'incident' ? fact.occurredOn : undefined;
  return { fact, reportedDay, day: occurredOn === undefined ? reportedDay : dayOf(occurredOn) };
}

/** The order in which facts are judged: by report, then by id. */
export function inJudgingOrder(a: Fact, b: Fact): number {
  if (a.reportedAt !== b.reportedAt) return a.reportedAt < b.reportedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Who did it, each once. Where the victim is among those recorded as suspects it is not decided who did what to whom, and nobody is. */
export function perpetratorsOf(fact: IncidentFact): readonly string[] {
  const { perpetratorIds, victimId } = fact;
  if (perpetratorIds.includes(victimId)) return [];
  return perpetratorIds.length < 2 ? perpetratorIds : [...new Set(perpetratorIds)];
}

/** The address as one household: null if it is unknown or of a special kind. */
export function householdOf(fact: IncidentFact): string | null {
  return fact.addressKind === 'confidential' || fact.addressKind === 'multi-occupancy' ? null : fact.addressId;
}
