import { chanceOf } from '../chance.ts';
import { drawFamilyName, drawNamer } from '../draw-name.ts';
import { drawAddress } from '../places.ts';
import type { Family, FamilyKind, Pupil } from '../types.ts';
import { homeAuthorities } from '../world-schools.ts';
import { householdDeck } from './choose-households.ts';
import type { FamilyWorld } from './family-world.ts';
import { type FamilyDraft, familyMaker } from './make-family.ts';

/** How many families of each sort; about 600 in all. */
const plan = {
  ordinary: 190, step: 40, repeat: 45, twinsApart: 12, siblingsApart: 45, twoSchools: 14, student: 14, postSixteen: 10, party: 8, outOfCounty: 12, notInRegister: 8,
  homeEducated: 12, preSchool: 20, schoolUnknown: 10, noContact: 3, serialSuspects: 14, childless: 115, olderPair: 25,
} as const;

/** The people of the simulated force: who is harmed, by whom, and their children, on a roll or not. */
export function buildFamilies(world: FamilyWorld, seed: number): Family[] {
  const chance = chanceOf(seed, 'families');
  const deck = householdDeck(chance, world.pupils, world.on);
  const make = familyMaker(world, chance);
  const towns = [...new Set(world.schools.filter((school) => homeAuthorities.includes(school.authority)).map((school) => school.town))];
  const drafts: FamilyDraft[] = [];
  const times = (n: number, one: (i: number) => FamilyDraft | undefined): void => {
    for (let i = 0; i < n; i += 1) {
      const draft = one(i);
      if (draft) drafts.push(draft);
    }
  };
  const of = (kind: FamilyKind, household: readonly Pupil[] | undefined, more: Parameters<typeof make.withHousehold>[2] = {}) => (household ? make.withHousehold(kind, household, more) : undefined);

  times(plan.party, (i) => partyFamily(i));
  times(plan.twinsApart, () => of('ordinary', deck.twinsApart()));
  times(plan.twoSchools, () => of('ordinary', deck.atTwoSchools()));
  times(plan.siblingsApart, () => of('ordinary', deck.siblingsApart()));
  times(plan.student, () => of('young-direct-victim', deck.withStudent()));
  times(plan.postSixteen, () => of('ordinary', deck.withStudent()));
  times(plan.noContact, () => of('ordinary', noContactUrn() === undefined ? undefined : deck.atSchool(noContactUrn() as string)));
  times(plan.step, () => of('step-family', deck.ordinary()));
  times(plan.repeat, () => of('repeat-victim', deck.ordinary(), { earlierIncidents: chance.between(2, 7) }));
  times(plan.preSchool, () => of('ordinary', deck.ordinary(1), { preSchool: true }));
  times(plan.schoolUnknown, () => of('ordinary', deck.ordinary(1), { schoolUnknown: true }));
  times(plan.outOfCounty, () => make.offRoll('out-of-county', chance.pick(towns)));
  times(plan.notInRegister, () => make.offRoll('not-in-register', chance.pick(towns)));
  times(plan.homeEducated, () => make.offRoll('home-educated', chance.pick(towns)));
  times(plan.ordinary, () => of('ordinary', deck.ordinary(), { earlierIncidents: chance.happens(0.25) ? 1 : 0 }));
  for (let i = 0; i < plan.serialSuspects; i += 1) {
    const suspect = make.suspect(drawNamer(chance), drawAddress(chance, chance.pick(towns)));
    times(chance.between(2, 4), () => of('serial-suspect', deck.ordinary(), { other: suspect, earlierIncidents: chance.between(0, 2) }));
  }
  times(plan.childless, () => childless('no-children'));
  times(plan.olderPair, () => childless('older-pair'));
  return drafts.map((draft, i) => ({ familyId: `F${String(i + 1).padStart(4, '0')}`, ...draft }));

  function childless(kind: 'no-children' | 'older-pair'): FamilyDraft {
    const namer = drawNamer(chance);
    return make.withoutChildren(kind, namer, drawFamilyName(chance, namer), drawAddress(chance, chance.pick(towns)));
  }

  function noContactUrn(): string | undefined {
    const reached = new Set(world.keyAdults.map((adult) => adult.urn));
    return world.schools.find((school) => school.independent && homeAuthorities.includes(school.authority) && school.status === 1 && !reached.has(school.urn) && world.pupils.some((pupil) => pupil.urns[0] === school.urn))?.urn;
  }

  /** By turns the key adult is the person harmed, the other adult, or someone of the same family name and first initial. */
  function partyFamily(i: number): FamilyDraft | undefined {
    const several = [...groupBy(world.keyAdults.filter((adult) => adult.present && adult.trained && adult.approvedBy !== null), (adult) => adult.urn).values()].filter((adults) => adults.length >= 2);
    const known = several.filter((adults) => adults[0]?.forcePersonId != null && adults[0].deputyOrder === 1);
    const adult = (i % 3 === 2 ? several[(i * 7 + 3) % several.length] : known[i % Math.max(1, known.length)])?.[0];
    if (!adult) return undefined;
    const household = deck.atSchool(adult.urn);
    return household ? make.withParty(household, adult, i % 3 === 0 ? 'victim' : i % 3 === 1 ? 'other' : 'namesake') : undefined;
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
