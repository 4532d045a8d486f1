import { shareHome } from './compare-places.ts';
import { dateGrade, familyGrade, givenGrade } from './grade.ts';
import type { MatchParameters } from './parameters.ts';
import { heavierFirst, type Weighed } from './weigh-candidates.ts';

/**
 * A pupil whose given name differs from the one told, while a brother or sister in the same home bears it, or a pupil elsewhere
 * whose family name and date of birth are as good, is less likely than the fields alone say: the name told is the other's.
 */
export function setBesideSiblings(weighed: readonly Weighed[], { siblingsNameBits: namesakeBits }: MatchParameters): Weighed[] {
  const named = weighed.filter(({ compared }) => givenGrade[compared.given.level] >= 2 && compared.given.level !== 'middle');
  if (named.length === 0) return [...weighed];
  return weighed
    .map((candidate) => {
      const { given, family, date, pupil } = candidate.compared;
      if (given.level !== 'disagrees' && given.level !== 'middle' && given.level !== 'other-name') return candidate;
      const bearsName = named.some(({ compared }) => {
        if (compared.pupil === pupil) return false;
        // In one home the given name tells them apart, by whatever family name each is told of.
        const isHousemate = shareHome(compared.pupil, pupil);
        if (familyGrade[compared.family.level] < familyGrade[family.level] && !(isHousemate && compared.given.level === 'exact')) return false;
        if (given.level === 'other-name') return compared.given.level === 'exact' && dateGrade[compared.date] >= dateGrade[date] && isHousemate;
        if (isHousemate) return true;
        if (given.level === 'middle') return compared.given.level === 'exact' && familyGrade[compared.family.level] >= 2 && dateGrade[compared.date] > dateGrade[date];
        return familyGrade[compared.family.level] >= 2 && dateGrade[compared.date] >= dateGrade[date];
      });
      if (!bearsName) return candidate;
      const { siblings, total } = candidate.weights;
      return { ...candidate, nameIsSiblings: true, weights: { ...candidate.weights, siblings: siblings - namesakeBits, total: total - namesakeBits } };
    })
    .sort(heavierFirst);
}
