import { planMessage } from '../../events/internal.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoContacts } from '../../shared/adapters/dynamodb/dynamo-contacts.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoRiskHistory } from '../../shared/adapters/dynamodb/dynamo-risk-history.ts';
import { DynamoRoll } from '../../shared/adapters/dynamodb/dynamo-roll.ts';
import { schoolsOfShard } from '../../shared/domain/schools/school-shards.ts';
import { variable } from '../../shared/runtime/environment.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import { queueStage } from '../../shared/runtime/queue-stage.ts';
import type { World } from '../../shared/runtime/world.ts';
import { followCalendar } from './follow-calendar.ts';
import { lookAtDeaths } from './look-at-deaths.ts';
import { planIncident } from './plan-incident.ts';

export function build(world: World) {
  const client = documentClient();
  const log = makeLog('plan');
  const deps = {
    incidents: new DynamoIncidentStore({ client, tables: { incidents: variable(world, 'TABLE_INCIDENTS'), duties: variable(world, 'TABLE_DUTIES'), due: variable(world, 'TABLE_DUE') } }),
    book: new DynamoDutyBook({ client, tables: { duties: variable(world, 'TABLE_DUTIES'), disclosures: variable(world, 'TABLE_DISCLOSURES'), due: variable(world, 'TABLE_DUE') } }),
    directory: new DynamoDirectory({ client, table: variable(world, 'TABLE_DIRECTORY') }),
    roll: new DynamoRoll({ client, table: variable(world, 'TABLE_ROLLS'), audit: new DynamoAuditLog({ client, table: variable(world, 'TABLE_AUDIT') }) }),
    clock: world.clock, log, policyOf,
  };
  const history = new DynamoRiskHistory({ client, table: variable(world, 'TABLE_HISTORY') });
  const contacts = new DynamoContacts({ client, table: variable(world, 'TABLE_DIRECTORY') });
  const settingsOf = async (authority: string): Promise<readonly string[]> => {
    const [shard, adults] = await Promise.all([deps.directory.schoolShard(authority), contacts.ofAuthority(authority)]);
    return [...(shard ? schoolsOfShard(shard) : []).map(({ urn }) => `school:${urn}`), ...adults.map(({ setting }) => setting)];
  };
  return queueStage({
    schema: planMessage, log,
    step: (message) => {
      switch (message.type) {
        case 'incident.matched': return planIncident(message, deps);
        case 'calendar.changed': return followCalendar(message, { ...deps, settingsOf });
        case 'deaths.to-look-at': return lookAtDeaths(message, { ...deps, history });
        default: return message satisfies never;
      }
    },
  });
}
