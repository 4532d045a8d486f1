import { describe, expect, it } from 'vitest';
import { couldBeNamesake } from '../../../shared/domain/matching/doubts.ts';
import { parametersInForce } from '../../../shared/domain/matching/index.ts';
import { prepareChild } from '../../../shared/domain/matching/prepare.ts';
import { asTold, covers, familyLevels, forEverySaid, frequencies, near, weakly, weighAs, weigherOf, wellKnown, type Row, type Said } from './weigh-as.ts';

const familyNear = [...asTold.family, ...near.family];
const someFamily = [...familyNear, ...weakly.family];
const dateButExact = [...near.date, ...weakly.date, 'disagrees', 'absent'] as const;
const rare = { givenName: 'Thaddeus', familyName: 'Featherstonehaugh' };

type Places = Row['place'] & object;

/** What rules out a namesake by where they live, and what does when another child of the incident is known. */
function tablesOf(nextDoor: Places, away: Places): { readonly byPlace: readonly Row[]; readonly bySiblingsNearly: readonly Row[]; readonly bySiblings: readonly Row[] } {
  const byPlace: readonly Row[] = [
    { place: ['home'], date: dateButExact },
    { place: ['home'], given: asTold.given },
    { place: ['home'], family: someFamily },
    { place: ['home'], given: ['slip', 'middle'], sex: ['agrees'] },
    { place: nextDoor, date: ['exact'], family: someFamily },
    { place: ['postcode'], date: ['exact'], given: asTold.given },
    { place: nextDoor, given: asTold.given, family: familyNear, date: [...near.date, ...weakly.date] },
    { place: nextDoor, given: asTold.given, family: weakly.family, date: near.date },
    // No date was told: the very name and the sex instead.
    { place: ['postcode'], given: ['exact'], family: familyNear, date: ['absent'], sex: ['agrees'] },
    { place: nextDoor, given: ['slip'], family: asTold.family, date: [...near.date, 'two-parts', 'year', 'age'], sex: ['agrees'] },
  ];
  // Away from home, when another child of the incident comes near a pupil of the same home.
  const bySiblingsNearly: readonly Row[] = [...byPlace, { place: away, given: [...asTold.given, 'slip', 'far-slip', 'both-short'], family: familyNear, date: ['exact'] }];
  // The same when that child surely belongs to that pupil.
  const bySiblings: readonly Row[] = [
    ...bySiblingsNearly,
    { place: away, given: asTold.given, family: [...familyNear, ...weakly.family, 'absent'], date: ['exact'] },
    // In its very letters.
    { place: away, given: ['middle'], family: familyNear, date: ['exact'] },
  ];
  return { byPlace, bySiblingsNearly, bySiblings };
}

const away = ['sector', 'district', 'area', 'elsewhere', 'absent'] as const;
const { byPlace, bySiblingsNearly, bySiblings } = tablesOf(near.place, away);
/** Of a name that many bear the street leaves a namesake who lives in it. */
const ofMany = tablesOf(['postcode'], ['street', ...away]);
/** In the district also a date that is near, for a name of which few are to be expected. */
const bySiblingsAndRareName: readonly Row[] = [
  { place: ['sector'], given: ['exact'], family: ['whole', 'former'], date: ['exact'], sex: ['agrees'] },
  // A first of the month stands for so many days that two of one name may fit.
  { place: weakly.place, given: ['exact'], family: asTold.family, date: near.date.filter((level) => level !== 'first-of') },
];
/** In the district or nearer, a double family name told whole that hardly anybody bears. */
const byDoubleName: readonly Row[] = [...byPlace, { place: weakly.place, given: asTold.given, family: ['whole'], date: ['exact', 'swapped', 'one-digit', 'next-day', 'other-year'] }];
/** In the streets around the home, for the very name, so rare that no namesake is to be expected. */
const byRareName: readonly Row[] = [...byPlace, { place: ['sector'], given: ['exact'], family: ['whole', 'former'], date: ['exact'], sex: ['agrees'] }];

describe('what rules out a namesake on no roll', () => {
  it.each<[string, readonly Row[], Parameters<typeof weighAs>[1]]>([
    ['a common name', ofMany.byPlace, {}],
    ['a common name of a child whose brother or sister is known', ofMany.bySiblings, { supported: 'surely' }],
    ['a common name of a child whose brother or sister is nearly known', ofMany.bySiblingsNearly, { supported: 'nearly' }],
    ['a rare name', byRareName, { pupil: rare }],
    ['a rare name of a child whose brother or sister is known', [...bySiblings, ...bySiblingsAndRareName], { pupil: rare, supported: 'surely' }],
    ['a rare name of a child whose brother or sister is nearly known', [...bySiblingsNearly, ...byRareName, { place: away, given: ['exact'], family: ['customary'], date: ['exact'] }], { pupil: rare, supported: 'nearly' }],
    ['a double family name', byDoubleName, { pupil: { familyName: 'Smith-Jones' } }],
    ['a double family name, given and family name the wrong way round', byPlace, { pupil: { familyName: 'Smith-Jones' }, told: { swapped: true } }],
    ['a rare name, given and family name the wrong way round', byPlace, { pupil: rare, told: { swapped: true } }],
  ])('for %s is what the table says and nothing less', (_, table, more) => {
    const wrong: string[] = [];
    const saying = weigherOf(more);
    forEverySaid((said) => {
      const ruledOut = couldBeNamesake(saying(said), frequencies, parametersInForce) === undefined;
      if (ruledOut !== table.some((row) => covers(row, said))) wrong.push(`${JSON.stringify(said)} ${ruledOut ? 'was taken as enough' : 'was not taken as enough'}`);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('takes a name for rare up to the number of namesakes in the parameters', () => {
    const said: Said = { ...wellKnown, place: 'sector' };
    const counted = (times: number) => ({ pupils: 50_000, given: new Map([['thaddeus', times]]), family: new Map([['featherstonehaugh', 10]]) });
    const isDoubted = (times: number, rareName: number) => couldBeNamesake(weighAs(said, { pupil: rare }), counted(times), { ...parametersInForce, rareName }) !== undefined;
    // 5 in 50,000 by 10 in 50,000, fifty times likelier together, among 50,000.
    const expected = 5 * 10 / 50_000 * 50;
    expect(isDoubted(5, expected * 1.001)).toBe(false);
    expect(isDoubted(5, expected * 0.999)).toBe(true);
    expect(isDoubted(500, 0.1)).toBe(true);
  });

  it('takes the street for enough up to five namesakes in a hundred thousand', () => {
    const said: Said = { ...wellKnown, place: 'street' };
    const counted = (times: number, pupils: number) => ({ pupils, given: new Map([['thaddeus', times]]), family: new Map([['featherstonehaugh', pupils / 1000]]) });
    const doubt = (times: number, pupils: number, place: Said['place'] = 'street') => couldBeNamesake(weighAs({ ...said, place }, { pupil: rare }), counted(times, pupils), parametersInForce);
    // One in a thousand by one in a thousand, fifty times likelier together, is five in a hundred thousand.
    expect([doubt(49, 50_000), doubt(999, 1_000_000)]).toEqual([undefined, undefined]);
    for (const many of [doubt(51, 50_000), doubt(1001, 1_000_000)]) expect(many).toContain('a namesake could live in it');
    expect(doubt(51, 50_000, 'postcode')).toBeUndefined();
  });

  it('does not take an alias for a rare name: another child may be called by it', () => {
    const said: Said = { ...wellKnown, place: 'sector' };
    const isDoubted = (told: object) => couldBeNamesake(weighAs(said, { pupil: rare, told }), frequencies, parametersInForce) !== undefined;
    const given = { told: 'thaddeus', met: 'thaddeus', level: 'exact' as const };
    const family = { told: 'featherstonehaugh', met: 'featherstonehaugh', level: 'whole' as const };
    expect([isDoubted({ given: { ...given, byAlias: true } }), isDoubted({ family: { ...family, byAlias: true } }), isDoubted({ given: { ...given, byAlias: false } })]).toEqual([true, true, false]);
  });

  it('does not depend on which family level says nothing', () => {
    for (const family of familyLevels) expect(couldBeNamesake(weighAs({ ...wellKnown, family }), frequencies, parametersInForce)).toBeUndefined();
  });

  describe('with names that may be the other way round', () => {
    const known = { pupils: 50_000, given: new Map([['rachel', 90], ['taylor', 40]]), family: new Map([['christie', 20], ['taylor', 300], ['jones', 400]]) };
    const doubt = (givenName: string, familyName: string, told: object = {}) => {
      const said: Said = { ...wellKnown, family: 'disagrees' };
      const plain = weighAs(said, { pupil: { givenName, familyName: 'Rebecca' } });
      const child = prepareChild({ childRef: 'c1', aliases: [], incidentDate: '2026-11-07', givenName, familyName, dateOfBirth: '2016-05-14' });
      return couldBeNamesake({ ...plain, compared: { ...plain.compared, child, ...told } }, known, parametersInForce);
    };

    it('a person decides when the family names do not agree: it may be a twin of whoever stands on the roll the other way round', () => {
      expect(doubt('Christie', 'Rachel')).toContain('other way round');
      expect(doubt('Christie', 'Rchel')).toContain('other way round');
    });

    it('nothing is doubted when the family name told is one, the given name is rather a given name, or they were turned already', () => {
      expect([doubt('Taylor', 'Jones'), doubt('Rachel', 'Rebecca'), doubt('Christie', 'Rachel', { swapped: true })]).toEqual([undefined, undefined, undefined]);
    });
  });
});
