import { describe, expect, test } from 'vitest';
import { firings, nextFiring, readSchedule, type ScheduledFunction } from '../../../infra/local/host/schedule.ts';
import { functions } from '../../../infra/topology.ts';
import type { FunctionSpec } from '../../../infra/topology.ts';

const daily = (hour: number, minute = 0) => readSchedule(`cron(${minute} ${hour} * * ? *)`, 'Europe/London');
const everyMinute = readSchedule('rate(1 minute)', 'Europe/London');

describe('when a schedule fires next', () => {
  test.each([
    ['on the next five minutes of the hour', readSchedule('rate(5 minutes)', 'Europe/London'), '2026-11-09T06:55:30Z', '2026-11-09T07:00:00Z'],
    ['on the next whole minute', everyMinute, '2026-11-09T07:00:01Z', '2026-11-09T07:01:00Z'],
    ['a whole minute later when it is one', everyMinute, '2026-11-09T07:00:00Z', '2026-11-09T07:01:00Z'],
    ['at ten in winter', daily(10), '2026-11-09T09:59:59Z', '2026-11-09T10:00:00Z'],
    ['at ten in summer, nine by UTC', daily(10), '2026-07-01T08:00:00Z', '2026-07-01T09:00:00Z'],
    ['tomorrow when today\'s has been', daily(10), '2026-11-09T10:00:00Z', '2026-11-10T10:00:00Z'],
    ['not on the day whose spring change skips the time', daily(1, 30), '2027-03-28T00:00:00Z', '2027-03-29T00:30:00Z'],
    ['the first time on the day whose autumn change repeats it', daily(1, 30), '2027-10-31T00:00:00Z', '2027-10-31T00:30:00Z'],
    ['not a second time that day', daily(1, 30), '2027-10-31T00:30:00Z', '2027-11-01T01:30:00Z'],
  ])('%s', (_, schedule, after, expected) => {
    expect(nextFiring(schedule, after)).toBe(expected);
  });

  test('every schedule of the topology can be fired here', () => {
    for (const spec of Object.values(functions) as FunctionSpec[]) {
      for (const trigger of spec.triggers) if (trigger.kind === 'schedule') expect(readSchedule(trigger.expression, trigger.timezone)).toBeDefined();
    }
  });

  test.each(['rate(7 minutes)', 'cron(0 10 ? * MON *)', 'cron(61 10 * * ? *)', 'at(2026-11-09T07:00:00)'])('%s is refused rather than fired wrongly', (expression) => {
    expect(() => readSchedule(expression, 'Europe/London')).toThrow(expression);
  });
});

describe('the minutes fired while the clock moves', () => {
  const scheduled: ScheduledFunction[] = [{ functionName: 'release', schedule: everyMinute }, { functionName: 'report', schedule: daily(10) }];
  const fired = async (from: string, to: string, due: () => string | null | undefined) => {
    const all: [string, readonly string[]][] = [];
    for await (const { at, functionNames } of firings(scheduled, from, to, async () => due())) all.push([at.slice(11, 16), functionNames]);
    return all;
  };

  test('are all of them, in order, each with what fires then', async () => {
    expect(await fired('2026-11-09T09:58:30Z', '2026-11-09T10:01:00Z', () => undefined)).toEqual([
      ['09:59', ['release']], ['10:00', ['release', 'report']], ['10:01', ['release']],
    ]);
  });

  test('are none but the daily ones when nothing is due', async () => {
    expect(await fired('2026-11-08T22:00:00Z', '2026-11-10T09:00:00Z', () => null)).toEqual([['10:00', ['report']]]);
  });

  test('begin at the minute by which the next thing is due, and go on while it stays due', async () => {
    const due = ['2026-11-09T06:40:00Z', '2026-11-09T06:40:00Z', '2026-11-09T06:59:30Z', null];
    expect(await fired('2026-11-08T22:00:00Z', '2026-11-09T09:00:00Z', () => due.shift() ?? null)).toEqual([
      ['06:40', ['release']], ['06:41', ['release']], ['07:00', ['release']],
    ]);
  });
});
