import { shareHome } from './compare-places.ts';
import { dateGrade, familyGrade, givenGrade, placeGrade } from './grade.ts';
import type { MatchParameters } from './parameters.ts';
import type { NameFrequencies } from './types.ts';
import { heavierFirst, type Support, type Weighed } from './weigh-candidates.ts';
import { weigh } from './weigh.ts';

/**
 * Children of one incident support each other: a candidate gains when another child's candidate, a different pupil whose name
 * and date of birth agree, lives in the same home. Two namesakes of two siblings do not share a home by chance. A namesake of one child
 * who lives with somebody like the other, in name and date of birth at once, is not to be expected either: that supports nearly.
 */
export function supportSiblings(families: readonly (readonly Weighed[])[], frequencies: NameFrequencies, parameters: MatchParameters): Weighed[][] {
  const sure = families.map((weighed) => weighed.filter(isSure));
  const near = families.map((weighed) => weighed.filter((candidate) => isNear(candidate, weighed, parameters)));
  return families.map((weighed, index) => {
    const ofOthers = (candidates: readonly (readonly Weighed[])[]): Weighed[] => candidates.flatMap((those, at) => (at === index ? [] : those));
    const [sureOthers, nearOthers] = [ofOthers(sure), ofOthers(near)];
    if (sureOthers.length + nearOthers.length === 0) return [...weighed];
    return weighed
      .map((candidate) => {
        const supported: Support | undefined = livesWithOneOf(candidate, sureOthers) ? 'surely' : livesWithOneOf(candidate, nearOthers) ? 'nearly' : undefined;
        if (supported === undefined) return livesNextTo(candidate, sureOthers) ? { ...candidate, siblingsNextDoor: true } : candidate;
        return { ...candidate, supported, weights: weigh(candidate.compared, true, frequencies, parameters) };
      })
      .sort(heavierFirst);
  });
}

function livesWithOneOf({ compared: { pupil } }: Weighed, others: readonly Weighed[]): boolean {
  return others.some(({ compared }) => compared.pupil.record.pupilId !== pupil.record.pupilId && shareHome(compared.pupil, pupil));
}

function isSure({ compared }: Weighed): boolean {
  return givenGrade[compared.given.level] === 3 && familyGrade[compared.family.level] >= 2 && dateGrade[compared.date] === 3;
}

function livesNextTo({ compared }: Weighed, others: readonly Weighed[]): boolean {
  return placeGrade[compared.place] === 2 && others.some((other) => placeGrade[other.compared.place] === 3);
}

/** No other pupil fits that child much better, and both name and date come near: of a weak name the very date. */
function isNear(candidate: Weighed, weighed: readonly Weighed[], { leastLead }: MatchParameters): boolean {
  const { given, family, date } = candidate.compared;
  const isNamed = givenGrade[given.level] >= (dateGrade[date] === 3 ? 1 : 2) && familyGrade[family.level] >= 1;
  return isNamed && dateGrade[date] >= 2 && (weighed[0]?.weights.total ?? 0) - candidate.weights.total < leastLead;
}
