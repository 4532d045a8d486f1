import { writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../infra/local/commands/main.ts';
import { dynoxideProgram } from '../../../infra/local/engines/dynamo-binaries.ts';
import { localCredentials, localRegion } from '../../../infra/local/engines/dynamo-wire.ts';
import { createTables, startDynamo, tableNameOf } from '../../../infra/local/engines/dynamo.ts';
import { claimStateFolder } from '../../../infra/local/engines/state-lock.ts';
import { type TableName, tables, tableVariable } from '../../../infra/topology.ts';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectoryWriter } from '../../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { DynamoDutyBook } from '../../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoRollWriter } from '../../../shared/adapters/dynamodb/dynamo-roll-writer.ts';
import { anIncident, commit, force, putWaiting } from '../../portal/an-incident.ts';
import { inAFolder } from '../commands/in-a-folder.ts';

const read: readonly TableName[] = ['directory', 'duties', 'incidents', 'due', 'rolls', 'audit'];

describe('first-bell match --evaluate', () => {
  const folder = inAFolder();
  const before = { ...process.env };
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('TABLE_')) delete process.env[name];
  });
  afterEach(() => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  });

  it('names at once every table of a deployed force that it is not told', async () => {
    process.env['TABLE_DUTIES'] = 'duties';
    expect(await main(['match', '--evaluate', '--cloud'])).toBe(2);
    expect(folder.printed.err).toContain('TABLE_DIRECTORY, TABLE_INCIDENTS, TABLE_DUE, TABLE_ROLLS, TABLE_AUDIT must name the tables');
  });

  it('takes one place of decisions, and no two', async () => {
    expect(await main(['match', '--evaluate', '--cloud', '--state', folder.path('state')])).toBe(2);
    expect(await main(['match', '--evaluate'])).toBe(2);
    expect(folder.printed.err).toContain('Give either --state, or --cloud, or --pairs');
  });

  it('makes no folder where there is no state, and says what to do', async () => {
    expect(await main(['match', '--evaluate', '--state', folder.path('mistyped')])).toBe(2);
    expect(folder.printed.err).toContain('is not the state of a First Bell that has been started');
    expect(await readdir(folder.path('.'))).toEqual([]);
  });

  it('is found from the help of match', async () => {
    expect(await main(['match', '--help'])).toBe(0);
    expect(folder.printed.out).toContain('npx first-bell match --evaluate --help');
  });

  describe.skipIf(!dynoxideProgram())('on a force of whose child the desk has decided (left out where dynoxide is not installed)', () => {
    /** As the stages leave it: the incident, the pupil on the roll, and that a person said that these are one child. */
    async function fill(endpoint: string): Promise<void> {
      const client = documentClient({ endpoint, region: localRegion, credentials: localCredentials });
      const [directory, book] = [new DynamoDirectoryWriter({ client, table: tableNameOf('directory') }), new DynamoDutyBook({ client, tables: { duties: tableNameOf('duties') } })];
      const incidents = new DynamoIncidentStore({ client, tables: { incidents: tableNameOf('incidents'), duties: tableNameOf('duties'), due: tableNameOf('due') } });
      await directory.putForces([force]);
      await new DynamoRollWriter({ client, table: tableNameOf('rolls') }).put([{ pupilId: 'P1', urns: ['900012'], yearGroup: 3, givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', sex: 'F', address: '14 Larkspur Row', town: 'Wenbury', postcode: 'CQ7 4TN' }]);
      const incident = anIncident();
      const { reference } = await putWaiting({ book, incidents }, incident, 'place~1', { kind: 'place', reason: 'who-is-the-child', pupils: [], schools: [], words: [] });
      await commit({ book }, { labels: [{ force, reference, childRef: 'c1', version: 1, pupilId: 'P1', same: true, from: 'desk', machine: 'suggested', decidedAt: '2026-11-09T07:00:00Z' }] });
      client.destroy();
    }
    const found = { children: 1, pairs: 1, matchedRight: 1, matchedWrong: 0, matchedUnknown: 0, toAPerson: 0, precision: 1, recall: 1 };

    it('measures a state on this machine, and a deployed one by the same calls under the names that its tables have', async () => {
      const state = folder.path('state');
      claimStateFolder(state);
      const dynamo = await startDynamo({ stateDir: state, engine: 'dynoxide' });
      try {
        await createTables(dynamo.endpoint, tables);
        await fill(dynamo.endpoint);
        // The client is the cloud's own, of the environment alone: only its address is this machine's.
        Object.assign(process.env, { AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint, AWS_REGION: localRegion, AWS_ACCESS_KEY_ID: localCredentials.accessKeyId, AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey });
        for (const name of read) process.env[tableVariable(name)] = tableNameOf(name);
        expect(await main(['match', '--evaluate', '--cloud', '--json', '--months', '2026-11'])).toBe(0);
        expect(JSON.parse(folder.printed.out)).toMatchObject(found);
      } finally {
        await dynamo.stop();
      }
      writeFileSync(`${state}/loaded.json`, '{"engine":"dynoxide"}');
      folder.printed.out = '';
      expect(await main(['match', '--evaluate', '--state', state, '--json', '--months', '2026-11'])).toBe(0);
      expect(JSON.parse(folder.printed.out)).toMatchObject(found);
      expect(folder.printed.out + folder.printed.err).not.toMatch(/Ruby|Tansley|Larkspur/);
    });
  });
});
