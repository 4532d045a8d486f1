import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { sendStatements } from '../constructs/access.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { deadLetters } from '../constructs/dead-letters.ts';
import { FlowFunction } from '../constructs/flow-function.ts';
import type { Foundations } from '../constructs/foundations.ts';
import { HarmAlarm } from '../constructs/harm-alarm.ts';
import { countOfCode } from '../constructs/kept-logs.ts';
import { LondonSchedule } from '../constructs/london-schedule.ts';
import { MailEvents } from '../constructs/mail-events.ts';
import { QueueStage } from '../constructs/queue-stage.ts';
import { environmentOf, type FunctionName, functions, type FunctionSpec, type QueueName, queues, type QueueSpec, type Trigger } from '../topology.ts';
import { sendersAtOnce } from '../../shared/domain/mail/pace.ts';
import { FirstBellStack } from './first-bell-stack.ts';
import type { Settings } from './settings.ts';

export interface StagesNeeds {
  readonly foundations: Foundations;
  readonly schedulesKey: IKey;
  readonly portalUrl: string;
  readonly mail: { readonly variables: { readonly MAIL_FROM: string; readonly MAIL_CONFIGURATION_SET: string }; readonly sending: PolicyStatement };
}

/** Everything between intake and the portal: the functions that a queue or a schedule wakes. */
export class StagesStack extends FirstBellStack {
  readonly queues: Readonly<Record<QueueName, Queue>>;
  private readonly needs: StagesNeeds;
  private readonly mailPerSecond: number;
  private readonly callListKeys: Readonly<Record<'CALL_LIST_KEYS' | 'CALL_LIST_PROTECTED_KEYS', string>>;
  /** Starts that came to nothing. */
  private readonly leftBehind: Queue;

  constructor(scope: Construct, settings: Settings, needs: StagesNeeds) {
    super(scope, 'stages', settings, 'match, plan, release, deliver, delivery-events, chase, report, seal, anchor and call-list.');
    this.needs = needs;
    this.callListKeys = { CALL_LIST_KEYS: JSON.stringify(settings.callListKeys), CALL_LIST_PROTECTED_KEYS: JSON.stringify(settings.callListProtectedKeys) };
    this.mailPerSecond = settings.mail?.perSecond ?? 14;
    const { environment, keys, bell } = needs.foundations;
    this.leftBehind = deadLetters(this, 'StartsLeftBehind', {
      of: 'starts', environment, key: keys.messages, bell,
      harmIfItFails: 'A run that the clock starts came to nothing: notifications may be late, an unread one not followed up, or the record not sealed.',
      doFirst: 'See whether the runs after it came to their end.',
    });
    acknowledge(this.leftBehind, {
      rule: 'AwsSolutions-SQS3', decided: '2026-11-22',
      because: 'It is a dead-letter queue, of Scheduler and of the functions that it starts; the rule knows only those of other queues.',
    });
    const stages = new Map<QueueName, QueueStage>();
    for (const queue of Object.keys(queues) as QueueName[]) this.stageOf(queue, stages, []);
    this.queues = Object.fromEntries([...stages].map(([name, { queue }]) => [name, queue])) as Record<QueueName, Queue>;

    new MailEvents(this, 'MailEvents', { environment, account: this.account, configurationSet: needs.mail.variables.MAIL_CONFIGURATION_SET, messagesKey: keys.messages, queue: this.queues.mail, left: stages.get('mail')?.left ?? this.leftBehind });

    const flows = new Map<FunctionName, FlowFunction>([...stages].map(([queue, { flow }]) => [workerOf(queue), flow]));
    for (const [name, spec] of Object.entries(functions) as [FunctionName, FunctionSpec][]) {
      for (const trigger of spec.triggers) {
        if (trigger.kind !== 'schedule') continue;
        const flow = flows.get(name) ?? this.scheduledFlow(name);
        flows.set(name, flow);
        this.schedule(name, flow, trigger);
      }
    }
    this.ringAtCodes(flows);
  }

  /** Makes the stage of a queue after those that it sends to. */
  private stageOf(queue: QueueName, made: Map<QueueName, QueueStage>, path: readonly QueueName[]): QueueStage {
    const known = made.get(queue);
    if (known) return known;
    if (path.includes(queue)) throw new Error(`queues in a circle: ${[...path, queue].join(' → ')}; a stage is made after those it sends to`);
    const name = workerOf(queue);
    const spec: FunctionSpec = functions[name];
    const queueSpec: QueueSpec = queues[queue];
    const { foundations } = this.needs;
    const stage = new QueueStage(this, `Stage-${queue}`, {
      name, queue, foundations, ...queueSpec,
      batchSize: batchSizeOf(spec, queue),
      queues: Object.fromEntries(spec.sends.filter((next) => next !== queue).map((next) => [next, this.stageOf(next, made, [...path, queue]).queue])),
      settings: this.settingsOf(name), statements: this.statementsOf(name),
      ...(isPaced(spec, queue) ? { mostAtOnce: sendersAtOnce(this.mailPerSecond) } : {}),
    });
    made.set(queue, stage);
    return stage;
  }

  /** Two at once would do the same rows: harmless, for every write is conditional, and of no use. */
  private scheduledFlow(name: FunctionName): FlowFunction {
    return new FlowFunction(this, `Scheduled-${name}`, { name, foundations: this.needs.foundations, queues: this.queues, settings: this.settingsOf(name), statements: this.statementsOf(name), atOnce: 1 });
  }

  private settingsOf(name: FunctionName): Record<string, string> {
    const spec: FunctionSpec = functions[name];
    return { ...(spec.sendsEmail ? this.needs.mail.variables : {}), ...(name === 'deliver' || name === 'cases' ? { PORTAL_URL: this.needs.portalUrl } : {}), ...(name === 'call-list' ? this.callListKeys : {}), ...(environmentOf(name).includes('MAIL_PER_SECOND') ? { MAIL_PER_SECOND: String(this.mailPerSecond) } : {}) };
  }

  private statementsOf(name: FunctionName): PolicyStatement[] {
    const spec: FunctionSpec = functions[name];
    const started = spec.triggers.some(({ kind }) => kind === 'schedule');
    return [
      ...(spec.sendsEmail ? [this.needs.mail.sending] : []),
      // Lambda sends a start that failed in the function's own name.
      ...(started ? sendStatements(this, [this.leftBehind], this.needs.foundations.keys.messages) : []),
    ];
  }

  private schedule(name: FunctionName, flow: FlowFunction, trigger: Extract<Trigger, { kind: 'schedule' }>): void {
    const { foundations, schedulesKey } = this.needs;
    const ticks = trigger.expression.startsWith('rate(');
    new LondonSchedule(this, `Schedule-${name}`, {
      name, flow, foundations, schedulesKey, leftBehind: this.leftBehind, expression: trigger.expression, timezone: trigger.timezone,
      ...(ticks ? { ended: countOfCode(this, { logs: flow.logs, environment: foundations.environment, of: name, code: 'tick-finished' }) } : {}),
    });
  }

  /** What the functions say of the work itself, where a fault of the machinery is not the cause. */
  private ringAtCodes(flows: ReadonlyMap<FunctionName, FlowFunction>): void {
    const { environment, bell } = this.needs.foundations;
    const ring = (of: FunctionName, code: 'count-unequal' | 'count-missing' | 'notification-late' | 'mail-stopped' | 'mail-tls-refused', harmIfItFails: string, doFirst: string) => {
      const flow = flows.get(of);
      if (!flow) throw new Error(`there is no function ${of} to listen to`);
      new HarmAlarm(this, `Says-${code}`, { name: code, environment, bell, harmIfItFails, doFirst, metric: countOfCode(this, { logs: flow.logs, environment, of, code }), threshold: 1 });
    };
    ring('report', 'count-unequal', 'A child whom the force reported may be missing from the ledger, and then no school is told.', 'The desk has a task for it: compare reference by reference with the force before the next morning run.');
    ring('report', 'count-missing', 'A force has not said how many children it reported, so that a lost report would not be noticed.', 'Ring the force\'s duty desk: is its system sending at all?');
    ring('deliver', 'mail-stopped', 'No key adult is alerted by email until it is put right; the calls are on the desk\'s list already.', 'The reason is in the log of deliver: quota, paused or sandbox.');
    ring('delivery-events', 'mail-tls-refused', 'A school\'s mail server takes nothing over TLS: its key adult was not alerted there, and the next one was.', 'Ring the school\'s IT. We send nothing without TLS.');
    ring('release', 'notification-late', 'A school opened before it was told of a child.', 'The desk rings the school now; then find what delayed it.');
  }
}

function workerOf(queue: QueueName): FunctionName {
  const workers = (Object.entries(functions) as [FunctionName, FunctionSpec][]).filter(([, { triggers }]) => triggers.some((trigger) => trigger.kind === 'queue' && trigger.queue === queue));
  const [only] = workers;
  if (!only || workers.length > 1) throw new Error(`the queue ${queue} must have exactly one function that works through it`);
  return only[0];
}

function batchSizeOf(spec: FunctionSpec, queue: QueueName): number {
  for (const trigger of spec.triggers) if (trigger.kind === 'queue' && trigger.queue === queue) return trigger.batchSize;
  throw new Error(`no mapping from the queue ${queue}`);
}

function isPaced(spec: FunctionSpec, queue: QueueName): boolean {
  return spec.triggers.some((trigger) => trigger.kind === 'queue' && trigger.queue === queue && trigger.paced === true);
}
