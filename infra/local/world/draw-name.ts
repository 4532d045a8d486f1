import { type Chance, weightedOf, zipfOf } from './chance.ts';
import type { Community } from './names/communities.ts';
import { europe } from './names/europe.ts';
import { isles } from './names/isles.ts';
import { world } from './names/world.ts';
import type { Sex } from './types.ts';

export interface GivenNames { readonly givenName: string; readonly middleNames: string; readonly knownAs: string }

/** A community with its lists made ready to draw from. */
export interface Namer {
  readonly key: string;
  readonly custom: Community['custom'];
  readonly given: Readonly<Record<Sex, (chance: Chance) => string>>;
  readonly parent: Readonly<Record<Sex, (chance: Chance) => string>>;
  readonly family: (chance: Chance) => string;
}

export const communities: readonly Community[] = [...isles, ...europe, ...world];

const namers: readonly Namer[] = communities.map((community) => ({
  key: community.key,
  custom: community.custom,
  given: { M: zipfOf(community.boys), F: zipfOf(community.girls) },
  parent: { M: zipfOf(community.fathers ?? community.boys), F: zipfOf(community.mothers ?? community.girls) },
  family: zipfOf(community.family, 10),
}));
const byShare = weightedOf(namers.map((namer, i) => [namer, communities[i]?.share ?? 0]));

export function drawNamer(chance: Chance): Namer {
  return byShare(chance);
}

/** A household's family name, as a boy or man of it would wear it. */
export function drawFamilyName(chance: Chance, namer: Namer): string {
  const one = namer.family(chance);
  const p = namer.custom === 'two-names' ? 0.5 : namer.key === 'english' ? 0.05 : 0.015;
  if (!chance.happens(p)) return one;
  const two = namer.family(chance);
  if (two === one) return one;
  return namer.custom === 'two-names' ? `${one} ${two}` : `${one}-${two}`;
}

/** The family name as this person wears it: Kowalska beside Kowalski, Kaur for some daughters. */
export function familyNameFor(chance: Chance, namer: Namer, household: string, sex: Sex): string {
  if (sex === 'M') return household;
  if (namer.custom === 'polish') return household.replace(/(sk|ck|dzk)i$/, '$1a');
  if (namer.custom === 'sikh' && household === 'Singh') return 'Kaur';
  if (namer.custom === 'muslim-girls' && chance.happens(0.12)) return chance.pick(['Begum', 'Bibi']);
  return household;
}

const nicknames: Readonly<Record<string, string>> = {
  Thomas: 'Tom', William: 'Billy', Edward: 'Teddy', Charlotte: 'Lottie', Elizabeth: 'Lizzie', Isabella: 'Bella', Matilda: 'Tilly', Alexander: 'Alex', Samuel: 'Sam',
  Benjamin: 'Ben', Daniel: 'Danny', Joshua: 'Josh', Jessica: 'Jess', Rebecca: 'Becky', Katie: 'Kate', Abigail: 'Abi', Eleanor: 'Ellie', Harriet: 'Hattie', Florence: 'Flo',
  Theodore: 'Theo', Archie: 'Arch', Zachary: 'Zak', Matthew: 'Matty', Joseph: 'Joe', Robert: 'Bobby', Michael: 'Mikey', Christopher: 'Chris', Francesca: 'Fran', Penelope: 'Penny',
  Aleksander: 'Alex', Aleksandra: 'Ola', Małgorzata: 'Gosia', Katarzyna: 'Kasia', Agnieszka: 'Aga', Zuzanna: 'Zuzia', Oleksandr: 'Sasha', Anastasiia: 'Nastya', Oluwaseun: 'Seun',
  Oluwatobi: 'Tobi', Temiloluwa: 'Temi', Abdirahman: 'Abdi', Muhammad: 'Mo', Mohammed: 'Mo', Patrick: 'Paddy', Margaret: 'Maggie', Emmanuel: 'Manny', Solomiia: 'Solia', Frederick: 'Fred',
};

export function nicknameOf(givenName: string): string | undefined {
  return nicknames[givenName];
}

export function drawGivenNames(chance: Chance, namer: Namer, sex: Sex): GivenNames {
  const givenName = namer.given[sex](chance);
  if (namer.custom === 'sikh') return { givenName, middleNames: sex === 'M' ? 'Singh' : 'Kaur', knownAs: '' };
  const middle = namer.given[sex](chance);
  const middleNames = middle === givenName || chance.happens(0.15) ? '' : middle;
  // Brothers who all have Muhammad as first name are known by the second.
  if (/^M[ou]hamm[ae]d$/.test(givenName) && middleNames !== '' && chance.happens(0.8)) return { givenName, middleNames, knownAs: middleNames };
  const nickname = nicknameOf(givenName);
  if (nickname !== undefined && chance.happens(0.25)) return { givenName, middleNames, knownAs: nickname };
  if (middleNames !== '' && chance.happens(0.02)) return { givenName, middleNames, knownAs: middleNames };
  return { givenName, middleNames, knownAs: '' };
}

/** The community of that key. */
export function namerOf(key: string): Namer {
  const namer = namers.find((one) => one.key === key);
  if (!namer) throw new RangeError('There is no such community.');
  return namer;
}
