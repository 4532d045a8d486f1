import { join } from 'node:path';
import type { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAuditLog } from '../../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { mayTake } from '../../../shared/domain/duty/commands/export-request.ts';
import type { ExportOrder, Story } from '../../../shared/domain/ledger/export-ledger.ts';
import { userAsCandidate } from '../../../shared/domain/portal/user-as-candidate.ts';
import { mayBeParty, partyKeysOf } from '../../../shared/domain/recipients/party.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { readExport } from '../../../shared/runtime/read-export.ts';
import { tableNameOf } from '../engines/dynamo.ts';
import { readIfThere } from '../engines/state-file.ts';
import { RefusedInput } from '../files/refusals.ts';
import { withStopped } from './open-stopped.ts';

/**
 * An export that was asked for by one person and approved by another, out of a folder that has stopped. That it is taken is written
 * to the audit log first.
 * @throws RefusedInput where it may not be taken; StartProblem where the folder can't be read
 */
export function readApproved(stateDir: string, force: string, taskId: string): Promise<{ readonly order: ExportOrder; readonly stories: readonly Story[] }> {
  return withStopped(stateDir, (client) => readFrom(client, force, taskId, clockOf(stateDir)));
}

async function readFrom(client: ReturnType<typeof documentClient>, force: string, taskId: string, now: string): Promise<{ readonly order: ExportOrder; readonly stories: readonly Story[] }> {
  const tables = { duties: tableNameOf('duties'), disclosures: tableNameOf('disclosures'), due: tableNameOf('due'), incidents: tableNameOf('incidents') };
  const book = new DynamoDutyBook({ client, tables });
  const incidents = new DynamoIncidentStore({ client, tables });
  const task = await book.task(force, taskId);
  const askedBy = task?.detail.kind === 'export' ? task.detail.askedBy : '';
  const user = await new DynamoDirectory({ client, table: tableNameOf('directory') }).user(askedBy);
  if (!user?.active || !mayTake(task, askedBy, now)) throw new RefusedInput('There is no such export, or a second person has not approved it, or it has been closed or is more than a week old.');
  const { from, to, reason, approvedBy, approvedAt } = task.detail;
  const order: ExportOrder = { force, from, to, reason, askedBy, approvedBy, asAt: approvedAt };
  const candidate = userAsCandidate(user);
  const stories = await readExport(order, {
    book,
    visible: async (reference) => {
      const version = await incidents.latest(force, reference, 'incident');
      const incident = version?.content.kind === 'incident' ? version.content.data : undefined;
      return incident && mayBeParty(candidate, partyKeysOf(incident)) ? undefined : { incident };
    },
  });
  if (!stories) throw new RefusedInput('Too many children were reported in that time. Ask for a shorter period.');
  await new DynamoAuditLog({ client, table: tableNameOf('audit') }).append({ at: now, force, operation: 'disclosure', actor: 'command-line', what: 'export-command', subject: taskId, recipient: askedBy, outcome: String(stories.length) });
  return { order, stories };
}

/** The clock of the folder, which may have been moved, as it stands now. */
function clockOf(stateDir: string): string {
  const kept = JSON.parse(readIfThere(join(stateDir, 'clock.json')) ?? 'null') as { readonly at: string; readonly written: string; readonly mode: 'running' | 'stepped' } | null;
  if (!kept) return instantOf(Date.now());
  return instantOf(Date.parse(kept.at) + (kept.mode === 'running' ? Date.now() - Date.parse(kept.written) : 0));
}
