import { beforeEach, describe, expect, it } from 'vitest';
import { incidentStatus, receiptAnswer } from '../../../events/api.ts';
import { evolveAll } from '../../../shared/domain/duty/evolve.ts';
import type { DutyEvent } from '../../../shared/domain/duty/duty-events.ts';
import type { SettingKey } from '../../../shared/domain/setting.ts';
import type { Accepted, IncidentStatus } from './answers.ts';
import { aChild, anIntake, aReport, aWithdrawal, type Intake } from './an-intake.ts';

let intake: Intake;
beforeEach(() => {
  intake = anIntake();
});
const clocks = { readyAt: '2026-11-09T06:00:00Z', releaseAt: '2026-11-09T07:00:00Z', deputyAt: '2026-11-09T07:45:00Z', phoneTaskAt: '2026-11-09T08:15:00Z', deadlineAt: '2026-11-09T08:45:00Z', homeTime: false, late: false };
const at = '2026-11-09T07:00:00Z';
const planned = (setting: SettingKey): DutyEvent => ({ kind: 'planned', at, cause: 'm', setting, disclosureId: `d-${setting}`, version: 1, contentHash: 'h', clocks });

async function happen(childRef: string, events: readonly DutyEvent[]): Promise<void> {
  const before = await intake.book.duty({ force: 'cheshire', reference: 'R-1', childRef });
  const duty = evolveAll(before, events);
  if (!before || !duty) throw new Error('no duty');
  await intake.book.commit({ duties: [{ before: before.revision, duty, events }] });
}
const childOf = (body: unknown, childRef = 'c1') => (body as IncidentStatus).children.find((child) => child.childRef === childRef);

describe('the status of an incident', () => {
  it('tells each child\'s state, since when, each setting by kind alone, and what is still wanted', async () => {
    await intake.send(aReport('R-1', 1, [aChild('c1', { schools: [{ text: 'st oswalds primary wenbury' }] })]));
    await happen('c1', [planned('school:900012'), planned('authority:896'), { kind: 'released', at, setting: 'school:900012', disclosureId: 'd-school:900012' }]);
    const answer = await intake.ask('R-1');
    expect(incidentStatus.strict().parse(answer.body)).toMatchObject({ reference: 'R-1', version: 1, withdrawn: false, openRefusals: 0 });
    expect(childOf(answer.body)).toEqual({
      childRef: 'c1', state: 'planned', since: at, basis: 'statutory', settings: [{ kind: 'authority', state: 'planned' }, { kind: 'school', state: 'released' }],
      missing: { required: ['incidentTime', 'schoolSummary'], asked: expect.arrayContaining(['childWords']) as unknown },
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/900012|896|Ruby|Tansley|oswald|2018/i);
    expect(intake.audit.entries.at(-1)).toMatchObject({ operation: 'consultation', actor: 'cl-cheshire', reference: 'R-1' });
  });

  it('leaves out a setting that was never the child\'s', async () => {
    await intake.send(aReport('R-1', 1));
    await happen('c1', [planned('school:900012'), { kind: 'setting-dropped', at, setting: 'school:900012', why: 'not-our-pupil' }, planned('school:900013')]);
    expect(childOf((await intake.ask('R-1')).body)?.settings).toEqual([{ kind: 'school', state: 'planned' }]);
  });

  it.each([
    ['an adopted child', [aChild('c1', { adopted: true })], {}],
    ['a child at a confidential address', [aChild('c1', { addresses: [{ text: 'held', confidential: true }] })], {}],
    ['a child of a parent at one', [aChild('c1')], { people: [{ personRef: 'p1', role: 'victim', addresses: [{ text: 'held', confidential: true }] }] }],
    ['an incident at one', [aChild('c1')], { place: { addressKind: 'confidential' } }],
    ['a hold to protect an identity', [aChild('c1')], { holds: [{ kind: 'protected-address-or-identity', reason: 'r', setBy: { personId: 'PS-1', rank: 'sergeant' }, setAt: '2026-11-08T23:00:00Z', expiresAt: '2026-11-09T06:00:00Z' }] }],
  ] as const)('shows no setting of %s, nor how many', async (_what, children, more) => {
    await intake.send(aReport('R-1', 1, children, more));
    await happen('c1', [planned('school:900012'), planned('school:900013')]);
    expect(childOf((await intake.ask('R-1')).body)?.settings).toEqual([]);
  });

  it('keeps a child that the greatest version leaves out, and chases nothing of one that is ended', async () => {
    await intake.send(aReport('R-1', 1, [aChild('c1'), aChild('c2', { givenName: 'Rosie', present: true })]));
    await intake.send(aReport('R-1', 2, [aChild('c1')]));
    await happen('c1', [{ kind: 'ended', at, ending: { kind: 'out-of-scope', rule: 'over-oldest-age', policyVersion: '1' } }]);
    const { body } = await intake.ask('R-1');
    expect(childOf(body, 'c2')?.missing.asked).not.toContain('childPresent');
    expect(childOf(body, 'c2')?.missing.required).toContain('schoolSummary');
    expect(childOf(body)).toMatchObject({ state: 'out-of-scope', missing: { required: [], asked: [] } });
  });

  it('says that the incident is withdrawn, and counts the refusals that wait', async () => {
    await intake.send(aReport('R-1', 1));
    await intake.send(aWithdrawal('R-1', 2));
    await intake.send(aReport('R-2', 0));
    await intake.send(aReport('R-3', 0));
    expect((await intake.ask('R-1')).body).toMatchObject({ version: 2, withdrawn: true, openRefusals: 2 });
  });

  it('of another force is not told from one that never was: the same 404, byte for byte', async () => {
    await intake.send(aReport('R-1', 1));
    const theirs = await intake.ask('R-1', 'cl-other');
    expect(theirs.status).toBe(404);
    expect(theirs).toEqual(await intake.ask('R-404', 'cl-other'));
    expect(theirs).toEqual(await intake.ask('R-404'));
  });

  it('is asked with a reference in the body, and nothing else', async () => {
    const ask = (body: unknown, contentType = 'application/json') => intake.send(body, { path: '/incident-status', contentType });
    expect((await ask({ reference: 'R 1' })).body).toMatchObject({ status: 400, errors: [{ field: 'reference' }] });
    expect((await ask({ reference: 'R-1', child: 'Ruby' })).status).toBe(400);
    expect((await ask('{')).status).toBe(400);
    expect((await ask({ reference: 'R-1' }, 'text/plain')).status).toBe(415);
    expect(intake.refused.kept.size).toBe(0);
  });
});

describe('a receipt', () => {
  it('is told with its incident', async () => {
    const { receiptId } = (await intake.send(aReport('R-1', 1))).body as Accepted;
    const answer = await intake.get(`/receipts/${receiptId}`);
    expect(receiptAnswer.strict().parse(answer.body)).toMatchObject({ receiptId, receivedAt: '2026-11-09T08:30:00Z', type: 'incident.reported', incidentVersion: 1, incident: { reference: 'R-1' } });
  });

  it('of another force, of nobody, or of no receipt\'s shape is the same 404', async () => {
    const { receiptId } = (await intake.send(aReport('R-1', 1))).body as Accepted;
    const answers = await Promise.all([intake.get(`/receipts/${receiptId}`, 'cl-other'), intake.get('/receipts/rc-2h8m0q4x6z1b3d5f7h9k1n3q5s'), intake.get('/receipts/..%2Fsecret'), intake.get('/receipts/')]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('is not told when the audit log cannot be written', async () => {
    const { receiptId } = (await intake.send(aReport('R-1', 1))).body as Accepted;
    intake.audit.fault = new Error('down');
    expect((await intake.get(`/receipts/${receiptId}`)).status).toBe(503);
  });
});
