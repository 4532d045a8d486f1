import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFauxqs } from '../../../infra/local/engines/queues-fauxqs.ts';
import { freePort } from '../../../infra/local/engines/ports.ts';
import { queues } from '../../../infra/topology.ts';
import type { Row } from '../row.ts';

const day = 86_400;

/** Row 6: a message is worked on for the last time an hour before its queue would forget it; its dead-letter queue keeps the time at which it was first sent. */
export const waitedTooLong: Row = {
  row: 6, scenario: 'a message waits 3 days and 23 hours, then fails for the last time', pass: 'it is in the dead-letter queue for ten more days; the alarm at one message is held by test/infra/alarms.test.ts',
  async play(size, seed) {
    const messages = size === 'full' ? 500 : 3;
    const dataDir = mkdtempSync(join(tmpdir(), 'first-bell-waited-'));
    const fauxqs = await openFauxqs({ dataDir, port: await freePort() });
    try {
      const left = await fauxqs.ensureQueue('waited-dlq', { MessageRetentionPeriod: String(14 * day) });
      const queue = await fauxqs.ensureQueue('waited', { MessageRetentionPeriod: String(4 * day), VisibilityTimeout: '0', RedrivePolicy: JSON.stringify({ deadLetterTargetArn: left.arn, maxReceiveCount: queues.match.maxReceives }) });
      const url = 'http://127.0.0.1/000000000000/waited';
      for (let n = 0; n < messages; n += 1) await fauxqs.call('SendMessage', { QueueUrl: url, MessageBody: `${seed}-${n}` });
      const sentAt = Date.now() - (3 * day + 23 * 3600) * 1000;
      for (const message of queue.messages) Object.assign(message, { sentTimestamp: sentAt });
      const ids = new Set(queue.messages.map(({ messageId }) => messageId));
      for (let receive = 0; receive <= queues.match.maxReceives; receive += 1) {
        for (let got = 1; got > 0;) {
          const answer = (await fauxqs.call('ReceiveMessage', { QueueUrl: url, MaxNumberOfMessages: 10, VisibilityTimeout: 1 })) as { Messages?: readonly { ReceiptHandle: string }[] };
          got = answer.Messages?.length ?? 0;
        }
        await new Promise((next) => setTimeout(next, 1100));
      }
      const { ready, inflight, delayed } = left.inspectMessages();
      const found = [...ready, ...delayed, ...inflight.map(({ message }) => message)];
      const stillKept = found.filter(({ messageId, sentTimestamp }) => ids.has(messageId) && sentTimestamp + 14 * day * 1000 > Date.now() + 9.9 * day * 1000);
      return {
        figures: { messages, 'in the dead-letter queue': found.length, 'with its first time and ten days to go': stillKept.length },
        missed: [...(found.length === messages ? [] : [`${found.length} of ${messages} are in the dead-letter queue`]), ...(stillKept.length === messages ? [] : [`${stillKept.length} of ${messages} keep their first time and are kept for ten days more`])],
      };
    } finally {
      await fauxqs.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
