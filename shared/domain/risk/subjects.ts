import type { RiskPolicy } from '../../policy/policy-pack.ts';
import { dateOfDay, dayMonthsBefore } from '../clocks/london-time.ts';
import type { CalendarDate, Instant } from '../time.ts';
import { dated, householdOf, perpetratorsOf, type Fact } from './facts.ts';
import { isNobody } from './facts-of-incident.ts';

/** Somebody or somewhere that incidents have in common, and under which facts are found again. */
export interface Subject {
  /** `death`: whoever was harmed in a death, and its children; no rule of risk counts by it. */
  readonly kind: 'victim' | 'perpetrator' | 'child' | 'household' | 'death';
  readonly id: string;
}

/** Facts about a subject reported within two instants, both included. */
export interface SubjectSpan {
  readonly subject: Subject;
  readonly from: Instant;
  readonly to: Instant;
}

export const subjectText = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** Under what a fact is found. A referral matters only through the pair, and is found with the perpetrator. */
export function subjectsOf(fact: Fact): Subject[] {
  if (fact.type === 'marac-referral') return [{ kind: 'perpetrator', id: fact.perpetratorId }];
  const household = householdOf(fact);
  return [
    ...(isNobody(fact.victimId) ? [] : [{ kind: 'victim' as const, id: fact.victimId }]),
    ...perpetratorsOf(fact).map((id) => ({ kind: 'perpetrator' as const, id })),
    ...[...new Set(fact.childIds)].map((id) => ({ kind: 'child' as const, id })),
    ...(household === null ? [] : [{ kind: 'household' as const, id: household }]),
  ];
}

/** The longest window of any rule that counts by such a subject, in months. */
export function windowMonths(kind: Subject['kind'], risk: RiskPolicy): number {
  switch (kind) {
    case 'victim': return Math.max(risk.repeatMonths, risk.pace.months);
    case 'perpetrator': return Math.max(risk.repeatMonths, risk.pairEscalation.months, risk.serialPerpetrator.months, risk.maracRepeatMonths);
    case 'child': return risk.childCumulative.months;
    case 'household': return risk.addressCumulative.months;
    case 'death': return 0;
    default: return kind satisfies never;
  }
}

/**
 * All that can count for a fact: what shares a subject and was reported within the longest window before it. An older report cannot be within,
 * since nothing happens after it was reported. A day more on either side covers the difference between UTC and London.
 */
export function spansBefore(fact: Fact, risk: RiskPolicy): SubjectSpan[] {
  const { reportedDay } = dated(fact);
  return subjectsOf(fact).map((subject) => ({ subject, from: startOfDay(dateOfDay(dayMonthsBefore(reportedDay, windowMonths(subject.kind, risk)) - 1)), to: fact.reportedAt }));
}

/** All for which a fact can count: what shares a subject and was reported later, for as long as the fact's own day is within the longest window. */
export function spansAfter(fact: Fact, risk: RiskPolicy): SubjectSpan[] {
  const { day } = dated(fact);
  return subjectsOf(fact).flatMap((subject) => {
    const to = endOfDay(dateOfDay(dayAfter(day, windowMonths(subject.kind, risk))));
    return to < fact.reportedAt ? [] : [{ subject, from: fact.reportedAt, to }];
  });
}

/** A day on which what happened `months` earlier can no longer be within: months are at most 31 days, and the end of a short month is shared by four days. */
function dayAfter(day: number, months: number): number {
  return day + 31 * months + 5;
}

const startOfDay = (date: CalendarDate): Instant => `${date}T00:00:00Z`;
const endOfDay = (date: CalendarDate): Instant => `${date}T23:59:59Z`;

/** The spans as few as they can be: one a subject, from the earliest to the latest. */
export function joined(spans: readonly SubjectSpan[]): SubjectSpan[] {
  const bySubject = new Map<string, SubjectSpan>();
  for (const span of spans) {
    const known = bySubject.get(subjectText(span.subject));
    bySubject.set(subjectText(span.subject), known ? { subject: span.subject, from: span.from < known.from ? span.from : known.from, to: span.to > known.to ? span.to : known.to } : span);
  }
  return [...bySubject.values()];
}

