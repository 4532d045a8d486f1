import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { epochMs, instantOf, plusMinutes, type Instant } from '../../../shared/domain/time.ts';
import { localRegion } from '../engines/dynamo-wire.ts';

/** When a schedule fires: every so many minutes, or at one time of day in a zone. */
export type Schedule =
  | { readonly kind: 'every-minute'; /** Fires where the minutes since midnight UTC are a multiple of it; default 1. */ readonly every?: number }
  | { readonly kind: 'daily'; readonly hour: number; readonly minute: number; readonly timezone: string };

/** Reads the EventBridge Scheduler expressions that the topology uses; any other is refused, rather than fired wrongly. */
export function readSchedule(expression: string, timezone: string): Schedule {
  if (expression === 'rate(1 minute)') return { kind: 'every-minute' };
  const every = Number(/^rate\((\d{1,2}) minutes\)$/.exec(expression)?.[1] ?? 0);
  if (every > 1 && 60 % every === 0) return { kind: 'every-minute', every };
  const [, minute, hour] = /^cron\((\d{1,2}) (\d{1,2}) \* \* \? \*\)$/.exec(expression) ?? [];
  if (minute === undefined || hour === undefined || Number(minute) > 59 || Number(hour) > 23) {
    throw new Error(`The laptop cannot fire "${expression}": infra/local/host/schedule.ts knows "rate(1 minute)", "rate(N minutes)" where N divides an hour, and "cron(M H * * ? *)".`);
  }
  return { kind: 'daily', hour: Number(hour), minute: Number(minute), timezone };
}

/**
 * The first whole minute after an instant at which the schedule fires. A daily time that the spring change skips does not
 * come that day; one that the autumn change repeats comes once, the first time: as EventBridge Scheduler has it.
 */
export function nextFiring(schedule: Schedule, after: Instant): Instant {
  if (schedule.kind === 'every-minute') return stepAfter(schedule, epochMs(after));
  const { hour, minute, timezone } = schedule;
  let day = Temporal.Instant.from(after).toZonedDateTimeISO(timezone).toPlainDate();
  for (;;) {
    const time = Temporal.PlainTime.from({ hour, minute });
    const firing = day.toZonedDateTime({ timeZone: timezone, plainTime: time });
    const instant = instantOf(firing.epochMilliseconds);
    if (instant > after && firing.toPlainTime().equals(time)) return instant;
    day = day.add({ days: 1 });
  }
}

function stepAfter({ every = 1 }: Extract<Schedule, { kind: 'every-minute' }>, ms: number): Instant {
  const step = every * 60_000;
  return instantOf((Math.floor(ms / step) + 1) * step);
}

/** What EventBridge Scheduler hands to a function that it invokes without an input of its own. */
export function scheduledEvent(functionName: string, at: Instant) {
  return {
    version: '0', id: randomUUID(), 'detail-type': 'Scheduled Event', source: 'aws.scheduler', account: '000000000000', time: at,
    region: localRegion, resources: [`arn:aws:scheduler:${localRegion}:000000000000:schedule/first-bell/${functionName}`], detail: '{}',
  };
}

/** The last whole minute not after an instant. */
function minuteOf(instant: Instant): Instant {
  return instantOf(Math.floor(epochMs(instant) / 60_000) * 60_000);
}

export interface ScheduledFunction {
  readonly functionName: string;
  readonly schedule: Schedule;
}

/**
 * The minutes after `from` and up to `to` at which anything fires, in order, with what fires then.
 * @param skipTo asked before each minute: minutes earlier than its answer fire nothing that is fired every minute
 */
export async function* firings(
  scheduled: readonly ScheduledFunction[], from: Instant, to: Instant, skipTo: () => Promise<Instant | null | undefined>,
): AsyncGenerator<{ at: Instant; functionNames: readonly string[] }> {
  let at = from;
  for (;;) {
    const due = await skipTo();
    const notBefore = due === undefined ? at : due === null || due > to ? null : minuteAtOrAfter(due);
    const next = scheduled.flatMap(({ functionName, schedule }) => {
      if (schedule.kind === 'daily') return [{ functionName, at: nextFiring(schedule, at) }];
      if (notBefore === null) return [];
      const minute = nextFiring(schedule, at);
      return [{ functionName, at: minute >= notBefore ? minute : stepAfter(schedule, epochMs(notBefore) - 1) }];
    });
    const soonest = next.map((one) => one.at).reduce<Instant | null>((least, one) => (least === null || one < least ? one : least), null);
    if (soonest === null || soonest > to) return;
    at = soonest;
    yield { at, functionNames: next.filter((one) => one.at === soonest).map((one) => one.functionName) };
  }
}

function minuteAtOrAfter(instant: Instant): Instant {
  const minute = minuteOf(instant);
  return minute === instant ? minute : plusMinutes(minute, 1);
}
