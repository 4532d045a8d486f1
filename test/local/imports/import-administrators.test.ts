import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../infra/local/commands/main.ts';
import { dynoxideProgram } from '../../../infra/local/engines/dynamo-binaries.ts';
import { localCredentials, localRegion } from '../../../infra/local/engines/dynamo-wire.ts';
import { createTables, startDynamo, tableNameOf } from '../../../infra/local/engines/dynamo.ts';
import { claimStateFolder } from '../../../infra/local/engines/state-lock.ts';
import { tables } from '../../../infra/topology.ts';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAccounts } from '../../../shared/adapters/dynamodb/dynamo-accounts.ts';
import { inAFolder } from '../commands/in-a-folder.ts';

const header = 'sub,given_name,family_name,force,approved_by,keeps_authorities';
const mo = 'idp-1,Mo,Farrow,cheshire,C. Constable,895; 896';
const ines = 'idp-2,Ines,Carrow,cheshire,C. Constable,';

describe.skipIf(!dynoxideProgram())('npx first-bell import administrators (left out where dynoxide is not installed)', () => {
  const folder = inAFolder();
  let state = '';
  beforeEach(async () => {
    state = folder.path('state');
    claimStateFolder(state);
    const dynamo = await startDynamo({ stateDir: state, engine: 'dynoxide' });
    await createTables(dynamo.endpoint, tables);
    await dynamo.stop();
    writeFileSync(join(state, 'loaded.json'), '{"engine":"dynoxide"}');
  });
  const run = async (rows: readonly string[], ...more: string[]) => {
    await folder.put('admins.csv', `${[header, ...rows].join('\n')}\n`);
    return main(['import', 'administrators', '--in', folder.path('admins.csv'), '--state', state, ...more]);
  };
  const listed = async () => {
    const dynamo = await startDynamo({ stateDir: state, engine: 'dynoxide' });
    const client = documentClient({ endpoint: dynamo.endpoint, region: localRegion, credentials: localCredentials });
    try {
      return await new DynamoAccounts({ client, table: tableNameOf('directory') }).ofForce('cheshire');
    } finally {
      client.destroy();
      await dynamo.stop();
    }
  };

  it('takes in the first two at once, and after them nobody: the pages do', async () => {
    expect([await run([mo]), await run([mo, ines], '--dry-run'), (await listed()).length]).toEqual([2, 0, 0]);
    expect(await run([mo, ines])).toBe(0);
    expect(await listed()).toMatchObject([{ sub: 'idp-1', role: 'administrator', active: true, keepsAuthorities: ['895', '896'] }, { sub: 'idp-2', name: 'Ines Carrow' }]);
    expect(await run(['idp-3,Bo,Quarry,cheshire,C. Constable,', 'idp-4,Uri,Vole,cheshire,C. Constable,'])).toBe(2);
    expect(await listed()).toHaveLength(2);
  });

  it.each([['an email address as the id', 'mo@police.example,Mo,Farrow,cheshire,C. Constable,'], ['nobody who approved', 'idp-1,Mo,Farrow,cheshire,,'], ['no name', 'idp-1,,Farrow,cheshire,C. Constable,'], ['codes that are none', 'idp-1,Mo,Farrow,cheshire,C. Constable,Cheshire']])('a row with %s is refused, and nothing is changed', async (_what, row) => {
    expect([await run([row, ines]), await listed()]).toEqual([2, []]);
  });
});
