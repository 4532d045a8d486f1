import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutyStanding, isSchoolForTheDuty } from '../../../shared/domain/schools/duty-standing.ts';
import { divisionOf, isOpen } from '../../../shared/domain/schools/establishment.ts';
import { editDistance, letterMask, masksAllow } from '../../../shared/domain/schools/edit-distance.ts';
import { nameWords } from '../../../shared/domain/schools/name-words.ts';
import { splitPostcode } from '../../../shared/domain/schools/registered-school.ts';
import { acceptsAge, ageFit, ageOn, schoolYearAge } from '../../../shared/domain/schools/school-age.ts';
import { anEstablishment } from './an-establishment.ts';

describe('how an establishment stands to the duty', () => {
  it.each([['01', 'statutory'], ['11', 'statutory'], ['14', 'statutory'], ['18', 'statutory'], ['30', 'statutory'], ['39', 'statutory'], ['24', 'discretion'], ['32', 'discretion'], ['29', 'outside'], ['37', 'outside'], ['47', 'outside'], ['', 'unknown'], ['99', 'unknown']])('type %s is %s', (typeCode, standing) => {
    expect(dutyStanding({ typeCode })).toBe(standing);
    expect(isSchoolForTheDuty({ typeCode })).toBe(standing === 'statutory');
  });

  it('counts a school that is proposed to close as open, and keeps the bank holidays of England and Wales', () => {
    expect([anEstablishment({ statusCode: '1' }), anEstablishment({ statusCode: '2' }), anEstablishment({ statusCode: '3' }), anEstablishment({ statusCode: '4' })].map(isOpen)).toEqual([true, false, true, false]);
    expect(divisionOf(anEstablishment())).toBe('england-and-wales');
  });
});

describe('a child’s age at a school', () => {
  const infants = { statutoryLowAge: 4, statutoryHighAge: 7 };
  it.each([
    ['2022-11-16', 'outside', 'turns four tomorrow'],
    ['2022-11-15', 'fits', 'turns four today'],
    ['2020-01-15', 'fits', 'is in year 2'],
    ['2019-09-01', 'fits', 'turned seven in this school year'],
    ['2019-08-31', 'edge', 'turned seven on the last day of the school year before'],
    ['2018-11-15', 'outside', 'turned eight today'],
  ])('born %s: %s (%s)', (dateOfBirth, fit) => {
    expect(ageFit(infants, { dateOfBirth }, '2026-11-15')).toBe(fit);
    expect(acceptsAge(infants, { dateOfBirth }, '2026-11-15')).toBe(fit !== 'outside');
  });

  it('is not known without an age or without the school’s ages', () => {
    expect(ageFit(infants, undefined, '2026-11-15')).toBe('unknown');
    expect(ageFit({}, { years: 6 }, '2026-11-15')).toBe('unknown');
    expect(ageFit(infants, { years: 7 }, '2026-11-15')).toBe('edge');
  });

  it('counts a birthday on 29 February from 1 March in other years', () => {
    expect(ageOn('2016-02-29', '2026-02-28')).toBe(9);
    expect(ageOn('2016-02-29', '2026-03-01')).toBe(10);
    expect(schoolYearAge('2016-02-29', '2026-08-30')).toBe(9);
    expect(schoolYearAge('2016-02-29', '2026-08-31')).toBe(10);
  });
});

describe('the words of a name', () => {
  it.each([
    ["St. Mary's C of E Prim Sch", 'st marys ce primary school'],
    ["Saints Peter & Paul R.C. (VA) Infants'", 'st peter and paul rc va infant'],
    ['Zoë’s C.E. (A) H.S.', 'zoes ce a high school'],
    ['East Bellford P.R.U.', 'east bellford pupil referral unit'],
    ['Bellford 6th form', 'bellford sixth form'],
    ['BellfordPrimary School', 'bellford primary school'],
    ['  ', ''],
  ])('%s', (text, words) => {
    expect(nameWords(text).join(' ')).toBe(words);
  });

  it('hold nothing but letters and digits', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = nameWords(text);
      expect(words.every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
    }));
  });

  it.each([['CH1 2AB', 'CH1', '2'], ['ch12ab', 'CH1', '2'], ['CH1 2', 'CH1', '2'], ['EC1A', 'EC1A', ''], ['nonsense', '', ''], [undefined, '', '']])('postcode %s', (text, outcode, sector) => {
    expect(splitPostcode(text)).toEqual({ outcode, sector });
  });
});

describe('slips of the keys', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

  it.each([['primary', 'prmiary', 1], ['primary', 'primry', 1], ['primary', 'promary', 1], ['primary', 'prrimary', 1], ['abc', 'xyz', 3], ['', 'abc', 3]])('%s and %s are %i apart', (a, b, slips) => {
    expect(editDistance(a, b, 9)).toBe(slips);
  });

  it('are counted alike both ways, up to the most that was asked for', () => {
    fc.assert(fc.property(word, word, fc.nat(4), (a, b, most) => {
      const whole = editDistance(a, b, 20);
      expect(editDistance(b, a, 20)).toBe(whole);
      expect(editDistance(a, b, most)).toBe(Math.min(whole, most + 1));
      if (whole <= most) expect(masksAllow(letterMask(a), letterMask(b), most)).toBe(true);
    }));
  });
});
