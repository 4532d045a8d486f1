import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { QueueName } from '../topology.ts';
import { receiveStatements } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import { deadLetters } from './dead-letters.ts';
import { FlowFunction, type FlowFunctionProps } from './flow-function.ts';
import { aMinute, HarmAlarm } from './harm-alarm.ts';

export interface QueueStageProps extends FlowFunctionProps {
  readonly queue: QueueName;
  /** Who is harmed if a message stays behind. There is no default: whoever adds a queue has to know. */
  readonly harmIfItFails: string;
  /** How long a message is kept from others while it is worked on, and after which one that failed is tried again. */
  readonly visibilitySeconds: number;
  /** Tries before a message goes to the dead-letter queue. */
  readonly maxReceives: number;
  readonly batchSize: number;
  /** At most so many invocations at once, from 2 up; default: as many as SQS starts. */
  readonly mostAtOnce?: number;
}

/** A step that works through a queue: the queue, its dead-letter queue, the function, the mapping between them and the alarms. */
export class QueueStage extends Construct {
  readonly queue: Queue;
  /** Where a message goes that was tried as often as it may be. */
  readonly left: Queue;
  readonly flow: FlowFunction;

  constructor(scope: Construct, id: string, props: QueueStageProps) {
    super(scope, id);
    const { queue: name, foundations, harmIfItFails, visibilitySeconds, maxReceives, batchSize, mostAtOnce } = props;
    const { environment, keys, bell } = foundations;
    this.left = deadLetters(this, 'LeftBehind', {
      of: name, environment, key: keys.messages, bell, harmIfItFails,
      doFirst: 'Find out why before you move anything back: the runbook says how.',
    });
    this.queue = new Queue(this, 'Queue', {
      queueName: `first-bell-${environment}-${name}`,
      visibilityTimeout: Duration.seconds(visibilitySeconds),
      retentionPeriod: Duration.days(4),
      encryption: QueueEncryption.KMS, encryptionMasterKey: keys.messages,
      enforceSSL: true,
      deadLetterQueue: { queue: this.left, maxReceiveCount: maxReceives },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // A stage may send to its own queue, which nobody else could have given it.
    this.flow = new FlowFunction(this, 'Flow', { ...props, queues: { ...props.queues, [name]: this.queue }, statements: [...(props.statements ?? []), ...receiveStatements(this, this.queue, keys.messages)] });
    const mapping = new EventSourceMapping(this, 'Mapping', {
      target: this.flow.function,
      eventSourceArn: this.queue.queueArn,
      batchSize,
      ...(mostAtOnce === undefined ? {} : { maxConcurrency: mostAtOnce }),
      // Without this a batch with one bad message is deleted or repeated whole.
      reportBatchItemFailures: true,
    });
    acknowledge(mapping, {
      rule: 'Serverless-LambdaEventSourceMappingDestination', decided: '2026-11-22',
      because: 'A mapping from SQS takes no failure destination: what fails goes back to the queue and from there to its dead-letter queue.',
    });
    new HarmAlarm(this, 'Waiting', {
      name: `${name}-waiting`, environment, bell, harmIfItFails,
      doFirst: `The oldest message has waited ${2 * visibilitySeconds} seconds: see whether ${props.name} runs, fails, or is held back.`,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: aMinute, statistic: 'Maximum' }),
      threshold: 2 * visibilitySeconds,
    });
  }
}
