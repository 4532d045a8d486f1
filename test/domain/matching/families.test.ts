import { describe, expect, it } from 'vitest';
import { matchFamily, parametersInForce, type MatchOutcome, type NameFrequencies, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';

const frequencies: NameFrequencies = { pupils: 50_000, given: new Map([['oliver', 600], ['amelia', 400], ['ella', 300], ['isabella', 200]]), family: new Map([['smith', 450]]) };
const home = { address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' };
const away = { address: '3 Elm Road, Elsewhere', postcode: 'YY9 9ZZ' };
const oliver: PupilRecord = { pupilId: 'PO', urns: ['1'], givenName: 'Oliver', familyName: 'Smith', dateOfBirth: '2014-03-05', sex: 'M', ...home };
const amelia: PupilRecord = { pupilId: 'PA', urns: ['1'], givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F', ...home };

function told(pupil: PupilRecord, childRef: string, more: Partial<ReportedChild> = {}): ReportedChild {
  return { childRef, givenName: pupil.givenName, familyName: pupil.familyName, aliases: [], dateOfBirth: pupil.dateOfBirth, sex: pupil.sex, address: '12 Acacia Avenue, Exampleton', postcode: 'ZZ1 2AB', incidentDate: '2026-11-07', ...more };
}

function decide(children: readonly ReportedChild[], roll: readonly PupilRecord[]): (childRef: string) => MatchOutcome | undefined {
  const outcomes = matchFamily({ children, candidatesFor: new Map(children.map(({ childRef }) => [childRef, roll])), unseen: new Map(), frequencies, parameters: parametersInForce });
  return (childRef) => outcomes.get(childRef);
}

describe('the children of one incident', () => {
  it('support each other away from home: two namesakes of two siblings do not share a house', () => {
    const of = decide([told(oliver, 'a', away), told(amelia, 'b', away)], [oliver, amelia]);
    expect([of('a'), of('b')]).toMatchObject([{ kind: 'match', pupilId: 'PO' }, { kind: 'match', pupilId: 'PA' }]);
    expect(decide([told(oliver, 'a', away)], [oliver, amelia])('a')).toMatchObject({ kind: 'review' });
  });

  it('do not support each other against a namesake on the roll', () => {
    const namesake = { ...oliver, pupilId: 'PN', address: '9 Beech Road', postcode: 'ZZ7 7XY' };
    expect(decide([told(oliver, 'a', away), told(amelia, 'b', away)], [oliver, amelia, namesake])('a')).toMatchObject({ kind: 'review', rivals: 1 });
  });

  it('never take one pupil between two of them', () => {
    const of = decide([told(oliver, 'a'), told(oliver, 'b')], [oliver]);
    expect([of('a')?.kind, of('b')?.kind]).toEqual(['review', 'review']);
  });

  it('speak against a pupil of the house next door, where another child surely lives in the house told', () => {
    const cousin = { ...oliver, address: '25 Acacia Avenue' };
    expect(decide([told(oliver, 'a')], [cousin])('a')).toMatchObject({ kind: 'match', pupilId: 'PO' });
    expect(decide([told(oliver, 'a'), told(amelia, 'b')], [cousin, amelia])('a')).toMatchObject({ kind: 'review', pupilId: 'PO' });
    const elsewhere = { ...amelia, address: '9 Beech Road', postcode: 'ZZ7 7XY' };
    expect(decide([told(oliver, 'a'), told(amelia, 'b')], [cousin, elsewhere])('a')).toMatchObject({ kind: 'match', pupilId: 'PO' });
  });

  it('leave a pupil to the child who is surely meant', () => {
    const of = decide([told(oliver, 'a'), told(oliver, 'b', { givenName: 'Harriet', sex: 'F', dateOfBirth: '2024-01-09' })], [oliver]);
    expect(of('a')).toMatchObject({ kind: 'match', pupilId: 'PO' });
    expect(of('b')?.pupilId).toBeUndefined();
  });
});

describe('children of one home', () => {
  it('a short form that is a sister’s own name is not matched to the other', () => {
    const isabella = { ...amelia, pupilId: 'PI', givenName: 'Isabella' };
    const ella = { ...amelia, pupilId: 'PE', givenName: 'Ella', dateOfBirth: '2018-08-29' };
    expect(decide([told(isabella, 'a', { givenName: 'Ella' })], [isabella, ella])('a')).toMatchObject({ kind: 'review' });
    expect(decide([told(isabella, 'a', { givenName: 'Bella' })], [isabella])('a')).toMatchObject({ kind: 'match', pupilId: 'PI' });
  });

  it('twins on the roll are told apart by their names, and by nothing when no name was told', () => {
    const twin = { ...oliver, pupilId: 'PT', givenName: 'Noah' };
    expect(decide([told(oliver, 'a')], [oliver, twin])('a')).toMatchObject({ kind: 'match', pupilId: 'PO' });
    expect(decide([told(oliver, 'a', { givenName: 'Unknown' })], [oliver, twin])('a')).toMatchObject({ kind: 'review', rivals: 1 });
  });

  it('brothers who share a first name go to a person', () => {
    const first = { ...oliver, pupilId: 'P1', givenName: 'Muhammad', middleNames: 'Hassan', familyName: 'Khan' };
    const second = { ...first, pupilId: 'P2', middleNames: 'Bilal', dateOfBirth: '2018-01-20' };
    expect(decide([told(first, 'a')], [first, second])('a')).toMatchObject({ kind: 'review' });
  });

  it.each<[string, Partial<ReportedChild>]>([
    ['the given name is missing', { givenName: '?' }],
    ['only an initial was told away from home', { givenName: 'O', ...away }],
    ['the given name is another name', { givenName: 'Noah' }],
    ['neither date nor age was told for a short form', { givenName: 'Ollie', dateOfBirth: undefined }],
    ['the sex differs and the name is only near', { givenName: 'Olivre', sex: 'F' }],
    ['the name fits only at a stretch and the date is near', { givenName: 'Oliv', dateOfBirth: '2014-05-03' }],
    ['name and date agree and nothing else does', away],
  ])('goes to a person when %s', (_when, more) => {
    expect(decide([told(oliver, 'a', more)], [oliver])('a')).toMatchObject({ kind: 'review', pupilId: 'PO' });
  });
});
