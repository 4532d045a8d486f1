import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { aMinute, HarmAlarm, type HarmAlarmProps } from './harm-alarm.ts';

export interface DeadLettersProps extends Pick<HarmAlarmProps, 'environment' | 'bell' | 'harmIfItFails' | 'doFirst'> {
  /** Of the queue, or of whatever else they come from. The alarm is "<of>-left-behind". */
  readonly of: string;
  readonly key: IKey;
}

/**
 * Where messages end that could not be worked through. Fourteen days, the longest there is: a message keeps the time at which
 * it was first sent, so that one that waited four days has ten left. One message is enough to ring.
 */
export function deadLetters(scope: Construct, id: string, { of, environment, key, bell, harmIfItFails, doFirst }: DeadLettersProps): Queue {
  const queue = new Queue(scope, id, {
    queueName: `first-bell-${environment}-${of}-left-behind`,
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.KMS, encryptionMasterKey: key,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(queue, {
    rule: 'Serverless-SQSRedrivePolicy', decided: '2026-11-22',
    because: 'This is itself the dead-letter queue; a person empties it.',
  });
  new HarmAlarm(scope, `${id}Alarm`, {
    name: `${of}-left-behind`, environment, bell, harmIfItFails, doFirst,
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: aMinute, statistic: 'Maximum' }),
    threshold: 1,
  });
  return queue;
}
