import { describe, expect, it } from 'vitest';
import { blockingKeys, parametersInForce, searchKeys, type NameFrequencies, type PupilRecord, type ReportedChild, type SearchTier } from '../../../shared/domain/matching/index.ts';
import { needsWiderSearch } from '../../../shared/domain/matching/needs-wider-search.ts';
import { prepareChild, preparePupil } from '../../../shared/domain/matching/prepare.ts';

const child: ReportedChild = { childRef: 'c1', givenName: 'Zoltan', familyName: 'Smith', aliases: [], dateOfBirth: '2016-05-04', incidentDate: '2026-11-07', address: '12 Acacia Avenue', postcode: 'ZZ12 3AB' };
const pupil: PupilRecord = { pupilId: 'P1', urns: ['900001'], givenName: 'Zoltan', familyName: 'Smith', dateOfBirth: '2016-05-04', address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ12 3AB' };
const frequencies: NameFrequencies = { pupils: 50_000, given: new Map([['zoltan', 4], ['zoltah', 2]]), family: new Map([['smith', 450]]) };

/** A lookup as "tier cap key = only > narrow". */
const lines = (more: Partial<ReportedChild> = {}, tiers = [1]) =>
  searchKeys({ ...child, ...more }).filter(({ tier }) => tiers.includes(tier))
    .map(({ key, only, narrow, cap, tier }) => `${tier} ${cap} ${key}${only === undefined ? '' : ` = ${only}`}${narrow === undefined ? '' : ` > ${narrow}`}`);
const inYears = (form: string) => ['2016', '2015', '2017'].map((year) => form.replace('YEAR', year));
const nearby = [...inYears('3 5 n|YEAR|SLTM|SMT = ZZ12'), ...inYears('3 5 n|YEAR|SMT|SLTM = ZZ12')];
const houses = ['3 4 h|12|acacia avenue = ZZ', '3 4 h|12|acacia avenue = |'];

describe('the lookups for a child', () => {
  it('are by both names and the very date in the postcode area told, and by the house', () => {
    expect(lines()).toEqual(['1 8 f|2016-05-04|SMT = SLTM|ZZ', '1 12 h|12|acacia avenue = ZZ12|']);
  });

  it('then by both names and the very date, wherever they live', () => {
    expect(lines({}, [2])).toEqual(['2 8 f|2016-05-04|SMT = SLTM|']);
    expect(lines({ dateOfBirth: '2016-05' }, [2])).toEqual([]);
  });

  it('then in the district told, by the date, by both names in three years, by the house; the names the other way round, day and month swapped', () => {
    expect(lines({}, [3])).toEqual(['3 28 p|ZZ123AB > 2016-05-04', '3 8 a|2016-05-04|ZZ = ZZ12|', ...houses, '3 8 f|2016-05-04|SLTM = SMT|', '3 8 f|2016-04-05|SMT = SLTM|', ...nearby]);
  });

  it('then anywhere, by both names in three years and by one name and the date', () => {
    const [first = '', ...others] = inYears('4 8 n|YEAR|SLTM|SMT');
    expect(lines({}, [4])).toEqual([first, '4 6 f|2016-05-04|SMT', '4 4 g|2016-05-04|SLTM', '4 4 g|2016-05-04|SMT', ...others, ...inYears('4 8 n|YEAR|SMT|SLTM')]);
  });

  it('then by both names in any year of birth of a pupil, from the middle outward', () => {
    expect(lines({}, [5])).toEqual(['2014', '2018', '2013', '2019', '2012', '2020', '2011', '2021', '2010', '2022', '2009'].map((year) => `5 3 n|${year}|SLTM|SMT > ZZ12`));
  });

  it.each<[string, Partial<ReportedChild>, string[]]>([
    ['no postcode', { postcode: undefined }, ['1 8 f|2016-05-04|SMT = SLTM|']],
    ['no address', { address: undefined }, ['1 8 f|2016-05-04|SMT = SLTM|ZZ', '1 28 p|ZZ123AB > 2016-05-04']],
    ['a house with a name', { address: 'Rosebank, Acacia Avenue', dateOfBirth: undefined }, ['1 12 h|rosebank|acacia avenue = ZZ12|']],
    ['a street and no house', { address: 'Acacia Avenue', dateOfBirth: undefined }, ['1 12 h||acacia avenue = ZZ12|']],
    ['a flat', { address: 'Flat 2, 12 Acacia Avenue', dateOfBirth: undefined }, ['1 12 h|12|acacia avenue = ZZ12|']],
    ['only a month', { dateOfBirth: '2016-05' }, ['1 12 h|12|acacia avenue = ZZ12|']],
    ['only a month and no address', { dateOfBirth: '2016-05', address: undefined }, ['1 28 p|ZZ123AB']],
    ['no given name', { givenName: undefined }, ['1 20 f|2016-05-04|SMT', '1 12 h|12|acacia avenue = ZZ12|']],
    ['an initial', { givenName: 'Z' }, ['1 20 f|2016-05-04|SMT', '1 12 h|12|acacia avenue = ZZ12|']],
    ['no family name', { familyName: undefined }, ['1 20 g|2016-05-04|SLTM', '1 12 h|12|acacia avenue = ZZ12|']],
  ])('with %s are these at first', (_, more, expected) => {
    expect(lines(more, [1])).toEqual(expected);
  });

  it.each<[string, Partial<ReportedChild>, string[]]>([
    ['a year only', { dateOfBirth: '2016' }, ['3 28 p|ZZ123AB', ...houses, '3 5 n|2016|SLTM|SMT = ZZ12', '3 5 n|2016|SMT|SLTM = ZZ12']],
    ['an age only', { dateOfBirth: undefined, age: 10 }, ['3 28 p|ZZ123AB', ...houses, ...nearby]],
    ['neither', { dateOfBirth: undefined }, ['3 28 p|ZZ123AB', ...houses]],
    ['no postcode', { dateOfBirth: undefined, postcode: undefined }, ['3 10 h|12|acacia avenue']],
    ['a day that is no month', { dateOfBirth: '2016-05-13', postcode: undefined, address: undefined }, ['3 8 f|2016-05-13|SLTM = SMT|']],
    ['a day that is the month', { dateOfBirth: '2016-05-05', postcode: undefined, address: undefined }, ['3 8 f|2016-05-05|SLTM = SMT|']],
    ['a twelfth and no postcode', { dateOfBirth: '2016-05-12', postcode: undefined, address: undefined }, ['3 8 f|2016-05-12|SLTM = SMT|', '3 8 f|2016-12-05|SMT = SLTM|']],
    ['no family name and no postcode', { familyName: undefined, postcode: undefined, address: undefined }, []],
  ])('with %s are these next', (_, more, expected) => {
    expect(lines(more, [3])).toEqual(expected);
  });

  it.each<[string, Partial<ReportedChild>, string[]]>([
    ['an age only', { dateOfBirth: undefined, age: 10 }, [...inYears('4 8 n|YEAR|SLTM|SMT'), ...inYears('4 8 n|YEAR|SMT|SLTM')]],
    ['neither date nor age', { dateOfBirth: undefined }, []],
    ['no given name', { givenName: undefined }, ['4 4 g|2016-05-04|SMT']],
    ['no family name', { familyName: undefined }, []],
  ])('with %s are these anywhere', (_, more, expected) => {
    expect(lines(more, [4])).toEqual(expected);
  });

  it('are none by names and year when one of the names was not told', () => {
    expect(lines({ givenName: undefined }, [5])).toEqual([]);
    expect(lines({ familyName: undefined }, [5])).toEqual([]);
    expect(lines({ postcode: undefined }, [5])[0]).toBe('5 3 n|2014|SLTM|SMT');
  });

  it('say who is missed when they are not read to the end: nobody, only of houses elsewhere and of other family names', () => {
    const hidden = new Map(searchKeys({ ...child, dateOfBirth: '2016-05-04' }).map(({ key, only, tier, hides = 'anyone' }) => [`${tier} ${key}${only === undefined ? '' : ` = ${only}`}`, hides]));
    const who = (hides: string) => [...hidden].filter(([, one]) => one === hides).map(([key]) => key);
    expect(who('nobody').filter((key) => !key.startsWith('6 '))).toEqual(['3 h|12|acacia avenue = ZZ', '3 h|12|acacia avenue = |', '4 g|2016-05-04|SLTM', '4 g|2016-05-04|SMT']);
    expect(who('anyone')).toEqual(['1 h|12|acacia avenue = ZZ12|', '3 p|ZZ123AB', ...nearby.map((line) => line.replace(' 5 ', ' '))]);
    expect(who('namesake')).toEqual(['1 f|2016-05-04|SMT = SLTM|ZZ', '2 f|2016-05-04|SMT = SLTM|', '3 f|2016-05-04|SLTM = SMT|']);
    expect(who('of-another-given-name')).toEqual(['3 a|2016-05-04|ZZ = ZZ12|', '4 f|2016-05-04|SMT']);
    expect(who('of-another-year').every((key) => key.startsWith('5 n|'))).toBe(true);
    const last = [...hidden].filter(([key]) => key.startsWith('6 '));
    expect(last.every(([key, one]) => one === 'nobody' && /^6 [fg]\|20(09|1\d|2[0-2])-/.test(key))).toBe(true);
    expect(last.map(([key]) => key)).toEqual(expect.arrayContaining(['6 f|2016-04-05|SMT', '6 g|2016-04-05|SLTM', '6 f|2016-05-03|SMT', '6 g|2015-05-04|SLTM']));
    expect(last.length).toBeLessThanOrEqual(60);
    expect(searchKeys({ ...child, dateOfBirth: '2016-05' }).some(({ tier }) => tier === 6)).toBe(false);
    expect(searchKeys({ ...child, postcode: undefined }).find(({ key }) => key.startsWith('h|'))?.hides).toBe('at-home');
  });

  it('try the beginnings of a long name that may be two run together, up to five codes and four of them by date', () => {
    const codes = lines({ familyName: 'Featherstonehaugh' }, [2]).filter((line) => line.includes(' f|')).map((line) => /\|([A-Z]+) =/.exec(line)?.[1]);
    expect(codes[0]).toBe('FTRS');
    expect(codes).toContain('FT');
    expect(codes.length).toBeLessThanOrEqual(4);
    expect(lines({ familyName: 'Tomlinso' }, [2]).filter((line) => line.includes(' f|'))).toHaveLength(1);
    expect(lines({ familyName: 'Tomlinsonpalmer' }, [2]).filter((line) => line.includes(' f|')).length).toBeGreaterThan(1);
  });

  it('include those of aliases', () => {
    expect(lines({ aliases: ['Bela Kodaly'] }, [2]).map((line) => line.slice(4))).toEqual(['f|2016-05-04|SMT = SLTM|', 'f|2016-05-04|SMT = BL|', 'f|2016-05-04|KTL = SLTM|', 'f|2016-05-04|KTL = BL|']);
    expect(lines({ aliases: ['Bela Kodaly'] })).toEqual(lines());
  });

  it('are also by names of which a name that nobody bears is a slip', () => {
    const names = { given: new Map([['zoltan', 40]]), family: new Map([['smith', 450], ['smitz', 3], ['khan', 300]]) };
    const keys = (familyName: string, givenName = 'Zoltan') => searchKeys({ ...child, givenName, familyName, postcode: undefined, address: undefined }, names).map(({ key, only = '' }) => `${key} ${only}`);
    expect(keys('Smich').filter((key) => key.endsWith(' SLTM|'))).toEqual(expect.arrayContaining(['f|2016-05-04|SMS SLTM|', 'f|2016-05-04|SMT SLTM|']));
    expect(keys('Smich')).toEqual(expect.arrayContaining(['n|2016|SLTM|SMT ', 'n|2009|SLTM|SMT ', 'n|2009|SLTM|SMS ']));
    expect(keys('Smith', 'Zoktan')).toContain('f|2016-05-04|SMT SLTM|');
    expect(keys('Khan').some((key) => key.includes('SM'))).toBe(false);
  });

  it('never come twice', () => {
    const keys = searchKeys({ ...child, aliases: ['Zoltan Smith', 'Smith Zoltan'] }).map(({ key, only }) => `${key} ${only ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the keys of a pupil', () => {
  const keys = (more: Partial<PupilRecord> = {}) => blockingKeys({ ...pupil, ...more }).map(({ key, order }) => `${key} > ${order}`);

  it('hold what a search narrows by', () => {
    expect(keys()).toEqual(['a|2016-05-04|ZZ > ZZ12|SMT', 'g|2016-05-04|SLTM > SMT', 'f|2016-05-04|SMT > SLTM|ZZ12', 'n|2016|SLTM|SMT > ZZ12', 'p|ZZ123AB > 2016-05-04', 'h|12|acacia avenue > ZZ12|SMT']);
    for (const { key, only, narrow = only } of searchKeys(child).filter((one) => one.only !== '|')) {
      const stored = blockingKeys(pupil).find((one) => one.key === key);
      if (stored && narrow !== undefined) expect(stored.order.startsWith(narrow), key).toBe(true);
    }
  });

  it('are also by the name that the child is called by, and by a former family name', () => {
    const more = keys({ knownAs: ['Bela'], formerFamilyNames: ['Kodaly'] }).filter((key) => !keys().includes(key));
    expect(more).toEqual(['g|2016-05-04|BL > SMT', 'f|2016-05-04|KTL > SLTM|ZZ12', 'n|2016|SLTM|KTL > ZZ12', 'f|2016-05-04|SMT > BL|ZZ12', 'n|2016|BL|SMT > ZZ12']);
    expect(keys({ knownAs: ['Soltan'], formerFamilyNames: ['Smyth'] })).toEqual(keys());
  });

  it('are fewer without postcode, address or street', () => {
    const plain = keys().length;
    expect(keys({ postcode: undefined })).toHaveLength(plain - 1);
    expect(keys({ address: undefined })).toHaveLength(plain - 1);
    expect(keys({ address: '12 Rosebank' })).toHaveLength(plain - 1);
  });
});

describe('a wider search', () => {
  const wider = (tier: SearchTier, more: Partial<ReportedChild>, found: readonly PupilRecord[] = [pupil]) =>
    needsWiderSearch(tier, prepareChild({ ...child, ...more }), found.map(preparePupil), frequencies, parametersInForce);
  const all = (more: Partial<ReportedChild>, found?: readonly PupilRecord[]) => ([1, 2, 3, 4, 5] as const).map((tier) => wider(tier, more, found));
  const away = { address: '3 Elm Road', postcode: 'YY9 9ZZ' };

  it.each<[string, Partial<ReportedChild>, boolean, boolean]>([
    ['names, date and home agree', {}, false, false],
    ['the postcode agrees, no house being told', { address: undefined }, false, false],
    ['the house is another in the same postcode', { address: '3 Elm Road' }, true, false],
    ['the place is only in the district', { address: undefined, postcode: 'ZZ12 9XY' }, true, false],
    ['the place is elsewhere', away, true, false],
    ['the date is near', { dateOfBirth: '2016-05-05' }, true, false],
    ['no date was told', { dateOfBirth: undefined }, true, false],
    ['the date is near and the place elsewhere', { dateOfBirth: '2016-05-05', ...away }, true, true],
    ['the given name is a slip that nobody bears', { givenName: 'Zoltna' }, false, false],
    ['the given name comes near and others bear it', { givenName: 'Zoltah' }, true, false],
    ['the family name is a slip that nobody bears', { familyName: 'Smiht' }, false, false],
    ['only an initial agrees', { givenName: 'Z' }, true, true],
    ['the given name is another', { givenName: 'Amelia' }, true, true],
    ['the family name is another', { familyName: 'Zebedee' }, false, false],
  ])('when %s (next %o, in any year %o)', (_, more, next, last) => {
    expect([wider(1, more), wider(3, more), wider(5, more)]).toEqual([true, next, last]);
  });

  it.each<[string, Partial<ReportedChild>, boolean]>([
    ['names, date and home agree', {}, false],
    ['the postcode agrees, no house being told', { address: undefined }, false],
    ['the family name is a slip that nobody bears', { familyName: 'Smiht' }, false],
    ['the given name is a slip: another may come nearer', { givenName: 'Zoltna' }, true],
    ['the given name is a short form: another may bear it', { givenName: 'Zoli' }, true],
    ['the place is elsewhere', away, true],
  ])('by the very date, wherever they live, when %s: %s', (_, more, needed) => {
    expect(wider(2, more)).toBe(needed);
  });

  it('is not needed for a lone child found by names and date away from home, whom a person must see in any case', () => {
    const alone = (more: Partial<ReportedChild>) => ([2, 3, 4, 5] as const).map((tier) => needsWiderSearch(tier, prepareChild({ ...child, ...more }), [preparePupil(pupil)], frequencies, parametersInForce, true));
    // Whether another of that name lives elsewhere still decides whether this one is suggested alone.
    expect(alone(away)).toEqual([true, false, false, false]);
    expect(alone({ ...away, dateOfBirth: '2016-05-05' })).toEqual([true, true, true, true]);
    expect(alone({ ...away, familyName: 'Zebedee' })).toEqual([true, true, true, true]);
    expect(alone({ ...away, givenName: 'Amelia' })).toEqual([true, true, true, true]);
    // A house told without its postcode is first looked for in tier 3: whoever lives there may be the one, with a date that slipped.
    expect(alone({ ...away, postcode: undefined })).toEqual([true, true, false, false]);
    expect(alone({ ...away, address: undefined, postcode: undefined })).toEqual([true, false, false, false]);
  });

  it('by one name and a near date is needed only as long as nobody is worth suggesting', () => {
    expect([wider(6, {}), wider(6, { ...away, familyName: 'Zebedee', dateOfBirth: '2016-05-05' }), wider(6, {}, [])]).toEqual([false, true, true]);
  });

  it('is needed when nobody was found, and not when one of several is surely meant', () => {
    expect(all({}, [])).toEqual([true, true, true, true, true]);
    const other = { ...pupil, pupilId: 'P2', givenName: 'Amelia' };
    expect([wider(2, {}, [other, pupil]), wider(5, {}, [pupil, other])]).toEqual([false, false]);
  });
});
