import { describe, expect, it } from 'vitest';
import { matchFamily, parametersInForce, type NameFrequencies, type PupilRecord, type ReportedChild, type Unseen } from '../../../shared/domain/matching/index.ts';

const frequencies: NameFrequencies = { pupils: 50_000, given: new Map([['amelia', 400], ['emelia', 3], ['amelie', 1], ['rose', 350]]), family: new Map([['smith', 450], ['smyth', 20]]) };
const pupil: PupilRecord = { pupilId: 'P1', urns: ['900001'], givenName: 'Amelia', middleNames: 'Rose', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F', address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' };
const child: ReportedChild = { childRef: 'c1', givenName: 'Amelia', familyName: 'Smith', aliases: [], dateOfBirth: '2016-05-14', sex: 'F', address: '12 Acacia Avenue', postcode: 'ZZ1 2AB', incidentDate: '2026-11-07' };

function kindWith(unseen: readonly Unseen[], more: Partial<ReportedChild> = {}): string | undefined {
  return matchFamily({ children: [{ ...child, ...more }], candidatesFor: new Map([['c1', [pupil]]]), unseen: new Map([['c1', unseen]]), frequencies, parameters: parametersInForce }).get('c1')?.kind;
}

describe('a search that did not read everyone', () => {
  it.each<[string, Partial<ReportedChild>, readonly Unseen[], readonly Unseen[]]>([
    ['names, date and house', {}, ['namesake', 'of-another-given-name', 'of-another-date', 'of-another-year'], ['anyone', 'at-home']],
    ['names and date, with only the postcode', { address: undefined }, ['of-another-given-name', 'of-another-date', 'of-another-year'], ['anyone', 'at-home']],
    ['names and house, the date a digit out', { dateOfBirth: '2016-05-11' }, ['of-another-given-name', 'of-another-date', 'of-another-year'], ['namesake', 'anyone', 'at-home']],
    ['date and house, the given name by a middle name', { givenName: 'Rose' }, ['of-another-date', 'of-another-year'], ['namesake', 'of-another-given-name', 'anyone']],
    ['a slip that nobody bears', { familyName: 'Smithh' }, ['of-another-given-name', 'of-another-date', 'of-another-year'], ['anyone', 'at-home']],
  ])('still matches by %s where nobody missed could be a rival, and leaves it to a person where one could', (_, more, harmless, grave) => {
    expect(kindWith([], more)).toBe('match');
    for (const who of harmless) expect([who, kindWith([who], more)]).toEqual([who, 'match']);
    for (const who of grave) expect([who, kindWith([...harmless, who], more)]).toEqual([who, 'review']);
  });

  it('never matches a rare name near home when anyone of that name may have been missed', () => {
    const rare = { ...frequencies, given: new Map([['zebedee', 1]]), family: new Map([['featherstone', 1]]) };
    const found = { ...pupil, givenName: 'Zebedee', familyName: 'Featherstone' };
    const kind = (unseen: readonly Unseen[]) =>
      matchFamily({ children: [{ ...child, givenName: 'Zebedee', familyName: 'Featherstone', address: undefined, postcode: 'ZZ1 2XY' }], candidatesFor: new Map([['c1', [found]]]), unseen: new Map([['c1', unseen]]), frequencies: rare, parameters: parametersInForce }).get('c1')?.kind;
    expect(kind([])).toBe('match');
    for (const who of ['anyone', 'at-home', 'namesake', 'of-another-date', 'of-another-given-name', 'of-another-year'] as const) expect([who, kind([who])]).toEqual([who, 'review']);
  });

  it('imagines whoever was missed at the school that was named, and of the age that was told', () => {
    const nextDoor = { address: undefined };
    expect(kindWith(['of-another-date'], nextDoor)).toBe('match');
    expect([kindWith([], { ...nextDoor, statedSchoolUrn: '900009' }), kindWith(['of-another-date'], { ...nextDoor, statedSchoolUrn: '900009' })]).toEqual(['match', 'review']);
    const aged = (age: number) => ({ ...nextDoor, dateOfBirth: undefined, age });
    expect([kindWith([], aged(11)), kindWith(['of-another-date'], aged(11)), kindWith(['of-another-date'], aged(10))]).toEqual(['match', 'review', 'match']);
  });

  it('says of a child whom nobody fits that a person is to look', () => {
    const nobody = (unseen: readonly Unseen[]) => matchFamily({ children: [child], candidatesFor: new Map(), unseen: new Map([['c1', unseen]]), frequencies, parameters: parametersInForce }).get('c1')?.kind;
    expect([nobody([]), nobody(['of-another-year'])]).toEqual(['none', 'review']);
  });
});
