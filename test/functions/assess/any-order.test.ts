import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessMessage } from '../../../events/internal.ts';
import { assess } from '../../../functions/assess/assess.ts';
import { assessIncident } from '../../../shared/domain/risk/assess-incident.ts';
import type { Fact } from '../../../shared/domain/risk/facts.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { endOf, history, seed, type Step } from './a-history.ts';
import { type Assessor, anAssessor, force } from './an-assessor.ts';

process.stdout.write(`any order of arrival: seed ${seed}\n`);

/** Stores everything in the order given and tells of each, then works the queue in the order that the chance gives, some messages twice. */
async function played(steps: readonly Step[], order: readonly number[], decidedFirst: boolean): Promise<Assessor> {
  const stage = anAssessor();
  const arrangement = steps.map((step, i) => ({ step, key: order[i % Math.max(1, order.length)] ?? 0 })).sort((a, b) => a.key - b.key).map(({ step }) => step);
  let n = 0;
  const waiting: AssessMessage[] = [];
  const work = async (): Promise<void> => {
    waiting.push(...stage.outgoing.sent.assess.splice(0));
    const turn = (order[n++ % Math.max(1, order.length)] ?? 0) % Math.max(1, waiting.length);
    const [message] = waiting.splice(turn, 1);
    if (!message) return;
    if ((await assess(message, stage.deps)).kind !== 'done') waiting.push(message);
    // Some come twice.
    else if ((order[n % Math.max(1, order.length)] ?? 0) % 4 === 0 && n < 400) waiting.push(message);
  };
  for (const step of arrangement) {
    if (step.kind === 'version') waiting.push(stage.store(step.content));
    else if (step.kind === 'told') waiting.push(step.message);
    else {
      // A decision that was undone had first been made, and bore on everything.
      const { undone: _undone, ...made } = step.decision;
      if (decidedFirst) {
        await stage.people.decide(force, made);
        waiting.push({ type: 'link.decided', id: `${made.decisionId}-made`, force, decisionId: made.decisionId });
        for (let i = 0; i < 5; i += 1) await work();
      }
      await stage.people.decide(force, step.decision);
      waiting.push({ type: 'link.decided', id: made.decisionId, force, decisionId: made.decisionId });
    }
    for (let i = 0; i < (order[n % Math.max(1, order.length)] ?? 0) % 3; i += 1) await work();
  }
  for (let rounds = 0; waiting.length + stage.outgoing.sent.assess.length > 0; rounds += 1) {
    if (rounds > 5000) throw new Error('the queue never became empty');
    await work();
  }
  return stage;
}

const orders = fc.array(fc.nat(997), { minLength: 20, maxLength: 60 });

describe(`whatever comes first (seed ${seed})`, () => {
  it('comes to the same people, the same findings and the same questions, however it is shuffled, repeated and undone', async () => {
    await fc.assert(fc.asyncProperty(history, orders, orders, async (steps, one, two) => {
      const [first, second] = [await played(steps, one, true), await played(steps, two, false)];
      expect(endOf(second)).toEqual(endOf(first));
    }), { seed, numRuns: 120 });
  }, 120_000);

  it('finds what judging all the facts in their order would find', async () => {
    await fc.assert(fc.asyncProperty(history, orders, async (steps, order) => {
      const { history: { records, judgements, alone } } = await played(steps, order, true);
      const facts: Fact[] = [...[...records.values()].flatMap((one) => [...one.facts, ...one.referralFacts]), ...[...alone.values()].map(({ referral }) => referral)];
      for (const { judgement } of judgements.values()) {
        const own = facts.filter((fact) => fact.id === judgement.reference || fact.id.startsWith(`${judgement.reference}~`));
        const expected = own.flatMap((fact) => (fact.type === 'incident' ? [assessIncident(fact, facts, policyOf(force))] : [])).sort((a, b) => (a.id < b.id ? -1 : 1));
        const found = [judgement.assessment, ...(judgement.further ?? []).map(({ assessment }) => assessment)].flatMap((one) => (one ? [one] : [])).sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(found).toEqual(expected);
      }
    }), { seed, numRuns: 120 });
  }, 120_000);
});
