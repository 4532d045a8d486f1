import { describe, expect, it } from 'vitest';
import { matchFamily, parametersInForce, type MatchOutcome, type NameFrequencies, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';

/**
 * Fault 14: five hundred pairs of different children with one name and one date of birth, drawn by a fixed sequence, reported in
 * every way in which officers report a child. Nothing beyond name and date may ever be guessed from.
 */
const draw = sequence(20_261_122);
const givenNames = ['Oliver', 'Amelia', 'Muhammad', 'Aisha', 'Jakub', 'Zofia', 'Ottoline', 'Emre', 'Chidi', 'Nehir', 'Katherine', 'Anne-Marie', 'Seán', 'Isabella'];
const familyNames = ['Smith', 'Khan', 'Kowalska', 'Featherstone', 'Singh', 'Okafor', 'Aydın', 'Lee', 'Ruiz Castro', 'O’Hara', 'Tomlinson-Palmer', 'Begum', 'Yıldız'];
const middles = ['Rose', 'James', 'Grace', 'Hassan', 'Maria', undefined];
const towns = ['Exampleton', 'Sampleham', 'Little Instance'];

interface Pair {
  readonly here: PupilRecord;
  readonly there: PupilRecord;
}

const pairs: Pair[] = Array.from({ length: 500 }, (_, i) => {
  const shared = { givenName: draw(givenNames), familyName: draw(familyNames), dateOfBirth: `${draw([2010, 2013, 2016, 2020])}-${draw(['01', '04', '11'])}-${draw(['01', '02', '11', '28'])}`, sex: draw(['M', 'F'] as const) };
  const town = draw(towns);
  return {
    here: { ...shared, pupilId: `A${i}`, urns: ['900001'], middleNames: draw(middles), address: `${10 + i} Acacia Avenue`, town, postcode: `ZZ1 ${i % 10}AB` },
    // As often as not in the same town, so that the town tells nothing.
    there: { ...shared, pupilId: `B${i}`, urns: ['900002'], middleNames: draw(middles), address: `${10 + i} Beech Road`, town: draw([town, 'Elsewhere']), postcode: draw([`ZZ1 ${(i + 3) % 10}XY`, `YY7 ${i % 10}XY`]) },
  };
});

const roll = pairs.flatMap(({ here, there }) => [here, there]);
const frequencies: NameFrequencies = { pupils: 50_000, given: counts(roll.map(({ givenName }) => givenName)), family: counts(roll.map(({ familyName }) => familyName)) };

type Shape = readonly [shape: string, of: (pupil: PupilRecord) => Partial<ReportedChild>];

/** Ways of reporting that say nothing of which of the two it is. */
const telling: readonly Shape[] = [
  ['in full', () => ({})],
  ['in capitals', ({ givenName, familyName }) => ({ givenName: givenName.toUpperCase(), familyName: familyName.toUpperCase() })],
  ['with names the other way round', ({ givenName, familyName }) => ({ givenName: familyName, familyName: givenName })],
  ['without a sex', () => ({ sex: undefined })],
  ['by an alias of the same name', ({ givenName, familyName }) => ({ givenName: 'Unknown', aliases: [`${givenName} ${familyName}`] })],
  ['with a slip in the family name', ({ familyName }) => ({ familyName: `${familyName}e` })],
  ['with a slip in the given name', ({ givenName }) => ({ givenName: `${givenName}h` })],
  ['with half a family name', ({ familyName }) => ({ familyName: familyName.split(/[- ]/)[0] ?? familyName })],
  ['with day and month the other way round', ({ dateOfBirth: born }) => ({ dateOfBirth: born.slice(8) <= '12' ? `${born.slice(0, 4)}-${born.slice(8)}-${born.slice(5, 7)}` : born })],
  ['with the year and month alone', ({ dateOfBirth }) => ({ dateOfBirth: dateOfBirth.slice(0, 7) })],
];

/** Places that are neither home. */
const nowhere: readonly Shape[] = [
  ['no place', () => ({})],
  ['an address in a strange town', () => ({ address: '3 Elm Road, Farway', postcode: 'XX4 4XX' })],
  ['a postcode that is neither’s', () => ({ postcode: 'XX4 4XX' })],
  ['a house number without a street', () => ({ address: '12' })],
];

function reported(pupil: PupilRecord, ...more: Partial<ReportedChild>[]): ReportedChild {
  return Object.assign({ childRef: pupil.pupilId, givenName: pupil.givenName, familyName: pupil.familyName, aliases: [], dateOfBirth: pupil.dateOfBirth, sex: pupil.sex, incidentDate: '2026-11-07' }, ...more) as ReportedChild;
}

function decide(child: ReportedChild, candidates: readonly PupilRecord[]): MatchOutcome | undefined {
  return matchFamily({ children: [child], candidatesFor: new Map([[child.childRef, candidates]]), unseen: new Map(), frequencies, parameters: parametersInForce }).get(child.childRef);
}

const shapes = telling.flatMap(([how, of]) => nowhere.map(([where, place]) => [how, where, (pupil: PupilRecord) => reported(pupil, of(pupil), place(pupil))] as const));

describe('five hundred pairs of namesakes', () => {
  it.each(shapes)('told %s, with %s: all to a person, whether one of the two is on the roll or both', (_how, _where, child) => {
    const wrong = pairs.filter(({ here, there }) => [[here, there], [there, here], [here], [there]].some((on) => decide(child(here), on)?.kind !== 'review'));
    expect(wrong).toEqual([]);
  });

  it.each<Shape>([
    ['the home', ({ address, town, postcode }) => ({ address: `${address}, ${town}`, postcode })],
    ['the postcode', ({ postcode }) => ({ postcode })],
    ['the home and a middle name', ({ address, town, postcode, middleNames }) => ({ address: `${address}, ${town}`, postcode, middleNames })],
    ['the home and the school', ({ address, postcode, urns }) => ({ address, postcode, statedSchoolUrn: urns[0] })],
  ])('told apart by %s: never linked to the other', (_by, of) => {
    const outcomes = pairs.map(({ here, there }) => ({ here, there, outcome: decide(reported(here, of(here)), [there, here]) }));
    expect(outcomes.filter(({ there, outcome }) => outcome?.kind === 'match' && outcome.pupilId === there.pupilId)).toEqual([]);
    expect(outcomes.filter(({ here, outcome }) => outcome?.pupilId !== here.pupilId)).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome?.kind === 'match').length).toBeGreaterThan(300);
  });

  it.each<Shape>([
    ['a middle name', ({ middleNames }) => ({ middleNames })],
    ['the school alone', ({ urns }) => ({ statedSchoolUrn: urns[0] })],
    ['the town', ({ town }) => ({ address: `1 High Street, ${town}` })],
  ])('told apart by no more than %s: never linked to the other', (_by, of) => {
    const wrong = pairs.filter(({ here, there }) => {
      const outcome = decide(reported(here, of(here)), [there, here]);
      return outcome?.kind === 'match' && outcome.pupilId === there.pupilId;
    });
    expect(wrong).toEqual([]);
  });

  it('reported from the home of one: the other, alone on the roll, is not matched', () => {
    const wrong = pairs.filter(({ here, there }) => decide(reported(here, { address: here.address, postcode: here.postcode }), [there])?.kind === 'match');
    expect(wrong).toEqual([]);
  });
});

/** Draws evenly from a list by a fixed sequence of numbers. */
function sequence(seed: number): <Item>(items: readonly Item[]) => Item {
  let state = seed >>> 0;
  return (items) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const item = items[Math.floor((state / 2 ** 32) * items.length)];
    return item as (typeof items)[number];
  };
}

function counts(names: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const name of names) {
    const folded = name.toLowerCase().normalize('NFD').replace(/ı/g, 'i').replace(/[^a-z]/g, '');
    count.set(folded, (count.get(folded) ?? 0) + 1);
  }
  return count;
}
