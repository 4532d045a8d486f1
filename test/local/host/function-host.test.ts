import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dynoxideProgram } from '../../../infra/local/engines/dynamo-binaries.ts';
import { createTables, startDynamo, tableNameOf } from '../../../infra/local/engines/dynamo.ts';
import { openClock } from '../../../infra/local/host/clock.ts';
import { startFunction, type FunctionOptions, type HostedFunction } from '../../../infra/local/host/function-host.ts';
import type { LogLine } from '../../../infra/local/host/function-log.ts';
import { grantsOf, knownVariables, variablesFor } from '../../../infra/local/host/stack-environment.ts';
import { stageBundles } from '../../../infra/local/host/stage-bundles.ts';
import { environmentOf, tables } from '../../../infra/topology.ts';
import { aStateDir, stopAfter } from '../state-dir.ts';
import type { SampleOrder } from './fixtures/sample-stage.ts';

const patience = 90_000;
let module = '';
beforeAll(async () => {
  module = (await stageBundles([{ name: 'sample', stage: join(import.meta.dirname, 'fixtures', 'sample-stage.ts') }])).get('sample') ?? '';
}, patience);

type Asked = (order: SampleOrder) => Promise<unknown>;

async function aFunction(more: Partial<FunctionOptions> = {}): Promise<HostedFunction & { ask: Asked; stateDir: string; clock: ReturnType<typeof openClock> }> {
  const stateDir = aStateDir();
  const clock = openClock({ stateDir, mode: 'stepped', startAt: '2026-11-09T06:40:00Z' });
  const all = Object.fromEntries(knownVariables().map((name) => [name, `value of ${name}`]));
  const host = stopAfter(await startFunction({
    setup: { functionName: 'release', module, clock: clock.cell, grants: grantsOf('release', {}), env: variablesFor('release', all), knownVariables: knownVariables() },
    stateDir, timeoutSeconds: 20, memoryMb: 512, endpoints: {}, ...more,
  }));
  return Object.assign(Object.create(host) as HostedFunction, { ask: (order: SampleOrder) => host.invoke(order), stateDir, clock });
}

describe('what a function is given', () => {
  test('is exactly the variables that the topology grants, and what Lambda itself adds', { timeout: patience }, async () => {
    const { ask } = await aFunction();
    const { granted, process: own } = (await ask({ do: 'environment' })) as { granted: string[]; process: string[] };
    expect(granted).toEqual(environmentOf('release').toSorted());
    expect(own.filter((name) => !name.startsWith('AWS_'))).toEqual([...environmentOf('release'), 'NODE_ENV', 'TZ'].toSorted());
  });

  test('is nothing that it was not granted: reading that fails loudly', { timeout: patience }, async () => {
    const lines: LogLine[] = [];
    const { ask } = await aFunction({ onLog: (line) => lines.push(line) });
    expect(await ask({ do: 'read', name: 'TABLE_DUE' })).toEqual({ value: 'value of TABLE_DUE' });
    expect(await ask({ do: 'read', name: 'SOMETHING_ELSE' })).toEqual({ value: null });
    await expect(ask({ do: 'read', name: 'TABLE_PROTECTED' })).rejects.toThrow('release failed with Error');
    await expect.poll(() => lines.map(({ text }) => text).join('\n')).toContain('release reads TABLE_PROTECTED, which infra/topology.ts does not grant it');
  });

  test('is the shared clock, and a context like Lambda\'s', { timeout: patience }, async () => {
    const { ask, clock } = await aFunction();
    clock.moveTo('2026-11-09T07:00:00Z');
    expect(await ask({ do: 'now' })).toEqual({ now: '2026-11-09T07:00:00Z' });
    expect(await ask({ do: 'context' })).toMatchObject({ functionName: 'release', memoryLimitInMB: '512', awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown });
    expect(((await ask({ do: 'context' })) as { remaining: number }).remaining).toBeGreaterThan(15_000);
  });
});

describe.skipIf(dynoxideProgram() === null)('access to tables (where dynoxide is installed)', () => {
  test('is as the topology grants it, though the engine would let everything through', { timeout: patience }, async () => {
    const dynamo = stopAfter(await startDynamo({ stateDir: aStateDir() }));
    await createTables(dynamo.endpoint, tables);
    const lines: LogLine[] = [];
    const { ask } = await aFunction({ endpoints: { AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint }, onLog: (line) => lines.push(line) });
    expect(await ask({ do: 'put', table: tableNameOf('due') })).toBe('put');
    expect(await ask({ do: 'get', table: tableNameOf('due') })).toEqual({ pk: 'a', sk: 'b' });
    expect(await ask({ do: 'put', table: tableNameOf('audit') })).toBe('put');
    await expect(ask({ do: 'get', table: tableNameOf('audit') })).rejects.toThrow('AccessDeniedException');
    await expect(ask({ do: 'put', table: tableNameOf('directory') })).rejects.toThrow('AccessDeniedException');
    await expect.poll(() => lines.map(({ text }) => text).join('\n')).toContain('release may not dynamodb:PutItem on first-bell-directory');
  });
});

describe('how a function runs', () => {
  test('is one invocation at a time in each worker, and as many at once as there are workers', { timeout: patience }, async () => {
    const alone = await aFunction();
    const together = await Promise.all(Array.from({ length: 4 }, () => alone.ask({ do: 'sleep', ms: 30 })));
    expect(together).toEqual(Array(4).fill({ most: 1 }));
    const two = await aFunction({ concurrency: 2 });
    const begun = performance.now();
    await Promise.all([two.ask({ do: 'sleep', ms: 800 }), two.ask({ do: 'sleep', ms: 800 })]);
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  test('survives a throw, an exit, a timeout and a kill: the next invocation is as the first', { timeout: patience }, async () => {
    const host = await aFunction({ timeoutSeconds: 3 });
    await expect(host.ask({ do: 'throw', message: 'x' })).rejects.toMatchObject({ errorType: 'SampleFault' });
    await expect(host.ask({ do: 'exit' })).rejects.toMatchObject({ errorType: 'Runtime.ExitError' });
    await expect(host.ask({ do: 'sleep', ms: 60_000 })).rejects.toMatchObject({ errorType: 'Sandbox.Timedout' });
    const cut = expect(host.ask({ do: 'sleep', ms: 60_000 })).rejects.toMatchObject({ errorType: 'Runtime.Ended' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await host.kill();
    await cut;
    expect(await host.ask({ do: 'now' })).toEqual({ now: '2026-11-09T06:40:00Z' });
    await expect.poll(() => host.busy).toBe(0);
  });

  test('leaves its lines in its log, and what an error said there alone', { timeout: patience }, async () => {
    const host = await aFunction();
    await host.ask({ do: 'sleep', ms: 7 });
    await expect(host.ask({ do: 'throw', message: 'a planted name' })).rejects.not.toThrow('a planted name');
    await host.stop();
    const log = readFileSync(join(host.stateDir, 'logs', 'release.log'), 'utf8');
    expect(log).toContain('slept 7\n');
    expect(log).toContain('a planted name');
  });

  test('does not begin when the function does not load, and says why', { timeout: patience }, async () => {
    const broken = await stageBundles([{ name: 'broken', stage: join(import.meta.dirname, 'fixtures', 'broken-stage.ts') }]);
    await expect(aFunction({ setup: { functionName: 'release', module: broken.get('broken') ?? '', clock: openClock({ stateDir: aStateDir(), mode: 'stepped' }).cell, grants: grantsOf('release', {}), env: {}, knownVariables: [] } }))
      .rejects.toMatchObject({ code: 'stage-broken', message: expect.stringContaining('"release" does not load: the policy is missing') as unknown });
  });
});
