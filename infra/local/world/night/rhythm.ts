import { londonDateOf, londonInstant, plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { epochMs, instantOf, type Instant } from '../../../../shared/domain/time.ts';
import { type Chance, weightedOf } from '../chance.ts';

/** How busy each hour of the London day is: the first number is for the hour after midnight. */
const weekday = [18, 13, 9, 6, 4, 3, 3, 5, 6, 6, 6, 7, 7, 7, 8, 9, 11, 12, 13, 15, 17, 19, 21, 21];
const weekend = [24, 21, 16, 11, 7, 4, 3, 4, 6, 8, 10, 11, 12, 12, 13, 13, 14, 15, 16, 17, 18, 20, 23, 25];

export interface Night {
  readonly startsAt: Instant;
  /** 06:40 of the morning: what is sent by then is there for the morning run. */
  readonly lastSentAt: Instant;
  /** The school morning that follows, a London date. */
  readonly morning: string;
}

/** From `startsAt` to the next morning; for a weekend, to the Monday's. */
export function nightFrom(startsAt: Instant, isWeekend: boolean): Night {
  const date = londonDateOf(startsAt);
  let morning = startsAt < londonInstant(date, '05:00') ? date : plusDays(date, 1);
  while (isWeekend && new Date(`${morning}T00:00:00Z`).getUTCDay() !== 1) morning = plusDays(morning, 1);
  return { startsAt, lastSentAt: londonInstant(morning, '06:40'), morning };
}

/** `count` instants at which the force was told, in order, as busy as such hours are. */
export function reportedInstants(chance: Chance, night: Night, count: number, isWeekend: boolean): Instant[] {
  const hourMs = 3_600_000;
  const from = epochMs(night.startsAt);
  const until = epochMs(night.lastSentAt) - hourMs;
  const hours: (readonly [number, number])[] = [];
  for (let at = from; at < until; at += hourMs) {
    const hour = Number(new Date(at).toISOString().slice(11, 13));
    hours.push([at, (isWeekend ? weekend : weekday)[hour] ?? 1]);
  }
  const draw = weightedOf(hours);
  return Array.from({ length: count }, () => instantOf(Math.min(draw(chance) + chance.below(hourMs), until))).sort();
}
