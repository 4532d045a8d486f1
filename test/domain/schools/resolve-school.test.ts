import { describe, expect, it } from 'vitest';
import type { Establishment, EstablishmentLink } from '../../../shared/domain/schools/establishment.ts';
import { resolveSchool, type SchoolQuestion } from '../../../shared/domain/schools/resolve-school.ts';
import { anEstablishment } from './an-establishment.ts';
import { indexOf } from './a-small-country.ts';

const ask = (question: Partial<SchoolQuestion>): SchoolQuestion => ({ school: '', homeAuthority: '896', homePostcode: 'CH1 2', age: { dateOfBirth: '2017-01-15' }, asOf: '2026-11-15', ...question });
const resolve = (question: Partial<SchoolQuestion>, schools: readonly Establishment[], links: readonly EstablishmentLink[] = []) => resolveSchool(ask(question), indexOf(schools, links));

const stAnnes = anEstablishment({ urn: '900010', name: "St Anne's Church of England Primary School", typeCode: '02' });
const kestrel = anEstablishment({ urn: '900011', name: 'Kestrelwood Community High School', phaseCode: '4', statutoryLowAge: 11, statutoryHighAge: 16 });
const larkInfants = anEstablishment({ urn: '900012', name: 'Larkrise Infant School', statutoryLowAge: 4, statutoryHighAge: 7, postcode: 'CH2 1AA' });
const larkJuniors = anEstablishment({ urn: '900013', name: 'Larkrise Junior School', statutoryLowAge: 7, statutoryHighAge: 11, postcode: 'CH2 1AB' });
const all = [stAnnes, kestrel, larkInfants, larkJuniors];

describe('a school as an officer wrote it', () => {
  it.each([
    ["St Anne's Church of England Primary School", 'as the register has it'],
    ['st annes c of e prim sch', 'short forms'],
    ["SAINT ANNE'S C.E. PS", 'capitals and other short forms'],
    ['St. Annes CofE', 'the kind of school left out'],
    ["St Ane's CE Primry", 'slips of the keys'],
    ['stannes ce primary', 'a forgotten space'],
    ['St Annes Church of Eagland Primary', 'a slip in a phrase'],
  ])('is matched: %s (%s)', (school) => {
    expect(resolve({ school }, all)).toMatchObject({ kind: 'match', urn: '900010' });
  });

  it('is matched with what rules out the others', () => {
    const found = resolve({ school: "St Anne's CE Primary" }, all);
    expect(found.reason).toMatch(/in the home authority, in the home postcode district; the next likeliest, .* is far behind \(\d+ bits\)\./);
    expect(found.score).toBeGreaterThan(0.9);
    expect(found.candidates[0]?.evidence).toEqual(['name agrees', 'in the home authority', 'in the home postcode district']);
  });

  it('goes to a person when two schools are called so, with both shown', () => {
    const other = anEstablishment({ ...stAnnes, urn: '900020', postcode: 'CH1 2ZZ' });
    const found = resolve({ school: "St Anne's CE Primary" }, [...all, other]);
    expect(found).toMatchObject({ kind: 'review', reason: 'More than one school could be meant.' });
    expect(found.candidates.slice(0, 2).map(({ urn }) => urn)).toEqual(['900010', '900020']);
  });

  it('goes to a person when a longer name beside it begins the same', () => {
    const longer = anEstablishment({ urn: '900021', name: 'Kestrelwood Ladywell High School', phaseCode: '4', statutoryLowAge: 11, statutoryHighAge: 16 });
    expect(resolve({ school: 'Kestrelwood High School', age: { dateOfBirth: '2012-01-15' } }, [...all, longer])).toMatchObject({ kind: 'review', urn: '900011' });
  });

  it('is placed by the town when the same name stands in two authorities', () => {
    const away = anEstablishment({ ...stAnnes, urn: '900022', authorityCode: '877', authorityName: 'Warrington', town: 'Warrington', postcode: 'WA1 1AA' });
    const question = { school: "St Anne's CE Primary School", homeAuthority: '', homePostcode: '', town: 'Warington' };
    expect(resolve(question, [...all, away])).toMatchObject({ urn: '900022' });
  });

  describe('whose town the officer wrote as well', () => {
    const stPats = anEstablishment({ ...stAnnes, urn: '900023', name: "St Patrick's RC Primary School" });
    const inBramcroftby = anEstablishment({ ...stPats, urn: '900024', authorityCode: '300', authorityName: 'Authority 300', town: 'Bramcroftby', postcode: 'XA1 9ZZ' });
    const school = "St Patrick's RC Primary School";

    it.each(['Bramcroftby', 'Bramcrofby', 'BRAM CROFTBY'])('is never matched against that town (%s): its namesake there stands on top of the review', (town) => {
      const found = resolve({ school, town }, [stPats, inBramcroftby]);
      expect(found).toMatchObject({ kind: 'review', urn: '900024' });
      expect(found.candidates.map(({ urn }) => urn).slice(0, 2)).toEqual(['900024', '900023']);
    });

    it('is never matched against that town where no namesake is found there', () => {
      expect(resolve({ school, town: 'Bramcroftby' }, [stPats])).toMatchObject({ kind: 'review', urn: '900023', reason: expect.stringContaining('is not in the town that the officer wrote') as string });
    });

    it('is never matched against a town that the register knows and that is a slip away from its own', () => {
      const stone = anEstablishment({ ...stPats, town: 'Stone' });
      const stoke = anEstablishment({ urn: '900025', name: 'Harbour Light School', authorityCode: '301', town: 'Stoke', postcode: 'XB9 9ZZ' });
      expect(resolve({ school, town: 'Stoke' }, [stone, stoke])).toMatchObject({ kind: 'review', urn: '900023' });
      expect(resolve({ school, town: 'Stoen' }, [stone, stoke])).toMatchObject({ kind: 'match', urn: '900023' });
    });

    it('is not matched in a part of its town that is called like the town of its namesake', () => {
      const inPart = anEstablishment({ ...stPats, locality: 'Bramcroftby' });
      expect(resolve({ school, town: 'Bramcroftby' }, [inPart, inBramcroftby])).toMatchObject({ kind: 'review' });
    });

    it('is matched at home where the town was only said not to be known', () => {
      expect(resolve({ school, town: 'not known' }, [stPats, inBramcroftby])).toMatchObject({ kind: 'match', urn: '900023' });
    });
  });

  it.each<[string, Partial<SchoolQuestion>]>([
    ['and nothing is known of the home', { homeAuthority: '' }],
    ['in another authority', { homeAuthority: '301' }],
  ])('is never matched because police went there, %s', (_what, home) => {
    const found = resolve({ school: "St Anne's Church of England Primary School", homePostcode: '', attendedPostcode: 'CH1 2AB', ...home }, all);
    expect(found).toMatchObject({ kind: 'review', urn: '900010' });
    expect(found.candidates[0]?.evidence).toContain('in the postcode district where police went, which may not be the home');
  });

  it('is matched by the home authority where police went to its district', () => {
    expect(resolve({ school: "St Anne's Church of England Primary School", homePostcode: '', attendedPostcode: 'CH1 2AB' }, all)).toMatchObject({ kind: 'match', urn: '900010' });
  });

  it.each<[string, Partial<SchoolQuestion>, RegExp]>([
    ['nothing but the name speaks for it', { homeAuthority: '301', homePostcode: 'XB9' }, /it is not where the child lives/],
    ['it does not take the child’s age', { age: { dateOfBirth: '2009-01-15' } }, /does not take children of this age/],
    ['another kind of school was written', { school: "St Anne's RC Primary School" }, /"rc", which St Anne's .* is not/],
    ['another word was written', { school: "St Anne's Moorside CE Primary School" }, /also wrote "moorside"/],
    ['the writer left it open', { school: "St Anne's CE Primary School or similar" }, /left open/],
    ['home education was written too', { school: "home educated, St Anne's CE Primary School" }, /home education/],
  ])('goes to a person when %s', (_when, question, reason) => {
    const found = resolve({ school: "St Anne's CE Primary School", ...question }, all);
    expect(found).toMatchObject({ kind: 'review', urn: '900010' });
    expect(found.reason).toMatch(reason);
  });

  it('goes to a person when only kind words were written', () => {
    expect(resolve({ school: 'the primary school' }, all)).toMatchObject({ kind: 'review', reason: 'What was written does not say which school.' });
  });

  it('tells an infant school from a junior school by what was written and by the age', () => {
    expect(resolve({ school: 'Larkrise Infants', homePostcode: 'CH2 1', age: { dateOfBirth: '2021-01-15' } }, all)).toMatchObject({ kind: 'match', urn: '900012' });
    expect(resolve({ school: 'Larkrise', homePostcode: 'CH2 1', age: { dateOfBirth: '2017-01-15' } }, all)).toMatchObject({ kind: 'match', urn: '900013' });
    expect(resolve({ school: 'Larkrise Infants', homePostcode: 'CH2 1', age: { dateOfBirth: '2017-01-15' } }, all).kind).toBe('review');
  });

  it('is none when nothing near is called anything like it', () => {
    expect(resolve({ school: 'Hollow Tree Free School' }, all)).toMatchObject({ kind: 'none' });
  });

  it('shows a person no more than three', () => {
    const many = Array.from({ length: 6 }, (_, at) => anEstablishment({ ...stAnnes, urn: String(900_030 + at) }));
    expect(resolve({ school: "St Anne's" }, many).candidates).toHaveLength(3);
  });

  it('answers the same whatever the order of the register', () => {
    expect(resolveSchool(ask({ school: 'Larkrise School' }), indexOf([...all].reverse()))).toEqual(resolve({ school: 'Larkrise School' }, all));
  });

  it('does not take an establishment for a school that has no pupils', () => {
    const centre = anEstablishment({ urn: '900023', name: "Kestrelwood Children's Centre", typeCode: '47' });
    expect(resolve({ school: "Kestrelwood Children's Centre" }, [centre])).toMatchObject({ kind: 'review', urn: '900023' });
  });
});

describe('a school that closed or changed its number', () => {
  const question = { school: 'Foxhollow Primary School' };
  const closed = anEstablishment({ urn: '900040', name: 'Foxhollow Primary School', statusCode: '2', closedOn: '2024-08-31' });
  const academy = anEstablishment({ urn: '900041', name: 'Foxhollow Primary Academy', typeCode: '34' });
  const successor = (urn: string, linkUrn: string): EstablishmentLink => ({ urn, linkUrn, linkName: '', linkType: 'Successor' });

  it('answers through its one successor', () => {
    expect(resolve(question, [closed, academy], [successor('900040', '900041')])).toMatchObject({ kind: 'match', urn: '900041' });
  });

  it('answers through several closed and absent ones in between', () => {
    const links = [successor('900040', '900050'), successor('900050', '900051'), { urn: '900041', linkUrn: '900051', linkName: 'Foxhollow School', linkType: 'Predecessor - merged' }];
    expect(resolve(question, [closed, academy], links)).toMatchObject({ kind: 'match', urn: '900041' });
  });

  it('answers to the former name of a school that the register no longer has', () => {
    const links = [{ urn: '900041', linkUrn: '900040', linkName: 'Dingle Dell Primary School', linkType: 'Predecessor' }];
    const found = resolve({ school: 'Dingle Dell Primary School' }, [academy], links);
    expect(found).toMatchObject({ kind: 'match', urn: '900041' });
    expect(found.reason).toContain('under the name Dingle Dell Primary School');
  });

  it('answers for itself while the register calls it open, whatever the links say', () => {
    const open = anEstablishment({ ...closed, statusCode: '3' });
    const heir = anEstablishment({ ...academy, name: 'Brackendale Academy' });
    expect(resolve(question, [open, heir], [successor('900040', '900041')])).toMatchObject({ kind: 'match', urn: '900040' });
  });

  it.each<[string, EstablishmentLink[], RegExp]>([
    ['its links lead off the register', [successor('900040', '999999')], /register lacks/],
    ['nobody took it over', [], /no school took it over/],
    ['more than one school took it over', [successor('900040', '900041'), successor('900040', '900042')], /more than one school/],
    ['its links run in a ring', [successor('900040', '900043'), successor('900043', '900040')], /no school took it over/],
    ['the link is no succession', [{ ...successor('900040', '900041'), linkType: 'Sixth Form Centre Link' }], /no school took it over/],
  ])('goes to a person when %s', (_when, links, reason) => {
    const heirs = [anEstablishment({ ...academy, name: 'Brackendale Academy' }), anEstablishment({ ...academy, urn: '900042', name: 'Thistledown Academy' })];
    const found = resolve(question, [closed, ...heirs], links);
    expect(found.kind).toBe('review');
    expect(found.reason).toMatch(reason);
  });

  it('goes to a person when it has not opened yet', () => {
    expect(resolve(question, [anEstablishment({ ...closed, statusCode: '4' })])).toMatchObject({ kind: 'review', reason: 'Foxhollow Primary School has not opened yet.' });
  });
});
