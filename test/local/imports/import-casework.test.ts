import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../infra/local/commands/main.ts';
import { dynoxideProgram } from '../../../infra/local/engines/dynamo-binaries.ts';
import { localCredentials, localRegion } from '../../../infra/local/engines/dynamo-wire.ts';
import { createTables, startDynamo, tableNameOf } from '../../../infra/local/engines/dynamo.ts';
import { claimStateFolder } from '../../../infra/local/engines/state-lock.ts';
import { gaps } from '../../../infra/local/imports/import-workers.ts';
import { readShifts } from '../../../shared/domain/cases/read-shifts.ts';
import { tables } from '../../../infra/topology.ts';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import type { PortalUser } from '../../../shared/ports/directory.ts';
import { inAFolder } from '../commands/in-a-folder.ts';

const header = 'sub,given_name,family_name,role,force,email,approved_by,active,authorities,full_time,capacity,shifts,declared_conflicts,rank';
const bea = 'u-1,Bea,Tarn,idva,cheshire,bea.tarn@idva.example,Wyn Aled,yes,896,0.6,20,1-5 08:00-18:00,Flood,';
const noor = 'u-2,Noor,Haddad,supervisor,cheshire,n.haddad@police.example,Wyn Aled,,,,,1-7 00:00-00:00,,Inspector';

describe.skipIf(!dynoxideProgram())('npx first-bell import casework (left out where dynoxide is not installed)', () => {
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
    await folder.put('people.csv', `${[header, ...rows].join('\n')}\n`);
    return main(['import', 'casework', '--in', folder.path('people.csv'), '--state', state, ...more]);
  };
  const workers = async (): Promise<readonly PortalUser[]> => {
    const dynamo = await startDynamo({ stateDir: state, engine: 'dynoxide' });
    const client = documentClient({ endpoint: dynamo.endpoint, region: localRegion, credentials: localCredentials });
    try {
      return await new DynamoDirectory({ client, table: tableNameOf('directory') }).workers('cheshire');
    } finally {
      client.destroy();
      await dynamo.stop();
    }
  };

  it('changes nothing in a dry run, then takes everybody in, with hours, capacity, conflicts and rank; and one who has left is asked no more', async () => {
    expect(await run([bea, noor], '--dry-run')).toBe(0);
    expect(await workers()).toEqual([]);
    expect(await run([bea, noor])).toBe(0);
    expect(await workers()).toMatchObject([
      { sub: 'u-1', role: 'idva', active: true, casework: { mailbox: 'bea.tarn@idva.example', authorities: ['896'], fullTime: 0.6, capacity: 20, shifts: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }], declaredConflicts: [{ familyName: 'Flood' }] } },
      { sub: 'u-2', role: 'supervisor', rank: 'inspector', casework: { authorities: [], fullTime: 1 } },
    ]);
    expect(await run([bea.replace(',yes,', ',no,')])).toBe(0);
    expect((await workers()).map(({ sub, active }) => [sub, active])).toEqual([['u-1', false], ['u-2', true]]);
  });

  it('changes nothing where a row is refused, and names line, field and reason, never a value', async () => {
    expect(await run([bea, noor.replace('n.haddad@police', 'office@police').replace('supervisor', 'sergeant')])).toBe(2);
    expect(await workers()).toEqual([]);
    const refused = readFileSync(`${folder.path('people.csv')}.refused.jsonl`, 'utf8');
    expect(refused).toContain('"field": "role"');
    expect(refused).toContain('is a shared inbox');
    expect(refused).not.toMatch(/Haddad|office@/);
  });
});

describe('what a casework row may say', () => {
  it.each([['1-5 08:00-18:00; 6,7 10:00-14:00', 2], ['', 0], ['1-3,7 22:00-06:00', 1], ['0-5 08:00-18:00', undefined], ['mon 08:00-18:00', undefined], ['1-5 8-18', undefined], ['5-1 08:00-18:00', undefined]] as const)('shifts "%s"', (text, count) => {
    expect(readShifts(text)?.length).toBe(count);
  });
  it('hours in which nobody is on duty are counted for the week to come', () => {
    const user = (role: PortalUser['role'], shifts: string): PortalUser => ({ sub: role, name: 'A B', role, active: true, force: 'cheshire', casework: { authorities: [], fullTime: 1, shifts: readShifts(shifts) ?? [] } });
    expect(gaps('cheshire', [user('idva', '1-7 00:00-00:00'), user('supervisor', '1-7 00:00-00:00')], '2026-11-09T00:00:00Z')).toEqual([]);
    expect(gaps('cheshire', [user('idva', '1-5 09:00-17:00'), user('supervisor', '1-7 00:00-00:00')], '2026-11-09T00:00:00Z')).toEqual(['cheshire: no IDVA is on duty in 128 of the next 168 hours; a supervisor owns safety then.']);
  });
});
