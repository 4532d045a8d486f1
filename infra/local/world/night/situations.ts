import type { IncidentData } from '../../../../events/incident.ts';
import { plusMinutes } from '../../../../shared/domain/time.ts';
import type { Chance } from '../chance.ts';
import { drawAddress } from '../places.ts';
import type { Family, World } from '../types.ts';
import { plantInSummary } from './clean-texts.ts';
import type { Knowledge } from './describe-child.ts';
import { familiesWith, type FamilyTest } from './family-pool.ts';
import type { Expectation, Situation } from './types.ts';

/** What else the force does about the incident, after the first report (or before it, for a refusal). */
export type FollowUp = 'duplicate' | 'refused-first' | 'refused-same-id' | 'refused-same-version' | 'amend-seen' | 'amend-unseen' | 'late-older-version' | 'bail' | 'withdraw';

export interface Recipe {
  readonly situations: readonly [Situation, ...Situation[]];
  readonly family: FamilyTest;
  readonly knowledge?: Knowledge;
  readonly bothAccused?: true;
  /** It happened so many years before it was told. */
  readonly yearsAgo?: number;
  readonly followUps?: readonly FollowUp[];
  /** Told at 08:50 of the school morning, sent at 09:20. */
  readonly inSchoolDay?: true;
  readonly expect?: Expectation;
  readonly needsPerson?: true;
  readonly change?: (chance: Chance, data: IncidentData, context: { readonly family: Family; readonly world: World; readonly morningAt: (time: string) => string }) => { readonly incident: IncidentData; readonly planted?: readonly string[] };
}

/** Every night of at least 30 incidents has all of these; a smaller one has as many as fit, in this order. */
export const guaranteed: readonly Recipe[] = [
  { situations: ['clean', 'repeat-victim', 'duplicate'], family: familiesWith.repeatVictim, followUps: ['duplicate'] },
  { situations: ['siblings-at-different-schools', 'amended'], family: familiesWith.siblingsApart, followUps: ['amend-seen'] },
  { situations: ['misspelt'], family: familiesWith.oneChild, knowledge: 'misspelt', needsPerson: true },
  { situations: ['refused-then-corrected'], family: familiesWith.oneChild, followUps: ['refused-first'] },
  { situations: ['key-adult-is-party'], family: familiesWith.party },
  { situations: ['withdrawn'], family: familiesWith.oneChild, followUps: ['withdraw'], expect: 'withdrawn' },
  { situations: ['twins-at-two-schools'], family: familiesWith.twinsApart },
  { situations: ['child-at-two-schools'], family: familiesWith.twoSchools },
  { situations: ['home-educated'], family: familiesWith.homeEducated, expect: 'authority' },
  { situations: ['out-of-county'], family: familiesWith.outOfCounty, needsPerson: true },
  { situations: ['pre-school'], family: familiesWith.preSchool },
  { situations: ['sixteen-direct-victim'], family: familiesWith.youngVictim },
  { situations: ['words-to-screen', 'serial-suspect', 'refused-then-corrected'], family: familiesWith.serialSuspect, followUps: ['refused-same-version'], change: (chance, data) => plantInSummary(chance, data) },
];

/** Drawn from by turns once the guaranteed ones are placed. */
export const further: readonly Recipe[] = [
  { situations: ['clean'], family: familiesWith.children },
  { situations: ['bail-conditions', 'amended'], family: familiesWith.children, followUps: ['bail'] },
  { situations: ['word-in-school-day'], family: familiesWith.oneChild, inSchoolDay: true },
  { situations: ['held'], family: familiesWith.siblingsTogether, expect: 'person-decides', needsPerson: true, change: (_chance, data, { morningAt, world }) => ({ incident: held(data, morningAt('07:10'), world) }) },
  { situations: ['school-unknown'], family: familiesWith.schoolUnknown },
  { situations: ['amended-unseen'], family: familiesWith.children, followUps: ['amend-unseen'] },
  { situations: ['independent-without-contact'], family: familiesWith.noContact },
  { situations: ['both-recorded-as-suspects'], family: familiesWith.children, bothAccused: true },
  { situations: ['step-family'], family: familiesWith.stepFamily },
  { situations: ['non-recent'], family: (family, world) => familiesWith.oneChild(family, world) && Number(family.children[0]?.person.dob.slice(0, 4)) < world.schoolYear - 8, yearsAgo: 3 },
  { situations: ['not-in-register'], family: familiesWith.notInRegister, expect: 'authority', needsPerson: true },
  { situations: ['late-older-version', 'amended'], family: familiesWith.oneChild, followUps: ['late-older-version'] },
  { situations: ['post-sixteen'], family: familiesWith.postSixteen },
  { situations: ['serial-suspect'], family: familiesWith.serialSuspect },
  { situations: ['protected-address'], family: familiesWith.oneChild, expect: 'person-decides', needsPerson: true, change: (chance, data, { family }) => ({ incident: inRefuge(chance, data, family) }) },
  { situations: ['resident-elsewhere'], family: familiesWith.outOfCounty, expect: 'force', needsPerson: true, change: (chance, data, context) => ({ incident: livingElsewhere(chance, data, context) }) },
  { situations: ['refused-then-corrected'], family: familiesWith.children, followUps: ['refused-same-id'] },
  { situations: ['repeat-victim'], family: familiesWith.repeatVictim, knowledge: 'half' },
];

/** Ordinary incidents, most of them written down well. */
export function ordinary(chance: Chance): Recipe {
  const p = chance.next();
  const knowledge: Knowledge = p < 0.7 ? 'well' : p < 0.82 ? 'misspelt' : p < 0.94 ? 'half' : 'poor';
  return { situations: [knowledge === 'misspelt' ? 'misspelt' : 'clean'], family: familiesWith.children, knowledge, ...(knowledge === 'well' ? {} : { needsPerson: true as const }) };
}

export const withoutChildren: Recipe = { situations: ['no-children'], family: familiesWith.noChildren };

function held(data: IncidentData, expiresAt: string, world: World): IncidentData {
  const setAt = plusMinutes(data.reportedAt, 20);
  const { offenceGroup: _group, ...rest } = data;
  return {
    ...rest, kind: 'honour-based', isCrime: true, offenceGroup: 'other',
    holds: [{ kind: 'honour-based-or-forced-marriage', reason: 'Relatives work and volunteer near the school; speak to one unconnected senior adult by telephone.', setBy: { personId: sergeantOf(world), rank: 'sergeant' }, setAt, expiresAt }],
  };
}

export function sergeantOf(world: World): string {
  return world.staff.find((one) => one.role === 'supervisor')?.staffId ?? 'staff-supervisor-1';
}

function inRefuge(chance: Chance, data: IncidentData, family: Family): IncidentData {
  const home = drawAddress(chance, `${family.home.town} North`);
  const refuge = { text: `${home.address}`, postcode: home.postcode, kind: 'staying' as const, confidential: true };
  return {
    ...data,
    people: data.people.map((person) => (person.personRef === 'p1' ? { ...person, addresses: [...(person.addresses ?? []), refuge] } : person)),
    children: data.children.map((child) => ({ ...child, stayingElsewhere: true, nowWith: 'the parent who was harmed', addresses: [...(child.addresses ?? []), refuge] })),
  };
}

function livingElsewhere(chance: Chance, data: IncidentData, { family, world }: { readonly family: Family; readonly world: World }): IncidentData {
  const school = world.schools.find((one) => one.urn === family.children[0]?.urns[0]);
  if (!school) return data;
  const home = drawAddress(chance, school.town);
  return { ...data, children: data.children.map((child) => ({ ...child, livesInForceArea: false, homeAuthority: school.authority, addresses: [{ text: `${home.address}, ${home.town}`, postcode: home.postcode }] })) };
}
