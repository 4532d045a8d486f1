import { RemovalPolicy } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FilterPattern, LogGroup, MetricFilter, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { LogCode } from '../../shared/runtime/log-codes.ts';
import { aMinute } from './harm-alarm.ts';

/** Logs hold codes, ids and counts. A year answers a question about last year's incident; the audit log, not this, is the record. */
export function keptLogs(scope: Construct, id: string, props: { readonly name: string; readonly environment: string; readonly key: IKey }): LogGroup {
  return new LogGroup(scope, id, {
    logGroupName: `/first-bell/${props.environment}/${props.name}`,
    retention: RetentionDays.ONE_YEAR,
    encryptionKey: props.key,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
}

/**
 * Counts the lines of a function that say a code.
 * @param what only lines whose `what` is this word
 */
export function countOfCode(scope: Construct, props: { readonly logs: LogGroup; readonly environment: string; readonly of: string; readonly code: LogCode; readonly what?: string }): Metric {
  const { logs, environment, of, code, what } = props;
  const metric = { metricNamespace: `FirstBell/${environment}`, metricName: [of, code, ...(what === undefined ? [] : [what])].join('-') };
  const isCode = FilterPattern.stringValue('$.code', '=', code);
  new MetricFilter(scope, `Count-${metric.metricName}`, {
    logGroup: logs, ...metric, metricValue: '1',
    filterPattern: what === undefined ? isCode : FilterPattern.all(isCode, FilterPattern.stringValue('$.what', '=', what)),
  });
  return new Metric({ namespace: metric.metricNamespace, metricName: metric.metricName, statistic: 'Sum', period: aMinute });
}
