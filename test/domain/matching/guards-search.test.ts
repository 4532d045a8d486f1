import { describe, expect, it } from 'vitest';
import { blockingKeys, needsWiderSearch, searchKeys, type NameFrequencies, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';

const child: ReportedChild = { childRef: 'c1', givenName: 'Zoltan', familyName: 'Smith', aliases: [], dateOfBirth: '2016-05-04', incidentDate: '2026-11-07', address: '12 Acacia Avenue', postcode: 'ZZ12 3AB' };
const pupil: PupilRecord = { pupilId: 'P1', urns: ['900001'], givenName: 'Zoltan', familyName: 'Smith', dateOfBirth: '2016-05-04', address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ12 3AB' };
const frequencies: NameFrequencies = { pupils: 50_000, given: new Map([['zoltan', 4]]), family: new Map([['smith', 450]]) };

const lines = (more: Partial<ReportedChild> = {}, tiers = [1, 2]) =>
  searchKeys({ ...child, ...more }).filter(({ tier }) => tiers.includes(tier)).map(({ key, narrow, cap, tier }) => `${tier} ${cap} ${key}${narrow === undefined ? '' : ` > ${narrow}`}`);
const years = (from: string, to: string, near = ' > ZZ12') => ['2016', '2015', '2017'].map((year) => `2 30 n|${year}|${from}|${to}${near}`);

describe('the lookups for a child', () => {
  it('are by place and by the very date, narrowed by what else was told', () => {
    expect(lines({}, [1])).toEqual(['1 60 p|ZZ123AB > 2016-05-04', '1 60 f|2016-05-04|SMT > SLTM', '1 60 g|2016-05-04|SLTM > SMT', '1 60 a|2016-05-04|ZZ > ZZ12|', '1 60 h|12|acacia avenue > ZZ']);
  });

  it('then by both names in three years, the names the other way round, day and month swapped', () => {
    expect(lines({}, [2])).toEqual([...years('SLTM', 'SMT'), '2 30 f|2016-05-04|SLTM', ...years('SMT', 'SLTM'), '2 30 f|2016-04-05|SMT']);
  });

  it('then by both names in any year of birth of a pupil, from the middle outward', () => {
    expect(lines({}, [3])).toEqual(['2014', '2018', '2013', '2019', '2012', '2020', '2011', '2021', '2010', '2022', '2009'].map((year) => `3 12 n|${year}|SLTM|SMT > ZZ12`));
  });

  it.each<[string, Partial<ReportedChild>, string[]]>([
    ['no postcode', { postcode: undefined }, ['1 60 f|2016-05-04|SMT > SLTM', '1 60 g|2016-05-04|SLTM > SMT', '1 60 h|12|acacia avenue']],
    ['no address', { address: undefined }, ['1 60 p|ZZ123AB > 2016-05-04', '1 60 f|2016-05-04|SMT > SLTM', '1 60 g|2016-05-04|SLTM > SMT', '1 60 a|2016-05-04|ZZ > ZZ12|']],
    ['a house with a name', { address: 'Rosebank, Acacia Avenue', postcode: undefined, dateOfBirth: undefined }, ['1 60 h|rosebank|acacia avenue']],
    ['a street and no house', { address: 'Acacia Avenue', postcode: undefined, dateOfBirth: undefined }, ['1 60 h||acacia avenue']],
    ['a flat', { address: 'Flat 2, 12 Acacia Avenue', postcode: undefined, dateOfBirth: undefined }, ['1 60 h|12|acacia avenue']],
    ['only a month', { dateOfBirth: '2016-05' }, ['1 60 p|ZZ123AB', '1 60 h|12|acacia avenue > ZZ']],
    ['no given name', { givenName: undefined }, ['1 60 p|ZZ123AB > 2016-05-04', '1 60 f|2016-05-04|SMT', '1 60 a|2016-05-04|ZZ > ZZ12|', '1 60 h|12|acacia avenue > ZZ']],
    ['an initial', { givenName: 'Z' }, ['1 60 p|ZZ123AB > 2016-05-04', '1 60 f|2016-05-04|SMT', '1 60 a|2016-05-04|ZZ > ZZ12|', '1 60 h|12|acacia avenue > ZZ']],
    ['no family name', { familyName: undefined }, ['1 60 p|ZZ123AB > 2016-05-04', '1 60 g|2016-05-04|SLTM', '1 60 a|2016-05-04|ZZ > ZZ12|', '1 60 h|12|acacia avenue > ZZ']],
  ])('with %s are these at first', (_, more, expected) => {
    expect(lines(more, [1])).toEqual(expected);
  });

  it.each<[string, Partial<ReportedChild>, string[]]>([
    ['a year only', { dateOfBirth: '2016' }, ['2 30 n|2016|SLTM|SMT > ZZ12', '2 30 n|2016|SMT|SLTM > ZZ12']],
    ['an age only', { dateOfBirth: undefined, age: 10 }, [...years('SLTM', 'SMT'), ...years('SMT', 'SLTM')]],
    ['neither', { dateOfBirth: undefined }, []],
    ['a day that is no month', { dateOfBirth: '2016-05-13', postcode: undefined }, [...years('SLTM', 'SMT', ''), '2 30 f|2016-05-13|SLTM', ...years('SMT', 'SLTM', '')]],
    ['a twelfth', { dateOfBirth: '2016-05-12', givenName: undefined }, ['2 30 f|2016-12-05|SMT']],
    ['a day that is the month', { dateOfBirth: '2016-05-05', givenName: undefined }, []],
    ['no family name', { familyName: undefined }, []],
  ])('with %s are these next', (_, more, expected) => {
    expect(lines(more, [2])).toEqual(expected);
  });

  it('are none by names and year when one of the names was not told', () => {
    expect(lines({ givenName: undefined }, [3])).toEqual([]);
    expect(lines({ familyName: undefined }, [3])).toEqual([]);
    expect(lines({ postcode: undefined }, [3])[0]).toBe('3 12 n|2014|SLTM|SMT');
  });

  it('try the beginnings of a long name that may be two run together, up to five codes and four of them by date', () => {
    const codes = lines({ familyName: 'Featherstonehaugh', postcode: undefined, address: undefined }, [1]).filter((line) => line.includes(' f|')).map((line) => /\|([A-Z]+) >/.exec(line)?.[1]);
    expect(codes[0]).toBe('FTRS');
    expect(codes).toContain('FT');
    expect(codes.length).toBeLessThanOrEqual(4);
    expect(lines({ familyName: 'Tomlinso', postcode: undefined, address: undefined }, [1]).filter((line) => line.includes(' f|'))).toHaveLength(1);
    expect(lines({ familyName: 'Tomlinsonpalmer', postcode: undefined, address: undefined }, [1]).filter((line) => line.includes(' f|')).length).toBeGreaterThan(1);
  });

  it('include those of aliases', () => {
    expect(lines({ aliases: ['Bela Kodaly'] }, [1]).filter((line) => /[fg]\|/.test(line)).map((line) => line.split(' ')[2])).toEqual(expect.arrayContaining(['f|2016-05-04|SMT', 'f|2016-05-04|KTL', 'g|2016-05-04|SLTM', 'g|2016-05-04|BL']));
  });

  it('never come twice', () => {
    const keys = searchKeys({ ...child, aliases: ['Zoltan Smith', 'Smith Zoltan'] }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the keys of a pupil', () => {
  const keys = (more: Partial<PupilRecord> = {}) => blockingKeys({ ...pupil, ...more }).map(({ key, order }) => `${key} > ${order}`);

  it('hold what a search narrows by', () => {
    expect(keys()).toEqual(['a|2016-05-04|ZZ > ZZ12|SMT', 'g|2016-05-04|SLTM > SMT', 'f|2016-05-04|SMT > SLTM', 'n|2016|SLTM|SMT > ZZ12', 'p|ZZ123AB > 2016-05-04', 'h|12|acacia avenue > ZZ|SMT']);
    for (const { key, narrow } of searchKeys(child)) {
      const stored = blockingKeys(pupil).find((one) => one.key === key);
      if (stored && narrow !== undefined) expect(stored.order.startsWith(narrow), key).toBe(true);
    }
  });

  it('are fewer without postcode, address or street', () => {
    const plain = keys().length;
    expect(keys({ postcode: undefined })).toHaveLength(plain - 1);
    expect(keys({ address: undefined })).toHaveLength(plain - 1);
    expect(keys({ address: '12 Rosebank' })).toHaveLength(plain - 1);
  });
});

describe('a wider search', () => {
  const wider = (tier: 1 | 2 | 3, more: Partial<ReportedChild>, found: readonly PupilRecord[] = [pupil]) => needsWiderSearch(tier, { ...child, ...more }, found, frequencies);
  const away = { address: '3 Elm Road', postcode: 'YY9 9ZZ' };

  it.each<[string, Partial<ReportedChild>, boolean, boolean]>([
    ['names, date and home agree', {}, false, false],
    ['the place is next to the home', { address: undefined }, false, false],
    ['the place is only in the district', { address: undefined, postcode: 'ZZ12 9XY' }, true, false],
    ['the place is elsewhere', away, true, false],
    ['the date is near', { dateOfBirth: '2016-05-05' }, true, false],
    ['the date is near and the place elsewhere', { dateOfBirth: '2016-05-05', ...away }, true, true],
    ['the given name is a slip', { givenName: 'Zoltna' }, false, false],
    ['the family name is a slip', { familyName: 'Smiht' }, false, false],
    ['only an initial agrees', { givenName: 'Z' }, true, true],
    ['the given name is another', { givenName: 'Amelia' }, true, true],
    ['the family name is another', { familyName: 'Zebedee' }, true, true],
  ])('when %s: second %s, third %s', (_, more, second, third) => {
    expect([wider(1, more), wider(2, more), wider(3, more)]).toEqual([true, second, third]);
  });

  it('is needed when nobody was found, and not when one of several is surely meant', () => {
    expect([wider(1, {}, []), wider(2, {}, []), wider(3, {}, [])]).toEqual([true, true, true]);
    const other = { ...pupil, pupilId: 'P2', givenName: 'Amelia' };
    expect([wider(2, {}, [other, pupil]), wider(3, {}, [pupil, other])]).toEqual([false, false]);
  });
});
