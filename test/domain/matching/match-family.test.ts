import { describe, expect, it } from 'vitest';
import { matchFamily, parametersInForce, type MatchOutcome, type NameFrequencies, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';

const frequencies: NameFrequencies = {
  pupils: 50_000,
  given: new Map([['amelia', 400], ['emilia', 90], ['thomas', 350], ['jack', 380], ['ottoline', 1]]),
  family: new Map([['smith', 450], ['brown', 300], ['featherstone', 3]]),
};

const pupil: PupilRecord = {
  pupilId: 'P1', urns: ['900001'], yearGroup: 4, givenName: 'Amelia', middleNames: 'Rose', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F',
  address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB',
};

const child: ReportedChild = {
  childRef: 'c1', givenName: 'Amelia', familyName: 'SMITH', aliases: [], dateOfBirth: '2016-05-14', sex: 'F', address: '12 Acacia Ave, Exampleton', postcode: 'zz12ab', incidentDate: '2026-11-07',
};

function matchOne(reported: ReportedChild, roll: readonly PupilRecord[], truncated: readonly string[] = []): MatchOutcome {
  const outcome = matchFamily({ children: [reported], candidatesFor: new Map([[reported.childRef, roll]]), unseen: new Map(truncated.map((ref) => [ref, ['anyone'] as const])), frequencies, parameters: parametersInForce }).get(reported.childRef);
  if (!outcome) throw new Error('The child was left undecided.');
  return outcome;
}

describe('one child and the roll', () => {
  it('matches when name, date of birth and home agree', () => {
    const outcome = matchOne(child, [pupil]);
    expect(outcome).toMatchObject({ kind: 'match', pupilId: 'P1', rivals: 0, shielded: false });
    expect(outcome.candidates[0]?.evidence.find(({ field }) => field === 'place')).toMatchObject({ agreement: 'agrees' });
  });

  it('never matches on name and date of birth alone', () => {
    expect(matchOne({ ...child, address: undefined, postcode: undefined }, [pupil])).toMatchObject({ kind: 'review', pupilId: 'P1' });
    expect(matchOne({ ...child, address: '3 Elm Road, Elsewhere', postcode: 'YY9 9ZZ' }, [pupil])).toMatchObject({ kind: 'review', pupilId: 'P1' });
  });

  it('sends two pupils of one name and date of birth to a person when the place tells neither apart', () => {
    const namesake = { ...pupil, pupilId: 'P2', address: '8 Elm Road', postcode: 'ZZ9 9XY' };
    expect(matchOne({ ...child, address: undefined, postcode: undefined }, [pupil, namesake])).toMatchObject({ kind: 'review', rivals: 1 });
  });

  it('leaves a twin off the roll with a name close to the pupil’s to a person', () => {
    expect(matchOne({ ...child, givenName: 'Emilia' }, [pupil])).toMatchObject({ kind: 'review', pupilId: 'P1' });
  });

  it('never matches a shielded pupil and says so', () => {
    expect(matchOne(child, [{ ...pupil, shielded: true }])).toMatchObject({ kind: 'review', shielded: true });
  });

  it('never matches when the search could not be read to its end', () => {
    expect(matchOne(child, [pupil], ['c1'])).toMatchObject({ kind: 'review' });
  });

  it('answers none when nobody fits', () => {
    expect(matchOne({ ...child, givenName: 'Jack', familyName: 'Brown', dateOfBirth: '2013-01-02', sex: 'M', address: undefined, postcode: 'YY9 9ZZ' }, [pupil])).toMatchObject({ kind: 'none', candidates: [] });
  });

  it.each<[string, Partial<ReportedChild>, string]>([
    ['neither name was told', { givenName: '?', familyName: undefined }, 'review'],
    ['only an initial and an age were told', { givenName: 'J', dateOfBirth: undefined, age: 9 }, 'review'],
    ['only a family name and a year were told', { givenName: 'Baby', dateOfBirth: '2013' }, 'review'],
    ['no family name and no date were told', { familyName: undefined, dateOfBirth: undefined }, 'review'],
    ['a family name and a whole date were told', { givenName: 'Baby' }, 'none'],
    ['both names were told and no date', { dateOfBirth: undefined }, 'none'],
  ])('does not say that nobody is on the roll when too little was told to look by: %s', (_when, more, kind) => {
    const stranger = { ...child, givenName: 'Jack', familyName: 'Brown', dateOfBirth: '2013-01-02', sex: 'M', address: undefined, postcode: 'YY9 9ZZ' } as const;
    expect(matchOne({ ...stranger, ...more }, [])).toMatchObject({ kind, candidates: [] });
  });

  it('repeats nothing from either record in its words', () => {
    const { reason, candidates } = matchOne(child, [pupil]);
    const said = [reason, ...candidates.flatMap(({ evidence }) => evidence.map(({ words }) => words))].join(' ').toLowerCase();
    for (const value of ['amelia', 'smith', '2016', 'acacia', 'zz1']) expect(said).not.toContain(value);
  });
});
