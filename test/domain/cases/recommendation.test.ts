import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseEntry } from '../../../shared/domain/cases/case-record.ts';
import { decideRecommendation, escalateRecommendation, type RecommendationDecision } from '../../../shared/domain/cases/recommendation/decide-recommendation.ts';
import { hearJudgement } from '../../../shared/domain/cases/recommendation/hear-judgement.ts';
import type { RecommendationCase } from '../../../shared/domain/cases/recommendation/recommendation.ts';
import { inSample } from '../../../shared/domain/cases/sample.ts';
import type { Judgement } from '../../../shared/domain/risk/judgement.ts';
import { recommendations } from '../../../shared/domain/risk/flags.ts';
import { aJudgement, aRecommendation, now, policy } from './a-case.ts';

const later = '2026-11-10T09:00:00Z';
function hear(before: RecommendationCase | undefined, judgement: Judgement, at = now): RecommendationCase | undefined {
  const made = hearJudgement({ before, judgement: { ...judgement, factId: judgement.fact?.id ?? 'CHE-1' }, recommended: 'idva', caseId: 'rec-1', policy, now: at });
  return made.length === 0 ? before : caseEntry('recommendation', before, made).record;
}
function decide(recommendation: RecommendationCase, decision: RecommendationDecision, by = 'S1', over = policy): RecommendationCase {
  const outcome = decideRecommendation({ recommendation, decision, by, policy: over, now });
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  return caseEntry('recommendation', recommendation, outcome.events).record;
}
const nothing = (revision: number, over: { readonly fallen?: Judgement['fallen'] } = {}) => aJudgement({ revision, fact: { grade: 'standard' }, ...over });
const always = { ...policy, secondLookOneIn: 1 };
const never = { ...policy, secondLookOneIn: 1000 };

describe('a recommendation and the judgements behind it', () => {
  it('opens with its reasons and a clock, and leaves the officer\'s grade as it is', () => {
    const opened = hear(undefined, aJudgement());
    expect(opened).toMatchObject({ status: 'waiting', said: { because: ['grade high'], grade: 'high', victimId: 'V1' }, decideBy: '2026-11-09T14:10:00Z' });
  });

  it('is opened where nobody is recorded as harmed yet, and flagged for other people once somebody is', () => {
    const nobody = { ...aJudgement(), fact: undefined };
    const opened = hear(undefined, nobody);
    expect(opened).toMatchObject({ status: 'waiting', said: { because: ['grade high'], grade: 'high', perpetratorIds: [] } });
    expect(opened?.said).not.toHaveProperty('victimId');
    const confirmed = decide(opened ?? aRecommendation(), { kind: 'confirm', reason: 'Look.' });
    expect(hear(confirmed, aJudgement({ revision: 2 }))).toMatchObject({ said: { victimId: 'V1' }, groundsFell: { otherPeople: true } });
  });

  it('is not opened by what does not call for it, nor by a withdrawn incident', () => {
    expect(hear(undefined, nothing(1))).toBeUndefined();
    expect(hear(undefined, aJudgement({ withdrawn: true }))).toBeUndefined();
  });

  it('takes over new reasons while it waits, with the clock it had', () => {
    const more = aJudgement({ revision: 2, fact: { assessment: { tool: 'dash-2009', score: null, factors: ['strangulation'] } } });
    const after = hear(hear(undefined, aJudgement()), more, later);
    expect(after?.said.because).toEqual(['grade high', 'critical-factor']);
    expect(after?.decideBy).toBe('2026-11-09T14:10:00Z');
  });

  it('is withdrawn with the reason if its flags fall before anybody decided, and raised again with a new clock if they come back', () => {
    const gone = hear(hear(undefined, aJudgement()), nothing(2), later);
    expect(gone).toMatchObject({ status: 'withdrawn', withdrawn: { at: later, reason: 'On what is known now the rules no longer call for it.' }, closedAt: later });
    const back = hear(gone, aJudgement({ revision: 3 }), later);
    expect(back).toMatchObject({ status: 'waiting', decideBy: '2026-11-10T13:00:00Z' });
    expect(back).not.toHaveProperty('closedAt');
  });

  it('says whose reason a flag fell for', () => {
    const flagged = hear(undefined, aJudgement({ fact: { grade: 'medium', assessment: { tool: 'dash-2009', score: null, factors: ['strangulation'] } } }));
    const fell = { flag: 'critical-factor', raisedAt: now, fellAt: later, reason: 'The factors were amended.' } as const;
    expect(hear(flagged, nothing(2, { fallen: [fell] }))?.withdrawn?.reason).toBe('The factors were amended.');
    expect(hear(flagged, aJudgement({ revision: 2, withdrawn: true }))?.withdrawn?.reason).toBe('The force withdrew the incident.');
  });

  it('is flagged to the person, not closed, if it was confirmed and its grounds fall; and freed of the flag if they return', () => {
    const confirmed = decide(hear(undefined, aJudgement()) ?? aRecommendation(), { kind: 'confirm', reason: 'Yes.' });
    const fell = hear(confirmed, nothing(2), later);
    expect(fell).toMatchObject({ status: 'confirmed', groundsFell: { at: later } });
    expect(hear(fell, nothing(3))).toEqual(fell);
    expect(hear(fell, aJudgement({ revision: 4 }))).not.toHaveProperty('groundsFell');
  });

  it('is flagged if the incident turns out to be about other people, until somebody has seen it', () => {
    const confirmed = decide(hear(undefined, aJudgement()) ?? aRecommendation(), { kind: 'confirm', reason: 'Yes.' });
    const moved = hear(confirmed, aJudgement({ revision: 2, fact: { victimId: 'V9' } }));
    expect(moved).toMatchObject({ status: 'confirmed', said: { victimId: 'V9' }, groundsFell: { otherPeople: true } });
    expect(hear(moved, aJudgement({ revision: 3, fact: { victimId: 'V9' } }))).toHaveProperty('groundsFell');
  });

  it('stays dismissed on the same reasons, and is raised again on more than it was dismissed on', () => {
    const dismissed = decide(hear(undefined, aJudgement()) ?? aRecommendation(), { kind: 'dismiss', reason: 'Known, in hand.' }, 'S1', never);
    expect(dismissed.status).toBe('dismissed');
    expect(hear(dismissed, aJudgement({ revision: 2 }))?.status).toBe('dismissed');
    const more = hear(dismissed, aJudgement({ revision: 3, fact: { assessment: { tool: 'dash-2009', score: null, factors: ['strangulation'] } } }));
    expect(more).toMatchObject({ status: 'waiting', dismissals: 1 });
  });

  it('does not hear a judgement twice, nor an older one after a newer', () => {
    const current = hear(undefined, aJudgement({ revision: 5 }));
    expect(hear(current, nothing(4))).toEqual(current);
    expect(hear(current, nothing(5))).toEqual(current);
  });
});

describe('a decision about a recommendation', () => {
  it.each([{ kind: 'confirm', reason: ' ' }, { kind: 'dismiss', reason: '' }] as const)('needs a reason: $kind', (decision) => {
    expect(decideRecommendation({ recommendation: aRecommendation(), decision, by: 'S1', policy, now })).toEqual({ kind: 'refused', why: 'a decision needs a reason' });
  });

  it('goes to a second look by somebody else where it is drawn', () => {
    const drawn = decide(aRecommendation(), { kind: 'dismiss', reason: 'No.' }, 'S1', always);
    expect(drawn).toMatchObject({ status: 'second-look', dismissals: 1 });
    expect(drawn).not.toHaveProperty('closedAt');
    expect(decideRecommendation({ recommendation: drawn, decision: { kind: 'uphold', reason: 'Right.' }, by: 'S1', policy, now })).toMatchObject({ kind: 'refused' });
    expect(decide(drawn, { kind: 'uphold', reason: 'Right.' }, 'S2')).toMatchObject({ status: 'dismissed', secondLook: { outcome: 'upheld', by: 'S2' } });
    expect(decide(drawn, { kind: 'overturn', reason: 'Two more reports.' }, 'S2')).toMatchObject({ status: 'waiting', secondLook: { outcome: 'overturned' } });
  });

  it('is told to the supervisor once if the clock runs out first', () => {
    expect(escalateRecommendation(aRecommendation(), now)).toEqual([]);
    const [late] = escalateRecommendation(aRecommendation(), '2026-11-12T10:10:00Z');
    expect(late).toMatchObject({ kind: 'escalated' });
    expect(escalateRecommendation(aRecommendation({ kind: 'escalated', at: now }), '2026-11-13T10:10:00Z')).toEqual([]);
  });
});

describe('the second look', () => {
  it('draws the same ones each time, about one in so many, whatever their ids look like', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `case-${i}`);
    const drawn = ids.filter((id) => inSample('seed', id, 10));
    expect(drawn).toEqual(ids.filter((id) => inSample('seed', id, 10)));
    expect(drawn.length).toBeGreaterThan(1850);
    expect(drawn.length).toBeLessThan(2150);
    expect(ids.filter((id) => inSample('other', id, 10))).not.toEqual(drawn);
    expect(ids.every((id) => inSample('seed', id, 1)) && !ids.some((id) => inSample('seed', id, 0))).toBe(true);
  });
});

describe('nothing is quietly dropped', () => {
  const step = fc.oneof(
    fc.record({ does: fc.constant('judge' as const), high: fc.boolean(), strangled: fc.boolean(), withdrawn: fc.boolean(), victim: fc.constantFrom('V1', 'V2') }),
    fc.record({ does: fc.constant('decide' as const), kind: fc.constantFrom('confirm' as const, 'dismiss' as const, 'uphold' as const, 'overturn' as const), by: fc.constantFrom('S1', 'S2'), oneIn: fc.constantFrom(1, 1000) }),
  );
  it('whatever is judged and decided in whatever order: what the rules call for waits, was confirmed, or was dismissed by a named person with a reason', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let record: RecommendationCase | undefined;
      let calls = false;
      let revision = 0;
      let dismissals = 0;
      for (const given of steps) {
        if (given.does === 'judge') {
          revision += 1;
          const judgement = aJudgement({ revision, withdrawn: given.withdrawn, fact: { victimId: given.victim, grade: given.high ? 'high' : 'standard', assessment: { tool: 'dash-2009', score: null, factors: given.strangled ? ['strangulation'] : [] } } });
          calls = !given.withdrawn && (given.high || given.strangled);
          record = hear(record, judgement);
        } else if (record) {
          const outcome = decideRecommendation({ recommendation: record, decision: { kind: given.kind, reason: 'r' }, by: given.by, policy: { ...policy, secondLookOneIn: given.oneIn }, now });
          if (outcome.kind === 'events') {
            if (given.kind === 'dismiss') dismissals += 1;
            record = caseEntry('recommendation', record, outcome.events).record;
          }
        }
        if (calls) expect(record?.status).not.toBe('withdrawn');
        if (!record) { expect(calls).toBe(false); continue; }
        expect(record.dismissals).toBe(dismissals);
        if (record.status === 'dismissed') expect(record.dismissed).toMatchObject({ by: expect.any(String) as string, reason: 'r' });
        if (record.status === 'withdrawn') expect(record.withdrawn?.reason).toBeTruthy();
        if (record.status === 'confirmed' && !calls) expect(record.groundsFell).toBeDefined();
        expect(record.closedAt === undefined).toBe(record.status === 'waiting' || record.status === 'second-look');
      }
    }), { seed: 20261109, numRuns: 300 });
  });

  it('each of the four kinds is opened by what calls for it', () => {
    const before = ['V2', 'V3', 'V1'].map((victimId, i) => ({ ...aJudgement().fact, id: `OLD-${i}`, victimId, grade: 'standard', reportedAt: `2026-10-0${i + 1}T09:00:00Z` }) as NonNullable<Judgement['fact']>);
    const judgement = aJudgement({ before });
    const made = recommendations.map((recommended) => hearJudgement({ before: undefined, judgement: { ...judgement, factId: 'CHE-1' }, recommended, caseId: 'c', policy, now }).length);
    expect(Object.fromEntries(recommendations.map((name, i) => [name, made[i]]))).toEqual({ idat: 1, idva: 1, marac: 1, 'supervisor-review': 1 });
  });
});
