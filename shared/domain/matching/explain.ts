import type { DateLevel } from './compare-dates.ts';
import type { FamilyLevel } from './compare-family-names.ts';
import type { GivenLevel } from './compare-given-names.ts';
import type { PlaceLevel } from './compare-places.ts';
import type { Agreement, Evidence, EvidenceField } from './types.ts';
import type { Support, Weighed } from './weigh-candidates.ts';

type Said = readonly [agreement: Agreement, words: string];

const givenWords: Readonly<Record<GivenLevel, Said>> = {
  exact: ['agrees', 'The given name is the one on the roll.'],
  spelling: ['agrees', 'The given name is another spelling of the one on the roll.'],
  part: ['agrees', 'The given name is part of the one on the roll, or has its middle name with it.'],
  nickname: ['agrees', 'One given name is a short or pet form of the other.'],
  middle: ['near', 'The given name is a middle name on the roll.'],
  slip: ['near', 'The given name is a slip of pen, ear or keyboard away.'],
  'far-slip': ['near', 'The given name told is no name in its own right and comes near the one on the roll.'],
  'both-short': ['near', 'Both given names are short forms of one name.'],
  'shared-first': ['near', 'Only a first name that brothers or sisters often share agrees.'],
  'other-name': ['near', 'The given names are close, but each is a name in its own right.'],
  initial: ['near', 'Only the initial of the given name was told, and it agrees.'],
  disagrees: ['disagrees', 'The given names differ.'],
  absent: ['absent', 'No given name was told.'],
};

const familyWords: Readonly<Record<FamilyLevel, Said>> = {
  whole: ['agrees', 'The family name is the one on the roll.'],
  former: ['agrees', 'The family name is a former one that the school holds.'],
  spelling: ['agrees', 'The family name is another spelling, or the form borne by the other sex.'],
  half: ['agrees', 'One half of a double family name agrees.'],
  slip: ['near', 'The family name is a slip of pen, ear or keyboard away.'],
  'half-slip': ['near', 'One half of a double family name is a slip away.'],
  customary: ['near', 'Only a family name taken by faith or custom agrees.'],
  sounds: ['near', 'The family names sound alike, no more.'],
  disagrees: ['disagrees', 'The family names differ.'],
  absent: ['absent', 'No family name was told.'],
};

const dateWords: Readonly<Record<DateLevel, Said>> = {
  exact: ['agrees', 'The dates of birth are the same.'],
  swapped: ['near', 'The dates of birth have day and month the other way round.'],
  'one-digit': ['near', 'One digit of the date of birth differs.'],
  'first-of': ['near', 'The first of a month was told, as is done when the day is not known; the rest agrees.'],
  'next-day': ['near', 'The dates of birth are a day apart.'],
  'other-year': ['near', 'Day and month of birth agree; the year does not.'],
  'two-parts': ['near', 'Two of year, month and day of birth agree.'],
  'month-and-year': ['near', 'Only month and year of birth were told, and agree.'],
  year: ['near', 'Only the year of birth was told, and agrees.'],
  age: ['near', 'Only an age was told, and agrees.'],
  'age-near': ['near', 'Only an age was told, and is a year out.'],
  disagrees: ['disagrees', 'The dates of birth differ.'],
  absent: ['absent', 'No date of birth or age was told.'],
};

const placeWords: Readonly<Record<PlaceLevel, Said>> = {
  home: ['agrees', 'The place is the home on the roll.'],
  postcode: ['agrees', 'The postcode is that of the home on the roll.'],
  street: ['near', 'The place is in the street of the home on the roll.'],
  sector: ['near', 'The postcode is close to that of the home on the roll.'],
  district: ['near', 'The place is in the same town or postcode district as the home on the roll.'],
  area: ['disagrees', 'The place is in the same postcode area as the home on the roll, no nearer.'],
  elsewhere: ['disagrees', 'The place is not near the home on the roll.'],
  absent: ['absent', 'No place could be compared.'],
};

const siblingWords: Readonly<Record<Support, Said>> = {
  surely: ['agrees', 'Another child of this incident belongs to a pupil of the same home.'],
  nearly: ['near', 'Another child of this incident comes near a pupil of the same home, in name and date of birth at once.'],
};

/** The evidence for one pupil, field by field, in words that repeat nothing from either record. */
export function evidenceOf({ compared, weights, supported, nameIsSiblings }: Weighed): Evidence[] {
  const evidence: Evidence[] = [
    said('given name', givenWords[compared.given.level], weights.given, compared.swapped ? ' Given and family name were told the other way round.' : compared.given.byAlias ? ' It was told as an alias.' : ''),
    said('family name', familyWords[compared.family.level], weights.family, compared.family.byAlias ? ' It was told as an alias.' : ''),
    said('date of birth', dateWords[compared.date], weights.date),
    said('sex', plain(compared.sex, 'The sex recorded'), weights.sex),
    said('place', placeWords[compared.place], weights.place),
  ];
  if (compared.middle !== 'absent' || compared.alias) {
    evidence.push(said('other names', compared.alias ? ['agrees', 'An alias agrees with another name on the roll.'] : plain(compared.middle, 'The middle name'), weights.others));
  }
  evidence.push(said('school', plain(compared.school, 'The school named by the officer'), weights.school));
  if (nameIsSiblings) evidence.push(said('siblings', ['disagrees', 'The given name told is that of another pupil, in the same home or as good in family name and date of birth.'], weights.siblings));
  else if (supported !== undefined) evidence.push(said('siblings', siblingWords[supported], weights.siblings));
  return evidence;
}

function plain(level: 'agrees' | 'disagrees' | 'absent', what: string): Said {
  return level === 'agrees' ? ['agrees', `${what} agrees.`] : level === 'disagrees' ? ['disagrees', `${what} differs.`] : ['absent', `${what} could not be compared.`];
}

function said(field: EvidenceField, [agreement, words]: Said, weight: number, more = ''): Evidence {
  return { field, agreement, weight: Math.round(weight * 100) / 100, words: words + more };
}
