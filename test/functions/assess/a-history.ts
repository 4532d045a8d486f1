import fc from 'fast-check';
import type { IncidentData } from '../../../events/incident.ts';
import type { AssessMessage } from '../../../events/internal.ts';
import type { LinkDecision } from '../../../shared/domain/people/link-decision.ts';
import { type Assessor, anIncident, aPerson, force } from './an-assessor.ts';

/** Another seed every day, printed so that a failure can be played again: FIRST_BELL_SEED=n npx vitest run test/functions/assess */
export const seed = Number(process.env['FIRST_BELL_SEED'] ?? Math.floor(Date.now() / 86_400_000));

export type Step =
  | { readonly kind: 'told'; readonly message: AssessMessage }
  /** Stored and told, once or again. */
  | { readonly kind: 'version'; readonly content: Parameters<Assessor['store']>[0] }
  | { readonly kind: 'decided'; readonly decision: LinkDecision };

const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n, 12)).toISOString().replace('.000', ''));
const homes = [{ text: '14 Larkspur Row', postcode: 'CQ7 4TN' }, { text: '2 Mill Lane', postcode: 'CQ1 1AA' }];
/** Few people, told of in several ways: by the force's id, by PNC id, by name with and without a home. */
const someone = fc.record({
  who: fc.constantFrom({ givenName: 'Ava', familyName: 'Tansley', dateOfBirth: '1990-03-14', n: 1 }, { givenName: 'Eva', familyName: 'Tansley', dateOfBirth: '1990-03-14', n: 2 }, { givenName: 'Omar', familyName: 'Birch', dateOfBirth: '1985-12-01', n: 3 }),
  by: fc.constantFrom('id', 'pnc', 'both', 'home', 'home', 'other-home', 'name'),
}).map(({ who: { n, ...names }, by }) => ({
  ...names,
  ...(by === 'id' || by === 'both' ? { personId: `N-${n}` } : {}), ...(by === 'pnc' || by === 'both' ? { pncId: ['', '2014/0123456D', '2013/0000001Y', '2015/0000002E'][n] ?? '' } : {}),
  ...(by === 'home' ? { addresses: [homes[0] ?? {}] } : by === 'other-home' ? { addresses: [homes[1] ?? {}] } : {}),
}));
const role = fc.constantFrom('victim' as const, 'suspect' as const, 'suspect' as const, 'victim-and-suspect' as const, 'involved' as const);
const content = fc.record({
  people: fc.array(fc.tuple(role, someone), { maxLength: 3 }).map((people) => people.map(([as, who], i) => aPerson(`p${i}`, as, who))),
  children: fc.subarray(['1', '2']).map((some) => some.map((n) => ({ childRef: `c${n}`, personId: `N-C${n}` }))),
  grade: fc.constantFrom('standard' as const, 'medium' as const, 'high' as const), isCrime: fc.boolean(),
  place: fc.constantFrom({}, { place: { ...homes[0], kind: 'home' as const } }, { place: { addressId: 'L-1', addressKind: 'confidential' as const } }),
}).map(({ place, ...rest }): Partial<IncidentData> => ({ ...rest, ...place }));

/** A history of a few incidents with amendments, withdrawals and reinstatements, referrals and decisions that may be undone. */
export const history = fc.array(fc.tuple(day, fc.array(fc.oneof({ weight: 4, arbitrary: content }, { weight: 1, arbitrary: fc.constant('withdrawn' as const) }), { minLength: 1, maxLength: 3 })), { minLength: 2, maxLength: 7 })
  .chain((incidents) => fc.record({
    incidents: fc.constant(incidents),
    referrals: fc.array(fc.tuple(day, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 1 }),
    decisions: fc.array(fc.tuple(fc.constantFrom('same' as const, 'different' as const, 'split' as const, 'same-ids' as const), fc.nat(incidents.length - 1), fc.nat(incidents.length - 1), fc.boolean()), { maxLength: 2 }),
  }))
  .map(({ incidents, referrals, decisions }): Step[] => [
    ...incidents.flatMap(([reportedAt, versions], i) => versions.map((one, v): Step => ({ kind: 'version', content: one === 'withdrawn'
      ? { kind: 'withdrawn', data: { reference: `R${i}`, incidentVersion: v + 1, reason: 'entered-in-error', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } } }
      : { kind: 'incident', data: anIncident(`R${i}`, reportedAt, { ...one, incidentVersion: v + 1 }) } }))),
    ...referrals.map(([at, v, p], i): Step => ({ kind: 'told', message: { type: 'marac.referred', id: `m${i}`, force, referralId: `m${i}`, referredAt: at, victimId: `N-${v}`, perpetratorId: `N-${p}` } })),
    ...decisions.flatMap(([kind, a, b, undone], i): Step[] => {
      const decided = { decisionId: `d${i}`, at: `2026-12-01T0${i}:00:00Z`, by: 's', reason: 'r' };
      const pair = { one: { reference: `R${a}`, ref: 'p/p0' }, other: { reference: `R${b}`, ref: 'p/p0' } };
      if ((kind === 'same' || kind === 'different') && a === b) return [];
      const decision: LinkDecision = kind === 'split' ? { ...decided, kind, identifier: 'id:N-1', occurrences: [pair.one, pair.other] } : kind === 'same-ids' ? { ...decided, kind, identifiers: ['id:N-1', 'id:N-3'] } : { ...decided, kind, ...pair };
      return [{ kind: 'decided', decision: undone ? { ...decision, undone: { at: '2026-12-02T09:00:00Z', by: 's', reason: 'r' } } : decision }];
    }),
  ]);

/** Everything that must be the same in the end: people, facts and findings, not when it was found or what fell on the way. */
export function endOf({ history: { records, judgements }, people }: Assessor): unknown {
  return {
    records: [...records.values()].map(({ reference, version, withdrawn, undecided, people: some, facts, referralFacts, pending }) => ({ reference, version, withdrawn, undecided, facts, referralFacts, pending: pending === undefined ? undefined : 'left', people: withdrawn ? [] : some })).sort((a, b) => (a.reference < b.reference ? -1 : 1)),
    judgements: [...judgements.values()].map(({ judgement: { reference, version, withdrawn, fact, further, assessment, undecided } }) => ({ reference, version, withdrawn, fact, further, assessment, undecided })).sort((a, b) => (a.reference < b.reference ? -1 : 1)),
    questions: [...people.questions.values()].filter(({ state }) => state === 'open').map(({ questionId, why, candidates }) => ({ questionId, why, candidates })).sort((a, b) => (a.questionId < b.questionId ? -1 : 1)),
  };
}
