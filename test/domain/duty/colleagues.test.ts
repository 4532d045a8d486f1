import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colleaguesToName, isNewlyNamed, namedAt, type Named, type PossibleColleague } from '../../../shared/domain/duty/colleagues.ts';
import { type Colleague, colleagues, type Telling } from '../../../shared/domain/duty/school-words.ts';
import { mayBeParty } from '../../../shared/domain/recipients/party.ts';
import { aDisclosure } from '../../portal/an-incident.ts';

const here = aDisclosure();
const anAdult = (fields: Partial<PossibleColleague> = {}): PossibleColleague => ({
  adultId: 'a2', setting: here.setting, order: 1, trained: true, present: true, approvedBy: 'x', mailbox: 'a@school.example', givenName: 'Tomos', familyName: 'Rees', role: 'deputy-safeguarding-lead', ...fields,
});
const roles = Object.keys(colleagues) as Colleague[];

describe('whom a key adult may name', () => {
  it.each([
    ['who is recording it', { adultId: 'a1' }], ['somebody of another school', { setting: 'school:900013' }], ['somebody not approved', { approvedBy: undefined }], ['somebody not trained', { trained: false }],
    ['somebody away', { present: false }], ['who may be a party', { familyName: 'Marchetti', givenName: 'Dale' }], ['who is barred', { adultId: 'barred' }],
  ] as const)('never %s', (_, fields) => {
    const { approvedBy, ...rest } = { ...anAdult(), ...fields };
    expect(colleaguesToName([approvedBy === undefined ? rest : { ...rest, approvedBy }], { ...here, barred: ['barred'] }, 'a1').adults).toEqual([]);
  });

  it('nobody who may be a party is ever among them, whoever is in the directory', () => {
    const adult = fc.record({ familyName: fc.constantFrom('Rees', 'Tansley', 'Marchetti', 'Osei'), givenName: fc.constantFrom('Dale', 'Corinne', 'Tomos', ''), role: fc.constantFrom('head', 'deputy-safeguarding-lead') });
    fc.assert(fc.property(fc.array(adult, { maxLength: 5 }), (people) => {
      const adults = people.map((person, n) => anAdult({ ...person, adultId: `p${n}` }));
      const offered = colleaguesToName(adults, here, 'a1');
      expect(offered.adults.filter((one) => mayBeParty(one, here.parties))).toEqual([]);
      expect(offered.roles.includes('head')).toBe(!adults.some((one) => one.role === 'head' && mayBeParty(one, here.parties)));
    }), { seed: 11, numRuns: 200 });
  });

  it('an authority has no offices of a school', () => {
    expect(colleaguesToName([], { ...here, setting: 'authority:896' }, 'a1').roles).toEqual([]);
    expect(colleaguesToName([], here, 'a1').roles).toEqual(roles);
  });
});

describe('what was recorded of them', () => {
  const event = (telling: Telling, role: Colleague, setting = here.setting): Named => ({ kind: 'colleagues-named', at: '2026-11-09T07:10:00Z', setting: setting as 'school:900012', disclosureId: 'd', adultId: 'a1', telling, roles: [role], adultIds: ['a9'] });
  it.each([
    [[], 'told', true], [[], 'will-tell', true], [[event('told', 'senco')], 'told', false], [[event('told', 'senco')], 'will-tell', false],
    [[event('will-tell', 'senco')], 'told', true], [[event('will-tell', 'senco')], 'will-tell', false], [[event('told', 'head')], 'told', true], [[event('told', 'senco', 'school:900013')], 'told', true],
  ] as const)('%j, and now the SENCO, "%s": news is %s', (history, telling, news) => {
    expect(isNewlyNamed(history, here.setting, telling)({ role: 'senco' })).toBe(news);
  });

  it('stays through later versions of the notification, and is of its own setting', () => {
    expect(namedAt([{ ...event('told', 'senco'), disclosureId: 'an earlier version' }, event('told', 'head', 'school:900013')], here.setting)).toHaveLength(1);
    expect(isNewlyNamed([event('told', 'senco')], here.setting, 'told')({ id: 'a9' })).toBe(false);
  });
});
