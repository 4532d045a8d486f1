import { describe, expect, it } from 'vitest';
import { compareFamilyForms } from '../../../shared/domain/matching/compare-family-names.ts';
import { compareGivenNames } from '../../../shared/domain/matching/compare-given-names.ts';
import { prepareChild, preparePupil } from '../../../shared/domain/matching/prepare.ts';
import type { NameFrequencies } from '../../../shared/domain/matching/types.ts';

const frequencies: NameFrequencies = {
  pupils: 50_000,
  given: new Map([['amelia', 400], ['emilia', 90], ['ella', 300], ['ellie', 200], ['jayden', 80], ['hayden', 60], ['florence', 500], ['muhammad', 700]]),
  family: new Map(),
};

function givenLevel(told: string, held: string, more: { middleNames?: string; knownAs?: string[] } = {}): string {
  const child = prepareChild({ childRef: 'c', givenName: told, aliases: [], incidentDate: '2026-11-07' });
  return compareGivenNames(child, preparePupil({ pupilId: 'p', urns: ['1'], givenName: held, familyName: 'X', dateOfBirth: '2015-01-02', ...more }), frequencies).level;
}

describe('given names', () => {
  it.each([
    ['ZOË', 'Zoe', 'exact'],
    [' Amelia  ', 'Amelia', 'exact'],
    ['Anne-Marie', 'Anne Marie', 'exact'],
    ['Yousef', 'Yusuf', 'spelling'],
    ['Sofiya', 'Zofia', 'spelling'],
    ['Kateryna', 'Katarzyna', 'spelling'],
    ['Katie', 'Katherine', 'nickname'],
    ['Kuba', 'Jakub', 'nickname'],
    ['Sophie', 'Sophie-Lee', 'part'],
    ['Amleia', 'Amelia', 'slip'],
    ['Florence', 'Flirence', 'slip'],
    ['Emilia', 'Amelia', 'other-name'],
    ['Hayden', 'Jayden', 'other-name'],
    ['Ella', 'Ellie', 'other-name'],
    ['Mohammed', 'Muhammad', 'shared-first'],
    ['A', 'Amelia', 'initial'],
    ['Unknown', 'Amelia', 'absent'],
    ['Baby', 'Amelia', 'absent'],
    ['?', 'Amelia', 'absent'],
    ['Thomas', 'Amelia', 'disagrees'],
  ])('%s told, %s on the roll: %s', (told, held, level) => {
    expect(givenLevel(told, held)).toBe(level);
  });

  it('meet a middle name, a name the child is called by, and the given and middle name run together', () => {
    expect(givenLevel('Rose', 'Amelia', { middleNames: 'Rose' })).toBe('middle');
    expect(givenLevel('Mia', 'Amelia', { knownAs: ['Mia'] })).toBe('exact');
    expect(givenLevel('AmeliaRose', 'Amelia', { middleNames: 'Rose' })).toBe('part');
  });
});

function familyLevel(told: string, held: string, former?: string): string {
  const child = prepareChild({ childRef: 'c', familyName: told, aliases: [], incidentDate: '2026-11-07' });
  const pupil = preparePupil({ pupilId: 'p', urns: ['1'], givenName: 'X', familyName: held, formerFamilyNames: former === undefined ? [] : [former], dateOfBirth: '2015-01-02' });
  return compareFamilyForms(child.family, pupil.family).level;
}

describe('family names', () => {
  it.each([
    ['O’BRIEN', "O'Brien", 'whole'],
    ['Kowalska', 'Kowalski', 'spelling'],
    ['Petrova', 'Petrov', 'spelling'],
    ['Hussain', 'Hussein', 'spelling'],
    ['Smyth', 'Smith', 'spelling'],
    ['Tomlinson Palmer', 'Tomlinson-Palmer', 'whole'],
    ['TomlinsonPalmer', 'Tomlinson-Palmer', 'whole'],
    ['Palmer-Tomlinson', 'Tomlinson-Palmer', 'whole'],
    ['Palmer', 'Tomlinson-Palmer', 'half'],
    ['Palmer-Jones', 'Palmer', 'half'],
    ['al-Hassan', 'Hassan', 'whole'],
    ['Featherstnoe', 'Featherstone', 'slip'],
    ['Singh', 'Singh', 'customary'],
    ['Kaur', 'Singh', 'disagrees'],
    ['Begum', 'Begum', 'customary'],
    ['Singh', 'Singh Gill', 'customary'],
    ['Jones', 'Smith', 'disagrees'],
    ['', 'Smith', 'absent'],
  ])('%s told, %s on the roll: %s', (told, held, level) => {
    expect(familyLevel(told, held)).toBe(level);
  });

  it('meet a former name', () => {
    expect(familyLevel('Jones', 'Smith', 'Jones')).toBe('former');
  });
});
