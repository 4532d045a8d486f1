import { join } from 'node:path';
import { evenOdds, linkRecords } from './link-sets.ts';
import { readFebrl, type FebrlRecord } from './read-febrl.ts';
import { countTruePairs, personOf, scoreLinks, type Link, type LinkFigures } from './truth.ts';

export type SetName = 'set3' | 'set4';

export interface SetResult {
  readonly records: number;
  /** Pairs looked at, and how many of the true ones were among them. */
  readonly weighed: number;
  readonly reached: number;
  /** Each pair by itself, and after the set's rule. Both cut at even odds. */
  readonly pairwise: LinkFigures;
  readonly settled: LinkFigures;
  readonly seconds: number;
}

/** Links one set as it lies in `dir` and scores it. `rec_id` is looked at after the links are made, not before. */
export async function benchSet(dir: string, name: SetName, seed = 1): Promise<SetResult> {
  const first = await readFebrl(join(dir, name === 'set3' ? 'dataset3.csv' : 'dataset4a.csv'));
  const second = name === 'set3' ? undefined : await readFebrl(join(dir, 'dataset4b.csv'));
  const started = performance.now();
  const { pairs, settled } = linkRecords(first, second, { seed });
  const seconds = (performance.now() - started) / 1000;
  const isRight = judgeOf([...first, ...(second ?? [])]);
  const truePairs = countTruePairs(first, second);
  return {
    records: first.length + (second?.length ?? 0),
    weighed: pairs.length,
    reached: pairs.filter(isRight).length,
    pairwise: scoreLinks(pairs, evenOdds, truePairs, isRight),
    settled: scoreLinks(settled, evenOdds, truePairs, isRight),
    seconds,
  };
}

function judgeOf(all: readonly FebrlRecord[]): (link: Link) => boolean {
  const people = all.map(personOf);
  return ({ a, b }) => people[a] === people[b];
}
