import type { Link } from './truth.ts';

/** Each record of either list in one link at most: the surest link first, and what it takes is taken. */
export function oneToOne(links: readonly Link[]): Link[] {
  const taken = new Set<number>();
  return [...links].sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b).filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

/** One very sure or very unlikely pair must not carry a whole cluster. */
const most = 25;
/** Two records that share too little to have been weighed. */
const unweighed = -15;

interface Cluster {
  readonly members: number[];
  /** Sums of the pairs' scores to each other cluster by its number. */
  readonly toOthers: Map<number, { sum: number; pairs: number }>;
}

/**
 * Joins records into clusters, the two clusters surest on average first (average link), so that one chance likeness does not chain two people together.
 * @returns every pair within the clusters as they grow, each scored by the average at which it came together, never higher than a join before it
 */
export function averageLink(links: readonly Link[]): Link[] {
  const clusters = new Map<number, Cluster>();
  const of = (at: number): Cluster => {
    const known = clusters.get(at) ?? { members: [at], toOthers: new Map<number, { sum: number; pairs: number }>() };
    clusters.set(at, known);
    return known;
  };
  for (const { a, b, score } of links) {
    if (score < unweighed) continue;
    const sum = Math.min(most, score);
    of(a).toOthers.set(b, { sum, pairs: 1 });
    of(b).toOthers.set(a, { sum, pairs: 1 });
  }
  const joined: Link[] = [];
  const waiting = new Waiting();
  for (const [number, { toOthers }] of clusters) for (const [other, { sum }] of toOthers) if (number < other) waiting.add({ a: number, b: other, score: sum });
  for (let next = waiting.surest(); next; next = waiting.surest()) {
    const one = clusters.get(next.a);
    const two = clusters.get(next.b);
    if (!one || !two || averageOf(one, two, next.b) !== next.score) continue;
    for (const a of one.members) for (const b of two.members) joined.push({ a: Math.min(a, b), b: Math.max(a, b), score: next.score });
    join(clusters, next.a, next.b);
    for (const other of one.toOthers.keys()) {
      const third = clusters.get(other);
      if (third) waiting.add({ a: next.a, b: other, score: averageOf(one, third, other) });
    }
  }
  return joined;
}

function averageOf(one: Cluster, two: Cluster, number: number): number {
  const all = one.members.length * two.members.length;
  const { sum, pairs } = one.toOthers.get(number) ?? { sum: 0, pairs: 0 };
  return (sum + (all - pairs) * unweighed) / all;
}

/** The second cluster goes into the first, and every other cluster's sum to it with it. */
function join(clusters: Map<number, Cluster>, into: number, from: number): void {
  const one = clusters.get(into);
  const two = clusters.get(from);
  if (!one || !two) return;
  one.members.push(...two.members);
  for (const [other, { sum, pairs }] of two.toOthers) {
    const third = clusters.get(other);
    third?.toOthers.delete(from);
    if (other === into || !third) continue;
    const before = one.toOthers.get(other) ?? { sum: 0, pairs: 0 };
    const both = { sum: before.sum + sum, pairs: before.pairs + pairs };
    one.toOthers.set(other, both);
    third.toOthers.set(into, both);
  }
  one.toOthers.delete(from);
  clusters.delete(from);
}

/** A heap of joins that could be made, the surest on top. */
class Waiting {
  readonly #heap: Link[] = [];

  add(link: Link): void {
    const heap = this.#heap;
    let at = heap.push(link) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = heap[up];
      if (!parent || parent.score >= link.score) break;
      heap[at] = parent;
      at = up;
    }
    heap[at] = link;
  }

  surest(): Link | undefined {
    const heap = this.#heap;
    const [top] = heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      const [child, where] = right && left && right.score > left.score ? [right, 2 * at + 2] : [left, 2 * at + 1];
      if (!child || child.score <= last.score) break;
      heap[at] = child;
      at = where;
    }
    heap[at] = last;
    return top;
  }
}
