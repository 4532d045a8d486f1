import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { ApartStore } from '../../shared/ports/apart-store.ts';
import type { AuditLog } from '../../shared/ports/audit-log.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { DueRows } from '../../shared/ports/due-rows.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { IncidentStore } from '../../shared/ports/incident-store.ts';
import type { Outgoing } from '../../shared/ports/outgoing.ts';
import type { RefusedBodies } from '../../shared/ports/refused-bodies.ts';
import type { Log } from '../../shared/runtime/log.ts';

export interface IntakeDeps {
  readonly clock: Clock;
  readonly tokens: AccessTokens;
  readonly directory: Pick<Directory, 'client' | 'calendar'>;
  readonly incidents: IncidentStore;
  readonly apart: ApartStore;
  readonly book: DutyBook;
  readonly refused: RefusedBodies;
  readonly due: DueRows;
  readonly outgoing: Outgoing;
  readonly audit: AuditLog;
  readonly log: Log;
  /** @throws where a force has none: no force is judged by another's policy */
  readonly policyOf: (force: string) => PolicyPack;
}

/** A police system that has proved who it is. Every key and query of a request starts with its force. */
export interface Caller {
  readonly clientId: string;
  readonly force: string;
  readonly sources: readonly string[];
}

/** The calendar of an authority that nobody named: every weekday that is no bank holiday, so that a clock is early rather than late. */
export const unknownAuthority = 'authority:000';
