import { describe, expect, it } from 'vitest';
import { couldBeBrotherOrSister as doubtOf } from '../../../shared/domain/matching/doubts.ts';
import type { Weighed } from '../../../shared/domain/matching/weigh-candidates.ts';
import { asTold, covers, forEverySaid, frequencies, near, weakly, weighAs, weigherOf, wellKnown, type Row, type Said } from './weigh-as.ts';

const familyNear = [...asTold.family, ...near.family];
const notAgainst = ['agrees', 'absent'] as const;
const atHome = ['home'] as const;
const couldBeBrotherOrSister = (best: Weighed, others: readonly Weighed[]) => doubtOf(best, others, frequencies);

/** All that rules out a brother, sister or twin, whoever else is on the roll. What is in no row goes to a person. */
const rulesOut: readonly (readonly [string, Row])[] = [
  ['the name as told, and the date', { given: asTold.given, date: ['exact'], sex: notAgainst }],
  ['the name as told and the date, at home, though the sex recorded differs', { given: asTold.given, date: ['exact'], place: atHome }],
  ['a middle name or a slip, and the date', { given: ['middle', 'slip'], date: ['exact'], sex: notAgainst }],
  ['a name only near at a stretch, with the date, the family name and the home', { given: ['far-slip'], date: ['exact'], place: atHome, family: familyNear, sex: notAgainst }],
  ['a first name that brothers share and the pupil bears without another, in its very letters, with the date, some family name, at or next to home', { given: ['shared-first'], date: ['exact'], place: [...atHome, ...near.place], family: [...familyNear, ...weakly.family], sex: notAgainst }],
  ['the very name at home and a near date that is one day, whatever the family name', { given: ['exact'], date: ['swapped', 'one-digit', 'next-day', 'other-year'], place: atHome, family: ['disagrees', 'absent', ...familyNear], sex: notAgainst }],
  ['the name as told, a near date, and some family name', { given: asTold.given, date: near.date, family: [...familyNear, ...weakly.family], sex: notAgainst }],
  ['a middle name or a slip, a near date, and the family name', { given: ['middle', 'slip'], date: near.date, family: familyNear, sex: notAgainst }],
  ['the very name or a spelling of it and the family name, the date partly known or not told', { given: ['exact', 'spelling'], date: [...weakly.date, 'absent'], family: familyNear, sex: notAgainst }],
  ['the very name or a spelling of it at home with a customary family name, the date partly known', { given: ['exact', 'spelling'], date: weakly.date, family: weakly.family, place: atHome, sex: notAgainst }],
  ['a slip of the name and the family name, the date partly known or not told', { given: ['slip'], date: [...weakly.date, 'absent'], family: familyNear, sex: notAgainst }],
  ['the very name at home with a customary family name, no date told', { given: ['exact'], date: ['absent'], family: weakly.family, place: atHome, sex: notAgainst }],
  ['a short form at home, with the family name, the sex, and the date partly known or the very age', { given: ['nickname'], date: ['two-parts', 'year', 'age'], family: familyNear, place: atHome, sex: ['agrees'] }],
  ['the very name at home with the family name, and a date that does not disagree, though the sex recorded differs', { given: ['exact'], date: [...asTold.date, ...near.date, ...weakly.date], family: familyNear, place: atHome }],
];
/** With the home's own postcode told: the very name and the sex, under another family name, with a month, a year or an age. */
const withPostcode: readonly (readonly [string, Row])[] = [
  ...rulesOut,
  ['the very name at home and a date that stands for many, whatever the family name', { given: ['exact'], date: ['month-and-year', 'first-of', 'two-parts', 'year', 'age'], place: atHome, family: ['disagrees', 'absent'], sex: ['agrees'] }],
];
/** Where a brother or sister is another child of the incident. */
const withSibling: readonly (readonly [string, Row])[] = [
  ...rulesOut,
  ['the very name, the family name and the date, wherever it was and though the sex recorded differs', { given: ['exact'], date: ['exact'], family: familyNear }],
  ['the very name and the family name at home, and a wholly other date', { given: ['exact'], date: ['disagrees'], family: familyNear, place: atHome, sex: notAgainst }],
];
/** The name told is borne by hardly anybody on the roll. */
const hardlyBorne: readonly (readonly [string, Row])[] = [
  ...rulesOut,
  ['a name near the pupil’s that hardly anybody bears, with the date, the family name, the home and the sex', { given: ['other-name'], date: ['exact'], family: familyNear, place: atHome, sex: ['agrees'] }],
];

describe('what rules out a brother, sister or twin', () => {
  it.each<[string, typeof rulesOut, Parameters<typeof weigherOf>[0]]>([
    ['a child alone, told without a postcode', rulesOut, {}],
    ['a child whose postcode was told', withPostcode, { postcode: 'ZZ1 2AB' }],
    ['a child whose postcode was told, another than that of the home', rulesOut, { postcode: 'ZZ1 9XY' }],
    ['a child whose brother or sister is known', withSibling, { supported: 'surely' }],
    ['a child whose brother or sister is nearly known', withSibling, { supported: 'nearly' }],
    ['a name that hardly anybody bears', hardlyBorne, { pupil: { givenName: 'Thaddeus' } }],
  ])('for %s is what the table says and nothing less', (_, table, more) => {
    const wrong: string[] = [];
    const saying = weigherOf(more);
    forEverySaid((said) => {
      const ruledOut = couldBeBrotherOrSister(saying(said), []) === undefined;
      const row = table.find(([, one]) => covers(one, said));
      if (ruledOut !== (row !== undefined)) wrong.push(`${JSON.stringify(said)} ${ruledOut ? 'was taken as enough' : `was not, in spite of: ${row?.[0]}`}`);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('never is a wholly other date of a child alone, though name and home are as told: a sister on no roll may be called by what is her middle name', () => {
    const said: Said = { ...wellKnown, date: 'disagrees' };
    for (const born of ['2014-03-25', '1990-05-14', '2025-05-14']) expect(couldBeBrotherOrSister(weighAs(said, { born }), [])).toBe('The dates of birth differ.');
  });

  it('is a wholly other date of one whose brother or sister is known, if it is of school age and the name is the legal one', () => {
    const doubted = (born: string, pupil: object = {}) => couldBeBrotherOrSister(weighAs({ ...wellKnown, date: 'disagrees' }, { born, supported: 'surely', pupil }), []) !== undefined;
    expect([doubted('2022-11-07'), doubted('2022-11-08'), doubted('2009-11-08'), doubted('2009-11-07')]).toEqual([false, true, false, true]);
    const called = weighAs({ ...wellKnown, date: 'disagrees' }, { supported: 'surely', pupil: { knownAs: ['Milly'] }, told: { given: { level: 'exact', told: 'milly', met: 'milly', byAlias: false } } });
    expect(couldBeBrotherOrSister(called, [])).toBe('The dates of birth differ.');
  });

  it('never is a short form told only as an alias, with another family name or none: it may be a twin’s', () => {
    const doubted = (given: Said['given'], family: Said['family'], byAlias = true) => couldBeBrotherOrSister(weighAs({ ...wellKnown, given, family }, { told: { given: { level: given, told: 'amy', met: 'amelia', byAlias } } }), []) !== undefined;
    expect([doubted('nickname', 'disagrees'), doubted('spelling', 'absent'), doubted('slip', 'disagrees')]).toEqual([true, true, true]);
    expect([doubted('nickname', 'whole'), doubted('nickname', 'customary'), doubted('exact', 'disagrees'), doubted('nickname', 'disagrees', false)]).toEqual([false, false, false, false]);
  });

  it('never is next to the house told, where that is the home of a brother or sister of the incident', () => {
    const next = weighAs({ ...wellKnown, place: 'postcode' });
    expect(couldBeBrotherOrSister(next, [])).toBeUndefined();
    expect(couldBeBrotherOrSister({ ...next, siblingsNextDoor: true }, [])).toContain('next to it');
  });
});

describe('a first name that brothers share', () => {
  const said: Said = { ...wellKnown, given: 'shared-first' };
  const brother = (more: object = {}) => weighAs({ ...wellKnown, given: 'disagrees' }, { pupil: { pupilId: 'P2', givenName: 'Muhammad Ali', ...more } });

  it.each([
    ['a brother in the same home bears it', brother(), true],
    ['another in the same home does not', brother({ givenName: 'Yusuf' }), false],
    ['one elsewhere bears it', brother({ address: '3 Elm Road', postcode: 'YY9 9ZZ' }), false],
  ])('%s', (_, other, doubted) => {
    expect(couldBeBrotherOrSister(weighAs(said), [other]) !== undefined).toBe(doubted);
  });

  const asToldBy = (told: string, pupil: object, more: Partial<Said> = {}) => couldBeBrotherOrSister(weighAs({ ...said, ...more }, { pupil, told: { given: { level: 'shared-first', told, met: 'muhammad', byAlias: false } } }), []) !== undefined;

  it('is doubted in another spelling when the pupil has a name of their own besides', () => {
    const another = { givenName: 'Muhammad', middleNames: 'Ayman' };
    expect([asToldBy('mohamed', another), asToldBy('muhammad', another)]).toEqual([true, false]);
    expect([asToldBy('mohamed', { givenName: 'Muhammad' }), asToldBy('mohamed', { givenName: 'Muhammad Ayman' })]).toEqual([false, true]);
  });

  it('is doubted when told only as an alias: the name told before it is another’s', () => {
    const alias = (byAlias: boolean) => couldBeBrotherOrSister(weighAs(said, { pupil: { givenName: 'Muhammad' }, told: { given: { level: 'shared-first', told: 'muhammad', met: 'muhammad', byAlias } } }), []) !== undefined;
    expect([alias(true), alias(false)]).toEqual([true, false]);
  });

  it('of one who is called by another name, is enough at home in its letters and nowhere else', () => {
    const called = { givenName: 'Muhammad', knownAs: ['Ali'] };
    expect([asToldBy('muhammad', called), asToldBy('mohamed', called), asToldBy('muhammad', called, { place: 'postcode' })]).toEqual([false, true, true]);
  });

  it('next to the home, is doubted unless told in its letters and borne without another', () => {
    const next = { place: 'postcode' } as const;
    expect([asToldBy('muhammad', { givenName: 'Muhammad' }, next), asToldBy('mo', { givenName: 'Muhammad' }, next), asToldBy('muhammad', { givenName: 'Muhammad', middleNames: 'Ayman' }, next)]).toEqual([false, true, true]);
  });

  it('is doubted when only one of several others is such a brother', () => {
    expect(couldBeBrotherOrSister(weighAs(said), [brother({ givenName: 'Yusuf' }), brother()])).toBeDefined();
  });
});

describe('another short form of one name', () => {
  it('rules nobody out, however well the rest agrees: Ellie and Eliza may be twins', () => {
    expect(couldBeBrotherOrSister(weighAs({ ...wellKnown, given: 'both-short' }), [])).toContain('does not rule out');
  });
});

describe('a middle name', () => {
  it('must be told in its very letters', () => {
    const said: Said = { ...wellKnown, given: 'middle' };
    const doubted = (told: string) => couldBeBrotherOrSister(weighAs(said, { told: { given: { level: 'middle', told, met: 'catherine', byAlias: false } } }), []) !== undefined;
    expect([doubted('catherine'), doubted('kathryn')]).toEqual([false, true]);
  });
});

describe('a date told that is another child’s of the home', () => {
  const said: Said = { ...wellKnown, date: 'disagrees' };
  const sister = (more: Partial<Said> = {}, pupil: object = {}) => weighAs({ ...wellKnown, given: 'disagrees', ...more }, { pupil: { pupilId: 'P2', givenName: 'Rose', ...pupil } });
  const doubted = (best: Said, other: ReturnType<typeof sister>) => couldBeBrotherOrSister(weighAs(best), [other]) !== undefined;

  it('is forgiven at home, since the officer took down the wrong date', () => {
    expect(doubted(said, sister())).toBe(false);
    expect(couldBeBrotherOrSister(weighAs(said), [sister({ date: 'absent' }), sister()])).toBeUndefined();
  });

  it.each([
    ['that child lives elsewhere', said, sister({}, { address: '3 Elm Road', postcode: 'YY9 9ZZ' })],
    ['it is not quite that child’s', said, sister({ date: 'one-digit' })],
    ['that child’s name comes near too', said, sister({ given: 'slip' })],
    ['the incident was not at the home', { ...said, place: 'postcode' } as const, sister()],
    ['the name only comes near', { ...said, given: 'slip' } as const, sister()],
    ['the name is another spelling, which may be a sister’s middle name', { ...said, given: 'spelling' } as const, sister()],
    ['the name is a short form', { ...said, given: 'nickname' } as const, sister()],
    ['the family name is customary', { ...said, family: 'customary' } as const, sister()],
    ['the sex differs', { ...said, sex: 'disagrees' } as const, sister()],
  ])('is not when %s', (_, best, other) => {
    expect(doubted(best, other)).toBe(true);
  });
});
