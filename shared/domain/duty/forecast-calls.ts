import { epochMs, type Instant, instantOf, laterOf } from '../time.ts';
import { type Duty, isOpen } from './duty.ts';

/** What the desk would have to ring if nobody else read anything: the worst that the morning can be. */
export interface CallForecast {
  /** Schools and authorities to ring: one call tells of all the children of a setting that are due. */
  readonly settings: number;
  readonly children: number;
  /** When the first call would begin and the last would end, with the people there are; undefined for no calls. */
  readonly from?: Instant;
  readonly until?: Instant;
  /** Settings that would open before their call had ended. */
  readonly late: number;
  /** The least number of people with whom none would be late; undefined if no number within reason would do. */
  readonly peopleNeeded?: number;
}

interface Call {
  readonly at: Instant;
  readonly deadlineAt: Instant | null;
  readonly children: number;
}

const mostPeople = 60;

/**
 * Foretells the calls of a desk. Each person rings one setting at a time, the nearest opening first, as soon as its clock lets
 * them; every child takes the minutes of a call, for each is read back.
 */
export function forecastCalls({ duties, now, people, minutesPerCall }: { readonly duties: readonly Duty[]; readonly now: Instant; readonly people: number; readonly minutesPerCall: number }): CallForecast {
  const calls = callsOf(duties, now);
  const { late, until } = rung(calls, now, people, minutesPerCall);
  const enough = Array.from({ length: mostPeople }, (_, n) => n + 1).find((number) => rung(calls, now, number, minutesPerCall).late === 0);
  return {
    settings: calls.length, children: calls.reduce((sum, { children }) => sum + children, 0), late,
    ...(calls[0] && until ? { from: calls[0].at, until } : {}),
    ...(enough === undefined ? {} : { peopleNeeded: enough }),
  };
}

/** By setting: from its earliest clock, before its earliest opening. */
function callsOf(duties: readonly Duty[], now: Instant): Call[] {
  const bySetting = new Map<string, Call>();
  for (const duty of duties) {
    if (!isOpen(duty.state) || duty.state === 'on-hold') continue;
    for (const [setting, { state, clocks }] of Object.entries(duty.settings)) {
      if (state !== 'planned' && state !== 'released' && state !== 'phone-open') continue;
      const at = state === 'phone-open' ? now : laterOf(now, clocks.phoneTaskAt);
      const before = bySetting.get(setting);
      const deadlineAt = earliest(before?.deadlineAt ?? null, clocks.deadlineAt);
      bySetting.set(setting, { at: before && before.at < at ? before.at : at, deadlineAt, children: (before?.children ?? 0) + 1 });
    }
  }
  return [...bySetting.values()].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function rung(calls: readonly Call[], now: Instant, people: number, minutesPerCall: number): { readonly late: number; readonly until: Instant | undefined } {
  const free = Array.from({ length: people }, () => epochMs(now));
  const left = [...calls];
  let late = 0;
  let until = 0;
  while (left.length > 0) {
    const who = free.indexOf(Math.min(...free));
    const start = Math.max(free[who] ?? 0, Math.min(...left.map(({ at }) => epochMs(at))));
    // Of those whose clock has come, the one that opens first.
    const ready = left.filter(({ at }) => epochMs(at) <= start).toSorted((a, b) => endOf(a) - endOf(b));
    const call = ready[0];
    if (!call) break;
    left.splice(left.indexOf(call), 1);
    const ends = start + call.children * minutesPerCall * 60_000;
    free[who] = ends;
    until = Math.max(until, ends);
    if (ends > endOf(call)) late += 1;
  }
  return { late, until: calls.length === 0 ? undefined : instantOf(until) };
}

function endOf({ deadlineAt }: Call): number {
  return deadlineAt === null ? Number.POSITIVE_INFINITY : epochMs(deadlineAt);
}

function earliest(a: Instant | null, b: Instant | null): Instant | null {
  return a === null ? b : b === null || a <= b ? a : b;
}
