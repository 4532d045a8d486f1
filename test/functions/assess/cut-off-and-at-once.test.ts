import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessMessage } from '../../../events/internal.ts';
import { assess } from '../../../functions/assess/assess.ts';
import { endOf, history, seed, type Step } from './a-history.ts';
import { type Assessor, anAssessor, anIncident, force } from './an-assessor.ts';

process.stdout.write(`cut off and at once: seed ${seed}\n`);

const writes = { people: ['replace', 'putQuestion'], history: ['file', 'judge', 'referAlone'], outgoing: ['send'], audit: ['append'] } as const;

/** Calls `around` at every write of the stage. */
function atEveryWrite(stage: Assessor, around: (write: () => Promise<unknown>) => Promise<unknown>): void {
  for (const [of, names] of Object.entries(writes) as [keyof typeof writes, readonly string[]][]) {
    for (const name of names) {
      const store = stage[of] as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
      const method = store[name];
      if (method) store[name] = (...given) => around(() => method.apply(store, given));
    }
  }
}

async function told(stage: Assessor, steps: readonly Step[]): Promise<AssessMessage[]> {
  const messages: AssessMessage[] = [];
  for (const step of steps) {
    if (step.kind === 'version') messages.push(stage.store(step.content));
    else if (step.kind === 'told') messages.push(step.message);
    else {
      await stage.people.decide(force, step.decision);
      messages.push({ type: 'link.decided', id: step.decision.decisionId, force, decisionId: step.decision.decisionId });
    }
  }
  return messages;
}

async function playedWhole(steps: readonly Step[]): Promise<unknown> {
  const stage = anAssessor();
  await stage.tell(...(await told(stage, steps)));
  return endOf(stage);
}

describe(`the stage (seed ${seed})`, () => {
  it('comes to the same when it is cut off after any write, and its message comes again', async () => {
    await fc.assert(fc.asyncProperty(history, fc.array(fc.nat(9), { minLength: 5, maxLength: 30 }), async (steps, cuts) => {
      const stage = anAssessor();
      const messages = await told(stage, steps);
      let left = Infinity;
      let cut = 0;
      atEveryWrite(stage, async (write) => {
        if (left <= 0) throw new Error('cut off');
        left -= 1;
        return write();
      });
      for (let rounds = 0; messages.length > 0; rounds += 1) {
        if (rounds > 3000) throw new Error('the queue never became empty');
        const message = messages.shift();
        left = cuts[cut++] ?? Infinity;
        const outcome = message && (await assess(message, stage.deps).catch(() => undefined));
        if (message && outcome?.kind !== 'done') messages.push(message);
        messages.push(...stage.outgoing.sent.assess.splice(0));
      }
      expect(endOf(stage)).toEqual(await playedWhole(steps));
    }), { seed, numRuns: 100 });
  }, 120_000);

  it('comes to the same when every message is worked on at once', async () => {
    await fc.assert(fc.asyncProperty(history, fc.infiniteStream(fc.nat(6)), async (steps, waits) => {
      const stage = anAssessor();
      const pause = async (): Promise<void> => {
        const [ticks = 0] = waits.take(1);
        for (let i = 0; i < ticks; i += 1) await new Promise((wake) => { setImmediate(wake); });
      };
      atEveryWrite(stage, async (write) => {
        await pause();
        const result = await write();
        await pause();
        return result;
      });
      let waiting = await told(stage, steps);
      for (let rounds = 0; waiting.length > 0; rounds += 1) {
        if (rounds > 200) throw new Error('the queue never became empty');
        const outcomes = await Promise.all(waiting.map(async (message) => ({ message, outcome: await assess(message, stage.deps).catch(() => undefined) })));
        waiting = [...outcomes.flatMap(({ message, outcome }) => (outcome?.kind === 'done' ? [] : [message])), ...stage.outgoing.sent.assess.splice(0)];
      }
      expect(endOf(stage)).toEqual(await playedWhole(steps));
    }), { seed, numRuns: 60 });
  }, 120_000);

  it('judges at most 25 others in one message, however many an incident touches, and tells cases of each that changed', async () => {
    const stage = anAssessor();
    const at = (n: number) => new Date(Date.UTC(2026, 0, 2) + n * 3_600_000).toISOString().replace('.000', '');
    await stage.report(...Array.from({ length: 60 }, (_, n) => anIncident(`R${100 + n}`, at(n))));
    const before = stage.judged().length;
    await assess(stage.store({ kind: 'incident', data: anIncident('R000', '2026-01-01') }), stage.deps);
    const sent = stage.outgoing.sent.assess.flatMap((message) => (message.type === 'incidents.to-judge' ? [message.references.length] : []));
    expect(sent).toEqual([25, 25, 10]);
    await stage.settle();
    expect(stage.judged().length - before).toBe(61);
    expect((await stage.flags('R100')).sort()).toEqual(['repeat-pair', 'repeat-victim']);
  });

  it('tells cases what it found once, and again where it was cut off before it knew that it had', async () => {
    const stage = anAssessor();
    const message = stage.store({ kind: 'incident', data: anIncident('R1', '2026-01-10') });
    await stage.tell(message, message);
    expect(stage.judged()).toEqual([['R1', 1]]);
    const record = await stage.history.judgement(force, 'R1');
    if (record) await stage.history.judge({ ...record, told: 0, turn: record.turn + 1 }, record.turn);
    await stage.tell(message);
    expect(stage.judged()).toEqual([['R1', 1], ['R1', 1]]);
  });
});
