import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Accepted, BatchAnswer, Problem } from './answers.ts';
import { readExamples } from '../../events/read-examples.ts';
import { aChild, anEvent, anIntake, aReport, aWithdrawal, type Intake } from './an-intake.ts';

let intake: Intake;
beforeEach(() => {
  intake = anIntake();
});
const bad = () => aReport('R-1', 1, [aChild('c1', { dateOfBirth: '14/03/2018' })]);
const tasks = () => [...intake.book.tasks.values()];

describe('a refused body', () => {
  it('is kept as it came, under the refusalId that the problem names, with a task and its clocks', async () => {
    const event = bad();
    const answer = await intake.send(event);
    const { refusalId } = answer.body as Problem;
    expect(answer.status).toBe(400);
    expect(refusalId).toMatch(/^rf-[a-z0-9]{26}$/);
    expect(await intake.refused.get('cheshire', refusalId ?? '')).toEqual({
      force: 'cheshire', refusalId, receivedAt: '2026-11-09T08:30:00Z', clientId: 'cl-cheshire', status: 400, fields: ['data.children[0].dateOfBirth'], body: JSON.stringify(event),
    });
    expect(tasks()).toEqual([{
      taskId: `refused~${refusalId}`, revision: 1, force: 'cheshire', reference: 'R-1', childRef: null, state: 'open', openedAt: '2026-11-09T08:30:00Z',
      detail: { kind: 'refused', refusalId, status: 400, fields: ['data.children[0].dateOfBirth'] },
      deadlineAt: '2026-11-09T08:45:00Z', deskAt: '2026-11-09T08:30:00Z', deskAlertedAt: '2026-11-09T08:30:00Z', supervisorAt: '2026-11-09T08:30:00Z',
    }]);
    expect(intake.due.rows.map(({ what }) => what)).toEqual(['supervisor']);
    expect(intake.audit.entries.map(({ operation, outcome }) => [operation, outcome])).toEqual([['refusal', '400']]);
  });

  it('sent again is the same refusal with one task, spaced otherwise or in a batch, once or at once', async () => {
    const event = bad();
    const ids = [
      ((await intake.send(event)).body as Problem).refusalId,
      ((await intake.send(JSON.stringify(event, null, 4))).body as Problem).refusalId,
      ((await intake.send([event])).body as BatchAnswer).results[0]?.problem?.refusalId,
      ...(await Promise.all([1, 2, 3].map(async () => ((await intake.send(event)).body as Problem).refusalId))),
    ];
    expect(new Set(ids).size).toBe(1);
    expect(tasks()).toHaveLength(1);
    expect(intake.refused.kept.size).toBe(1);
  });

  it('is closed by the accepted event that names it, and stays closed when the bad one comes again', async () => {
    const wrong = bad();
    const { refusalId } = (await intake.send(wrong)).body as Problem;
    const good = aReport('R-1', 1, [aChild('c1')], { corrects: refusalId });
    const answer = await intake.send(good);
    expect(answer.status).toBe(202);
    expect((answer.body as Accepted).warnings.map(({ code }) => code)).not.toContain('corrects-nothing');
    expect(tasks()).toMatchObject([{ state: 'closed', revision: 2, closedBy: 'cl-cheshire', decision: { kind: 'put-right', note: `by the event of receipt ${(answer.body as Accepted).receiptId}` } }]);
    await intake.send(good);
    await intake.send(wrong);
    expect(tasks()).toMatchObject([{ state: 'closed', revision: 2 }]);
  });

  it('is closed on a repeat, if the first attempt was cut off before that', async () => {
    const { refusalId } = (await intake.send(bad())).body as Problem;
    const good = aReport('R-1', 1, [aChild('c1')], { corrects: refusalId });
    intake.book.beforeCommit = () => { throw new Error('cut off'); };
    expect((await intake.send(good)).status).toBe(503);
    intake.book.beforeCommit = undefined;
    expect(((await intake.send(good)).body as Accepted).outcome).toBe('repeated');
    expect(tasks()).toMatchObject([{ state: 'closed' }]);
  });

  it.each([
    ['a withdrawal', (corrects: string) => { const event = aWithdrawal('R-1', 2); return { ...event, data: { ...(event['data'] as object), corrects } }; }],
    ['a closed period', (corrects: string) => anEvent('force.period-closed', { periodStart: '2026-11-08T08:00:00Z', periodEnd: '2026-11-09T08:00:00Z', incidents: 0, children: 0, corrects })],
  ])('is closed by %s as well', async (_what, make) => {
    const { refusalId = '' } = (await intake.send(bad())).body as Problem;
    expect((await intake.send(make(refusalId))).status).toBe(202);
    expect(tasks()[0]?.state).toBe('closed');
  });

  it('of another force is not closed by it: the event is accepted, and warned of', async () => {
    const { refusalId } = (await intake.send(bad())).body as Problem;
    const theirs = { ...aReport('R-7', 1, [aChild('c1')], { corrects: refusalId }), source: 'https://rms.northumbria.police.example/encompass' };
    const answer = await intake.send(theirs, { token: 'cl-other' });
    expect((answer.body as Accepted).warnings).toContainEqual({ code: 'corrects-nothing' });
    expect(tasks()[0]?.state).toBe('open');
  });

  it('that cannot be read at all is kept whole, under its own id, due at the next opening', async () => {
    intake.clock.set('2026-11-07T22:00:00Z');
    const answer = await intake.send('{"specversion":"1.0","data":{"children":[{"givenName":"Ru');
    const { refusalId } = answer.body as Problem;
    expect((await intake.refused.get('cheshire', refusalId ?? ''))?.body).toContain('"Ru');
    expect(tasks()).toMatchObject([{ reference: refusalId, deadlineAt: '2026-11-09T08:45:00Z', deskAt: '2026-11-09T07:15:00Z' }]);
  });

  it('is nowhere done by half: if its task cannot be stored, the answer is 503 and the next attempt makes it', async () => {
    intake.book.beforeCommit = () => { throw new Error('down'); };
    const wrong = bad();
    expect((await intake.send(wrong)).status).toBe(503);
    intake.book.beforeCommit = undefined;
    expect((await intake.send(wrong)).status).toBe(400);
    expect(tasks()).toHaveLength(1);
  });
});

describe('no refusal repeats what was sent', () => {
  const canary = fc.stringMatching(/^Zq[A-Za-z0-9 '-]{6,14}xV$/);
  const spoilt = fc.oneof(canary, fc.constant(null), fc.integer(), fc.boolean(), fc.array(canary, { maxLength: 2 }), canary.map((text) => ({ [text]: text })));

  it('whatever is put in the place of any field, and whatever fields are added', async () => {
    const bodies = readExamples().flatMap(({ body }) => (Array.isArray(body) ? (body as unknown[]) : [body]));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...bodies), fc.nat(), spoilt, canary, fc.boolean(), async (body, place, value, key, addKey) => {
      const now = anIntake('2026-11-09T09:00:00Z');
      const paths = pathsOf(body);
      const changed = changeAt(body, paths[place % paths.length] ?? [], value, addKey ? key : undefined);
      for (const path of ['/incidents', '/incidents/validate']) {
        const answer = await now.send(changed, { path, contentType: 'application/cloudevents+json' });
        if (answer.status < 400) continue;
        const text = JSON.stringify(answer.body) + JSON.stringify(answer.headers ?? {}) + now.lines.join('');
        for (const sent of [...stringsIn(value), ...(addKey ? [key] : [])]) expect(text).not.toContain(JSON.stringify(sent).slice(1, -1));
      }
    }), { numRuns: 400 });
  });

  it('nor any value of a whole example of which one field is bad', async () => {
    for (const { file, body } of readExamples()) {
      if (Array.isArray(body)) continue;
      const now = anIntake('2026-11-09T09:00:00Z');
      const broken = changeAt(body, ['data'], { ...(body as { data: object }).data, reportedAt: 'Sunday', incidentVersion: 0, reason: 'nothing', periodEnd: 'never' }, undefined);
      const answer = await now.send(broken);
      expect(answer.status, file).toBe(400);
      const text = (JSON.stringify(answer.body) + now.lines.join('')).toLowerCase();
      // Words of the contract itself (a role, a kind) may be listed as what is expected; what says who somebody is, may not.
      const telling = personal(body).filter((value) => value.length >= 3).map((value) => value.toLowerCase());
      for (const value of telling) expect(text, file).not.toContain(value);
      if (JSON.stringify(body).includes('givenName')) expect(telling.length).toBeGreaterThan(3);
    }
  });

  it('nor does JSON that is cut off anywhere', async () => {
    const text = JSON.stringify(aReport('R-1', 1, [aChild('c1', { familyName: 'Zquillfeather' })]));
    for (let at = 1; at < text.length; at += 7) {
      const answer = await anIntake().send(text.slice(0, at));
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).not.toMatch(/Ruby|Zquill|R-1|unexpected|position/i);
    }
  });
});

describe('faults', () => {
  it.each(['incidents', 'book', 'directory', 'audit'] as const)('of %s answer 503 with Retry-After, tell and log no message, and leave nothing behind', async (port) => {
    const broken = new Proxy(intake.deps[port], { get: () => () => { throw new Error('Ruby Tansley, 14 Larkspur Row, 07700 900118'); } });
    const { handleRequest } = await import('../../../functions/intake/handle-request.ts');
    const body = Buffer.from(JSON.stringify(aReport('R-1', 1)));
    const answer = await handleRequest({ method: 'POST', path: '/incidents', headers: { authorization: 'Bearer cl-cheshire', 'content-type': 'application/cloudevents+json' }, body }, { ...intake.deps, [port]: broken });
    expect([answer.status, answer.headers?.['retry-after']]).toEqual([503, '30']);
    expect(JSON.stringify(answer) + intake.lines.join('')).not.toMatch(/Ruby|Tansley|Larkspur|07700/);
    expect(intake.lines.join('')).toContain('"code":"fault"');
    expect(intake.incidents.versions.size + intake.incidents.receipts.size + intake.book.duties.size + intake.due.rows.length + intake.outgoing.sent.match.length).toBe(0);
  });

  it('the same search finds a planted control', () => {
    intake.deps.log.info('fault', { reason: 'Ruby' });
    expect(intake.lines.join('')).toContain('Ruby');
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((item: unknown, i) => pathsOf(item, [...at, i]))];
  if (typeof value === 'object' && value !== null) return [at, ...Object.entries(value).flatMap(([key, item]) => (at.length === 0 && key === 'source' ? [] : pathsOf(item, [...at, key])))];
  return [at];
}

/** Puts a value in a place, or adds it to the object there under a key of its own. */
function changeAt(body: unknown, path: Path, value: unknown, key: string | undefined): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return key !== undefined && typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, [key]: value } : value;
  const copy: Record<PropertyKey, unknown> = Array.isArray(body) ? ([...(body as unknown[])] as unknown as Record<PropertyKey, unknown>) : { ...(body as Record<string, unknown>) };
  copy[step] = changeAt((body as Record<PropertyKey, unknown>)[step], rest, value, key);
  return copy;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => [...(Array.isArray(value) ? [] : [key]), ...stringsIn(item)]);
  return [];
}

const telling = new Set(['givenName', 'familyName', 'dateOfBirth', 'phones', 'personId', 'pncId', 'text', 'postcode', 'schoolSummary', 'where', 'nowWith', 'reference']);
function personal(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return telling.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => personal(item, key));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, item]) => personal(item, name));
  return [];
}
