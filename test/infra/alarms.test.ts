import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { repositoryRoot } from '../../infra/bundle.ts';
import { functions, type FunctionSpec, queues } from '../../infra/topology.ts';
import { logCodes } from '../../shared/runtime/log-codes.ts';
import { functionNames } from './functions.ts';
import { bare, both, full, part } from './templates.ts';

const runbooks = join(repositoryRoot, 'docs/runbooks');
const alarm = z.looseObject({
  AlarmName: z.string(), AlarmDescription: z.string(), AlarmActions: z.array(z.unknown()), OKActions: z.array(z.unknown()),
  Threshold: z.number(), EvaluationPeriods: z.number(), DatapointsToAlarm: z.number(), TreatMissingData: z.string(), ComparisonOperator: z.string(), Period: z.number().optional(), MetricName: z.string().optional(), Namespace: z.string().optional(),
});
const alarmsOf = (assembly: typeof bare) => assembly.of('AWS::CloudWatch::Alarm').map(({ Properties, stack }) => ({ ...part(alarm, Properties), stack, name: String(Properties['AlarmName']).replace(/^first-bell-[a-z]+-/, '') }));
const alarms = alarmsOf(bare);
const byName = (name: string) => {
  const found = alarms.find((one) => one.name === name);
  if (!found) throw new Error(`there is no alarm ${name}`);
  return found;
};
/** What a bell rings for is an alarm, or the one event that has no metric. */
const rings = [...alarms.map(({ name, AlarmDescription }) => ({ name, says: AlarmDescription })), ...bare.of('AWS::Events::Rule').map(({ Properties }) => ({
  name: String(Properties['Name']).replace(/^first-bell-[a-z]+-/, ''), says: part(z.array(z.looseObject({ Input: z.string() })), Properties['Targets']).map(({ Input }) => String(JSON.parse(Input))).join(),
}))];

describe('an alarm', () => {
  it.each(rings.map(({ name, says }) => [name, says]))('%s says who is harmed, what to do, and which runbook to open', (name, says) => {
    expect(says).toMatch(/^[A-Z].{20,}\. .{20,} Runbook: docs\/runbooks\/[a-z0-9-]+\.md$/s);
    expect(says.endsWith(`Runbook: docs/runbooks/${name}.md`)).toBe(true);
    expect(says.length).toBeLessThan(1024);
  });

  it('has its runbook, and every runbook its alarm', () => {
    const written = readdirSync(runbooks).filter((file) => file.endsWith('.md') && file !== 'README.md').map((file) => file.replace('.md', ''));
    expect(written.toSorted()).toEqual(rings.map(({ name }) => name).toSorted());
  });

  it.each(rings.map(({ name, says }) => [name, says]))('%s and its runbook agree on who is harmed', (name, says) => {
    const text = readFileSync(join(runbooks, `${name}.md`), 'utf8');
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Who is harmed', 'Look here first', 'What to do', 'When to ring whom']);
    const harm = `${says.split('. ')[0] ?? ''}.`;
    expect(text.replace(/\s+/g, ' ')).toContain(harm);
    expect(text.split('\n').length).toBeLessThan(45);
  });

  it('rings the one bell, and says when it is over', () => {
    for (const { AlarmActions, OKActions, stack, name } of alarms) expect([name, ...[...AlarmActions, ...OKActions].map((action) => bare.text(action, stack))]).toEqual([name, '{watch/Alarms}', '{watch/Alarms}']);
  });

  it('points to the runbooks of the settings, where they name a place', () => {
    for (const { AlarmDescription } of alarmsOf(full)) expect(AlarmDescription).toContain(' Runbook: https://code.first-bell.example/docs/runbooks/');
  });
});

describe('what is watched', () => {
  it('rings at one message in any dead-letter queue, within a minute', () => {
    for (const of of [...Object.keys(queues), 'starts']) {
      expect(byName(`${of}-left-behind`)).toMatchObject({ MetricName: 'ApproximateNumberOfMessagesVisible', Threshold: 1, Period: 60, EvaluationPeriods: 1, ComparisonOperator: 'GreaterThanOrEqualToThreshold' });
    }
  });

  it('rings when a message waits longer than two tries', () => {
    for (const [of, { visibilitySeconds }] of Object.entries(queues)) expect(byName(`${of}-waiting`)).toMatchObject({ MetricName: 'ApproximateAgeOfOldestMessage', Threshold: 2 * visibilitySeconds });
  });

  it.each(functionNames)('rings at the first error, throttle or logged fault of %s', (name) => {
    const { Threshold, AlarmDescription, ...more } = byName(`${name}-failing`);
    expect(Threshold).toBe(1);
    expect(AlarmDescription).toContain(functions[name].harmIfItFails);
    for (const metric of ['Errors', 'Throttles', `${name}-fault`]) expect(JSON.stringify(more)).toContain(`"MetricName":"${metric}"`);
  });

  const silence: Record<string, number> = { 'rate(1 minute)': 300, 'rate(5 minutes)': 900, 'rate(15 minutes)': 2700 };

  it('rings when a schedule falls silent: after five minutes or three runs, or a day and two hours', () => {
    for (const name of functionNames) {
      const spec: FunctionSpec = functions[name];
      for (const trigger of spec.triggers) {
        if (trigger.kind !== 'schedule') continue;
        const { Period = 0, EvaluationPeriods, TreatMissingData, ComparisonOperator } = byName(`${name}-not-running`);
        expect([TreatMissingData, ComparisonOperator, Period * EvaluationPeriods]).toEqual(['breaching', 'LessThanThreshold', silence[trigger.expression] ?? 26 * 3600]);
      }
    }
  });

  it('waits for nobody: whatever rings does so at its first value, but for schedules', () => {
    for (const { name, EvaluationPeriods, DatapointsToAlarm, TreatMissingData } of alarms) {
      expect([name, DatapointsToAlarm]).toEqual([name, EvaluationPeriods]);
      if (!name.endsWith('-not-running')) expect([name, EvaluationPeriods, TreatMissingData]).toEqual([name, 1, 'notBreaching']);
    }
  });

  it('stays well below the rates at which SES stops an account', () => {
    expect(byName('mail-bouncing').Threshold).toBeLessThan(0.05);
    expect(byName('mail-complaints').Threshold).toBeLessThan(0.001);
  });

  it('listens only for codes that a function can say', () => {
    const filters = bare.of('AWS::Logs::MetricFilter').map(({ Properties }) => String(Properties['FilterPattern']));
    expect(filters.length).toBeGreaterThan(functionNames.length);
    for (const pattern of filters) {
      const code = /\$\.code = "([a-z-]+)"/.exec(pattern)?.[1] ?? pattern;
      expect(Object.keys(logCodes)).toContain(code);
    }
  });
});

describe.each(both)('the bell, with %s', (_, assembly) => {
  it('is sealed with a key of ours, and is rung over TLS', () => {
    const topics = assembly.of('AWS::SNS::Topic');
    expect(topics.map(({ path, Properties, stack }) => [path, assembly.text(Properties['KmsMasterKeyId'], stack)]).toSorted()).toEqual([['stages/MailEvents/Topic', '{stores/keys/messages.Arn}'], ['watch/Alarms', '{watch/AlarmsKey.Arn}']]);
    expect(JSON.stringify(assembly.of('AWS::SNS::TopicPolicy'))).toContain('"aws:SecureTransport":"false"');
  });
});

it('tells the mailboxes of the settings', () => {
  const byEmail = (assembly: typeof full) => assembly.of('AWS::SNS::Subscription').filter(({ Properties }) => Properties['Protocol'] === 'email').map(({ Properties }) => Properties['Endpoint']);
  expect(byEmail(full)).toEqual(['on-call@first-bell.example']);
  expect(byEmail(bare)).toEqual([]);
});
