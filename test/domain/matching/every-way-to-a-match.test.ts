import { describe, expect, it } from 'vitest';
import type { NameFrequencies, PupilRecord, ReportedChild } from '../../../shared/domain/matching/index.ts';
import { amelia, away, decide, decideOne, frequencies, oliver, told } from './a-family.ts';

/** Each way in which the evidence settles a child whom one field speaks against, and the nearest cases beside it that must go to a person. */
interface Case {
  readonly when: string;
  readonly more: Partial<ReportedChild>;
  readonly pupil?: Partial<PupilRecord>;
  readonly others?: readonly PupilRecord[];
  readonly pupils?: number;
  /** Part of the reason; undefined for a match. */
  readonly doubt: string | undefined;
}

const bornThatDay = { ...amelia, pupilId: 'PB' };
const district = { address: '40 Beech Road, Exampleton', postcode: 'ZZ1 9XY' };

function decidesEach(base: PupilRecord, known: NameFrequencies, cases: readonly Case[]): void {
  it.each(cases)('$when: $doubt', ({ pupil, more, others = [], pupils = known.pupils, doubt }) => {
    const own = { ...base, ...pupil };
    const outcome = decideOne(told(own, 'c', more), [own, ...others], { ...known, pupils });
    expect(outcome).toMatchObject({ kind: doubt === undefined ? 'match' : 'review', pupilId: base.pupilId });
    if (doubt !== undefined) expect(outcome.reason).toContain(doubt);
  });
}

describe('a given name near the pupil’s that is a name in its own right', () => {
  const known: NameFrequencies = {
    ...frequencies,
    given: new Map([...frequencies.given, ['amelina', 10], ['amelisa', 11], ['sara', 200], ['zara', 100], ['zarah', 3], ['anna', 300], ['ella', 300], ['ellie', 400], ['elly', 3], ['mohamud', 3]]),
  };
  const notHers = 'does not rule out a brother';
  decidesEach(amelia, known, [
    { when: 'is enough where two in ten thousand bear it', more: { givenName: 'Amelina' }, doubt: undefined },
    { when: 'not where one more does', more: { givenName: 'Amelisa' }, doubt: notHers },
    { when: 'not on a roll of so few that it knows no such name', more: { givenName: 'Amelina' }, pupils: 49_999, doubt: notHers },
    { when: 'not told as an alias', more: { givenName: undefined, aliases: ['Amelina Smith'] }, doubt: notHers },
    { when: 'not where it is another spelling of a name that many bear', pupil: { givenName: 'Sara' }, more: { givenName: 'Zarah' }, doubt: notHers },
    { when: 'not where a short form that many bear is written so', pupil: { givenName: 'Ella' }, more: { givenName: 'Elly' }, doubt: notHers },
    { when: 'not where the two share only the first of two names', pupil: { givenName: 'Anna Maria' }, more: { givenName: 'Anna Louise' }, doubt: notHers },
    { when: 'nor where an alias was told besides', pupil: { givenName: 'Anna Maria' }, more: { givenName: 'Anna Louise', aliases: ['Zelda Smith'] }, doubt: notHers },
    { when: 'not where it is a first name that brothers share, and the pupil’s middle name', pupil: { middleNames: 'Muhammad' }, more: { givenName: 'Mohamud' }, doubt: notHers },
    { when: 'not as an initial', more: { givenName: 'A' }, doubt: notHers },
    { when: 'not with a date that is only near', more: { givenName: 'Amelina', dateOfBirth: '2016-05-15' }, doubt: notHers },
    { when: 'not under another family name', more: { givenName: 'Amelina', familyName: 'Baker' }, doubt: notHers },
    { when: 'not with a family name that only sounds alike', pupil: { familyName: 'Kaur' }, more: { givenName: 'Amelina' }, doubt: notHers },
    { when: 'not where no sex was told', more: { givenName: 'Amelina', sex: undefined }, doubt: notHers },
    { when: 'not where the sex differs', more: { givenName: 'Amelina', sex: 'M' }, doubt: notHers },
    { when: 'not at the postcode only', more: { givenName: 'Amelina', address: undefined }, doubt: notHers },
    { when: 'not beside another of the home born that day', more: { givenName: 'Amelina' }, others: [{ ...bornThatDay, givenName: 'Rose' }], doubt: notHers },
    { when: 'nor beside another of the home of a like name', more: { givenName: 'Amelina' }, others: [{ ...bornThatDay, givenName: 'Amelisa', dateOfBirth: '2012-01-02' }], doubt: notHers },
    { when: 'but beside one born on another day, of another name', more: { givenName: 'Amelina' }, others: [{ ...bornThatDay, givenName: 'Rose', dateOfBirth: '2012-01-02' }], doubt: undefined },
    { when: 'and beside one who lives elsewhere', more: { givenName: 'Amelina' }, others: [{ ...bornThatDay, givenName: 'Rose', address: '3 Elm Road', postcode: 'YY9 9ZZ' }], doubt: undefined },
  ]);
});

describe('another sex than the one recorded', () => {
  const differs = 'sex recorded differs';
  decidesEach(oliver, frequencies, [
    { when: 'is a slip beside the very name, the family name, the home and an age', more: { sex: 'F', dateOfBirth: undefined, age: 12 }, doubt: undefined },
    { when: 'not with no date', more: { sex: 'F', dateOfBirth: undefined }, doubt: differs },
    { when: 'not with a wholly other date', more: { sex: 'F', dateOfBirth: '2017-08-29' }, doubt: differs },
    { when: 'not where the name was told as an alias', more: { sex: 'F', givenName: undefined, aliases: ['Oliver Smith'], dateOfBirth: '2014-05-03' }, doubt: differs },
    { when: 'not beside a family name of custom', pupil: { familyName: 'Singh' }, more: { sex: 'F', dateOfBirth: '2014-05-03' }, doubt: differs },
    { when: 'not next door with a near date', more: { sex: 'F', dateOfBirth: '2014-05-03', address: undefined }, doubt: differs },
  ]);

  it('is a slip away from home beside the very date, where a brother or sister is known', () => {
    const kindOf = (more: Partial<ReportedChild>, sister: Partial<ReportedChild> = {}) => decide([told(oliver, 'a', { ...away, sex: 'F', ...more }), told(amelia, 'b', { ...away, ...sister })], [oliver, amelia])('a')?.kind;
    expect(kindOf({})).toBe('match');
    expect([kindOf({ ...district, dateOfBirth: '2014-05-03' }), kindOf({ givenName: 'Ollie' }), kindOf({ familyName: 'Baker' }), kindOf({}, { givenName: 'Harriet' })]).toEqual(['review', 'review', 'review', 'review']);
  });
});

describe('another family name at home', () => {
  const other = 'family names do not agree';
  decidesEach(oliver, frequencies, [
    { when: 'is forgiven with the month', more: { familyName: 'Baker', dateOfBirth: '2014-03' }, doubt: undefined },
    { when: 'is forgiven with the year', more: { familyName: 'Baker', dateOfBirth: '2014' }, doubt: undefined },
    { when: 'is forgiven with the age', more: { familyName: 'Baker', dateOfBirth: undefined, age: 12 }, doubt: undefined },
    { when: 'is forgiven with the first of the month', more: { familyName: 'Baker', dateOfBirth: '2014-03-01' }, doubt: undefined },
    { when: 'and so is none', more: { familyName: undefined, dateOfBirth: undefined, age: 12 }, doubt: undefined },
    { when: 'not with an age a year out', more: { familyName: 'Baker', dateOfBirth: undefined, age: 11 }, doubt: other },
    { when: 'not with no date', more: { familyName: 'Baker', dateOfBirth: undefined }, doubt: other },
    { when: 'not with the age where no postcode was told', more: { familyName: 'Baker', dateOfBirth: undefined, age: 12, postcode: undefined }, doubt: other },
    { when: 'nor where the roll has none either', pupil: { postcode: undefined }, more: { familyName: 'Baker', dateOfBirth: undefined, age: 12, postcode: undefined }, doubt: other },
    { when: 'not with the age where the postcode is another of the district', more: { familyName: 'Baker', dateOfBirth: undefined, age: 12, postcode: 'ZZ1 9XY' }, doubt: other },
    { when: 'not with the age where no sex was told', more: { familyName: 'Baker', dateOfBirth: undefined, age: 12, sex: undefined }, doubt: other },
    { when: 'not with the age where the name was told as an alias', more: { givenName: undefined, familyName: 'Baker', aliases: ['Oliver'], dateOfBirth: undefined, age: 12 }, doubt: other },
    { when: 'not with the age and a short form', more: { givenName: 'Ollie', familyName: 'Baker', dateOfBirth: undefined, age: 12 }, doubt: other },
    { when: 'not with the age at the postcode only', more: { familyName: 'Baker', dateOfBirth: undefined, age: 12, address: undefined }, doubt: other },
  ]);
});

describe('a wholly other date at home', () => {
  const wrong = { dateOfBirth: '2017-08-29' };
  const beside = (more: Partial<ReportedChild>, sister: Partial<ReportedChild> = {}, pupil: Partial<PupilRecord> = {}) => {
    const own = { ...oliver, ...pupil };
    return decide([told(own, 'a', { ...wrong, ...more }), told(amelia, 'b', sister)], [own, amelia])('a');
  };

  it('is a slip where a brother or sister is known, or nearly', () => {
    expect([beside({})?.kind, beside({}, { givenName: 'Ameila' })?.kind]).toEqual(['match', 'match']);
  });

  it.each<[string, Parameters<typeof beside>]>([
    ['who is not', [{}, { givenName: 'Harriet' }]],
    ['but the name comes near only by its spelling', [{ givenName: 'Sofiya' }, {}, { givenName: 'Zofia' }]],
    ['but the given name was told as an alias', [{ givenName: undefined, aliases: ['Oliver Smith'] }]],
    ['but the family name was told as an alias', [{ familyName: 'Baker', aliases: ['Harry Smith'] }]],
    ['but the family name is one of custom', [{}, {}, { familyName: 'Singh' }]],
    ['but it is away from home', [district]],
    ['but only the postcode agrees', [{ address: undefined }]],
    ['but the sex differs', [{ sex: 'F' }]],
  ])('%s is not', (_, of) => {
    expect(beside(...of)).toMatchObject({ kind: 'review', pupilId: 'PO' });
  });
});

describe('the date of another child of the same incident', () => {
  const kodaly = { ...oliver, givenName: 'Zofia', sex: 'F' } as const;
  const child = told(kodaly, 'a', { dateOfBirth: amelia.dateOfBirth });

  it('is taken for the officer’s mistake, and both are matched', () => {
    const of = decide([child, told(amelia, 'b')], [kodaly, amelia]);
    expect([of('a'), of('b')]).toMatchObject([{ kind: 'match', pupilId: 'PO' }, { kind: 'match', pupilId: 'PA' }]);
  });

  it('is not where that other child lives elsewhere, or is not on the roll', () => {
    const elsewhere = { ...amelia, address: '40 Beech Road', postcode: 'ZZ7 7XY' };
    expect(decide([child, told(amelia, 'b')], [kodaly, elsewhere])('a')).toMatchObject({ kind: 'review', pupilId: 'PO' });
    expect(decide([child, told(amelia, 'b')], [kodaly])('a')).toMatchObject({ kind: 'review', pupilId: 'PO' });
  });
});

describe('away from home', () => {
  const alone = 'Nothing but name and date of birth';
  describe('a double family name', () => {
    const family = new Map([...frequencies.family, ['smithjones', 5], ['smithbaker', 6]]);
    decidesEach({ ...oliver, familyName: 'Smith-Jones' }, { ...frequencies, family }, [
      { when: 'is enough in the district where one in ten thousand bears it', more: district, doubt: undefined },
      { when: 'and with a short form', more: { ...district, givenName: 'Ollie' }, doubt: undefined },
      { when: 'not where one more does', pupil: { familyName: 'Smith-Baker' }, more: district, doubt: alone },
      { when: 'not on a roll of so few that one is more', pupil: { familyName: 'Smith-Cooper' }, more: district, pupils: 9_999, doubt: alone },
      { when: 'though on one of ten thousand', pupil: { familyName: 'Smith-Cooper' }, more: district, pupils: 10_000, doubt: undefined },
      { when: 'not by one half', more: { ...district, familyName: 'Jones' }, doubt: alone },
      { when: 'not as a former name', pupil: { familyName: 'Baker', formerFamilyNames: ['Smith-Jones'] }, more: { ...district, familyName: 'Smith-Jones' }, doubt: alone },
      { when: 'and beside a former name', pupil: { formerFamilyNames: ['Baker'] }, more: district, doubt: undefined },
      { when: 'not where the name told is another, of one word', pupil: { familyName: 'Featherstone', formerFamilyNames: ['Smith-Jones'] }, more: district, doubt: alone },
      { when: 'not with a slip in it', more: { ...district, familyName: 'Smith-Jonse' }, doubt: alone },
      { when: 'not told as an alias', more: { ...district, familyName: 'Baker', aliases: ['Oliver Smith-Jones'] }, doubt: alone },
      { when: 'not beside a given name told as an alias', more: { ...district, givenName: undefined, aliases: ['Oliver'] }, doubt: alone },
      { when: 'and with a date that is a slip away', more: { ...district, dateOfBirth: '2014-03-06' }, doubt: undefined },
      { when: 'not with a first of the month', more: { ...district, dateOfBirth: '2014-03-01' }, doubt: 'must agree fully' },
      { when: 'not with a slip in the given name and in the date', more: { ...district, givenName: 'Olivre', dateOfBirth: '2014-03-06' }, doubt: 'must agree fully' },
      { when: 'not in another district', more: { ...district, address: '40 Beech Road, Elsewhere', postcode: 'ZZ5 9XY' }, doubt: alone },
      { when: 'nor a rare family name of one word', pupil: { familyName: 'Featherstone' }, more: district, doubt: alone },
    ]);
  });

  it('a family name of custom is enough beside the very name and date of one whose brother or sister is known, where no more than five of the name are to be expected', () => {
    const [singh, kaur] = [{ ...oliver, familyName: 'Singh' }, { ...amelia, familyName: 'Kaur' }];
    const kindOf = (more: Partial<ReportedChild>, sister: Partial<ReportedChild> = {}) => decide([told(singh, 'a', { ...away, ...more }), told(kaur, 'b', { ...away, ...sister })], [singh, kaur])('a')?.kind;
    expect(kindOf({})).toBe('match');
    const many = { ...frequencies, family: new Map([...frequencies.family, ['singh', 10]]) };
    expect(decide([told(singh, 'a', away), told(kaur, 'b', away)], [singh, kaur], many)('a')?.kind).toBe('review');
    expect([kindOf({ dateOfBirth: '2014-03-06' }), kindOf({ givenName: 'Olivre' }), kindOf({ familyName: 'Baker' }), kindOf({}, { givenName: 'Harriet' })]).toEqual(['review', 'review', 'review', 'review']);
  });

  describe('a near date of one whose brother or sister is surely known', () => {
    // Fifty times likelier together: of a thousand Olivers and two of the name Vane in 50,000 two are to be expected.
    const known = { ...frequencies, given: new Map([...frequencies.given, ['oliver', 1_000]]), family: new Map([['vane', 2], ['vance', 4]]) };
    const kindOf = (more: Partial<ReportedChild>, sister: Partial<ReportedChild> = {}, familyName = 'Vane') => {
      const [brother, other] = [{ ...oliver, familyName }, { ...amelia, familyName }];
      return decide([told(brother, 'a', { ...district, dateOfBirth: '2014-05-03', ...more }), told(other, 'b', { ...away, ...sister })], [brother, other], known)('a')?.kind;
    };

    it('is enough in the district where no more than three of the name are to be expected', () => {
      expect([kindOf({}), kindOf({ dateOfBirth: '2014-03-06' })]).toEqual(['match', 'match']);
      expect(kindOf({ dateOfBirth: '2014-03' })).toBe('match');
      expect(kindOf({}, {}, 'Vance')).toBe('review');
    });

    it.each<[string, Parameters<typeof kindOf>]>([
      ['the first of the month stands for it', [{ dateOfBirth: '2014-03-01' }]],
      ['it is in another district', [{ ...away }]],
      ['a short form was told', [{ givenName: 'Ollie' }]],
      ['only the year was told', [{ dateOfBirth: '2014' }]],
      ['the family name is another', [{ familyName: 'Baker' }]],
      ['the brother or sister is only nearly known', [{}, { dateOfBirth: '2016-05-15' }]],
    ])('is not when %s', (_, of) => {
      expect(kindOf(...of)).toBe('review');
    });
  });
});
