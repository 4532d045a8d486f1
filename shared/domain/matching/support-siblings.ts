import { shareHome } from './compare-places.ts';
import { dateGrade, familyGrade, givenGrade } from './grade.ts';
import type { MatchParameters } from './parameters.ts';
import type { NameFrequencies } from './types.ts';
import { heavierFirst, type Weighed } from './weigh-candidates.ts';
import { weigh } from './weigh.ts';

/**
 * Children of one incident support each other: a candidate gains when another child's candidate, a different pupil whose name
 * and date of birth agree, lives in the same home. Two namesakes of two siblings do not share a home by chance.
 */
export function supportSiblings(families: readonly (readonly Weighed[])[], frequencies: NameFrequencies, parameters: MatchParameters): Weighed[][] {
  const solid = families.map((weighed) => weighed.filter(isSolid));
  return families.map((weighed, index) => {
    const others = solid.flatMap((candidates, at) => (at === index ? [] : candidates));
    if (others.length === 0) return [...weighed];
    return weighed
      .map((candidate) => {
        const { pupil } = candidate.compared;
        const supported = others.some(({ compared }) => compared.pupil.record.pupilId !== pupil.record.pupilId && shareHome(compared.pupil, pupil));
        return supported ? { ...candidate, supported, weights: weigh(candidate.compared, true, frequencies, parameters) } : candidate;
      })
      .sort(heavierFirst);
  });
}

function isSolid({ compared }: Weighed): boolean {
  return givenGrade[compared.given.level] === 3 && familyGrade[compared.family.level] >= 2 && dateGrade[compared.date] === 3;
}
