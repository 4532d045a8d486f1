import { type Chance, chanceOf, weightedOf } from '../chance.ts';
import { drawFamilyName, drawGivenNames, drawNamer, familyNameFor, type Namer } from '../draw-name.ts';
import { drawAddress } from '../places.ts';
import type { Address, Pupil, Sex, WorldSchool } from '../types.ts';
import { birthInYearGroup } from './births.ts';
import { oldestYear, type PlacesAtSchools, placesAtSchools, youngestYear } from './places-at-schools.ts';

export interface RollOptions {
  readonly seed: number;
  readonly schools: readonly WorldSchool[];
  /** The September in which the school year began. */
  readonly schoolYear: number;
  /** How many children; the last household may bring a few more. */
  readonly pupils: number;
}

/** Children of every household, a household after another: brothers and sisters, twins, second registrations, namesakes. */
export function* makeRoll({ seed, schools, schoolYear, pupils }: RollOptions): Generator<Pupil> {
  const chance = chanceOf(seed, 'roll');
  const places = placesAtSchools(schools);
  const births = { chance, places, schoolYear };
  const earlier: Pupil[] = [];
  let made = 0;
  for (let household = 1; made < pupils && household < pupils * 3; household += 1) {
    for (const child of householdOf(births, household)) {
      made += 1;
      const pupil = named(child, `P${String(made).padStart(7, '0')}`, chance, earlier);
      if (made % 9 === 0) earlier[(made / 9) % 4000] = pupil;
      yield pupil;
    }
  }
}

interface Making { readonly chance: Chance; readonly places: PlacesAtSchools; readonly schoolYear: number }
type Child = Omit<Pupil, 'pupilId'>;

const eldestYear = weightedOf(Array.from({ length: oldestYear - youngestYear + 1 }, (_, i) => {
  const yearGroup = youngestYear + i;
  // Elder years weigh more, because every younger child comes with an elder one.
  return [yearGroup, yearGroup < 0 ? 0.12 : yearGroup > 11 ? 1.0 : 0.92 + yearGroup * 0.045] as const;
}));
const familySize = weightedOf([[1, 38], [2, 41], [3, 14], [4, 5], [5, 1.5], [6, 0.5]]);

function householdOf(making: Making, householdId: number): Child[] {
  const { chance, places } = making;
  const namer = drawNamer(chance);
  const size = familySize(chance);
  const eldest = eldestYear(chance);
  const first = places.anywhere(chance, eldest, 'F');
  if (!first) return [];
  const home = { authority: first.authority, town: first.town };
  const address = drawAddress(chance, home.town);
  const familyName = drawFamilyName(chance, namer);
  const halfSiblingsFrom = chance.happens(0.09) ? chance.between(1, size) : size;
  const otherName = halfSiblingsFrom < size ? drawFamilyName(chance, namer) : familyName;
  const children: Child[] = [];
  let yearGroup = eldest;
  let elder: WorldSchool | undefined;
  for (let n = 0; n < size && yearGroup >= youngestYear; n += 1) {
    const common = { namer, address, home, householdId, yearGroup, familyName: n < halfSiblingsFrom ? familyName : otherName, siblings: children };
    const twins = chance.happens(0.016);
    const one = childOf(making, common, elder, twins ? 1 : null);
    if (one) {
      children.push(one.child);
      elder = one.school;
      if (twins) {
        const apart = chance.happens(0.2);
        const two = childOf(making, { ...common, dob: one.child.dob }, apart ? undefined : elder, 2);
        if (two) children.push(two.child);
      }
    }
    yearGroup -= chance.pick([1, 1, 2, 2, 2, 3, 3, 4, 5, 6]);
  }
  return children;
}

interface ChildIn {
  readonly namer: Namer; readonly address: Address; readonly home: { authority: string; town: string }; readonly householdId: number;
  readonly yearGroup: number; readonly familyName: string; readonly siblings: readonly Child[]; readonly dob?: string;
}

function childOf({ chance, places, schoolYear }: Making, of: ChildIn, elderAt: WorldSchool | undefined, twin: 1 | 2 | null): { child: Child; school: WorldSchool } | undefined {
  const sex: Sex = chance.happens(0.512) ? 'M' : 'F';
  const stays = elderAt && places.takes(elderAt, of.yearGroup, sex) && elderAt.kind !== 'alternative' && chance.happens(twin === 2 ? 1 : 0.87);
  const school = stays ? elderAt : places.near(chance, of.home, of.yearGroup, sex);
  if (!school) return undefined;
  let names = drawGivenNames(chance, of.namer, sex);
  for (let tries = 0; tries < 8 && of.siblings.some((sibling) => sibling.givenName === names.givenName && sibling.preferredGivenName === names.knownAs); tries += 1) names = drawGivenNames(chance, of.namer, sex);
  const second = secondSchool(chance, places, school, of.yearGroup);
  const familyName = familyNameFor(chance, of.namer, of.familyName, sex);
  const newYearBirth = (of.namer.key === 'somali' || of.namer.key === 'arabic') && chance.happens(0.05);
  const drawn = of.dob ?? birthInYearGroup(chance, schoolYear, chance.happens(0.003) && of.yearGroup > 0 ? of.yearGroup + 1 : of.yearGroup);
  const dob = of.dob === undefined && newYearBirth ? `${schoolYear - 4 - of.yearGroup}-01-01` : drawn;
  return {
    school,
    child: {
      urns: second ? [school.urn, second.urn] : [school.urn], yearGroup: of.yearGroup,
      givenName: names.givenName, middleNames: names.middleNames, familyName, preferredGivenName: names.knownAs,
      formerFamilyName: chance.happens(0.03) ? drawFamilyName(chance, of.namer) : '',
      dob, sex, address: of.address.address, town: of.address.town, postcode: chance.happens(0.002) ? '' : of.address.postcode,
      householdId: of.householdId, twin,
    },
  };
}

function secondSchool(chance: Chance, places: PlacesAtSchools, school: WorldSchool, yearGroup: number): WorldSchool | undefined {
  if (school.kind === 'alternative' || school.kind === 'special' || yearGroup < 0 || yearGroup > 11) return undefined;
  if (!chance.happens(yearGroup >= 7 ? 0.008 : 0.002)) return undefined;
  const others = places.secondSchools(school.authority, yearGroup).filter((other) => other.urn !== school.urn);
  return others.length > 0 ? chance.pick(others) : undefined;
}

/** Now and then another child somewhere has the same name and the same date of birth: a matcher must not be fooled. */
function named(child: Child, pupilId: string, chance: Chance, earlier: readonly Pupil[]): Pupil {
  if (child.twin === null && earlier.length > 50 && chance.happens(0.0008)) {
    const other = chance.pick(earlier);
    if (other.sex === child.sex && other.yearGroup === child.yearGroup && other.urns[0] !== child.urns[0] && other.householdId !== child.householdId) {
      return { pupilId, ...child, givenName: other.givenName, familyName: other.familyName, middleNames: '', preferredGivenName: '', dob: other.dob };
    }
  }
  return { pupilId, ...child };
}
