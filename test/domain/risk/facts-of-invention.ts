import type { Fact, IncidentFact, ReferralFact } from '../../../shared/domain/risk/facts.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import type { PolicyPack } from '../../../shared/policy/policy-pack.ts';
import fc from 'fast-check';

export function thePack(changes: Partial<PolicyPack['risk']> = {}): PolicyPack {
  const pack = packOf('cheshire');
  if (!pack) throw new Error('the Cheshire pack is shipped');
  return { ...pack, risk: { ...pack.risk, ...changes } };
}

/** Of victim v1 by p1, standard, no crime, nothing ticked, no address, no child. */
export function anIncident(id: string, reportedAt: string, changes: Partial<IncidentFact> = {}): IncidentFact {
  return {
    type: 'incident', id, reportedAt: reportedAt.length === 10 ? `${reportedAt}T12:00:00Z` : reportedAt, victimId: 'v1', perpetratorIds: ['p1'], perpetratorAge: null, grade: 'standard',
    assessment: null, isCrime: false, offenceGroup: null, addressId: null, childIds: [], ...changes,
  };
}

export function aReferral(id: string, reportedAt: string, changes: Partial<ReferralFact> = {}): ReferralFact {
  return { type: 'marac-referral', id, reportedAt: reportedAt.length === 10 ? `${reportedAt}T12:00:00Z` : reportedAt, victimId: 'v1', perpetratorId: 'p1', ...changes };
}

const second = fc.integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2026, 11) / 1000 });
const instant = second.map((s) => `${new Date(s * 1000).toISOString().slice(0, 19)}Z`);
const date = second.map((s) => new Date(s * 1000).toISOString().slice(0, 10));
const oneOf = (letter: string, most: number) => fc.integer({ min: 1, max: most }).map((n) => `${letter}${n}`);

/** A history of a few people who keep meeting, each fact with its own id, in no order. */
export const someHistory: fc.Arbitrary<Fact[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.record({
        type: fc.constant('incident' as const), id: fc.constant(''), reportedAt: instant, occurredOn: fc.option(date, { nil: undefined, freq: 5 }), victimId: oneOf('v', 3),
        perpetratorIds: fc.array(oneOf('p', 3), { maxLength: 2 }), perpetratorAge: fc.constantFrom(null, 15, 16, 40), grade: fc.constantFrom('standard' as const, 'medium' as const, 'high' as const),
        assessment: fc.option(fc.record({ tool: fc.constantFrom('merit', 'safelives-dash-24', 'dara'), score: fc.constantFrom(null, 13, 14, 71, 72), factors: fc.subarray(['weapons', 'isolation', 'honour-based', 'pregnant-or-baby']) })),
        isCrime: fc.boolean(), offenceGroup: fc.constantFrom(null, 'rape', 'other', 'unlisted'), addressId: fc.option(oneOf('a', 2)), addressKind: fc.constantFrom(undefined, undefined, 'confidential', 'multi-occupancy', 'ordinary'),
        childIds: fc.array(oneOf('c', 3), { maxLength: 3 }),
      }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('marac-referral' as const), id: fc.constant(''), reportedAt: instant, victimId: oneOf('v', 3), perpetratorId: oneOf('p', 3) }) },
    ),
    { maxLength: 40 },
  )
  .map((facts) => facts.map((fact, i) => ({ ...fact, id: `f${String((i * 7919) % 1000).padStart(3, '0')}` })));
