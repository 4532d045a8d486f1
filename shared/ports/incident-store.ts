import type { IncidentData, PeriodClosedData, WithdrawnData } from '../../events/incident.ts';
import type { PoliceEvent } from '../../events/police.ts';
import type { DueRow } from '../domain/duty/due.ts';
import type { Duty } from '../domain/duty/duty.ts';
import type { DutyEvent } from '../domain/duty/duty-events.ts';
import type { Instant } from '../domain/time.ts';

/** One version of an incident as it was accepted. */
export interface StoredVersion {
  readonly force: string;
  readonly reference: string;
  readonly version: number;
  readonly receivedAt: Instant;
  readonly sentAt: Instant;
  readonly eventId: string;
  readonly source: string;
  /** Children in whose words for the school a protected address was named, when it was still to be seen. */
  readonly namesProtected?: readonly string[];
  readonly content: { readonly kind: 'incident'; readonly data: IncidentData } | { readonly kind: 'withdrawn'; readonly data: WithdrawnData };
}

export interface Receipt {
  readonly force: string;
  /** Made of the event's source and id, so that an event has one and the same for ever: by it an event that comes again is known. */
  readonly receiptId: string;
  readonly receivedAt: Instant;
  readonly source: string;
  readonly eventId: string;
  readonly type: PoliceEvent['type'];
  readonly contentHash: string;
  /** Absent for period-closed. */
  readonly reference?: string;
  readonly version?: number;
}

export interface Acceptance {
  readonly receipt: Receipt;
  readonly version?: StoredVersion;
  readonly versionHash?: string;
  readonly period?: { readonly force: string; readonly receivedAt: Instant; readonly data: PeriodClosedData };
  /** New duties (before = 0) or duties that this version touches at once. */
  readonly duties: readonly { readonly before: number; readonly duty: Duty; readonly events: readonly DutyEvent[] }[];
  /** The safety nets, and what is to be handed on. */
  readonly due: readonly DueRow[];
}

export type Accepted =
  | { readonly kind: 'accepted' }
  /** This event was accepted before with the same content. */
  | { readonly kind: 'duplicate'; readonly receipt: Receipt }
  /** This event was accepted before with other content. */
  | { readonly kind: 'event-conflict' }
  /** This version of the incident was accepted before, from another event, with other content. */
  | { readonly kind: 'version-conflict' }
  /** Same version, same content, another event id: kept as a receipt of its own. */
  | { readonly kind: 'same-version'; readonly receipt: Receipt }
  /** A duty changed meanwhile: read again and try again. */
  | { readonly kind: 'conflict' };

export interface IncidentStore {
  /** Stores an accepted event with its receipt, its version, its duties and its due rows together or not at all. At most 100 items, a duty making two. */
  accept(acceptance: Acceptance): Promise<Accepted>;
  receipt(force: string, receiptId: string): Promise<Receipt | undefined>;
  version(force: string, reference: string, version: number): Promise<StoredVersion | undefined>;
  /** The greatest version; with `kind` incident, the greatest that is not a withdrawal. */
  latest(force: string, reference: string, kind?: 'incident'): Promise<StoredVersion | undefined>;
  /** How many withdrawals the force has had accepted at or after the instant, counted up to `atMost`. */
  withdrawalsSince(force: string, since: Instant, atMost: number): Promise<number>;
  /** Periods whose end lies in (from, to], the earliest first; of a period closed twice, the count accepted last. */
  periods(force: string, from: Instant, to: Instant): Promise<readonly PeriodClosedData[]>;
}
