import { describe, expect, it } from 'vitest';
import { compare } from '../../../shared/domain/matching/compare.ts';
import { matchFamily, parametersInForce, type NameFrequencies, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';
import { prepareChild, preparePupil } from '../../../shared/domain/matching/prepare.ts';
import { weigh } from '../../../shared/domain/matching/weigh.ts';

const frequencies: NameFrequencies = { pupils: 50_000, given: new Map([['amelia', 400], ['thomas', 350], ['tom', 20]]), family: new Map([['smith', 450], ['jones', 400]]) };
const amelia: PupilRecord = { pupilId: 'P1', urns: ['900001', '900002'], givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F', middleNames: 'Rose Mae', address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' };
const told: ReportedChild = { childRef: 'c1', givenName: 'Amelia', familyName: 'Smith', aliases: [], dateOfBirth: '2016-05-14', incidentDate: '2026-11-07' };
const between = (child: Partial<ReportedChild>, pupil: Partial<PupilRecord> = {}) => compare(prepareChild({ ...told, ...child }), preparePupil({ ...amelia, ...pupil }), frequencies);

describe('the lesser fields of a comparison', () => {
  it.each<[string | undefined, string | undefined, string]>([
    ['Rose', 'Rose Mae', 'agrees'], ['Mae', 'Rose Mae', 'agrees'], ['Grace Mae', 'Rose Mae', 'agrees'], ['Grace', 'Rose Mae', 'disagrees'], ['Grace', 'Rose', 'disagrees'],
    [undefined, 'Rose', 'absent'], ['Rose', undefined, 'absent'], [undefined, undefined, 'absent'],
  ])('middle names %s and %s: %s', (child, pupil, level) => {
    expect(between({ middleNames: child }, { middleNames: pupil }).middle).toBe(level);
  });

  it.each([['M', 'M', 'agrees'], ['M', 'F', 'disagrees'], [undefined, 'F', 'absent'], ['F', undefined, 'absent']] as const)('sexes %s and %s: %s', (child, pupil, level) => {
    expect(between({ sex: child }, { sex: pupil }).sex).toBe(level);
  });

  it.each([['900001', 'agrees'], ['900002', 'agrees'], ['900003', 'disagrees'], [undefined, 'absent']])('school %s: %s', (statedSchoolUrn, level) => {
    expect(between({ statedSchoolUrn }).school).toBe(level);
  });

  it.each<[string, Partial<ReportedChild>, Partial<PupilRecord>, boolean]>([
    ['none told', {}, {}, false],
    ['one that the pupil is called by', { aliases: ['Millie'] }, { knownAs: ['Millie'] }, true],
    ['a former family name', { aliases: ['Amelia Jones'] }, { formerFamilyNames: ['Jones'] }, true],
    ['one that the pupil does not have', { aliases: ['Millie'] }, { knownAs: ['Mia'] }, false],
    ['the name told first again', { aliases: ['Amelia'] }, {}, false],
    ['the full name told first again', { aliases: ['Amelia Smith'] }, {}, false],
    ['the legal name behind another told first', { givenName: 'Millie', aliases: ['Amelia'] }, {}, true],
    ['one of two', { aliases: ['Bea', 'Millie'] }, { knownAs: ['Millie'] }, true],
  ])('aliases, %s: %s', (_, child, pupil, agrees) => {
    expect(between(child, pupil).alias).toBe(agrees);
  });
});

describe('names the wrong way round', () => {
  it.each<[string, Partial<ReportedChild>, Partial<PupilRecord>, boolean]>([
    ['both', { givenName: 'Smith', familyName: 'Amelia' }, {}, true],
    ['both with a slip', { givenName: 'Smiht', familyName: 'Amelia' }, {}, true],
    ['only one of them', { givenName: 'Smith', familyName: 'Emily' }, {}, false],
    ['only the other', { givenName: 'Jones', familyName: 'Amelia' }, {}, false],
    ['as an initial', { givenName: 'Smith', familyName: 'A' }, {}, false],
    ['but the right way round as well', { givenName: 'Tom', familyName: 'Thomas' }, { givenName: 'Thomas', familyName: 'Tom' }, false],
    ['but the family name agrees as it stands', { givenName: 'Smith', familyName: 'Jones' }, { givenName: 'Jones', familyName: 'Smith Jones' }, false],
    ['no family name told', { givenName: 'Smith', familyName: undefined }, {}, false],
  ])('%s: %s', (_, child, pupil, swapped) => {
    expect(between(child, pupil).swapped).toBe(swapped);
  });

  it('weigh less than the right way round', () => {
    const weight = (child: Partial<ReportedChild>) => weigh(between(child), false, frequencies, parametersInForce);
    expect(weight({}).total - weight({ givenName: 'Smith', familyName: 'Amelia' }).total).toBeCloseTo(parametersInForce.swapBits);
  });
});

describe('the weight of a comparison', () => {
  const { given, family, sex, middle, school } = parametersInForce;
  const weights = (child: Partial<ReportedChild>, pupil: Partial<PupilRecord> = {}, supported = false) => weigh(between(child, pupil), supported, frequencies, parametersInForce);
  const bits = (level: { readonly m: number; readonly u: number } | undefined, share = 1) => Math.log2((level?.m ?? 0) / ((level?.u ?? 0) * share));

  it('is that of m over u, by the frequency of the name where the level has one', () => {
    expect(weights({}).given).toBeCloseTo(bits(given.exact, 400 / 50_000));
    expect(weights({}).family).toBeCloseTo(bits(family.whole, 450 / 50_000));
    expect(weights({ givenName: 'Zoltan' }).given).toBeCloseTo(bits(given.disagrees));
    expect(weights({ givenName: 'Wilhelmina' }, { givenName: 'Wilhelmina' }).given).toBeCloseTo(bits(given.exact, 1 / 50_000));
  });

  it('is that of the name told where this is the commoner, so that a slip on the roll is no likelier than the bearers of the name', () => {
    const whole = weights({}).family;
    expect(weights({}, { familyName: 'Smtih' }).family).toBeCloseTo(bits(family.slip, 450 / 50_000));
    expect(weights({}, { familyName: 'Smtih' }).family).toBeLessThan(whole);
    expect(weights({ familyName: 'Smtih' }).family).toBeCloseTo(bits(family.slip, 450 / 50_000));
    expect(weights({}, { familyName: 'Smith-Zebedee' }).family).toBeCloseTo(bits(family.half, 450 / 50_000));
  });

  it('is nothing for what was not told', () => {
    expect(weights({ givenName: undefined, familyName: undefined, dateOfBirth: undefined }, { middleNames: undefined })).toMatchObject({ given: 0, family: 0, date: 0, sex: 0, place: 0, others: 0, school: 0, siblings: 0, total: 0 });
  });

  it('counts sex, middle names, aliases, school and siblings for and against', () => {
    expect(weights({ sex: 'F' }).sex).toBeCloseTo(bits(sex.agrees));
    expect(weights({ sex: 'M' }).sex).toBeCloseTo(bits(sex.disagrees));
    expect(weights({ middleNames: 'Rose' }).others).toBeCloseTo(bits(middle.agrees));
    expect(weights({ middleNames: 'Grace' }).others).toBeCloseTo(bits(middle.disagrees));
    expect(weights({ aliases: ['Millie'] }, { knownAs: ['Millie'] }).others).toBeCloseTo(parametersInForce.aliasBits);
    expect(weights({ statedSchoolUrn: '900001' }).school).toBeCloseTo(bits(school.agrees));
    expect(weights({ statedSchoolUrn: '900009' }).school).toBeCloseTo(bits(school.disagrees));
    expect(weights({}, {}, true).siblings).toBe(parametersInForce.siblingBits);
  });

  it('adds up', () => {
    const { total, ...parts } = weights({ sex: 'F', middleNames: 'Rose', statedSchoolUrn: '900001', address: '12 Acacia Avenue', aliases: ['Millie'] }, { knownAs: ['Millie'] }, true);
    expect(total).toBeCloseTo(Object.values(parts).reduce((sum, one) => sum + one, 0));
    expect(parts.place).toBeGreaterThan(0);
  });
});

describe('a candidate is kept in view, so that it can be a rival,', () => {
  const shown = (child: Partial<ReportedChild>, limits: { readonly leastShown: number; readonly leastShownNamed: number }, pupil: Partial<PupilRecord> = {}) =>
    (matchFamily({ children: [{ ...told, ...child }], candidatesFor: new Map([['c1', [{ ...amelia, ...pupil }]]]), unseen: new Map(), frequencies, parameters: { ...parametersInForce, ...limits } }).get('c1')?.candidates.length ?? 0) > 0;
  const onlyNamed = { leastShown: 1000, leastShownNamed: -1000 };
  const onlyOthers = { leastShown: -1000, leastShownNamed: 1000 };

  it.each<[string, Partial<ReportedChild>, boolean]>([
    ['the name as told', {}, true], ['a middle name', { givenName: 'Rose' }, true], ['a slip', { givenName: 'Ameila' }, true], ['a slip of the family name', { familyName: 'Smutt' }, true],
    ['an initial', { givenName: 'A' }, false], ['another given name', { givenName: 'Zoltan' }, false], ['another family name', { familyName: 'Zebedee' }, false], ['no family name', { familyName: undefined }, false],
  ])('by its own least weight when named: %s (%s)', (_, child, named) => {
    expect(shown(child, onlyNamed)).toBe(named);
    expect(shown(child, onlyOthers)).toBe(!named);
  });

  it('also when only a customary family name agrees', () => {
    expect(shown({ familyName: 'Singh' }, onlyNamed, { familyName: 'Singh' })).toBe(true);
    expect(shown({ familyName: 'Singh' }, onlyOthers, { familyName: 'Singh' })).toBe(false);
  });

  it('and at that very weight', () => {
    const { total } = weigh(between({}), false, frequencies, parametersInForce);
    expect(shown({}, { leastShown: 1000, leastShownNamed: total })).toBe(true);
    expect(shown({}, { leastShown: 1000, leastShownNamed: total + 0.001 })).toBe(false);
  });
});

describe('a child of whom too little was told to be searched for', () => {
  const kind = (child: Partial<ReportedChild>) => matchFamily({ children: [{ ...told, ...child }], candidatesFor: new Map(), unseen: new Map(), frequencies, parameters: parametersInForce }).get('c1')?.kind;

  it.each<[string, Partial<ReportedChild>, string]>([
    ['both names, no date', { dateOfBirth: undefined }, 'none'],
    ['one name and the whole date', { givenName: undefined }, 'none'],
    ['the other name and the whole date', { familyName: undefined }, 'none'],
    ['an initial, a family name and the whole date', { givenName: 'A' }, 'none'],
    ['an initial, a family name and no date', { givenName: 'A', dateOfBirth: undefined }, 'review'],
    ['one name and a year', { givenName: undefined, dateOfBirth: '2016' }, 'review'],
    ['the other name and a month', { familyName: undefined, dateOfBirth: '2016-05' }, 'review'],
    ['no name and the whole date', { givenName: undefined, familyName: undefined }, 'review'],
  ])('goes to a person: %s, %s', (_, child, expected) => {
    expect(kind(child)).toBe(expected);
  });
});
