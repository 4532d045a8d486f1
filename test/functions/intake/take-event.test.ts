import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Accepted, Problem } from '../../../events/api.ts';
import { aChild, anEvent, anIntake, aReport, aWithdrawal, type Intake } from './an-intake.ts';

let intake: Intake;
beforeEach(() => {
  intake = anIntake();
});
const accepted = (answer: { body: unknown }) => answer.body as Accepted;
const refused = (answer: { body: unknown }) => answer.body as Problem;
const duty = (childRef: string, reference = 'R-1') => intake.book.duty({ force: 'cheshire', reference, childRef });

describe('an accepted incident', () => {
  it('gives each child one row that waits to be matched, by the clocks of the home authority', async () => {
    const answer = await intake.send(aReport('R-1', 1, [aChild('c1'), aChild('c2', { givenName: 'Rosie' })]));
    expect(answer.status).toBe(202);
    for (const childRef of ['c1', 'c2']) {
      expect(await duty(childRef)).toMatchObject({
        state: 'awaiting-review', version: 1, revision: 1, basis: 'statutory', firstSentAt: '2026-11-08T23:55:00Z', acceptedAt: '2026-11-09T08:30:00Z', reportedAt: '2026-11-08T22:40:00Z',
        // Monday 08:45; the desk 90 minutes before, which is now past, so at once; the supervisor likewise.
        waiting: { taskId: null, reason: 'to-be-matched', hold: false, deadlineAt: '2026-11-09T08:45:00Z', deskAt: '2026-11-09T08:30:00Z', supervisorAt: '2026-11-09T08:30:00Z' },
      });
    }
  });

  it('is handed to the match queue once, and its forward row is gone; the net under the match stays', async () => {
    const { receiptId } = accepted(await intake.send(aReport('R-1', 1)));
    expect(intake.outgoing.sent.match).toEqual([{ type: 'incident.stored', id: `stored~${receiptId}`, force: 'cheshire', reference: 'R-1', version: 1 }]);
    expect(intake.due.rows.map(({ what, at }) => [what, at])).toEqual([['unmatched', '2026-11-09T08:35:00Z']]);
  });

  it('is durable though the queue is down: 202, and a due row hands it on', async () => {
    intake.outgoing.fault = new Error('no queue for Ruby Tansley');
    const answer = await intake.send(aReport('R-1', 1));
    expect(answer.status).toBe(202);
    const forward = intake.due.rows.find((row) => row.what === 'forward');
    expect(forward).toMatchObject({ at: '2026-11-09T08:31:00Z', queue: 'match' });
    expect(JSON.parse(forward?.what === 'forward' ? forward.body : '')).toMatchObject({ type: 'incident.stored', reference: 'R-1', version: 1 });
    expect(intake.lines.join('')).not.toContain('Ruby');
  });

  it('is written to the audit log before it is stored, and is not stored when it cannot be', async () => {
    await intake.send(aReport('R-1', 1));
    expect(intake.audit.entries).toEqual([{ at: '2026-11-09T08:30:00Z', force: 'cheshire', operation: 'collection', actor: 'cl-cheshire', what: 'incident.reported', reference: 'R-1' }]);
    intake.audit.fault = new Error('down');
    const answer = await intake.send(aReport('R-2', 1));
    expect([answer.status, answer.headers?.['retry-after']]).toEqual([503, '30']);
    expect(intake.incidents.versions.size).toBe(1);
  });

  it('warns of fields that the policy wants, by name', async () => {
    const { warnings } = accepted(await intake.send(aReport('R-1', 1)));
    expect(warnings).toEqual([{ code: 'fields-missing', childRef: 'c1', required: ['incidentTime', 'schoolSummary'], asked: expect.arrayContaining(['childPresent', 'suspectStatus']) as unknown }]);
  });

  it('with no children is kept, opens no row, and is handed on for what is known of its people', async () => {
    expect(accepted(await intake.send(aReport('R-1', 1, []))).outcome).toBe('stored');
    expect(intake.book.duties.size + intake.due.rows.length).toBe(0);
    expect(intake.outgoing.sent.match).toMatchObject([{ type: 'incident.stored', reference: 'R-1', version: 1 }]);
  });

  it('waits by default hours on any weekday where nobody said which authority', async () => {
    intake.clock.set('2026-11-08T23:50:00Z');
    await intake.send(aReport('R-1', 1, [aChild('c1', { homeAuthority: undefined })], {}));
    expect((await duty('c1'))?.waiting).toMatchObject({ deadlineAt: '2026-11-09T08:45:00Z', deskAt: '2026-11-09T07:15:00Z', supervisorAt: '2026-11-09T08:15:00Z' });
    expect(intake.due.rows).toMatchObject([{ what: 'unmatched', at: '2026-11-09T07:15:00Z' }]);
  });
});

describe('the same again', () => {
  it('counts once, with the same receipt, however often and however its JSON is written', async () => {
    const event = aReport('R-1', 1);
    const first = accepted(await intake.send(event));
    const again = accepted(await intake.send(JSON.stringify(Object.fromEntries(Object.entries(event).reverse()), null, 3), { contentType: 'application/cloudevents+json; charset=UTF-8' }));
    expect(again).toMatchObject({ receiptId: first.receiptId, outcome: 'repeated' });
    const inAnotherOffset = { ...event, time: '2026-11-09T00:55:00+01:00' };
    expect(accepted(await intake.send(inAnotherOffset)).outcome).toBe('repeated');
    expect([intake.incidents.receipts.size, intake.book.duties.size, intake.outgoing.sent.match.length]).toEqual([1, 1, 1]);
  });

  it('sent twice at once is stored once, and both are answered alike', async () => {
    const event = aReport('R-1', 1);
    const answers = await Promise.all(Array.from({ length: 8 }, () => intake.send(event)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(answers.map((answer) => accepted(answer).receiptId)).size).toBe(1);
    expect([intake.incidents.receipts.size, intake.book.duties.size]).toEqual([1, 1]);
  });

  it('under the same id with other content is 409 and kept', async () => {
    const event = aReport('R-1', 1);
    await intake.send(event);
    const answer = await intake.send({ ...event, data: { ...(event['data'] as object), isCrime: true } });
    expect([answer.status, refused(answer).errors]).toEqual([409, [{ field: 'id', expected: 'expected an id that this source has not used for other content' }]]);
    expect((await intake.incidents.version('cheshire', 'R-1', 1))?.content.data).toMatchObject({ isCrime: false });
  });

  it('of one version under another id is kept as a receipt of its own; with other content it is 409', async () => {
    const event = aReport('R-1', 1);
    const first = accepted(await intake.send(event));
    const second = accepted(await intake.send({ ...event, id: 'another-id' }));
    expect(second.outcome).toBe('repeated');
    expect(second.receiptId).not.toBe(first.receiptId);
    expect((await intake.send(aReport('R-1', 1, [aChild('c1', { present: true })]))).status).toBe(409);
    expect(intake.book.duties.size).toBe(1);
  });

  it('of another force is another incident', async () => {
    await intake.send(aReport('R-1', 1));
    const theirs = { ...aReport('R-1', 1), source: 'https://rms.northumbria.police.example/encompass' };
    expect((await intake.send(theirs, { token: 'cl-other' })).status).toBe(202);
    expect([...intake.book.duties.values()].map(({ force }) => force).sort()).toEqual(['cheshire', 'northumbria']);
    expect(new Set(intake.due.rows.map(({ id }) => id)).size).toBe(2);
  });
});

describe('versions', () => {
  it('record themselves on the children they list, and give a child listed for the first time a row of its own', async () => {
    await intake.send(aReport('R-1', 1));
    intake.clock.set('2026-11-09T08:32:00Z');
    await intake.send(aReport('R-1', 2, [aChild('c1'), aChild('c2', { givenName: 'Rosie' })], {}));
    expect(await duty('c1')).toMatchObject({ version: 2, firstSentAt: '2026-11-08T23:55:00Z' });
    expect(await duty('c2')).toMatchObject({ version: 2, revision: 1 });
    expect(intake.outgoing.sent.match.map(({ id: _id, ...message }) => message)).toMatchObject([{ version: 1 }, { version: 2 }]);
  });

  it('say which children they no longer list', async () => {
    await intake.send(aReport('R-1', 1, [aChild('c1'), aChild('c2', { givenName: 'Rosie' })]));
    const { warnings } = accepted(await intake.send(aReport('R-1', 2, [aChild('c1')])));
    expect(warnings).toContainEqual({ code: 'children-left-out', childRefs: ['c2'] });
    expect((await duty('c2'))?.state).toBe('awaiting-review');
  });

  it('that come late change nothing that is shown, and say so', async () => {
    await intake.send(aReport('R-1', 2));
    const before = await duty('c1');
    const answer = await intake.send(aReport('R-1', 1, [aChild('c1', { givenName: 'Ruba' })]));
    expect([answer.status, accepted(answer).outcome]).toEqual([202, 'older-version']);
    expect(await duty('c1')).toEqual(before);
    expect(intake.outgoing.sent.match.map((message) => message.type === 'incident.stored' && message.version)).toEqual([2, 1]);
    expect((await intake.incidents.latest('cheshire', 'R-1'))?.version).toBe(2);
  });

  it('that come late and list a child whom no later one lists still give that child a row', async () => {
    await intake.send(aReport('R-1', 2, [aChild('c1')]));
    expect(accepted(await intake.send(aReport('R-1', 1, [aChild('c1'), aChild('c2', { givenName: 'Rosie' })]))).outcome).toBe('stored');
    expect(await duty('c2')).toMatchObject({ state: 'awaiting-review', version: 1 });
    expect(intake.due.rows.filter((row) => row.what === 'unmatched')).toHaveLength(2);
  });

  it('are decided again when the match changes a duty in between', async () => {
    await intake.send(aReport('R-1', 1));
    let once = true;
    intake.incidents.beforeAccept = async () => {
      if (!once) return;
      once = false;
      const now = await duty('c1');
      if (now) await intake.book.commit({ duties: [{ before: now.revision, duty: { ...now, revision: now.revision + 1 }, events: [] }] });
    };
    expect((await intake.send(aReport('R-1', 2))).status).toBe(202);
    expect(await duty('c1')).toMatchObject({ version: 2, revision: 3 });
  });

  it('are given up with 503 and nothing done when a duty never stands still', async () => {
    await intake.send(aReport('R-1', 1));
    intake.incidents.beforeAccept = async () => {
      const now = await duty('c1');
      if (now) await intake.book.commit({ duties: [{ before: now.revision, duty: { ...now, revision: now.revision + 1 }, events: [] }] });
    };
    expect((await intake.send(aReport('R-1', 2))).status).toBe(503);
    expect(intake.incidents.versions.size).toBe(1);
  });
});

describe('withdrawals', () => {
  it('are stored and handed on, known children or not; the match stage carries them through', async () => {
    await intake.send(aReport('R-1', 1));
    const { receiptId } = accepted(await intake.send(aWithdrawal('R-1', 2)));
    expect((await duty('c1'))?.state).toBe('awaiting-review');
    expect(intake.outgoing.sent.match[1]).toEqual({ type: 'incident.stored', id: `stored~${receiptId}`, force: 'cheshire', reference: 'R-1', version: 2 });
    await intake.send(aWithdrawal('R-9', 1));
    expect(intake.outgoing.sent.match).toHaveLength(3);
  });

  it('are reinstated by a later version, which waits to be matched anew', async () => {
    await intake.send(aReport('R-1', 1));
    await intake.send(aWithdrawal('R-1', 2));
    await carryThrough('c1', 2);
    intake.clock.set('2026-11-09T08:40:00Z');
    expect((await intake.send(aReport('R-1', 3))).status).toBe(202);
    expect(await duty('c1')).toMatchObject({ state: 'awaiting-review', version: 3, waiting: { reason: 'to-be-matched', taskId: null, since: '2026-11-09T08:40:00Z' } });
    expect(await intake.book.history({ force: 'cheshire', reference: 'R-1', childRef: 'c1' })).toMatchObject([{ kind: 'reported' }, { kind: 'withdrawn' }, { kind: 'version-recorded' }, { kind: 'reinstated' }]);
  });

  it('that come before the version they take back end its children at once', async () => {
    await intake.send(aWithdrawal('R-1', 2, ['c1']));
    await intake.send(aReport('R-1', 1, [aChild('c1'), aChild('c2', { givenName: 'Rosie' })]));
    expect(await duty('c1')).toMatchObject({ state: 'withdrawn', ended: { kind: 'withdrawn', version: 2, reason: 'entered-in-error', by: 'PS-2207' } });
    expect(await duty('c2')).toMatchObject({ state: 'awaiting-review' });
  });

  it('stored between the reading and the storing of an incident are handed on once more', async () => {
    let once = true;
    intake.incidents.beforeAccept = async (acceptance) => {
      if (!once || acceptance.version?.content.kind !== 'incident') return;
      once = false;
      await intake.send(aWithdrawal('R-1', 2));
    };
    await intake.send(aReport('R-1', 1));
    expect(intake.outgoing.sent.match.map((message) => message.type === 'incident.stored' && message.version)).toEqual([2, 1, 2]);
    expect(new Set(intake.outgoing.sent.match.map(({ id }) => id)).size).toBe(3);
  });

  async function carryThrough(childRef: string, version: number): Promise<void> {
    const now = await duty(childRef);
    if (!now) throw new Error('no duty');
    const { evolve } = await import('../../../shared/domain/duty/evolve.ts');
    const event = { kind: 'withdrawn' as const, at: intake.clock.now(), version, reason: 'entered-in-error', by: 'PS-2207' };
    await intake.book.commit({ duties: [{ before: now.revision, duty: evolve(now, event), events: [event] }] });
  }
});

it('in whatever order versions come, each child ends at the greatest version that lists it', async () => {
  const lists: Record<number, string[]> = { 1: ['c1', 'c2'], 2: ['c1', 'c3'], 3: ['c1'] };
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray([1, 2, 3, 1, 2, 3], { minLength: 6 }), async (order) => {
    const now = anIntake();
    const events = Object.fromEntries(Object.entries(lists).map(([version, refs]) => [version, aReport('R-1', Number(version), refs.map((ref) => aChild(ref, { givenName: `Ruby` })))]));
    for (const version of order) expect((await now.send(events[version])).status).toBe(202);
    const versions = Object.fromEntries((await now.book.dutiesOf('cheshire', 'R-1')).map((row) => [row.childRef, row.version]));
    expect(versions).toEqual({ c1: 3, c2: 1, c3: 2 });
    expect((await now.incidents.latest('cheshire', 'R-1'))?.version).toBe(3);
  }), { numRuns: 60 });
});

describe('a closed period', () => {
  it('is kept and handed to the report queue', async () => {
    const answer = await intake.send(anEvent('force.period-closed', { periodStart: '2026-11-08T08:00:00Z', periodEnd: '2026-11-09T08:00:00Z', incidents: 4, children: 3 }, { time: '2026-11-09T08:02:00Z' }));
    expect(answer.status).toBe(202);
    expect(intake.outgoing.sent.report).toEqual([{ type: 'period.closed', id: `period~${accepted(answer).receiptId}`, force: 'cheshire', periodStart: '2026-11-08T08:00:00Z', periodEnd: '2026-11-09T08:00:00Z' }]);
    expect(intake.due.rows).toEqual([]);
  });
});
