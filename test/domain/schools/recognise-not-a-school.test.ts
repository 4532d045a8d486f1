import { describe, expect, it } from 'vitest';
import { recogniseNotASchool } from '../../../shared/domain/schools/recognise-not-a-school.ts';
import { resolveSchool } from '../../../shared/domain/schools/resolve-school.ts';
import { anEstablishment } from './an-establishment.ts';
import { indexOf } from './a-small-country.ts';

describe('what is written instead of a school', () => {
  it.each([
    ['Home educated', 'home-educated'], ['home-schooled by mum', 'home-educated'], ['EHE', 'home-educated'], ['Home tutored Nursery', 'home-educated'], ['HOME EDUCTED', 'home-educated'],
    ['Not known', 'not-known'], ['n/k', 'not-known'], ['unknown', 'not-known'], ['TBC', 'not-known'], ['', 'not-known'], ['Not known Academy', 'not-known'],
    ['none', 'not-in-school'], ['not in education', 'not-in-school'], ['Not currently attending school', 'not-in-school'],
    ['moving schools High', 'between-schools'], ['awaiting school place', 'between-schools'],
    ['pre-school', 'pre-school'], ['Too young', 'pre-school'], ['childminder', 'pre-school'],
    ['Nursery', 'nursery'], ['private nursery', 'nursery'],
    ['not at school - home educated', 'home-educated'], ['Home educated, not in school', 'home-educated'], ['refused to say / not at school', 'not-in-school'],
    ['school name not known', 'not-known'], ['School not known', 'not-known'], ["doesn't go to school", 'not-in-school'], ['she does not go to school', 'not-in-school'],
    ['nursery attached to school', 'nursery'], ['nursery attached to the primary school', 'nursery'],
    ['left school', 'left-school'], ['apprenticeship', 'left-school'],
  ])('%s is %s', (text, kind) => {
    expect(recogniseNotASchool(text)).toBe(kind);
  });

  it.each(['Hope School', 'Leys School', 'Park School', 'Mere School', 'the school', 'the free school', 'Home Farm Primary School', 'University of', 'Little Acorns Nursery', 'Newport Nursery School', 'Knowle School'])('%s may be a school', (text) => {
    expect(recogniseNotASchool(text)).toBeUndefined();
  });

  it('is not lost when home education is written beside something that is no school near', () => {
    const found = resolveSchool({ school: 'home educated with cousins from Zanzibar Court', homeAuthority: '896', homePostcode: 'CH1', asOf: '2026-11-15' }, indexOf([]));
    expect(found).toMatchObject({ kind: 'review', recognised: 'home-educated' });
  });

  it('goes to a person when a school on the register is called just that', () => {
    const school = anEstablishment({ urn: '900060', name: 'Homeschool' });
    const found = resolveSchool({ school: 'homeschool', homeAuthority: '896', homePostcode: 'CH1', asOf: '2026-11-15' }, indexOf([school]));
    expect(found).toMatchObject({ kind: 'review', urn: '900060', recognised: 'home-educated' });
  });
});
