import type { Chance } from '../chance.ts';
import { communities, drawFamilyName, drawNamer, familyNameFor, type Namer, namerOf, nicknameOf } from '../draw-name.ts';
import { drawMobile } from '../places.ts';
import { birthAtAge } from '../roll/births.ts';
import type { Address, Alias, ForcePerson, Pupil, Sex } from '../types.ts';

/** Gives the force's people their ids, in the order in which they are made. */
export interface PersonMaker {
  adult(of: AdultWanted): ForcePerson;
  child(pupil: Pupil): ForcePerson;
  /** A child of the household who is on no roll. */
  offRoll(of: { readonly namer: Namer; readonly familyName: string; readonly dob: string; readonly home: Address }): ForcePerson;
}

export interface AdultWanted {
  readonly namer: Namer;
  readonly sex: Sex;
  /** As a man of the family would wear it. */
  readonly familyName: string;
  readonly age: number;
  readonly home: Address;
  readonly personId?: string;
  readonly givenName?: string;
  /** More likely to be known to the national computer. */
  readonly suspect?: boolean;
}

/** @param on the date on which ages are right */
export function personMaker(chance: Chance, on: string): PersonMaker {
  let serial = 0;
  const nextId = () => `CHE-P-${String((serial += 1)).padStart(7, '0')}`;
  return {
    adult: (of) => {
      const givenName = of.givenName ?? of.namer.parent[of.sex](chance);
      const familyName = of.givenName === undefined ? familyNameFor(chance, of.namer, of.familyName, of.sex) : of.familyName;
      return {
        personId: of.personId ?? nextId(), pncId: chance.happens(of.suspect ? 0.65 : 0.1) ? pncId(chance) : null, givenName, familyName,
        aliases: aliasesOf(chance, of.namer, givenName, familyName, of.sex), dob: birthAtAge(chance, on, of.age), sex: of.sex, home: of.home,
        phones: chance.happens(0.85) ? [drawMobile(chance)] : [],
      };
    },
    child: (pupil) => ({
      personId: nextId(), pncId: null, givenName: pupil.givenName, familyName: pupil.familyName,
      aliases: [
        ...(pupil.preferredGivenName === '' ? [] : [{ givenName: pupil.preferredGivenName }]),
        ...(pupil.formerFamilyName === '' ? [] : [{ givenName: pupil.givenName, familyName: pupil.formerFamilyName }]),
      ],
      dob: pupil.dob, sex: pupil.sex, home: { address: pupil.address, town: pupil.town, postcode: pupil.postcode }, phones: [],
    }),
    offRoll: (of) => {
      const sex: Sex = chance.happens(0.51) ? 'M' : 'F';
      return {
        personId: nextId(), pncId: null, givenName: of.namer.given[sex](chance), familyName: familyNameFor(chance, of.namer, of.familyName, sex), aliases: [], dob: of.dob, sex, home: of.home, phones: [],
      };
    },
  };
}

/** The community that a child's family name speaks of, for naming its parents. */
export function namerOfFamily(chance: Chance, familyName: string): Namer {
  const first = familyName.split(/[ -]/)[0] ?? familyName;
  const community = communities.find((one) => one.family.includes(familyName) || one.family.includes(first) || one.family.includes(familyName.replace(/a$/, 'i')));
  return community ? namerOf(community.key) : drawNamer(chance);
}

function aliasesOf(chance: Chance, namer: Namer, givenName: string, familyName: string, sex: Sex): Alias[] {
  const out: Alias[] = [];
  const nickname = nicknameOf(givenName) ?? adultNicknames[givenName];
  if (nickname !== undefined && chance.happens(0.5)) out.push({ givenName: nickname });
  if (chance.happens(sex === 'F' ? 0.3 : 0.08)) out.push({ givenName, familyName: drawFamilyName(chance, namer) });
  return out.filter((alias) => alias.familyName !== familyName);
}

const adultNicknames: Readonly<Record<string, string>> = {
  David: 'Dave', Stephen: 'Steve', Anthony: 'Tony', Andrew: 'Andy', Stuart: 'Stu', Gareth: 'Gaz', Darren: 'Daz', Rebecca: 'Becky', Victoria: 'Vicky', Samantha: 'Sam', Jennifer: 'Jen',
  Kimberley: 'Kim', Natalie: 'Nat', Danielle: 'Dani', Michelle: 'Shell', Philip: 'Phil', Kieran: 'Kez', Nathan: 'Nate', Stephanie: 'Steph', Charlotte: 'Charlie',
};

/** YYYY/NNNNNNNX: the letter is the remainder, by 23, of the year's last two digits followed by the serial. */
export function pncId(chance: Chance): string {
  const year = chance.between(1992, 2025);
  const serial = chance.below(600_000);
  const padded = String(serial).padStart(7, '0');
  const letter = 'ZABCDEFGHJKLMNPQRTUVWXY'[Number(`${String(year).slice(2)}${padded}`) % 23] as string;
  return `${year}/${padded}${letter}`;
}

/** Another given name with the same initial: the party check must think of a relative, or of the same person. */
export function namesakeGivenName(givenName: string, sex: Sex): string {
  return (sex === 'M' ? maleByInitial : femaleByInitial)[givenName.normalize('NFD').slice(0, 1)] ?? givenName;
}

const maleByInitial: Readonly<Record<string, string>> = { A: 'Alan', B: 'Brian', C: 'Colin', D: 'Derek', E: 'Eric', F: 'Frank', G: 'Graham', H: 'Howard', I: 'Ivor', J: 'Jeremy', K: 'Keith', L: 'Leslie', M: 'Malcolm', N: 'Nigel', O: 'Oswald', P: 'Percy', R: 'Roger', S: 'Sidney', T: 'Trevor', V: 'Vernon', W: 'Walter', Y: 'Yusuf', Z: 'Zachary' };
const femaleByInitial: Readonly<Record<string, string>> = { A: 'Audrey', B: 'Brenda', C: 'Carol', D: 'Doreen', E: 'Elaine', F: 'Frances', G: 'Geraldine', H: 'Heather', I: 'Irene', J: 'Janice', K: 'Kathryn', L: 'Lorraine', M: 'Marion', N: 'Norma', O: 'Olwen', P: 'Pauline', R: 'Rosemary', S: 'Sylvia', T: 'Thelma', V: 'Valerie', W: 'Wendy', Y: 'Yvonne', Z: 'Zena' };
