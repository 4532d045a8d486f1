import { dateGrade, familyGrade, givenGrade, placeGrade } from './grade.ts';
import type { MatchParameters } from './parameters.ts';
import type { Weighed } from './weigh-candidates.ts';

export type Verdict = { readonly kind: 'match' | 'review'; readonly reason: string; readonly rivals: number };

/**
 * Decides whether the first candidate may be matched without a person. Weight alone never does: each way in which it could be
 * another child (a twin or sibling, a namesake on the roll, a namesake off it) must be ruled out by evidence of its own.
 */
export function judge(best: Weighed, others: readonly Weighed[], parameters: MatchParameters): Verdict {
  const rivals = others.filter((other) => isRival(best, other, parameters)).length;
  const review = (reason: string): Verdict => ({ kind: 'review', reason, rivals });
  const { compared } = best;
  const given = givenGrade[compared.given.level];
  const family = familyGrade[compared.family.level];
  const date = dateGrade[compared.date];
  const place = placeGrade[compared.place];
  if (best.compared.pupil.record.shielded) return review('The pupil is shielded: only the named lead may decide.');
  if (rivals > 0) return review('Another pupil on the roll could be this child.');
  if (given < 2) return review('The given name does not rule out a brother, sister or twin.');
  if (family < 1) return review('The family names do not agree.');
  if (compared.swapped && (given < 3 || family < 3 || date < 3 || place < 2)) return review('The names fit only the other way round.');
  if (compared.sex === 'disagrees' && (given < 3 || family < 3 || date < 3 || place < 3)) return review('The sex recorded differs.');
  if (place < 2 && !best.supported) return review('Nothing but name and date of birth points at this pupil: a namesake could exist on or off the roll.');
  if (date < 2 || (date === 2 && (given < 3 || family < 2 || place < 3))) return review('The date of birth does not agree well enough.');
  if (place < 2 && (given < 3 || family < 2 || date < 3)) return review('Away from home, name and date of birth must agree fully.');
  if (best.weights.total < parameters.leastWeight) return review('The evidence is too thin.');
  return { kind: 'match', rivals, reason: matched(place >= 2) };
}

function matched(atHome: boolean): string {
  return atHome
    ? 'The given name and date of birth rule out a brother, sister or twin, the place rules out a namesake elsewhere, and no other pupil comes near.'
    : 'Name and date of birth agree, another child of the incident belongs to a pupil of the same home, which rules out a namesake elsewhere, and no other pupil comes near.';
}

/** A pupil that the evidence does not rule out beside the first: nearly as heavy, or as good in every field that was told. */
function isRival(best: Weighed, other: Weighed, parameters: MatchParameters): boolean {
  if (best.weights.total - other.weights.total < parameters.leastLead) return true;
  const a = best.compared;
  const b = other.compared;
  return givenGrade[b.given.level] >= givenGrade[a.given.level] && familyGrade[b.family.level] >= familyGrade[a.family.level]
    && dateGrade[b.date] >= dateGrade[a.date] && placeGrade[b.place] >= placeGrade[a.place];
}
