import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { callDynamo } from '../../../infra/local/engines/dynamo-wire.ts';
import { listenOn } from '../../../infra/local/engines/ports.ts';
import { readJournal } from '../../../infra/local/engines/mail.ts';
import { queues } from '../../../infra/topology.ts';
import { aStateDir, stopAfter } from '../state-dir.ts';
import { dueReader, evening, morning, report, startMini } from './fixtures/mini/mini-stack.ts';

const patience = 180_000;
const recipients = (stateDir: string) => readJournal(stateDir).map(({ to }) => to[0]?.split('@')[0]).toSorted();

describe('a whole stack', () => {
  test('takes a report in, carries it through the queues, and emails when the morning comes', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const stack = stopAfter(await startMini(stateDir));
    expect(stack.fresh).toBe(true);
    for (const id of ['one', 'two', 'three']) expect(await report(stack, id)).toBe(202);
    await stack.quiet();
    const planned = await callDynamo(stack.urls.dynamo, 'Scan', { TableName: stack.tableNames.due, Select: 'COUNT' });
    expect(planned).toMatchObject({ Count: 3 });
    expect(recipients(stateDir)).toEqual([]);

    const minutes: string[] = [];
    await stack.advanceTo(morning, { earliestDue: dueReader(stack), afterTick: async (at) => void minutes.push(at) });
    expect(minutes).toEqual(['2026-11-09T07:00:00Z']);
    expect(stack.clock.now()).toBe(morning);
    expect(recipients(stateDir)).toEqual(['one', 'three', 'two']);
    expect(readJournal(stateDir)[0]).toMatchObject({ at: '2026-11-09T07:00:00Z', text: `Sign in at ${stack.urls.portal}` });
  });

  test('tries a poison message as often as the topology says, keeps it apart, and harms no other', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const stack = stopAfter(await startMini(stateDir));
    for (const id of ['one', 'poison-a', 'two', 'poison-b', 'three']) await report(stack, id);
    await stack.quiet();
    expect(stack.deadLetters()).toEqual({ ...Object.fromEntries(Object.keys(queues).map((queue) => [queue, 0])), match: 2 });
    expect(stack.queues.deadLetters('match').map(({ body }) => (JSON.parse(body) as { id: string }).id).toSorted()).toEqual(['poison-a', 'poison-b']);
    await stack.advanceTo(morning, { earliestDue: dueReader(stack) });
    expect(recipients(stateDir)).toEqual(['one', 'three', 'two']);
  });

  test('is refused a second time over the same folder, and says so when a port is taken', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const stack = stopAfter(await startMini(stateDir));
    await expect(startMini(stateDir)).rejects.toMatchObject({ code: 'state-in-use' });
    const squatter = createServer();
    onTestFinished(() => void squatter.close());
    const port = await listenOn(squatter, 0, 'the test');
    const other = aStateDir();
    await expect(startMini(other, { ports: { api: port, portal: port + 1, inbox: 0, signIn: 0, dynamo: Number(new URL(stack.urls.dynamo).port), queues: port + 2 } })).rejects.toMatchObject({ code: 'port-taken' });
    const again = stopAfter(await startMini(other));
    expect(again.urls.api).not.toBe(stack.urls.api);
  });

  test('keeps its addresses, its clock and its data when it is stopped and started again', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const items = function* () {
      for (let n = 0; n < 100; n++) yield { table: 'directory' as const, item: { pk: `SCHOOL#${n}`, sk: 'x' } };
    };
    let calls = 0;
    const firstItems = () => {
      calls++;
      return items();
    };
    const first = await startMini(stateDir, { firstItems });
    await report(first, 'one');
    await first.quiet();
    await first.advanceTo('2026-11-08T23:30:00Z', { earliestDue: dueReader(first) });
    const { urls } = first;
    await first.stop();
    const again = stopAfter(await startMini(stateDir, { firstItems }));
    expect(again.fresh).toBe(false);
    expect(calls).toBe(1);
    expect(again.urls).toEqual(urls);
    expect(again.clock.now()).toBe('2026-11-08T23:30:00Z');
    expect(await callDynamo(again.urls.dynamo, 'Scan', { TableName: again.tableNames.directory, Select: 'COUNT' })).toMatchObject({ Count: 100 });
    await again.advanceTo(morning, { earliestDue: dueReader(again) });
    expect(recipients(stateDir)).toEqual(['one']);
  });

  test('runs with a clock that goes by itself, and fires what came while it was stopped', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const lines: string[] = [];
    const more = { clock: { mode: 'running' as const, startAt: evening }, onLog: ({ text }: { text: string }) => void lines.push(text) };
    const first = await startMini(stateDir, more);
    await report(first, 'one');
    await first.quiet();
    await first.advanceTo('2026-11-09T06:59:59Z', { earliestDue: dueReader(first) });
    await expect.poll(() => recipients(stateDir), { timeout: 30_000 }).toEqual(['one']);
    await first.stop();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(stateDir, 'schedule.json'), JSON.stringify({ ticked: '2026-11-09T06:50:00Z' }));
    const released = lines.filter((line) => line.startsWith('released')).length;
    stopAfter(await startMini(stateDir, more));
    await expect.poll(() => lines.filter((line) => line.startsWith('released')).length).toBe(released + 1);
  });
});

describe('the police API\'s gate', () => {
  test('lets in whoever has a token of ours with the route\'s scope, and hands the claims on', { timeout: patience }, async () => {
    const stack = stopAfter(await startMini(aStateDir()));
    const ask = (path: string, init: RequestInit = {}) => fetch(stack.urls.api + path, init);
    const bearer = async (clientId: string) => ({ authorization: `Bearer ${await stack.signIn.tokenFor(clientId)}` });
    const [header = '', payload = ''] = (await stack.signIn.tokenFor('cheshire')).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;

    expect((await ask('/incidents', { method: 'POST' })).status).toBe(401);
    for (const token of ['', 'nonsense', unsigned, `${header}.${payload}.c2lnbmF0dXJl`]) expect((await ask('/incidents', { method: 'POST', headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    expect((await ask('/incidents', { method: 'POST', headers: await bearer('reader'), body: '{}' })).status).toBe(403);
    expect((await ask('/nothing', { headers: await bearer('reader') })).status).toBe(404);
    expect((await ask('/incidents', { headers: await bearer('cheshire') })).status).toBe(404);
    expect((await ask('/incidents/validate', { method: 'POST', headers: await bearer('cheshire') })).status).toBe(500);

    const receipt = await ask('/receipts/r%201', { headers: await bearer('reader') });
    expect(await receipt.json()).toMatchObject({ receipt: 'r 1', authorizer: { jwt: { claims: { client_id: 'reader', exp: expect.stringMatching(/^\d+$/) as unknown }, scopes: ['first-bell/incidents.status'] } } });
    const cloudEvent = await ask('/incidents', { method: 'POST', headers: { ...(await bearer('cheshire')), 'content-type': 'application/cloudevents+json' }, body: '{"id":"one"}' });
    expect([cloudEvent.status, await cloudEvent.json()]).toEqual([202, { id: 'one', isBase64Encoded: true }]);
    const large = await ask('/incidents', { method: 'POST', headers: { ...(await bearer('cheshire')), 'content-type': 'application/json' }, body: JSON.stringify({ id: 'x'.repeat(10_000_001) }) });
    expect(large.status).toBe(413);
  });
});

describe('the portal\'s door', () => {
  test('hands cookies, forms and paths in, and cookies and bytes out', { timeout: patience }, async () => {
    const stack = stopAfter(await startMini(aStateDir()));
    const asked = (await (await fetch(`${stack.urls.portal}/tasks/a%2Fb?x=1&x=2`, { method: 'POST', headers: { cookie: 'a=1; b=2' }, body: new URLSearchParams({ name: 'é' }) })).json()) as { event: unknown };
    expect(asked).toMatchObject({
      rawPath: '/tasks/a%2Fb', cookies: ['a=1', 'b=2'], isBase64Encoded: true, body: Buffer.from('name=%C3%A9').toString('base64'),
      event: { version: '2.0', routeKey: '$default', rawQueryString: 'x=1&x=2', queryStringParameters: { x: '1,2' }, requestContext: { http: { method: 'POST', sourceIp: '127.0.0.1' } } },
    });
    expect([...new Uint8Array(await (await fetch(`${stack.urls.portal}/bytes`)).arrayBuffer())]).toEqual([0, 255, 128]);
    const set = await fetch(`${stack.urls.portal}/cookies`, { redirect: 'manual' });
    expect([set.status, set.headers.get('location'), set.headers.getSetCookie()]).toEqual([303, '/', ['a=1; HttpOnly', 'b=2']]);
  });
});

describe('a stack that is killed', () => {
  test.each([0, 40, 150, 400, 900])('%d ms after its first report was accepted ends with every accepted report emailed, at most once more for the kill', { timeout: patience }, async (afterMs) => {
    const stateDir = aStateDir();
    const ids = Array.from({ length: 12 }, (_, n) => `report-${n}`);
    const child = spawn(process.execPath, [join(import.meta.dirname, 'fixtures', 'mini', 'mini-process.ts'), stateDir, ...ids], { stdio: ['ignore', 'pipe', 'inherit'] });
    const accepted: string[] = [];
    let killing: NodeJS.Timeout | undefined;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [id = '', status] = line.split(' ');
      if (status === '202') {
        accepted.push(id);
        killing ??= setTimeout(() => child.kill('SIGKILL'), afterMs);
      }
    });
    await once(child, 'exit');

    const stack = stopAfter(await startMini(stateDir));
    await stack.quiet();
    await stack.advanceTo(morning, { earliestDue: dueReader(stack) });
    const emailed = recipients(stateDir);
    expect(accepted.length).toBeGreaterThan(0);
    for (const id of accepted) expect(emailed).toContain(id);
    expect(emailed.length - new Set(emailed).size).toBeLessThanOrEqual(1);
  });
});
