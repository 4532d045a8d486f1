import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { DeadLettersProps } from '../../infra/constructs/dead-letters.ts';
import type { HarmAlarmProps } from '../../infra/constructs/harm-alarm.ts';
import type { QueueStageProps } from '../../infra/constructs/queue-stage.ts';
import { functions, type FunctionSpec, type QueueName, queues } from '../../infra/topology.ts';
import { sendersAtOnce } from '../../shared/domain/mail/pace.ts';
import { functionIn, functionNames } from './functions.ts';
import { both, part } from './templates.ts';

const names = Object.keys(queues) as QueueName[];
const fourteenDays = 14 * 24 * 3600;
const queue = z.looseObject({ MessageRetentionPeriod: z.number(), KmsMasterKeyId: z.unknown(), VisibilityTimeout: z.number().optional(), RedrivePolicy: z.object({ deadLetterTargetArn: z.unknown(), maxReceiveCount: z.number() }).optional() });

describe.each(both)('the queues, with %s', (_, assembly) => {
  it.each(names)('sends what %s could not work through to a dead-letter queue of fourteen days', (name) => {
    const { Properties, stack } = assembly.at(`stages/Stage-${name}/Queue`);
    const { RedrivePolicy, VisibilityTimeout, MessageRetentionPeriod } = part(queue, Properties);
    expect(RedrivePolicy?.maxReceiveCount).toBe(queues[name].maxReceives);
    expect(VisibilityTimeout).toBe(queues[name].visibilitySeconds);
    const left = part(queue, assembly.at(assembly.text(RedrivePolicy?.deadLetterTargetArn, stack).slice(1, -'.Arn}'.length)).Properties);
    // A message keeps the time at which it was first sent: what waited four days still has ten.
    expect([left.MessageRetentionPeriod, MessageRetentionPeriod]).toEqual([fourteenDays, 4 * 24 * 3600]);
  });

  it('has no queue but those, their dead-letter queues and the one for starts that came to nothing', () => {
    const paths = [...names.flatMap((name) => [`stages/Stage-${name}/Queue`, `stages/Stage-${name}/LeftBehind`]), 'stages/StartsLeftBehind'];
    expect(assembly.of('AWS::SQS::Queue').map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
    expect(part(queue, assembly.at('stages/StartsLeftBehind').Properties).MessageRetentionPeriod).toBe(fourteenDays);
  });

  it('seals every queue with our key, and speaks to none without TLS', () => {
    const refusing = new Set(assembly.of('AWS::SQS::QueuePolicy').flatMap(({ Properties, stack }) => {
      const { PolicyDocument, Queues } = part(z.object({ PolicyDocument: z.object({ Statement: z.array(z.looseObject({})) }), Queues: z.array(z.unknown()) }), Properties);
      const refuses = PolicyDocument.Statement.some((statement) => JSON.stringify(statement).includes('"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny","Principal":{"AWS":"*"}'));
      return refuses ? Queues.map((of) => assembly.text(of, stack)) : [];
    }));
    for (const { path, Properties, stack } of assembly.of('AWS::SQS::Queue')) {
      expect(assembly.text(part(queue, Properties).KmsMasterKeyId, stack)).toBe('{stores/keys/messages.Arn}');
      expect(refusing).toContain(`{${path}}`);
    }
  });

  it('answers for each message of a batch by itself, on every mapping', () => {
    const mappings = assembly.of('AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(names.length);
    for (const { Properties } of mappings) expect(Properties['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
  });

  it('maps each queue to its function, with the batch of the topology', () => {
    const mapped = assembly.of('AWS::Lambda::EventSourceMapping').map(({ Properties, stack }) => [assembly.text(Properties['EventSourceArn'], stack), assembly.text(Properties['FunctionName'], stack), Properties['BatchSize']]);
    const meant = functionNames.flatMap((name) => {
      const spec: FunctionSpec = functions[name];
      return spec.triggers.flatMap((trigger) => (trigger.kind === 'queue' ? [[`{stages/Stage-${trigger.queue}/Queue.Arn}`, `{${functionIn(assembly, name).resource.path}}`, trigger.batchSize]] : []));
    });
    expect(mapped.toSorted()).toEqual(meant.toSorted());
  });

  it('starts no more deliveries at once than keep to the account\'s rate of email together', () => {
    const limits = assembly.of('AWS::Lambda::EventSourceMapping').map(({ Properties, stack }) => [assembly.text(Properties['EventSourceArn'], stack), Properties['ScalingConfig']]);
    for (const [from, limit] of limits) expect(limit).toEqual(from === '{stages/Stage-deliver/Queue.Arn}' ? { MaximumConcurrency: sendersAtOnce(assembly === both[1]?.[1] ? 70 : 14) } : undefined);
  });

  it('keeps a message from others for six times as long as its function may run, or more', () => {
    for (const name of functionNames) {
      const spec: FunctionSpec = functions[name];
      for (const trigger of spec.triggers) if (trigger.kind === 'queue') expect([name, queues[trigger.queue].visibilitySeconds / spec.timeoutSeconds >= 6]).toEqual([name, true]);
    }
  });
});

describe('whoever adds a queue or an alarm', () => {
  it('has to say who is harmed, or it does not compile', () => {
    expectTypeOf<Omit<QueueStageProps, 'harmIfItFails'>>().not.toExtend<QueueStageProps>();
    expectTypeOf<Omit<DeadLettersProps, 'harmIfItFails'>>().not.toExtend<DeadLettersProps>();
    expectTypeOf<Omit<HarmAlarmProps, 'harmIfItFails'>>().not.toExtend<HarmAlarmProps>();
    expectTypeOf<Omit<HarmAlarmProps, 'doFirst'>>().not.toExtend<HarmAlarmProps>();
  });
});
