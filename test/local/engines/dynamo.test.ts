import { createServer } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { dynoxideFile, dynoxideProgram, hasJava, type DynamoEngineName } from '../../../infra/local/engines/dynamo-binaries.ts';
import { loadBeforeStart, loadByWriting, restoreSnapshot, saveSnapshot, type TableItem } from '../../../infra/local/engines/dynamo-load.ts';
import { callDynamo } from '../../../infra/local/engines/dynamo-wire.ts';
import { createTables, dynamoDir, startDynamo, tableNameOf } from '../../../infra/local/engines/dynamo.ts';
import { freePort, isFree, listenOn } from '../../../infra/local/engines/ports.ts';
import { startChildEngine } from '../../../infra/local/engines/child-engine.ts';
import { commandOf, isAlive } from '../../../infra/local/engines/process-mark.ts';
import { noteEngine } from '../../../infra/local/engines/stop-orphan.ts';
import { tables } from '../../../infra/topology.ts';
import { aStateDir, stopAfter } from '../state-dir.ts';

const engines: readonly { engine: DynamoEngineName; there: boolean }[] = [
  { engine: 'dynoxide', there: dynoxideProgram() !== null },
  { engine: 'dynamodb-local', there: hasJava() },
];
const patience = 120_000;
const item = { pk: { S: 'CHILD#1' }, sk: { S: 'a' }, openPk: { S: 'chester' }, openSk: { S: '2026' } };

for (const { engine, there } of engines) {
  describe.skipIf(!there)(`the database on ${engine} (where it is installed)`, () => {
    test('makes every table of the topology with its indexes, and again without harm', { timeout: patience }, async () => {
      const dynamo = stopAfter(await startDynamo({ stateDir: aStateDir(), engine }));
      await createTables(dynamo.endpoint, tables);
      await createTables(dynamo.endpoint, tables);
      const { TableNames } = (await callDynamo(dynamo.endpoint, 'ListTables', {})) as { TableNames: string[] };
      expect(TableNames.toSorted()).toEqual(Object.keys(tables).map((name) => `first-bell-${name}`).toSorted());
      await callDynamo(dynamo.endpoint, 'PutItem', { TableName: tableNameOf('duties'), Item: item });
      const found = await callDynamo(dynamo.endpoint, 'Query', {
        TableName: tableNameOf('duties'), IndexName: 'open', KeyConditionExpression: 'openPk = :pk', ExpressionAttributeValues: { ':pk': { S: 'chester' } },
      });
      expect(found).toMatchObject({ Count: 1, Items: [item] });
    });

    test('keeps what was written when it is stopped and started again', { timeout: patience }, async () => {
      const stateDir = aStateDir();
      const first = await startDynamo({ stateDir, engine });
      await createTables(first.endpoint, tables);
      await callDynamo(first.endpoint, 'PutItem', { TableName: tableNameOf('duties'), Item: item });
      await first.stop();
      const again = stopAfter(await startDynamo({ stateDir, engine }));
      await createTables(again.endpoint, tables);
      expect(await callDynamo(again.endpoint, 'GetItem', { TableName: tableNameOf('duties'), Key: { pk: item.pk, sk: item.sk } })).toEqual({ Item: item });
    });

    test('takes first items over HTTP', { timeout: patience }, async () => {
      const dynamo = stopAfter(await startDynamo({ stateDir: aStateDir(), engine }));
      await createTables(dynamo.endpoint, tables);
      expect(await loadByWriting({ endpoint: dynamo.endpoint, items: someItems(60) })).toBe(60);
      expect(await callDynamo(dynamo.endpoint, 'Scan', { TableName: tableNameOf('rolls'), Select: 'COUNT' })).toMatchObject({ Count: 60 });
    });
  });
}

function* someItems(count: number): Generator<TableItem> {
  for (let n = 0; n < count; n++) yield { table: 'rolls', item: { pk: `PUPIL#${n}`, sk: 'x', year: n % 13, twin: null, known: true, names: ['a', 'b'], left: undefined, home: { town: 'Neston' } } };
}

describe.skipIf(dynoxideProgram() === null)('loading before the start (where dynoxide is installed)', () => {
  test('makes the same items as writing them, and the tables with their indexes and expiry', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const counted: number[] = [];
    expect(await loadBeforeStart({ stateDir, tables, items: someItems(6000), onProgress: (count) => counted.push(count) })).toBe(6000);
    expect(counted).toEqual([5000, 6000]);
    const dynamo = stopAfter(await startDynamo({ stateDir }));
    await createTables(dynamo.endpoint, tables);
    const read = (table: 'rolls', n: number) => callDynamo(dynamo.endpoint, 'GetItem', { TableName: tableNameOf(table), Key: { pk: { S: `PUPIL#${n}` }, sk: { S: 'x' } } });
    const loaded = await read('rolls', 42);
    await loadByWriting({ endpoint: dynamo.endpoint, items: someItems(50) });
    expect(await read('rolls', 42)).toEqual(loaded);
    expect(loaded).toEqual({ Item: { pk: { S: 'PUPIL#42' }, sk: { S: 'x' }, year: { N: '3' }, twin: { NULL: true }, known: { BOOL: true }, names: { L: [{ S: 'a' }, { S: 'b' }] }, home: { M: { town: { S: 'Neston' } } } } });
    expect(await callDynamo(dynamo.endpoint, 'DescribeTimeToLive', { TableName: tableNameOf('sessions') })).toMatchObject({ TimeToLiveDescription: { AttributeName: 'expiresAt' } });
    expect(await callDynamo(dynamo.endpoint, 'DescribeTable', { TableName: tableNameOf('disclosures') })).toMatchObject({ Table: { GlobalSecondaryIndexes: [{ IndexName: 'setting', KeySchema: [{ AttributeName: 'settingPk' }, { AttributeName: 'settingSk' }] }] } });
  });

  test('gives a snapshot that another state begins from', { timeout: patience }, async () => {
    const [from, to, snapshot] = [aStateDir(), aStateDir(), join(aStateDir(), 'world.db')];
    expect(restoreSnapshot(to, snapshot)).toBe(false);
    await loadBeforeStart({ stateDir: from, tables, items: someItems(10) });
    saveSnapshot(from, snapshot);
    expect(restoreSnapshot(to, snapshot)).toBe(true);
    const dynamo = stopAfter(await startDynamo({ stateDir: to }));
    expect(await callDynamo(dynamo.endpoint, 'Scan', { TableName: tableNameOf('rolls'), Select: 'COUNT' })).toMatchObject({ Count: 10 });
  });
});

describe.skipIf(dynoxideProgram() === null)('a database that cannot start (where dynoxide is installed)', () => {
  test('says which port is taken and what to do', { timeout: patience }, async () => {
    const squatter = createServer();
    onTestFinished(() => void squatter.close());
    const port = await listenOn(squatter, 0, 'the test');
    await expect(startDynamo({ stateDir: aStateDir(), port })).rejects.toMatchObject({ code: 'port-taken', message: expect.stringMatching(new RegExp(`^Port ${port}, .* already taken .* start with --free-ports\\.$`)) as unknown });
  });

  test('says that its file is damaged, wherever the damage is', { timeout: patience }, async () => {
    const whole = aStateDir();
    await loadBeforeStart({ stateDir: whole, tables, items: someItems(3000) });
    const file = dynoxideFile(dynamoDir(whole));
    const { readFileSync } = await import('node:fs');
    const bytes = readFileSync(file);
    for (const at of [0, 40_000]) {
      const damaged = Buffer.from(bytes);
      damaged.fill(0xa5, at, at + 9000);
      writeFileSync(file, damaged);
      await expect(startDynamo({ stateDir: whole })).rejects.toMatchObject({ code: 'state-corrupt', message: expect.stringContaining('delete it to begin afresh') as unknown });
    }
  });

  test('ends the engine of a run that was killed, and no other process', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const first = await startDynamo({ stateDir });
    await first.stop();
    const program = dynoxideProgram() ?? '';
    const left = await startChildEngine([program, 'serve', '--port', String(await freePort()), '--db-path', dynoxideFile(dynamoDir(stateDir))]);
    // Between being started and being the engine a process has no command line for a moment, and is taken for gone.
    await vi.waitUntil(() => commandOf(left.mark.pid)?.[0] === program);
    noteEngine(join(dynamoDir(stateDir), 'engine.pid'), left.mark.pid);
    stopAfter(await startDynamo({ stateDir }));
    await left.ended;
    expect(isAlive(left.mark)).toBe(false);

    const stranger = stopAfter(await startChildEngine(['sleep', '60']));
    await vi.waitUntil(() => commandOf(stranger.mark.pid)?.[0] === 'sleep');
    const other = aStateDir();
    const engine = await startDynamo({ stateDir: other });
    await engine.stop();
    noteEngine(join(dynamoDir(other), 'engine.pid'), stranger.mark.pid);
    stopAfter(await startDynamo({ stateDir: other }));
    expect(isAlive(stranger.mark)).toBe(true);
  });
});

test('a port is free until somebody listens on it', async () => {
  const port = await freePort();
  expect(await isFree(port)).toBe(true);
  const server = createServer();
  onTestFinished(() => void server.close());
  await listenOn(server, port, 'the test');
  expect(await isFree(port)).toBe(false);
});
