import { givenGrade } from './grade.ts';
import type { Verdict } from './judge.ts';
import type { MatchParameters } from './parameters.ts';
import type { Weighed } from './weigh-candidates.ts';

export interface Settled {
  readonly weighed: readonly Weighed[];
  /** Pupils to whom other children of the incident surely belong: no rivals of this one, though their names and dates still say what may have been confused. */
  readonly struck: readonly Weighed[];
  /** Another child of the incident has as serious a claim to the pupil that this one would be matched to. */
  readonly contested: boolean;
  /** With what is claimed by others still among its candidates, this child would be matched too: no match rests on another. */
  readonly sureAlone: boolean;
}

type Judged = { readonly best: Weighed; readonly verdict: Verdict } | undefined;

/**
 * Two children of one incident never take one pupil. A pupil that one child is surely matched to is struck from the others'
 * candidates, unless another child's claim is serious too: then both go to a person.
 */
export function settleClaims(families: readonly (readonly Weighed[])[], judgeOne: (weighed: readonly Weighed[]) => Judged, parameters: MatchParameters): Settled[] {
  const judged = families.map(judgeOne);
  const claims = judged.map((found) => (found?.verdict.kind === 'match' ? found.best : undefined));
  const isSerious = (claim: Weighed, rival: Weighed, rivalsBest: Weighed | undefined): boolean =>
    claim.weights.total - rival.weights.total < 2 * parameters.leastLead
    && (givenGrade[rival.compared.given.level] >= 2 || claim.weights.total - rival.weights.total < parameters.leastLead)
    && (rivalsBest === undefined || rivalsBest.weights.total - rival.weights.total < parameters.leastLead);
  const contested = claims.map(
    (claim, index) => claim !== undefined && families.some((weighed, at) => at !== index && weighed.some((rival) => idOf(rival) === idOf(claim) && isSerious(claim, rival, weighed[0]))),
  );
  const taken = new Map<string, number>();
  claims.forEach((claim, index) => {
    if (claim && !contested[index]) taken.set(idOf(claim), index);
  });
  const isFree = (candidate: Weighed, index: number): boolean => (taken.get(idOf(candidate)) ?? index) === index;
  return families.map((weighed, index) => ({
    weighed: weighed.filter((candidate) => isFree(candidate, index)),
    struck: weighed.filter((candidate) => !isFree(candidate, index)),
    contested: contested[index] ?? false,
    sureAlone: claims[index] !== undefined,
  }));
}

function idOf({ compared }: Weighed): string {
  return compared.pupil.record.pupilId;
}
