import { describe, expect, it } from 'vitest';
import { matchFamily, parametersInForce, type MatchOutcome, type NameFrequencies, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';
import { settleClaims } from '../../../shared/domain/matching/settle-claims.ts';
import { supportSiblings } from '../../../shared/domain/matching/support-siblings.ts';
import { setBesideSiblings } from '../../../shared/domain/matching/set-beside-siblings.ts';
import type { Weighed } from '../../../shared/domain/matching/weigh-candidates.ts';
import { frequencies, weighAs, wellKnown, type Said } from './weigh-as.ts';

const lead = parametersInForce.leastLead;
const candidate = (pupilId: string, total: number, said: Partial<Said> = {}, pupil: Partial<PupilRecord> = {}): Weighed => weighAs({ ...wellKnown, ...said }, { total, pupil: { pupilId, ...pupil } });
const matched = ([best]: readonly Weighed[]) => (best === undefined ? undefined : { best, verdict: { kind: best.weights.total >= 40 ? 'match' : 'review', reason: '', rivals: 0 } as const });
const settle = (...families: Weighed[][]) => settleClaims(families, matched, parametersInForce).map(({ weighed, contested }) => ({ left: weighed.map(({ compared }) => compared.pupil.record.pupilId), contested }));

describe('two children of one incident who point at one pupil', () => {
  it('are both left to a person when the claims are as serious', () => {
    expect(settle([candidate('P1', 40)], [candidate('P1', 40)])).toEqual([{ left: ['P1'], contested: true }, { left: ['P1'], contested: true }]);
  });

  it('are settled when the other is hardly named', () => {
    expect(settle([candidate('P1', 40)], [candidate('P1', 40 - lead, { given: 'disagrees' })])).toEqual([{ left: ['P1'], contested: false }, { left: [], contested: false }]);
    expect(settle([candidate('P1', 40)], [candidate('P1', 40.01 - lead, { given: 'disagrees' })])[0]).toEqual({ left: ['P1'], contested: true });
  });

  it('are settled when the other has a better pupil of its own', () => {
    const better = (by: number) => settle([candidate('P1', 40)], [candidate('P2', 39), candidate('P1', 39 - by)]);
    expect(better(lead)).toEqual([{ left: ['P1'], contested: false }, { left: ['P2'], contested: false }]);
    expect(better(lead - 0.01)[0]).toEqual({ left: ['P1'], contested: true });
  });

  it('leave alone a pupil whom nobody is matched to', () => {
    expect(settle([candidate('P1', 39)], [candidate('P1', 39)])).toEqual([{ left: ['P1'], contested: false }, { left: ['P1'], contested: false }]);
  });
});

describe('a brother or sister in the same incident', () => {
  const [solid, weak] = [candidate('P2', 40, {}, { givenName: 'Thaddeus' }), candidate('P1', 15, { place: 'absent' })];
  const supported = (mine: Weighed[], theirs: Weighed[]) => supportSiblings([mine, theirs], frequencies, parametersInForce)[0]?.map((one) => one.supported);

  it('supports a pupil of the same home', () => {
    expect(supported([weak], [solid])).toEqual(['surely']);
  });

  it.each<[string, Weighed]>([
    ['is the same pupil', candidate('P1', 40)],
    ['lives elsewhere', candidate('P2', 40, {}, { address: '3 Elm Road' })],
    ['has another name', candidate('P2', 40, { given: 'disagrees' })],
    ['is not named', candidate('P2', 40, { given: 'absent' })],
    ['has another family name', candidate('P2', 40, { family: 'disagrees' })],
    ['has a date of which only a part agrees', candidate('P2', 40, { date: 'two-parts' })],
    ['has only an initial of that name and a near date', candidate('P2', 40, { given: 'initial', date: 'one-digit' })],
  ])('does not when that pupil %s', (_, other) => {
    expect(supported([weak], [other])).toEqual([undefined]);
  });

  it.each<[string, Weighed]>([
    ['is not surely named', candidate('P2', 40, { given: 'slip' })],
    ['has only the initial told, and the very date', candidate('P2', 40, { given: 'initial' })],
    ['hardly has the family name', candidate('P2', 40, { family: 'customary' })],
    ['has a date that is only near', candidate('P2', 40, { date: 'one-digit' })],
  ])('supports nearly when that pupil %s', (_, other) => {
    expect(supported([weak], [other])).toEqual(['nearly']);
  });

  it('supports nearly only as long as that child has no pupil who fits much better', () => {
    const near = candidate('P2', 40, { date: 'one-digit' });
    const better = (by: number) => supported([weak], [candidate('P5', 40 + by, {}, { address: '3 Elm Road' }), near]);
    expect(better(lead - 0.01)).toEqual(['nearly']);
    expect(better(lead)).toEqual([undefined]);
  });

  it('need not be the only one', () => {
    const elsewhere = candidate('P3', 41, {}, { address: '3 Elm Road' });
    expect(supported([weak], [elsewhere, solid])).toEqual(['surely']);
    const both = supportSiblings([[candidate('P4', 30, {}, { address: '9 Mill Lane' }), weak], [elsewhere, solid]], frequencies, parametersInForce)[0];
    expect(both?.filter((one) => one.supported).map(({ compared }) => compared.pupil.record.pupilId)).toEqual(['P1']);
  });

  it('is not the child itself', () => {
    expect(supportSiblings([[weak, solid], []], frequencies, parametersInForce)[0]?.map((one) => one.supported)).toEqual([undefined, undefined]);
  });
});

describe('a pupil of another name than the one told', () => {
  const besides = (mine: Weighed, ...others: Weighed[]) => setBesideSiblings([...others, mine], parametersInForce).find(({ compared }) => compared.pupil === mine.compared.pupil)?.nameIsSiblings ?? false;
  const mine = candidate('P1', 30, { given: 'disagrees' });

  it.each<[string, Weighed, boolean]>([
    ['a sister in the home bears it', candidate('P2', 25), true],
    ['one in the home comes near it by a middle name', candidate('P2', 25, { given: 'middle' }), false],
    ['one in the home has another name too', candidate('P2', 25, { given: 'other-name' }), false],
    ['one in the home bears it with a worse family name', candidate('P2', 25, { family: 'slip' }), true],
    ['one in the home bears it under another family name', candidate('P2', 25, { family: 'disagrees' }), true],
    ['one in the home comes near it with a worse family name', candidate('P2', 25, { given: 'slip', family: 'slip' }), false],
    ['one elsewhere bears it with a worse family name', candidate('P2', 25, { family: 'slip' }, { address: '3 Elm Road' }), false],
    ['one elsewhere bears it, as good in family name and date', candidate('P2', 25, {}, { address: '3 Elm Road' }), true],
    ['one elsewhere bears it with a worse date', candidate('P2', 25, { date: 'one-digit' }, { address: '3 Elm Road' }), false],
  ])('is the less likely when %s', (_, other, less) => {
    expect(besides(mine, other)).toBe(less);
  });
});

describe('a pupil of a name near the one told', () => {
  const less = (mine: Partial<Said>, other: Partial<Said>, pupil: Partial<PupilRecord> = {}) => {
    const [one, two] = [candidate('P1', 30, mine), candidate('P2', 25, other, pupil)];
    return setBesideSiblings([one, two], parametersInForce).find(({ compared }) => compared.pupil === one.compared.pupil)?.nameIsSiblings ?? false;
  };
  const away: Partial<PupilRecord> = { address: '3 Elm Road' };

  it.each<[string, boolean, Partial<Said>, Partial<Said>, Partial<PupilRecord>?]>([
    ['a name of its own, the other bears the very name, with as good a date, at home', true, { given: 'other-name' }, {}],
    ['the same, the date worse', false, { given: 'other-name' }, { date: 'one-digit' }],
    ['the same, elsewhere', false, { given: 'other-name' }, {}, away],
    ['the same, by another spelling', false, { given: 'other-name' }, { given: 'spelling' }],
    ['a name of its own with a worse date than the other’s', true, { given: 'other-name', date: 'one-digit' }, {}],
    ['a middle name, the other at home bears the name', true, { given: 'middle' }, { given: 'slip' }],
    ['a middle name, the other elsewhere the very name and a better date', true, { given: 'middle', date: 'one-digit' }, {}, away],
    ['the same, the date no better', false, { given: 'middle' }, {}, away],
    ['the same, by another spelling', false, { given: 'middle', date: 'one-digit' }, { given: 'spelling' }, away],
    ['the same, hardly the family name', false, { given: 'middle', date: 'one-digit', family: 'customary' }, { family: 'customary' }, away],
    ['a slip, the other the very name', false, { given: 'slip' }, {}],
    ['quite another, the other elsewhere with hardly the family name', false, { given: 'disagrees', family: 'customary' }, { family: 'customary' }, away],
  ])('%s: the less likely %s', (_, expected, mine, other, pupil) => {
    expect(less(mine, other, pupil)).toBe(expected);
  });

  it('loses just the bits of the parameters, and its place', () => {
    const [mine, other] = [candidate('P1', 30, { given: 'disagrees' }), candidate('P2', 29)];
    const set = setBesideSiblings([mine, other], parametersInForce);
    expect(set.map(({ compared }) => compared.pupil.record.pupilId)).toEqual(['P2', 'P1']);
    expect(set.map(({ weights }) => [weights.siblings, weights.total])).toEqual([[0, 29], [-parametersInForce.siblingsNameBits, 30 - parametersInForce.siblingsNameBits]]);
  });
});

describe('what keeps a child from being matched', () => {
  const roll: NameFrequencies = { pupils: 50_000, given: new Map([['amelia', 400], ['rose', 350]]), family: new Map([['smith', 450]]) };
  const pupil: PupilRecord = { pupilId: 'P1', urns: ['900001'], givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F', address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' };
  const child: ReportedChild = { childRef: 'c1', givenName: 'Amelia', familyName: 'Smith', aliases: [], dateOfBirth: '2016-05-14', sex: 'F', address: '12 Acacia Avenue', postcode: 'ZZ1 2AB', incidentDate: '2026-11-07' };
  const decide = (children: readonly ReportedChild[], pupils: readonly PupilRecord[], truncated: readonly string[] = []): MatchOutcome[] =>
    [...matchFamily({ children, candidatesFor: new Map(children.map(({ childRef }) => [childRef, pupils])), unseen: new Map(truncated.map((ref) => [ref, ['anyone'] as const])), frequencies: roll, parameters: parametersInForce }).values()];

  it('is a search not read to its end, for that child alone', () => {
    const rose = { ...child, childRef: 'c2', givenName: 'Rose', dateOfBirth: '2013-02-01' };
    const roses = { ...pupil, pupilId: 'P2', givenName: 'Rose', dateOfBirth: '2013-02-01' };
    expect(decide([child, rose], [pupil, roses], ['c1']).map(({ kind, pupilId }) => [kind, pupilId])).toEqual([['review', 'P1'], ['match', 'P2']]);
    expect(decide([child, rose], [pupil, roses]).map(({ kind }) => kind)).toEqual(['match', 'match']);
    expect(decide([child], [], ['c1'])).toMatchObject([{ kind: 'review', candidates: [] }]);
  });

  it('is a shielded pupil among those shown, even in second place', () => {
    const twin: PupilRecord = { ...pupil, pupilId: 'P2', dateOfBirth: '2016-05-15', address: '3 Elm Road', shielded: true };
    expect(decide([child], [pupil, { ...twin, shielded: false }])).toMatchObject([{ kind: 'match', pupilId: 'P1', shielded: false }]);
    expect(decide([child], [pupil, twin])).toMatchObject([{ kind: 'review', pupilId: 'P1', shielded: true }]);
  });

  it('is another child of the incident told by the same name and date', () => {
    expect(decide([child, { ...child, childRef: 'c2' }], [pupil])).toMatchObject([{ kind: 'review', reason: 'Two children of this incident point at one pupil.' }, { kind: 'review' }]);
  });

  it('shows three candidates at most, the best first, each with its share', () => {
    const others = ['P2', 'P3', 'P4'].map((pupilId, at) => ({ ...pupil, pupilId, address: `${at + 1} Elm Road` }));
    const [outcome] = decide([child], [...others, pupil]);
    expect(outcome?.candidates.map(({ pupilId }) => pupilId)).toEqual(['P1', 'P2', 'P3']);
    expect(outcome?.score).toBe(outcome?.candidates[0]?.probability);
    const shares = outcome?.candidates.map(({ probability }) => probability) ?? [];
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });
});
