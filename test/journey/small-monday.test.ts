import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planMonday } from '../../infra/local/pipeline/plan-monday.ts';
import { playPipeline } from '../../infra/local/pipeline/play-pipeline.ts';
import { readPrices } from '../../infra/local/pipeline/prices.ts';
import { sayPipeline } from '../../infra/local/pipeline/say-pipeline.ts';

const seed = 1;

describe(`a national Monday, a thousandth of it (seed ${seed})`, () => {
  it('is all released, with nothing twice, no deadline uncovered, a balanced ledger, and every request to AWS counted', async () => {
    const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-monday-'));
    try {
      const plan = await planMonday({ seed, incidents: 12, notifications: 8, schools: 144, pupils: 1500 });
      const outcome = await playPipeline({ stateDir, plan, seed, emails: 12, perSecond: 70, rawShare: 0.05, onProgress: () => undefined });
      expect(outcome.summary).toMatchObject({ balanced: true, deadlinesUncovered: 0, late: 0, children: { reported: 8 } });
      expect([outcome.sentTwice, outcome.deadLetters, outcome.throttled]).toEqual([0, 0, 0]);
      expect(outcome.summary.emails).toBe(outcome.whole.requests['SES SendEmail']);
      for (const kind of ['DynamoDB GetItem', 'DynamoDB TransactWriteItems', 'SQS SendMessageBatch', 'SQS ReceiveMessage']) expect(outcome.whole.requests[kind], kind).toBeGreaterThan(0);
      expect(Math.min(outcome.whole.readUnits, outcome.whole.writeUnits, outcome.whole.bytesOut)).toBeGreaterThan(0);
      expect(sayPipeline(outcome, { incidents: 12, perSecond: 70, seed, rawShare: 0.05 }, await readPrices(), false)).toContain('For 1,000 notifications: $');
    } finally {
      rmSync(stateDir, { recursive: true, force: true });
    }
  });
});
