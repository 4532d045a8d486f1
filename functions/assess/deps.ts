import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { MakeId } from '../../shared/domain/people/identified-people.ts';
import type { AuditLog } from '../../shared/ports/audit-log.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { DueRows } from '../../shared/ports/due-rows.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { IncidentStore } from '../../shared/ports/incident-store.ts';
import type { Outgoing } from '../../shared/ports/outgoing.ts';
import type { People } from '../../shared/ports/people.ts';
import type { RiskHistory } from '../../shared/ports/risk-history.ts';
import type { Log } from '../../shared/runtime/log.ts';

export interface AssessDeps {
  readonly incidents: Pick<IncidentStore, 'version' | 'latest'>;
  readonly book: Pick<DutyBook, 'dutiesOf'>;
  readonly directory: Pick<Directory, 'school'>;
  /** For the clocks of questions. */
  readonly due: Pick<DueRows, 'put'>;
  readonly people: People;
  readonly history: RiskHistory;
  readonly outgoing: Outgoing;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly log: Log;
  readonly policyOf: (force: string) => PolicyPack;
  readonly makeId: MakeId;
}
