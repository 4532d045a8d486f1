import { remember } from '../remember.ts';

const rules: readonly (readonly [RegExp, string])[] = [
  [/sz/g, 'sh'], [/cz/g, 'ch'], [/ph/g, 'f'], [/ck/g, 'k'], [/q/g, 'k'], [/c(?=[aourlk]|$)/g, 'k'], [/x/g, 'ks'], [/w/g, 'v'], [/dh/g, 'd'],
  [/ee|ie$|ey$|ye$|yi|iy|ii|j(?=[aeou])|y/g, 'i'], [/oo|ou/g, 'u'], [/(?<=[aeiou])h(?=$|[^aeiou])/g, ''], [/ia$|iia$|ea$/g, 'ia'], [/ai|ei|ae/g, 'ai'],
  [/(.)\1+/g, '$1'],
];

/**
 * A folded name brought to one manner of writing: doubled letters, y and i, ee, oo, ph, q, a closing h, the Polish sz and cz.
 * Two names that come out alike are one name carried into English twice. Catches what no list of spellings can hold.
 */
export const romanised = remember((name) => {
  let plain = name;
  for (const [pattern, to] of rules) plain = plain.replace(pattern, to);
  return plain;
});

/** Tells most pairs apart by their first letters: `romanised` turns none into one of another of these groups. */
export function mayBeRomanisedAlike(a: string, b: string): boolean {
  return a[0] === b[0] || groupOf(a.charCodeAt(0)) === groupOf(b.charCodeAt(0));
}

const groups = ['aeijy', 'ou', 'ckqx', 'fp', 'vw'];
const groupByLetter = Array.from({ length: 26 }, (_, letter) => {
  const group = groups.findIndex((letters) => letters.includes(String.fromCharCode(97 + letter)));
  return group < 0 ? letter + groups.length : group;
});

function groupOf(code: number): number {
  return groupByLetter[code - 97] ?? code;
}
