import type { NameFrequencies } from '../matching/types.ts';

type Counts = ReadonlyMap<string, number>;

/** Both counts together. Which names go together is learned from a whole roll, and cannot be added up: the larger roll's is kept. */
export function addNames(a: NameFrequencies, b: NameFrequencies): NameFrequencies {
  const communities = (b.communities && b.pupils >= a.pupils ? b.communities : a.communities) ?? b.communities;
  return { pupils: a.pupils + b.pupils, given: summed(a.given, b.given, 1), family: summed(a.family, b.family, 1), ...(communities ? { communities } : {}) };
}

/** The counts without those that were added before. */
export function takeNames(from: NameFrequencies, taken: NameFrequencies): NameFrequencies {
  return { ...from, pupils: Math.max(0, from.pupils - taken.pupils), given: summed(from.given, taken.given, -1), family: summed(from.family, taken.family, -1) };
}

function summed(a: Counts, b: Counts, sign: 1 | -1): Map<string, number> {
  const sum = new Map(a);
  for (const [name, count] of b) {
    const left = (sum.get(name) ?? 0) + sign * count;
    if (left > 0) sum.set(name, left);
    else sum.delete(name);
  }
  return sum;
}
