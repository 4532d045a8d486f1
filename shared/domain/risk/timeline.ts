import type { Dated, Fact } from './facts.ts';

/**
 * Facts by the day they count on, the oldest first. Most arrive in that order; one told of years later is put in its place,
 * so that "since a day" is a search and not a walk, however long a history grows.
 */
export type Timeline<F extends Fact = Fact> = readonly Dated<F>[];

/** The beginning of every timeline; one for all, since most stay this short. */
export const nothingYet: Timeline<never> = Object.freeze([]);

/** Up to this length a timeline is copied to its exact size: most are of one or two facts, and an array that has grown by itself has room for sixteen more. */
const COPIED_BELOW = 8;

/** Where the facts on or after a day begin. */
export function startOf(timeline: Timeline, since: number): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((timeline[middle]?.day ?? Infinity) < since) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function countSince(timeline: Timeline, since: number): number {
  return timeline.length - startOf(timeline, since);
}

export function idsSince(timeline: Timeline, since: number): string[] {
  return timeline.slice(startOf(timeline, since)).map(({ fact }) => fact.id);
}

/**
 * The timeline with a fact added after those of the same day. A long one is changed in place: use only what is given back.
 * `alone` is a timeline of the fact and nothing else, shared by all that begin with it.
 */
export function added<F extends Fact>(timeline: Timeline<F>, entry: Dated<F>, alone: Timeline<F>): Timeline<F> {
  if (timeline.length === 0) return alone;
  const at = startOf(timeline, entry.day + 1);
  if (timeline.length < COPIED_BELOW) return [...timeline.slice(0, at), entry, ...timeline.slice(at)];
  (timeline as Dated<F>[]).splice(at, 0, entry);
  return timeline;
}

/**
 * The facts that can still be "the latest, in judging order, since a day": each is later in order than all below it and counts on an earlier day.
 * Adding drops those that the new one will always be preferred to, so few remain: one, unless old events are told of late.
 */
export function addedLatest<F extends Fact>(stack: Timeline<F>, entry: Dated<F>, alone: Timeline<F>): Timeline<F> {
  let kept = stack.length;
  while (kept > 0 && (stack[kept - 1]?.day ?? Infinity) <= entry.day) kept -= 1;
  return kept === 0 ? alone : [...stack.slice(0, kept), entry];
}

/** The latest in judging order among those since a day, from a stack kept by `addedLatest`. */
export function latestSince<F extends Fact>(stack: Timeline<F>, since: number): Dated<F> | undefined {
  let low = 0;
  let high = stack.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stack[middle]?.day ?? -Infinity) >= since) low = middle + 1;
    else high = middle;
  }
  return stack[low - 1];
}
