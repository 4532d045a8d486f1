import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedChild } from '../../../events/people.ts';
import type { MatchOutcome, PupilRecord } from '../../../shared/domain/matching/types.ts';
import { ageRange } from '../../../shared/domain/placement/child-for-matching.ts';
import { placeChild, type PlacementDecision, type ToPlace } from '../../../shared/domain/placement/place-child.ts';
import type { SchoolResolution } from '../../../shared/domain/schools/resolve-school.ts';
import type { PolicyPack } from '../../../shared/policy/policy-pack.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import { aChild, anIncident } from '../../builders/an-incident.ts';

const found = packOf('cheshire');
if (!found) throw new Error('no pack');
const pack: PolicyPack = found;
const included: PolicyPack = { ...pack, notification: { ...pack.notification, earlyYears: 'included' } };

const toAPerson: PolicyPack = { ...pack, notification: { ...pack.notification, offRollNamedSchool: 'person' } };

const pupil: PupilRecord = { pupilId: 'P1', urns: ['900012'], givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14' };
const candidate = { pupilId: 'P1', weight: 20, probability: 0.99, evidence: [{ field: 'given name', agreement: 'agrees', weight: 5, words: 'The same name.' }], shielded: false } as const;
const outcomes = {
  match: { kind: 'match', pupilId: 'P1', candidates: [candidate], shielded: false, reason: 'One pupil fits.' },
  review: { kind: 'review', candidates: [candidate], rivals: 2, shielded: false, reason: 'Two pupils fit.' },
  none: { kind: 'none', candidates: [], shielded: false, reason: 'Nobody on the roll fits.' },
  shielded: { kind: 'review', candidates: [{ ...candidate, shielded: true }], rivals: 0, shielded: true, reason: 'Shielded.' },
} satisfies Record<string, Partial<MatchOutcome>>;
type Outcome = keyof typeof outcomes;

const answers = {
  same: { kind: 'match', urn: '900012', score: 1, candidates: [{ urn: '900012', name: 'Wenbury Primary', score: 1, evidence: [] }], reason: 'Same.' },
  other: { kind: 'match', urn: '900013', score: 1, candidates: [{ urn: '900013', name: 'Wenbury High', score: 1, evidence: [] }], reason: 'Another.' },
  unsure: { kind: 'review', score: 0.5, candidates: [{ urn: '900014', name: 'Wenbury Juniors', score: 0.5, evidence: [] }], reason: 'Several.' },
  none: { kind: 'review', score: 0, candidates: [], reason: 'No such school.' },
  bothPossible: { kind: 'review', score: 0.5, candidates: [{ urn: '900014', name: 'St Mary’s Juniors', score: 0.5, evidence: [] }, { urn: '900012', name: 'Wenbury Primary', score: 0.4, evidence: [] }], reason: 'Several.' },
  rollsFarBehind: { kind: 'review', score: 0.97, candidates: [{ urn: '900014', name: 'Wenbury Primary', score: 0.97, evidence: [] }, { urn: '900012', name: 'Wenbury Primary', score: 0.01, evidence: [] }], reason: 'Another town.' },
  roundTheCorner: { kind: 'review', score: 0.05, candidates: [{ urn: '900014', name: 'Wenbury Juniors', score: 0.05, evidence: [] }], reason: 'Nothing telling.' },
  nowhereNear: { kind: 'none', score: 0.01, candidates: [], reason: 'Nothing near is called so.' },
  homeAndSchool: { kind: 'review', score: 0.9, recognised: 'home-educated', candidates: [{ urn: '900012', name: 'Wenbury Primary', score: 0.9, evidence: [] }], reason: 'Both.' },
  between: { kind: 'not-a-school', recognised: 'between-schools', score: 0, candidates: [], reason: 'Between schools.' },
  left: { kind: 'not-a-school', recognised: 'left-school', score: 0, candidates: [], reason: 'Left.' },
  home: { kind: 'not-a-school', recognised: 'home-educated', score: 0, candidates: [], reason: 'Taught at home.' },
  nursery: { kind: 'not-a-school', recognised: 'nursery', score: 0, candidates: [], reason: 'A nursery.' },
  notInSchool: { kind: 'not-a-school', recognised: 'not-in-school', score: 0, candidates: [], reason: 'Not in school.' },
} as unknown as Record<string, SchoolResolution>;

interface Asked {
  readonly match?: Outcome;
  readonly stated?: readonly (keyof typeof answers)[];
  readonly child?: Partial<ReportedChild>;
  readonly urns?: readonly string[];
  readonly open?: readonly string[];
  readonly policy?: PolicyPack;
  readonly morningAtRisk?: boolean;
  readonly isCutOff?: boolean;
  /** Schools of the pupil that may be former ones. */
  readonly left?: readonly string[];
  /** The roll says that there is another school, and no roll says which. */
  readonly isOneOfTwo?: boolean;
}

function place({ match = 'match', stated = [], child = {}, urns = ['900012'], open = ['900012', '900013'], policy = pack, morningAtRisk, isCutOff, left, isOneOfTwo }: Asked): PlacementDecision {
  const reported = aChild(child);
  const asked: ToPlace = {
    incident: anIncident({ children: [reported] }), child: reported, policy, match: outcomes[match] as unknown as MatchOutcome,
    pupils: new Map([['P1', { ...pupil, urns, ...(left ? { perhapsLeft: left } : {}), ...(isOneOfTwo ? { otherSchoolUnknown: true } : {}) }]]), stated: stated.flatMap((name) => answers[name] ?? []), isOpen: (urn) => open.includes(urn), registered: () => ({ name: 'Wenbury Primary School', town: 'Wenbury' }), ...(morningAtRisk === undefined ? {} : { morningAtRisk }), ...(isCutOff === undefined ? {} : { isCutOff }),
  };
  return placeChild(asked);
}

const ageless = { dateOfBirth: undefined, age: undefined } as unknown as Partial<ReportedChild>;
const said = (decision: PlacementDecision): string => {
  switch (decision.kind) {
    case 'place': return `place ${decision.settings.map((setting) => (setting.kind === 'school' ? setting.urn : `authority ${setting.code}`)).join('+')} by ${decision.source}`;
    case 'out-of-scope': return `out ${decision.rule}`;
    case 'review': return `review ${decision.reason}`;
  }
};

describe('where a child belongs', () => {
  it.each<readonly [situation: string, asked: Asked, expected: string]>([
    ['on the roll, nobody asked about school', {}, 'place 900012 by roll'],
    ['on the roll, the officer was told the same', { stated: ['same'] }, 'place 900012 by roll'],
    ['on the roll, the officer was told another that is not clear', { stated: ['unsure'] }, 'review roll-and-officer-differ'],
    ['on the roll, the officer was told a school that is not near', { stated: ['nowhereNear'] }, 'review roll-and-officer-differ'],
    ['on the roll, the officer was told a namesake in another town', { stated: ['rollsFarBehind'] }, 'review roll-and-officer-differ'],
    ['on the roll, its school is one of those that the officer may have meant', { stated: ['bothPossible'] }, 'place 900012 by roll'],
    ['on the roll, nothing telling was written', { stated: ['roundTheCorner'] }, 'place 900012 by roll'],
    ['on the roll, its school written badly, among others', { stated: ['unsure'], child: { schools: [{ text: 'wenbry prim' }] } }, 'place 900012 by roll'],
    ['on the roll, its school written badly, none near', { stated: ['nowhereNear'], child: { schools: [{ text: 'Wenburry', town: 'Wenbury' }] } }, 'place 900012 by roll'],
    ['on the roll, its name in another town', { stated: ['nowhereNear'], child: { schools: [{ text: 'Wenbury Primary', town: 'Sampleham' }] } }, 'review roll-and-officer-differ'],
    ['on the roll, a word of its name with another', { stated: ['unsure'], child: { schools: [{ text: 'Wenbury Moorside' }] } }, 'review roll-and-officer-differ'],
    ['on the roll, another kind of school of that place', { stated: ['unsure'], child: { schools: [{ text: 'Wenbury High' }] } }, 'review roll-and-officer-differ'],
    ['on the roll, "between schools" as a school', { stated: ['between'] }, 'review roll-and-officer-differ'],
    ['on the roll, "left school" as a school', { stated: ['left'] }, 'review roll-and-officer-differ'],
    ['on the roll, recorded as having left', { child: { schooling: 'left-school' } }, 'review roll-and-officer-differ'],
    ['on the roll, home education beside its school', { stated: ['homeAndSchool'] }, 'review roll-and-officer-differ'],
    ['on the roll, "not in school" as a school', { stated: ['notInSchool'] }, 'place 900012 by roll'],
    ['on the roll, what the officer was told is no school', { stated: ['none'] }, 'place 900012 by roll'],
    ['on two rolls', { urns: ['900012', '900013'] }, 'place 900012+900013 by roll'],
    ['on two rolls, the officer was told one of them', { urns: ['900012', '900013'], stated: ['other'] }, 'place 900012+900013 by roll'],
    ['on the roll, the officer was told another', { stated: ['other'] }, 'review roll-and-officer-differ'],
    ['on the roll, the officer was told both', { stated: ['same', 'other'] }, 'review roll-and-officer-differ'],
    ['on the roll, "home educated" as a school', { stated: ['home'] }, 'review roll-and-officer-differ'],
    ['on the roll, recorded as home educated', { child: { schooling: 'home-educated' } }, 'review roll-and-officer-differ'],
    ['on the roll of a school that has closed', { open: [] }, 'review which-school'],
    ['on two schools\' own rolls, one of them since later', { urns: ['900012', '900013'], left: ['900012'] }, 'review which-school'],
    ['on the roll of one of two schools, the other not known', { isOneOfTwo: true }, 'review which-school'],
    ['on two rolls, one of them closed', { urns: ['900012', '900099'] }, 'review which-school'],
    ['on a roll without a school', { urns: [] }, 'review which-school'],
    ['on the roll, in its nursery class', { child: { dateOfBirth: '2023-03-14', schooling: 'pre-school' } }, 'place 900012 by roll'],
    ['on the roll, of no known age', { child: ageless }, 'place 900012 by roll'],
    ['several fit', { match: 'review' }, 'review who-is-the-child'],
    ['several fit, the officer was told a school', { match: 'review', stated: ['same'] }, 'review who-is-the-child'],
    ['several fit, below school age', { match: 'review', child: { dateOfBirth: '2024-03-14' } }, 'review who-is-the-child'],
    ['several fit, home educated', { match: 'review', child: { schooling: 'home-educated' } }, 'review who-is-the-child'],
    ['nobody fits, nobody asked', { match: 'none' }, 'review no-school-known'],    ['nobody fits, the officer was told a school for certain', { match: 'none', stated: ['same'] }, 'place 900012 by officer-note'],
    ['nobody fits, the officer was told two schools for certain', { match: 'none', stated: ['same', 'other'] }, 'place 900012+900013 by officer-note'],
    ['nobody fits, a school for certain, the policy leaves it to a person', { match: 'none', stated: ['same'], policy: toAPerson }, 'review which-school'],
    ['nobody fits, a school for certain that is not open', { match: 'none', stated: ['same'], open: [] }, 'review which-school'],
    ['nobody fits, one school for certain and one not', { match: 'none', stated: ['same', 'unsure'] }, 'review which-school'],
    ['nobody fits, a school for certain and "home educated"', { match: 'none', stated: ['same', 'home'] }, 'review which-school'],
    ['nobody fits, a school for certain, recorded as left school', { match: 'none', stated: ['same'], child: { schooling: 'left-school' } }, 'review which-school'],
    ['nobody fits, a school for certain, family name unknown', { match: 'none', stated: ['same'], child: { familyName: undefined } }, 'review which-school'],
    ['nobody fits, a school for certain, age unknown', { match: 'none', stated: ['same'], child: ageless }, 'review which-school'],
    ['nobody fits, a school for certain, too young for school', { match: 'none', stated: ['same'], child: { dateOfBirth: '2024-03-14' } }, 'review which-school'],
    ['several fit, the officer was told a school for certain', { match: 'review', stated: ['same'] }, 'review who-is-the-child'],
    ['nobody fits, several schools may be meant', { match: 'none', stated: ['unsure'] }, 'review which-school'],
    ['nobody fits, home educated and a school as well', { match: 'none', stated: ['unsure'], child: { schooling: 'home-educated' } }, 'review which-school'],
    ['nobody fits, home educated', { match: 'none', child: { schooling: 'home-educated' } }, 'place authority 896 by policy'],
    ['nobody fits, "home educated" as a school', { match: 'none', stated: ['home'] }, 'place authority 896 by policy'],
    ['nobody fits, not in education', { match: 'none', child: { schooling: 'not-in-education' } }, 'place authority 896 by policy'],
    ['nobody fits, "not in school" as a school', { match: 'none', stated: ['notInSchool'] }, 'place authority 896 by policy'],
    ['nobody fits, home educated, authority not known', { match: 'none', child: { schooling: 'home-educated', homeAuthority: undefined } }, 'review no-school-known'],
    ['nobody fits, left school', { match: 'none', child: { schooling: 'left-school', dateOfBirth: '2009-12-01' } }, 'review no-school-known'],
    ['nobody fits, a nursery, of school age', { match: 'none', stated: ['nursery'] }, 'review no-school-known'],
    ['nobody fits, a nursery, below school age', { match: 'none', stated: ['nursery'], child: { dateOfBirth: '2024-03-14' } }, 'out early-years-not-on-a-roll'],
    ['nobody fits, below school age', { match: 'none', child: { dateOfBirth: '2024-03-14' } }, 'out early-years-not-on-a-roll'],
    ['nobody fits, just four', { match: 'none', child: { dateOfBirth: '2022-11-08' } }, 'review no-school-known'],
    ['nobody fits, four tomorrow', { match: 'none', child: { dateOfBirth: '2022-11-09' } }, 'out early-years-not-on-a-roll'],
    ['nobody fits, perhaps four by the year alone', { match: 'none', child: { dateOfBirth: '2022' } }, 'review no-school-known'],
    ['nobody fits, below school age by an estimate', { match: 'none', child: { ...ageless, age: 2 } }, 'out early-years-not-on-a-roll'],
    ['nobody fits, of no known age', { match: 'none', child: ageless }, 'review no-school-known'],
    ['below school age, but said to be at school', { match: 'none', child: { dateOfBirth: '2024-03-14', schooling: 'at-school' } }, 'review no-school-known'],
    ['below school age, where policy includes them', { match: 'none', child: { dateOfBirth: '2024-03-14' }, policy: included }, 'place authority 896 by policy'],
    ['the same, authority not known', { match: 'none', child: { dateOfBirth: '2024-03-14', homeAuthority: undefined }, policy: included }, 'review no-school-known'],
    ['seventeen', { child: { dateOfBirth: '2008-11-09' } }, 'place 900012 by roll'],
    ['eighteen today', { child: { dateOfBirth: '2008-11-08' } }, 'out over-oldest-age'],
    ['perhaps seventeen by the year alone', { child: { dateOfBirth: '2008' } }, 'place 900012 by roll'],
    ['eighteen and adopted', { child: { dateOfBirth: '2008-11-08', adopted: true } }, 'out over-oldest-age'],
    ['staying with grandparents in another county', { child: { stayingElsewhere: true, stayingAuthority: '861' } }, 'place 900012+authority 861 by roll'],
    ['staying with grandparents in the same county', { child: { stayingElsewhere: true, stayingAuthority: '896' } }, 'place 900012 by roll'],
    ['staying in another county, an address kept from somebody', { child: { stayingElsewhere: true, stayingAuthority: '861', addresses: [{ text: '2 Quiet Lane', postcode: 'CQ1 1AA', confidential: true }] } }, 'place 900012 by roll'],
    ['not staying there any more', { child: { stayingElsewhere: false, stayingAuthority: '861' } }, 'place 900012 by roll'],
    ["in another force's area", { child: { livesInForceArea: false } }, 'review lives-elsewhere'],
    ["in another force's area, the morning at risk", { child: { livesInForceArea: false }, morningAtRisk: true }, 'place 900012 by roll'],
    ["in another force's area, the morning at risk, several fit", { child: { livesInForceArea: false }, match: 'review', morningAtRisk: true }, 'review who-is-the-child'],
    ["in another force's area, on nobody's roll", { match: 'none', child: { livesInForceArea: false, schooling: 'home-educated' } }, 'review lives-elsewhere'],
    ["area not known", { child: { livesInForceArea: undefined } }, 'place 900012 by roll'],
    ['adopted', { child: { adopted: true } }, 'review shielded-child'],
    ['adopted, on no roll', { match: 'none', child: { adopted: true } }, 'review shielded-child'],
    ['shielded on the roll', { match: 'shielded' }, 'review shielded-child'],
    ["shielded, in another force's area", { match: 'shielded', child: { livesInForceArea: false } }, 'review shielded-child'],
  ])('%s', (_situation, asked, expected) => {
    expect(said(place(asked))).toBe(expected);
  });

  it('a review holds the candidates with their reasons, a shielded child\'s too: the desk\'s pages show those to the named lead alone', () => {
    expect(place({ match: 'review', isCutOff: true })).toMatchObject({ pupils: [{ pupilId: 'P1', urns: ['900012'], evidence: ['given name: agrees (+5.0 bits). The same name.'] }], rivals: { count: 2, atLeast: true } });
    expect(place({ match: 'shielded' })).toMatchObject({ reason: 'shielded-child', pupils: [{ pupilId: 'P1' }], rivals: { count: 0 } });
    expect(place({ match: 'review', child: { adopted: true } })).toMatchObject({ reason: 'shielded-child', pupils: [{ pupilId: 'P1' }] });
    expect(JSON.stringify(place({ match: 'review' }))).not.toMatch(/Ruby|Tansley|2018/);
  });

  it('a review shows what the roll says beside what the officer was told', () => {
    expect(place({ stated: ['unsure'] })).toMatchObject({ pupils: [{ urns: ['900012'] }], schools: [{ urn: '900014' }], words: ['The roll says 900012; the officer was told of a school that may be 900014.', 'One pupil fits.'] });
  });

  it('a review shows at most three schools', () => {
    expect(place({ match: 'none', stated: ['same', 'other', 'unsure', 'same'] })).toMatchObject({ schools: [{ urn: '900012' }, { urn: '900013' }, { urn: '900014' }] });
  });

  it('whatever is known: no school by itself but the roll\'s own, all open, undisputed, for a child who is neither shielded nor elsewhere', () => {
    const asked = fc.record({
      match: fc.constantFrom<Outcome>('match', 'review', 'none', 'shielded'), stated: fc.subarray(Object.keys(answers)), urns: fc.subarray(['900012', '900013', '900099']), open: fc.subarray(['900012', '900013', '900099']), policy: fc.constantFrom(pack, included),
      child: fc.record({ adopted: fc.boolean(), livesInForceArea: fc.boolean(), schooling: fc.constantFrom('at-school', 'pre-school', 'home-educated', 'not-in-education', 'left-school'), dateOfBirth: fc.constantFrom('2024-03-14', '2022', '2018-03-14', '2009-01-01', '2008') }),
    });
    fc.assert(fc.property(asked, (given) => {
      const decision = place(given);
      if (decision.kind === 'out-of-scope') expect(decision.rule).toBe('early-years-not-on-a-roll');
      if (decision.kind !== 'place') return;
      expect([given.child.adopted, given.child.livesInForceArea, given.match === 'shielded' || given.match === 'review']).toEqual([false, true, false]);
      const schools = decision.settings.flatMap((setting) => (setting.kind === 'school' ? [setting.urn] : []));
      if (schools.length === 0) {
        expect(given.match).toBe('none');
        return;
      }
      expect(schools).toEqual(given.urns);
      expect(schools.filter((urn) => !given.open.includes(urn))).toEqual([]);
      expect(given.child.schooling).not.toBe('home-educated');
      expect(given.stated.filter((name) => name === 'home' || (name === 'other' && !schools.includes('900013')) || ['left', 'between', 'homeAndSchool', 'nowhereNear'].includes(name) || (name === 'same' && !schools.includes('900012')))).toEqual([]);
    }), { seed: 5, numRuns: 500 });
  });
});

describe('the ages a child may have', () => {
  it.each<readonly [Pick<ReportedChild, 'dateOfBirth' | 'age'>, string, unknown]>([
    [{ dateOfBirth: '2018-11-08' }, '2026-11-08', { least: 8, most: 8 }],
    [{ dateOfBirth: '2018-11-09' }, '2026-11-08', { least: 7, most: 7 }],
    [{ dateOfBirth: '2018-03' }, '2026-11-08', { least: 7, most: 8 }],
    [{ dateOfBirth: '2026' }, '2026-11-08', { least: 0, most: 0 }],
    [{ age: 6 }, '2026-11-08', { least: 6, most: 6 }],
    [{ dateOfBirth: '2018-11-09', age: 3 }, '2026-11-08', { least: 7, most: 7 }],
    [{}, '2026-11-08', undefined],
  ])('%o on %s', (child, on, expected) => {
    expect(ageRange(child, on)).toEqual(expected);
  });
});
