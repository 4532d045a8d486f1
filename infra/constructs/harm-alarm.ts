import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import type { AlarmBell } from './foundations.ts';

export interface HarmAlarmProps {
  /** In lower case with hyphens: "match-left-behind". Its runbook is docs/runbooks/<name>.md. */
  readonly name: string;
  readonly environment: string;
  readonly bell: AlarmBell;
  /** Who is harmed while it rings, in a sentence. Whoever is woken reads this first. */
  readonly harmIfItFails: string;
  /** What to do first, in a sentence or two. */
  readonly doFirst: string;
  readonly metric: IMetric;
  /** Rings at this value and above; with `below`, under it. */
  readonly threshold: number;
  readonly below?: true;
  /** Periods in a row before it rings; default 1. */
  readonly periods?: number;
  /** Silence is itself the fault: a schedule that does not run leaves no number behind. */
  readonly silenceRings?: true;
}

/** An alarm that says who is harmed and what to do. It does not compile without. */
export class HarmAlarm extends Construct {
  constructor(scope: Construct, id: string, props: HarmAlarmProps) {
    super(scope, id);
    const { name, environment, bell, harmIfItFails, doFirst, metric, threshold, below, periods = 1, silenceRings } = props;
    const alarm = new Alarm(this, 'Alarm', {
      alarmName: `first-bell-${environment}-${name}`,
      alarmDescription: `${harmIfItFails} ${doFirst} Runbook: ${bell.runbooks}/${name}.md`,
      metric, threshold,
      comparisonOperator: below ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods, datapointsToAlarm: periods,
      treatMissingData: silenceRings ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    const ring = new SnsAction(bell.topic);
    alarm.addAlarmAction(ring);
    alarm.addOkAction(ring);
  }
}

export const aMinute = Duration.minutes(1);
