import type { Comparison } from '../../../shared/domain/matching/compare.ts';
import { compare } from '../../../shared/domain/matching/compare.ts';
import type { DateLevel } from '../../../shared/domain/matching/compare-dates.ts';
import type { FamilyLevel } from '../../../shared/domain/matching/compare-family-names.ts';
import type { GivenLevel } from '../../../shared/domain/matching/compare-given-names.ts';
import type { PlaceLevel } from '../../../shared/domain/matching/compare-places.ts';
import { prepareChild, preparePupil } from '../../../shared/domain/matching/prepare.ts';
import type { NameFrequencies, PupilRecord } from '../../../shared/domain/matching/types.ts';
import type { Weighed } from '../../../shared/domain/matching/weigh-candidates.ts';

/** Every level of each field, and how far the guards lean on it: as told, near, weakly. What is in none of these says nothing or speaks against. */
export const givenLevels: readonly GivenLevel[] = ['exact', 'spelling', 'part', 'nickname', 'middle', 'slip', 'far-slip', 'both-short', 'shared-first', 'other-name', 'initial', 'disagrees', 'absent'];
export const familyLevels: readonly FamilyLevel[] = ['whole', 'former', 'spelling', 'half', 'slip', 'half-slip', 'customary', 'sounds', 'disagrees', 'absent'];
export const dateLevels: readonly DateLevel[] = ['exact', 'swapped', 'one-digit', 'first-of', 'next-day', 'other-year', 'month-and-year', 'two-parts', 'year', 'age', 'age-near', 'disagrees', 'absent'];
export const placeLevels: readonly PlaceLevel[] = ['home', 'postcode', 'street', 'sector', 'district', 'area', 'elsewhere', 'absent'];
export const sexes = ['agrees', 'disagrees', 'absent'] as const;

export const asTold = { given: ['exact', 'spelling', 'part', 'nickname'], family: ['whole', 'former', 'spelling', 'half'], date: ['exact'], place: ['home'] } as const;
export const near = { given: ['middle', 'slip', 'far-slip', 'both-short'], family: ['slip', 'half-slip'], date: ['swapped', 'one-digit', 'first-of', 'next-day', 'other-year', 'month-and-year'], place: ['postcode', 'street'] } as const;
export const weakly = { given: ['shared-first', 'other-name', 'initial'], family: ['customary', 'sounds'], date: ['two-parts', 'year', 'age', 'age-near'], place: ['sector', 'district'] } as const;

/** What is said of one pupil. */
export interface Said {
  readonly given: GivenLevel;
  readonly family: FamilyLevel;
  readonly date: DateLevel;
  readonly place: PlaceLevel;
  readonly sex: (typeof sexes)[number];
}

export const wellKnown: Said = { given: 'exact', family: 'whole', date: 'exact', place: 'home', sex: 'agrees' };

export const frequencies: NameFrequencies = { pupils: 50_000, given: new Map([['amelia', 400], ['thaddeus', 1]]), family: new Map([['smith', 450], ['featherstonehaugh', 1]]) };

const plainPupil: PupilRecord = { pupilId: 'P1', urns: ['900001'], givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F', address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' };

interface More {
  readonly pupil?: Partial<PupilRecord>;
  readonly total?: number;
  readonly supported?: Weighed['supported'];
  readonly told?: Partial<Comparison>;
  readonly born?: string;
  /** The postcode told. */
  readonly postcode?: string;
}

/** A candidate of whom just this is said, whatever the names in the record are. */
export function weighAs(said: Said, more: More = {}): Weighed {
  return weigherOf(more)(said);
}

/** The same for many. */
export function weigherOf(more: More = {}): (said: Said) => Weighed {
  const child = prepareChild({ childRef: 'c1', aliases: [], incidentDate: '2026-11-07', givenName: 'Amelia', familyName: 'Smith', dateOfBirth: more.born ?? '2016-05-14', postcode: more.postcode });
  const pupil = preparePupil({ ...plainPupil, ...more.pupil });
  const plain = compare(child, pupil, frequencies);
  const [given = '', family = ''] = [pupil.given[0]?.text, pupil.family[0]?.text];
  const weights = { given: 0, family: 0, date: 0, sex: 0, place: 0, others: 0, school: 0, siblings: 0, total: more.total ?? 40 };
  return (said) => ({
    compared: { ...plain, ...said, given: { told: given, met: given, byAlias: false, level: said.given }, family: { told: family, met: family, byAlias: false, level: said.family }, ...more.told },
    supported: more.supported,
    weights,
  });
}

/** Calls with every combination of levels. */
export function forEverySaid(check: (said: Said) => void): void {
  for (const given of givenLevels) for (const family of familyLevels) for (const date of dateLevels) for (const place of placeLevels) for (const sex of sexes) check({ given, family, date, place, sex });
}

/** One row of a table: it covers what is said when every field given here is among the levels allowed. */
export type Row = { readonly [Field in keyof Said]?: readonly Said[Field][] };
export function covers({ given, family, date, place, sex }: Row, said: Said): boolean {
  return (given?.includes(said.given) ?? true) && (family?.includes(said.family) ?? true) && (date?.includes(said.date) ?? true) && (place?.includes(said.place) ?? true) && (sex?.includes(said.sex) ?? true);
}
