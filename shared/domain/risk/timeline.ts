import { type Dated, type Fact } from './facts.ts';

/**
 * Facts by the day they count on, the oldest first. Most arrive in that order; one told of years later is put in its place,
 * so that "since a day" is a search and not a walk, however long a history grows.
 */
export type Timeline<F extends Fact = Fact> = Dated<F>[];

/** Where the facts on or after a day begin. */
export function startOf(timeline: readonly Dated[], since: number): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((timeline[middle]?.day ?? Infinity) < since) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function countSince(timeline: readonly Dated[], since: number): number {
  return timeline.length - startOf(timeline, since);
}

export function idsSince(timeline: readonly Dated[], since: number): string[] {
  return timeline.slice(startOf(timeline, since)).map(({ fact }) => fact.id);
}

/** Adds a fact after those of the same day. */
export function put<F extends Fact>(timeline: Timeline<F>, entry: Dated<F>): void {
  const last = timeline.at(-1);
  if (last === undefined || last.day <= entry.day) timeline.push(entry);
  else timeline.splice(startOf(timeline, entry.day + 1), 0, entry);
}

/**
 * The facts that can still be "the latest, in judging order, since a day": each is later in order than all below it and counts on an earlier day.
 * Adding drops those that the new one will always be preferred to.
 */
export function putLatest<F extends Fact>(stack: Timeline<F>, entry: Dated<F>): void {
  while ((stack.at(-1)?.day ?? Infinity) <= entry.day) stack.pop();
  stack.push(entry);
}

/** The latest in judging order among those since a day, from a stack kept by `putLatest`. */
export function latestSince<F extends Fact>(stack: readonly Dated<F>[], since: number): Dated<F> | undefined {
  let low = 0;
  let high = stack.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stack[middle]?.day ?? -Infinity) >= since) low = middle + 1;
    else high = middle;
  }
  return stack[low - 1];
}
