import type { Establishment, EstablishmentLink } from '../../../shared/domain/schools/establishment.ts';
import { isOpen } from '../../../shared/domain/schools/establishment.ts';
import type { SchoolQuestion } from '../../../shared/domain/schools/resolve-school.ts';

/** How often each thing goes wrong, as shares of one. The defaults are harsher than anything measured. */
export interface Harshness {
  readonly letterSlip: number;
  readonly secondSlip: number;
  readonly droppedWord: number;
  readonly kindSlip: number;
  readonly formerName: number;
  readonly otherAuthority: number;
  readonly farPostcode: number;
  readonly noTown: number;
  readonly spoiltTown: number;
  readonly wrongAge: number;
  readonly offRegister: number;
}

export const harsh: Harshness = {
  letterSlip: 0.3, secondSlip: 0.08, droppedWord: 0.1, kindSlip: 0.15, formerName: 0.05, otherAuthority: 0.12, farPostcode: 0.35, noTown: 0.5, spoiltTown: 0.1, wrongAge: 0.01, offRegister: 0.07,
};

/** About what the published set does. */
export const usual: Harshness = {
  letterSlip: 0.2, secondSlip: 0.02, droppedWord: 0.05, kindSlip: 0.08, formerName: 0, otherAuthority: 0.1, farPostcode: 0.33, noTown: 0.5, spoiltTown: 0, wrongAge: 0, offRegister: 0.055,
};

export interface SpoiltQuery {
  readonly question: SchoolQuestion;
  /** URN, or '' when what was written is on no register. */
  readonly truth: string;
}

type Chance = () => number;

/** Seeded (mulberry32), so that every figure can be had again. */
function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function spoiltQueries(register: readonly Establishment[], links: readonly EstablishmentLink[], howMany: number, seed: number, how: Harshness = harsh): SpoiltQuery[] {
  const chance = chanceFrom(seed);
  const open = register.filter((row) => isOpen(row) && row.statutoryLowAge !== undefined && row.postcode !== undefined);
  const byUrn = new Map(register.map((row) => [row.urn, row]));
  const authorities = [...new Set(open.map((row) => row.authorityCode))];
  const byAuthority = Map.groupBy(open, (row) => row.authorityCode);
  const former = Map.groupBy(links.filter((link) => /^Predecessor/.test(link.linkType) && !byUrn.has(link.linkUrn)), (link) => link.urn);
  return Array.from({ length: howMany }, () => {
    const row = pick(open, chance);
    const off = chance() < how.offRegister;
    const away = chance() < how.otherAuthority;
    const authority = away ? pick(authorities, chance) : row.authorityCode;
    const far = chance() < how.farPostcode;
    const home = far ? pick(byAuthority.get(chance() < 0.8 ? row.authorityCode : authority) ?? [row], chance) : row;
    const postcode = home.postcode ?? '';
    const place = chance() < how.noTown ? '' : (chance() < 0.2 && row.locality ? (row.locality.split(',')[0] ?? '') : (row.town ?? ''));
    const low = row.statutoryLowAge ?? 4;
    const years = chance() < how.wrongAge ? (row.statutoryHighAge ?? 11) + 1 + Math.floor(chance() * 3) : low + Math.floor(chance() * ((row.statutoryHighAge ?? low) - low + 1));
    const heirs = former.get(row.urn) ?? [];
    const name = off ? inventedName(open, chance) : heirs.length > 0 && chance() < how.formerName ? pick(heirs, chance).linkName : row.name;
    const question: SchoolQuestion = {
      school: off && chance() < 0.3 ? pick(sayings, chance) + pick(['', ...suffixes], chance) : spoil(name, row, how, chance),
      town: off ? '' : inSomeCase(chance() < how.spoiltTown ? slip(place, chance) : place, chance),
      homeAuthority: chance() < 0.01 ? '' : authority,
      homePostcode: chance() < 0.01 ? '' : chance() < 0.5 ? (postcode.split(' ')[0] ?? '') : postcode.slice(0, -2),
      age: { dateOfBirth: `${2026 - years - (chance() < 0.5 ? 0 : 1) + 0}-01-15`.replace(/^(\d+)-01-15$/, (_all, year: string) => (Number(year) === 2026 - years ? `${year}-05-15` : `${year}-12-15`)) },
      asOf: '2026-11-15',
    };
    return { question, truth: off ? '' : row.urn };
  });
}

const sayings = ['Home tutored', 'Not known', 'moving schools', 'home educated', 'N/K', 'EHE', 'between schools', 'not in school'];
const suffixes = [' Primary', ' Academy', ' Free School', ' High', ' Nursery', ' School', ' Primary School'];
const invented = ['Hazel Wood', 'New Dawn', 'Little Acorns', 'Willowbrook', 'Oakfield Lane', 'Riverbank', 'Kingsmead Park', 'Sunny Bank', 'Bright Horizons', 'Meadow View', 'Rainbow', 'Greenfields', 'The Willows', 'Oak Tree House', 'St Swithun'];

function inventedName(open: readonly Establishment[], chance: Chance): string {
  if (chance() < 0.6) return pick(invented, chance) + pick(['', ...suffixes], chance);
  // Two halves of real names: as like a real one as can be.
  const first = pick(open, chance).name.split(' ')[0] ?? '';
  const second = pick(open, chance).name.split(' ').slice(1).join(' ');
  return `${first} ${second}`;
}

const shortened: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Church of England/i, ['C of E', 'CE', 'C.E.', 'CofE', 'Church of England', 'C. of E.']],
  [/CofE/i, ['C of E', 'CE', 'Church of England', 'C.E.']],
  [/Roman Catholic|Catholic/i, ['RC', 'R.C.', 'Catholic', 'Cath', 'Roman Catholic']],
  [/Voluntary Aided/i, ['VA', 'V.A.', '', 'Aided']],
  [/Voluntary Controlled/i, ['VC', '', 'Controlled']],
  [/Primary School/i, ['Primary', 'PS', 'Prim', 'Pri Sch', 'School', '', 'Primary Sch', 'primary school', 'Primary School']],
  [/Junior School/i, ['Junior', 'Juniors', 'Jnr Sch', 'JS', 'Junior School']],
  [/Infant School/i, ['Infants', 'Infant', 'Inf Sch', 'Infants School']],
  [/High School/i, ['High', 'HS', 'H.S.', 'School', 'High School', '']],
  [/Academy/i, ['Acad', 'Academy', '', 'School', 'Acad.']],
  [/Community/i, ['Comm', 'Community', '', 'Com']],
  [/College/i, ['College', 'Coll', '']],
  [/\bSt\b\.?/i, ['St', 'St.', 'Saint', 'Saints']],
  [/ and /i, [' & ', ' and ']],
];

function spoil(name: string, row: Establishment, how: Harshness, chance: Chance): string {
  let text = name;
  for (const [full, shorter] of shortened) if (chance() < 0.6) text = text.replace(full, pick(shorter, chance));
  if (chance() < 0.5) text = text.replace(/^The /, '');
  if (chance() < 0.5) text = text.replaceAll("'", '');
  let words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length > 2 && chance() < how.droppedWord) words.splice(Math.floor(chance() * words.length), 1);
  words = words.map((word) => (word.length > 3 && chance() < how.letterSlip / Math.max(1, words.length - 1) + (isKind(word) ? how.kindSlip - 0.1 : 0) ? slip(word, chance) : word));
  if (chance() < how.secondSlip) words = words.map((word, at) => (at === 0 && word.length > 4 ? slip(word, chance) : word));
  if (words.length > 2 && chance() < 0.02) words = [words[1] ?? '', words[0] ?? '', ...words.slice(2)];
  if (words.length > 1 && chance() < 0.02) words = [`${words[0]}${words[1]}`, ...words.slice(2)];
  if (row.town && chance() < 0.04) words.push(row.town);
  return inSomeCase(words.join(' ') || name, chance);
}

function isKind(word: string): boolean {
  return /^(primary|school|junior|infant|academy|college|high|prim|nursery)/i.test(word);
}

function slip(word: string, chance: Chance): string {
  if (word.length < 2) return word;
  const at = Math.floor(chance() * word.length);
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(chance() * 26));
  switch (Math.floor(chance() * 5)) {
    case 0: return word.slice(0, at) + word.slice(at + 1);
    case 1: return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
    case 2: return word.slice(0, at) + letter + word.slice(at + 1);
    case 3: return word.slice(0, at) + letter + word.slice(at);
    default: return at + 1 < word.length ? word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2) : word;
  }
}

function inSomeCase(text: string, chance: Chance): string {
  const how = chance();
  return how < 0.25 ? text.toUpperCase() : how < 0.5 ? text.toLowerCase() : text;
}

function pick<T>(from: readonly T[], chance: Chance): T {
  const found = from[Math.floor(chance() * from.length)];
  if (found === undefined) throw new RangeError('Nothing to pick from.');
  return found;
}
