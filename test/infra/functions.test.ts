import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { repositoryRoot } from '../../infra/bundle.ts';
import { environmentOf, functions, type FunctionSpec } from '../../infra/topology.ts';
import { functionIn, functionNames } from './functions.ts';
import { bare, both, part } from './templates.ts';

describe.each(both)('the functions, with %s', (_, assembly) => {
  it('are those of the topology, and none that a library brought along', () => {
    expect(assembly.of('AWS::Lambda::Function').map(({ Properties }) => String(Properties['FunctionName']).replace(/^first-bell-[a-z]+-/, '')).toSorted()).toEqual(functionNames.toSorted());
  });

  it.each(functionNames)('runs %s on Node 24 and arm64, with the memory and the time of the topology', (name) => {
    const spec: FunctionSpec = functions[name];
    const { made } = functionIn(assembly, name);
    expect([made.Runtime, made.Architectures, made.Handler, made.MemorySize, made.Timeout]).toEqual(['nodejs24.x', ['arm64'], 'handler.handler', spec.memoryMb, spec.timeoutSeconds]);
    // API Gateway gives up after thirty seconds; a minute's work must end before the next begins.
    const limit = spec.triggers.some(({ kind }) => kind === 'api' || kind === 'web') ? 29 : 59;
    expect(made.Timeout).toBeLessThanOrEqual(limit);
  });

  it.each(functionNames)('gives %s the variables of the topology and no other, sealed with our key', (name) => {
    const { resource, made } = functionIn(assembly, name);
    expect(Object.keys(made.Environment.Variables).toSorted()).toEqual(environmentOf(name).toSorted());
    expect(assembly.text(made.KmsKeyArn, resource.stack)).toBe('{stores/keys/functions.Arn}');
  });

  it.each(functionNames)('points the variables of %s at its own tables and queues', (name) => {
    const spec: FunctionSpec = functions[name];
    const { resource, made } = functionIn(assembly, name);
    const value = (variable: string) => assembly.text(made.Environment.Variables[variable], resource.stack);
    for (const table of Object.keys(spec.tables)) expect(value(`TABLE_${table.toUpperCase()}`)).toBe(`{stores/tables/${table}}`);
    for (const queue of spec.sends) expect(value(`QUEUE_${queue.toUpperCase()}_URL`)).toBe(`{stages/Stage-${queue}/Queue}`);
  });

  it('runs what a clock alone starts one at a time', () => {
    for (const name of functionNames) expect([name, functionIn(assembly, name).made.ReservedConcurrentExecutions]).toEqual([name, ['release', 'chase', 'seal', 'anchor', 'call-list'].includes(name) ? 1 : undefined]);
  });

  it('starts release and chase every minute, report at ten and the rest between, by the clocks of London', () => {
    const schedules = assembly.of('AWS::Scheduler::Schedule').map(({ Properties, stack }) => [
      assembly.text(part(z.looseObject({ Arn: z.unknown() }), Properties['Target']).Arn, stack), Properties['ScheduleExpression'], Properties['ScheduleExpressionTimezone'], Properties['FlexibleTimeWindow'],
    ]);
    const meant = functionNames.flatMap((name) => {
      const spec: FunctionSpec = functions[name];
      return spec.triggers.flatMap((trigger) => (trigger.kind === 'schedule' ? [[`{${functionIn(assembly, name).resource.path}.Arn}`, trigger.expression, 'Europe/London', { Mode: 'OFF' }]] : []));
    });
    expect(schedules.toSorted()).toEqual(meant.toSorted());
    expect(meant).toHaveLength(6);
    for (const { Properties } of assembly.of('AWS::Scheduler::Schedule')) expect(JSON.stringify(Properties['Target'])).toContain('DeadLetterConfig');
  });

  it('never runs a schedule in the hour that the spring leaves out and the autumn has twice', () => {
    for (const { Properties } of assembly.of('AWS::Scheduler::Schedule')) expect(String(Properties['ScheduleExpression'])).toMatch(/^rate\(\d+ minutes?\)$|^cron\(\d+ (?!1 )\d+ /);
  });

  it('keeps every log for a year, under our key, and writes JSON', () => {
    const groups = assembly.of('AWS::Logs::LogGroup');
    expect(groups).toHaveLength(functionNames.length + 2);
    for (const { Properties, path, stack } of groups) expect([path, Properties['RetentionInDays'], assembly.text(Properties['KmsKeyId'], stack)]).toEqual([path, 365, '{stores/keys/logs.Arn}']);
    for (const name of functionNames) expect(functionIn(assembly, name).made.LoggingConfig.LogFormat).toBe('JSON');
  });
});

describe('a function in the cloud', () => {
  it.each(functionNames)('has no way to receive another clock: %s is built from the cloud\'s world alone', (name) => {
    const handler = readFileSync(join(repositoryRoot, 'functions', name, 'handler.ts'), 'utf8');
    expect(handler.trim().split('\n').filter((line) => line !== '')).toEqual([
      'import { cloudWorld } from \'../../shared/runtime/cloud-world.ts\';', 'import { build } from \'./stage.ts\';', 'export const handler = build(cloudWorld);',
    ]);
  });

  it.each(functionNames)('holds nothing of the laptop and nothing of the tests: %s', (name) => {
    const map = part(z.looseObject({ sources: z.array(z.string()) }), JSON.parse(readFileSync(join(bare.dir, 'bundles', name, 'handler.mjs.map'), 'utf8')));
    const ours = map.sources.filter((source) => !source.includes('node_modules/'));
    expect(ours.some((source) => source.endsWith('shared/runtime/cloud-world.ts'))).toBe(true);
    expect(ours.filter((source) => /(^|\/)(infra|test|bin)\//.test(source))).toEqual([]);
  });
});
