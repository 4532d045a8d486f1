import type { Fact, ReferralFact } from '../domain/risk/facts.ts';
import type { Filed } from '../domain/risk/filed.ts';
import type { IncidentEvent } from '../domain/risk/incident-events.ts';
import type { JudgementRecord } from '../domain/risk/judge-anew.ts';
import type { SubjectSpan } from '../domain/risk/subjects.ts';

/** One incident, or one referral by itself, as a subject's history holds it. */
export interface HistoryLine {
  /** The incident's reference; for a referral by itself `~` and its id. */
  readonly reference: string;
  readonly facts: readonly Fact[];
}

/** What is known of victims, perpetrators, children and households, incident by incident. Reading one subject touches nothing of another's. */
export interface RiskHistory {
  filed(force: string, reference: string): Promise<Filed | undefined>;
  /** Stores the record, if its revision is the one that was read (`before`; undefined: there is none), and what is found under its subjects, together. */
  file(filed: Filed, before: Filed | undefined): Promise<'filed' | 'conflict'>;
  /** Lines of each span, the earliest report first; the same incident may come under several. Reads only these subjects. */
  lines(force: string, spans: readonly SubjectSpan[]): Promise<readonly HistoryLine[]>;
  /** A referral of a pair that no filed incident holds. The same again changes nothing. */
  referAlone(force: string, referral: ReferralFact): Promise<void>;
  events(force: string, reference: string): Promise<readonly IncidentEvent[]>;
  /** Appends what a person recorded; the same again changes nothing. */
  record(force: string, reference: string, event: IncidentEvent): Promise<void>;
  judgement(force: string, reference: string): Promise<JudgementRecord | undefined>;
  /** Stores it if the turn is the one that was read; 0: there is none. */
  judge(record: JudgementRecord, beforeTurn: number): Promise<'judged' | 'conflict'>;
}
