import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldTable, type RecordKind, recordKinds } from '../../../shared/domain/access/field-table.ts';
import { forAudience, isKeptFrom, mayDecide, maySee, redact } from '../../../shared/domain/access/redact.ts';
import { type PortalRole, portalRoles } from '../../../shared/domain/access/roles.ts';
import { recommendations } from '../../../shared/domain/risk/flags.ts';

/**
 * The same table written the other way round and by hand: for each role, which records it knows at all and which fields of them it lacks. Every
 * cell that is not implied by this is a failure, so that a change of either is a change of both.
 */
const nobodySees: Readonly<Record<RecordKind, readonly string[]>> = {
  recommendation: ['victimAddress', 'victimPhone', 'childNames', 'childSchools'],
  'idat-case': ['victimSafeContact', 'childNames', 'childSchools'],
  'idat-victim': ['address', 'newAddress', 'phone', 'school', 'children', 'safeContact', 'interpreter'],
  'idva-offer': ['victimPhone', 'victimAddress'],
  'idva-case': ['otherVictimNames', 'otherVictimAddresses', 'childSchools', 'perpetratorScore'],
  'marac-referral': ['victimAddress', 'victimPhone', 'childSchools'],
  review: ['childSchools', 'victimPhone'],
  'person-seen': ['safeContact', 'childSchools', 'interpreter'],
  workload: [],
};
const lacks: Readonly<Record<PortalRole, Partial<Record<RecordKind, readonly string[]>>>> = {
  'key-adult': {}, desk: {}, 'authority-officer': {}, administrator: {}, board: {},
  supervisor: { recommendation: [], review: [], 'person-seen': [], 'idat-case': Object.keys(fieldTable['idat-case']).filter((field) => !['perpetratorName', 'status'].includes(field)) },
  'idat-officer': { 'idat-case': [], 'idat-victim': [], workload: ['authorities', 'onDuty'] },
  'idat-supervisor': { recommendation: [], 'idat-case': [], 'idat-victim': [], 'marac-referral': ['history'], workload: [] },
  idva: { 'idva-offer': ['passedOver', 'notTaken'], 'idva-case': ['notTaken', 'opposing'], 'marac-referral': ['mustNotReceive', 'history'], workload: ['authorities', 'onDuty'] },
  'idva-supervisor': { recommendation: [], 'idva-offer': [], 'idva-case': [], 'marac-referral': ['history'], workload: [] },
  'marac-coordinator': { recommendation: [], 'marac-referral': [] },
};
const cells = portalRoles.flatMap((role) => recordKinds.flatMap((kind) => Object.keys(fieldTable[kind]).map((field) => [role, kind, field] as const)));

describe('the table of roles and fields', () => {
  it.each(cells)('%s: %s.%s', (role, kind, field) => {
    const missing = lacks[role][kind];
    expect(maySee(role, kind, field)).toBe(missing !== undefined && !missing.includes(field) && !nobodySees[kind].includes(field));
  });

  it.each(portalRoles.flatMap((role) => recordKinds.map((kind) => [role, kind] as const)))('%s is shown of a full %s what the table lists and nothing else', (role, kind) => {
    const full = Object.fromEntries([...Object.keys(fieldTable[kind]), 'somethingNew', 'constructor', 'toString'].map((field) => [field, `value of ${field}`]));
    const shown = Object.keys(redact(role, kind, full));
    expect(shown).toEqual(Object.keys(fieldTable[kind]).filter((field) => maySee(role, kind, field)));
  });

  it('drops whatever it does not know', () => {
    fc.assert(fc.property(fc.constantFrom(...portalRoles), fc.constantFrom(...recordKinds), fc.dictionary(fc.string(), fc.string()), (role, kind, record) => {
      for (const field of Object.keys(redact(role, kind, record))) expect(Object.keys(fieldTable[kind])).toContain(field);
    }), { seed: 20261109 });
  });
});

describe('the promises that the table is made for', () => {
  it.each([['idat-officer', 'school'], ['idat-officer', 'newAddress'], ['idat-officer', 'address'], ['idat-officer', 'phone'], ['idat-supervisor', 'school'], ['idat-supervisor', 'newAddress']] as const)('%s sees no %s of somebody harmed', (role, field) => {
    expect(maySee(role, 'idat-victim', field)).toBe(false);
  });
  it('an IDVA sees that there are other people harmed by the same perpetrator, and no name of them', () => {
    expect([maySee('idva', 'idva-case', 'otherVictims'), maySee('idva', 'idva-case', 'otherVictimNames'), maySee('idva', 'idat-victim', 'name')]).toEqual([true, false, false]);
  });
  it.each(['key-adult', 'authority-officer', 'desk', 'administrator', 'board'] as const)('%s sees none of this', (role) => {
    expect(cells.filter(([of, kind, field]) => of === role && maySee(role, kind, field))).toEqual([]);
  });
  it('no school of a child is in any record that anybody sees', () => {
    expect(cells.filter(([role, kind, field]) => /school/i.test(field) && maySee(role, kind, field))).toEqual([]);
  });
});

describe('whole records', () => {
  const candidate = { givenName: 'Ada', familyName: 'Quill' };
  const parties = [{ familyNames: ['quill'], initials: ['a'], addresses: [] }];
  it('do not exist for somebody who may be a party', () => {
    expect(isKeptFrom({ role: 'idva-supervisor', candidate }, { parties, restricted: false })).toBe(true);
    expect(isKeptFrom({ role: 'idva', candidate: { givenName: 'Ben', familyName: 'Quill' } }, { parties, restricted: false })).toBe(false);
  });
  it.each(portalRoles.map((role) => [role, ['supervisor', 'idat-supervisor', 'idva-supervisor'].includes(role)] as const))('kept to the restricted group: %s, %s', (role, sees) => {
    expect(isKeptFrom({ role, candidate }, { parties: [], restricted: true })).toBe(!sees);
  });
  it('said at a MARAC and never for perpetrator contact are not heard by those who work with the perpetrator', () => {
    const items = [{ audience: 'everyone' }, { audience: 'never-for-perpetrator-contact' }] as const;
    expect(portalRoles.map((role) => forAudience(role, items).length === 2)).toEqual(portalRoles.map((role) => role !== 'idat-officer' && role !== 'idat-supervisor'));
  });
  it('a recommendation is decided by the lead of its own kind or by the sergeant', () => {
    const who = recommendations.map((recommended) => portalRoles.filter((role) => mayDecide(role, recommended)).join(' '));
    expect(Object.fromEntries(recommendations.map((name, i) => [name, who[i]]))).toEqual({ idat: 'supervisor idat-supervisor', idva: 'supervisor idva-supervisor', marac: 'supervisor marac-coordinator', 'supervisor-review': 'supervisor' });
  });
});
