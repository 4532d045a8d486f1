import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../../shared/domain/notification/content.ts';
import { inFamilies, inReadingOrder } from '../../../shared/domain/portal/order-of-list.ts';
import { aDisclosure } from '../../portal/an-incident.ts';

const child = (firstName: string, familyName: string, overrides: Partial<Disclosure> = {}): Disclosure => {
  const base = aDisclosure({ disclosureId: `${firstName}${familyName}`.toLowerCase(), ...overrides });
  return { ...base, content: { ...base.content, child: { ...base.content.child, firstName, fullName: familyName === '' ? firstName : `${firstName} ${familyName}` } } };
};
const names = (families: readonly (readonly Disclosure[])[]) => families.map((family) => family.map(({ content }) => content.child.firstName));

describe('the list of a key adult, by families', () => {
  it('puts brothers and sisters of one incident together, where the first of them stands', () => {
    expect(names(inFamilies([child('Ruby', 'Tansley'), child('Sam', 'Orde', { reference: 'CHE-2' }), child('Max', 'Tansley')], []))).toEqual([['Max', 'Ruby'], ['Sam']]);
  });

  it('a friend sleeping over witnesses it: stays apart, so that the list does not tell which families met', () => {
    expect(names(inFamilies([child('Ruby', 'Tansley'), child('Isla', 'Fenn')], []))).toEqual([['Isla'], ['Ruby']]);
  });

  it('keeps apart two incidents of one family, two schools of a trust, and children recorded by one name alone', () => {
    expect(inFamilies([child('Ruby', 'Tansley'), child('Max', 'Tansley', { reference: 'CHE-2' })], [])).toHaveLength(2);
    expect(inFamilies([child('Ruby', 'Tansley'), child('Max', 'Tansley', { setting: 'school:900013' })], [])).toHaveLength(2);
    expect(inFamilies([child('Ruby', ''), child('Max', '')], [])).toHaveLength(2);
  });

  it('keeps the unread apart from the read, loses nobody and shows nobody twice', () => {
    const list = fc.array(fc.record({ first: fc.constantFrom('Ruby', 'Max', 'Sam'), family: fc.constantFrom('Tansley', 'Orde', ''), reference: fc.constantFrom('CHE-1', 'CHE-2'), read: fc.boolean() }), { maxLength: 12 });
    fc.assert(fc.property(list, (rows) => {
      const disclosures = rows.map(({ first, family, reference, read }, n) => ({ ...child(first, family, { reference, ...(read ? { readAt: '2026-11-09T07:00:00Z', readBy: ['me'] } : {}) }), disclosureId: `d${n}` }));
      const families = inFamilies(disclosures, ['me']);
      expect(families.flat().map(({ disclosureId }) => disclosureId).sort()).toEqual(disclosures.map(({ disclosureId }) => disclosureId).sort());
      for (const family of families) expect(new Set(family.map(({ readAt }) => readAt === undefined)).size).toBe(1);
      const firsts = families.map(([first]) => first?.disclosureId);
      expect(inReadingOrder(disclosures, ['me']).map(({ disclosureId }) => disclosureId).filter((id) => firsts.includes(id))).toEqual(firsts);
    }));
  });
});
