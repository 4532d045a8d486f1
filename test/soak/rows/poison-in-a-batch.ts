import * as z from 'zod/mini';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { failuresIn } from '../../../infra/local/host/queue-poller.ts';
import { queues } from '../../../infra/topology.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { done, queueStage } from '../../../shared/runtime/queue-stage.ts';
import { seeded, shuffled } from '../../functions/a-rig.ts';
import type { Row } from '../row.ts';

interface Waiting { readonly id: string; readonly body: string; receives: number }

/** Row 3: ten at once, of which three can never be worked through: unreadable, refused by the step, or thrown from it. */
export const poisonInABatch: Row = {
  row: 3, scenario: 'batches of ten with three poison messages', pass: 'the seven are worked through once; the three are in the dead-letter queue',
  async play(size, seed) {
    const batches = size === 'full' ? 2000 : 20;
    const chance = seeded(seed);
    const worked = new Map<string, number>();
    const handler = queueStage({
      schema: z.object({ n: z.number(), how: z.string() }), log: makeLog('soak', () => undefined),
      step: async ({ n, how }) => {
        if (how === 'throws') throw new Error('no');
        if (how === 'never') return { kind: 'quarantine', reason: 'poison' };
        worked.set(String(n), (worked.get(String(n)) ?? 0) + 1);
        return done;
      },
    });
    const dead: string[] = [];
    const missed: string[] = [];
    for (let batch = 0; batch < batches; batch += 1) {
      const hows = shuffled(['unreadable', 'never', 'throws', ...Array.from({ length: 7 }, () => 'good')], chance);
      let queue: Waiting[] = hows.map((how, n) => ({ id: `${batch}-${n}-${how}`, body: how === 'unreadable' ? '{"n":' : JSON.stringify({ n: batch * 10 + n, how }), receives: 0 }));
      while (queue.length > 0) {
        for (const message of queue) message.receives += 1;
        const reply: unknown = JSON.parse(JSON.stringify(await handler({ Records: queue.map(({ id, body }) => ({ messageId: id, body }) as SQSRecord) } satisfies SQSEvent)));
        const failed = failuresIn(reply, queue.map(({ id }) => id));
        queue = queue.filter(({ id }) => failed.has(id));
        dead.push(...queue.filter(({ receives }) => receives >= queues.match.maxReceives).map(({ id }) => id));
        queue = queue.filter(({ receives }) => receives < queues.match.maxReceives);
      }
    }
    if (worked.size !== batches * 7) missed.push(`${worked.size} of ${batches * 7} were worked through`);
    if ([...worked.values()].some((times) => times !== 1)) missed.push('a sound message was worked through more than once');
    if (dead.length !== batches * 3 || dead.some((id) => id.endsWith('good'))) missed.push(`${dead.length} in the dead-letter queue, and must be ${batches * 3}`);
    return { figures: { batches, 'worked through': worked.size, 'in the dead-letter queue': dead.length }, missed };
  },
};
