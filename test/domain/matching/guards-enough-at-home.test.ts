import { describe, expect, it } from 'vitest';
import { couldBeBrotherOrSister, couldBeNamesake } from '../../../shared/domain/matching/doubts.ts';
import { isNameOfHardlyAnybody, isOfAnotherFamilyName } from '../../../shared/domain/matching/enough-at-home.ts';
import { parametersInForce, type NameFrequencies } from '../../../shared/domain/matching/index.ts';
import { frequencies, weighAs, wellKnown, type Said } from './weigh-as.ts';

const given = (level: Said['given'], told: string, met = 'amelia') => ({ given: { level, told, met, byAlias: false } });

describe('a name that hardly anybody bears', () => {
  const rare = (told: string, borne: Readonly<Record<string, number>>, pupils = 50_000) => {
    const known: NameFrequencies = { pupils, given: new Map(Object.entries(borne)), family: frequencies.family };
    return isNameOfHardlyAnybody(weighAs({ ...wellKnown, given: 'other-name' }, { told: given('other-name', told) }).compared, [], known);
  };

  it('is one of at most two in ten thousand, and a name that nobody bears counts as one', () => {
    expect([rare('amelina', { amelina: 10 }), rare('amelina', { amelina: 11 })]).toEqual([true, false]);
    expect([rare('amelina', {}, 5_000), rare('amelina', {}, 4_999)]).toEqual([true, false]);
  });

  it('is counted in every spelling too, whether a list or the letters link them, up to two in a thousand', () => {
    expect([rare('shaun', { shaun: 1, sean: 100 }), rare('shaun', { shaun: 1, sean: 101 })]).toEqual([true, false]);
    expect([rare('zarah', { zarah: 1, zara: 99 }), rare('zarah', { zarah: 1, zara: 100 })]).toEqual([true, false]);
    // A short form is another name.
    expect(rare('thaddeus', { thaddeus: 1, thad: 400, ted: 400, tad: 400 })).toBe(true);
  });

  it('is never one or two letters, nor a first name that brothers share, on whatever roll', () => {
    expect([rare('t', {}), rare('ty', {}), rare('mohamud', {}), rare('tyr', {})]).toEqual([false, false, false, true]);
  });
});

describe('a slip in a given name', () => {
  const doubted = (told: string, met: string, level: 'slip' | 'far-slip' = 'slip') => couldBeBrotherOrSister(
    weighAs({ ...wellKnown, given: level }, { told: { given: { level, told, met, byAlias: false } } }), [],
    { ...frequencies, given: new Map([['georgia', 300], ['georgina', 200], ['mia', 400], ['maya', 300], ['freya', 300], ['emilie', 60], ['emily', 500]]) },
  ) !== undefined;

  it('goes to a person where it is a letter from another name on the roll and further from the pupil’s: it may be a twin’s', () => {
    expect([doubted('georginae', 'georgia'), doubted('miae', 'maya', 'far-slip')]).toEqual([true, true]);
  });

  it('does not where the pupil’s is as near, where nothing is nearer, or where the nearer is another form of the pupil’s', () => {
    expect([doubted('georgiia', 'georgia'), doubted('frejaa', 'freya'), doubted('emilye', 'emily'), doubted('emiliee', 'emily')]).toEqual([false, false, false, false]);
  });
});

describe('each rule by itself, though another would doubt the same', () => {
  it('of another family name asks for a sex that does not differ', () => {
    const enough = (sex: Said['sex']) => isOfAnotherFamilyName(weighAs({ ...wellKnown, family: 'disagrees', date: 'next-day', sex }).compared);
    expect([enough('agrees'), enough('absent'), enough('disagrees')]).toEqual([true, true, false]);
  });

  it('of a middle name under another family name asks for its very letters', () => {
    const doubted = (told: string) => couldBeNamesake(weighAs({ ...wellKnown, given: 'middle', family: 'disagrees' }, { told: given('middle', told, 'catherine') }), frequencies, parametersInForce) !== undefined;
    expect([doubted('catherine'), doubted('kathryn')]).toEqual([false, true]);
  });
});
