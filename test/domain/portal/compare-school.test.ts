import { describe, expect, it } from 'vitest';
import { compareSchool, type RegisterSchool, type WrittenSchool } from '../../../shared/domain/portal/compare-school.ts';

const mossbridge: RegisterSchool = { name: 'Mossbridge Primary School', town: 'Wenbury', postcode: 'CQ7 4AB', lowAge: 4, highAge: 11, status: 'open' };
const written: WrittenSchool = { names: ['Mossbridge Primary'], towns: [], homePostcodes: ['CQ7 4TN'], age: { dateOfBirth: '2018-03-14' }, asOf: '2026-11-08' };

describe('the school as written beside the register', () => {
  it.each([
    ['Mossbridge Primary', 'same'], ['mossbridge primary school, Wenbury', 'same'], ['mossbrige primary', 'close'], ['Mossbridge', 'close'],
    ['Mossbridge Primary Catholic', 'close'], ['St Oswald\'s High', 'different'],
  ])('"%s" is %s in name', (name, likeness) => {
    expect(compareSchool({ ...written, names: [name] }, mossbridge).name).toBe(likeness);
  });

  it.each([
    [['Wenbury'], ['Mossbridge'], 'same'], [[], ['mossbrige primary wenbury'], 'same'], [['Wenbery'], ['Mossbridge'], 'close'], [['Crewe'], ['Mossbridge'], 'different'], [[], ['Mossbridge'], 'not-recorded'],
  ])('the town %j with the name %j is %s', (towns, names, likeness) => {
    expect(compareSchool({ ...written, towns, names }, mossbridge).town).toBe(likeness);
  });

  it.each([[['CQ7 4TN'], 'same'], [['cq74tn'], 'same'], [['CQ9 1AA'], 'not-recorded'], [[], 'not-recorded']])('a home at %j is %s: one far away speaks against no school', (homePostcodes, likeness) => {
    expect(compareSchool({ ...written, homePostcodes }, mossbridge).postcode).toBe(likeness);
  });

  it.each([
    [{ dateOfBirth: '2018-03-14' }, 'same'], [{ dateOfBirth: '2015-02-10' }, 'close'], [{ dateOfBirth: '2012-03-14' }, 'different'], [{ years: 8 }, 'same'], [undefined, 'not-recorded'],
  ])('an age of %j is %s', (age, likeness) => {
    expect(compareSchool({ ...written, age }, mossbridge).ages).toBe(likeness);
  });

  it.each([['open', 'same'], ['open-proposed-to-close', 'close'], ['closed', 'different'], ['proposed-to-open', 'different']] as const)('a school that is %s is %s', (status, likeness) => {
    expect(compareSchool(written, { ...mossbridge, status }).status).toBe(likeness);
  });

  it('nothing written, nothing known: nothing to compare', () => {
    expect(compareSchool({ names: [], towns: [], homePostcodes: [], age: undefined, asOf: '2026-11-08' }, { name: 'School', status: 'open' }))
      .toEqual({ name: 'not-recorded', town: 'not-recorded', postcode: 'not-recorded', ages: 'not-recorded', status: 'same' });
  });
});
