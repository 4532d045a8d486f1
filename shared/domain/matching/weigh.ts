import type { FamilyComparison } from './compare-family-names.ts';
import type { GivenComparison } from './compare-given-names.ts';
import type { Comparison } from './compare.ts';
import type { LevelParameters, MatchParameters } from './parameters.ts';
import type { NameFrequencies } from './types.ts';

/** Bits for and against, field by field. */
export interface Weights {
  readonly given: number;
  readonly family: number;
  readonly date: number;
  readonly sex: number;
  readonly place: number;
  readonly others: number;
  readonly school: number;
  readonly siblings: number;
  readonly total: number;
}

/** Weighs a comparison as Fellegi and Sunter did, with a rare name weighing more than a common one. */
export function weigh(compared: Comparison, supported: boolean, frequencies: NameFrequencies, parameters: MatchParameters): Weights {
  const { given: g, family: f, date: d, place: p } = compared;
  const given = (g.level === 'absent' ? 0 : bits(parameters.given[g.level], shareMet(frequencies.given, g, frequencies.pupils))) - (compared.swapped ? parameters.swapBits : 0);
  const family = f.level === 'absent' ? 0 : bits(parameters.family[f.level], shareMet(frequencies.family, f, frequencies.pupils));
  const date = d === 'absent' ? 0 : bits(parameters.date[d], 1);
  const sex = compared.sex === 'absent' ? 0 : bits(parameters.sex[compared.sex], 1);
  const place = p === 'absent' ? 0 : bits(parameters.place[p], 1);
  const middle = compared.middle === 'absent' ? 0 : bits(parameters.middle[compared.middle], 1);
  const others = middle + (compared.alias ? parameters.aliasBits : 0);
  const school = compared.school === 'absent' ? 0 : bits(parameters.school[compared.school], 1);
  const siblings = supported ? parameters.siblingBits : 0;
  return { given, family, date, sex, place, others, school, siblings, total: given + family + date + sex + place + others + school + siblings };
}

/** Share of the roll that has a name, taken as one pupil where none is known to. */
export function shareOf(counts: ReadonlyMap<string, number>, name: string, pupils: number): number {
  return Math.max(counts.get(name) ?? 1, 1) / Math.max(pupils, 1);
}

/**
 * The share of the name met or, where it is another than the one told, of the commoner of the two: a pupil of a rare name that comes
 * near a common one is no likelier than those who bear it.
 */
function shareMet(counts: ReadonlyMap<string, number>, { level, told, met }: GivenComparison | FamilyComparison, pupils: number): number {
  const share = shareOf(counts, met, pupils);
  return level === 'slip' || level === 'spelling' || level === 'nickname' ? Math.max(share, shareOf(counts, told, pupils)) : share;
}

function bits({ m, u, byFrequency }: LevelParameters, share: number): number {
  return Math.log2(m / Math.min(1, byFrequency ? u * share : u));
}
