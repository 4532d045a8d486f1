import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { functionDir } from '../../../infra/bundle.ts';
import { failuresIn } from '../../../infra/local/host/queue-poller.ts';
import { environmentOf, type FunctionName, functions, type FunctionSpec } from '../../../infra/topology.ts';
import type { World } from '../../../shared/runtime/world.ts';
import type { Row } from '../row.ts';

interface Stage { readonly build: (world: World) => (event: SQSEvent, context: unknown) => Promise<unknown> }

/** Row 4: a handler that answers null says that all went well. Every deployed one is asked with what it cannot read, and with nothing. */
export const handlersThatSayNothing: Row = {
  row: 4, scenario: 'every queue\'s deployed stage given ten messages that cannot be read, and none', pass: 'each names exactly those that failed, and never answers null; the mapping\'s flag is held by test/infra/queues.test.ts on every mapping',
  async play(size) {
    const missed: string[] = [];
    let stages = 0;
    const batches = size === 'full' ? 200 : 2;
    const stdout = process.stdout.write.bind(process.stdout);
    for (const [name, spec] of Object.entries(functions) as [FunctionName, FunctionSpec][]) {
      const file = join(functionDir(name), 'stage.ts');
      if (!spec.triggers.some(({ kind }) => kind === 'queue') || !existsSync(file)) continue;
      stages += 1;
      const { build } = (await import(pathToFileURL(file).href)) as Stage;
      const env = Object.fromEntries(environmentOf(name).map((variable) => [variable, variable.endsWith('PER_SECOND') ? '14' : 'http://127.0.0.1:9/x']));
      process.env['AWS_REGION'] ??= 'eu-west-2';
      // What the stage logs is not what is looked at here.
      process.stdout.write = () => true;
      try {
        const handler = build({ clock: { now: () => '2026-11-09T07:00:00Z' }, env });
        for (let batch = 0; batch < batches; batch += 1) {
          const ids = Array.from({ length: batch % 10 }, (_, n) => `${batch}-${n}`);
          const Records = ids.map((messageId, n) => ({ messageId, body: ['', '{', 'null', '[]', '{"type":"unknown"}'][n % 5] }) as SQSRecord);
          const reply: unknown = await handler({ Records }, {});
          if (reply === null || typeof reply !== 'object' || !('batchItemFailures' in reply)) missed.push(`${name} answered a batch of ${ids.length} without a list`);
          else if (failuresIn(reply, ids).size !== ids.length || (reply.batchItemFailures as readonly unknown[]).length !== ids.length) missed.push(`${name} did not name all that failed`);
        }
      } finally {
        process.stdout.write = stdout;
      }
    }
    if (failuresIn(null, ['a']).size !== 0) missed.push('the laptop takes null for a failure, and Lambda does not: a handler that answers it would not be noticed');
    return { figures: { stages, batches }, missed };
  },
};
