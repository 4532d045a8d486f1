import { shareHome } from './compare-places.ts';
import type { Comparison } from './compare.ts';
import { givenOrder, type GivenComparison } from './compare-given-names.ts';
import { editDistance } from './measure-slips.ts';
import { dateGrade, familyGrade, givenGrade, placeGrade } from './grade.ts';
import type { MatchParameters } from './parameters.ts';
import type { Weighed } from './weigh-candidates.ts';

/** True if the evidence does not rule out this other pupil beside the first candidate. */
export function isRival(best: Weighed, other: Weighed, parameters: MatchParameters): boolean {
  const a = best.compared;
  const b = other.compared;
  if (best.weights.total - other.weights.total < parameters.leastLead) return true;
  const given = givenGrade[b.given.level];
  const family = familyGrade[b.family.level];
  const date = dateGrade[b.date];
  const place = placeGrade[b.place];
  // As good in every field, a middle name or a slip being as good as the name itself.
  if ((given >= 2 || given >= givenGrade[a.given.level]) && family >= familyGrade[a.family.level] && date >= dateGrade[a.date] && place >= placeGrade[a.place]) return true;
  // The first comes near by a middle name or a slip; this one bears the very name, with no worse a date.
  if (givenGrade[a.given.level] < 3 && given === 3 && family >= 2 && date >= dateGrade[a.date]) return true;
  // Two of one name and birthday, and the place decides for neither.
  if (placeGrade[a.place] < 2 && given >= 2 && family >= 2 && date >= 2) return true;
  // As well named and born that day, and the house told is not the first's home: whoever has moved may live next to a namesake.
  if (placeGrade[a.place] < 3 && toldHouse(a) && givenOrder(b.given.level) <= givenOrder(a.given.level) && given >= 2 && family >= 2 && family >= familyGrade[a.family.level] && date === 3) return true;
  // A twin whose given or middle name comes near the one told, where it is not the first's very name.
  if (a.given.level !== 'exact' && b.given.level === 'other-name' && date >= dateGrade[a.date] && shareHome(a.pupil, b.pupil)) return true;
  // Brothers who are called alike: the family name told is rather the other's.
  if (given === 3 && family > familyGrade[a.family.level] && shareHome(a.pupil, b.pupil)) return true;
  // Someone in the same home whose given name fits better, or who has the same middle name: the date told may be the wrong child's.
  const asWell = givenOrder(b.given.level) < givenOrder(a.given.level) || (a.given.level === 'middle' && b.given.level === 'middle');
  return given >= 2 && asWell && shareHome(a.pupil, b.pupil);
}

/** True if this pupil, wherever they live, is as good in family name and date and bears a name that comes nearer the one told, which is neither's own. */
export function isNamedNearer({ compared: a }: Weighed, { compared: b }: Weighed): boolean {
  if ((givenGrade[a.given.level] !== 2 && a.given.level !== 'nickname') || givenGrade[b.given.level] < 2) return false;
  if (familyGrade[b.family.level] < familyGrade[a.family.level] || dateGrade[b.date] < dateGrade[a.date]) return false;
  return givenOrder(b.given.level) < givenOrder(a.given.level) || (b.given.level === a.given.level && slipsIn(b.given) < slipsIn(a.given));
}

function toldHouse({ child: { address } }: Comparison): boolean {
  return address !== undefined && address.numbers.length > 0;
}

function slipsIn({ told, met }: GivenComparison): number {
  return editDistance(told, met, 3);
}
