import type { Chance } from '../chance.ts';
import { drawFamilyName, drawNamer, type Namer } from '../draw-name.ts';
import { drawAddress } from '../places.ts';
import { ageOn, birthInYearGroup, yearGroupOf } from '../roll/births.ts';
import { covers } from '../roll/places-at-schools.ts';
import type { Address, ChildSituation, Family, FamilyChild, FamilyKind, ForcePerson, KeyAdult, Pupil, Sex } from '../types.ts';
import type { FamilyWorld } from './family-world.ts';
import { namesakeGivenName, namerOfFamily, personMaker } from './people.ts';

export type FamilyDraft = Omit<Family, 'familyId'>;

interface More {
  readonly earlierIncidents?: number;
  /** Add a younger brother or sister who is on no roll. */
  readonly preSchool?: boolean;
  readonly schoolUnknown?: boolean;
  readonly other?: ForcePerson;
}

export interface FamilyMaker {
  withHousehold(kind: FamilyKind, household: readonly Pupil[], more?: More): FamilyDraft;
  withParty(household: readonly Pupil[], adult: KeyAdult, part: 'victim' | 'other' | 'namesake'): FamilyDraft;
  offRoll(situation: 'out-of-county' | 'not-in-register' | 'home-educated', town: string): FamilyDraft | undefined;
  withoutChildren(kind: 'no-children' | 'older-pair', namer: Namer, familyName: string, home: Address): FamilyDraft;
  suspect(namer: Namer, home: Address): ForcePerson;
}

/** Places that teach children and stand in no register. */
const unregistered = ['The Learning Barn', 'Little Oaks tuition centre', 'Pathways forest tutors', 'Al-Noor Saturday and day school', 'the tutors above the library'] as const;

export function familyMaker(world: FamilyWorld, chance: Chance): FamilyMaker {
  const people = personMaker(chance, world.on);
  const schoolYear = Number(world.on.slice(0, 4)) - (world.on.slice(5) < '09-01' ? 1 : 0);
  const nameOfSchool = new Map(world.schools.map((school) => [school.urn, school.name]));
  const neighbours = world.schools.filter((school) => world.neighbourUrns.includes(school.urn));

  const parents = (children: readonly { dob: string; familyName: string }[], home: Address, step: boolean, other?: ForcePerson) => {
    const familyName = children[0]?.familyName ?? drawFamilyName(chance, drawNamer(chance));
    const namer = namerOfFamily(chance, familyName);
    const eldest = Math.max(0, ...children.map((child) => ageOn(child.dob, world.on)));
    const victimSex: Sex = chance.happens(0.86) ? 'F' : 'M';
    const livesTogether = other === undefined ? chance.happens(0.6) : chance.happens(0.3);
    const otherName = step || chance.happens(0.35) ? drawFamilyName(chance, namer) : familyName;
    const victim = people.adult({ namer, sex: victimSex, familyName: chance.happens(0.7) ? familyName : drawFamilyName(chance, namer), age: Math.max(21, eldest + chance.between(19, 34)), home });
    const otherAdult = other ?? people.adult({
      namer: step && chance.happens(0.3) ? drawNamer(chance) : namer, sex: victimSex === 'F' ? 'M' : chance.happens(0.9) ? 'F' : 'M', familyName: otherName,
      age: Math.max(20, eldest + chance.between(17, 36)), home: livesTogether ? home : drawAddress(chance, home.town), suspect: true,
    });
    return { victim, other: otherAdult, livesTogether };
  };

  const childOf = (pupil: Pupil, step: boolean, victim: ForcePerson, other: ForcePerson, situation?: ChildSituation): FamilyChild => ({
    person: people.child(pupil), situation: situation ?? (pupil.urns.length > 1 ? 'two-schools' : pupil.yearGroup > 11 ? 'post-sixteen' : 'on-roll'),
    pupilId: pupil.pupilId, urns: pupil.urns, schoolSaid: nameOfSchool.get(pupil.urns[0]) ?? null,
    relationToVictim: 'child', relationToOther: step ? 'step-child' : 'child', callsVictim: victim.sex === 'F' ? 'mother' : 'father',
    callsOther: step ? `${victim.sex === 'F' ? "mother's" : "father's"} partner` : other.sex === 'F' ? 'mother' : 'father',
  });
  const homeOf = (household: readonly Pupil[]): Address => {
    const first = household[0] as Pupil;
    return { address: first.address, town: first.town, postcode: first.postcode };
  };
  const base = { partyAdultId: null, earlierIncidents: 0 } as const;

  return {
    suspect: (namer, home) => people.adult({ namer, sex: 'M', familyName: drawFamilyName(chance, namer), age: chance.between(24, 49), home, suspect: true }),

    withHousehold(kind, household, more = {}) {
      const home = homeOf(household);
      if (kind === 'young-direct-victim') return youngVictim(household, home);
      const step = kind === 'step-family' || more.other !== undefined || chance.happens(0.15);
      const { victim, other, livesTogether } = parents(household, home, step, more.other);
      const children = household.map((pupil) => childOf(pupil, step, victim, other, more.schoolUnknown ? 'school-unknown' : undefined));
      if (more.preSchool) {
        const dob = birthInYearGroup(chance, schoolYear, chance.between(-4, -3));
        const person = people.offRoll({ namer: namerOfFamily(chance, household[0]?.familyName ?? ''), familyName: household[0]?.familyName ?? victim.familyName, dob, home });
        children.push({ person, situation: 'pre-school', pupilId: null, urns: [], schoolSaid: null, relationToVictim: 'child', relationToOther: 'child', callsVictim: victim.sex === 'F' ? 'mother' : 'father', callsOther: other.sex === 'F' ? 'mother' : 'father' });
      }
      return { ...base, kind, relationship: livesTogether || (kind !== 'serial-suspect' && chance.happens(0.2)) ? 'partners' : 'former-partners', victim, other, livesTogether, home, children, earlierIncidents: more.earlierIncidents ?? 0 };
    },

    withParty(household, adult, part) {
      const home = homeOf(household);
      const made = parents(household, home, false);
      const sex: Sex = adult.title === 'Mr' ? 'M' : 'F';
      const as = (age: number, suspect: boolean, personId: string | null) =>
        people.adult({ namer: drawNamer(chance), sex, familyName: adult.familyName, givenName: adult.givenName, age, home, suspect, ...(personId === null ? {} : { personId }) });
      const namesake = () => ({ ...as(43, true, null), givenName: namesakeGivenName(adult.givenName, sex) });
      const victim = part === 'victim' ? as(41, false, adult.forcePersonId) : made.victim;
      const other = part === 'other' ? as(44, true, adult.forcePersonId) : part === 'namesake' ? namesake() : made.other;
      const children = household.map((pupil) => childOf(pupil, part === 'other', victim, other));
      return { ...base, ...made, kind: 'key-adult-is-party', relationship: 'partners', victim, other, home, children, partyAdultId: adult.adultId };
    },

    offRoll(situation, town) {
      const namer = drawNamer(chance);
      const familyName = drawFamilyName(chance, namer);
      const home = drawAddress(chance, town);
      const yearGroup = chance.between(1, 9);
      const school = situation === 'out-of-county' ? neighbours.filter((one) => covers(one, yearGroup))[chance.below(2)] ?? neighbours.find((one) => covers(one, yearGroup)) : undefined;
      if (situation === 'out-of-county' && !school) return undefined;
      const person = people.offRoll({ namer, familyName, dob: birthInYearGroup(chance, schoolYear, yearGroup), home });
      const { victim, other, livesTogether } = parents([person], home, false);
      const child: FamilyChild = {
        person, situation, pupilId: null, urns: school ? [school.urn] : [], schoolSaid: school?.name ?? (situation === 'not-in-register' ? chance.pick(unregistered) : null),
        relationToVictim: 'child', relationToOther: 'child', callsVictim: victim.sex === 'F' ? 'mother' : 'father', callsOther: other.sex === 'F' ? 'mother' : 'father',
      };
      return { ...base, kind: 'ordinary', relationship: livesTogether ? 'partners' : 'former-partners', victim, other, livesTogether, home, children: [child] };
    },

    withoutChildren(kind, namer, familyName, home) {
      const victimSex: Sex = chance.happens(0.75) ? 'F' : 'M';
      const age = kind === 'older-pair' ? chance.between(52, 79) : chance.between(19, 66);
      const victim = people.adult({ namer, sex: victimSex, familyName, age, home });
      const livesTogether = chance.happens(0.55);
      const other = people.adult({
        namer, sex: kind === 'older-pair' ? (chance.happens(0.8) ? 'M' : 'F') : victimSex === 'F' ? 'M' : 'F', familyName: kind === 'older-pair' ? familyName : drawFamilyName(chance, namer),
        age: kind === 'older-pair' ? age - chance.between(21, 35) : Math.max(18, age + chance.between(-6, 8)), home: livesTogether ? home : drawAddress(chance, home.town), suspect: true,
      });
      return { ...base, kind, relationship: kind === 'older-pair' ? 'parent-and-child' : livesTogether ? 'partners' : 'former-partners', victim, other, livesTogether, home, children: [], earlierIncidents: chance.happens(0.2) ? chance.between(1, 4) : 0 };
    },
  };

  /** A young person of 16 or 17 harmed by a partner or former partner of 17 to 20. */
  function youngVictim(household: readonly Pupil[], home: Address): FamilyDraft {
    const student = household.find((pupil) => yearGroupOf(pupil.dob, schoolYear) >= 12);
    if (!student) throw new RangeError('This household has nobody of 16 or 17.');
    const victim = people.child(student);
    const namer = chance.happens(0.6) ? namerOfFamily(chance, student.familyName) : drawNamer(chance);
    const other = people.adult({ namer, sex: student.sex === 'F' ? 'M' : 'F', familyName: drawFamilyName(chance, namer), age: chance.between(17, 20), home: drawAddress(chance, home.town), suspect: true });
    const child: FamilyChild = {
      person: victim, situation: 'on-roll', pupilId: student.pupilId, urns: student.urns, schoolSaid: nameOfSchool.get(student.urns[0]) ?? null,
      relationToVictim: 'self', relationToOther: 'none', callsVictim: 'self', callsOther: 'partner',
    };
    return { ...base, kind: 'young-direct-victim', relationship: chance.happens(0.5) ? 'partners' : 'former-partners', victim, other, livesTogether: false, home, children: [child] };
  }
}
