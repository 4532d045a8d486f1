import { compare, type Comparison } from '../../../shared/domain/matching/compare.ts';
import type { LevelParameters, MatchParameters } from '../../../shared/domain/matching/parameters.ts';
import { shareHome } from '../../../shared/domain/matching/compare-places.ts';
import { prepareChild } from '../../../shared/domain/matching/prepare.ts';
import { supportSiblings } from '../../../shared/domain/matching/support-siblings.ts';
import { weighCandidates } from '../../../shared/domain/matching/weigh-candidates.ts';
import type { Roll } from './read-pupils.ts';
import type { Query } from './read-queries.ts';
import { byIncident } from './match-queries.ts';
import { searchIndex } from './search-index.ts';

/** Which pupil each query is, by query id: '' when it is none. */
export type Labels = ReadonlyMap<string, string>;

const learned = ['given', 'family', 'date', 'place', 'sex', 'middle', 'school'] as const;
type Learned = (typeof learned)[number];
type Counts = Record<Learned, Map<string, number>> & { readonly besides: Besides };

/** What is worth bits of its own: how often it came up, of how many in whom it could. */
interface Besides {
  readonly swapped: Share;
  /** Of children for whom an alias was told. */
  readonly alias: Share;
  /** Of children whose incident names others. */
  readonly supported: Share;
}

interface Share {
  count: number;
  of: number;
}

/** What was told only in part says nothing of how whole dates go wrong: these levels follow from arithmetic and are left as they are. */
const toldInPart = new Set(['initial', 'month-and-year', 'year', 'age', 'age-near']);

/**
 * Learns how often each level of agreement comes up when a reported child and a pupil are the same (`m`) and when they are not
 * (`u`). Same: the labelled pupil, or without labels every candidate by its probability, in three rounds of expectation and
 * maximisation. Not the same: queries held against pupils taken at even steps through the roll. Levels weighed by the name's own
 * frequency keep their `u`, which is a multiple of it. A field of which the queries say nothing keeps what it had: no set that we have
 * tells middle names or schools. Bits for an alias, a sibling and names the wrong way round follow from how often each comes up in the
 * one and in the other; the share on no roll from the labels. Guards and thresholds are not learned.
 */
export function learnParameters(roll: Roll, queries: readonly Query[], from: MatchParameters, labels?: Labels): MatchParameters {
  const chance = countByChance(roll, queries);
  let parameters = withLevels(from, undefined, chance);
  for (let round = 0; round < (labels ? 1 : 3); round += 1) {
    const { same, others } = countSame(roll, queries, parameters, labels);
    parameters = { ...withLevels(parameters, same, chance), ...bitsOf(parameters, same.besides, others.besides) };
  }
  return labels ? { ...parameters, offRollShare: offRoll(labels, parameters.offRollShare) } : parameters;
}

/** Counts of the candidates found who are the child, and of those found who are not. */
function countSame({ index, frequencies }: Roll, queries: readonly Query[], parameters: MatchParameters, labels?: Labels): { readonly same: Counts; readonly others: Counts } {
  const [same, others] = [none(), none()];
  for (const family of byIncident(queries)) {
    const found = family.map(({ child }) => {
      const prepared = prepareChild(child);
      return weighCandidates(prepared, searchIndex(index, prepared, frequencies, parameters).pupils, frequencies, parameters);
    });
    supportSiblings(found, frequencies, parameters).forEach((weighed, at) => {
      const childRef = family[at]?.child.childRef ?? '';
      const odds = weighed.map(({ weights }) => ((1 - parameters.offRollShare) / Math.max(1, frequencies.pupils)) * 2 ** weights.total);
      const all = odds.reduce((sum, each) => sum + each, parameters.offRollShare);
      const shareOf = (compared: Comparison, one: number): number => (labels ? Number(labels.get(childRef) === compared.pupil.record.pupilId) : (odds[one] ?? 0) / all);
      const likeliest = weighed.reduce<Comparison | undefined>((best, { compared }, one) => (shareOf(compared, one) > 0.5 ? compared : best), undefined);
      weighed.forEach(({ compared, supported }, one) => {
        const share = shareOf(compared, one);
        const isOfSeveral = family.length > 1;
        if (share > 0.001) tally(same, compared, share, supported !== undefined, isOfSeveral);
        // The child's own brothers and sisters live where it does: whom the home tells apart are those who live elsewhere.
        const isElsewhere = likeliest !== undefined && !shareHome(compared.pupil, likeliest.pupil);
        if (share < 0.999) tally(others, compared, 1 - share, supported !== undefined, isOfSeveral && isElsewhere);
      });
    });
  }
  return { same, others };
}

function countByChance({ index, frequencies }: Roll, queries: readonly Query[]): Counts {
  const counts = none();
  const step = 7919;
  let at = 0;
  for (const { child } of queries.slice(0, 4000)) {
    const prepared = prepareChild(child);
    for (let i = 0; i < 40; i += 1) {
      at = (at + step) % index.size;
      tally(counts, compare(prepared, index.pupilAt(at), frequencies), 1, false, false);
    }
  }
  return counts;
}

function none(): Counts {
  const nothing = (): Share => ({ count: 0, of: 0 });
  return {
    given: new Map(), family: new Map(), date: new Map(), place: new Map(), sex: new Map(), middle: new Map(), school: new Map(),
    besides: { swapped: nothing(), alias: nothing(), supported: nothing() },
  };
}

function tally(counts: Counts, compared: Comparison, share: number, supported: boolean, isOfSeveral: boolean): void {
  const { given, family, date, place, sex, middle, school } = compared;
  const levels: Record<Learned, string> = { given: given.level, family: family.level, date, place, sex, middle, school };
  for (const field of learned) {
    const level = levels[field];
    if (level !== 'absent' && !toldInPart.has(level)) counts[field].set(level, (counts[field].get(level) ?? 0) + share);
  }
  const count = (of: Share, holds: boolean): void => {
    of.count += holds ? share : 0;
    of.of += share;
  };
  count(counts.besides.swapped, compared.swapped);
  if (compared.child.child.aliases.length > 0) count(counts.besides.alias, compared.alias);
  if (isOfSeveral) count(counts.besides.supported, supported);
}

/** Fewer than this say nothing. */
const leastSeen = 200;

function bitsOf({ aliasBits, swapBits, siblingBits }: MatchParameters, same: Besides, others: Besides): Pick<MatchParameters, 'aliasBits' | 'swapBits' | 'siblingBits'> {
  const shareIn = ({ count, of }: Share): number => (count + 0.5) / (of + 1);
  const ratio = (field: keyof Besides, before: number): number => (Math.min(same[field].of, others[field].of) < leastSeen ? before : rounded(Math.log2(shareIn(same[field]) / shareIn(others[field]))));
  // Names are turned before they are compared, so both alike have every other field to agree by: only how seldom it happens is against it.
  return { aliasBits: ratio('alias', aliasBits), siblingBits: ratio('supported', siblingBits), swapBits: same.swapped.of < leastSeen ? swapBits : rounded(-Math.log2(shareIn(same.swapped))) };
}

function offRoll(labels: Labels, before: number): number {
  return labels.size < leastSeen ? before : rounded([...labels.values()].filter((pupilId) => pupilId === '').length / labels.size);
}

function withLevels(parameters: MatchParameters, same: Counts | undefined, chance: Counts): MatchParameters {
  return {
    ...parameters,
    given: levelsOf(parameters.given, same?.given, chance.given),
    family: levelsOf(parameters.family, same?.family, chance.family),
    date: levelsOf(parameters.date, same?.date, chance.date),
    place: levelsOf(parameters.place, same?.place, chance.place),
    sex: levelsOf(parameters.sex, same?.sex, chance.sex),
    middle: levelsOf(parameters.middle, same?.middle, chance.middle),
    school: levelsOf(parameters.school, same?.school, chance.school),
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
  if (total === 0) return before;
  return Math.max(((counts.get(level) ?? 0) + before * weight) / (total + weight), 0.5 / Math.max(1, total));
}

function rounded(share: number): number {
  return Number(share.toPrecision(4));
}
