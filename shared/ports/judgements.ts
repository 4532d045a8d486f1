import type { Judgement } from '../domain/risk/judgement.ts';
import type { CalendarDate } from '../domain/time.ts';

/** What the risk rules found, incident by incident. Written by `assess`; read by `cases` and the portal. */
export interface Judgements {
  judgement(force: string, reference: string): Promise<Judgement | undefined>;
  /** The judged incidents that were reported on a date in London, in order of report: without those withdrawn, and those in which nobody is recorded as harmed. A moment old. */
  ofDay(force: string, day: CalendarDate): Promise<readonly Judgement[]>;
  /** The judged incidents in which this person was the person harmed, the latest report first; at most `limit`. */
  ofVictim(force: string, personId: string, limit: number): Promise<readonly Judgement[]>;
  /** The same for a person recorded as having done it. */
  ofPerpetrator(force: string, personId: string, limit: number): Promise<readonly Judgement[]>;
}
