import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '../../../functions/intake/handle-request.ts';
import { takeBatch } from '../../../functions/intake/take-batch.ts';
import { batchAnswer, checkedBatch, checkedEvent, problem } from '../../../events/api.ts';
import { functions } from '../../../infra/topology.ts';
import type { TokenRefusal } from '../../../shared/ports/access-tokens.ts';
import { readRequest, writeAnswer } from '../../../shared/runtime/http.ts';
import type { BatchAnswer, Problem } from './answers.ts';
import { aChild, anEvent, anIntake, aReport, type Intake, otherSource, scopes } from './an-intake.ts';

let intake: Intake;
beforeEach(() => {
  intake = anIntake();
});
const statuses = (answer: { body: unknown }) => (answer.body as BatchAnswer).results.map(({ status }) => status);

it('has the routes and scopes of the topology, and no others', () => {
  expect(routes.map(({ method, path, scope }) => ({ method, path, scope }))).toEqual(functions.intake.triggers.flatMap((trigger) => [...trigger.routes]));
});

describe('who may come in', () => {
  const reasons: readonly TokenRefusal[] = ['none', 'malformed', 'algorithm', 'signature', 'expired', 'not-yet', 'issuer', 'audience', 'client', 'not-an-access-token'];
  it.each(reasons)('nobody whose token is refused for "%s": 401, told apart from no other reason, and nothing is kept', async (reason) => {
    const shut = anIntake(undefined, { verify: async () => ({ kind: 'refused', reason }) });
    const answer = await shut.send({ rubbish: true });
    expect(answer.status).toBe(401);
    expect(answer.headers).toEqual({ 'www-authenticate': `Bearer realm="first-bell"${reason === 'none' ? '' : ', error="invalid_token"'}` });
    expect(problem.parse(answer.body).type).toBe('urn:first-bell:problem:not-authenticated');
    expect(shut.refused.kept.size + shut.book.tasks.size).toBe(0);
  });

  it.each(['', 'Bearer', 'Basic Y2w6c2VjcmV0', 'Bearer cl-cheshire, Bearer cl-other'])('nobody who sends "%s" as authorization', async (authorization) => {
    expect((await intake.send(aReport('R-1', 1), { headers: { authorization } })).status).toBe(401);
  });

  it.each(routes.map(({ method, path, scope }) => [`${method} ${path}`, method, path, scope] as const))('%s is refused with 403 to a token without its scope, which is named', async (_route, method, path, scope) => {
    const narrow = anIntake(undefined, { verify: async () => ({ kind: 'accepted', clientId: 'cl-cheshire', scopes: scopes.filter((one) => one !== scope) }) });
    const answer = method === 'GET' ? await narrow.get(path.replace(/\{.*\}/, 'rc-2h8m0q4x6z1b3d5f7h9k1n3q5s')) : await narrow.send(aReport('R-1', 1), { path });
    expect([answer.status, answer.headers]).toEqual([403, { 'www-authenticate': `Bearer realm="first-bell", error="insufficient_scope", scope="${scope}"` }]);
    expect(narrow.incidents.receipts.size).toBe(0);
  });

  it('no client that no force has registered', async () => {
    const answer = await intake.send(aReport('R-1', 1), { token: 'cl-nobody' });
    expect([answer.status, (answer.body as Problem).type]).toEqual([403, 'urn:first-bell:problem:client-not-registered']);
    expect(intake.refused.kept.size).toBe(0);
  });

  it('no event of a source that is another force\'s, though its body be bad as well', async () => {
    for (const event of [{ ...aReport('R-1', 1), source: otherSource }, { ...aReport('R-1', 0), source: otherSource }]) {
      const answer = await intake.send(event);
      expect([answer.status, (answer.body as Problem).refusalId]).toEqual([403, undefined]);
    }
    expect(intake.incidents.versions.size + intake.refused.kept.size + intake.book.tasks.size).toBe(0);
  });

  it('503, not 401, when the issuer cannot be asked', async () => {
    const unsure = anIntake(undefined, { verify: async () => { throw new Error('unreachable'); } });
    expect((await unsure.send(aReport('R-1', 1))).status).toBe(503);
  });
});

describe('what a body may be', () => {
  it.each([
    ['application/json', 415], ['text/plain', 415], ['', 415], ['application/cloudevents+json; charset=utf-16', 415], ['application/cloudevents+avro', 415],
    ['application/cloudevents+json; charset="UTF-8"', 202], ['Application/CloudEvents+JSON', 202],
  ])('an event sent as "%s" is answered %i', async (contentType, status) => {
    expect((await intake.send(aReport('R-1', 1), { contentType })).status).toBe(status);
    expect(intake.refused.kept.size).toBe(0);
  });

  it('not compressed: 415', async () => {
    expect((await intake.send(aReport('R-1', 1), { headers: { 'content-encoding': 'gzip' } })).status).toBe(415);
  });

  it('at most 4 MB: one byte more is 413, unread and not kept', async () => {
    const most = 4 * 1024 * 1024;
    const padded = (bytes: number) => { const text = JSON.stringify([aReport('R-1', 1)]); return text + ' '.repeat(bytes - text.length); };
    expect((await intake.send(padded(most), { contentType: 'application/cloudevents-batch+json' })).status).toBe(200);
    const over = anIntake();
    expect((await over.send(padded(most + 1), { contentType: 'application/cloudevents-batch+json' })).status).toBe(413);
    expect(over.refused.kept.size + over.incidents.receipts.size).toBe(0);
  });

  it('at most 64 KB an event: larger is 400 and kept, alone or in a batch', async () => {
    const large = { ...aReport('R-1', 1), padding: 'x'.repeat(66_000) };
    expect((await intake.send(large)).body).toMatchObject({ status: 400, type: 'urn:first-bell:problem:event-too-large', refusalId: expect.stringMatching(/^rf-/) as unknown });
    expect(statuses(await intake.send([aReport('R-2', 1), large]))).toEqual([202, 400]);
    expect(intake.refused.kept.size).toBe(1);
  });

  it('at most 100 events a batch: 101 are refused whole and kept', async () => {
    const answer = await intake.send(Array.from({ length: 101 }, (_, i) => aReport(`R-${i}`, 1)));
    expect([answer.status, (answer.body as Problem).type]).toEqual([400, 'urn:first-bell:problem:not-a-batch']);
    expect([intake.incidents.receipts.size, intake.refused.kept.size]).toEqual([0, 1]);
  });

  it.each([
    ['a batch that is no list', '{"events":[]}', 'application/cloudevents-batch+json', 'not-a-batch'],
    ['nothing', '', 'application/cloudevents+json', 'not-json'],
    ['a body nested a thousand deep', `${'['.repeat(1000)}${']'.repeat(1000)}`, 'application/cloudevents-batch+json', 'not-json'],
    ['a body nested a million deep', '['.repeat(1_000_000), 'application/cloudevents+json', 'not-json'],
  ])('%s is 400', async (_what, body, contentType, type) => {
    const answer = await intake.send(body, { contentType });
    expect([answer.status, (answer.body as Problem).type]).toEqual([400, `urn:first-bell:problem:${type}`]);
  });

  it('an object whose keys are those of every object is refused like any other', async () => {
    const answer = await intake.send('{"__proto__":{"type":"incident.reported"},"constructor":1,"type":"toString"}');
    expect((answer.body as Problem).errors).toEqual([{ field: 'type', expected: 'expected one of incident.reported, incident.amended, incident.withdrawn, force.period-closed' }]);
    const event = aReport('R-1', 1);
    const polluted = JSON.stringify(event).replace('"data":{', '"data":{"__proto__":{"isCrime":true},');
    expect((await intake.send(polluted, { contentType: 'application/cloudevents+json' })).status).toBe(400);
  });

  it('attributes of CloudEvents that we do not know are let by and change nothing', async () => {
    const event = aReport('R-1', 1);
    expect((await intake.send({ ...event, traceparent: '00-a-b-01' })).status).toBe(202);
    expect((await intake.send({ ...event, traceparent: '00-c-d-01' })).body).toMatchObject({ outcome: 'repeated' });
  });
});

describe('a batch', () => {
  it('is answered event by event in its order, the good accepted beside the bad', async () => {
    const good = aReport('R-1', 1);
    const answer = await intake.send([good, aReport('R-2', 0), { ...aReport('R-3', 1), source: otherSource }, 'nonsense', good, aReport('R-1', 2), { ...aReport('R-4', 1), id: 'has a space' }]);
    expect(answer.status).toBe(200);
    const { results } = batchAnswer.parse(answer.body);
    expect(results.map(({ status, outcome }) => [status, outcome])).toEqual([[202, 'stored'], [400, undefined], [403, undefined], [400, undefined], [202, 'repeated'], [202, 'stored'], [400, undefined]]);
    expect(results.map(({ id }) => id === null)).toEqual([false, false, false, true, false, false, true]);
    expect(results[0]?.receiptId).toBe(results[4]?.receiptId);
    expect(results.map(({ problem: told }) => told?.refusalId !== undefined)).toEqual([false, true, false, true, false, false, true]);
  });

  it('may be empty', async () => {
    expect(await intake.send([])).toEqual({ status: 200, body: { results: [] } });
  });

  it('takes versions of one incident in their order, though a hundred go at once', async () => {
    const events = Array.from({ length: 100 }, (_, i) => aReport(`R-${i % 20}`, Math.floor(i / 20) + 1));
    const answer = await intake.send(events);
    expect(new Set(statuses(answer))).toEqual(new Set([202]));
    expect((answer.body as BatchAnswer).results.map(({ outcome }) => outcome)).toEqual(events.map(() => 'stored'));
    expect([...intake.book.duties.values()].map(({ version }) => version)).toEqual(Array.from({ length: 20 }, () => 5));
  });

  it('gives back, with 503, the one event that a fault struck', async () => {
    intake.incidents.beforeAccept = ({ receipt }) => { if (receipt.reference === 'R-2') throw new Error('down'); };
    const answer = await intake.send([aReport('R-1', 1), aReport('R-2', 1), aReport('R-3', 1)]);
    expect(statuses(answer)).toEqual([202, 503, 202]);
    expect(JSON.stringify(answer.body)).not.toContain('down');
  });

  it('gives back what it has not begun when the gateway would soon stop waiting', async () => {
    let at = 0;
    const results = await takeBatch(Array.from({ length: 12 }, (_, i) => aReport(`R-${i}`, 1)), { clientId: 'cl-cheshire', force: 'cheshire', sources: intake.directory.clients.get('cl-cheshire')?.sources ?? [] }, intake.deps, () => (at += 3000));
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set([202, 503]));
    expect(intake.incidents.receipts.size).toBe(results.filter(({ status }) => status === 202).length);
  });
});

describe('validate', () => {
  it('says what would become of an event, and keeps nothing', async () => {
    const event = aReport('R-1', 1);
    const sound = await intake.send(event, { path: '/incidents/validate' });
    expect(checkedEvent.strict().parse(sound.body).warnings).toHaveLength(1);
    expect(sound.status).toBe(200);
    const batch = await intake.send([event, aReport('R-1', 0)], { path: '/incidents/validate' });
    expect(checkedBatch.parse(batch.body).results.map(({ status }) => status)).toEqual([200, 400]);
    expect(intake.incidents.receipts.size + intake.book.duties.size + intake.book.tasks.size + intake.refused.kept.size + intake.due.rows.length + intake.audit.entries.length).toBe(0);
  });

  it('finds ids and versions that are taken', async () => {
    const event = aReport('R-1', 1);
    await intake.send(event);
    const validate = async (changed: unknown) => (await intake.send(changed, { path: '/incidents/validate' })).status;
    expect(await validate(event)).toBe(200);
    expect(await validate({ ...event, data: { ...(event['data'] as object), isCrime: true } })).toBe(409);
    expect(await validate(aReport('R-1', 1))).toBe(200);
    expect(await validate(aReport('R-1', 1, [aChild('c2')]))).toBe(409);
    expect(await validate(anEvent('incident.withdrawn', { reference: 'R-1', incidentVersion: 1, reason: 'duplicate', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }))).toBe(409);
  });
});

describe('the door of the function', () => {
  it('reads an HTTP API event of payload 2.0, base64 or not, and answers in its shape', () => {
    const event = { version: '2.0', rawPath: '/incidents', headers: { 'Content-Type': 'x' }, requestContext: { http: { method: 'POST', path: '/incidents' } }, body: 'w6k=', isBase64Encoded: true };
    expect(readRequest(event)).toEqual({ method: 'POST', path: '/incidents', headers: { 'content-type': 'x' }, body: Buffer.from('é') });
    expect(readRequest({ ...event, body: undefined }).body).toHaveLength(0);
    expect(writeAnswer({ status: 400, body: { a: 1 } })).toEqual({ statusCode: 400, body: '{"a":1}', headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } });
    expect(writeAnswer({ status: 202, body: {}, headers: { 'retry-after': '3' } }).headers).toMatchObject({ 'content-type': 'application/json', 'retry-after': '3' });
    expect(() => readRequest({ Records: [] })).toThrow('payload 2.0');
  });

  it.each([['GET', '/incidents'], ['POST', '/'], ['POST', '/incidents/'], ['DELETE', '/receipts/rc-2h8m0q4x6z1b3d5f7h9k1n3q5s']])('%s %s leads nowhere', async (method, path) => {
    const { handleRequest } = await import('../../../functions/intake/handle-request.ts');
    expect((await handleRequest({ method, path, headers: {}, body: Buffer.alloc(0) }, intake.deps)).status).toBe(404);
  });
});
