import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { disclosure as disclosureSchema } from '../../../shared/adapters/dynamodb/disclosure-schema.ts';
import { dueRow } from '../../../shared/adapters/dynamodb/due-schema.ts';
import { duty as dutySchema } from '../../../shared/adapters/dynamodb/duty-schema.ts';
import { parseStored } from '../../../shared/adapters/dynamodb/stored-schema.ts';
import { task as taskSchema } from '../../../shared/adapters/dynamodb/task-schema.ts';
import type { Duty, DutyKey } from '../../../shared/domain/duty/duty.ts';
import type { Adult } from '../../../shared/ports/directory.ts';
import { tableNameOf } from '../engines/dynamo.ts';
import { withStopped } from '../verify/open-stopped.ts';
import type { State } from './foresee-morning.ts';

/** Reads out of the folder of a run that has stopped what a morning would be made of. Nothing in it is changed. @throws StartProblem */
export function readMorning(stateDir: string): Promise<State> {
  return withStopped(stateDir, readFrom);
}

type Item = Record<string, unknown>;

async function readFrom(client: DynamoDBDocumentClient): Promise<State> {
  const scan = async (table: 'due' | 'duties' | 'disclosures'): Promise<Item[]> => {
    const items: Item[] = [];
    for (let from: Item | undefined, more = true; more;) {
      const page = await client.send(new ScanCommand({ TableName: tableNameOf(table), ...(from ? { ExclusiveStartKey: from } : {}) }));
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
      more = from !== undefined;
    }
    return items;
  };
  const [due, kept, shown] = [await scan('due'), await scan('duties'), await scan('disclosures')];
  const rows = due.filter(({ pk }) => String(pk) === 'DUE#release').map((item) => parseStored('due row', dueRow, item));
  const duties = new Map(kept.filter(({ sk }) => String(sk).startsWith('C#')).map((item) => parseStored('duty', dutySchema, item)).map((duty): [string, Duty] => [nameOf(duty), duty]));
  const tasks = kept.filter(({ sk }) => sk === 'TASK').map((item) => parseStored('task', taskSchema, item));
  const disclosures = new Map(shown.filter(({ sk }) => sk === 'D').map((item) => parseStored('disclosure', disclosureSchema, item)).map((found) => [found.disclosureId, found]));

  const directory = new DynamoDirectory({ client, table: tableNameOf('directory') });
  const settings = [...new Set(rows.flatMap((row) => ('setting' in row ? [row.setting] : [])))];
  const adults = new Map<string, readonly Adult[]>();
  const names = new Map<string, string>();
  for (const setting of settings) {
    adults.set(setting, await directory.adults(setting));
    const [kind, id = ''] = setting.split(':');
    const name = kind === 'school' ? (await directory.school(id))?.name : (await directory.authority(id))?.name;
    names.set(setting, name ?? setting);
  }
  return {
    rows, tasks,
    duty: (key) => duties.get(nameOf(key)), disclosure: (id) => disclosures.get(id),
    adults: (setting) => adults.get(setting) ?? [], placeName: (setting) => names.get(setting) ?? setting,
  };
}

function nameOf({ force, reference, childRef }: DutyKey): string {
  return JSON.stringify([force, reference, childRef]);
}
