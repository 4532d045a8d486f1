import { compare, type Comparison } from './compare.ts';
import type { MatchParameters } from './parameters.ts';
import type { PreparedChild, PreparedPupil } from './prepare.ts';
import type { NameFrequencies } from './types.ts';
import { weigh, type Weights } from './weigh.ts';

export type Support = 'surely' | 'nearly';

/** A pupil weighed as one reported child. */
export interface Weighed {
  readonly compared: Comparison;
  readonly weights: Weights;
  /** Another child of the incident belongs to a pupil of the same home: by name and date of birth as told, or by both at least nearly. */
  readonly supported: Support | undefined;
  /** The house told is the home of a pupil to whom another child of the incident surely belongs, and this one lives next to it. */
  readonly siblingsNextDoor?: boolean;
  /** The given name told is that of another pupil, in the same home or as good in family name and date of birth. */
  readonly nameIsSiblings?: boolean;
}

/** Every candidate weighed, heaviest first; ties in order of pupil id, so that the answer never depends on the order of reading. */
export function weighCandidates(child: PreparedChild, pupils: readonly PreparedPupil[], frequencies: NameFrequencies, parameters: MatchParameters): Weighed[] {
  const seen = new Set<string>();
  const weighed: Weighed[] = [];
  for (const pupil of pupils) {
    if (seen.has(pupil.record.pupilId)) continue;
    seen.add(pupil.record.pupilId);
    const compared = compare(child, pupil, frequencies);
    weighed.push({ compared, weights: weigh(compared, false, frequencies, parameters), supported: undefined });
  }
  return weighed.sort(heavierFirst);
}

export function heavierFirst(a: Weighed, b: Weighed): number {
  return b.weights.total - a.weights.total || (a.compared.pupil.record.pupilId < b.compared.pupil.record.pupilId ? -1 : 1);
}
