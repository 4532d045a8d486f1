import type { AuditLog } from '../../shared/ports/audit-log.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { IncidentStore } from '../../shared/ports/incident-store.ts';
import type { Judgements } from '../../shared/ports/judgements.ts';
import type { Mailer } from '../../shared/ports/mail.ts';
import type { CaseworkDeps } from '../../shared/runtime/commit-cases.ts';

export interface CasesDeps extends CaseworkDeps {
  readonly judgements: Judgements;
  readonly incidents: Pick<IncidentStore, 'latest'>;
  readonly directory: Directory;
  readonly mailer: Mailer;
  readonly audit: AuditLog;
  readonly portalUrl: string;
}
