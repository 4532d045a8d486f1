import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/domain/matching/judge.ts';
import { parametersInForce } from '../../../shared/domain/matching/index.ts';
import { prepareChild } from '../../../shared/domain/matching/prepare.ts';
import { isNamedNearer, isRival } from '../../../shared/domain/matching/rivals.ts';
import { frequencies, weighAs, wellKnown, type Said } from './weigh-as.ts';

const lead = parametersInForce.leastLead;
/** Far behind in weight and living elsewhere, so that only what is said of it can make a rival of it. */
const other = (said: Partial<Said>, pupil: object = { address: '3 Elm Road', postcode: 'YY9 9ZZ' }, total = 40 - 2 * lead) => weighAs({ ...wellKnown, ...said }, { total, pupil: { pupilId: 'P2', ...pupil } });
const best = (said: Partial<Said> = {}) => weighAs({ ...wellKnown, ...said });
const rivals = (first: Partial<Said>, second: Partial<Said>) => isRival(best(first), other(second), parametersInForce);

describe('another pupil who could be the child', () => {
  it('is one who weighs almost as much', () => {
    const unlike: Partial<Said> = { given: 'disagrees', family: 'disagrees', date: 'disagrees', place: 'elsewhere' };
    const behind = (by: number) => isRival(best(), other(unlike, {}, 40 - by), parametersInForce);
    expect(behind(lead - 0.01)).toBe(true);
    expect(behind(lead)).toBe(false);
    expect(behind(lead + 0.01)).toBe(false);
  });

  it.each<[string, Partial<Said>, Partial<Said>, boolean]>([
    ['as good in every field', {}, {}, true],
    ['as good, by a middle name', {}, { given: 'middle' }, true],
    ['as good, both by a slip', { given: 'slip' }, { given: 'slip' }, true],
    ['as good where neither is named', { given: 'absent' }, { given: 'absent' }, true],
    ['behind where the first is better named than not at all', { given: 'initial' }, { given: 'absent' }, false],
    ['of another name', {}, { given: 'initial' }, false],
    ['of a worse family name', {}, { family: 'slip' }, false],
    ['of a worse date', {}, { date: 'one-digit' }, false],
    ['of a worse place', {}, { place: 'street' }, false],
    ['better in the family name, as good in the rest', { family: 'slip' }, {}, true],
    ['bearing the very name, where the first comes near by a slip', { given: 'slip', date: 'one-digit' }, { date: 'one-digit', place: 'elsewhere', family: 'slip' }, true],
    ['bearing the very name with a better date', { given: 'middle', date: 'one-digit' }, { place: 'elsewhere' }, true],
    ['bearing the very name with a worse date', { given: 'middle' }, { place: 'elsewhere', date: 'one-digit' }, false],
    ['bearing the very name with hardly the family name', { given: 'middle' }, { place: 'elsewhere', family: 'customary' }, false],
    ['bearing a near name, where the first comes near too, elsewhere', { given: 'middle' }, { place: 'elsewhere', given: 'slip' }, false],
    ['of the very name where the first has it too, elsewhere', {}, { place: 'elsewhere' }, false],
    ['of one name and birthday, the place deciding for neither', { place: 'district' }, { place: 'elsewhere' }, true],
    ['near in name and birthday, the place deciding for neither', { place: 'district' }, { given: 'slip', family: 'slip', date: 'one-digit', place: 'elsewhere' }, true],
    ['near in name and birthday, the first next to home', { place: 'street' }, { given: 'slip', family: 'slip', date: 'one-digit', place: 'elsewhere' }, false],
    ['of hardly the given name, the place deciding for neither', { place: 'district' }, { given: 'initial', place: 'elsewhere' }, false],
    ['of hardly the family name, the place deciding for neither', { place: 'district' }, { family: 'sounds', place: 'elsewhere' }, false],
    ['of hardly the date, the place deciding for neither', { place: 'district' }, { date: 'two-parts', place: 'elsewhere' }, false],
  ])('%s', (_, first, second, rival) => {
    expect(rivals(first, second)).toBe(rival);
  });

  it('is one as well named and born that day, where the house told is another than the first’s: a child who moved may live next to a namesake', () => {
    const child = (address?: string) => prepareChild({ childRef: 'c1', aliases: [], incidentDate: '2026-11-07', givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', postcode: 'ZZ1 2AB', address });
    const isOne = (first: Partial<Said>, second: Partial<Said> = {}, address: string | undefined = '3 Acacia Avenue') => isRival(weighAs({ ...wellKnown, ...first }, { told: { child: child(address) } }), other({ place: 'elsewhere', ...first, ...second }, undefined), parametersInForce);
    expect([isOne({ place: 'postcode' }, { place: 'elsewhere' }), isOne({ place: 'street' }, { place: 'elsewhere' }), isOne({ place: 'postcode', family: 'slip' }, { place: 'elsewhere', family: 'whole' })]).toEqual([true, true, true]);
    expect([isOne({ place: 'home' }, { place: 'elsewhere' }), isOne({ place: 'postcode' }, { place: 'elsewhere' }, 'Acacia Avenue')]).toEqual([false, false]);
    for (const worse of [{ given: 'nickname' }, { family: 'slip' }, { date: 'next-day' }] as const) expect(isOne({ place: 'postcode' }, { place: 'elsewhere', ...worse })).toBe(false);
    for (const both of [{ given: 'initial' }, { family: 'sounds' }, { date: 'next-day' }] as const) expect(isOne({ place: 'postcode', ...both }, { place: 'elsewhere', ...both })).toBe(false);
  });

  it('is one of the same home whose given name fits better, whatever else', () => {
    const worse: Partial<Said> = { family: 'disagrees', date: 'disagrees', place: 'elsewhere' };
    const sameHome = (given: Said['given'], first: Said['given']) => isRival(best({ given: first }), other({ ...worse, given }, {}), parametersInForce);
    expect(sameHome('exact', 'spelling')).toBe(true);
    expect(sameHome('slip', 'far-slip')).toBe(true);
    expect(sameHome('exact', 'exact')).toBe(false);
    const alike = (family: Said['family'], firsts: Said['family']) => isRival(best({ family: firsts }), other({ ...worse, family }, {}), parametersInForce);
    expect([alike('former', 'disagrees'), alike('slip', 'disagrees'), alike('disagrees', 'disagrees'), alike('slip', 'whole')]).toEqual([true, true, false, false]);
    expect(sameHome('spelling', 'exact')).toBe(false);
    expect(sameHome('initial', 'disagrees')).toBe(false);
    expect(sameHome('middle', 'middle')).toBe(true);
    expect(sameHome('slip', 'slip')).toBe(false);
    expect(sameHome('far-slip', 'middle')).toBe(false);
    expect(isRival(best({ given: 'spelling' }), other({ ...worse, given: 'exact' }), parametersInForce)).toBe(false);
  });
});

describe('a twin whose name comes near', () => {
  const twin = (first: Partial<Said>, second: Partial<Said>, pupil: object = {}) => isRival(best(first), other({ place: 'elsewhere', ...second }, pupil), parametersInForce);

  it('is a rival where the name told is not the very name of the first', () => {
    expect(twin({ given: 'nickname' }, { given: 'other-name' })).toBe(true);
    expect(twin({ given: 'exact' }, { given: 'other-name' })).toBe(false);
    expect(twin({ given: 'nickname' }, { given: 'other-name', date: 'one-digit' })).toBe(false);
    expect(twin({ given: 'nickname' }, { given: 'other-name' }, { address: '3 Elm Road', postcode: 'YY9 9ZZ' })).toBe(false);
  });
});

describe('another pupil who is named nearer', () => {
  const slip = (told: string, met: string, level: Said['given'] = 'slip') => ({ given: { level, told, met, byAlias: false } });
  const nearer = (first: object, second: object, more: Partial<Said> = {}) => isNamedNearer(weighAs({ ...wellKnown, given: 'slip' }, { told: first }), weighAs({ ...wellKnown, given: 'slip', place: 'elsewhere', ...more }, { told: second }));

  it('could be the child wherever they live, as good in family name and date', () => {
    expect(nearer(slip('eily', 'ella'), slip('eily', 'emily'))).toBe(true);
    expect(nearer(slip('luke', 'lucas', 'nickname'), slip('luke', 'luke', 'exact'))).toBe(true);
    expect(nearer(slip('eily', 'emily'), slip('eily', 'ella'))).toBe(false);
    expect(nearer(slip('eily', 'emily'), slip('eily', 'emily'))).toBe(false);
    expect(nearer(slip('eily', 'ella', 'far-slip'), slip('eily', 'emily'))).toBe(true);
    expect(nearer(slip('eily', 'eily', 'exact'), slip('eily', 'emily'))).toBe(false);
    expect(nearer(slip('eily', 'ella'), slip('eily', 'emily', 'other-name'))).toBe(false);
  });

  it('could not when family name or date are worse', () => {
    expect(nearer(slip('eily', 'ella'), slip('eily', 'emily'), { family: 'slip' })).toBe(false);
    expect(nearer(slip('eily', 'ella'), slip('eily', 'emily'), { date: 'one-digit' })).toBe(false);
  });

  it('sends the first to a person', () => {
    const [first, second] = [weighAs(wellKnown, { told: slip('eily', 'ella') }), weighAs({ ...wellKnown, place: 'elsewhere' }, { total: 40 - 2 * lead, told: slip('eily', 'emily'), pupil: { pupilId: 'P2', address: '3 Elm Road', postcode: 'YY9 9ZZ' } })];
    expect(judge(first, [second], [], frequencies, parametersInForce)).toMatchObject({ kind: 'review', rivals: 1 });
  });
});

describe('the verdict', () => {
  const verdict = (first = best(), others: ReturnType<typeof other>[] = []) => judge(first, others, [], frequencies, parametersInForce);

  it('is a match when nothing is doubted, and says what rules out the others', () => {
    expect(verdict()).toMatchObject({ kind: 'match', rivals: 0 });
    expect(verdict().reason).toContain('the place rules out a namesake');
    expect(verdict(best({ place: 'postcode' })).reason).toContain('the place rules out a namesake');
    expect(verdict(weighAs({ ...wellKnown, place: 'absent' }, { supported: 'surely' })).reason).toContain('another child of the incident');
    expect(verdict(weighAs({ ...wellKnown, place: 'sector' }, { pupil: { givenName: 'Thaddeus', familyName: 'Featherstonehaugh' } })).reason).toContain('so rare');
  });

  it.each<[string, ReturnType<typeof verdict>]>([
    ['a shielded pupil', verdict(weighAs(wellKnown, { pupil: { shielded: true } }))],
    ['a rival', verdict(best(), [other({})])],
    ['a rival after one who is none', verdict(best(), [other({ given: 'disagrees' }), other({})])],
    ['a possible twin', verdict(best({ given: 'other-name' }))],
    ['a possible namesake', verdict(best({ place: 'absent' }))],
    ['thin evidence', verdict(weighAs(wellKnown, { total: parametersInForce.leastWeight - 0.01 }))],
  ])('is a review with %s', (_, { kind }) => {
    expect(kind).toBe('review');
  });

  it('counts the rivals, and takes evidence that just suffices', () => {
    expect(verdict(best(), [other({}), other({ given: 'disagrees' }), other({})]).rivals).toBe(2);
    expect(verdict(weighAs(wellKnown, { total: parametersInForce.leastWeight })).kind).toBe('match');
  });
});
