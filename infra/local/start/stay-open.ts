import { setTimeout as wait } from 'node:timers/promises';
import { londonDateOf, londonInstant, plusDays } from '../../../shared/domain/clocks/london-time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { readJournal } from '../engines/mail.ts';
import { usualStarts } from '../world/night/plan-night.ts';
import type { ForceAction } from '../world/night/types.ts';
import { openControl } from './control.ts';
import { policeClient } from './first-items.ts';
import { nightsFrom } from './nights.ts';
import { type Laptop, type LaptopOptions, openLaptop } from './open-laptop.ts';
import { planOfState, type RunPlan } from './run-plan.ts';
import { openSentLog } from './sent-log.ts';
import { SimulatedForce } from './simulated-force.ts';
import { welcome, whoGotEmail } from './welcome.ts';

/** `npm start`: everything running until it is stopped, a simulated force reporting its nights, and people playing the rest. */
export async function stayOpen(stateDir: string, wanted: RunPlan, ports: LaptopOptions['ports']): Promise<number> {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const progress = progressLine();
  const { plan, resumed } = planOfState(stateDir, wanted);
  const laptop = await openLaptop({ stateDir, plan, startsAt: usualStarts.weekday, mode: 'running', ports, onProgress: progress.show });
  progress.end();
  const { stack } = laptop;
  const sent = openSentLog(stateDir);
  const nights = nightsFrom(laptop.world, plan.seed);
  const reporting = reportNights(laptop, nights, sent);
  let moving: Promise<unknown> = Promise.resolve();
  const moveTo = (to: string) => {
    const turn = moving.then(async () => {
      const at = instantFor(to, stack.clock.now());
      await reporting.until(at);
      await stack.advanceTo(at);
      await stack.quiet();
      return { now: stack.clock.now(), said: whoGotEmail(laptop, readJournal(stateDir)) };
    });
    moving = turn.catch(() => undefined);
    return turn;
  };
  const control = await openControl(stateDir, moveTo);
  say(welcome(laptop, { resumed }));

  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const died = stack.died.then((why) => {
    process.stderr.write(`${why}\n`);
    stop.abort();
  });
  void died;
  while (!stop.signal.aborted) {
    moving = moving.then(() => reporting.until(stack.clock.now())).catch((cause: unknown) => {
      process.stderr.write(`The simulated force could not report: ${cause instanceof Error ? cause.message : 'unknown'}\n`);
    });
    await moving;
    await wait(1000, undefined, { signal: stop.signal }).catch(() => undefined);
  }
  say('Stopping. Everything is kept: "npm start" goes on from here.');
  await moving;
  await control.stop();
  sent.close();
  await stack.stop();
  return 0;
}

/** Sends what the force has to report up to an instant, moving the clock along where it lies ahead. */
function reportNights(laptop: Laptop, nights: ReturnType<typeof nightsFrom>, log: ReturnType<typeof openSentLog>): { until(at: Instant): Promise<void> } {
  const { stack } = laptop;
  let left: ForceAction[] = [];
  let force: SimulatedForce | undefined;
  const next = (): ForceAction | undefined => {
    while (left.length === 0) {
      const night = nights.next();
      if (night.done) return undefined;
      force = new SimulatedForce({ apiUrl: stack.urls.api, source: policeClient.sources[0] ?? '', token: () => stack.signIn.tokenFor(policeClient.clientId), plan: night.value, log });
      left = [...force.left()];
    }
    return left[0];
  };
  return {
    async until(at) {
      for (let action = next(); action && action.at <= at; action = next()) {
        if (action.at > stack.clock.now()) await stack.advanceTo(action.at);
        await force?.send(action);
        left.shift();
      }
    },
  };
}

/** "morning": five minutes after the next morning run; "+30": so many minutes on; or an instant. Throws with a sentence. */
function instantFor(to: string, now: Instant): Instant {
  if (to === 'morning') {
    const today = londonInstant(londonDateOf(now), '07:05');
    return today > now ? today : londonInstant(plusDays(londonDateOf(now), 1), '07:05');
  }
  const minutes = /^\+(\d{1,5})$/.exec(to)?.[1];
  const at = minutes === undefined ? Date.parse(to) : Date.parse(now) + Number(minutes) * 60_000;
  if (Number.isNaN(at)) throw new Error('Say --to morning, --to +MINUTES, or an instant such as 2026-11-11T07:05:00Z.');
  const instant = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  if (instant <= now) throw new Error(`The clock never goes back: it is ${now} now.`);
  if (at - Date.parse(now) > 31 * 86_400_000) throw new Error('At most 31 days at a time.');
  return instant;
}

function progressLine(): { show: (text: string) => void; end: () => void } {
  const tty = process.stderr.isTTY;
  let last = '';
  return {
    show: (text) => {
      if (tty) process.stderr.write(`\r\x1b[2K${text}`);
      else if (text.replace(/[\d,]+/, '') !== last) process.stderr.write(`${text}\n`);
      last = text.replace(/[\d,]+/, '');
    },
    end: () => { if (tty) process.stderr.write('\r\x1b[2K'); },
  };
}
