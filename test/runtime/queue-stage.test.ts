import type { SQSEvent, SQSRecord } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { makeLog } from '../../shared/runtime/log.ts';
import { done, type Outcome, queueStage } from '../../shared/runtime/queue-stage.ts';

const schema = z.object({ n: z.number() });

function anEvent(bodies: readonly string[]): SQSEvent {
  return { Records: bodies.map((body, index) => ({ messageId: `m${index}`, body, receiptHandle: '', attributes: {}, messageAttributes: {}, md5OfBody: '', eventSource: 'aws:sqs', eventSourceARN: '', awsRegion: 'eu-west-2' }) as unknown as SQSRecord) };
}

function aStage(step: (message: { n: number }) => Promise<Outcome>) {
  const lines: string[] = [];
  return { lines, stage: queueStage({ schema, log: makeLog('test', (line) => lines.push(line)), step }) };
}
const failures = async (stage: (event: SQSEvent) => Promise<unknown>, bodies: readonly string[]) =>
  ((await stage(anEvent(bodies))) as { batchItemFailures: { itemIdentifier: string }[] }).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

describe('a batch of messages', () => {
  it('ten with three poisoned: exactly those three are given back, and the seven are worked through once', async () => {
    const worked: number[] = [];
    const { stage } = aStage(async ({ n }) => {
      if (n === 4) throw new Error('Ruby Tansley could not be stored');
      worked.push(n);
      return done;
    });
    const bodies = Array.from({ length: 10 }, (_, n) => (n === 1 ? '{"n":' : n === 7 ? '{"n":"seven"}' : JSON.stringify({ n })));
    expect(await failures(stage, bodies)).toEqual(['m1', 'm4', 'm7']);
    expect(worked).toEqual([0, 2, 3, 5, 6, 8, 9]);
  });

  it.each<readonly [string, Outcome]>([['not yet', { kind: 'retry', reason: 'incident not there yet' }], ['never', { kind: 'quarantine', reason: 'no such thing' }]])('an outcome of "%s" gives the message back', async (_words, outcome) => {
    const { stage } = aStage(async ({ n }) => (n === 1 ? outcome : done));
    expect(await failures(stage, ['{"n":0}', '{"n":1}', '{"n":2}'])).toEqual(['m1']);
  });

  it('answers in the one form that the queue does not take for complete success, also for no messages', async () => {
    const { stage } = aStage(async () => done);
    expect(await stage(anEvent([]))).toEqual({ batchItemFailures: [] });
    expect(await stage(anEvent(['{"n":1}']))).toEqual({ batchItemFailures: [] });
  });

  it('whatever fails: those, all of those and only those are given back, and every other is worked through once', async () => {
    const one = fc.constantFrom('fine', 'throws', 'retry', 'unreadable', 'wrong');
    await fc.assert(fc.asyncProperty(fc.array(one, { maxLength: 10 }), async (kinds) => {
      const worked: number[] = [];
      const { stage } = aStage(async ({ n }) => {
        if (kinds[n] === 'throws') throw new Error('no');
        if (kinds[n] === 'retry') return { kind: 'retry', reason: 'later' };
        worked.push(n);
        return done;
      });
      const bodies = kinds.map((kind, n) => (kind === 'unreadable' ? 'not json' : JSON.stringify(kind === 'wrong' ? { m: n } : { n })));
      expect(await failures(stage, bodies)).toEqual(kinds.flatMap((kind, n) => (kind === 'fine' ? [] : [`m${n}`])));
      expect(worked).toEqual(kinds.flatMap((kind, n) => (kind === 'fine' ? [n] : [])));
    }), { seed: 3, numRuns: 60 });
  });

  it('says what failed by id and kind, and nothing of what was in it', async () => {
    const { stage, lines } = aStage(async () => {
      throw new Error('Ruby Tansley, 14 Larkspur Row');
    });
    await stage(anEvent(['{"n":1}', '{"name":"Ruby Tansley"}']));
    const log = lines.join('');
    expect(log).toContain('m0');
    expect(log).toContain('m1');
    expect(log).not.toMatch(/Ruby|Tansley|Larkspur/);
  });
});
