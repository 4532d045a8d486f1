import { compare, type Comparison } from '../../../shared/domain/matching/compare.ts';
import type { LevelParameters, MatchParameters } from '../../../shared/domain/matching/parameters.ts';
import { prepareChild } from '../../../shared/domain/matching/prepare.ts';
import { weighCandidates } from '../../../shared/domain/matching/weigh-candidates.ts';
import type { Roll } from './read-pupils.ts';
import type { Query } from './read-queries.ts';
import { searchIndex } from './search-index.ts';

/** Which pupil each query is, by query id: '' when it is none. */
export type Labels = ReadonlyMap<string, string>;

const learned = ['given', 'family', 'date', 'place', 'sex'] as const;
type Learned = (typeof learned)[number];
type Counts = Record<Learned, Map<string, number>>;

/** What was told only in part says nothing of how whole dates go wrong: these levels follow from arithmetic and are left as they are. */
const toldInPart = new Set(['initial', 'month-and-year', 'year', 'age', 'age-near']);

/**
 * Learns how often each level of agreement comes up when a reported child and a pupil are the same (`m`) and when they are not
 * (`u`). Same: the labelled pupil, or without labels every candidate by its probability, in three rounds of expectation and
 * maximisation. Not the same: queries held against pupils taken at even steps through the roll. Levels weighed by the name's own
 * frequency keep their `u`, which is a multiple of it. Guards and thresholds are not learned.
 */
export function learnParameters(roll: Roll, queries: readonly Query[], from: MatchParameters, labels?: Labels): MatchParameters {
  const chance = countByChance(roll, queries);
  let parameters = withLevels(from, undefined, chance);
  for (let round = 0; round < (labels ? 1 : 3); round += 1) parameters = withLevels(parameters, countSame(roll, queries, parameters, labels), chance);
  return parameters;
}

function countSame({ index, frequencies }: Roll, queries: readonly Query[], parameters: MatchParameters, labels?: Labels): Counts {
  const counts = none();
  for (const { child } of queries) {
    const prepared = prepareChild(child);
    const weighed = weighCandidates(prepared, searchIndex(index, prepared, frequencies, parameters).pupils, frequencies, parameters);
    const odds = weighed.map(({ weights }) => ((1 - parameters.offRollShare) / Math.max(1, frequencies.pupils)) * 2 ** weights.total);
    const all = odds.reduce((sum, each) => sum + each, parameters.offRollShare);
    weighed.forEach(({ compared }, at) => {
      const share = labels ? Number(labels.get(child.childRef) === compared.pupil.record.pupilId) : (odds[at] ?? 0) / all;
      if (share > 0.001) tally(counts, compared, share);
    });
  }
  return counts;
}

function countByChance({ index, frequencies }: Roll, queries: readonly Query[]): Counts {
  const counts = none();
  const step = 7919;
  let at = 0;
  for (const { child } of queries.slice(0, 4000)) {
    const prepared = prepareChild(child);
    for (let i = 0; i < 40; i += 1) {
      at = (at + step) % index.size;
      tally(counts, compare(prepared, index.pupilAt(at), frequencies), 1);
    }
  }
  return counts;
}

function none(): Counts {
  return { given: new Map(), family: new Map(), date: new Map(), place: new Map(), sex: new Map() };
}

function tally(counts: Counts, compared: Comparison, share: number): void {
  const levels: Record<Learned, string> = { given: compared.given.level, family: compared.family.level, date: compared.date, place: compared.place, sex: compared.sex };
  for (const field of learned) {
    const level = levels[field];
    if (level !== 'absent' && !toldInPart.has(level)) counts[field].set(level, (counts[field].get(level) ?? 0) + share);
  }
}

function withLevels(parameters: MatchParameters, same: Counts | undefined, chance: Counts): MatchParameters {
  return {
    ...parameters,
    given: levelsOf(parameters.given, same?.given, chance.given),
    family: levelsOf(parameters.family, same?.family, chance.family),
    date: levelsOf(parameters.date, same?.date, chance.date),
    place: levelsOf(parameters.place, same?.place, chance.place),
    sex: levelsOf(parameters.sex, same?.sex, chance.sex),
  };
}

/** Shares with one observation spread over what was held before, so that a level never met does not become impossible. */
function levelsOf<Level extends string>(before: Readonly<Record<Level, LevelParameters>>, same: ReadonlyMap<string, number> | undefined, chance: ReadonlyMap<string, number>): Record<Level, LevelParameters> {
  const entries = (Object.entries(before) as [Level, LevelParameters][]).map(([level, held]): [Level, LevelParameters] => {
    if (toldInPart.has(level)) return [level, held];
    const m = same ? smoothed(same, level, held.m, 5) : held.m;
    const u = held.byFrequency ? held.u : smoothed(chance, level, held.u, 20);
    return [level, { ...held, m: rounded(m), u: rounded(u) }];
  });
  return Object.fromEntries(entries) as Record<Level, LevelParameters>;
}

function smoothed(counts: ReadonlyMap<string, number>, level: string, before: number, weight: number): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return Math.max(((counts.get(level) ?? 0) + before * weight) / (total + weight), 0.5 / Math.max(1, total));
}

function rounded(share: number): number {
  return Number(share.toPrecision(4));
}
