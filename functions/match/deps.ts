import type { AssessMessage, PlanMessage } from '../../events/internal.ts';
import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { IncidentStore, StoredVersion } from '../../shared/ports/incident-store.ts';
import type { Outgoing } from '../../shared/ports/outgoing.ts';
import type { Log } from '../../shared/runtime/log.ts';
import type { FindChild } from './find-child.ts';

export interface MatchDeps {
  readonly incidents: IncidentStore;
  readonly book: DutyBook;
  readonly directory: Directory;
  readonly find: FindChild;
  readonly outgoing: Outgoing;
  readonly clock: Clock;
  readonly log: Log;
  readonly policyOf: (force: string) => PolicyPack;
}

/** What `plan` is told once children have been placed. */
export function planMessage(cause: string, { force, reference, version }: Pick<StoredVersion, 'force' | 'reference' | 'version'>, childRefs: readonly string[]): PlanMessage {
  return { type: 'incident.matched', id: `plan~${cause}`, force, reference, version, childRefs: [...childRefs] };
}

/** What `assess` is told: after `plan`, which waits for nothing of it, and with the same id each time, so that telling it again is harmless. */
export function assessMessage(cause: string, { force, reference, version }: Pick<StoredVersion, 'force' | 'reference' | 'version'>): AssessMessage {
  return { type: 'incident.to-assess', id: `assess~${cause}`, force, reference, version };
}
