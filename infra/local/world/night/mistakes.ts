import type { Chance } from '../chance.ts';
import { withoutAccents } from '../directory/latin-letters.ts';

/** Pairs of spellings that are heard alike. */
const soundsLike: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'], [/ck/, 'k'], [/ie/, 'y'], [/ey$/, 'y'], [/y$/, 'ie'], [/ee/, 'ea'], [/ll/, 'l'], [/nn/, 'n'], [/tt/, 't'], [/ei/, 'ie'], [/sz/, 'sh'], [/cz/, 'ch'], [/^Kh/, 'H'],
  [/ou/, 'oo'], [/gh/, 'g'], [/son$/, 'sen'], [/wr/i, 'r'], [/th/, 't'], [/c(?=[aou])/, 'k'], [/[aeiou](?=[a-z]$)/, 'e'],
];

/** The name as a tired officer might type it: heard wrong, one key off, a letter lost, doubled or swapped. Never the name itself. */
export function misspelt(chance: Chance, name: string): string {
  const plain = withoutAccents(name);
  for (let tries = 0; tries < 12; tries += 1) {
    const wrong = chance.happens(0.5) ? misheard(chance, plain) : mistyped(chance, plain);
    if (wrong.toLowerCase() !== plain.toLowerCase() && wrong.length > 1) return wrong;
  }
  return `${plain}e`;
}

function misheard(chance: Chance, name: string): string {
  const [pattern, instead] = chance.pick(soundsLike.filter(([one]) => one.test(name)).concat([[/(?<=[a-z])([aeiou])/, 'a']]));
  return name.replace(pattern, instead);
}

function mistyped(chance: Chance, name: string): string {
  if (name.length < 3) return `${name}${chance.pick(['e', 'h'])}`;
  const at = chance.between(1, name.length - 2);
  switch (chance.below(3)) {
    case 0: return name.slice(0, at) + name.slice(at + 1);
    case 1: return name.slice(0, at) + (name[at] ?? '') + name.slice(at);
    default: return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
  }
}

/** A date of birth with day and month the wrong way round where that is still a date, else a day off. */
export function misdated(chance: Chance, dob: string): string {
  const [year = '', month = '', day = ''] = dob.split('-');
  if (Number(day) <= 12 && day !== month && chance.happens(0.6)) return `${year}-${day}-${month}`;
  const near = Number(day) > 1 ? Number(day) - 1 : 2;
  return `${year}-${month}-${String(near).padStart(2, '0')}`;
}

/** A school's name as it stands in a pocket book. */
export function schoolAsWritten(chance: Chance, name: string): string {
  let text = withoutAccents(name).replace(/’/g, "'");
  if (chance.happens(0.4)) text = text.replace('CofE', chance.pick(['C of E', 'CE', 'Church of England']));
  if (chance.happens(0.4)) text = text.replace('Catholic', 'RC');
  if (chance.happens(0.3)) text = text.replace(/ School$/, '').replace('Community Primary', 'Primary');
  if (chance.happens(0.25)) text = text.toLowerCase();
  if (chance.happens(0.15)) text = text.replace(/'/g, '');
  return text;
}

/** What is left when nobody asked for the whole name: "primary school in Wenbury". */
export function schoolHalfKnown(chance: Chance, name: string, town: string): string {
  const sort = /high|secondary|academy(?! primary)|college/i.test(name) && !/primary/i.test(name) ? 'high school' : /nursery/i.test(name) ? 'nursery' : 'primary school';
  return chance.pick([`${sort} in ${town}`, `a ${sort} near the shops, ${town}`, `${town} ${sort}?`]);
}
