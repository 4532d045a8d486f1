import { compare } from '../../../shared/domain/matching/compare.ts';
import { editDistance } from '../../../shared/domain/matching/measure-slips.ts';
import type { MatchParameters } from '../../../shared/domain/matching/parameters.ts';
import { prepareChild, type PreparedChild, type PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import { weigh } from '../../../shared/domain/matching/weigh.ts';
import type { Roll } from './read-pupils.ts';
import type { Query } from './read-queries.ts';
import { searchIndex } from './search-index.ts';

export interface PairRates {
  readonly pairs: number;
  /** Candidate pairs compared in every field and weighed, a second of this process's own time. */
  readonly scored: number;
  /** The same pairs, their given and family names alone measured by edit distance. */
  readonly measured: number;
}

const mostPairs = 100_000;
const rounds = 12;

/** Scores the pairs that a search over the roll finds, and measures their names alone in the same run. Searching and preparing are not counted. */
export function pairRates({ index, frequencies }: Roll, queries: readonly Query[], parameters: MatchParameters): PairRates {
  const found: [Query, readonly PreparedPupil[]][] = [];
  let pairs = 0;
  for (const query of queries) {
    const { pupils } = searchIndex(index, prepareChild(query.child), frequencies, parameters);
    found.push([query, pupils]);
    pairs += pupils.length;
    if (pairs >= mostPairs) break;
  }
  const each = (score: (child: PreparedChild, pupil: PreparedPupil) => number): number => {
    let best = Infinity;
    for (let round = 0; round < rounds; round += 1) {
      // Prepared anew, since what was compared is remembered for as long as the prepared child is.
      const prepared = found.map(([{ child }, pupils]) => ({ child: prepareChild(child), pupils }));
      const before = process.cpuUsage();
      let sum = 0;
      for (const { child, pupils } of prepared) for (const pupil of pupils) sum += score(child, pupil);
      const { user, system } = process.cpuUsage(before);
      if (Number.isNaN(sum)) throw new Error('A pair came out as no number.');
      best = Math.min(best, user + system);
    }
    return Math.round((pairs / best) * 1e6);
  };
  return {
    pairs,
    scored: each((child, pupil) => weigh(compare(child, pupil, frequencies), false, frequencies, parameters).total),
    measured: each((child, pupil) => editDistance(child.given[0]?.text ?? '', pupil.given[0]?.text ?? '', longestName) + editDistance(child.family[0]?.text ?? '', pupil.family[0]?.text ?? '', longestName)),
  };
}

/** So far apart that the whole of any two names is measured. */
const longestName = 60;
