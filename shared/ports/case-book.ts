import type { CaseKind } from '../domain/cases/case-base.ts';
import type { CaseEntry, CaseRecord, EventOf, RecordOf } from '../domain/cases/case-record.ts';
import type { DueRow } from '../domain/duty/due.ts';
import type { Instant } from '../domain/time.ts';

export interface CasePage<K extends CaseKind> {
  readonly items: readonly RecordOf<K>[];
  readonly cursor?: string;
}

/** Everything that one decision changes, stored together or not at all. At most 100 items: an entry makes two, and one more for each subject or incident that it is newly about. */
export interface CaseChange {
  readonly entries: readonly CaseEntry[];
  /** Put whether or not they are there already. */
  readonly due?: readonly DueRow[];
}

/** Casework: recommendations, IDAT and IDVA cases, MARAC referrals, each with its history. Every read and write names the force first. */
export interface CaseBook {
  record(force: string, caseId: string): Promise<CaseRecord | undefined>;
  /** Of one kind and subject, by number; as stored now. */
  about<K extends CaseKind>(force: string, kind: K, subjectId: string): Promise<readonly RecordOf<K>[]>;
  /** Whatever an incident has ever led to or been added to, of every kind; as stored now. */
  ofIncident(force: string, reference: string): Promise<readonly CaseRecord[]>;
  /** Not closed, the one whose clock is earliest first. A list may lack what was stored a moment ago. */
  live<K extends CaseKind>(force: string, kind: K, cursor?: string): Promise<CasePage<K>>;
  /** Closed in a month of UTC ("2026-11"), the earliest first. */
  closedIn<K extends CaseKind>(force: string, kind: K, month: string, cursor?: string): Promise<CasePage<K>>;
  /** What happened to it, in order. */
  history(force: string, caseId: string): Promise<readonly EventOf<CaseKind>[]>;
  /** Whether this alert is known to have gone to this worker. */
  alertSent(force: string, alertId: string, workerId: string): Promise<boolean>;
  markAlertSent(force: string, alertId: string, workerId: string, at: Instant): Promise<void>;
  /** `conflict`: a revision was not the one read, and nothing was stored: read again and decide again. */
  commit(change: CaseChange): Promise<'committed' | 'conflict'>;
}
