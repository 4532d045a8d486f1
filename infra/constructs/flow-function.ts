import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ApplicationLogLevel, Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime, SystemLogLevel, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { bucketVariables, environmentOf, type FunctionName, functions, type FunctionSpec, type QueueName, queueVariable, type TableName, tableVariable } from '../topology.ts';
import { putStatements, sendStatements, tableStatements } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import type { Foundations } from './foundations.ts';
import { aMinute, HarmAlarm } from './harm-alarm.ts';
import { countOfCode, keptLogs } from './kept-logs.ts';

export interface FlowFunctionProps {
  readonly name: FunctionName;
  readonly foundations: Foundations;
  /** Every queue that topology.ts lets it send to. */
  readonly queues: Partial<Readonly<Record<QueueName, IQueue>>>;
  /** Values of the variables that are neither tables nor queues. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What it may do beyond its tables and queues. */
  readonly statements?: readonly PolicyStatement[];
  /** At most so many at once; default: no limit of its own. */
  readonly atOnce?: number;
}

/** One function of the flow as topology.ts describes it: its own role, its own log, an alarm, and nothing that is not granted there. */
export class FlowFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  readonly logs: LogGroup;

  constructor(scope: Construct, id: string, { name, foundations, queues, settings = {}, statements = [], atOnce }: FlowFunctionProps) {
    super(scope, id);
    const spec: FunctionSpec = functions[name];
    const { environment, keys, tables, buckets, bell } = foundations;
    const sendsTo = spec.sends.map((queue) => ({ queue, to: mustHave(queues[queue], `${name} sends to the queue ${queue}, which was not given`) }));

    this.logs = keptLogs(this, 'Logs', { name, environment, key: keys.logs });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `First Bell, ${name}: what infra/topology.ts grants it.`,
      inlinePolicies: {
        granted: new PolicyDocument({
          statements: [
            // The ARN of a log group ends in ":*": its streams, and no other group's.
            new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [this.logs.logGroupArn] }),
            new PolicyStatement({ actions: ['kms:Decrypt'], resources: [keys.functions.keyArn] }),
            ...tableStatements(this, spec.tables, tables),
            ...sendStatements(this, sendsTo.map(({ to }) => to), keys.messages),
            ...putStatements(this, spec.puts ?? [], buckets),
            ...statements,
          ],
        }),
      },
    });
    if (spec.puts) {
      acknowledge(this.role, ...spec.puts.map((bucket) => ({
        rule: `AwsSolutions-IAM5[Resource::arn:aws:s3:::${buckets[bucket].inRules}/*]`, decided: '2026-11-22' as const,
        because: 'A document of a bucket is named after the force and the instant, which no policy can list; it may be put there and neither read nor removed.',
      })));
    }
    this.function = new LambdaFunction(this, 'Function', {
      functionName: `first-bell-${environment}-${name}`,
      description: spec.does,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // Maps stay with whoever deployed: nothing in the cloud reads them.
      code: Code.fromAsset(join(foundations.bundles, name), { exclude: ['*.map'] }),
      handler: 'handler.handler',
      memorySize: spec.memoryMb,
      timeout: Duration.seconds(spec.timeoutSeconds),
      role: this.role,
      environment: exactly(name, {
        ...Object.fromEntries((Object.keys(spec.tables) as TableName[]).map((table) => [tableVariable(table), tables[table].table.tableName])),
        ...Object.fromEntries(sendsTo.map(({ queue, to }) => [queueVariable(queue), to.queueUrl])),
        ...Object.fromEntries((spec.puts ?? []).flatMap((bucket) => {
          const [name, region] = bucketVariables(bucket);
          return [[name, buckets[bucket].name], [region, buckets[bucket].region]];
        })),
        ...settings,
      }),
      environmentEncryption: keys.functions,
      logGroup: this.logs,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.DISABLED,
      ...(atOnce === undefined ? {} : { reservedConcurrentExecutions: atOnce }),
    });
    acknowledge(this.function, {
      rule: 'Serverless-LambdaTracing', decided: '2026-11-22',
      because: 'The duty ledger already shows the way of every notification and the times of each step; a trace would copy addresses of pages and stores to one more place, and would need the only policy with "*" as its resource.',
    }, {
      rule: 'Serverless-LambdaDLQ', decided: '2026-11-22',
      because: 'Queues and APIs wait for the answer of the function, so that nothing goes to a dead-letter queue of its own: messages have that of their queue. Functions that a schedule starts have a failure destination instead, which keeps more.',
    });

    const faults = countOfCode(this, { logs: this.logs, environment, of: name, code: 'fault' });
    new HarmAlarm(this, 'Failing', {
      name: `${name}-failing`, environment, bell,
      harmIfItFails: spec.harmIfItFails,
      doFirst: `Read the last lines of the log group ${this.logsName(environment, name)} whose code is "fault".`,
      metric: new MathExpression({
        expression: 'FILL(errors, 0) + FILL(throttles, 0) + FILL(faults, 0)', period: aMinute, label: 'errors, throttles and faults',
        usingMetrics: { errors: this.function.metricErrors({ period: aMinute }), throttles: this.function.metricThrottles({ period: aMinute }), faults },
      }),
      threshold: 1,
    });
  }

  private logsName(environment: string, name: string): string {
    return `/first-bell/${environment}/${name}`;
  }
}

/** The variables, if they are those that topology.ts grants: no fewer and no others. */
function exactly(name: FunctionName, given: Readonly<Record<string, string>>): Record<string, string> {
  const granted = new Set(environmentOf(name));
  const missing = [...granted].filter((variable) => !(variable in given));
  const others = Object.keys(given).filter((variable) => !granted.has(variable));
  if (missing.length > 0 || others.length > 0) throw new Error(`${name}: variables missing: ${missing.join(', ') || 'none'}; not granted by infra/topology.ts: ${others.join(', ') || 'none'}`);
  return { ...given };
}

function mustHave<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
