import { levels } from './compare-cells.ts';
import { alone, readings, width, type Compared } from './compare-records.ts';

/** Fellegi–Sunter parameters for one data set, learned from it without its truth. */
export interface Weights {
  /** Natural logarithm of m/u for each comparison and level, without the frequency of the value. */
  readonly log: Float64Array;
  /** For each reading that may be crossed: logarithms of how often it is straight and how often crossed in one person's records. */
  readonly straightOrCrossed: readonly (readonly [number, number])[];
  /** Share of all pairs that are of one person. */
  readonly prior: number;
}

/** The first five levels meet a value, so the rarer the value the more they say. */
const meetsValue = (level: number): boolean => level < 5;
const count = levels.length;

/** Logarithm of how many times likelier a pair is in one person's records than in two persons'. */
export function weighPair({ level, logFrequency }: Compared, at: number, { log, straightOrCrossed }: Weights): number {
  const row = at * width;
  const weigh = (column: number): number => {
    const found = level[row + column] ?? 0;
    return (log[column * count + found] ?? 0) - (meetsValue(found) ? (logFrequency[row + column] ?? 0) : 0);
  };
  let sum = 0;
  for (const column of alone) sum += weigh(column);
  readings.forEach(({ straight, crossed }, which) => {
    const [usual, other] = straightOrCrossed[which] ?? [0, -Infinity];
    sum += addLogs(usual + weigh(straight[0]) + weigh(straight[1]), other + weigh(crossed[0]) + weigh(crossed[1]));
  });
  return sum;
}

export function likelihood(weight: number, prior: number): number {
  return 1 / (1 + Math.exp(-(weight + Math.log(prior / (1 - prior)))));
}

/**
 * Expectation–maximisation over the candidate pairs for m, the crossings and the prior; u comes from pairs drawn by chance, less those
 * that look like one person's. Begins from the plain guess that most cells agree.
 * @param all how many pairs there are, of which the candidates are the likely ones
 */
export function learnWeights(candidates: Compared, drawn: Compared, all: number): Weights {
  let agreeing = startingShares();
  let crossings = readings.map(() => 0.03);
  let prior = 0.2 * (candidates.level.length / width / all);
  let weights = weightsFrom(agreeing, chanceShares(drawn, undefined), crossings, prior);
  for (let round = 0; round < 40; round += 1) {
    const chance = chanceShares(drawn, round < 2 ? undefined : weights);
    weights = weightsFrom(agreeing, chance, crossings, prior);
    const next = expect(candidates, weights);
    const change = Math.abs(next.people - prior * all) / next.people;
    ({ agreeing, crossings } = next);
    prior = next.people / all;
    if (round > 4 && change < 1e-4) break;
  }
  return weights;
}

function startingShares(): Float64Array {
  const start: Readonly<Partial<Record<(typeof levels)[number], number>>> = { exact: 0.75, spaced: 0.02, slip: 0.08, 'two-slips': 0.02, 'three-slips': 0.01, swapped: 0.005, word: 0.01, 'near-date': 0.01, 'same-digits': 0.02, disagrees: 0.07, 'one-absent': 0.05, 'both-absent': 0.02 };
  return Float64Array.from({ length: width * count }, (_, at) => start[levels[at % count] ?? 'exact'] ?? 0.001);
}

/** For levels that meet a value: the mean of one over its frequency, which makes the ratio m/(c·f) right on average. For the others: their share. */
function chanceShares(drawn: Compared, weights: Weights | undefined): Float64Array {
  const sums = new Float64Array(width * count);
  const pairs = drawn.level.length / width;
  let all = 0;
  for (let at = 0; at < pairs; at += 1) {
    const apart = weights ? 1 - likelihood(weighPair(drawn, at, weights), weights.prior) : 1;
    all += apart;
    for (let column = 0; column < width; column += 1) {
      const found = drawn.level[at * width + column] ?? 0;
      const place = column * count + found;
      sums[place] = (sums[place] ?? 0) + (meetsValue(found) ? apart / Math.exp(drawn.logFrequency[at * width + column] ?? 0) : apart);
    }
  }
  return sums.map((sum, place) => (sum + (meetsValue(place % count) ? 0.02 * all : 2)) / all);
}

function expect(candidates: Compared, weights: Weights): { agreeing: Float64Array; crossings: number[]; people: number } {
  // A little of the starting guess keeps a level that is never met from being impossible.
  const sums = startingShares().map((share) => share * 5);
  const crossedSums = readings.map(() => 0.3);
  const pairs = candidates.level.length / width;
  let people = 0;
  for (let at = 0; at < pairs; at += 1) {
    const one = likelihood(weighPair(candidates, at, weights), weights.prior);
    if (one < 1e-6) continue;
    people += one;
    const add = (column: number, share: number): void => {
      const place = column * count + (candidates.level[at * width + column] ?? 0);
      sums[place] = (sums[place] ?? 0) + share;
    };
    for (const column of alone) add(column, one);
    readings.forEach(({ straight, crossed }, which) => {
      const share = crossedShare(candidates, at, weights, which);
      crossedSums[which] = (crossedSums[which] ?? 0) + one * share;
      for (const column of straight) add(column, one * (1 - share));
      for (const column of crossed) add(column, one * share);
    });
  }
  const totals = new Float64Array(width);
  sums.forEach((sum, place) => { totals[Math.floor(place / count)] = (totals[Math.floor(place / count)] ?? 0) + sum; });
  return { agreeing: sums.map((sum, place) => sum / (totals[Math.floor(place / count)] ?? 1)), crossings: crossedSums.map((sum) => sum / (people + 10)), people };
}

function crossedShare({ level, logFrequency }: Compared, at: number, { log, straightOrCrossed }: Weights, which: number): number {
  const weigh = (column: number): number => {
    const found = level[at * width + column] ?? 0;
    return (log[column * count + found] ?? 0) - (meetsValue(found) ? (logFrequency[at * width + column] ?? 0) : 0);
  };
  const { straight, crossed } = readings[which] ?? readings[0];
  const [usual, other] = straightOrCrossed[which] ?? [0, -Infinity];
  const asStands = usual + weigh(straight[0]) + weigh(straight[1]);
  const swapped = other + weigh(crossed[0]) + weigh(crossed[1]);
  return 1 / (1 + Math.exp(asStands - swapped));
}

function weightsFrom(agreeing: Float64Array, chance: Float64Array, crossings: readonly number[], prior: number): Weights {
  return { log: agreeing.map((share, place) => Math.log(share / (chance[place] ?? 1))), straightOrCrossed: crossings.map((share) => [Math.log(1 - share), Math.log(share)] as const), prior };
}

function addLogs(a: number, b: number): number {
  const most = Math.max(a, b);
  return most + Math.log1p(Math.exp(Math.min(a, b) - most));
}
