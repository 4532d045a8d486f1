import { couldBeBrotherOrSister, couldBeNamesake } from './doubts.ts';
import type { MatchParameters } from './parameters.ts';
import { isNamedNearer, isRival } from './rivals.ts';
import type { NameFrequencies } from './types.ts';
import type { Weighed } from './weigh-candidates.ts';
import { placeGrade } from './grade.ts';

export interface Verdict {
  readonly kind: 'match' | 'review';
  readonly reason: string;
  readonly rivals: number;
}

/**
 * Decides whether the first candidate may be matched without a person. Weight alone never does: each way in which it could be
 * another child (another pupil on the roll, a brother, sister or twin, a namesake on no roll) must be ruled out by evidence of its own.
 * `struck`: pupils to whom other children of the incident belong. They are nobody's rivals any more, but brothers and sisters still.
 */
export function judge(best: Weighed, others: readonly Weighed[], struck: readonly Weighed[], frequencies: NameFrequencies, parameters: MatchParameters): Verdict {
  const rivals = others.filter((other) => isRival(best, other, parameters) || isNamedNearer(best, other)).length;
  const doubt =
    (best.compared.pupil.record.shielded ? 'The pupil is shielded: only the named lead may decide.' : undefined) ??
    (rivals > 0 ? 'Another pupil on the roll could be this child.' : undefined) ??
    couldBeBrotherOrSister(best, [...others, ...struck], frequencies) ??
    couldBeNamesake(best, frequencies, parameters) ??
    (best.weights.total < parameters.leastWeight ? 'The evidence is too thin.' : undefined);
  return doubt === undefined ? { kind: 'match', rivals, reason: matched(best) } : { kind: 'review', rivals, reason: doubt };
}

function matched({ compared, supported }: Weighed): string {
  if (placeGrade[compared.place] < 2 && supported === undefined && compared.school === 'agrees') return `What agrees rules out a brother, sister or twin, the school that the officer wrote is the pupil's, and no other pupil on the roll comes near.`;
  const place = placeGrade[compared.place];
  const elsewhere = place >= 2
    ? 'the place rules out a namesake elsewhere'
    : supported !== undefined
      ? 'another child of the incident belongs to a pupil of the same home, which rules out a namesake elsewhere'
      : 'the name is so rare, and the place so near the home, that a namesake born that day is not to be expected';
  return `What agrees rules out a brother, sister or twin, ${elsewhere}, and no other pupil on the roll comes near.`;
}
