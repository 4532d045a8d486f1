import { houseKey } from './blocking-keys.ts';
import { couldBeNamesake } from './doubts.ts';
import { dateGrade, familyGrade, givenGrade, placeGrade } from './grade.ts';
import { mayHideRival } from './hidden-rivals.ts';
import type { MatchParameters } from './parameters.ts';
import type { PreparedChild, PreparedPupil } from './prepare.ts';
import type { SearchTier, Unseen } from './search-keys.ts';
import type { NameFrequencies } from './types.ts';
import { weighCandidates } from './weigh-candidates.ts';

/**
 * Whether to look up the keys of this tier. Not if an earlier one found a pupil whose given name agrees and of whom nobody found by a
 * wider search could be a rival, or, from tier 3 on, who goes to a person in any case: one of the names and the very date who lives
 * elsewhere, where nobody else of the incident can speak for them (`alone`). Tier 1 reads everyone of the house, or without one of the
 * postcode, and everyone of both names and the very date in the postcode area told; tier 2 those of other areas, those whose postcode
 * the roll lacks, and those of names near the ones told. Tier 5 not if one was found whose names agree, with the date or the home; and
 * tier 6, which only finds whom to suggest, not if the likeliest convinces.
 */
export function needsWiderSearch(tier: SearchTier, child: PreparedChild, found: readonly PreparedPupil[], frequencies: NameFrequencies, parameters: MatchParameters, alone = false): boolean {
  if (tier === 1) return true;
  const weighed = weighCandidates(child, found, frequencies, parameters);
  const [best] = weighed;
  if (best === undefined) return true;
  if (tier === 6) return best.weights.total < leastConvincing;
  const { given, family, date, place } = best.compared;
  const named = givenGrade[given.level] >= 2;
  // A house told without its postcode is first looked for in tier 3: whoever lives there may be the one.
  const unreadHouse = tier <= 3 && child.postcode === undefined && houseKey(child.address) !== undefined;
  if (alone && tier > 2 && !unreadHouse && named && familyGrade[family.level] >= 2 && dateGrade[date] === 3 && placeGrade[place] < 2 && couldBeNamesake(best, frequencies, parameters) !== undefined) return false;
  // Tier 2 reads other forms of the names told, anywhere: of these one may come nearer than a short form, a slip or a middle name.
  if (tier === 2 && (givenGrade[given.level] < 3 || given.level === 'nickname')) return true;
  // With a house told the postcode is read in tier 3.
  const unreadPostcode = child.postcode !== undefined && houseKey(child.address) !== undefined;
  const unread: Unseen[] = [...(tier === 2 && child.postcode !== undefined ? ['namesake' as const] : []), ...(tier <= 3 && unreadPostcode ? ['next-door' as const] : [])];
  const placed = placeGrade[place] === 3 || (placeGrade[place] === 2 && (tier > 3 || houseKey(child.address) === undefined));
  if (tier < 5) return !named || !placed || mayHideRival(['of-another-given-name', 'of-another-date', ...unread], best, frequencies, parameters);
  if (named && !mayHideRival(['of-another-year'], best, frequencies, parameters)) return false;
  return !weighed.some(({ compared }) => givenGrade[compared.given.level] >= 2 && familyGrade[compared.family.level] >= 2 && (dateGrade[compared.date] === 3 || placeGrade[compared.place] >= 2));
}

/** Bits from which on whoever is likeliest is worth suggesting as they are: of nobody else a name and a near date are looked up. */
const leastConvincing = 9;
