import { expect, test } from 'vitest';
import type { Filed } from '../../../shared/domain/risk/filed.ts';
import { judgeAnew } from '../../../shared/domain/risk/judge-anew.ts';
import type { SubjectSpan } from '../../../shared/domain/risk/subjects.ts';
import type { Judgements } from '../../../shared/ports/judgements.ts';
import type { RiskHistory } from '../../../shared/ports/risk-history.ts';
import { aReferral, anIncident, thePack } from '../../domain/risk/facts-of-invention.ts';

export interface RiskHistorySubject {
  readonly history: RiskHistory;
  /** Over the same store. */
  readonly judgements: Judgements;
}

const force = 'cheshire';
const filed = (reference: string, reportedAt: string, over: Partial<Filed> = {}): Filed => {
  const fact = anIncident(reference, reportedAt, { childIds: ['c1'], addressId: 'a1' });
  return {
    force, reference, revision: 1, version: 1, reportedAt: fact.reportedAt, withdrawals: [], withdrawn: false, restricted: false, undecided: false, nobodyHarmed: false, authority: '896',
    people: [{ ref: 'p/p1', role: 'victim', personId: 'v1', by: 'identifier', words: ['The same identifier.'] }], facts: [fact], referrals: [], referralFacts: [], links: [{ at: fact.reportedAt, ref: 'p/p1', to: 'v1', by: 'evidence' }], ...over,
  };
};
const span = (kind: SubjectSpan['subject']['kind'], id: string, from = '2026-01-01T00:00:00Z', to = '2026-12-31T23:59:59Z'): SubjectSpan => ({ subject: { kind, id }, from, to });

/** Incidents by who and what they are about, with their judgements. */
export function riskHistorySuite(fresh: () => Promise<RiskHistorySubject>): void {
  test('finds an incident under its victim, its perpetrator, its child and its household, and under nobody else', async () => {
    const { history } = await fresh();
    const one = filed('R1', '2026-02-01');
    expect(await history.file(one, undefined)).toBe('filed');
    expect(await history.filed(force, 'R1')).toEqual(one);
    for (const [kind, id] of [['victim', 'v1'], ['perpetrator', 'p1'], ['child', 'c1'], ['household', 'a1']] as const) expect([kind, await history.lines(force, [span(kind, id)])]).toEqual([kind, [{ reference: 'R1', facts: one.facts }]]);
    expect(await history.lines(force, [span('victim', 'p1'), span('victim', 'v2')])).toEqual([]);
    expect(await history.lines('other-force', [span('victim', 'v1')])).toEqual([]);
  });

  test('finds a death under whoever was harmed in it and under each of its children, an ordinary incident under neither, and neither once it is no death', async () => {
    const { history } = await fresh();
    const one = filed('R1', '2026-02-01', { death: true, tied: ['R7'] });
    await history.file(one, undefined);
    await history.file(filed('R2', '2026-02-02'), undefined);
    expect(await history.filed(force, 'R1')).toEqual(one);
    for (const id of ['v1', 'c1']) expect([id, await history.lines(force, [span('death', id)])]).toEqual([id, [{ reference: 'R1', facts: one.facts }]]);
    for (const id of ['p1', 'a1']) expect(await history.lines(force, [span('death', id)])).toEqual([]);
    expect(await history.lines(force, [span('death', 'v1', '2026-02-02T00:00:00Z')])).toEqual([]);
    expect((await history.lines(force, [span('victim', 'v1')])).map(({ reference }) => reference)).toEqual(['R1', 'R2']);
    await history.file(filed('R1', '2026-02-01', { revision: 2, tied: ['R7'] }), one);
    expect(await history.lines(force, [span('death', 'v1'), span('death', 'c1')])).toEqual([]);
  });

  test('reads a span from its first instant to its last, both included, in order', async () => {
    const { history } = await fresh();
    for (const [reference, at] of [['R3', '2026-03-01'], ['R1', '2026-01-01'], ['R2b', '2026-02-01'], ['R2a', '2026-02-01'], ['R4', '2026-04-01']] as const) await history.file(filed(reference, at), undefined);
    const read = async (from: string, to: string) => (await history.lines(force, [span('victim', 'v1', `${from}T12:00:00Z`, `${to}T12:00:00Z`)])).map(({ reference }) => reference);
    expect(await read('2026-02-01', '2026-03-01')).toEqual(['R2a', 'R2b', 'R3']);
    expect(await read('2026-01-02', '2026-01-31')).toEqual([]);
  });

  test('files a record once, and takes away what it is no longer about', async () => {
    const { history } = await fresh();
    const one = filed('R1', '2026-02-01');
    await history.file(one, undefined);
    expect(await history.file(one, undefined)).toBe('conflict');
    const other = filed('R1', '2026-02-01', { revision: 2, facts: [anIncident('R1', '2026-02-03', { victimId: 'v2', perpetratorIds: [] })], reportedAt: '2026-02-03T12:00:00Z', pending: { spans: [span('victim', 'v1')], references: ['R7'], people: true } });
    expect(await history.file(other, { ...one, revision: 7 })).toBe('conflict');
    expect(await history.file(other, one)).toBe('filed');
    expect(await history.filed(force, 'R1')).toEqual(other);
    expect(await history.lines(force, [span('victim', 'v1'), span('perpetrator', 'p1'), span('child', 'c1'), span('household', 'a1')])).toEqual([]);
    expect(await history.lines(force, [span('victim', 'v2')])).toEqual([{ reference: 'R1', facts: other.facts }]);
    await history.file(filed('R1', '2026-02-03', { revision: 3, facts: [], withdrawn: true }), other);
    expect(await history.lines(force, [span('victim', 'v2')])).toEqual([]);
  });

  test('keeps every fact of an incident under the one they share, and a referral with the perpetrator', async () => {
    const { history } = await fresh();
    const referral = aReferral('m1', '2026-02-05');
    const one = filed('R1', '2026-02-01', { facts: [anIncident('R1', '2026-02-01'), anIncident('R1~p2', '2026-02-01', { victimId: 'v2' })], referralFacts: [referral], referrals: [{ referralId: 'm1', referredAt: referral.reportedAt, victimRef: 'p/p1', perpetratorRef: 'p/p3' }] });
    await history.file(one, undefined);
    expect(await history.lines(force, [span('perpetrator', 'p1')])).toEqual([{ reference: 'R1', facts: one.facts }, { reference: 'R1', facts: [referral] }]);
    await history.referAlone(force, aReferral('m2', '2026-01-05'));
    await history.referAlone(force, aReferral('m2', '2026-01-05'));
    expect((await history.lines(force, [span('perpetrator', 'p1')])).map(({ reference }) => reference)).toEqual(['~m2', 'R1', 'R1']);
  });

  test('keeps what a person recorded of an incident, once and in order', async () => {
    const { history } = await fresh();
    const recorded = { kind: 'primary-recorded' as const, at: '2026-02-02T09:00:00Z', by: 'PS-7', rank: 'sergeant', reason: 'Seen.', harmed: ['a'], did: ['b'] };
    const taken = { kind: 'primary-withdrawn' as const, at: '2026-02-03T09:00:00Z', by: 'PS-7', rank: 'sergeant', reason: 'Not sure.' };
    for (const event of [taken, recorded, recorded]) await history.record(force, 'R1', event);
    expect(await history.events(force, 'R1')).toEqual([recorded, taken]);
    expect(await history.events(force, 'R2')).toEqual([]);
  });

  test('refuses a judgement that follows on another than the last', async () => {
    const { history, judgements } = await fresh();
    const first = judgeAnew(filed('R1', '2026-02-01'), [], undefined, thePack(), '2026-02-01T13:00:00Z');
    const withdrawn = judgeAnew(filed('R1', '2026-02-01', { withdrawn: true, facts: [] }), [], first, thePack(), '2026-02-02T13:00:00Z');
    if (!first || !withdrawn) throw new Error('there is something to judge');
    expect([await history.judge(first, 0), await history.judge(first, 0), await history.judge(withdrawn, 7)]).toEqual(['judged', 'conflict', 'conflict']);
    expect([await history.judgement(force, 'R1'), await judgements.judgement(force, 'R1')]).toEqual([first, first.judgement]);
    expect(await history.judge(withdrawn, 1)).toBe('judged');
    expect([await history.judgement(force, 'R1'), await judgements.judgement(force, 'R2')]).toEqual([withdrawn, undefined]);
  });

  test('lists the judgements of a day of London, in order of report, and none that was withdrawn', async () => {
    const { history, judgements } = await fresh();
    const put = async (reference: string, reportedAt: string) => {
      const one = filed(reference, '2026-07-01', { facts: [anIncident(reference, reportedAt)], reportedAt });
      const record = judgeAnew(one, [], undefined, thePack(), '2026-07-09T13:00:00Z');
      if (record) await history.judge(record, 0);
      return record;
    };
    // Summer time: London's day begins an hour before that of UTC.
    await put('R2', '2026-07-02T10:00:00Z');
    await put('R1', '2026-07-01T23:30:00Z');
    await put('R3', '2026-07-02T23:30:00Z');
    const gone = await put('R4', '2026-07-02T11:00:00Z');
    await history.judge(judgeAnew(filed('R4', '2026-07-02', { withdrawn: true, facts: [] }), [], gone, thePack(), '2026-07-09T14:00:00Z') as NonNullable<typeof gone>, 1);
    expect((await judgements.ofDay(force, '2026-07-02')).map(({ reference }) => reference)).toEqual(['R1', 'R2']);
    expect(await judgements.ofDay('other-force', '2026-07-02')).toEqual([]);
  });

  test('lists the judgements of a person, the latest report first, and passes over referrals', async () => {
    const { history, judgements } = await fresh();
    for (let month = 1; month <= 5; month += 1) {
      const one = filed(`R${month}`, `2026-0${month}-01`);
      const record = judgeAnew(one, [], undefined, thePack(), '2026-06-01T13:00:00Z');
      await history.file(one, undefined);
      if (record) await history.judge(record, 0);
      await history.referAlone(force, aReferral(`m${month}`, `2026-0${month}-15`));
    }
    const named = (found: Awaited<ReturnType<Judgements['ofVictim']>>) => found.map(({ reference }) => reference);
    expect(named(await judgements.ofVictim(force, 'v1', 3))).toEqual(['R5', 'R4', 'R3']);
    expect(named(await judgements.ofPerpetrator(force, 'p1', 4))).toEqual(['R5', 'R4', 'R3', 'R2']);
    expect(named(await judgements.ofPerpetrator(force, 'p1', 50))).toHaveLength(5);
    expect(await judgements.ofVictim(force, 'p1', 3)).toEqual([]);
  });
}
