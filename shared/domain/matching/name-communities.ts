/**
 * Which given names go with which family names. Names are not borne independently: a rare given name is common within its own
 * community, so multiplying shares would call a name rare that a hundred cousins bear. A mixture of communities, found from the
 * names on the roll alone (probabilistic latent semantic analysis by EM), gives the share of a full name instead.
 */
export interface NameCommunities {
  /** Share of each community. */
  readonly share: readonly number[];
  /** How likely each name is within each community. */
  readonly given: ReadonlyMap<string, readonly number[]>;
  readonly family: ReadonlyMap<string, readonly number[]>;
}

const communities = 16;
const rounds = 30;

/** Learns from pairs of folded given and family name, one a pupil. The same pairs in the same order give the same answer. */
export function learnCommunities(pairs: readonly (readonly [given: string, family: string])[]): NameCommunities {
  const givens = numbered(pairs.map(([given]) => given));
  const families = numbered(pairs.map(([, family]) => family));
  let share = new Float64Array(communities).fill(1 / communities);
  let byGiven = started(givens.names.length, 1);
  let byFamily = started(families.names.length, 2);
  const mine = new Float64Array(communities);
  for (let round = 0; round < rounds; round += 1) {
    const nextShare = new Float64Array(communities);
    const nextGiven = new Float64Array(byGiven.length);
    const nextFamily = new Float64Array(byFamily.length);
    for (let i = 0; i < pairs.length; i += 1) {
      const g = (givens.of[i] ?? 0) * communities;
      const f = (families.of[i] ?? 0) * communities;
      let sum = 0;
      for (let k = 0; k < communities; k += 1) {
        const p = (share[k] ?? 0) * (byGiven[g + k] ?? 0) * (byFamily[f + k] ?? 0);
        mine[k] = p;
        sum += p;
      }
      if (sum === 0) continue;
      for (let k = 0; k < communities; k += 1) {
        const p = (mine[k] ?? 0) / sum;
        nextShare[k] = (nextShare[k] ?? 0) + p;
        nextGiven[g + k] = (nextGiven[g + k] ?? 0) + p;
        nextFamily[f + k] = (nextFamily[f + k] ?? 0) + p;
      }
    }
    byGiven = divided(nextGiven, nextShare);
    byFamily = divided(nextFamily, nextShare);
    share = nextShare.map((sum) => sum / Math.max(1, pairs.length));
  }
  return { share: [...share], given: tabled(givens.names, byGiven), family: tabled(families.names, byFamily) };
}

/** The share of children who bear this given and this family name together; undefined if either was never seen. */
export function shareTogether({ share, given, family }: NameCommunities, givenName: string, familyName: string): number | undefined {
  const g = given.get(givenName);
  const f = family.get(familyName);
  return g && f ? share.reduce((sum, p, k) => sum + p * (g[k] ?? 0) * (f[k] ?? 0), 0) : undefined;
}

function numbered(words: readonly string[]): { names: string[]; of: Uint32Array } {
  const numbers = new Map<string, number>();
  const of = Uint32Array.from(words, (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  return { names: [...numbers.keys()], of };
}

/** Uneven beginnings, or every community would stay alike; from a fixed sequence, so that the answer can be repeated. */
function started(names: number, salt: number): Float64Array<ArrayBuffer> {
  let state = salt * 2654435761;
  return new Float64Array(names * communities).map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (0.5 + state / 2 ** 32) / Math.max(1, names);
  });
}

function divided(sums: Float64Array<ArrayBuffer>, by: Float64Array): Float64Array<ArrayBuffer> {
  return sums.map((sum, at) => sum / Math.max(1e-9, by[at % communities] ?? 0));
}

function tabled(names: readonly string[], values: Float64Array): Map<string, number[]> {
  return new Map(names.map((name, at) => [name, [...values.subarray(at * communities, (at + 1) * communities)]]));
}
