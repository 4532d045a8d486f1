import { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnEventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type FunctionName, functions } from '../topology.ts';
import { sendStatements } from './access.ts';
import type { FlowFunction } from './flow-function.ts';
import type { Foundations } from './foundations.ts';
import { HarmAlarm } from './harm-alarm.ts';

export interface LondonScheduleProps {
  readonly name: FunctionName;
  readonly flow: FlowFunction;
  readonly foundations: Foundations;
  /** EventBridge Scheduler expression. */
  readonly expression: string;
  readonly timezone: 'Europe/London';
  /** Where a start that came to nothing is kept. */
  readonly leftBehind: IQueue;
  readonly schedulesKey: IKey;
  /** Counts, minute by minute, the runs that came to their end. Default: the starts that Scheduler counts, hour by hour. */
  readonly ended?: Metric;
}

/** A function that civil time in London starts. The window is not flexible: a minute late is a minute in which no school is told. */
export class LondonSchedule extends Construct {
  constructor(scope: Construct, id: string, { name, flow, foundations, expression, timezone, leftBehind, schedulesKey, ended }: LondonScheduleProps) {
    super(scope, id);
    const { environment, bell } = foundations;
    const { account, region, partition } = Stack.of(this);
    const everyMinute = expression === 'rate(1 minute)';
    const minutes = Number(/^rate\((\d+) minutes?\)$/.exec(expression)?.[1] ?? 0);
    // Three runs that came to nothing, or five minutes.
    const silence = Math.max(5, 3 * minutes);
    // A group of its own: Scheduler counts by group, and a role can be bound to nothing smaller.
    const groupName = `first-bell-${environment}-${name}`;
    const group = new CfnScheduleGroup(this, 'Group', { name: groupName });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account }, ArnEquals: { 'aws:SourceArn': `arn:${partition}:scheduler:${region}:${account}:schedule-group/${groupName}` } },
      }),
      description: `First Bell: starts ${name} and nothing else.`,
      inlinePolicies: {
        start: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [flow.function.functionArn] }),
            new PolicyStatement({ actions: ['kms:Decrypt'], resources: [schedulesKey.keyArn] }),
            ...sendStatements(this, [leftBehind], foundations.keys.messages),
          ],
        }),
      },
    });
    const schedule = new CfnSchedule(this, 'Schedule', {
      name: `first-bell-${environment}-${name}`, groupName, description: functions[name].does,
      scheduleExpression: expression, scheduleExpressionTimezone: timezone,
      flexibleTimeWindow: { mode: 'OFF' },
      kmsKeyArn: schedulesKey.keyArn,
      target: {
        arn: flow.function.functionArn, roleArn: role.roleArn, input: '{}',
        deadLetterConfig: { arn: leftBehind.queueArn },
        retryPolicy: everyMinute ? { maximumEventAgeInSeconds: 60, maximumRetryAttempts: 0 } : { maximumEventAgeInSeconds: 3600, maximumRetryAttempts: 5 },
      },
    });
    schedule.node.addDependency(group);
    // The next minute is the second try of a minute's work; a day's work is tried again at once.
    new CfnEventInvokeConfig(this, 'Started', {
      functionName: flow.function.functionName, qualifier: '$LATEST',
      maximumEventAgeInSeconds: everyMinute ? 60 : 3600, maximumRetryAttempts: everyMinute ? 0 : 2,
      destinationConfig: { onFailure: { destination: leftBehind.queueArn } },
    });
    new HarmAlarm(this, 'NotRunning', {
      name: `${name}-not-running`, environment, bell,
      harmIfItFails: functions[name].harmIfItFails,
      doFirst: everyMinute
        ? 'No run has come to its end in five minutes. If a morning run is near, ring the schools on the desk\'s list while somebody mends it.'
        : minutes > 0 ? `No run has come to its end in ${silence} minutes. Start it by hand, and see what its log says.`
        : 'It has not been started for more than a day. Ask the force for its count and start the function by hand.',
      metric: ended ?? new Metric({ namespace: 'AWS/Scheduler', metricName: 'InvocationAttemptCount', dimensionsMap: { ScheduleGroup: groupName }, statistic: 'Sum', period: Duration.hours(1) }),
      threshold: 1, below: true, silenceRings: true,
      // A day and two hours: a window of exactly a day would be empty for a moment every day.
      periods: minutes > 0 ? silence : 26,
    });
  }
}
