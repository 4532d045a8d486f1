import { expect, it } from 'vitest';
import { matchFamily, parametersInForce } from '../../../shared/domain/matching/index.ts';

it('a review of a pupil whose school the officer wrote does not say that nothing but name and date of birth points at them', () => {
  const names = { givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F' } as const;
  const reasonWith = (statedSchoolUrn?: string) => matchFamily({
    children: [{ childRef: 'c', ...names, aliases: [], incidentDate: '2026-11-07', statedSchoolUrn }],
    candidatesFor: new Map([['c', [{ pupilId: 'A', urns: ['900001'], ...names, address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' }]]]),
    unseen: new Map(), frequencies: { pupils: 50_000, given: new Map([['amelia', 300]]), family: new Map([['smith', 500]]) }, parameters: parametersInForce,
  }).get('c')?.reason;
  expect(reasonWith()).toMatch(/^Nothing but name and date of birth points/);
  expect(reasonWith('900001')).toMatch(/^Nothing but name, date of birth and the school that the officer wrote points/);
});
