import { londonDateOf, londonInstant, plusDays } from '../../../shared/domain/clocks/london-time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { planNight, usualStarts } from '../world/night/plan-night.ts';
import type { NightPlan } from '../world/night/types.ts';
import type { World } from '../world/types.ts';

/** The evenings of the simulated force, one after another: weekday nights from 17:00, and weekends from Friday 17:00 to Monday. */
export function* nightsFrom(world: World, seed: number, first: Instant = usualStarts.weekday): Generator<NightPlan> {
  let startsAt = first;
  for (let n = 0; ; n++) {
    const date = londonDateOf(startsAt);
    const weekend = new Date(`${date}T12:00:00Z`).getUTCDay() === 5;
    yield planNight({ world, seed: seed + n, startsAt, weekend });
    startsAt = londonInstant(plusDays(date, weekend ? 3 : 1), '17:00');
  }
}
