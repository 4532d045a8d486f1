import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { londonDateOf } from '../../shared/domain/clocks/london-time.ts';
import { assessIncident } from '../../shared/domain/risk/assess-incident.ts';
import { dated, type Fact, type IncidentFact } from '../../shared/domain/risk/facts.ts';
import type { Judgement } from '../../shared/domain/risk/judgement.ts';
import { subjectsOf, subjectText } from '../../shared/domain/risk/subjects.ts';
import { tryOnLastMonth } from '../../shared/runtime/try-on-last-month.ts';
import { aJudgement } from '../domain/cases/a-case.ts';
import { anIncident, aReferral, someHistory, thePack } from '../domain/risk/facts-of-invention.ts';

const now = '2026-06-15T09:00:00Z';
const before = thePack();
const after = { ...thePack({ repeatMonths: 3, serialPerpetrator: { months: 24, victims: 2, minimumAge: 16 } }), version: '2026-12-01' };

/** The stores as they would be over these facts: judgements by day, lines by subject. */
function over(facts: readonly Fact[]) {
  let asked = 0;
  const judged = facts.filter((fact): fact is IncidentFact => fact.type === 'incident').map((fact): Judgement => ({ ...aJudgement({ reference: fact.id }), fact }));
  return {
    asked: () => asked,
    judgements: { ofDay: async (_force: string, day: string) => { asked += 1; return judged.filter(({ fact }) => fact && londonDateOf(fact.reportedAt) === day); } },
    history: { lines: async (_force: string, spans: readonly { readonly subject: Parameters<typeof subjectText>[0]; readonly from: string; readonly to: string }[]) => {
      asked += spans.length;
      return facts.filter((fact) => spans.some(({ subject, from, to }) => from <= fact.reportedAt && fact.reportedAt <= to && subjectsOf(fact).some((one) => subjectText(one) === subjectText(subject)))).map((fact) => ({ reference: fact.id, facts: [fact] }));
    } },
  };
}

describe('a change of policy, tried on last month', () => {
  it('counts each flag and each queue as judging every incident of the month against the whole history does', async () => {
    await fc.assert(fc.asyncProperty(someHistory, async (facts) => {
      // Moved so that many fall into the month that is counted.
      const moved = facts.map((fact) => ({ ...fact, reportedAt: `2026-0${String(4 + (Number(fact.id.slice(1)) % 2))}-${fact.reportedAt.slice(8)}` })).map((fact) => (Number.isNaN(Date.parse(fact.reportedAt)) ? { ...fact, reportedAt: '2026-05-02T10:00:00Z' } : fact));
      const tried = await tryOnLastMonth({ force: 'cheshire', before, after, now }, over(moved));
      const ofMonth = moved.filter((fact): fact is IncidentFact => fact.type === 'incident' && londonDateOf(fact.reportedAt).startsWith('2026-05'));
      const found = (pack: typeof before) => ofMonth.map((fact) => assessIncident(fact, moved, pack));
      const [was, is] = [found(before), found(after)];
      expect([tried.month, tried.incidents, tried.ofAll]).toEqual(['2026-05', ofMonth.length, ofMonth.length]);
      for (const row of tried.rows) {
        const count = (all: typeof was) => all.filter(({ flags, recommendations }) => (row.kind === 'flag' ? flags.some(({ flag }) => flag === row.name) : recommendations.some(({ recommendation }) => recommendation === row.name))).length;
        expect([row.name, row.before, row.after]).toEqual([row.name, count(was), count(is)]);
      }
    }), { numRuns: 40, seed: 11 });
  });

  it('says what changes: somebody harmed nine months ago is no repeat victim by a window of three', async () => {
    const facts = [anIncident('a', '2025-09-01'), anIncident('b', '2026-05-20', { grade: 'high' }), aReferral('r', '2026-01-05')];
    const { rows } = await tryOnLastMonth({ force: 'cheshire', before, after, now }, over(facts));
    expect(rows.find(({ name }) => name === 'repeat-victim')).toMatchObject({ before: 1, after: 0 });
  });

  it('takes a thousand of more, evenly over the month, and says of how many', async () => {
    const many = Array.from({ length: 2500 }, (_, n) => anIncident(`i${String(n)}`, `2026-05-${String(1 + (n % 31)).padStart(2, '0')}`, { victimId: `v${String(n)}`, perpetratorIds: [] }));
    const stores = over(many);
    const judgedOn = new Map<string, readonly Judgement[]>();
    for (const day of Array.from({ length: 31 }, (_, n) => `2026-05-${String(n + 1).padStart(2, '0')}`)) judgedOn.set(day, await stores.judgements.ofDay('cheshire', day));
    const tried = await tryOnLastMonth({ force: 'cheshire', before, after, now }, { judgements: { ofDay: async (_, day) => judgedOn.get(day) ?? [] }, history: { lines: async () => [] } });
    expect([tried.incidents, tried.ofAll, dated(many[0] as IncidentFact).fact.id]).toEqual([1000, 2500, 'i0']);
  });

  it('says nothing of a month without incidents', async () => {
    expect(await tryOnLastMonth({ force: 'cheshire', before, after, now }, over([]))).toMatchObject({ incidents: 0, changed: 0 });
  });
});
