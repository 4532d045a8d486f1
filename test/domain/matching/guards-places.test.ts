import { describe, expect, it } from 'vitest';
import { comparePlaces, shareHome, type PlaceLevel } from '../../../shared/domain/matching/compare-places.ts';
import { prepareChild, preparePupil } from '../../../shared/domain/matching/prepare.ts';
import type { PupilRecord } from '../../../shared/domain/matching/types.ts';

const base: PupilRecord = { pupilId: 'P1', urns: ['900001'], givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ12 3AB' };
const pupil = (more: Partial<PupilRecord> = {}) => preparePupil({ ...base, ...more });
const place = (address: string | undefined, postcode: string | undefined, more: Partial<PupilRecord> = {}): PlaceLevel => comparePlaces(prepareChild({ childRef: 'c1', aliases: [], incidentDate: '2026-11-07', address, postcode }), pupil(more));

const [house, otherHouse, elsewhere] = ['12 Acacia Ave', '14 Acacia Avenue', '12 Elm Road'];
const codes = { same: 'zz12 3ab', near: 'ZZ12 3AC', farther: 'ZZ12 3XY', district: 'ZZ12 9XY', area: 'ZZ7 9XY', other: 'YY9 9XY', none: undefined };

describe('the place of an incident beside a home', () => {
  it.each<[string | undefined, string | undefined, PlaceLevel]>([
    [house, codes.same, 'home'], [house, codes.near, 'home'], [house, codes.farther, 'home'], [house, codes.district, 'home'], [house, codes.none, 'home'],
    // The same house and street in another town is another house.
    [house, codes.area, 'district'], [house, codes.other, 'district'], [`${house}, Exampleton`, codes.area, 'home'], [`${house}, Exampleton`, codes.other, 'district'],
    [otherHouse, codes.same, 'postcode'], [elsewhere, codes.same, 'postcode'], [undefined, codes.same, 'postcode'],
    [otherHouse, codes.near, 'street'], [otherHouse, codes.farther, 'street'], [otherHouse, codes.district, 'street'], [`${otherHouse}, Exampleton`, codes.none, 'street'], [`${otherHouse}, Exampleton`, codes.area, 'street'],
    [otherHouse, codes.none, 'district'], [otherHouse, codes.area, 'area'], [otherHouse, codes.other, 'elsewhere'],
    [elsewhere, codes.near, 'sector'], [elsewhere, codes.farther, 'sector'], [undefined, codes.near, 'sector'], [undefined, codes.farther, 'sector'],
    [elsewhere, codes.district, 'district'], [undefined, codes.district, 'district'], [`${elsewhere}, Exampleton`, codes.area, 'district'], [`${elsewhere}, Exampleton`, codes.other, 'district'], [`${elsewhere}, Exampleton`, codes.none, 'district'],
    [elsewhere, codes.area, 'area'], [undefined, codes.area, 'area'],
    [elsewhere, codes.other, 'elsewhere'], [undefined, codes.other, 'elsewhere'], [elsewhere, codes.none, 'elsewhere'],
    [undefined, undefined, 'absent'],
  ])('%s, %s: %s', (address, postcode, level) => {
    expect(place(address, postcode)).toBe(level);
  });

  it.each<[string, string | undefined, Partial<PupilRecord>, PlaceLevel]>([
    ['a word of the street with one slip', '12 Acacai Avenue', {}, 'home'],
    ['a word of the street with two slips', '12 Acicai Avenue', {}, 'elsewhere'],
    ['a short word with one slip', '12 Elk Road', { address: '12 Elm Road' }, 'elsewhere'],
    ['a word of four letters with one slip', '12 Oakz Road', { address: '12 Oaks Road' }, 'elsewhere'],
    ['a word of five letters with one slip', '12 Mapel Road', { address: '12 Maple Road' }, 'home'],
    ['one word of a street of two', '12 Avenue', {}, 'elsewhere'],
    ['the flat left out', '12 Acacia Avenue', { address: 'Flat 2, 12 Acacia Avenue' }, 'district'],
    ['the flat told', 'Flat 2, 12 Acacia Avenue', { address: 'Flat 2, 12 Acacia Avenue' }, 'home'],
    ['another flat', 'Flat 3, 12 Acacia Avenue', { address: 'Flat 2, 12 Acacia Avenue' }, 'district'],
    ['more than the roll holds', 'Flat 3, 12 Acacia Avenue', {}, 'home'],
    ['a house with a name', 'Rosebank, Acacia Avenue', { address: 'Rosebank, Acacia Avenue' }, 'home'],
    ['a house of another name', 'Thornfield, Acacia Avenue', { address: 'Rosebank, Acacia Avenue' }, 'district'],
    ['no house told in that street', 'Acacia Avenue', {}, 'district'],
    ['no house on the roll in that street', '12 Acacia Avenue', { address: 'Acacia Avenue' }, 'district'],
    ['an address without a street', '12 Rosebank', { address: '12 Rosebank' }, 'home'],
    ['a roll without an address', '12 Acacia Avenue', { address: undefined }, 'absent'],
    ['only a number on the roll', '12 Acacia Avenue', { address: '12' }, 'elsewhere'],
  ])('with %s', (_, address, more, level) => {
    expect(place(address, undefined, { town: undefined, ...more })).toBe(level);
  });

  it('takes a town of two words only by both', () => {
    expect(place('3 Elm Road, Great Exampleton', undefined, { town: 'Great Exampleton' })).toBe('district');
    expect(place('3 Elm Road, Little Exampleton', undefined, { town: 'Great Exampleton' })).toBe('elsewhere');
    expect(place('3 Elm Road', undefined, { town: '' })).toBe('elsewhere');
  });
});

describe('two pupils of one home', () => {
  it.each<[string, Partial<PupilRecord>, boolean]>([
    ['one address and postcode', {}, true],
    ['one letter of the postcode other', { postcode: 'ZZ12 3AC' }, true],
    ['two letters of it other', { postcode: 'ZZ12 3XY' }, false],
    ['another district', { postcode: 'ZZ12 9XY' }, false],
    ['another postcode altogether', { postcode: 'YY9 9ZZ' }, false],
    ['no postcode, the same town', { postcode: undefined }, true],
    ['no postcode, another town', { postcode: undefined, town: 'Otherham' }, false],
    ['another house', { address: '14 Acacia Avenue' }, false],
    ['another street', { address: '12 Elm Road' }, false],
    ['no address', { address: undefined }, false],
  ])('%s: %s', (_, more, shared) => {
    expect(shareHome(pupil(), pupil(more))).toBe(shared);
  });
});
