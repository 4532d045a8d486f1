/**
 * Seeded chance. The same seed and label give the same stream on every machine; streams of different labels do not
 * disturb one another, so that adding a school does not rename a child.
 */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** An integer in [0, n). */
  below(n: number): number;
  /** An integer in [low, high], both included. */
  between(low: number, high: number): number;
  /** True with probability p. */
  happens(p: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** n different elements, fewer when the list is shorter. */
  sample<T>(list: readonly T[], n: number): T[];
  shuffled<T>(list: readonly T[]): T[];
}

/** A stream of its own for `label` under `seed`: sfc32, seeded by a 32-bit hash of the two. */
export function chanceOf(seed: number, label: string): Chance {
  const next = sfc32(...fourWords(`${seed}/${label}`));
  for (let i = 0; i < 12; i += 1) next();
  const below = (n: number) => Math.floor(next() * n);
  const shuffled = <T>(list: readonly T[]): T[] => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  };
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    happens: (p) => next() < p,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from.');
      return list[below(list.length)] as (typeof list)[number];
    },
    sample: (list, n) => shuffled(list).slice(0, n),
    shuffled,
  };
}

/** Draws from `items`, the earlier ones more often, as names are: the weight of the i-th is 1 / (i + flatness). */
export function zipfOf<T>(items: readonly T[], flatness = 6): (chance: Chance) => T {
  return weightedOf(items.map((item, i) => [item, 1 / (i + flatness)]));
}

/** Draws in proportion to the weights. */
export function weightedOf<T>(items: readonly (readonly [T, number])[]): (chance: Chance) => T {
  if (items.length === 0) throw new RangeError('There is nothing to draw from.');
  const upTo = new Float64Array(items.length);
  let sum = 0;
  items.forEach(([, weight], i) => { sum += weight; upTo[i] = sum; });
  return (chance) => {
    const at = chance.next() * sum;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return (items[low] as readonly [T, number])[0];
  };
}

function fourWords(text: string): [number, number, number, number] {
  let h1 = 1779033703, h2 = 3144134277, h3 = 1013904242, h4 = 2773480762;
  for (let i = 0; i < text.length; i += 1) {
    const k = text.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ k, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ k, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ k, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ k, 2716044179);
  }
  return [h1 >>> 0, h2 >>> 0, h3 >>> 0, h4 >>> 0];
}

function sfc32(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
}
