import { join } from 'node:path';
import { laterOf, type Instant } from '../../../shared/domain/time.ts';
import { readIfThere, writeWhole } from '../engines/state-file.ts';
import type { MovableClock } from './clock.ts';
import type { HostedFunction } from './function-host.ts';
import type { Quiet } from './quiet.ts';
import { firings, nextFiring, scheduledEvent, type ScheduledFunction } from './schedule.ts';

export interface AdvanceOptions {
  /**
   * When the next thing is due. Minutes before it are passed over by what runs every minute; what runs at a time of day
   * always runs. null: nothing waits. Asked again after every minute that was not passed over. Without it no minute is.
   */
  readonly earliestDue?: () => Promise<Instant | null>;
  /** What simulated people do at that minute; the stack is quiet when it is called, and made quiet after it. */
  readonly afterTick?: (at: Instant) => Promise<void>;
}

export interface Timekeeper {
  advanceTo(instant: Instant, options?: AdvanceOptions): Promise<void>;
  /** Fires once each schedule that came while the stack was stopped, or was cut short by a kill. */
  catchUp(): Promise<void>;
  /** Fires schedules as the running clock reaches them, until stopped. */
  run(): { stop(): Promise<void> };
}

/** Fires what is scheduled as the clock moves, one move at a time. */
export function keepTime(options: {
  readonly stateDir: string;
  readonly clock: MovableClock;
  readonly scheduled: readonly ScheduledFunction[];
  readonly functions: ReadonlyMap<string, HostedFunction>;
  readonly quiet: Quiet;
  /** What happens outside the functions as time passes, before what is scheduled is fired. */
  readonly beforeEach?: () => Promise<void>;
}): Timekeeper {
  const { clock, scheduled, quiet } = options;
  const file = join(options.stateDir, 'schedule.json');
  let ticked = (JSON.parse(readIfThere(file) ?? 'null') as { ticked: Instant } | null)?.ticked ?? null;
  const done = (at: Instant) => {
    ticked = at;
    writeWhole(file, `${JSON.stringify({ ticked })}\n`);
  };
  if (ticked === null) done(clock.now());
  const last = () => ticked ?? clock.now();

  let queue: Promise<void> = Promise.resolve();
  const oneAtATime = (move: () => Promise<void>): Promise<void> => {
    const turn = queue.then(move);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const fire = async (names: readonly string[], at: Instant) => {
    await options.beforeEach?.();
    await Promise.all([...new Set(names)].map((name) => fireOne(options.functions.get(name), at, scheduled)));
    await quiet.reached();
  };
  const catchUp = async () => {
    const now = clock.now();
    const missed = scheduled.filter(({ schedule }) => nextFiring(schedule, last()) <= now);
    if (missed.length === 0) return;
    await fire(missed.map(({ functionName }) => functionName), now);
    done(now);
  };

  return {
    advanceTo: (instant, { earliestDue, afterTick } = {}) => oneAtATime(async () => {
      for await (const { at, functionNames } of firings(scheduled, last(), instant, async () => earliestDue?.())) {
        clock.moveTo(at);
        await fire(functionNames, at);
        if (afterTick) {
          await afterTick(at);
          await quiet.reached();
        }
        done(at);
      }
      clock.moveTo(instant);
      done(laterOf(instant, last()));
    }),
    catchUp: () => oneAtATime(catchUp),
    run: () => {
      let timer: NodeJS.Timeout;
      let stopped = false;
      const look = () => {
        void oneAtATime(catchUp).then(() => {
          if (!stopped) timer = setTimeout(look, Math.min(1000, 60_000 - (clock.nowMs() % 60_000)));
        });
      };
      look();
      return {
        stop: async () => {
          stopped = true;
          clearTimeout(timer);
          await queue;
        },
      };
    },
  };
}

/** A failed minute is followed by the next one; a failed daily run is tried twice more, as an asynchronous invocation is. */
async function fireOne(target: HostedFunction | undefined, at: Instant, scheduled: readonly ScheduledFunction[]): Promise<void> {
  if (!target) return;
  const daily = scheduled.some(({ functionName, schedule }) => functionName === target.name && schedule.kind === 'daily');
  for (let attempt = daily ? 3 : 1; attempt > 0; attempt--) {
    try {
      await target.invoke(scheduledEvent(target.name, at));
      return;
    } catch {
      // What it said is in its own log.
    }
  }
}

