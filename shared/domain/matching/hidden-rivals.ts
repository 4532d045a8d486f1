import { compare, type Comparison } from './compare.ts';
import type { DateLevel } from './compare-dates.ts';
import type { PlaceLevel } from './compare-places.ts';
import { expectedNamesakes } from './expect-namesakes.ts';
import { givenGrade } from './grade.ts';
import type { MatchParameters } from './parameters.ts';
import type { PreparedChild, PreparedPupil } from './prepare.ts';
import { isRival } from './rivals.ts';
import type { Unseen } from './search-keys.ts';
import type { NameFrequencies } from './types.ts';
import { weigh } from './weigh.ts';
import type { Weighed } from './weigh-candidates.ts';

/**
 * Whether someone who was not read could be a rival of this candidate. Of whoever may be missed the likest are imagined: pupils of the
 * same town in another postcode district, who bear the candidate's own names or those told, unless no such pupil is to be expected.
 */
export function mayHideRival(unseen: readonly Unseen[], best: Weighed, frequencies: NameFrequencies, parameters: MatchParameters): boolean {
  return unseen.some((who) => {
    if (who === 'anyone' || who === 'at-home') return true;
    return namedAlike(best.compared, frequencies).some((names) => {
      const imagined = likest(best.compared.child, names, hidden[who], frequencies);
      const isOwn = names.given === best.compared.pupil.given && names.family === best.compared.pupil.family;
      if (!isOwn && expectedNamesakes(imagined, frequencies) * nearDays < leastExpected) return false;
      return isRival(best, { compared: imagined, weights: weigh(imagined, false, frequencies, parameters), supported: undefined }, parameters);
    });
  });
}

/** Share of the pupils of one name who were born within a slip of one day: some thirty days in thirteen years. */
const nearDays = 30 / (13 * 365);
/** Fewer than one such pupil on a thousand rolls: nobody, for as long as the candidate at hand is another who fits. */
const leastExpected = 0.001;

interface Hidden {
  readonly date: DateLevel;
  /** Of whoever lives elsewhere the nearest is the same town. */
  readonly place?: PlaceLevel;
  /** The given name in the school's record is another one: what was told can at best be a name that they are called by. */
  readonly called?: true;
}

const hidden: Readonly<Record<Exclude<Unseen, 'anyone' | 'at-home'>, Hidden>> = {
  namesake: { date: 'exact' },
  'of-another-given-name': { date: 'exact', called: true },
  'of-another-date': { date: 'next-day' },
  'of-another-year': { date: 'other-year' },
  'next-door': { date: 'next-day', place: 'postcode' },
};

type Names = Pick<PreparedPupil, 'given' | 'family'>;

function namedAlike({ child, pupil }: Comparison, frequencies: NameFrequencies): Names[] {
  const given = child.given.filter(({ text }) => frequencies.given.has(text) && !pupil.given.some((own) => own.text === text));
  const family = child.family.filter(({ text }) => frequencies.family.has(text) && !pupil.family.some((own) => own.text === text));
  const [givens, families] = [given.length > 0 ? [pupil.given, given] : [pupil.given], family.length > 0 ? [pupil.family, family] : [pupil.family]];
  return givens.flatMap((one) => families.map((other) => ({ given: one, family: other })));
}

function likest(child: PreparedChild, { given, family }: Names, { date, place = 'district', called }: Hidden, frequencies: NameFrequencies): Comparison {
  const { statedSchoolUrn } = child.child;
  const urns = statedSchoolUrn === undefined ? [] : [statedSchoolUrn];
  const record = { pupilId: '', urns, givenName: '', familyName: '', dateOfBirth: '' };
  const compared = compare(child, { record, given, middles: child.middles, family, dateOfBirth: '', sex: child.sex, postcode: undefined, address: undefined, town: [] }, frequencies);
  const asCalled = called && givenGrade[compared.given.level] === 3 ? { ...compared.given, level: 'nickname' as const } : compared.given;
  return { ...compared, given: asCalled, date: asTold(child, date), place };
}

/** Of a date told in part no more can agree than was told. */
function asTold({ dateOfBirth, child }: PreparedChild, whole: DateLevel): DateLevel {
  if (dateOfBirth === undefined) return child.age === undefined ? 'absent' : 'age';
  return dateOfBirth.length === 10 ? whole : dateOfBirth.length === 7 ? 'month-and-year' : 'year';
}
