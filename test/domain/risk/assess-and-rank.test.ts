import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessIncident, recommend } from '../../../shared/domain/risk/assess-incident.ts';
import { dated, inJudgingOrder, perpetratorsOf, type Dated, type Fact, type IncidentFact } from '../../../shared/domain/risk/facts.ts';
import { riskFlags } from '../../../shared/domain/risk/flags.ts';
import { addToHistory, emptyHistory } from '../../../shared/domain/risk/history.ts';
import { judgeIncident, rules } from '../../../shared/domain/risk/judge-incident.ts';
import { rankPerpetrators } from '../../../shared/domain/risk/rank-perpetrators.ts';
import { anIncident, aReferral, someHistory, thePack } from './facts-of-invention.ts';

const pack = thePack();
const incidentsOf = (facts: readonly Fact[]): IncidentFact[] => facts.filter((fact) => fact.type === 'incident');

/** Shares a victim, a perpetrator, a child or an address. */
function isRelated(fact: Fact, incident: IncidentFact): boolean {
  if (fact.victimId === incident.victimId) return true;
  if (fact.type === 'marac-referral') return perpetratorsOf(incident).includes(fact.perpetratorId);
  return perpetratorsOf(fact).some((id) => perpetratorsOf(incident).includes(id)) || fact.childIds.some((id) => incident.childIds.includes(id)) || (fact.addressId !== null && fact.addressId === incident.addressId);
}

describe('a recommendation', () => {
  it.each([
    [['critical-factor'], 'standard', ['idva']],
    [['visible-high-risk'], 'standard', ['idva', 'marac']],
    [[], 'high', ['idva', 'marac']],
    [[], 'medium', []],
    [['honour-based'], 'standard', ['marac']],
    [['marac-repeat'], 'standard', ['marac']],
    [['pair-escalation'], 'standard', ['idat', 'marac']],
    [['serial-perpetrator'], 'standard', ['idat']],
    [['repeat-pair'], 'standard', []],
    [['repeat-pair'], 'medium', ['idat']],
    [['repeat-victim'], 'medium', []],
    [['grade-rising'], 'medium', ['supervisor-review']],
    [['pace'], 'standard', ['supervisor-review']],
    [['child-cumulative'], 'standard', ['supervisor-review']],
    [['address-cumulative'], 'standard', ['supervisor-review']],
    [['supervisor-factor'], 'standard', ['supervisor-review']],
  ] as const)('from %j with grade %s: %j', (flags, grade, expected) => {
    expect(recommend(flags, grade).map(({ recommendation }) => recommendation)).toEqual(expected);
  });

  it('says what called for it', () => {
    expect(recommend(['repeat-pair', 'serial-perpetrator'], 'high')).toEqual([
      { recommendation: 'idat', because: ['serial-perpetrator', 'repeat-pair with grade high'] },
      { recommendation: 'idva', because: ['grade high'] },
      { recommendation: 'marac', because: ['grade high'] },
    ]);
  });
});

describe('judging an incident', () => {
  it('has one rule for each flag there is', () => {
    expect(rules.map(({ flag }) => flag)).toEqual([...riskFlags]);
  });

  it('comes to the same from its related facts alone as in the midst of everything, in whatever order they are given', () => {
    const shuffled = someHistory.chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })));
    fc.assert(fc.property(shuffled, ([facts, mixed]) => {
      const history = emptyHistory();
      for (const fact of [...facts].sort(inJudgingOrder)) {
        const entry = dated(fact);
        if (fact.type === 'incident') {
          const amongAll = judgeIncident(entry as Dated<IncidentFact>, history, pack).map(({ reason }) => reason());
          expect(assessIncident(fact, mixed.filter((other) => isRelated(other, fact)), pack).flags).toEqual(amongAll);
        }
        addToHistory(history, entry);
      }
    }), { numRuns: 150 });
  });

  it('is changed by nothing later', () => {
    fc.assert(fc.property(someHistory, (facts) => {
      for (const incident of incidentsOf(facts)) {
        const before = facts.filter((fact) => inJudgingOrder(fact, incident) < 0);
        expect(assessIncident(incident, facts, pack)).toEqual(assessIncident(incident, before, pack));
      }
    }), { numRuns: 50 });
  });

  it('counts what it says it counted', () => {
    fc.assert(fc.property(someHistory, (facts) => {
      const ids = new Set(facts.map(({ id }) => id));
      for (const incident of incidentsOf(facts)) {
        for (const { evidence, flag } of assessIncident(incident, facts, pack).flags) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { counted, found } of evidence) {
            expect(new Set(counted).size).toBe(counted.length);
            expect(counted.every((id) => ids.has(id))).toBe(true);
            if (typeof found['incidents'] === 'number') expect(found['incidents']).toBe(counted.length);
            if (typeof found['earlierIncidents'] === 'number') expect(counted).not.toContain(incident.id);
            if (flag === 'grade-rising') expect(counted).toHaveLength(2);
          }
        }
      }
    }), { numRuns: 50 });
  });
});

describe('the rank of perpetrators', () => {
  const asOf = '2026-11-30T09:00:00Z';
  const rank = (facts: readonly Fact[], at = asOf) => rankPerpetrators(facts, at, pack);
  const scores = (facts: readonly Fact[]) => rank(facts).map(({ perpetratorId, score }) => [perpetratorId, score]);

  it('weighs recency, frequency, gravity and victims, and shows the parts', () => {
    const facts = [
      anIncident('i1', '2026-11-25', { offenceGroup: 'homicide' }), anIncident('i2', '2026-11-01', { victimId: 'v2', offenceGroup: 'controlling' }), anIncident('i3', '2026-10-01', { victimId: 'v2' }),
    ];
    expect(rank(facts)).toEqual([
      { rank: 1, perpetratorId: 'p1', score: 75, unscored: 2, incidents: 3, latestOn: '2026-11-25', victims: 2, parts: { recency: 100, frequency: 30, gravity: 100, victims: 50 } },
    ]);
  });

  it.each([
    ['2026-11-30', 100], ['2026-11-23', 100], ['2026-11-22', 75], ['2026-11-02', 75], ['2026-11-01', 50], ['2026-08-31', 50], ['2026-08-30', 25], ['2026-06-01', 25], ['2026-05-31', 10], ['2024-11-30', 10],
  ])('gives an incident of %s %i points for recency', (date, points) => {
    expect(rank([anIncident('i1', `${date}T09:00:00Z`)])[0]?.parts.recency).toBe(points);
  });

  it('leaves out who has nothing in the window, what was reported later, and who is not known', () => {
    expect(rank([
      anIncident('old', '2024-11-29'), anIncident('told-late', '2026-11-01', { occurredOn: '2019-01-01', perpetratorIds: ['p2'] }), anIncident('later', '2026-11-30T09:00:01Z', { perpetratorIds: ['p3'] }),
      anIncident('unknown', '2026-11-01', { perpetratorIds: [] }), anIncident('undecided', '2026-11-01', { perpetratorIds: ['v1', 'p4'] }), aReferral('m', '2026-11-01', { perpetratorId: 'p5' }),
    ])).toEqual([]);
  });

  it('counts at most 100 for frequency, and every one of several perpetrators', () => {
    const facts = Array.from({ length: 12 }, (_, i) => anIncident(`i${i}`, '2026-11-01', { perpetratorIds: ['p1', 'p2', 'p1'] }));
    expect(rank(facts).map(({ perpetratorId, incidents, parts }) => [perpetratorId, incidents, parts.frequency])).toEqual([['p1', 12, 100], ['p2', 12, 100]]);
  });

  it('rounds a half up', () => {
    // With 5 points an incident, 0.3 × 75 + 0.25 × 10 + 0.15 × 50 is 32.5; with 5.1 points an incident it is 32.55, which binary holds as a little less.
    const facts = [anIncident('i1', '2026-11-10'), anIncident('i2', '2026-11-10', { victimId: 'v2' })];
    const fine = { ...pack, rfgv: { ...pack.rfgv, frequencyPointsPerIncident: 5.1 } };
    expect(rankPerpetrators(facts, asOf, fine)[0]?.score).toBe(32.6);
    expect(rankPerpetrators(facts, asOf, { ...pack, rfgv: { ...pack.rfgv, frequencyPointsPerIncident: 5.09 } })[0]?.score).toBe(32.5);
  });

  it('orders equal scores by the later date, then by id', () => {
    expect(scores([
      anIncident('i1', '2026-11-24', { perpetratorIds: ['p3'] }), anIncident('i2', '2026-11-25', { perpetratorIds: ['p2'] }), anIncident('i3', '2026-11-25', { perpetratorIds: ['p1'] }),
      anIncident('i4', '2026-01-01', { perpetratorIds: ['p0'] }),
    ]).map(([id]) => id)).toEqual(['p1', 'p2', 'p3', 'p0']);
  });

  it('does not depend on the order of the facts, and keeps scores between 0 and 100', () => {
    fc.assert(fc.property(someHistory, (facts) => {
      const ranked = rank(facts);
      expect(rank([...facts].reverse())).toEqual(ranked);
      expect(ranked.map(({ rank: place }) => place)).toEqual(ranked.map((_, i) => i + 1));
      for (const { score } of ranked) expect(score >= 0 && score <= 100).toBe(true);
    }), { numRuns: 100 });
  });
});
