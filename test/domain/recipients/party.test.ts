import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, mayBeParty, partyKeysOf } from '../../../shared/domain/recipients/party.ts';
import type { IncidentData } from '../../../events/incident.ts';
import { aChild, anIncident, aPerson } from '../../builders/an-incident.ts';

/** Somebody who has nothing to do with the incident of the builder. */
const stranger: Candidate = { givenName: 'Helen', familyName: 'Osei' };
const known = (candidate: Partial<Candidate>, incident: Partial<IncidentData> = {}): boolean => mayBeParty({ ...stranger, ...candidate }, partyKeysOf(anIncident(incident)));
const only = (person: Parameters<typeof aPerson>[0]): Partial<IncidentData> => ({ people: [aPerson({ ...person })], children: [] });

type Rows = readonly (readonly [situation: string, candidate: Partial<Candidate>, incident?: Partial<IncidentData>])[];

describe('who is, or may be, a party', () => {
  const related: Rows = [
    ['the same force id, under quite another name', { policePersonIds: ['N-77', 'N-2'] }],
    ['the same family name and first initial', { givenName: 'Diane', familyName: 'Harrop' }],
    ['the same family name and initial in other letters and marks', { givenName: 'Élodie', familyName: 'MÜLLER' }, only({ givenName: 'Eva', familyName: 'Muller' })],
    ['ł, ø, æ and ß written plainly', { givenName: 'Łukasz', familyName: 'Sørensen-Weiß' }, only({ givenName: 'Lena', familyName: 'Weiss' })],
    ["an apostrophe left out", { givenName: 'Sean', familyName: "O'Brien" }, only({ givenName: 'Siobhan', familyName: 'OBrien' })],
    ['a typographer\'s apostrophe', { givenName: 'Sean', familyName: 'Oʼbrien' }, only({ givenName: 'Siobhan', familyName: "O'Brien" })],
    ['half of a double-barrelled name', { givenName: 'Mark', familyName: 'Tansley-Grieve' }],
    ['a short half of a double-barrelled name', { givenName: 'Wei', familyName: 'Chan-Li' }, only({ givenName: 'Wen', familyName: 'Li' })],
    ['a double-barrelled party, a plain candidate', { givenName: 'Mark', familyName: 'Grieve' }, only({ givenName: 'Mira', familyName: 'Tansley-Grieve' })],
    ['a former family name of the candidate', { givenName: 'Dawn', otherFamilyNames: ['Harrop'] }],
    ["a former family name of the party", { givenName: 'Mina', familyName: 'Okafor' }, only({ aliases: [{ familyName: 'Okafor' }] })],
    ["the party's nickname has the initial", { givenName: 'Bob', familyName: 'Stone' }, only({ givenName: 'Robert', familyName: 'Stone', aliases: [{ givenName: 'Bobby' }] })],
    ['known by the middle name', { givenName: 'Ann', familyName: 'Stone' }, only({ givenName: 'Mary Ann', familyName: 'Stone' })],
    ["the party's given name is not known", { givenName: 'Zara', familyName: 'Stone' }, { people: [{ personRef: 'p1', role: 'suspect', familyName: 'Stone' }], children: [] }],
    ["the candidate's given name is not known", { givenName: '', familyName: 'Harrop' }],
    ["a child's family name: its parent under that name", { givenName: 'Rita', familyName: 'Quill' }, { people: [], children: [aChild({ familyName: 'Quill' })] }],
    ["a child's force id", { policePersonIds: ['N-9'] }, { people: [], children: [aChild({ personId: 'N-9' })] }],
    ['the same house by number and postcode', { homeAddress: '14, larkspur row', homePostcode: 'cq74tn' }],
    ['the same house with the postcode inside the text', { homeAddress: '14 Larkspur Row, Wenbury CQ7 4TN' }],
    ['the same house, no postcode on file', { homeAddress: '14 Larkspur Row' }],
    ['a flat of the same house', { homeAddress: 'Flat 3, 14 Larkspur Row', homePostcode: 'CQ7 4TN' }],
    ['a house with a name and no number', { homeAddress: 'Rose Cottage, Mill Lane', homePostcode: 'CQ1 1AB' }, only({ addresses: [{ text: 'Rose Cottage, Mill Lane', postcode: 'CQ1 1AB' }] })],
    ['the postcode alone, since which house is not known', { homePostcode: 'CQ7 4TN' }],
    ['a former address of a party', { homeAddress: '2 Old Road', homePostcode: 'CQ2 2AA' }, only({ addresses: [{ text: '2 Old Road', postcode: 'CQ2 2AA', kind: 'former' }] })],
    ['the home where it happened, although no person is recorded there', { homeAddress: '9 Elm Row', homePostcode: 'CQ3 3AA' }, { people: [], children: [], place: { text: '9 Elm Row', postcode: 'CQ3 3AA', kind: 'home' } }],
    ['a declared conflict by family name', { declaredConflicts: [{ familyName: 'Harrop' }] }],
    ['a declared conflict by both names', { declaredConflicts: [{ familyName: 'Harrop', givenName: 'Dale' }] }],
  ];
  it.each(related.map(([situation, ...rest]) => [situation, rest] as const))('yes: %s', (_situation, [candidate, incident]) => {
    expect(known(candidate, incident)).toBe(true);
  });

  const unrelated: Rows = [
    ['nothing shared', {}],
    ['a shared family name with another initial', { givenName: 'Helen', familyName: 'Harrop' }],
    ['a given name alone', { givenName: 'Dale' }],
    ['the small words of two names', { givenName: 'Piet', familyName: 'van der Berg' }, only({ givenName: 'Paul', familyName: 'van der Meer' })],
    ['part of a word, not of a name', { givenName: 'Mark', familyName: 'Tan' }],
    ['the house next door', { homeAddress: '16 Larkspur Row', homePostcode: 'CQ7 4TN' }],
    ['the same number in another street and postcode', { homeAddress: '14 Elm Road', homePostcode: 'CQ9 9ZZ' }],
    ['the street where it happened, a public place', { homeAddress: '9 Elm Row', homePostcode: 'CQ3 3AA' }, { people: [], children: [], place: { text: '9 Elm Row', postcode: 'CQ3 3AA', kind: 'street' } }],
    ['another force id', { policePersonIds: ['N-20'] }],
    ['a declared conflict with a namesake of another initial', { declaredConflicts: [{ familyName: 'Harrop', givenName: 'Zoe' }] }],
    ['no address on either side', { homeAddress: '', homePostcode: '' }, only({ addresses: [] })],
  ];
  it.each(unrelated.map(([situation, ...rest]) => [situation, rest] as const))('no: %s', (_situation, [candidate, incident]) => {
    expect(known(candidate, incident)).toBe(false);
  });

  it('an incident with nobody in it bars nobody', () => {
    expect(known({ givenName: 'Dale', familyName: 'Harrop' }, { people: [], children: [] })).toBe(false);
  });

  it('however the name is written, the person themselves is always found', () => {
    const letters = fc.constantFrom('Harrop', "O'Neill", 'Tansley-Grieve', 'Özdemir', 'de Souza', 'McKay', 'Nguyễn', 'Łuczak', 'Li');
    const writings: readonly ((name: string) => string)[] = [(name) => name.toUpperCase(), (name) => name.toLowerCase(), (name) => name.normalize('NFD'), (name) => name.replaceAll('-', ' '), (name) => name.replaceAll("'", '’'), (name) => ` ${name} `];
    fc.assert(fc.property(letters, fc.constantFrom('Ewa', 'Émile', 'eve'), fc.constantFrom(...writings), (family, given, write) => {
      expect(known({ givenName: given, familyName: write(family) }, only({ givenName: 'Eric', familyName: family }))).toBe(true);
    }), { seed: 6, numRuns: 200 });
  });
});
