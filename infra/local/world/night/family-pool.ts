import type { Chance } from '../chance.ts';
import type { Family, World } from '../types.ts';

export type FamilyTest = (family: Family, world: World) => boolean;

/** Deals families out: each once, and only when all that fit have had their turn a second time. */
export function familyPool(chance: Chance, world: World): (test: FamilyTest) => Family | undefined {
  const waiting = chance.shuffled(world.families);
  const used = new Set<Family>();
  return (test) => {
    const fits = (family: Family): boolean => test(family, world);
    const family = waiting.find((one) => !used.has(one) && fits(one)) ?? [...used].find(fits);
    // Put at the end, so that a second turn comes round in order.
    if (family) {
      used.delete(family);
      used.add(family);
    }
    return family;
  };
}

const reached = new WeakMap<World, ReadonlySet<string>>();
function hasAdults(urn: string, world: World): boolean {
  let urns = reached.get(world);
  if (!urns) {
    urns = new Set(world.keyAdults.map((adult) => adult.urn));
    reached.set(world, urns);
  }
  return urns.has(urn);
}

const all = (family: Family, situation: Family['children'][number]['situation']): boolean => family.children.length > 0 && family.children.every((child) => child.situation === situation);
const schools = (family: Family): number => new Set(family.children.map((child) => child.urns[0])).size;
const sameBirthday = (family: Family): boolean => new Set(family.children.map((child) => child.person.dob)).size < family.children.length;
const plain = (family: Family, world: World): boolean =>
  all(family, 'on-roll') && family.partyAdultId === null && !sameBirthday(family) && family.kind !== 'young-direct-victim' && family.children.every((child) => child.urns.every((urn) => hasAdults(urn, world)));

/** Which families will do for which situation. */
export const familiesWith = {
  children: plain,
  oneChild: (family, world) => plain(family, world) && family.children.length === 1,
  repeatVictim: (family, world) => family.kind === 'repeat-victim' && plain(family, world),
  serialSuspect: (family, world) => family.kind === 'serial-suspect' && plain(family, world),
  stepFamily: (family, world) => family.kind === 'step-family' && plain(family, world),
  siblingsApart: (family, world) => plain(family, world) && schools(family) > 1,
  siblingsTogether: (family, world) => plain(family, world) && family.children.length > 1 && schools(family) === 1,
  twinsApart: (family) => all(family, 'on-roll') && family.children.length === 2 && sameBirthday(family) && schools(family) === 2,
  twoSchools: (family) => family.children.some((child) => child.situation === 'two-schools') && family.partyAdultId === null,
  party: (family) => family.partyAdultId !== null,
  homeEducated: (family) => all(family, 'home-educated'),
  preSchool: (family) => family.children.some((child) => child.situation === 'pre-school'),
  outOfCounty: (family) => all(family, 'out-of-county'),
  notInRegister: (family) => all(family, 'not-in-register'),
  schoolUnknown: (family) => all(family, 'school-unknown'),
  youngVictim: (family) => family.kind === 'young-direct-victim',
  postSixteen: (family) => family.kind === 'ordinary' && family.children.some((child) => child.situation === 'post-sixteen') && family.partyAdultId === null,
  noContact: (family, world) => all(family, 'on-roll') && family.children.some((child) => child.urns.some((urn) => !hasAdults(urn, world))),
  noChildren: (family) => family.children.length === 0,
} satisfies Record<string, FamilyTest>;
