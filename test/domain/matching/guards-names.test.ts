import { describe, expect, it } from 'vitest';
import { compareFamilyForms } from '../../../shared/domain/matching/compare-family-names.ts';
import { compareGivenNames } from '../../../shared/domain/matching/compare-given-names.ts';
import { prepareChild, preparePupil } from '../../../shared/domain/matching/prepare.ts';
import type { NameFrequencies, PupilRecord, ReportedChild } from '../../../shared/domain/matching/types.ts';

const frequencies: NameFrequencies = {
  pupils: 50_000,
  given: new Map([['amelia', 400], ['martin', 400], ['marvin', 2], ['karin', 3], ['karim', 3], ['robin', 450], ['rovin', 2], ['danill', 49], ['daniel', 400], ['luca', 2], ['lucy', 300], ['lacy', 3], ['laci', 600]]),
  family: new Map(),
};

function given(told: string, held: string, child: Partial<ReportedChild> = {}, pupil: Partial<PupilRecord> = {}) {
  const prepared = prepareChild({ childRef: 'c', givenName: told, aliases: [], incidentDate: '2026-11-07', ...child });
  return compareGivenNames(prepared, preparePupil({ pupilId: 'p', urns: ['1'], givenName: held, familyName: 'X', dateOfBirth: '2015-01-02', ...pupil }), frequencies);
}

function family(told: string | undefined, held: string, child: Partial<ReportedChild> = {}, pupil: Partial<PupilRecord> = {}) {
  const prepared = prepareChild({ childRef: 'c', familyName: told, aliases: [], incidentDate: '2026-11-07', ...child });
  return compareFamilyForms(prepared.family, preparePupil({ pupilId: 'p', urns: ['1'], givenName: 'X', familyName: held, dateOfBirth: '2015-01-02', ...pupil }).family);
}

describe('a given name that comes near', () => {
  it.each([
    // A slip, unless both are names that children here bear.
    ['Marvin', 'Martin', 'slip'], ['Rovin', 'Robin', 'slip'], ['Luca', 'Lucy', 'slip'], ['Karin', 'Karim', 'other-name'], ['Danill', 'Daniel', 'other-name'], ['Lacy', 'Lucy', 'other-name'],
    ['Zahra', 'Zara', 'spelling'], ['Thomas', 'Tomas', 'spelling'], ['Robyn', 'Robin', 'spelling'],
    ['Millie', 'Amelia', 'nickname'], ['Ol', 'Oliver', 'nickname'], ['Tom', 'Tommy', 'both-short'],
    ['Milie', 'Amelia', 'far-slip'], ['Kathrine', 'Cathryn', 'far-slip'], ['Oliv', 'Oliver', 'far-slip'], ['Iv', 'Ivy', 'far-slip'],
    ['Oliver', 'Oliv', 'disagrees'], ['Zoltan', 'Amelia', 'disagrees'], ['Zed', 'Amelia', 'disagrees'], ['Bo', 'Amelia', 'disagrees'], ['Mohamned', 'Mohammed', 'shared-first'],
    ['O', 'Oliver', 'initial'], ['Oliver', 'O', 'initial'], ['Z', 'Oliver', 'disagrees'], ['Oliver', 'Z', 'disagrees'],
  ])('%s told, %s on the roll: %s', (told, held, level) => {
    expect(given(told, held).level).toBe(level);
  });
});

describe('a double given name', () => {
  it.each([
    ['Anne-Marie', 'Anne', 'part'], ['Anne', 'Anne-Marie', 'part'], ['Marie', 'Anne-Marie', 'part'], ['Anne-Marie', 'Marie', 'part'],
    ['Anne-Marie', 'Anne-Louise', 'other-name'], ['Louise', 'Anne-Marie', 'disagrees'],
    ['Yusuf', 'Muhammad Yusuf', 'part'], ['Muhammad Yusuf', 'Yusuf', 'part'],
    ['Muhammad', 'Muhammad Yusuf', 'shared-first'], ['Muhammad Ali', 'Muhammad', 'shared-first'], ['Muhammad Ali', 'Muhammad Yusuf', 'disagrees'], ['Mohammad', 'Muhammad', 'shared-first'], ['Mo', 'Muhammad', 'shared-first'],
    ['AnneMarie', 'Anne', 'part'], ['AbdullahAbdullah', 'Abdullah', 'part'], ['DeShawn', 'Shawn', 'disagrees'], ['Grace', 'Gracie', 'nickname'],
  ])('%s told, %s on the roll: %s', (told, held, level) => {
    expect(given(told, held).level).toBe(level);
  });
});

describe('a middle name', () => {
  it.each<[string, string, string, string]>([
    ['Rose', 'Amelia', 'Rose', 'middle'], ['Roze', 'Amelia', 'Rose', 'middle'], ['Rose', 'Amelia', 'Mae Rose', 'middle'], ['Lily', 'Amelia', 'Rose', 'disagrees'],
    ['Hei-Tung', 'Yutong', 'Hei-Tung Ann', 'middle'], ['Tung', 'Yutong', 'Hei-Tung Ann', 'middle'], ['Millie', 'Zoltan', 'Amelia', 'other-name'],
    ['Karin', 'Amelia', 'Karim', 'disagrees'], ['Zoltan', 'Zoltam', 'Zoltan', 'middle'], ['Zoltan', 'Zoltan', 'Zoltan', 'exact'], ['Muhammad', 'Yusuf', 'Muhammad', 'other-name'], ['Rose', 'Rosie', 'Rose', 'nickname'],
    ['Ameliarose', 'Amelia', 'Rose', 'part'], ['Ameliaarose', 'Amelia', 'Rose', 'part'], ['Millierose', 'Amelia', 'Rose', 'part'], ['Zoltanrose', 'Amelia', 'Rose', 'disagrees'],
  ])('%s told, %s with %s on the roll: %s', (told, held, middleNames, level) => {
    expect(given(told, held, {}, { middleNames }).level).toBe(level);
  });
});

describe('which names met', () => {
  it('is said of given names, for their frequency, and whether it was by an alias', () => {
    expect(given('Zoltan', 'Amelia', { aliases: ['Amelia'] })).toEqual({ level: 'exact', met: 'amelia', told: 'amelia', byAlias: true });
    expect(given('Amelia', 'Zoltan', {}, { knownAs: ['Amelia'] })).toEqual({ level: 'exact', met: 'amelia', told: 'amelia', byAlias: false });
    expect(given('Amelia', 'Amelia', { aliases: ['Amelia'] }).byAlias).toBe(false);
    expect(given('Roze', 'Amelia', {}, { middleNames: 'Rose' })).toEqual({ level: 'middle', met: 'rose', told: 'roze', byAlias: false });
    expect(given('Unknown', 'Amelia')).toEqual({ level: 'absent', met: '', told: '', byAlias: false });
  });

  it('is said of family names likewise', () => {
    expect(family('Zebedee', 'Smith', { aliases: ['Jo Smith'] })).toEqual({ level: 'whole', met: 'smith', told: 'smith', byAlias: true });
    expect(family('Smith', 'Smith', { aliases: ['Jo Smith'] }).byAlias).toBe(false);
    expect(family('Smyth-Jones', 'Smith')).toEqual({ level: 'half', met: 'smith', told: 'smythjones', byAlias: false });
    expect(family('Tomlinson', 'Tomlinson-Palmer').met).toBe('tomlinson');
    expect(family('Palmer', 'Tomlinson-Palmer').met).toBe('palmer');
    expect(family('TOMLINSONPALMRE', 'Tomlinson-Palmer').met).toBe('tomlinsonpalmer');
    expect(family(undefined, 'Smith')).toEqual({ level: 'absent', met: '', told: '', byAlias: false });
  });
});

describe('a family name', () => {
  it.each([
    ['Smiht', 'Smith', 'slip'], ['Smutt', 'Smith', 'slip'], ['Mutt', 'Smith', 'disagrees'], ['Featherstonehaugh', 'Featherstone', 'sounds'],
    ['Jones-Smiht', 'Smith', 'half-slip'], ['Tomlinsn', 'Tomlinson-Palmer', 'half-slip'], ['TOMLINSONPALMRE', 'Tomlinson-Palmer', 'slip'], ['TomlinsonPalmre', 'Tomlinson-Palmer', 'half'], ['TomlinsonPalmer', 'Tomlinson', 'half'], ['MacDonald', 'Macdonald', 'whole'],
    ['Smyth-Jones', 'Smith', 'half'], ['Kowalska-Jones', 'Kowalski', 'half'], ['Li-Wong', 'Li', 'half'], ['Taylor Jones', 'Taylor Brown', 'half'], ['Taylor Taylor', 'Taylor Jones', 'half'], ['Taylor Jones', 'Jones Taylor', 'whole'],
    ['Singh Gill', 'Singh Sandhu', 'customary'], ['Singh Gill', 'Gill', 'half'], ['Singh', 'Gill', 'disagrees'], ['Sing', 'Singh', 'spelling'],
    ['Ng', 'Nguyen', 'disagrees'], ['Lo', 'Lu', 'disagrees'], ['Li', 'Lee', 'spelling'],
    ["O'Brien", 'OBrien', 'whole'], ['van der Berg', 'Berg', 'whole'], ['McDonald', 'Mac Donald', 'spelling'],
    ['Novak', 'Novakova', 'spelling'], ['Kazlauskas', 'Kazlauskiene', 'spelling'], ['Ivanov', 'Ivanova', 'spelling'], ['Petrenko', 'Petrov', 'disagrees'], ['Ov', 'Ova', 'disagrees'], ['Iva', 'Ivova', 'disagrees'],
  ])('%s told, %s on the roll: %s', (told, held, level) => {
    expect(family(told, held).level).toBe(level);
  });

  it('is taken as a former one only when it is not the present one too', () => {
    expect(family('Smith', 'Jones', {}, { formerFamilyNames: ['Smith'] }).level).toBe('former');
    expect(family('Smith', 'Smith', {}, { formerFamilyNames: ['Smith'] }).level).toBe('whole');
  });
});
